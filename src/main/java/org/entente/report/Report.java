package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.history.Belonging;
import org.entente.history.Certainty;
import org.entente.history.Changes;
import org.entente.history.History;
import org.entente.history.Snapshot;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Capacity;
import org.entente.model.Dataset;
import org.entente.model.Relation;
import org.entente.model.RelationKind;
import org.entente.state.Moments;
import org.entente.words.ChangeWords;
import org.entente.words.PhaseWords;
import org.entente.words.StepWords;
import org.entente.words.TargetWords;
import org.entente.words.Why;

/** What stands and why, what changed, and how two actors are tied, as plain English text. */
public final class Report {
    private static final String LANGUAGE = "en";
    private static final String CERTAIN = "- ";
    private static final String POSSIBLE = "? ";

    private final History history;
    private final Dataset dataset;
    private final TargetWords words;

    public Report(History history) {
        this.history = history;
        this.dataset = history.dataset();
        this.words = new TargetWords(dataset, LANGUAGE);
    }

    /** What stands at an instant: relations by kind, each with why, then alliances and who belongs to them. */
    public String asOf(long instant) {
        Snapshot snapshot = Snapshot.of(history, instant);
        Page page = head(snapshot);
        List<Relation> standing = relations(snapshot, Standing::mayStand);
        for (RelationKind kind : dataset.kinds().relation()) {
            List<Relation> own =
                    standing.stream().filter(each -> each.kind().equals(kind)).toList();
            if (!own.isEmpty()) {
                page.heading(kind.label().in(LANGUAGE) + " (" + own.size() + ")");
                own.forEach(relation -> why(page, snapshot, Target.of(relation.id())));
            }
        }
        if (standing.isEmpty()) {
            page.heading("No relation stands.");
        }
        List<Relation> begun = relations(
                snapshot,
                each -> !each.mayStand()
                        && each.phase() != null
                        && !each.phase().isOver());
        if (!begun.isEmpty()) {
            page.heading("Begun, but not standing (" + begun.size() + ")");
            begun.forEach(relation -> why(page, snapshot, Target.of(relation.id())));
        }
        dataset.alliances().forEach(alliance -> alliance(page, snapshot, alliance));
        return page.toString();
    }

    private Page head(Snapshot snapshot) {
        Page page = new Page().heading(dataset.info().title().in(LANGUAGE));
        page.line((Moments.isNone(snapshot.instant())
                        ? "Nothing has a date"
                        : "As of " + StepWords.day(snapshot.instant()))
                + ". What is marked - is certain, what is marked ? only possible.");
        if (snapshot.isBeyondKnowledge()) {
            page.line("The data tell of the world until " + StepWords.day(dataset.knownUntil())
                    + "; after that nothing is certain.");
        }
        return page;
    }

    private List<Relation> relations(Snapshot snapshot, Predicate<Standing> condition) {
        return dataset.relations().stream()
                .filter(relation -> condition.test(snapshot.of(Target.of(relation.id()))))
                .toList();
    }

    /** @return the mark of its certainty, and why it stands */
    private static void why(Page page, Snapshot snapshot, Target target) {
        Why why = Why.of(snapshot, target, LANGUAGE);
        page.item(snapshot.certainty(target) == Certainty.CERTAIN ? CERTAIN : POSSIBLE, why.headline());
        why.reasons().forEach(reason -> page.item("    ", reason.text()));
    }

    private void alliance(Page page, Snapshot snapshot, Alliance alliance) {
        Standing standing = snapshot.of(Target.of(alliance.id()));
        if (standing.phase() == null || standing.phase().isOver()) {
            return;
        }
        page.heading(alliance.actor().name().in(LANGUAGE));
        why(page, snapshot, Target.of(alliance.id()));
        List<Belonging> all = Belonging.membersOf(snapshot, alliance.id());
        for (Certainty certainty : List.of(Certainty.CERTAIN, Certainty.POSSIBLE)) {
            for (Capacity capacity : Capacity.values()) {
                members(
                        page,
                        certainty,
                        capacity,
                        all.stream()
                                .filter(each -> each.certainty() == certainty && each.capacity() == capacity)
                                .toList());
            }
        }
    }

