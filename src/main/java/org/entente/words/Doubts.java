package org.entente.words;

import java.util.ArrayList;
import java.util.List;
import org.entente.history.Certainty;
import org.entente.history.Membership;
import org.entente.history.Snapshot;
import org.entente.history.Standing;
import org.entente.history.Step;
import org.entente.history.Target;
import org.entente.model.Phase;
import org.entente.time.Bound;
import org.entente.time.Edtf;
import org.entente.time.EdtfForm;
import org.entente.time.Precision;

/** Why something is only possible: allegations, dates that leave it open, an unknown order, the end of what is known. */
final class Doubts {
    private final Snapshot snapshot;
    private final Target target;
    private final TargetWords words;
    private final Standing standing;
    private final List<Step> steps;
    private final List<Why.Reason> reasons = new ArrayList<>();

    Doubts(Snapshot snapshot, Target target, TargetWords words, Standing standing, List<Step> steps) {
        this.snapshot = snapshot;
        this.target = target;
        this.words = words;
        this.standing = standing;
        this.steps = steps;
    }

    List<Why.Reason> reasons() {
        for (Step step : steps) {
            if (step.dated()
                    && step.moves()
                    && !step.projected()
                    && step.range().from() <= snapshot.instant()) {
                addOf(step);
            }
        }
        addOrder();
        addAlliance();
        if (reasons.isEmpty() && steps.stream().noneMatch(Step::moves) && !(target instanceof Membership)) {
            add("no date of it is known", null);
        }
        if (snapshot.isBeyondKnowledge()) {
            Edtf asOf = snapshot.history().dataset().info().asOf();
            add("the data set ends " + DateWords.words(asOf), null);
        }
        return reasons;
    }

    private void addOf(Step step) {
        boolean matters = standing.phases().contains(step.phase());
        if (step.alleged() && matters) {
            add(name(step) + " is only alleged", step);
        }
        if (step.range().to() > snapshot.instant()) {
            add(dateOf(step), step);
        }
    }

    private String name(Step step) {
        return step.event() == null ? "it" : words.event(step.event().id());
    }

    /** What is not known about the date of a step. */
    private String dateOf(Step step) {
        boolean atEnd = step.effect() == null
                ? step.phase() != null && step.phase().isOver()
                : step.effect().atEnd();
        Bound bound = atEnd ? step.when().end() : step.when().start();
        String date = step.event() == null ? (atEnd ? "the date of its end" : "its date") : "the date of " + name(step);
        if (bound.kind() == Bound.Kind.UNKNOWN) {
            return date + " is unknown";
        }
        String said = " (" + Occasion.words(step.when(), atEnd) + ")";
        if (step.when().form() instanceof EdtfForm.Listed) {
            return date + " is one of several" + said;
        }
        if (step.when().approximate()) {
            return date + " is only approximate" + said;
        }
        if (step.when().uncertain()) {
            return date + " is in doubt" + said;
        }
        return date + " is only known to the " + unit(bound.precision()) + said;
    }

    private static String unit(Precision precision) {
        return switch (precision) {
            case MILLENNIUM -> "millennium";
            case CENTURY -> "century";
            case DECADE -> "decade";
            case YEAR -> "year";
            case SEASON -> "season";
            case MONTH -> "month";
            default -> "day";
        };
    }

    /** Two changes that have surely happened, in an order that nobody knows. */
    private void addOrder() {
        for (int i = 0; i < steps.size(); i++) {
            for (int j = i + 1; j < steps.size(); j++) {
                Step first = steps.get(i);
                Step second = steps.get(j);
                boolean stands = snapshot.history().stands(target, first.phase());
                if (isPast(first)
                        && isPast(second)
                        && stands != snapshot.history().stands(target, second.phase())
                        && first.range().to() > second.range().from()
                        && standing.phases().contains(first.phase())
                        && standing.phases().contains(second.phase())) {
                    add("it is not known which came first, " + name(first) + " or " + name(second), second);
                }
            }
        }
    }

    private boolean isPast(Step step) {
        return step.dated() && step.moves() && !step.projected() && step.range().to() <= snapshot.instant();
    }

    private void addAlliance() {
        if (!(target instanceof Membership membership)) {
            return;
        }
        Standing whole = snapshot.of(Target.of(membership.alliance()));
        boolean mayBeOver =
                whole.phases().contains(Phase.ENDED) || whole.phases().contains(Phase.DROPPED);
        boolean inherits = steps.stream().noneMatch(Step::moves);
        if (mayBeOver || inherits && whole.certainty() == Certainty.POSSIBLE) {
            add(words.actor(membership.alliance()) + " itself stands only possibly", null);
        }
    }

    private void add(String because, Step step) {
        reasons.add(new Why.Reason(
                "Only possible, because " + because + ".",
                step == null || step.event() == null ? null : step.event().id()));
    }
}
