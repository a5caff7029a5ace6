package org.entente.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.Relation;

/** What the details say of a relation. */
final class RelationDetails {
    private RelationDetails() {}

    static Details of(Told told, Relation relation) {
        Target target = Target.of(relation.id());
        Standing standing = told.snapshot().of(target);
        String kinds = relation.kinds().stream()
                .map(kind -> kind.label().in(told.language()))
                .collect(Collectors.joining(" · "));
        Details.Builder details = new Details.Builder()
                .heading(
                        told.sign(relation.id()),
                        kinds,
                        told.link(relation.id()).text())
                .chip(told.label(relation, standing))
                .say(
                        told.link(relation.from()),
                        Piece.quiet(relation.directed() ? "  →  " : "  –  "),
                        told.link(relation.to()));
        if (relation.in() != null) {
            details.fact("Belongs to", List.of(told.link(relation.in())));
        }
        details.fact("Strength", standing.strength() + " of 5" + (standing.strained() ? ", under strain" : ""));
        details.fact("Dates", Told.date(relation.when(), relation.written()));
        if (!relation.summary().isEmpty()) {
            details.say(Piece.plain(relation.summary().in(told.language())));
        }
        HistoryBlocks history = new HistoryBlocks(told, target);
        return details.section("Why", history.why())
                .section("History", history.steps())
                .section("Sources disagree", new ReadingBlocks(told).of(relation))
                .section("Sources", told.sources(relation.cites()))
                .build();
    }
}
