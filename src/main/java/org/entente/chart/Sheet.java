package org.entente.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.draw.Anchor;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Flags;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.TextStyle;
import org.entente.draw.TextStyle.Weight;
import org.entente.draw.Type;
import org.entente.layout.Positions;
import org.entente.model.Citation;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Info;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.SourceId;
import org.entente.state.Camera;
import org.entente.state.Life;
import org.entente.state.Moments;
import org.entente.state.Scene;
import org.entente.state.Situation;
import org.entente.words.CountWords;
import org.entente.words.DateWords;
import org.entente.words.EventWords;
import org.entente.words.StepWords;
import org.entente.words.ViewWords;

/**
 * A picture to hand on: graph and timeline as the window shows them, with title, dates, what is selected, a legend of what is
 * drawn and its sources.
 */
public final class Sheet {
    private static final double DESIGN_WIDTH = 1440;
    private static final double DESIGN_HEIGHT = 900;
    private static final double MARGIN = 16;
    private static final double HEAD = 46;
    private static final double FOOT = 22;
    private static final double SIDE = 330;
    /** Below this width the legend would leave the charts too little room and is left out. */
    private static final double LEAST_WIDTH_FOR_LEGEND = 640;

    /** Which charts a sheet has. */
    public enum Charts {
        BOTH,
        GRAPH,
        TIMELINE
    }

    /**
     * What is on a sheet.
     *
     * @param title its heading; empty for that of the data set
     * @param caption a sentence or a few below the charts; empty for none
     */
    public record Contents(Charts charts, boolean legend, String title, String caption) {
        /** Those charts with the data set's title and no caption. */
        public static Contents of(Charts charts, boolean legend) {
            return new Contents(charts, legend, "", "");
        }

        /** The heading. */
        public String title(Situation situation) {
            return title.isBlank() ? situation.dataset().info().title().in(situation.language()) : title.strip();
        }

        /** What must be known to read the picture rightly, in a line; empty if it shows everything as the data set has it. */
        String provisos(Situation situation) {
            return ViewWords.provisos(situation, charts != Charts.TIMELINE, charts != Charts.GRAPH);
        }

        /** What the picture shows, for those who do not see it: the caption, what is selected, the day, and what it leaves out. */
        public String description(Situation situation) {
            List<String> parts = new ArrayList<>();
            if (!caption.isBlank()) {
                parts.add(caption.strip());
            }
            if (situation.view().selected() instanceof EventId selected) {
                Event event = situation.dataset().event(selected);
                parts.add(EventWords.when(event) + ": " + event.title().in(situation.language()) + ".");
            }
            if (charts != Charts.TIMELINE) {
                parts.add(graphOf(situation) + ".");
            }
            String provisos = provisos(situation);
            if (!provisos.isEmpty()) {
                parts.add(provisos + ".");
            }
            return String.join(" ", parts);
        }
    }

    /** Px that are kept free for sources, if there are so many. */
    private static final double LEAST_SOURCES = 90;

    private static final int MOST_CAPTION_LINES = 4;
    private static final double CAPTION_LINE = 17;
    private static final double CAPTION_GAP = 7;
    private static final int MOST_SMALL_LINES = 2;
    private static final double SMALL_LINE = 16;
    /** Px between the title and what stands to its right. */
    private static final double HEAD_GAP = 24;
    /** As large in any theme as the words on the view are. */
    private static final TextStyle SMALL = TextStyle.of(12, 0xFF000000);
    /** As large as a title is in any theme. */
    private static final TextStyle TITLE = TextStyle.of(18, 0xFF000000).weight(Weight.BOLD);
    /** As large as a caption is in any theme. */
    private static final TextStyle CAPTION = TextStyle.of(13, 0xFF000000);

    private final Type type;
    private final GraphChart graph;
    private final TimelineChart timeline;

    public Sheet(Type type, Flags flags) {
        this.type = type;
        this.graph = new GraphChart(type, flags);
        this.timeline = new TimelineChart(type);
    }

    /** Where a chart stands on the sheet. */
    public record Area(double x, double y, double width, double height) {}

    /** The graph's part of a sheet of that size, in the pixels of a camera: on a poster each is several of the sheet's. */
    public Area graphArea(Situation situation, Contents contents, double width, double height) {
        double magnified = magnification(width, height);
        double w = chartWidth(contents.legend(), width / magnified);
        double h = bodyHeight(situation, contents, width / magnified, height / magnified);
        Charts charts = contents.charts();
        return new Area(0, HEAD, w, charts == Charts.BOTH ? h - timelineHeight(h) : charts == Charts.GRAPH ? h : 0);
    }

    private static double chartWidth(boolean legend, double width) {
        return legend && width >= LEAST_WIDTH_FOR_LEGEND ? width - SIDE : width;
    }

    private double bodyHeight(Situation situation, Contents contents, double width, double height) {
        return Math.max(0, height - HEAD - footHeight(situation, contents, width));
    }

