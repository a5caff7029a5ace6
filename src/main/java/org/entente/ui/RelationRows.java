package org.entente.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.history.Certainty;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.Citation;
import org.entente.model.Id;
import org.entente.model.Phase;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.report.Listing;
import org.entente.report.Table;
import org.entente.state.Scene;
import org.entente.state.Sieve;
import org.entente.state.Situation;
import org.entente.words.EventWords;
import org.entente.words.LineWords;
import org.entente.words.PhaseWords;
import org.entente.words.TargetWords;

/** The relations that the graph draws, or all that pass the filter, each as it stands at the moment. */
final class RelationRows implements TableRows<RelationRows.Row> {
    /** Phases of what is only planned sort after all others. */
    private static final int PLANNED = Phase.values().length;

    private Situation situation;

    RelationRows(Situation situation) {
        this.situation = situation;
    }

    /**
     * A relation at the moment.
     *
     * @param projected whether it is only planned, proposed or expected
     */
    record Row(Relation relation, Standing standing, boolean projected) {}

    @Override
    public String title() {
        return "Relations";
    }

    @Override
    public List<Field<Row>> fields() {
        return List.of(
                Field.ofText("From", 140, row -> words().actor(row.relation().from())),
                Field.<Row>ofText("", 34, row -> row.relation().directed() ? "→" : "–"),
                Field.ofText("To", 140, row -> words().actor(row.relation().to())),
                Field.ofText("Kind", 150, this::kinds),
                Field.ofNumber("Phase", 150, this::phase, RelationRows::phaseOrder),
                Field.ofNumber(
                        "Since",
                        120,
                        row -> LineWords.since(row.relation(), row.standing(), situation.dataset()),
                        row -> row.standing().since() == null
                                ? Long.MAX_VALUE
                                : row.standing().since().from()),
                Field.<Row>ofNumber(
                        "Strength", 80, row -> Integer.toString(row.standing().strength()), row -> row.standing()
                                .strength()),
                Field.ofText("Sources", 220, this::sources),
                Field.<Row>ofText("Name", 220, row -> words().name(
                                        Target.of(row.relation().id())))
                        .hidden(),
                Field.<Row>ofText("Id", 140, row -> row.relation().id().text()).hidden());
    }

    private TargetWords words() {
        return new TargetWords(situation.dataset(), situation.language());
    }

    private String kinds(Row row) {
        return row.relation().kinds().stream()
                .map(kind -> kind.label().in(situation.language()))
                .collect(Collectors.joining(", "));
    }

    private String phase(Row row) {
        if (row.projected()) {
            return "planned: "
                    + PhaseWords.state(row.relation().kind(), row.standing().projected());
        }
        if (row.standing().phase() == null) {
            return "not yet";
        }
        return PhaseWords.state(row.relation().kind(), row.standing().phase())
                + (row.standing().certainty() == Certainty.POSSIBLE ? ", possibly" : "");
    }

    private static long phaseOrder(Row row) {
        if (row.projected()) {
            return PLANNED;
        }
        return row.standing().phase() == null
                ? Long.MAX_VALUE
                : row.standing().phase().ordinal();
    }

    /** Those of the relation and, if it has none, those of the event that made it what it is. */
    private String sources(Row row) {
        List<Citation> cites = row.relation().cites();
        if (cites.isEmpty() && row.standing().cause() != null) {
            cites = situation.dataset().event(row.standing().cause()).cites();
        }
        Set<String> names = new LinkedHashSet<>();
        cites.forEach(cite -> names.add(EventWords.source(situation.dataset().source(cite.source()))));
        return String.join("; ", names);
    }

    @Override
    public List<Row> of(Situation next, boolean all) {
        situation = next;
        List<Row> rows = new ArrayList<>();
        Set<RelationId> drawn = new LinkedHashSet<>();
        for (Scene.Line line : situation.scene().lines()) {
            rows.add(new Row(line.relation(), line.standing(), line.projected()));
            drawn.add(line.relation().id());
        }
        if (all) {
            Sieve sieve = situation.sieve();
            for (Relation relation : situation.dataset().relations()) {
                boolean passes = sieve.passes(relation)
                        && sieve.passes(situation.dataset().actor(relation.from()))
                        && sieve.passes(situation.dataset().actor(relation.to()));
                Standing standing = situation.known().of(Target.of(relation.id()));
                if (passes && sieve.passes(standing) && !drawn.contains(relation.id())) {
                    rows.add(new Row(relation, standing, Told.isOnlyProjected(standing)));
                }
            }
        }
        return rows;
    }

    @Override
    public boolean hasUndrawn() {
        return true;
    }

    @Override
    public String whenEmpty(Situation empty) {
        return empty.dataset().relations().isEmpty()
                ? "This data set has no relations."
                : "The graph shows no relation at this moment. “Also what is not drawn” lists those of other times.";
    }

    @Override
    public Id id(Row row) {
        return row.relation().id();
    }

    @Override
    public Sign sign(Row row) {
        return Sign.of(
                row.relation().kind(), row.projected() ? null : row.standing().phase());
    }

    @Override
    public Table table(List<Row> rows) {
        return new Listing(situation.known(), false)
                .relations(rows.stream().map(Row::relation).toList());
    }
}
