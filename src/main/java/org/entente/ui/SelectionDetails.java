package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ActorId;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Info;
import org.entente.model.RelationId;
import org.entente.state.Situation;
import org.entente.words.CountWords;
import org.entente.words.DateWords;

/** What the details say of whatever is selected. */
final class SelectionDetails {
    private SelectionDetails() {}

    static Details of(Situation situation) {
        Told told = new Told(situation);
        List<Id> selection = situation.view().selection();
        if (selection.isEmpty()) {
            return nothing(told);
        }
        return selection.size() > 1 ? several(told, selection) : one(told, selection.get(0));
    }

    private static Details one(Told told, Id id) {
        if (id instanceof EventId event) {
            return EventDetails.of(told, told.dataset().event(event));
        }
        if (id instanceof ActorId actor) {
            return ActorDetails.of(told, told.dataset().actor(actor));
        }
        return id instanceof RelationId relation
                ? RelationDetails.of(told, told.dataset().relation(relation))
                : several(told, List.of(id));
    }

    private static Details several(Told told, List<Id> selection) {
        List<Block> rows = new ArrayList<>();
        for (Id id : selection) {
            if (id instanceof EventId event) {
                rows.add(told.row(told.dataset().event(event)));
            } else if (id instanceof RelationId relation) {
                rows.add(told.row(told.dataset().relation(relation)));
            } else {
                rows.add(new Block.Row(told.sign(id), List.of(told.link(id)), List.of()));
            }
        }
        return new Details.Builder()
                .heading(null, "", CountWords.number(selection.size()) + " selected")
                .section("Selection", rows)
                .section("How these two are connected", connection(told, selection))
                .build();
    }

    /** Of exactly two actors. */
    private static List<Block> connection(Told told, List<Id> selection) {
        return selection.size() == 2
                        && selection.get(0) instanceof ActorId from
                        && selection.get(1) instanceof ActorId to
                ? new Connection(told, from, to).blocks()
                : List.of();
    }

    private static Details nothing(Told told) {
        Info info = told.dataset().info();
        Details.Builder details = new Details.Builder()
                .heading(null, "", "Nothing selected")
                .say(Piece.plain("Select an event, an actor or a line to read what is known of it and from where."))
                .say(Piece.quiet("With the mouse: click it; Shift and a drag over the graph select several."))
                .say(Piece.quiet("With the keys: → is the next event, Alt and an arrow lead from actor to actor, "
                        + "Ctrl+F finds anything, F1 lists all keys."));
        List<Block> about = new ArrayList<>();
        if (!info.title().isEmpty()) {
            about.add(new Block.Paragraph(List.of(Piece.strong(info.title().in(told.language())))));
        }
        if (!info.about().isEmpty()) {
            about.add(new Block.Paragraph(List.of(Piece.plain(info.about().in(told.language())))));
        }
        if (info.asOf() != null) {
            about.add(new Block.Fact("As of", List.of(Piece.plain(DateWords.words(info.asOf())))));
        }
        about.add(new Block.Fact(
                "Holds",
                List.of(Piece.plain(CountWords.of(told.dataset().events().size(), "event") + ", "
                        + CountWords.of(told.dataset().actors().size(), "actor") + ", "
                        + CountWords.of(told.dataset().relations().size(), "relation")))));
        return details.section("This data set", about).build();
    }
}
