package org.entente.chart;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.draw.Type;
import org.entente.layout.Layouts;
import org.entente.layout.Positions;
import org.entente.layout.Simulation;
import org.entente.layout.Topology;
import org.entente.model.ActorId;
import org.entente.model.Location;
import org.entente.model.View;
import org.entente.state.Chronicle;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.task.Progress;

/** Where nodes stand when nobody has moved them: always the same for the same data. */
public final class Arrangement {
    /** So many ticks bring a layout to rest; counted, never timed, so that every machine draws the same picture. */
    public static final int TICKS = 300;

    public static final long SEED = 1;

    /** How nodes can be arranged. */
    public enum Kind {
        FORCE,
        CIRCULAR,
        RADIAL,
        BY_ALLIANCE,
        WORLD
    }

    private Arrangement() {}

    /** The layout of all time, around the places that the data set's first view tells of. */
    public static Positions of(Chronicle chronicle, Type type, Progress progress) {
        List<View> views = chronicle.dataset().views();
        Map<ActorId, View.Point> places =
                views.isEmpty() ? Map.of() : views.get(0).places();
        return places.isEmpty() ? ofAll(chronicle, type, progress) : around(chronicle, places, type, progress);
    }

    /** The layout of all time for looking at everything at once, whatever the views tell. */
    public static Positions ofAll(Chronicle chronicle, Type type, Progress progress) {
        Topology topology = Topologies.ofAllTime(chronicle, type);
        Simulation simulation = Simulation.fresh(topology, SEED, progress.part(0, 0.3));
        simulation.run(TICKS, progress.part(0.3, 1));
        return atRest(simulation);
    }

    /**
     * The layout of all time around places that are known already and stay: of the actors that are new among them. They are looked
     * at with the others, so from near.
     */
    public static Positions around(Chronicle chronicle, Map<ActorId, View.Point> places, Type type, Progress progress) {
        int actors = chronicle.dataset().actors().size();
        if (places.size() == actors) {
            return placed(Positions.builder(actors).build(), places);
        }
        Simulation simulation = around(Topologies.ofAllTime(chronicle, type, 1), places);
        simulation.run(TICKS, progress);
        return placed(simulation.positions(), places);
    }

    private static Simulation around(Topology topology, Map<ActorId, View.Point> places) {
        BitSet known = new BitSet();
        places.keySet().forEach(actor -> known.set(actor.ordinal()));
        Positions start = placed(Positions.builder(topology.size()).build(), places);
        Simulation simulation = Simulation.warm(topology, start, known, SEED);
        places.forEach((actor, place) -> simulation.pin(actor.ordinal(), place.x(), place.y()));
        return simulation;
    }

    /** Whether there is a layout for looking at all that differs from the one the data set opens with. */
    public static boolean hasOneOfAll(Chronicle chronicle) {
        List<View> views = chronicle.dataset().views();
        return !views.isEmpty()
                && !views.get(0).places().isEmpty()
                && chronicle.dataset().actors().size() <= Sight.MOST;
    }

    /**
     * Where nodes stand once a change of the view has brought more of them into sight: where they stood, unless they now cover each
     * other, as the places of a view for few do when all come into it. Then few, as around a focus, are laid out by themselves, and
     * many go where all have room; but those that are pinned stay.
     *
     * @param all the layout for looking at all
     */
    public static Positions withRoom(
            Situation before, Situation now, Positions positions, Type type, Supplier<Positions> all) {
        if (!hasOneOfAll(now.chronicle()) || !Crowding.isMore(before, now) || !Crowding.isCrowd(now, positions)) {
            return positions;
        }
        return Sight.of(now.scene().nodes().stream().mapToInt(Scene.Node::degree)) >= Sight.FEW
                ? of(Kind.FORCE, now, positions, null, type)
                : evened(now, placed(all.get(), now.view().pins()), type);
    }

    /** The drawn nodes evened out: where many are hidden, those in sight close up. */
    private static Positions evened(Situation situation, Positions positions, Type type) {
        List<Scene.Node> nodes = situation.scene().nodes();
        BitSet fixed = new BitSet();
        for (int i = 0; i < nodes.size(); i++) {
            fixed.set(
                    i, situation.view().pins().containsKey(nodes.get(i).actor().id()));
        }
        Positions scene = Layouts.evened(Topologies.ofScene(situation, type), inScene(situation, positions), fixed);
        return merged(situation, positions, scene);
    }

