package org.entente.chart;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.draw.Anchor;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.EdgeCurve;
import org.entente.draw.EdgeGeometry;
import org.entente.draw.Flags;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.history.Certainty;
import org.entente.history.Target;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.model.Phase;
import org.entente.state.Camera;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.words.CountWords;
import org.entente.words.FilterWords;
import org.entente.words.LineWords;
import org.entente.words.TargetWords;

/**
 * The graph of actors and what ties them at the moment, as a drawing.
 *
 * <p>From below: hulls of alliances, glows and halos, memberships, relations, actors, names. A name that finds no room is left
 * out; those of what is selected or lit, and all where there are few, go first.
 */
public final class GraphChart {
    private static final int FEW = 40;
    /** Where more lines are in sight, only those that are selected, lit or changed say their phase. */
    private static final int CROWD = 300;

    /** Where a step changed more lines, each saying so would be a din; the strip tells it. */
    private static final int FEW_CHANGES = 3;

    /** So many names are tried, those of as many ties as the last of them in addition. */
    private static final int MOST_NAMED = 400;

    static final double NAME = 12.5;
    private static final double SMALL = 11;
    private static final double HALO = 3;

    private final Type type;
    private final Flags flags;
    private final double text;
    private final StepStrip strip;

    public GraphChart(Type type, Flags flags) {
        this(type, flags, 1);
    }

    /** @param text how much larger than at first text is, 1 to 2; nodes and lines stay as they are */
    private GraphChart(Type type, Flags flags, double text) {
        this.type = type;
        this.flags = flags;
        this.text = text;
        this.strip = new StepStrip(type, text);
    }

    /** The same with text that is larger than at first, 1 to 2. */
    public GraphChart enlarged(double larger) {
        return new GraphChart(type, flags, larger);
    }

    /** The camera of a view: its own, or the one that shows everything drawn with text at its first size. */
    public static Camera camera(Situation situation, Positions positions, double width, double height) {
        return camera(situation, positions, width, height, 1);
    }

    /** The camera of a view: its own, or the one that shows everything drawn with room for its names in this chart's text. */
    public Camera eye(Situation situation, Positions positions, double width, double height) {
        return camera(situation, positions, width, height, text);
    }

    private static Camera camera(Situation situation, Positions positions, double width, double height, double text) {
        Camera own = situation.view().camera();
        return own != null ? own : Cameras.fit(situation.scene(), positions, width, height, text);
    }

    /** What the last step changed, listed under the strip, to be painted over the chart. */
    public Drawing changes(Situation situation, Palette palette, double width, double height) {
        return strip.list(situation, palette, width, height);
    }

    /**
     * @param positions by ordinal of actor
     * @param width of the pane in pixels
     * @param height of the pane in pixels
     */
    public Drawing draw(
            Situation situation, Positions positions, Camera camera, Palette palette, double width, double height) {
        Scene scene = situation.scene();
        GraphGeometry geometry = GraphGeometry.of(scene, positions, camera, width, height);
        DrawingBuilder to = new DrawingBuilder(width, height, palette.ground(), type);
        GraphLabels labels = new GraphLabels(type, width, height);
        if (scene.nodes().isEmpty()) {
            empty(to, situation, palette, width, height);
            return to.build();
        }
        labels.block(strip.box(situation, palette, width));
        geometry.nodes().forEach(labels::block);
        new HullMarks(palette, text).draw(to, situation, geometry, labels);
        boolean crowded = geometry.linesInSight() > CROWD;
        lines(to, situation, geometry, palette, labels, crowded);
        nodes(to, situation, geometry, palette, labels, crowded);
        labels.draw(to);
        strip.draw(to, situation, palette, width);
        return to.build();
    }

