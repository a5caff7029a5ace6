package org.entente.task;

/**
 * How long work says how far it is, and learns that it is no longer wanted. Handed down to everything that may take longer
 * than a moment; may be called from any thread, often.
 */
public interface Progress {
    /** For callers who neither watch nor cancel. */
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction, String what) {
            // Nobody is watching.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says how far the work is.
     *
     * @param fraction 0 to 1, or NaN when the amount of work is not known
     * @param what what is being done, a few words for a status line
     */
    void report(double fraction, String what);

    /** Whether the work is no longer wanted. */
    boolean isCancelled();

    /**
     * Ends the work here if it is no longer wanted.
     *
     * @throws Cancelled if {@link #isCancelled()}
     */
    default void check() {
        if (isCancelled()) {
            throw new Cancelled();
        }
    }

    /**
     * A view of this progress for one part of the work: 0 to 1 of the part is {@code from} to {@code to} of the whole.
     * Cancelling the whole cancels the part.
     */
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double fraction, String what) {
                whole.report(from + fraction * (to - from), what);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