    /** What must be known of the view and the caption, where there are such, above the line that says where the picture comes from. */
    private double footHeight(Situation situation, Contents contents, double width) {
        double words = provisoLines(situation, contents, width).size() * SMALL_LINE
                + captionLines(contents, width).size() * CAPTION_LINE;
        return FOOT + (words > 0 ? words + 2 * CAPTION_GAP : 0);
    }

    private List<String> captionLines(Contents contents, double width) {
        return type.wrap(contents.caption(), CAPTION, Math.max(0, width - 2 * MARGIN), MOST_CAPTION_LINES);
    }

    /** What must be known of the view in lines of its own, unless the head has room for it. */
    private List<String> provisoLines(Situation situation, Contents contents, double width) {
        return isProvisoInHead(situation, contents, width)
                ? List.of()
                : type.wrap(contents.provisos(situation), SMALL, Math.max(0, width - 2 * MARGIN), MOST_SMALL_LINES);
    }

    private boolean isProvisoInHead(Situation situation, Contents contents, double width) {
        double title = type.width(contents.title(situation), TITLE);
        return type.width(contents.provisos(situation), SMALL) <= width - 2 * MARGIN - title - HEAD_GAP;
    }

    private static double timelineHeight(double body) {
        return Math.min(Math.max(180, 0.36 * body), 0.6 * body);
    }

