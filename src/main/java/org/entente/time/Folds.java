package org.entente.time;

import java.util.Collections;
import java.util.List;

/**
 * Stretches of time that a line may show folded. Immutable.
 *
 * @param spans in order of time, none without limit, none touching another; both ends of each are the first and the last second
 *     that are folded
 */
public record Folds(List<TimeSpan> spans) {
    /** Nothing is folded. */
    public static final Folds NONE = new Folds(List.of());

    public Folds {
        spans = List.copyOf(spans);
        for (int i = 0; i < spans.size(); i++) {
            TimeSpan span = spans.get(i);
            if (span.from() == Long.MIN_VALUE || span.to() == Long.MAX_VALUE) {
                throw new IllegalArgumentException("A fold has a beginning and an end: " + span);
            }
            if (i > 0 && spans.get(i - 1).to() >= span.from() - 1) {
                throw new IllegalArgumentException(
                        "Folds stand apart, in order of time: " + spans.get(i - 1) + ", " + span);
            }
        }
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The index of the first fold that ends at an instant or after it; how many there are if none does. O(log n). */
    public int firstFrom(long instant) {
        int index =
                Collections.binarySearch(spans, new TimeSpan(instant, instant), (a, b) -> Long.compare(a.to(), b.to()));
        return index < 0 ? -index - 1 : index;
    }

    /** Whether an instant lies in a fold. O(log n). */
    public boolean contains(long instant) {
        int index = firstFrom(instant);
        return index < spans.size() && spans.get(index).from() <= instant;
    }
}
