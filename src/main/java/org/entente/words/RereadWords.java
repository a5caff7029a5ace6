package org.entente.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.Id;
import org.entente.model.Relation;
import org.entente.model.Source;

/** What is new in a data set whose file was read again. */
public final class RereadWords {
    private RereadWords() {}

    /** "3 events more, 1 relation fewer, 2 actors changed"; "nothing has changed" if both are the same. */
    public static String of(Dataset before, Dataset after) {
        if (before.equals(after)) {
            return "nothing has changed";
        }
        List<String> parts = new ArrayList<>();
        compare(before.events(), after.events(), Event::id, "event", parts);
        compare(before.relations(), after.relations(), Relation::id, "relation", parts);
        compare(before.actors(), after.actors(), Actor::id, "actor", parts);
        compare(before.sources(), after.sources(), Source::id, "source", parts);
        if (!before.alliances().equals(after.alliances()) && parts.isEmpty()) {
            parts.add("members of alliances changed");
        }
        return parts.isEmpty() ? "details changed" : String.join(", ", parts);
    }

    private static <T> void compare(
            List<T> before, List<T> after, Function<T, ? extends Id> id, String thing, List<String> parts) {
        Map<Id, T> known = new HashMap<>();
        before.forEach(each -> known.put(id.apply(each), each));
        int more = 0;
        int changed = 0;
        for (T each : after) {
            T was = known.remove(id.apply(each));
            more += was == null ? 1 : 0;
            changed += was != null && !was.equals(each) ? 1 : 0;
        }
        add(parts, more, thing, "more");
        add(parts, known.size(), thing, "fewer");
        add(parts, changed, thing, "changed");
    }

    private static void add(List<String> parts, int number, String thing, String how) {
        if (number > 0) {
            parts.add(CountWords.of(number, thing) + " " + how);
        }
    }
}