    /** Where the nodes of a simulation are to stay: a crowd that can't be looked at from near is spread evenly. */
    public static Positions atRest(Simulation simulation) {
        Topology topology = simulation.topology();
        if (topology.sight() == 1) {
            return simulation.positions();
        }
        BitSet fixed = new BitSet();
        for (int i = 0; i < topology.size(); i++) {
            fixed.set(i, simulation.isPinned(i));
        }
        return Layouts.evened(topology, simulation.positions(), fixed);
    }

    /** The same positions with some actors elsewhere. */
    public static Positions placed(Positions positions, Map<ActorId, View.Point> places) {
        Positions.Builder builder = positions.toBuilder();
        places.forEach((actor, place) -> builder.put(actor.ordinal(), place.x(), place.y()));
        return builder.build();
    }

    /** A simulation of the drawn nodes alone, over their ties of all times; pinned ones stay. */
    public static Simulation simulation(Situation situation, Positions before, Type type, Progress progress) {
        Topology topology = Topologies.ofScene(situation, type);
        List<Scene.Node> nodes = situation.scene().nodes();
        Map<ActorId, View.Point> pins = situation.view().pins();
        boolean pinned =
                nodes.stream().anyMatch(node -> pins.containsKey(node.actor().id()));
        Simulation simulation = pinned
                ? Simulation.warm(topology, inScene(situation, before), all(nodes.size()), SEED)
                : Simulation.fresh(topology, SEED, progress);
        for (int i = 0; i < nodes.size(); i++) {
            View.Point pin = pins.get(nodes.get(i).actor().id());
            if (pin != null) {
                simulation.pin(i, pin.x(), pin.y());
            }
        }
        return simulation;
    }

    /**
     * The drawn nodes in another arrangement than the force-directed one; pinned ones and those not drawn stay.
     *
     * @param around of a radial arrangement the actor in the middle, or null for the one with the most ties
     */
    public static Positions of(Kind kind, Situation situation, Positions before, ActorId around, Type type) {
        Topology topology = Topologies.ofScene(situation, type);
        if (topology.size() == 0) {
            return before;
        }
        Positions arranged =
                switch (kind) {
                    case CIRCULAR -> Layouts.circular(topology);
                    case RADIAL -> Layouts.radial(topology, middle(situation, around));
                    case BY_ALLIANCE -> Layouts.byAlliance(topology);
                    case WORLD -> world(topology, situation);
                    case FORCE -> {
                        Simulation simulation = simulation(situation, before, type, Progress.NONE);
                        simulation.run(TICKS, Progress.NONE);
                        yield atRest(simulation);
                    }
                };
        return merged(situation, before, arranged);
    }

    /** Positions of the scene's nodes laid over those of all actors; pinned ones stay where they were. */
    public static Positions merged(Situation situation, Positions before, Positions scene) {
        Positions.Builder builder = before.toBuilder();
        List<Scene.Node> nodes = situation.scene().nodes();
        for (int i = 0; i < nodes.size(); i++) {
            ActorId actor = nodes.get(i).actor().id();
            if (!situation.view().pins().containsKey(actor)) {
                builder.put(actor.ordinal(), scene.x(i), scene.y(i));
            }
        }
        return builder.build();
    }

    private static Positions inScene(Situation situation, Positions positions) {
        List<Scene.Node> nodes = situation.scene().nodes();
        Positions.Builder builder = Positions.builder(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            int ordinal = nodes.get(i).actor().id().ordinal();
            builder.put(i, positions.x(ordinal), positions.y(ordinal));
        }
        return builder.build();
    }

    private static BitSet all(int size) {
        BitSet all = new BitSet();
        all.set(0, size);
        return all;
    }

    private static int middle(Situation situation, ActorId around) {
        if (around != null && situation.node(around).isPresent()) {
            return situation.node(around).getAsInt();
        }
        List<Scene.Node> nodes = situation.scene().nodes();
        int best = 0;
        for (int i = 1; i < nodes.size(); i++) {
            best = nodes.get(i).degree() > nodes.get(best).degree() ? i : best;
        }
        return best;
    }

    private static Positions world(Topology topology, Situation situation) {
        List<Scene.Node> nodes = situation.scene().nodes();
        double[] lat = new double[nodes.size()];
        double[] lon = new double[nodes.size()];
        for (int i = 0; i < lat.length; i++) {
            Location seat = nodes.get(i).actor().location();
            lat[i] = seat == null ? Double.NaN : seat.lat();
            lon[i] = seat == null ? Double.NaN : seat.lon();
        }
        return Layouts.onWorldGrid(topology, lat, lon);
    }
}
