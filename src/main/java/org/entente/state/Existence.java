package org.entente.state;

import org.entente.history.Certainty;
import org.entente.history.Snapshot;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.Actor;
import org.entente.time.Edtf;

/** Whether an actor exists: by its own dates; without them an alliance by its history, all others for ever. */
public final class Existence {
    private Existence() {}

    /**
     * Whether it exists at an instant.
     *
     * @param known what stands at the instant or, if that is later than what is known, when last known
     */
    public static Certainty of(Actor actor, Snapshot known, long instant) {
        Edtf when = actor.when();
        if (when == null) {
            boolean isAlliance = known.history().dataset().alliance(actor.id()).isPresent();
            return isAlliance ? begun(known.of(Target.of(actor.id()))) : Certainty.CERTAIN;
        }
        if (instant < when.start().earliest() || instant > when.end().latest() && when.isInterval()) {
            return Certainty.NO;
        }
        boolean begun = instant >= when.start().latest();
        boolean ended = when.isInterval() && instant > when.end().earliest();
        return begun && !ended ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /** Of an alliance by its history. */
    static Certainty begun(Standing standing) {
        return standing.phase() == null || standing.phase().isOver() ? Certainty.NO : Certainty.CERTAIN;
    }
}
