package org.entente.data;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.history.History;
import org.entente.history.Step;
import org.entente.history.Target;
import org.entente.io.FileException;
import org.entente.io.ProblemPlaces;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.Phase;
import org.entente.model.Relation;
import org.entente.model.Status;
import org.entente.task.Progress;
import org.entente.time.Bound;
import org.entente.time.Edtf;
import org.entente.time.TimeSpan;

/** What must be true of the lives of relations, alliances and memberships. */
final class HistoryChecks {
    private HistoryChecks() {}

    /** Own dates and events of a thing agree. */
    static List<Finding> agreement(SetFile file) {
        try {
            return ProblemPlaces.find(
                            file.input(), file.data(), History.of(file.data()).problems(), Progress.NONE)
                    .stream()
                    .map(problem -> file.finding(problem.place().line(), problem.message()))
                    .toList();
        } catch (FileException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing ends that has not begun or has ended, and nothing enters the phase in which it is. */
    static List<Finding> order(SetFile file) {
        History history = History.of(file.data());
        List<Target> targets = new ArrayList<>(history.memberships());
        file.data().relations().forEach(relation -> targets.add(Target.of(relation.id())));
        file.data().alliances().forEach(alliance -> targets.add(Target.of(alliance.id())));
        List<Finding> findings = new ArrayList<>();
        for (Target target : targets) {
            Phase phase = null;
            boolean begun = !history.dates(target).isEmpty();
            for (Step step : history.steps(target)) {
                if (!step.moves() || step.projected() || !step.dated() || step.phase() == null) {
                    continue;
                }
                if (step.event() != null && !step.alleged()) {
                    if (step.phase() == phase) {
                        findings.add(file.finding(
                                step.event().id(), target + " becomes " + phase.json() + ", which it is already"));
                    } else if (step.phase().isOver() && (phase == null && !begun || phase != null && phase.isOver())) {
                        findings.add(file.finding(
                                step.event().id(),
                                target + " becomes " + step.phase().json() + " without standing"));
                    }
                }
                phase = step.phase();
            }
        }
        return findings;
    }

    /**
     * The own dates of a relation are the short way for data without events. Where a set has events, one that happened or is
     * alleged must therefore say what began or ended the relation if its {@code when} states that beginning or end and all of
     * the days that it may mean lie between the first and the last event that happened; the effect's phase is one in which the
     * relation stands, or one that ends it. A relation has at least one of the two, dates or events.
     */
    static List<Finding> effects(SetFile file) {
        Dataset data = file.data();
        History history = History.of(data);
        TimeSpan story = story(data);
        List<Finding> findings = new ArrayList<>();
        for (Relation relation : data.relations()) {
            Target target = Target.of(relation.id());
            List<Phase> told = history.steps(target).stream()
                    .filter(step -> step.event() != null && step.phase() != null && !step.projected())
                    .map(Step::phase)
                    .toList();
            Edtf when = relation.when();
            if (when == null) {
                if (data.eventsChanging(relation.id()).isEmpty()) {
                    findings.add(file.finding(relation.id(), "neither dates nor events tell when it stands"));
                }
                continue;
            }
            if (isInside(when.start(), story) && told.stream().noneMatch(phase -> history.stands(target, phase))) {
                findings.add(file.finding(relation.id(), "begins inside the story, but no event begins it"));
            }
            if (when.isInterval()
                    && isInside(when.end(), story)
                    && told.stream().noneMatch(Phase::isOver)) {
                findings.add(file.finding(relation.id(), "ends inside the story, but no event ends it"));
            }
        }
        return findings;
    }

    /** From the first to the last moment of an event that happened. */
    private static TimeSpan story(Dataset data) {
        return data.events().stream()
                .filter(event -> event.status() == Status.HAPPENED)
                .map(Event::when)
                .filter(Objects::nonNull)
                .filter(Edtf::isBounded)
                .map(Edtf::span)
                .reduce(TimeSpan::union)
                .orElse(new TimeSpan(0, 0));
    }

    private static boolean isInside(Bound bound, TimeSpan story) {
        return bound.kind() == Bound.Kind.KNOWN && story.contains(bound.earliest()) && story.contains(bound.latest());
    }
}