    /** What stands under the pointer, to be painted over the chart: its ring and its name, wherever there is room or not. */
    public Optional<Drawing> hover(
            Id id,
            Situation situation,
            Positions positions,
            Camera camera,
            Palette palette,
            double width,
            double height) {
        Scene scene = situation.scene();
        GraphGeometry geometry = GraphGeometry.of(scene, positions, camera, width, height);
        DrawingBuilder to = new DrawingBuilder(width, height, 0, type);
        if (id instanceof ActorId actor && situation.node(actor).isPresent()) {
            int index = situation.node(actor).getAsInt();
            EdgeGeometry.Node place = geometry.nodes().get(index);
            to.shape(place.symbol().at(place.x(), place.y(), place.r() + 3), Style.stroke(palette.text(), 1.5), null);
            tip(
                    to,
                    name(scene.nodes().get(index), situation.language()),
                    place.x(),
                    place.y() - place.r() - 14,
                    palette,
                    width);
            return Optional.of(to.build());
        }
        for (int i = 0; i < scene.lines().size(); i++) {
            Scene.Line line = scene.lines().get(i);
            Optional<EdgeCurve> curve = geometry.lines().get(i);
            if (line.relation().id().equals(id) && curve.isPresent()) {
                EdgeCurve at = curve.get();
                Style veil = Style.stroke(
                                palette.hover(), LineMarks.width(line.standing().strength()) + 8)
                        .round();
                to.curve(at.x1(), at.y1(), at.cx(), at.cy(), at.x2(), at.y2(), veil, null);
                String words = new TargetWords(situation.dataset(), situation.language())
                                .name(Target.of(line.relation().id()))
                        + " · "
                        + LineWords.label(line.relation(), line.standing(), situation.dataset(), line.projected());
                tip(to, words, at.x(0.5), at.y(0.5) - 16, palette, width);
                return Optional.of(to.build());
            }
        }
        return Optional.empty();
    }

    private void tip(DrawingBuilder to, String words, double x, double y, Palette palette, double width) {
        TextStyle style = TextStyle.of(NAME * text, palette.text());
        String shown = type.ellipsize(words, style, Math.max(0, width - 28));
        double w = type.width(shown, style);
        double left = Math.max(4, Math.min(width - w - 24, x - w / 2 - 10));
        double top = Math.max(4, y - 12 * text - 1);
        to.rect(left, top, w + 20, 24 * text, 5, Style.fill(palette.panel()).stroked(palette.border(), 1), null);
        to.label(shown, left + 10, top + 12 * text, Anchor.CENTRE_START, style, null);
    }

    private void empty(DrawingBuilder to, Situation situation, Palette palette, double width, double height) {
        TextStyle style = TextStyle.of(14 * text, palette.quiet());
        String words = FilterWords.whenNoActors(situation);
        List<String> lines = type.wrap(words, style, Math.max(0, width - 24), 8);
        double y = height / 2 - (lines.size() - 1) * type.lineHeight(style) / 2;
        for (String line : lines) {
            to.label(line, width / 2, y, Anchor.CENTRE, style, null);
            y += type.lineHeight(style);
        }
    }

    private void lines(
            DrawingBuilder to,
            Situation situation,
            GraphGeometry geometry,
            Palette palette,
            GraphLabels labels,
            boolean crowded) {
        Scene scene = situation.scene();
        LineMarks marks = new LineMarks(palette, scene.beyondKnowledge());
        for (int i = 0; i < scene.lines().size(); i++) {
            Scene.Line line = scene.lines().get(i);
            boolean selected = situation.view().isSelected(line.relation().id());
            double width = LineMarks.width(line.standing().strength());
            geometry.lines().get(i).ifPresent(at -> marks.underlay(to, at, line.changed(), selected, width));
        }
        boolean dense = LineMarks.areDense(scene.spokes().size());
        for (int i = 0; i < scene.spokes().size(); i++) {
            Scene.Spoke spoke = scene.spokes().get(i);
            geometry.spokes().get(i).ifPresent(at -> {
                if (spoke.changed()) {
                    marks.underlay(to, at, true, false, 1);
                }
                marks.spoke(to, spoke, at, isLit(situation, spoke), dense && !isTold(situation, spoke));
                labels.avoid(at);
            });
        }
        Strands strands = new Strands();
        if (!crowded) {
            Stream.concat(geometry.lines().stream(), geometry.spokes().stream())
                    .flatMap(Optional::stream)
                    .forEach(strands::add);
        }
        TextStyle plain = TextStyle.of(SMALL * text, palette.text()).halo(palette.ground(), HALO);
        TextStyle told =
                TextStyle.of(NAME * text, palette.text()).weight(Weight.MEDIUM).halo(palette.ground(), HALO);
        boolean eachTold = scene.lines().stream().filter(Scene.Line::changed).count() <= FEW_CHANGES;
        int strand = 0;
        for (int i = 0; i < scene.lines().size(); i++) {
            Scene.Line line = scene.lines().get(i);
            int own = strand;
            strand += geometry.lines().get(i).isPresent() ? 1 : 0;
            Id id = line.relation().id();
            boolean selected = situation.view().isSelected(id);
            boolean lit = selected || situation.highlight().has(id);
            geometry.lines().get(i).ifPresent(at -> {
                marks.line(to, line, at, lit);
                if (!crowded) {
                    labels.avoid(at);
                }
                String sign = LineMarks.sign(line);
                if (!sign.isEmpty()) {
                    TextStyle bold = TextStyle.of(NAME * text, palette.text())
                            .weight(Weight.BOLD)
                            .halo(palette.ground(), HALO);
                    labels.signOnLine(at, sign, bold, !crowded, new Subject.Item(id));
                }
                String words = LineWords.label(line.relation(), line.standing(), situation.dataset(), line.projected());
                int strength = line.standing().strength();
                Subject.Item about = new Subject.Item(id);
                boolean must = selected || line.changed() && eachTold;
                if (selected || (line.changed() ? eachTold : lit) && at.length() > 30) {
                    TextStyle style = must ? told : plain.weight(Weight.MEDIUM);
                    double priority = (selected ? 2_000 : lit ? 1_000 : 500) + strength;
                    labels.onLine(at, words, style, priority, must, about);
                } else if (!crowded && (isTelling(line) || line.changed()) && at.length() > 30) {
                    labels.onClearStretch(at, own, strands, words, plain, strength, about);
                }
            });
        }
    }

