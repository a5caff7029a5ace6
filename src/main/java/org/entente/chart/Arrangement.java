package org.entente.chart;

import java.util.Map;
import org.entente.draw.Type;
import org.entente.layout.Positions;
import org.entente.layout.Simulation;
import org.entente.model.ActorId;
import org.entente.model.View;
import org.entente.state.Chronicle;
import org.entente.task.Progress;

/** Where the nodes of a data set stand when nobody has moved them yet: always the same for the same data. */
public final class Arrangement {
    /** So many ticks bring a layout to rest; counted, never timed, so that every machine draws the same picture. */
    public static final int TICKS = 300;

    public static final long SEED = 1;

    private Arrangement() {}

    /** The layout of all time, with the places that the data set's first view tells of. */
    public static Positions of(Chronicle chronicle, Type type, Progress progress) {
        Simulation simulation = Simulation.fresh(Topologies.ofAllTime(chronicle, type), SEED, progress.part(0, 0.3));
        simulation.run(TICKS, progress.part(0.3, 1));
        Positions laidOut = simulation.positions();
        return chronicle.dataset().views().isEmpty()
                ? laidOut
                : placed(laidOut, chronicle.dataset().views().get(0).places());
    }

    /** The same positions with some actors elsewhere. */
    public static Positions placed(Positions positions, Map<ActorId, View.Point> places) {
        Positions.Builder builder = positions.toBuilder();
        places.forEach((actor, place) -> builder.put(actor.ordinal(), place.x(), place.y()));
        return builder.build();
    }
}
