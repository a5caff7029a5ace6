package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.graph.AllianceGraph;
import org.entente.graph.Tie;
import org.entente.graph.Ways;
import org.entente.history.Certainty;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Relation;
import org.entente.state.Moments;
import org.entente.words.StepWords;

/** How two actors are connected at the moment: by relations of their own, else over others, or not at all. */
final class Connection {
    private final Told told;
    private final ActorId from;
    private final ActorId to;

    Connection(Told told, ActorId from, ActorId to) {
        this.told = told;
        this.from = from;
        this.to = to;
    }

    /** That nothing connects them, as a sentence. */
    static String none(Told told, ActorId from, ActorId to) {
        long moment = told.situation().view().moment();
        String both = told.link(from).text() + " and " + told.link(to).text();
        return Moments.isNone(moment)
                ? "Nothing connects " + both + "."
                : "Nothing that stands or may stand on " + StepWords.day(moment) + " connects " + both
                        + "; another day may.";
    }

    /** All relations that the two ever have, and if none of them stands what else connects them. O(relations + memberships). */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Relation relation : told.dataset().relationsOf(from)) {
            if (relation.from().equals(to) || relation.to().equals(to)) {
                blocks.add(told.row(relation));
            }
        }
        boolean isTied = told.dataset().relationsOf(from).stream()
                .filter(relation -> relation.from().equals(to) || relation.to().equals(to))
                .anyMatch(relation -> Told.isNow(told.snapshot().of(Target.of(relation.id()))));
        if (!isTied) {
            way().ifPresentOrElse(
                            way -> addWay(blocks, way),
                            () -> blocks.add(new Block.Paragraph(List.of(Piece.plain(none(told, from, to))))));
        }
        return blocks;
    }

    private Optional<Ways.Way> way() {
        AllianceGraph graph = AllianceGraph.of(told.history());
        return Ways.shortest(graph.at(told.snapshot(), Certainty.POSSIBLE), from, to);
    }

    private void addWay(List<Block> blocks, Ways.Way way) {
        int steps = way.ties().size();
        String words =
                steps == 1 ? "Directly:" : "By no relation of their own now; a shortest way has " + steps + " steps:";
        blocks.add(new Block.Paragraph(List.of(Piece.quiet(words))));
        for (int i = 0; i < steps; i++) {
            ActorId here = way.actors().get(i);
            ActorId next = way.actors().get(i + 1);
            List<Piece> pieces =
                    new ArrayList<>(List.of(told.link(here), Piece.quiet(" – "), told.link(next), Piece.quiet(": ")));
            Tie tie = way.ties().get(i);
            if (tie instanceof Tie.OfRelation relation) {
                pieces.add(told.link(relation.relation().id()));
            } else if (tie instanceof Tie.OfMembership membership) {
                pieces.add(told.link(tie.from()));
                pieces.add(Piece.quiet(
                        " is " + told.words().belonging(membership.membership().capacity(), tie.to())));
            }
            blocks.add(new Block.Row(null, pieces, List.of()));
        }
    }
}
