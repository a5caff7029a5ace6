package org.entente.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.history.Certainty;
import org.entente.history.Membership;
import org.entente.history.Snapshot;
import org.entente.history.Standing;
import org.entente.history.Step;
import org.entente.history.Target;
import org.entente.model.EventId;
import org.entente.model.Phase;

/** Writes why one target stands or does not. */
final class WhyWriter {
    private final Snapshot snapshot;
    private final Target target;
    private final TargetWords words;
    private final Standing standing;
    private final List<Step> steps;
    private final List<Why.Reason> reasons = new ArrayList<>();

    WhyWriter(Snapshot snapshot, Target target, TargetWords words) {
        this.snapshot = snapshot;
        this.target = target;
        this.words = words;
        this.standing = snapshot.of(target);
        this.steps = snapshot.history().steps(target);
    }

    Why write() {
        addPast();
        if (standing.certainty() == Certainty.POSSIBLE) {
            reasons.addAll(new Doubts(snapshot, target, words, standing, steps).reasons());
        }
        addProjections();
        addUndated();
        return new Why(headline(), reasons);
    }

    private String headline() {
        Step cause = cause();
        return target instanceof Membership membership ? membership(membership, cause) : whole(cause);
    }

    /** The step that brought the phase about, or null. */
    private Step cause() {
        List<Step> candidates = steps;
        if (target instanceof Membership membership && borrowed()) {
            candidates = snapshot.history().steps(Target.of(membership.alliance()));
        }
        Step cause = null;
        for (Step step : candidates) {
            EventId event = step.event() == null ? null : step.event().id();
            boolean same = step.moves()
                    && step.range().equals(standing.since())
                    && (event == null ? standing.cause() == null : event.equals(standing.cause()));
            cause = same ? step : cause;
        }
        return cause;
    }

    /** Whether the phase of a membership is that of its alliance. */
    private boolean borrowed() {
        return steps.stream()
                .noneMatch(step -> step.moves()
                        && step.phase() == standing.phase()
                        && step.range().equals(standing.since()));
    }

    private String whole(Step cause) {
        Phase phase = standing.phase();
        String stands = words.name(target)
                + switch (standing.certainty()) {
                    case NO -> ": does not stand, ";
                    case POSSIBLE -> ": may stand, ";
                    case CERTAIN -> ": stands, ";
                };
        if (phase == null) {
            return stands + "nothing has begun" + (steps.isEmpty() ? "." : " yet.");
        }
        if (phase.isOver()) {
            return stands + PhaseWords.state(phase) + " " + occasion(cause) + ".";
        }
        boolean tooLittle = standing.certainty() == Certainty.NO && phase != Phase.SUSPENDED;
        return stands
                + (tooLittle ? "only " : "")
                + words.state(target, phase)
                + (cause == null ? "." : " " + Occasion.since(cause) + ".");
    }

    private String membership(Membership membership, Step cause) {
        String who = words.actor(membership.actor());
        String belonging = words.belonging(membership.capacity(), membership.alliance());
        Phase phase = standing.phase();
        String since = cause == null ? "" : " " + Occasion.since(cause);
        if (standing.certainty() != Certainty.NO) {
            boolean certain = standing.certainty() == Certainty.CERTAIN;
            return cause == null
                    ? who + " may be " + belonging + "."
                    : who + (certain ? " has been " : " may have been ") + belonging + since + ".";
        }
        String no = who + " is not " + belonging;
        if (phase == null) {
            return no + ": it has not joined" + (steps.isEmpty() ? "." : " yet.");
        }
        if (phase == Phase.LEFT) {
            return cause != null && cause.phase() != Phase.LEFT
                    ? no + ": " + words.actor(membership.alliance()) + " " + PhaseWords.turn(cause.phase()) + " ("
                            + occasion(cause) + ")."
                    : no + " any more: it left (" + occasion(cause) + ").";
        }
        return no + ": it is only " + PhaseWords.state(phase) + since + ".";
    }

    private static String occasion(Step cause) {
        return cause == null ? "at an unknown date" : Occasion.words(cause);
    }

    /** What has happened or may have, in order. */
    private void addPast() {
        for (Step step : steps) {
            boolean past = step.dated() && !step.projected() && step.range().from() <= snapshot.instant();
            if (past && (step.moves() || step.event() != null)) {
                String what = Occasion.words(step) + ": " + what(step) + by(step) + ".";
                reasons.add(new Why.Reason(capital(what), event(step)));
            }
        }
        if (target instanceof Membership membership && steps.stream().noneMatch(Step::moves)) {
            reasons.add(new Why.Reason(
                    "It has no dates of its own, so it belongs as long as " + words.actor(membership.alliance())
                            + " stands.",
                    null));
        }
    }

    private String what(Step step) {
        List<String> parts = new ArrayList<>();
        if (step.phase() != null) {
            parts.add(phase(step));
        }
        if (step.effect() != null && step.effect().set() != null) {
            if (step.effect().set().strength() != null) {
                parts.add("strength " + step.effect().set().strength() + " of 5");
            }
            if (step.effect().set().strained() != null) {
                parts.add(step.effect().set().strained() ? "under strain" : "no longer under strain");
            }
        }
        return String.join(", ", parts);
    }

    private String phase(Step step) {
        boolean byParty = step.phase() == Phase.RATIFIED
                && step.effect() != null
                && !step.effect().actors().isEmpty();
        return byParty ? "ratified by " + words.actors(step.effect().actors()) : words.outcome(target, step.phase());
    }

    private String by(Step step) {
        if (step.event() == null) {
            return " by its own date";
        }
        boolean done = target instanceof Membership || step.phase() == Phase.RATIFIED;
        return (done ? " with " : " by ") + words.event(step.event().id()) + " ("
                + EventWords.status(step.event().status()) + ")";
    }

    private void addProjections() {
        for (Step step : steps) {
            if (step.dated() && step.projected()) {
                String what = "Not counted: " + what(step) + by(step) + ", " + Occasion.words(step) + ".";
                reasons.add(new Why.Reason(what, event(step)));
            }
        }
    }

    private void addUndated() {
        for (Step step : steps) {
            if (!step.dated()) {
                String what = "Not counted, because it has no date: " + what(step) + by(step) + ".";
                reasons.add(new Why.Reason(what, event(step)));
            }
        }
    }

    private static EventId event(Step step) {
        return step.event() == null ? null : step.event().id();
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
