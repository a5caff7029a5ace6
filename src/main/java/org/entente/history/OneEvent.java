package org.entente.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventId;
import org.entente.model.Phase;
import org.entente.model.Setting;
import org.entente.time.TimeSpan;

/** What one event makes of one target: the target's life told up to the event, each step at its earliest. */
final class OneEvent {
    private final History history;
    private final Target target;
    private Phase phase;
    private int strength;
    private boolean strained;
    private EventId cause;
    private TimeSpan since;
    private boolean alleged;
    private boolean projected;

    private OneEvent(History history, Target target) {
        this.history = history;
        this.target = target;
        this.strength = target instanceof Target.OfRelation relation
                ? history.dataset().relation(relation.id()).strength()
                : 0;
    }

    /** What the effects at one end of an event change, if anything. */
    static Optional<Change> change(History history, Target target, EventId event, boolean atEnd) {
        OneEvent told = new OneEvent(history, target);
        Standing before = null;
        for (Step step : history.steps(target)) {
            boolean own = step.event() != null
                    && step.event().id().equals(event)
                    && step.effect().atEnd() == atEnd
                    && step.dated();
            if (own && before == null) {
                before = told.standing();
            }
            if (own || before == null && told.counts(step)) {
                told.take(step);
            }
        }
        if (before == null) {
            return Optional.empty();
        }
        Standing after = told.standing();
        boolean same = before.phase() == after.phase()
                && before.strength() == after.strength()
                && before.strained() == after.strained();
        return same
                ? Optional.empty()
                : Optional.of(new Change(
                        target,
                        Change.Kind.of(history.stands(target, before.phase()), history.stands(target, after.phase())),
                        before,
                        after,
                        List.of(event)));
    }

    private boolean counts(Step step) {
        return step.dated() && !step.alleged() && !step.projected();
    }

    private void take(Step step) {
        if (step.phase() != null && step.moves()) {
            phase = step.phase();
            cause = step.event() == null ? null : step.event().id();
            since = step.range();
            alleged = step.alleged();
            projected = step.projected();
        }
        Setting set = step.effect() == null ? null : step.effect().set();
        if (set != null && target instanceof Target.OfRelation) {
            strength = set.strength() == null ? strength : set.strength();
            strained = set.strained() == null ? strained : set.strained();
        }
    }

    private Standing standing() {
        boolean stands = history.stands(target, phase) && !projected;
        return new Standing(
                !stands ? Certainty.NO : alleged ? Certainty.POSSIBLE : Certainty.CERTAIN,
                phase,
                phase == null ? Set.of() : Set.of(phase),
                phase == null,
                strength,
                strained,
                cause,
                since,
                alleged,
                projected ? phase : null);
    }
}