    private void members(Page page, Certainty certainty, Capacity capacity, List<Belonging> belongings) {
        if (!belongings.isEmpty()) {
            String names = belongings.stream()
                    .map(each -> name(each.actor()) + (each.isDerived() ? " (through " + through(each) + ")" : ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
            String title = PhaseWords.capacity(capacity) + ", " + belongings.size() + ": ";
            page.item(
                    certainty == Certainty.CERTAIN ? CERTAIN : POSSIBLE,
                    Character.toUpperCase(title.charAt(0)) + title.substring(1) + names);
        }
    }

    private String through(Belonging belonging) {
        return belonging.path().subList(0, belonging.path().size() - 1).stream()
                .map(membership -> name(membership.alliance()))
                .collect(Collectors.joining(", "));
    }

    /** What is otherwise at one instant than at another, each change with the events that caused it. */
    public String difference(long from, long to) {
        Page page = new Page().heading(dataset.info().title().in(LANGUAGE));
        page.line("What changed from " + StepWords.day(from) + " to " + StepWords.day(to) + ".");
        List<ChangeWords.Section> sections =
                new ChangeWords(dataset, LANGUAGE).sections(Changes.between(history, from, to));
        for (ChangeWords.Section section : sections) {
            page.heading(section.title() + " (" + section.lines().size() + ")");
            section.lines().forEach(line -> page.item(CERTAIN, line));
        }
        if (sections.isEmpty()) {
            page.heading("Nothing changed.");
        }
        return page.toString();
    }

    /** How two actors are tied at an instant: their relations, the alliances of both, and a shortest way if there is neither. */
    public String between(ActorId a, ActorId b, long instant) {
        Snapshot snapshot = Snapshot.of(history, instant);
        Page page = head(snapshot);
        page.heading(name(a) + " and " + name(b));
        List<Relation> own = relations(snapshot, standing -> true).stream()
                .filter(relation -> relation.touches(a) && relation.touches(b) && !a.equals(b))
                .toList();
        for (Relation relation : own) {
            if (snapshot.of(Target.of(relation.id())).phase() != null) {
                why(page, snapshot, Target.of(relation.id()));
            } else {
                page.item(POSSIBLE, words.name(Target.of(relation.id())) + " has not begun.");
            }
        }
        if (own.isEmpty()) {
            page.line("They have no relation of their own.");
        }
        shared(page, snapshot, a, b);
        List<String> way = new WayWords(history, snapshot, words).lines(a, b);
        if (!way.isEmpty()) {
            page.heading(way.get(0));
            way.subList(1, way.size()).forEach(step -> page.item(CERTAIN, step));
        }
        return page.toString();
    }

    private void shared(Page page, Snapshot snapshot, ActorId a, ActorId b) {
        List<String> certain = new ArrayList<>();
        List<String> possible = new ArrayList<>();
        for (Belonging one : Belonging.alliancesOf(snapshot, a)) {
            for (Belonging other : Belonging.alliancesOf(snapshot, b)) {
                if (one.alliance().equals(other.alliance())) {
                    Certainty both = one.certainty().and(other.certainty());
                    (both == Certainty.CERTAIN ? certain : possible)
                            .add(name(one.alliance()) + " (" + as(one) + ", " + as(other) + ")");
                }
            }
        }
        if (!certain.isEmpty() || !possible.isEmpty()) {
            page.heading("Alliances of both");
            certain.forEach(each -> page.item(CERTAIN, each));
            possible.forEach(each -> page.item(POSSIBLE, each));
        }
    }

    private String as(Belonging belonging) {
        return name(belonging.actor()) + " as " + PhaseWords.capacity(belonging.capacity());
    }

    private String name(ActorId actor) {
        return words.actor(actor);
    }
}
