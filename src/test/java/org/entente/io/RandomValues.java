package org.entente.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.model.Citation;
import org.entente.model.Extras;
import org.entente.model.Phase;
import org.entente.model.Text;
import org.entente.time.Edtf;

/** Values that items are made of, present or absent at random, odd ones among them. */
class RandomValues {
    private static final List<String> DATES = List.of(
            "2024-11-01",
            "1949-08-24/..",
            "1960?",
            "2004-06~",
            "/1960",
            "[..2027]",
            "{1960..1963}",
            "Y-13800000000",
            "2024-10-31T07:11:00+09:00",
            "195X",
            "-0431",
            "2001-21");
    private static final List<String> STRINGS = List.of(
            "Japan",
            "日本",
            "a \"quote\" and \\ a backslash",
            "two\nlines\tand a tab",
            "<b>&amp;</b>",
            "\u0000\u001f\u2028\uFEFF",
            "😀",
            "lone \uD83D half",
            "long ".repeat(60).strip());
    private static final List<String> JSON = List.of(
            "1.50", "null", "\"x\"", "[1,{\"a\":[]},\"é\"]", "{\"deep\":{\"er\":[true,false]},\"\":0}", "-1e-7", "{}");

    final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    final double maybeNaN(double number) {
        return random.nextBoolean() ? number : Double.NaN;
    }

    final Set<String> named(List<Citation> cites, String... keys) {
        Set<String> named = new LinkedHashSet<>();
        for (String key : keys) {
            if (key != null) {
                named.add(key);
            }
        }
        if (!cites.isEmpty()) {
            named.add("cites");
        }
        return named;
    }

    final Text label() {
        return random.nextInt(3) > 0
                ? Text.of(pick(STRINGS))
                : Text.of(Map.of(random.nextBoolean() ? "en" : "ja", pick(STRINGS)));
    }

    final Text text() {
        if (random.nextInt(3) > 0) {
            return random.nextBoolean() ? Text.EMPTY : label();
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        byLanguage.put("ja", pick(STRINGS));
        byLanguage.put("en", random.nextBoolean() ? "" : pick(STRINGS));
        return Text.of(byLanguage);
    }

    final String string() {
        return random.nextBoolean() ? "" : pick(STRINGS);
    }

    final Edtf date() {
        return random.nextBoolean() ? null : Edtf.parse(pick(DATES));
    }

    final Extras extras() {
        if (random.nextInt(6) > 0) {
            return Extras.NONE;
        }
        Map<String, String> extras = new LinkedHashMap<>();
        for (int i = 0, n = 1 + random.nextInt(3); i < n; i++) {
            extras.put("x" + i, pick(JSON));
        }
        return new Extras(extras);
    }

    final Phase wholePhase() {
        Phase phase = pick(Phase.values());
        return phase.isOfWhole() ? phase : Phase.ANNOUNCED;
    }

    final <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    final <T> List<T> some(Supplier<T> value) {
        List<T> some = new ArrayList<>();
        for (int i = 0, n = Math.max(0, random.nextInt(5) - 2); i < n; i++) {
            T each = value.get();
            if (each != null) {
                some.add(each);
            }
        }
        return some;
    }

    final <T> T pick(List<T> list) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }

    final <T> T pick(T[] array) {
        return array[random.nextInt(array.length)];
    }
}
