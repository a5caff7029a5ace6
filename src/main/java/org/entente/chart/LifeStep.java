package org.entente.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.state.Situation;

/** Where steps on the lane of the lives of alliances and relations lead. */
final class LifeStep {
    private LifeStep() {}

    /** Leads to the row above (-1) or below (1), to what lies nearest to the middle of what is seen of an item. */
    static Optional<Id> across(LifeLane lane, TimelineGeometry geometry, Situation situation, Id from, int by) {
        Optional<LifeLane.Bar> here = lane.bar(from);
        int row = here.map(bar -> bar.row() + by).orElse(0);
        if (here.isEmpty() && by < 0) {
            return Optional.empty();
        }
        double x = here.map(LifeStep::middle).orElseGet(() -> geometry.clampX(place(geometry, situation, from), 0));
        return lane.bars().stream()
                .filter(bar -> bar.row() == row)
                .min(Comparator.comparingDouble(bar -> distance(bar, x)))
                .map(bar -> bar.life().id());
    }

    /** Leads to what stands before (-1) or after (1) an item on its row. */
    static Optional<Id> along(LifeLane lane, Id from, int by) {
        Optional<LifeLane.Bar> here = lane.bar(from);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        List<LifeLane.Bar> row = lane.bars().stream()
                .filter(bar -> bar.row() == here.get().row())
                .sorted(Comparator.comparingDouble(LifeLane.Bar::from))
                .toList();
        int next = row.indexOf(here.get()) + by;
        return Stream.of(next)
                .filter(i -> i >= 0 && i < row.size())
                .map(i -> row.get(i).life().id())
                .findFirst();
    }

    private static double middle(LifeLane.Bar bar) {
        return (bar.from() + bar.to()) / 2;
    }

    private static double place(TimelineGeometry geometry, Situation situation, Id from) {
        boolean isDated = from instanceof EventId event && situation.chronicle().rank(event) >= 0;
        return isDated
                ? geometry.x(
                        Extent.of(situation.dataset().event((EventId) from)).anchor())
                : geometry.x(situation.view().moment());
    }

    private static double distance(LifeLane.Bar bar, double x) {
        return x < bar.from() ? bar.from() - x : Math.max(0, x - bar.to());
    }
}
