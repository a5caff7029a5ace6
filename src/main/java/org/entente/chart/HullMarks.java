package org.entente.chart;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.EdgeCurve;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.Hulls;
import org.entente.draw.LabelPlacement;
import org.entente.draw.LabelPlacement.Spot;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.Symbol;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.model.ActorId;
import org.entente.state.Scene;
import org.entente.state.Situation;

/**
 * Draws alliances around their members: a soft hull, at most three of them filled, or spokes from the alliance's node where a
 * hull can't leave others out.
 */
final class HullMarks {
    private static final int MOST_FILLED = 3;
    /** Width of the outline of a selected alliance, in pixels. */
    private static final double SELECTED = 2.5;

    /** Where more than three alliances are in sight, one with more than this share of all nodes says nothing by its fill. */
    private static final double MOST_OF_NODES = 1.0 / 3;

    private static final double DOT = 3;
    /** Pixels by which a polyline may miss the outline. */
    private static final double FLATNESS = 0.25;

    private static final int MOST_SPOTS = 60;
    /** Where along a side a name may have its middle, 0–1. */
    private static final double[] ALONG = {0.5, 0.35, 0.65, 0.2, 0.8};

    private final Palette palette;
    private final double text;

    /** @param text how much larger than at first text is, 1 to 2 */
    HullMarks(Palette palette, double text) {
        this.palette = palette;
        this.text = text;
    }

    void draw(DrawingBuilder to, Situation situation, GraphGeometry geometry, GraphLabels labels) {
        List<Scene.Group> groups = new ArrayList<>(situation.scene().groups());
        groups.sort((a, b) -> Integer.compare(b.members().size(), a.members().size()));
        List<Optional<Path2D.Double>> hulls =
                groups.stream().map(group -> hull(group, geometry)).toList();
        int lines = situation.scene().spokes().size();
        for (int g = 0; g < groups.size(); g++) {
            lines += hulls.get(g).isPresent() ? 0 : groups.get(g).members().size();
        }
        boolean dense = LineMarks.areDense(lines);
        double most =
                groups.size() > MOST_FILLED ? MOST_OF_NODES * geometry.nodes().size() : Double.POSITIVE_INFINITY;
        int filled = 0;
        for (int g = 0; g < groups.size(); g++) {
            Scene.Group group = groups.get(g);
            Optional<Path2D.Double> hull = hulls.get(g);
            boolean selected = situation.view().isSelected(group.alliance().id());
            if (hull.isPresent()) {
                boolean fill =
                        selected || filled < MOST_FILLED && group.members().size() <= most;
                filled += fill ? 1 : 0;
                outline(to, group, hull.get(), selected, fill);
                // An alliance that has a node is named there.
                if (situation.node(group.alliance().id()).isEmpty()) {
                    name(group, hull.get(), situation.language(), labels, selected);
                }
            } else {
                spokes(to, situation, group, geometry, labels, selected, dense);
            }
        }
        for (int g = 0; g < groups.size(); g++) {
            if (situation.view().isSelected(groups.get(g).alliance().id())) {
                // Over the others, but not in the way of a click on them.
                hulls.get(g).ifPresent(hull -> to.shape(hull, Style.stroke(palette.selection(), SELECTED), null));
            }
        }
    }

    static Optional<Path2D.Double> hull(Scene.Group group, GraphGeometry geometry) {
        Set<Integer> inside = new HashSet<>(group.members());
        List<Hulls.Disc> members = new ArrayList<>();
        List<Hulls.Disc> others = new ArrayList<>();
        for (int i = 0; i < geometry.nodes().size(); i++) {
            EdgeGeometry.Node node = geometry.nodes().get(i);
            Hulls.Disc disc = new Hulls.Disc(node.x(), node.y(), node.symbol().reach(node.r()));
            (inside.contains(i) ? members : others).add(disc);
        }
        return Hulls.around(members, others);
    }

