package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.chart.Subject.Handle;
import org.entente.chart.Subject.Part;
import org.entente.draw.Drawing;
import org.entente.draw.Palette;
import org.entente.draw.PlacedLabel;
import org.entente.draw.PlacedLine;
import org.entente.draw.Target;
import org.entente.draw.Type;
import org.entente.model.EventId;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.entente.time.Edtf;

/** A timeline drawn in a pane, with what a test asks of it. */
record Band(Situation situation, double width, double height, Drawing drawing) {
    static final Type TYPE = Type.load();
    static final TimelineChart CHART = new TimelineChart(TYPE);

    private static final List<String> KINDS =
            List.of("pact", "meeting", "statement", "military", "election", "programme");
    private static final List<String> SYMBOLS = List.of("diamond", "dot", "bar", "triangle", "square", "hexagon");
    private static final List<String> HUES =
            List.of("cooperation", "neutral", "contested", "hostile", "economic", "defence");
    private static final List<String> STATUSES =
            List.of("happened", "planned", "proposed", "expected", "alleged", "cancelled");

    /** An event of a test's own data set. */
    record Told(String id, String kind, String when, String status, int importance, List<String> actors) {
        static Told of(String id, String when) {
            return new Told(id, "pact", when, "happened", 3, List.of());
        }

        Told kind(String other) {
            return new Told(id, other, when, status, importance, actors);
        }

        Told status(String other) {
            return new Told(id, kind, when, other, importance, actors);
        }

        Told importance(int other) {
            return new Told(id, kind, when, status, other, actors);
        }

        Told actors(String... other) {
            return new Told(id, kind, when, status, importance, List.of(other));
        }

        private String json() {
            String date = when.isEmpty() ? "" : ", \"when\": \"" + when + "\"";
            String who = actors.isEmpty() ? "" : ", \"participants\": [\"" + String.join("\", \"", actors) + "\"]";
            return "{\"id\": \"" + id + "\", \"title\": \"Event " + id + "\", \"kind\": \"" + kind
                    + "\", \"status\": \"" + status + "\", \"importance\": " + importance + date + who + "}";
        }
    }

    static Chronicle world(Collection<Told> events) {
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            kinds.add("{\"id\": \"" + KINDS.get(i) + "\", \"label\": \"" + KINDS.get(i) + "\", \"symbol\": \""
                    + SYMBOLS.get(i) + "\", \"color\": \"" + HUES.get(i) + "\"}");
        }
        List<String> actors = new ArrayList<>();
        for (String actor : List.of("a", "b", "c", "d", "e")) {
            actors.add("{\"id\": \"" + actor + "\", \"name\": \"Actor " + actor + "\", \"kind\": \"state\"}");
        }
        return Worlds.chronicle(
                Worlds.read("{\"entente\": 1, \"title\": \"Test\", \"asOf\": \"2024-11-05\", \"kinds\": {"
                        + "\"actor\": [{\"id\": \"state\", \"label\": \"State\", \"shape\": \"circle\"}], \"event\": ["
                        + String.join(", ", kinds) + "]}, \"actors\": [" + String.join(", ", actors)
                        + "], \"events\": ["
                        + String.join(", ", events.stream().map(Told::json).toList()) + "]}"));
    }

    static Chronicle world(Told... events) {
        return world(List.of(events));
    }

    /** Events from chance: days, months, years, intervals, choices, open and unknown ends, some without a date. */
    static Chronicle generated(int events, long seed) {
        Random random = new Random(seed);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            int year = 1990 + random.nextInt(45);
            String month = year + "-" + String.format("%02d", 1 + random.nextInt(12));
            String day = month + "-" + String.format("%02d", 1 + random.nextInt(28));
            String when =
                    switch (random.nextInt(16)) {
                        case 0 -> month;
                        case 1 -> Integer.toString(year);
                        case 2 -> year + "/" + (year + random.nextInt(5));
                        case 3 -> day + "/..";
                        case 4 -> "[.." + year + "]";
                        case 5 -> day + "~";
                        case 6 -> day + "/";
                        case 7 -> "";
                        case 8 -> "../" + day;
                        default -> day;
                    };
            List<String> actors = new ArrayList<>();
            for (String actor : List.of("a", "b", "c", "d", "e")) {
                if (random.nextInt(3) == 0) {
                    actors.add(actor);
                }
            }
            told.add(new Told(
                    "e" + i,
                    KINDS.get(random.nextInt(KINDS.size())),
                    when,
                    STATUSES.get(random.nextInt(STATUSES.size())),
                    1 + random.nextInt(5),
                    actors));
        }
        return world(told);
    }

    static Band of(Chronicle chronicle, ViewState view, double width, double height) {
        Situation situation = Situation.of(chronicle, view);
        return new Band(situation, width, height, CHART.draw(situation, Palette.LIGHT, width, height));
    }

    /** All of a data set. */
    static Band whole(Chronicle chronicle) {
        return of(chronicle, Opening.plain(chronicle), 1440, 300);
    }

    /** What lies between the beginnings of two dates. */
    static Band between(Chronicle chronicle, String from, String to) {
        return of(chronicle, Opening.plain(chronicle).withWindow(window(from, to)), 1440, 300);
    }

    static TimeWindow window(String from, String to) {
        return new TimeWindow(Edtf.parse(from).earliest(), Edtf.parse(to).earliest());
    }

    TimelineGeometry geometry() {
        return CHART.geometry(situation, width, height);
    }

    TimelineLayout layout() {
        return new TimelineLayout(situation, TYPE, geometry());
    }

    EventId event(String id) {
        return Worlds.event(situation.dataset(), id);
    }

    /** The symbol of each event that has one: of all shapes about it the one that is highest and no wider than symbols are. */
    Map<EventId, Rectangle2D> symbols() {
        Map<EventId, Rectangle2D> symbols = new LinkedHashMap<>();
        TimelineLayout layout = layout();
        for (TimelineLayout.Strip strip : layout.strips()) {
            for (Stand stand : strip.singles()) {
                double y = layout.y(strip, stand.row);
                symbols.put(
                        stand.event().id(),
                        new Rectangle2D.Double(stand.x - stand.r, y - stand.r, 2 * stand.r, 2 * stand.r));
            }
        }
        return symbols;
    }

    /** The titles on the band. */
    List<PlacedLabel> titles() {
        return drawing.labels().stream()
                .filter(label -> label.target() instanceof Subject.Item item
                        && item.id() instanceof EventId
                        && !label.text().equals("?"))
                .toList();
    }

    /** The bunches of the drawing. */
    List<Subject.Cluster> clusters() {
        return drawing.labels().stream()
                .map(PlacedLabel::target)
                .filter(Subject.Cluster.class::isInstance)
                .map(Subject.Cluster.class::cast)
                .toList();
    }

    List<PlacedLine> lines(Target target) {
        return drawing.lines().stream()
                .filter(line -> target.equals(line.target()))
                .toList();
    }

    /** The words on a part, if it is drawn. */
    Optional<String> words(Part part) {
        return drawing.labels().stream()
                .filter(label -> new Handle(part).equals(label.target()))
                .map(PlacedLabel::text)
                .findFirst();
    }

    boolean says(String words) {
        return drawing.labels().stream().anyMatch(label -> label.text().contains(words));
    }

    @Override
    public String toString() {
        return (int) width + " × " + (int) height + ", " + situation.events().size() + " events, "
                + situation.view().lanes() + ", " + situation.view().window();
    }
}
