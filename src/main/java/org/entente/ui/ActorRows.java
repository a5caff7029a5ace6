package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.history.Belonging;
import org.entente.history.Certainty;
import org.entente.model.Actor;
import org.entente.model.Capacity;
import org.entente.model.Id;
import org.entente.report.Listing;
import org.entente.report.Table;
import org.entente.state.Chronicle;
import org.entente.state.Scene;
import org.entente.state.Sieve;
import org.entente.state.Situation;
import org.entente.words.CountWords;
import org.entente.words.DateWords;
import org.entente.words.FilterWords;
import org.entente.words.PhaseWords;

/** The actors that the graph draws, or all that pass the filter, with what ties them at the moment. */
final class ActorRows implements TableRows<Actor> {
    private Situation situation;
    /** How many lines each actor has in the graph, by ordinal. */
    private int[] lines = {};

    ActorRows(Situation situation) {
        this.situation = situation;
    }

    @Override
    public String title() {
        return "Actors";
    }

    @Override
    public List<Field<Actor>> fields() {
        return List.of(
                Field.ofText("Name", 240, actor -> actor.name().in(situation.language())),
                Field.ofText("Kind", 150, actor -> actor.kind().label().in(situation.language())),
                Field.ofNumber(
                        "Relations",
                        90,
                        actor -> CountWords.number(lines[actor.id().ordinal()]),
                        actor -> lines[actor.id().ordinal()]),
                Field.ofText("Belongs to", 260, this::alliances),
                Field.ofNumber(
                        "Members",
                        90,
                        actor -> isAlliance(actor) ? CountWords.number(members(actor)) : "",
                        actor -> isAlliance(actor) ? members(actor) : Long.MAX_VALUE),
                Field.ofNumber(
                        "When",
                        140,
                        actor -> actor.when() == null ? "" : DateWords.brief(actor.when()),
                        actor -> actor.when() == null ? Long.MAX_VALUE : Chronicle.start(actor.when())),
                Field.<Actor>ofText("Id", 140, actor -> actor.id().text()).hidden());
    }

    private boolean isAlliance(Actor actor) {
        return situation.dataset().alliance(actor.id()).isPresent();
    }

    private long members(Actor actor) {
        return Belonging.membersOf(situation.known(), actor.id()).stream()
                .filter(belonging -> belonging.certainty() == Certainty.CERTAIN
                        && belonging.capacity() == Capacity.FULL
                        && !belonging.isDerived())
                .count();
    }

    private String alliances(Actor actor) {
        return Belonging.alliancesOf(situation.known(), actor.id()).stream()
                .map(belonging ->
                        situation.dataset().actor(belonging.alliance()).label(situation.language())
                                + (belonging.capacity() == Capacity.FULL
                                        ? ""
                                        : " (" + PhaseWords.capacity(belonging.capacity()) + ")")
                                + (belonging.certainty() == Certainty.CERTAIN ? "" : ", possibly"))
                .collect(Collectors.joining("; "));
    }

    @Override
    public List<Actor> of(Situation next, boolean all) {
        situation = next;
        lines = new int[situation.dataset().actors().size()];
        for (Scene.Line line : situation.scene().lines()) {
            lines[line.relation().from().ordinal()]++;
            lines[line.relation().to().ordinal()]++;
        }
        List<Actor> rows = new ArrayList<>();
        situation.scene().nodes().forEach(node -> rows.add(node.actor()));
        if (all) {
            Sieve sieve = situation.sieve();
            for (Actor actor : situation.dataset().actors()) {
                if (sieve.passes(actor) && situation.node(actor.id()).isEmpty()) {
                    rows.add(actor);
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
        return FilterWords.whenNoActors(empty);
    }

    @Override
    public Id id(Actor row) {
        return row.id();
    }

    @Override
    public Sign sign(Actor row) {
        return new Sign.OfActor(row.kind().shape());
    }

    @Override
    public Table table(List<Actor> rows) {
        return new Listing(situation.known(), false).actors(rows);
    }
}
