package org.entente.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The progress of work that is cancelled; what it tells until it ends must be a part of the whole. */
public final class Unwanted implements Progress {
    private final List<Double> told = Collections.synchronizedList(new ArrayList<>());
    private int patience;

    private Unwanted(int patience) {
        this.patience = patience;
    }

    /** Work that was cancelled before it began. */
    public static Unwanted fromTheStart() {
        return new Unwanted(0);
    }

    /** Work that is cancelled when it has asked so many times whether it is. */
    public static Unwanted after(int asked) {
        return new Unwanted(asked);
    }

    /** How far the work said it was, each time. */
    public List<Double> told() {
        return List.copyOf(told);
    }

    @Override
    public void report(double fraction, String what) {
        assertThat(fraction).isBetween(0.0, 1.0);
        told.add(fraction);
    }

    @Override
    public synchronized boolean isCancelled() {
        return --patience < 0;
    }
}
