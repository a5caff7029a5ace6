package org.entente.ui;

import org.entente.chart.LaneStep;
import org.entente.chart.TimelineChart;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.state.Situation;

/** The ways that the arrow keys lead on the lanes of the timeline: from lane to lane, and along that of alliances and relations. */
final class LaneWalk {
    private final Store store;
    private final Commands commands;
    private final TimelineChart chart;
    private final FrameView view;
    /** The lane on which the last step from lane to lane has led, and to what. */
    private LaneStep at;

    /** @param view that shows the timeline */
    LaneWalk(Store store, Commands commands, TimelineChart chart, FrameView view) {
        this.store = store;
        this.commands = commands;
        this.chart = chart;
        this.view = view;
    }

    /**
     * Selects, on the lane above (−1) or below of those that are shown, the event nearest in time to the selected one; on the lane
     * of alliances and relations, which is the lowest, what stands on the row above or below.
     */
    void across(int by) {
        Situation situation = store.situation().get();
        Id selected = situation.view().selected();
        if (isLife(selected)) {
            toLife(selected, by);
        } else if (selected instanceof EventId here) {
            Event from = situation.dataset().event(here);
            int lane = at != null && at.event().equals(here) ? at.lane() : -1;
            chart.laneStep(situation, width(), height(), from, lane, by)
                    .ifPresentOrElse(
                            next -> {
                                commands.open(next.event());
                                at = next;
                            },
                            () -> toLife(here, by));
        } else {
            commands.step(by);
        }
    }

    /**
     * Selects what stands before (−1) or after the selected alliance or relation on its row, if the focus is on the timeline; else
     * the previous or the next event.
     */
    void along(int by) {
        Id selected = store.view().get().selected();
        if (view.isFocused() && isLife(selected)) {
            chart.lifeBeside(store.situation().get(), width(), height(), selected, by)
                    .ifPresent(commands::open);
        } else {
            commands.step(by);
        }
    }

    private boolean isLife(Id selected) {
        return selected != null
                && chart.lifeBeside(store.situation().get(), width(), height(), selected, 0)
                        .isPresent();
    }

    /** To the row above or below; above the uppermost are the events of the moment. */
    private void toLife(Id from, int by) {
        chart.lifeAbove(store.situation().get(), width(), height(), from, by).ifPresentOrElse(commands::open, () -> {
            if (by < 0 && !(from instanceof EventId)) {
                commands.step(by);
            }
        });
    }

    private double width() {
        return Math.max(1, view.getWidth());
    }

    private double height() {
        return Math.max(1, view.getHeight());
    }
}