    /** The hull of an alliance; of a selected one the ground alone, for its outline lies over all others. */
    private void outline(DrawingBuilder to, Scene.Group group, Path2D hull, boolean selected, boolean fill) {
        Style line = Style.stroke(palette.hullLine(), 1.5);
        Style style = selected ? Style.fill(palette.hullFill()) : fill ? line.filled(palette.hullFill()) : line;
        to.shape(hull, style, new Subject.Item(group.alliance().id()));
    }

    private void name(Scene.Group group, Path2D hull, String language, GraphLabels labels, boolean selected) {
        TextStyle style = nameStyle();
        String name = group.alliance().actor().label(language);
        double w = labels.width(name, style);
        double h = labels.height(style);
        labels.at(
                onOutline(hull, w, h),
                name,
                style,
                priority(group, selected),
                selected,
                new Subject.Item(group.alliance().id()));
    }

    /**
     * Where a name of a size may stand on a hull's outline, so that nobody takes it for another's: the middles of long sides that run
     * across first, upper ones before lower ones.
     */
    private static List<Spot> onOutline(Path2D hull, double w, double h) {
        record Place(double x, double y, double worth) {}
        List<Place> places = new ArrayList<>();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator side = hull.getPathIterator(null, FLATNESS); !side.isDone(); side.next()) {
            if (side.currentSegment(at) == PathIterator.SEG_LINETO) {
                double across = Math.abs(at[0] - x);
                for (double share : ALONG) {
                    double worth = across * (1 - Math.abs(share - 0.5)) - y / 8;
                    places.add(new Place(x + share * (at[0] - x), y + share * (at[1] - y), worth));
                }
            }
            x = at[0];
            y = at[1];
        }
        places.sort(Comparator.comparingDouble(place -> -place.worth()));
        return places.stream()
                .limit(MOST_SPOTS)
                .map(place -> new Spot(place.x() - w / 2, place.y() - h / 2))
                .toList();
    }

    /** From the alliance's node or, as a mere agreement has none, from a dot amid the members. */
    private void spokes(
            DrawingBuilder to,
            Situation situation,
            Scene.Group group,
            GraphGeometry geometry,
            GraphLabels labels,
            boolean selected,
            boolean dense) {
        ActorId id = group.alliance().id();
        Subject about = new Subject.Item(id);
        OptionalInt own = situation.node(id);
        EdgeGeometry.Node hub = own.isPresent() ? geometry.nodes().get(own.getAsInt()) : amid(group, geometry);
        for (int member : group.members()) {
            Optional<EdgeCurve> spoke = EdgeGeometry.line(hub, geometry.nodes().get(member), 0, 1, 0);
            if (member != hub.id() && spoke.isPresent()) {
                EdgeCurve at = spoke.get();
                ActorId of = situation.scene().nodes().get(member).actor().id();
                Style style = LineMarks.spoke(
                        palette, selected, dense && !situation.view().isSelected(of));
                to.curve(at.x1(), at.y1(), at.cx(), at.cy(), at.x2(), at.y2(), style, about);
            }
        }
        if (own.isEmpty()) {
            to.dot(hub.x(), hub.y(), hub.r(), Style.fill(palette.hullLine()), about);
            TextStyle quiet = nameStyle();
            String name = group.alliance().actor().label(situation.language());
            double w = labels.width(name, quiet);
            double h = labels.height(quiet);
            List<Spot> spots = LabelPlacement.around(hub.x(), hub.y(), hub.r(), w, h, 2, 2);
            labels.at(spots, name, quiet, priority(group, selected), selected, about);
        }
    }

    private static EdgeGeometry.Node amid(Scene.Group group, GraphGeometry geometry) {
        double x = 0;
        double y = 0;
        for (int member : group.members()) {
            x += geometry.nodes().get(member).x() / group.members().size();
            y += geometry.nodes().get(member).y() / group.members().size();
        }
        return new EdgeGeometry.Node(-1, Symbol.CIRCLE, x, y, DOT);
    }

    private TextStyle nameStyle() {
        return TextStyle.of(11 * text, palette.quiet()).weight(Weight.ITALIC).halo(palette.ground(), 3);
    }

    private static double priority(Scene.Group group, boolean selected) {
        return (selected ? 4_000 : 400) + group.members().size();
    }
}