    /** Phases other than in force say more than a line alone; they are named where there is room. */
    private static boolean isTelling(Scene.Line line) {
        return line.projected()
                || line.standing().certainty() == Certainty.POSSIBLE
                || line.standing().phase() != Phase.IN_FORCE;
    }

    /** Whether a membership keeps its line where spokes are dense: it has just changed, or its member is asked about. */
    private static boolean isTold(Situation situation, Scene.Spoke spoke) {
        Id member = situation.scene().nodes().get(spoke.member()).actor().id();
        return spoke.changed() || situation.view().isSelected(member);
    }

    private static boolean isLit(Situation situation, Scene.Spoke spoke) {
        Id alliance = situation.scene().nodes().get(spoke.alliance()).actor().id();
        return situation.view().isSelected(alliance);
    }

    private void nodes(
            DrawingBuilder to,
            Situation situation,
            GraphGeometry geometry,
            Palette palette,
            GraphLabels labels,
            boolean crowded) {
        Scene scene = situation.scene();
        NodeMarks marks = new NodeMarks(palette, flags, situation.language());
        TextStyle plain = TextStyle.of(NAME * text, palette.text()).halo(palette.ground(), HALO);
        boolean few = scene.nodes().size() <= FEW;
        BitSet lit = new BitSet();
        for (int i = 0; i < scene.nodes().size(); i++) {
            ActorId id = scene.nodes().get(i).actor().id();
            if (situation.highlight().has(id)) {
                lit.set(i);
                marks.underlay(to, geometry.nodes().get(i));
            }
        }
        int leastNamed = leastNamed(scene, geometry);
        for (int i = 0; i < scene.nodes().size(); i++) {
            Scene.Node node = scene.nodes().get(i);
            ActorId id = node.actor().id();
            EdgeGeometry.Node place = geometry.nodes().get(i);
            boolean selected = situation.view().isSelected(id);
            marks.node(to, node, place, selected, situation.view().pins().containsKey(id));
            if (node.degree() < leastNamed && !selected && !lit.get(i)) {
                continue;
            }
            boolean must = few || selected || lit.get(i) && lit.cardinality() <= FEW;
            int rings = selected ? GraphLabels.FAR : crowded && !lit.get(i) ? 1 : 2;
            double priority = (selected ? 5_000 : lit.get(i) ? 3_000 : few ? 1_500 : 0) + node.degree();
            TextStyle style = selected || lit.get(i) ? plain.weight(Weight.BOLD) : plain.weight(Weight.MEDIUM);
            if (node.existing() == Certainty.NO) {
                style = style.colour(palette.quiet());
            }
            labels.aroundNode(
                    place, name(node, situation.language()), style, priority, must, rings, new Subject.Item(id));
        }
    }

    /** The least degree of which nodes are named: where very many are in sight there is room for the names of few anyway. */
    private static int leastNamed(Scene scene, GraphGeometry geometry) {
        int[] degrees = IntStream.range(0, scene.nodes().size())
                .filter(i -> geometry.isInSight(geometry.nodes().get(i)))
                .map(i -> scene.nodes().get(i).degree())
                .sorted()
                .toArray();
        return degrees.length <= MOST_NAMED ? 0 : degrees[degrees.length - MOST_NAMED];
    }

    static String name(Scene.Node node, String language) {
        String name = node.actor().label(language);
        return node.members() > 0 ? name + " · " + CountWords.of(node.members(), "member") : name;
    }
}
