package org.entente.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * What was, to go back and forth: entries before and after the present one. Not for several threads.
 *
 * @param <T> an immutable value
 */
public final class Undo<T> {
    private static final int DEPTH = 1_000;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private T present;

    public Undo(T present) {
        this.present = Objects.requireNonNull(present);
    }

    public T present() {
        return present;
    }

    /** Makes a value the present one and the former a thing to go back to; a value equal to the present one changes nothing. */
    public void push(T value) {
        if (value.equals(present)) {
            return;
        }
        past.push(present);
        if (past.size() > DEPTH) {
            past.removeLast();
        }
        future.clear();
        present = value;
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /** Goes back by one; empty if there is nothing before. */
    public Optional<T> undo() {
        if (past.isEmpty()) {
            return Optional.empty();
        }
        future.push(present);
        present = past.pop();
        return Optional.of(present);
    }

    /** Goes forth by one; empty if there is nothing after. */
    public Optional<T> redo() {
        if (future.isEmpty()) {
            return Optional.empty();
        }
        past.push(present);
        present = future.pop();
        return Optional.of(present);
    }
}