    /**
     * How much larger than on the screen everything is drawn on a sheet of that size: from twice the design's size on, text and
     * signs grow with the sheet, in half steps, so that a poster is not a screen with tiny letters.
     */
    static double magnification(double width, double height) {
        double larger = Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT);
        return larger < 2 ? 1 : Math.floor(larger * 2) / 2;
    }

    /**
     * @param camera of the graph, or null for that of the view
     * @param width in pixels at scale 1
     * @param height in pixels at scale 1
     */
    public Drawing draw(
            Situation situation,
            Positions positions,
            Camera camera,
            Palette palette,
            Contents contents,
            double width,
            double height) {
        double magnified = magnification(width, height);
        if (magnified > 1) {
            Drawing sheet =
                    draw(situation, positions, camera, palette, contents, width / magnified, height / magnified);
            return new DrawingBuilder(width, height, palette.ground(), type)
                    .place(sheet, 0, 0, magnified)
                    .build();
        }
        DrawingBuilder to = new DrawingBuilder(width, height, palette.ground(), type);
        Charts charts = contents.charts();
        double foot = footHeight(situation, contents, width);
        head(to, situation, palette, contents, width);
        Area area = graphArea(situation, contents, width, height);
        if (charts != Charts.TIMELINE && area.height() > 0) {
            Camera from =
                    camera != null ? camera : GraphChart.camera(situation, positions, area.width(), area.height());
            to.place(graph.draw(situation, positions, from, palette, area.width(), area.height()), 0, area.y(), 1);
        }
        List<Event> drawn = List.of();
        List<Life> lives = List.of();
        if (charts != Charts.GRAPH) {
            double top = charts == Charts.BOTH ? area.y() + area.height() : HEAD;
            double h = height - foot - top;
            if (h > 0) {
                to.place(timeline.draw(situation, palette, area.width(), h), 0, top, 1);
                drawn = timeline.drawn(situation, area.width(), h);
                lives = timeline.drawnLives(situation, area.width(), h);
            }
        }
        if (area.width() < width) {
            side(to, situation, palette, charts, drawn, lives, area.width(), width, height - foot);
        }
        words(to, situation, contents, palette, width, height);
        foot(to, situation, palette, width, height);
        return to.build();
    }

    private static String graphOf(Situation situation) {
        long moment = situation.view().moment();
        return Moments.isNone(moment) ? "Nothing has a date" : "Graph of " + StepWords.day(moment);
    }

    private void head(DrawingBuilder to, Situation situation, Palette palette, Contents contents, double width) {
        Info info = situation.dataset().info();
        double room = Math.max(0, width - 2 * MARGIN);
        TextStyle small = SMALL.colour(palette.quiet()).within(room);
        List<String> lines = new ArrayList<>();
        String known = info.asOf() == null ? "" : "data as of " + DateWords.brief(info.asOf());
        if (contents.charts() != Charts.TIMELINE) {
            lines.add(graphOf(situation) + (known.isEmpty() ? "" : " · " + known));
        } else if (!known.isEmpty()) {
            lines.add("D" + known.substring(1));
        }
        String provisos = contents.provisos(situation);
        if (!provisos.isEmpty() && isProvisoInHead(situation, contents, width)) {
            lines.add(provisos);
        }
        double y = (HEAD - (lines.size() - 1) * SMALL_LINE) / 2;
        double taken = 0;
        for (String line : lines) {
            to.label(line, width - MARGIN, y, Anchor.CENTRE_END, small, null);
            taken = Math.max(taken, Math.min(type.width(line, small), room));
            y += SMALL_LINE;
        }
        TextStyle title = TITLE.colour(palette.text()).within(Math.max(0, room - taken - HEAD_GAP));
        to.label(contents.title(situation), MARGIN, HEAD / 2, Anchor.CENTRE_START, title, null);
        to.line(0, HEAD, width, HEAD, Style.stroke(palette.border(), 1), null);
    }

    private void words(
            DrawingBuilder to, Situation situation, Contents contents, Palette palette, double width, double height) {
        double y = height - footHeight(situation, contents, width);
        if (y < height - FOOT) {
            to.line(0, y, width, y, Style.stroke(palette.border(), 1), null);
            y += CAPTION_GAP;
        }
        y = lines(to, captionLines(contents, width), y, CAPTION_LINE, CAPTION.colour(palette.text()));
        lines(to, provisoLines(situation, contents, width), y, SMALL_LINE, SMALL.colour(palette.quiet()));
    }

    /** Returns where the next line stands. */
    private static double lines(DrawingBuilder to, List<String> lines, double top, double height, TextStyle style) {
        double y = top;
        for (String line : lines) {
            to.label(line, MARGIN, y + height / 2, Anchor.CENTRE_START, style, null);
            y += height;
        }
        return y;
    }

    private void foot(DrawingBuilder to, Situation situation, Palette palette, double width, double height) {
        TextStyle style = TextStyle.of(10.5, palette.quiet()).within(Math.max(0, width - 2 * MARGIN));
        String set = situation.dataset().info().title().in(situation.language());
        int sources = situation.dataset().sources().size();
        String words =
                "Entente · " + set + " · " + sources + (sources == 1 ? " source" : " sources") + " in the data set";
        to.line(0, height - FOOT, width, height - FOOT, Style.stroke(palette.border(), 1), null);
        to.label(words, MARGIN, height - FOOT / 2, Anchor.CENTRE_START, style, null);
    }

    private void side(
            DrawingBuilder to,
            Situation situation,
            Palette palette,
            Charts charts,
            List<Event> drawn,
            List<Life> lives,
            double left,
            double width,
            double end) {
        to.line(left, HEAD, left, end, Style.stroke(palette.border(), 1), null);
        List<Relation> relations = Stream.concat(
                        charts == Charts.TIMELINE
                                ? Stream.empty()
                                : situation.scene().lines().stream().map(Scene.Line::relation),
                        lives.stream()
                                .map(Life::id)
                                .filter(RelationId.class::isInstance)
                                .map(id -> situation.dataset().relation((RelationId) id)))
                .distinct()
                .toList();
        List<String> sources = sources(situation, charts, relations, drawn);
        double reserve = Math.min(LEAST_SOURCES, 16 + 14 * (double) sources.size());
        double bottom = end - 8;
        Column column = new Column(to, palette, left + MARGIN, HEAD + 12, width - left - 2 * MARGIN, bottom - reserve);
        Card.draw(column, situation);
        Legend key = new Legend(situation, palette);
        key.ties(column, relations, charts != Charts.TIMELINE, lives);
        key.timeline(column, drawn);
        if (charts != Charts.TIMELINE) {
            key.actors(column);
            Rosters.draw(column, situation);
        }
        Column last = new Column(
                to, palette, left + MARGIN, Math.max(column.y(), HEAD + 12), width - left - 2 * MARGIN, bottom);
        sources(last, sources, column.leftOut());
    }

    private static void sources(Column column, List<String> sources, int leftOut) {
        if (!sources.isEmpty()) {
            column.heading("SOURCES OF WHAT IS DRAWN");
        }
        int fitting = (int) Math.max(0, Math.floor(column.room() / 15) - 1);
        sources.stream().limit(fitting).forEach(source -> column.text(source, column.small(), 1, null));
        int more = Math.max(0, sources.size() - fitting);
        List<String> rest = new ArrayList<>();
        if (more > 0) {
            rest.add(CountWords.number(more) + " more sources");
        }
        if (leftOut > 0) {
            rest.add(CountWords.number(leftOut) + " more entries of the legend");
        }
        if (!rest.isEmpty()) {
            column.text("and " + String.join(", ", rest), column.small(), 1, null);
        }
    }

    /** Those cited by what is selected first, then by the relations, events and actors that are drawn. */
    private static List<String> sources(
            Situation situation, Charts charts, List<Relation> relations, List<Event> drawn) {
        Set<SourceId> ids = new LinkedHashSet<>();
        if (situation.view().selected() instanceof EventId selected) {
            situation.dataset().event(selected).cites().stream()
                    .map(Citation::source)
                    .forEach(ids::add);
        }
        for (Relation relation : relations) {
            relation.cites().stream().map(Citation::source).forEach(ids::add);
        }
        for (Event event : drawn) {
            event.cites().stream().map(Citation::source).forEach(ids::add);
        }
        if (charts != Charts.TIMELINE) {
            for (Scene.Node node : situation.scene().nodes()) {
                node.actor().cites().stream().map(Citation::source).forEach(ids::add);
            }
        }
        Set<String> words = new LinkedHashSet<>();
        ids.forEach(id -> words.add(EventWords.source(situation.dataset().source(id))));
        return List.copyOf(words);
    }
}
