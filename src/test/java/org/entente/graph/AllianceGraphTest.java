package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.entente.history.Certainty;
import org.entente.history.Facts;
import org.entente.history.History;
import org.entente.history.Snapshot;
import org.entente.model.ActorId;
import org.entente.model.Phase;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.junit.jupiter.api.Test;

class AllianceGraphTest {
    private final Facts facts = new Facts().actor("jp", "us", "kr", "kp");
    private final History history;
    private final AllianceGraph graph;

    AllianceGraphTest() {
        facts.alliance("nato", "1949-08-24/..", facts.member("us", "1949-08-24/.."))
                .relation("treaty-1951", "jp", "us", "1952-04-28/1960-06-22")
                .relation("treaty", "jp", "us", "1960-06-23/..")
                .relation("mutual", "us", "kr", "1954/..")
                .relation("self", "kp", "kp", "1950/..")
                .event("threat", "2020-01-01", facts.effect("treaty", Phase.SUSPENDED));
        history = facts.history();
        graph = AllianceGraph.of(history);
    }

    private ActorId id(String text) {
        return facts.actorId(text);
    }

    private AllianceGraph at(String day, Certainty least) {
        return graph.at(Snapshot.of(history, Facts.at(day)), least);
    }

    @Test
    void theGraphOfAllTimeHasEveryRelationAndMembership() {
        assertThat(graph.vertexSet()).hasSize(5);
        assertThat(graph.edgeSet()).hasSize(5);
        assertThat(graph.degreeOf(id("us"))).isEqualTo(4);
        assertThat(graph.degreeOf(id("kp"))).isEqualTo(2);
        assertThat(graph.getAllEdges(id("us"), id("jp"))).hasSize(2).isEqualTo(graph.getAllEdges(id("jp"), id("us")));
    }

    @Test
    void asOfADayOnlyWhatStandsIsSeen() {
        assertThat(at("1955-06-01", Certainty.CERTAIN).getAllEdges(id("jp"), id("us")))
                .extracting(tie -> tie.target().toString())
                .singleElement()
                .asString()
                .contains("treaty-1951");
        assertThat(at("1948-01-01", Certainty.CERTAIN).edgeSet()).isEmpty();
        assertThat(at("2021-01-01", Certainty.CERTAIN).containsEdge(id("jp"), id("us")))
                .isFalse();
    }

    @Test
    void whatMayStandIsSeenOnlyIfAskedFor() {
        assertThat(at("1954-06-01", Certainty.CERTAIN).containsEdge(id("us"), id("kr")))
                .isFalse();
        assertThat(at("1954-06-01", Certainty.POSSIBLE).containsEdge(id("us"), id("kr")))
                .isTrue();
    }

    @Test
    void membersAreTiedToTheirAlliance() {
        Tie spoke = graph.getEdge(id("us"), id("nato"));
        assertThat(spoke).isInstanceOf(Tie.OfMembership.class);
        assertThat(spoke.other(id("us"))).isEqualTo(id("nato"));
    }

    @Test
    void aFocusReachesAsFarAsItsSteps() {
        assertThat(Focus.around(graph, id("jp"), 1).actors()).containsExactly(id("jp"), id("us"));
        assertThat(Focus.around(graph, id("jp"), 2).steps())
                .isEqualTo(Map.of(id("jp"), 0, id("us"), 1, id("kr"), 2, id("nato"), 2));
        assertThat(Focus.around(graph, id("jp"), 0).actors()).containsExactly(id("jp"));
        assertThat(Focus.around(at("1948-01-01", Certainty.POSSIBLE), id("jp"), 3)
                        .actors())
                .containsExactly(id("jp"));
    }

    @Test
    void theShortestWayHasTheFewestTies() {
        assertThat(Ways.shortest(graph, id("jp"), id("nato")).orElseThrow().actors())
                .containsExactly(id("jp"), id("us"), id("nato"));
        assertThat(Ways.shortest(graph, id("jp"), id("kp"))).isEmpty();
    }

    @Test
    void algorithmsOfJGraphTRunOnIt() {
        assertThat(new DijkstraShortestPath<>(graph).getPathWeight(id("jp"), id("kr")))
                .isEqualTo(2);
        assertThat(new ConnectivityInspector<>(graph).connectedSets())
                .containsExactlyInAnyOrder(Set.of(id("kp")), Set.of(id("jp"), id("us"), id("kr"), id("nato")));
        assertThat(new ConnectivityInspector<>(at("1951-01-01", Certainty.CERTAIN)).connectedSets())
                .hasSize(4);
        assertThat(new BetweennessCentrality<>(graph).getVertexScore(id("us"))).isPositive();
        assertThat(Graphs.neighborSetOf(graph, id("us"))).isEqualTo(graph.neighbours(id("us")));
    }

    @Test
    void aFilterKeepsActorsAndDropsTies() {
        AllianceGraph relations = graph.filter(tie -> tie instanceof Tie.OfRelation);
        assertThat(relations.vertexSet()).hasSize(5);
        assertThat(relations.edgeSet()).hasSize(4);
        assertThat(relations.containsEdge(graph.getEdge(id("us"), id("nato")))).isFalse();
    }

    @Test
    void itCannotBeChanged() {
        assertThatThrownBy(() -> graph.addVertex(id("jp"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.removeEdge(id("us"), id("jp")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.edgesOf(new ActorId("nobody", 77))).isInstanceOf(IllegalArgumentException.class);
    }
}
