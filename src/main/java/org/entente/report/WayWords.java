package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.graph.AllianceGraph;
import org.entente.graph.Tie;
import org.entente.graph.Ways;
import org.entente.history.Certainty;
import org.entente.history.History;
import org.entente.history.Snapshot;
import org.entente.model.ActorId;
import org.entente.words.TargetWords;

/** The way from one actor to another over the fewest ties, in words. */
final class WayWords {
    private final TargetWords words;
    private final AllianceGraph graph;

    WayWords(History history, Snapshot snapshot, TargetWords words) {
        this.words = words;
        this.graph = AllianceGraph.of(history).at(snapshot, Certainty.POSSIBLE);
    }

    /** A line for the whole way and one for each tie; none if both are neighbours or the same. */
    List<String> lines(ActorId from, ActorId to) {
        Optional<Ways.Way> way = Ways.shortest(graph, from, to);
        if (way.isEmpty()) {
            return List.of("No way over ties that stand or may stand leads from one to the other.");
        }
        List<Tie> ties = way.get().ties();
        if (ties.size() < 2) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("A shortest way over ties that stand or may stand has " + ties.size() + " steps:");
        for (int i = 0; i < ties.size(); i++) {
            lines.add(words(
                    ties.get(i), way.get().actors().get(i), way.get().actors().get(i + 1)));
        }
        return lines;
    }

    private String words(Tie tie, ActorId from, ActorId to) {
        String step = words.actor(from) + " – " + words.actor(to) + ": ";
        return tie instanceof Tie.OfMembership membership
                ? step + words.actor(tie.from()) + " is "
                        + words.belonging(membership.membership().capacity(), tie.to())
                : step + words.name(tie.target());
    }
}
