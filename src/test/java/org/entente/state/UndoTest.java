package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UndoTest {
    private static Undo<Integer> pushed(List<Integer> values) {
        Undo<Integer> undo = new Undo<>(-1);
        values.forEach(undo::push);
        return undo;
    }

    /** What was pushed, the beginning included, without repetitions of the present. */
    private static List<Integer> kept(List<Integer> values) {
        List<Integer> kept = new ArrayList<>(List.of(-1));
        for (int value : values) {
            if (kept.get(kept.size() - 1) != value) {
                kept.add(value);
            }
        }
        return kept;
    }

    @Property(tries = 300)
    void undoGoesBackThroughAllThatWasInReverseOrder(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 4) Integer> values) {
        Undo<Integer> undo = pushed(values);
        List<Integer> seen = new ArrayList<>(List.of(undo.present()));
        while (undo.canUndo()) {
            seen.add(undo.undo().orElseThrow());
        }
        List<Integer> expected = kept(values);
        Collections.reverse(expected);
        assertThat(seen).isEqualTo(expected);
        assertThat(undo.undo()).isEmpty();
    }

    @Property(tries = 300)
    void redoTakesBackEveryUndo(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 4) Integer> values,
            @ForAll @IntRange(max = 70) int steps) {
        Undo<Integer> undo = pushed(values);
        int last = undo.present();
        int undone = 0;
        for (int i = 0; i < steps; i++) {
            undone += undo.undo().isPresent() ? 1 : 0;
        }
        for (int i = 0; i < undone; i++) {
            assertThat(undo.redo()).isPresent();
        }
        assertThat(undo.present()).isEqualTo(last);
        assertThat(undo.canRedo()).isFalse();
        assertThat(undo.redo()).isEmpty();
    }

    @Property(tries = 300)
    void aMappedPastAndFutureAreTheSameWithoutWhatBecameEqual(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 9) Integer> values,
            @ForAll @IntRange(max = 70) int steps) {
        Undo<Integer> undo = pushed(values);
        for (int i = 0; i < steps; i++) {
            undo.undo();
        }
        Undo<String> mapped = undo.map(value -> Integer.toString(value / 3));
        assertThat(mapped.present()).isEqualTo(Integer.toString(undo.present() / 3));
        assertThat(all(mapped))
                .isEqualTo(different(all(undo).stream()
                        .map(value -> Integer.toString(value / 3))
                        .toList()));
    }

    /** Everything from the first entry to the last. */
    private static <T> List<T> all(Undo<T> undo) {
        while (undo.canUndo()) {
            undo.undo();
        }
        List<T> all = new ArrayList<>(List.of(undo.present()));
        while (undo.canRedo()) {
            all.add(undo.redo().orElseThrow());
        }
        return all;
    }

    private static List<String> different(List<String> values) {
        List<String> different = new ArrayList<>();
        for (String value : values) {
            if (different.isEmpty() || !different.get(different.size() - 1).equals(value)) {
                different.add(value);
            }
        }
        return different;
    }

    @Test
    void aNewValueEndsWhatCouldBeRedone() {
        Undo<Integer> undo = pushed(List.of(1, 2, 3));
        undo.undo();
        undo.push(7);
        assertThat(undo.canRedo()).isFalse();
        assertThat(undo.undo()).contains(2);
    }

    @Test
    void aValueEqualToThePresentOneChangesNothing() {
        Undo<Integer> undo = pushed(List.of(1, 2));
        undo.undo();
        undo.push(1);
        assertThat(undo.redo()).contains(2);
    }

    @Test
    void theThousandLatestEntriesAreKept() {
        Undo<Integer> undo = pushed(Collections.nCopies(0, 0));
        for (int i = 0; i < 2_000; i++) {
            undo.push(i);
        }
        int steps = 0;
        while (undo.undo().isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(1_000);
        assertThat(undo.present()).isEqualTo(999);
    }
}
