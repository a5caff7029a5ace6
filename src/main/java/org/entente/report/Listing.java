package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.history.Belonging;
import org.entente.history.Certainty;
import org.entente.history.Membership;
import org.entente.history.Snapshot;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.Actor;
import org.entente.model.Alliance;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.Location;
import org.entente.model.Phase;
import org.entente.model.Relation;
import org.entente.report.Table.Cell;
import org.entente.time.Edtf;
import org.entente.words.TargetWords;

/** What a data set holds, as tables in file order. Ids stand for items, dates are ISO 8601 in UTC. */
public final class Listing {
    private final Dataset dataset;
    private final Snapshot snapshot;
    private final boolean only;
    private final TargetWords words;

    /**
     * @param snapshot the instant as of which phases and memberships are told
     * @param only whether to leave out what has not begun or is over at that instant
     */
    public Listing(Snapshot snapshot, boolean only) {
        this.dataset = snapshot.history().dataset();
        this.snapshot = snapshot;
        this.only = only;
        this.words = new TargetWords(dataset, "en");
    }

    /** Events: as of an instant those that may have begun by then. */
    public Table events() {
        return events(dataset.events());
    }

    /** The same of some events alone, in their order. */
    public Table events(List<Event> some) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Event event : some) {
            Edtf when = event.when();
            if (only && (when == null || when.earliest() > snapshot.instant())) {
                continue;
            }
            rows.add(List.of(
                    Cell.of(event.id().text()),
                    Cell.of(event.title().text()),
                    Cell.of(event.kind().id()),
                    Cell.of(event.status().name().toLowerCase(Locale.ROOT)),
                    Cell.of(when == null ? "" : when.text()),
                    Cell.of(when == null ? "" : Dates.earliest(when.earliest())),
                    Cell.of(when == null ? "" : Dates.latest(when.latest())),
                    place(event.place()),
                    Cell.of(event.participants().stream()
                            .flatMap(each -> Stream.of(each.actor(), each.onBehalfOf()))
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .distinct()
                            .toList())));
        }
        return new Table(
                List.of("id", "title", "kind", "status", "when", "earliest", "latest", "place", "participants"),
                "title",
                rows);
    }

    /** Relations with their phase: as of an instant those that have one and are not over, or are planned by then. */
    public Table relations() {
        return relations(dataset.relations());
    }

    /** The same of some relations alone, in their order. */
    public Table relations(List<Relation> some) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Relation relation : some) {
            Standing standing = snapshot.of(Target.of(relation.id()));
            Phase phase = standing.phase();
            if (only && !standing.mayStand() && (phase == null || phase.isOver())) {
                continue;
            }
            rows.add(List.of(
                    Cell.of(relation.id().text()),
                    Cell.of(relation.kinds().stream().map(kind -> kind.id()).toList()),
                    Cell.of(relation.from().text()),
                    Cell.of(relation.to().text()),
                    Cell.of(phase == null ? "" : phase.json()),
                    Cell.of(standing.certainty().name().toLowerCase(Locale.ROOT)),
                    Cell.of(Dates.since(standing.since())),
                    Cell.of(standing.cause() == null ? "" : standing.cause().text()),
                    Cell.of(relation.directed() ? "to" : "between"),
                    Cell.of(standing.strength()),
                    Cell.of(words.name(Target.of(relation.id()))),
                    Cell.of(relation.cites().stream()
                            .map(cite -> cite.source().text())
                            .distinct()
                            .toList())));
        }
        return new Table(
                List.of(
                        "id",
                        "kind",
                        "from",
                        "to",
                        "phase",
                        "certainty",
                        "since",
                        "cause",
                        "direction",
                        "strength",
                        "name",
                        "sources"),
                "name",
                rows);
    }

    /** Actors with what ties them: as of an instant those that may live then. */
    public Table actors() {
        return actors(dataset.actors());
    }

    /** The same of some actors alone, in their order. */
    public Table actors(List<Actor> some) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Actor actor : some) {
            Edtf when = actor.when();
            if (only && when != null && !mayLive(when)) {
                continue;
            }
            rows.add(List.of(
                    Cell.of(actor.id().text()),
                    Cell.of(actor.name().text()),
                    Cell.of(actor.kind().id()),
                    Cell.of(actor.code()),
                    Cell.of(when == null ? "" : when.text()),
                    place(actor.location()),
                    Cell.of(dataset.relationsOf(actor.id()).stream()
                            .filter(relation -> snapshot.certainty(relation.id()) != Certainty.NO)
                            .count()),
                    Cell.of(Belonging.alliancesOf(snapshot, actor.id()).stream()
                            .filter(belonging -> belonging.certainty() == Certainty.CERTAIN)
                            .map(belonging -> belonging.alliance().text())
                            .toList()),
                    dataset.alliance(actor.id()).map(this::members).orElse(Cell.BLANK)));
        }
        return new Table(
                List.of("id", "name", "kind", "code", "when", "place", "relations", "alliances", "members"),
                "name",
                rows);
    }

    private boolean mayLive(Edtf when) {
        boolean begun = snapshot.instant() >= when.start().earliest();
        return begun && !(when.isInterval() && snapshot.instant() > when.end().latest());
    }

    private Cell members(Alliance alliance) {
        return Cell.of(snapshot.history().membershipsIn(alliance.id()).stream()
                .filter(membership -> snapshot.certainty(membership) == Certainty.CERTAIN)
                .map(Membership::actor)
                .map(Object::toString)
                .distinct()
                .toList());
    }

    private static Cell place(Location place) {
        return place == null ? Cell.BLANK : Cell.of(place.name().text());
    }
}
