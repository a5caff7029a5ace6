package org.entente.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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

    /** The same past, present and future with each entry made another; what becomes equal to the entry before it is left out. */
    public <U> Undo<U> map(Function<? super T, ? extends U> to) {
        Iterator<T> oldestFirst = past.descendingIterator();
        Undo<U> mapped = new Undo<>(to.apply(oldestFirst.hasNext() ? oldestFirst.next() : present));
        oldestFirst.forEachRemaining(entry -> mapped.push(to.apply(entry)));
        mapped.push(to.apply(present));
        U last = mapped.present;
        for (T entry : future) {
            U next = to.apply(entry);
            if (!next.equals(last)) {
                mapped.future.addLast(next);
                last = next;
            }
        }
        return mapped;
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
