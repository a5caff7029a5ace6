package org.entente.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/**
 * A column of a table: what it shows of a row and by what it sorts. The order is that of the values, not of their texts.
 *
 * @param width in pixels at first
 * @param shown whether it is among the columns shown at first
 * @param order sorts rows; what has no value comes last either way
 */
record Field<T>(String name, double width, boolean shown, Function<T, String> text, Order<T> order) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** How rows are sorted by a column. */
    interface Order<T> {
        /** A sorted copy; rows that are equal in this column keep their order. O(n log n). */
        List<T> sorted(List<T> rows, boolean descending);
    }

    /** A column that sorts by its letters, whatever their case and accents. */
    static <T> Field<T> ofText(String name, double width, Function<T, String> text) {
        return new Field<>(name, width, true, text, by(row -> letters(text.apply(row))));
    }

    /** A column that sorts by a number, such as an instant; {@link Long#MAX_VALUE} is no value. */
    static <T> Field<T> ofNumber(String name, double width, Function<T, String> text, ToLongFunction<T> number) {
        return new Field<>(name, width, true, text, by(row -> {
            long value = number.applyAsLong(row);
            return value == Long.MAX_VALUE ? null : value;
        }));
    }

    /** The same column, at first not shown. */
    Field<T> hidden() {
        return new Field<>(name, width, false, text, order);
    }

    private record Keyed<T, K>(T row, K key) {}

    private static <T, K extends Comparable<K>> Order<T> by(Function<T, K> key) {
        return (rows, descending) -> {
            List<Keyed<T, K>> keyed = new ArrayList<>(rows.size());
            rows.forEach(row -> keyed.add(new Keyed<>(row, key.apply(row))));
            Comparator<K> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            keyed.sort(Comparator.comparing(Keyed::key, Comparator.nullsLast(values)));
            return keyed.stream().map(Keyed::row).toList();
        };
    }

    /** What decides between texts: small letters without accents; null if there are none. */
    private static String letters(String text) {
        if (text.isEmpty()) {
            return null;
        }
        boolean plain = text.chars().allMatch(c -> c < 128);
        String bare = plain
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}
