package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.entente.chart.HistoryChart.Spell;
import org.entente.draw.Drawing;
import org.entente.draw.Hit;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.draw.PlacedLine;
import org.entente.history.Target;
import org.entente.model.Dataset;
import org.entente.model.Phase;
import org.entente.state.Chronicle;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

class HistoryChartTest {
    private static final double WIDTH = 300;

    private static final Dataset LIFE = Worlds.of("""
            "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"}],
            "relations": [{"id": "ab", "kind": "defence", "between": ["a", "b"]},
                          {"id": "bare", "kind": "defence", "between": ["a", "b"]},
                          {"id": "dated", "kind": "threat", "from": "a", "to": "b", "when": "1950/1960"}],
            "events": [
              {"id": "signed", "title": "Signed", "kind": "pact", "when": "2000-05-01", "effects": [{"relation": "ab", "phase": "signed"}]},
              {"id": "begun", "title": "Begun", "kind": "pact", "when": "2005?", "effects": [{"relation": "ab", "phase": "in-force"}]},
              {"id": "paused", "title": "Paused", "kind": "talk", "when": "2015-01-01", "effects": [{"relation": "ab", "phase": "suspended"}]},
              {"id": "someday", "title": "Some day", "kind": "talk", "effects": [{"relation": "ab", "phase": "ended"}]}]""");

    private static HistoryChart chart(Dataset data, String relation) {
        return HistoryChart.of(Worlds.chronicle(data), Target.of(Worlds.relation(data, relation)))
                .orElseThrow();
    }

    private static Drawing draw(HistoryChart chart, String moment) {
        return chart.draw(Worlds.at(moment), null, Palette.LIGHT, Pane.TYPE, WIDTH, chart.height(WIDTH));
    }

    private static Drawing life() {
        return draw(chart(LIFE, "ab"), "2010");
    }

    private static List<PlacedLine> spells(Drawing drawing, Phase phase) {
        return drawing.lines().stream()
                .filter(line ->
                        line.target() instanceof Spell spell && spell.stretch().phase() == phase)
                .toList();
    }

    private static Rectangle2D symbol(Drawing drawing, Dataset data, String event) {
        Subject about = new Subject.Item(Worlds.event(data, event));
        return drawing.shapes().stream()
                .filter(shape -> about.equals(shape.target()))
                .findFirst()
                .orElseThrow()
                .path()
                .getBounds2D();
    }

    @Test
    void everyDatedEventThatChangesItIsDrawnInTheOrderOfTime() {
        Drawing drawing = life();
        double signed = symbol(drawing, LIFE, "signed").getCenterX();
        double begun = symbol(drawing, LIFE, "begun").getCenterX();
        double paused = symbol(drawing, LIFE, "paused").getCenterX();
        assertThat(List.of(signed, begun, paused)).isSorted().allMatch(x -> x > 0 && x < WIDTH);
        assertThat(drawing.shapes())
                .noneMatch(shape -> new Subject.Item(Worlds.event(LIFE, "someday")).equals(shape.target()));
    }

    @Test
    void anEventIsFoundUnderThePointer() {
        Drawing drawing = life();
        Rectangle2D at = symbol(drawing, LIFE, "paused");
        assertThat(drawing.at(at.getCenterX(), at.getCenterY(), 2).map(Hit::target))
                .contains(new Subject.Item(Worlds.event(LIFE, "paused")));
    }

    @Test
    void eachPhaseHasItsStretchFromEventToEvent() {
        Drawing drawing = life();
        PlacedLine signed = spells(drawing, Phase.SIGNED).get(0);
        PlacedLine suspended = spells(drawing, Phase.SUSPENDED).get(0);
        assertThat(signed.x1()).isEqualTo(symbol(drawing, LIFE, "signed").getCenterX(), within(0.5));
        assertThat(suspended.x1()).isEqualTo(symbol(drawing, LIFE, "paused").getCenterX(), within(0.5));
        assertThat(signed.style().dash().isSolid()).isFalse();
        assertThat(suspended.style().dash().isSolid()).isTrue();
    }

    private static Offset<Double> within(double px) {
        return Offset.offset(px);
    }

    @Test
    void whatIsOnlyPossibleIsDrawnHollow() {
        Dataset data = Worlds.of("""
                "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"}],
                "relations": [{"id": "ab", "kind": "defence", "between": ["a", "b"], "when": "1990~/2004%"}]""");
        List<PlacedLine> inForce = spells(draw(chart(data, "ab"), "2020"), Phase.IN_FORCE);
        assertThat(inForce).hasSize(3);
        assertThat(inForce.stream().map(line -> line.style().hollow())).containsExactly(true, false, true);
    }

    @Test
    void itsOwnDatesAloneMakeABandWithoutEvents() {
        Drawing drawing = draw(chart(LIFE, "dated"), "2010");
        assertThat(spells(drawing, Phase.IN_FORCE)).isNotEmpty();
        assertThat(drawing.shapes()).noneMatch(shape -> shape.target() instanceof Subject);
    }

    @Test
    void whatHasNoDateHasNoChart() {
        assertThat(HistoryChart.of(Worlds.chronicle(LIFE), Target.of(Worlds.relation(LIFE, "bare"))))
                .isEmpty();
    }

    @Test
    void theMomentIsMarkedWhereTheChartReachesIt() {
        HistoryChart chart = chart(LIFE, "ab");
        long inside = draw(chart, "2010").lines().stream()
                .filter(HistoryChartTest::isMoment)
                .count();
        long outside = draw(chart, "1900").lines().stream()
                .filter(HistoryChartTest::isMoment)
                .count();
        assertThat(inside).isOne();
        assertThat(outside).isZero();
    }

    private static boolean isMoment(PlacedLine line) {
        return line.style().stroke() == Palette.LIGHT.moment();
    }

    @Test
    void eventsOfOneDayStandAboveEachOtherAndTheRestIsCounted() {
        List<String> events = IntStream.range(0, 9)
                .mapToObj(
                        i -> "{\"id\": \"e" + i
                                + "\", \"title\": \"E\", \"kind\": \"pact\", \"when\": \"2001-01-01\", \"effects\": [{\"relation\": \"ab\", \"phase\": \"in-force\"}]}")
                .toList();
        Dataset data = Worlds.of("""
                "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"}],
                "relations": [{"id": "ab", "kind": "defence", "between": ["a", "b"]}],
                "events": [""" + String.join(",", events) + "]");
        Drawing drawing = draw(chart(data, "ab"), "2010");
        List<Rectangle2D> symbols = drawing.shapes().stream()
                .filter(shape -> shape.target() instanceof Subject.Item)
                .map(shape -> shape.path().getBounds2D())
                .toList();
        assertThat(symbols).hasSize(3);
        assertThat(symbols.get(0).intersects(symbols.get(1))).isFalse();
        assertThat(symbols.get(1).intersects(symbols.get(2))).isFalse();
        PlacedLabel rest = drawing.labels().stream()
                .filter(label -> label.target() instanceof Subject.Cluster)
                .findFirst()
                .orElseThrow();
        assertThat(rest.text()).isEqualTo("+6");
    }

    @Test
    void anAllianceTellsHowManyMembersItHas() {
        Dataset data = Worlds.bundled();
        HistoryChart nato = HistoryChart.of(Worlds.chronicle(data), Target.of(Worlds.actor(data, "nato")))
                .orElseThrow();
        assertThat(draw(nato, "2024-11-01").labels().stream().map(PlacedLabel::text))
                .contains("32 members");
    }

    @Test
    void membersAreCountedByTheDay() {
        Dataset data = Worlds.of("""
                "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"}],
                "alliances": [{"id": "union", "name": "Union", "kind": "alliance", "when": "1990/..", "members": [
                  {"actor": "a", "when": "1990-01-01/.."}, {"actor": "b", "when": "1995-01-01/1999-12-31"}]}]""");
        MemberCounts counts = MemberCounts.of(Worlds.chronicle(data).history(), Worlds.actor(data, "union"));
        assertThat(counts.at(Worlds.at("1989"))).isZero();
        assertThat(counts.at(Worlds.at("1994"))).isEqualTo(1);
        assertThat(counts.at(Worlds.at("1997"))).isEqualTo(2);
        assertThat(counts.at(Worlds.at("2001"))).isEqualTo(1);
        assertThat(counts.most()).isEqualTo(2);
    }

    @Test
    void noLabelOfAnyBundledChartIsCutOrMeetsAnother() {
        Dataset data = Worlds.bundled();
        Chronicle chronicle = Worlds.chronicle(data);
        List<Target> targets = new ArrayList<>();
        data.relations().forEach(relation -> targets.add(Target.of(relation.id())));
        data.alliances().forEach(alliance -> targets.add(Target.of(alliance.id())));
        for (Target target : targets) {
            HistoryChart.of(chronicle, target).ifPresent(chart -> {
                for (double width : new double[] {200, 300, 600}) {
                    double height = chart.height(width);
                    Drawing drawing = chart.draw(Worlds.at("2024-11-01"), null, Palette.DARK, Pane.TYPE, width, height);
                    List<PlacedLabel> labels = drawing.labels();
                    for (int i = 0; i < labels.size(); i++) {
                        Rectangle2D box = labels.get(i).box();
                        assertThat(box.getMinX()).as(target + " at " + width).isGreaterThanOrEqualTo(0);
                        assertThat(box.getMaxX()).as(target + " at " + width).isLessThanOrEqualTo(width);
                        for (int j = i + 1; j < labels.size(); j++) {
                            Rectangle2D other = labels.get(j).box();
                            boolean apart = box.getMaxX() <= other.getMinX()
                                    || other.getMaxX() <= box.getMinX()
                                    || Math.abs(box.getCenterY() - other.getCenterY()) > 9;
                            assertThat(apart).as(target + " at " + width).isTrue();
                        }
                    }
                }
            });
        }
    }

    @Test
    void aNarrowPaneStillDraws() {
        HistoryChart chart = chart(LIFE, "ab");
        assertThat(chart.draw(0, null, Palette.LIGHT, Pane.TYPE, 1, 1).width()).isEqualTo(1);
    }
}
