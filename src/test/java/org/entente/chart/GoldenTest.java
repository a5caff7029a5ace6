package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.entente.draw.Anchor;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Painter;
import org.entente.draw.Palette;
import org.entente.draw.TextStyle;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.model.EventKind;
import org.entente.model.Status;
import org.entente.state.Camera;
import org.entente.state.Situation;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds pictures against those that someone has looked at, pixel by pixel. {@code mvn test -Dtest=GoldenTest
 * -Dgolden.update=true} makes them anew; look at each before it is committed. What a failing test drew lies in
 * {@code target/golden}.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/entente/golden");
    private static final Path DRAWN = Path.of("target/golden");

    /** The pictures, each by what it draws. */
    enum Scenery {
        FIRST_VIEW_LIGHT(() -> first(Palette.LIGHT)),
        FIRST_VIEW_DARK(() -> first(Palette.DARK)),
        HULL(GoldenTest::hull),
        PHASES_LIGHT(() -> phases(Palette.LIGHT)),
        PHASES_DARK(() -> phases(Palette.DARK)),
        STATUSES(GoldenTest::statuses);

        private final Supplier<Drawing> drawing;

        Scenery(Supplier<Drawing> drawing) {
            this.drawing = drawing;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        }
    }

    private static Drawing graph(Situation situation, Positions positions, Palette palette, int width, int height) {
        Camera camera = GraphChart.camera(situation, positions, width, height);
        return new GraphChart(Pane.TYPE, Pane.FLAGS).draw(situation, positions, camera, palette, width, height);
    }

    private static Drawing first(Palette palette) {
        Pane pane = Pane.first(500, 320);
        return graph(pane.situation(), pane.positions(), palette, 500, 320);
    }

    /** Two alliances that share members, one of them selected, a partner outside, and what a step changed. */
    private static Drawing hull() {
        Dataset dataset = Worlds.of("""
                "actors": [{"id": "jp", "name": "Japan", "kind": "state", "code": "JP"}, {"id": "us", "name": "United States", "kind": "state", "code": "US"},
                           {"id": "it", "name": "Italy", "kind": "state", "code": "IT"}, {"id": "pat", "name": "Pat Example", "kind": "person"},
                           {"id": "xx", "name": "Nowhere", "kind": "state"}, {"id": "old", "name": "Gone", "kind": "state", "when": "1900/1950"}],
                "alliances": [{"id": "union", "name": "Union", "kind": "alliance", "members": ["jp", "us", "it"]},
                              {"id": "accord", "name": "Accord", "kind": "agreement", "acts": false, "members": ["us", "it", "xx"]}],
                "relations": [{"id": "a", "kind": "threat", "from": "pat", "to": "xx", "when": "2000/.."}, {"id": "b", "kind": "defence", "between": ["jp", "xx"]}],
                "events": [{"id": "e", "title": "E", "kind": "pact", "when": "2001-05-06", "effects": [{"relation": "b", "phase": "signed"}]}]
                """);
        Positions positions = Positions.of(
                new double[] {-120, 0, 20, 170, 120, -190, -60}, new double[] {-20, -70, 60, 70, -10, 80, 40});
        ViewState view =
                ViewState.at(0).step(dataset.event(Worlds.event(dataset, "e"))).select(Worlds.actor(dataset, "union"));
        return graph(Situation.of(Worlds.chronicle(dataset), view), positions, Palette.LIGHT, 500, 320);
    }

    /** A line in every phase, one that is planned, one that is possible, two that are parallel. */
    private static Drawing phases(Palette palette) {
        String[] phases = {"proposed", "announced", "signed", "provisional", "in-force", "suspended"};
        StringBuilder actors = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder events = new StringBuilder();
        int rows = phases.length + 3;
        double[] xs = new double[2 * rows];
        double[] ys = new double[2 * rows];
        for (int i = 0; i < rows; i++) {
            String comma = i == 0 ? "" : ",";
            String name = "{\"id\": \"%s%d\", \"name\": \"%s\", \"kind\": \"%s\"}";
            actors.append(comma)
                    .append(name.formatted("f", i, "F" + i, i % 2 == 0 ? "state" : "person"))
                    .append(",")
                    .append(name.formatted("t", i, "T" + i, i % 3 == 0 ? "alliance" : "state"));
            String ends = i % 2 == 0 ? "\"between\": [\"f%d\", \"t%d\"]" : "\"from\": \"f%d\", \"to\": \"t%d\"";
            String relation = "{\"id\": \"r%d\", \"kind\": \"" + (i % 4 == 3 ? "threat" : "defence") + "\", " + ends
                    + ", \"strength\": %d}";
            relations.append(comma).append(relation.formatted(i, i, i, 1 + i % 5));
            String phase = i < phases.length ? phases[i] : "in-force";
            String status = i == phases.length ? "planned" : i == phases.length + 1 ? "alleged" : "happened";
            events.append(comma)
                    .append(
                            ("{\"id\": \"e%d\", \"title\": \"E\", \"kind\": \"pact\", \"when\": \"2001\", \"status\": \"%s\","
                                            + " \"effects\": [{\"relation\": \"r%d\", \"phase\": \"%s\"}]}")
                                    .formatted(i, status, i, phase));
            xs[2 * i] = i % 3 * 230;
            xs[2 * i + 1] = i % 3 * 230 + 150;
            ys[2 * i] = i / 3 * 110;
            ys[2 * i + 1] = i / 3 * 110;
        }
        relations.append(
                ",{\"id\": \"twin\", \"kind\": \"threat\", \"from\": \"t8\", \"to\": \"f8\", \"when\": \"2000/..\"}");
        Dataset dataset = Worlds.of(
                "\"actors\": [" + actors + "], \"relations\": [" + relations + "], \"events\": [" + events + "]");
        Situation situation = Situation.of(Worlds.chronicle(dataset), ViewState.at(Worlds.at("2005-06-07")));
        return graph(situation, Positions.of(xs, ys), palette, 500, 320);
    }

    /** Every kind of event of the bundled set in every status. */
    private static Drawing statuses() {
        Palette palette = Palette.LIGHT;
        DrawingBuilder to = new DrawingBuilder(380, 200, palette.ground(), Pane.TYPE);
        TextStyle style = TextStyle.of(11, palette.text());
        int column = 0;
        for (EventKind kind : Pane.bundled().dataset().kinds().event()) {
            double x = 100 + 46 * column++;
            to.label(kind.label().text().substring(0, 4), x, 14, Anchor.CENTRE, style, null);
            for (Status status : Status.values()) {
                double y = 40 + 27 * status.ordinal();
                EventMarks.symbol(to, kind, status, palette, x, y, 4 + 5 * (column % 2), null);
            }
        }
        for (Status status : Status.values()) {
            to.label(status.name(), 6, 40 + 27 * status.ordinal(), Anchor.CENTRE_START, style, null);
        }
        return to.build();
    }

    private static BufferedImage painted(Drawing drawing) {
        int width = (int) drawing.width();
        int height = (int) drawing.height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        new Painter(Pane.TYPE).paint(drawing, image, 1);
        BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                opaque.setRGB(x, y, image.getRGB(x, y));
            }
        }
        return opaque;
    }

    @ParameterizedTest
    @EnumSource
    void aPictureIsAsItWasLookedAt(Scenery scenery) throws IOException {
        BufferedImage picture = painted(scenery.drawing.get());
        Path file = GOLDEN.resolve(scenery.file());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            ImageIO.write(picture, "png", file.toFile());
        }
        BufferedImage golden = ImageIO.read(file.toFile());
        long different = different(picture, golden);
        if (different > 0) {
            Files.createDirectories(DRAWN);
            ImageIO.write(picture, "png", DRAWN.resolve(scenery.file()).toFile());
        }
        assertThat(different)
                .as("pixels that differ between %s and %s", DRAWN.resolve(scenery.file()), file)
                .isZero();
    }

    private static long different(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return Long.MAX_VALUE;
        }
        long different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                different += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return different;
    }

    @Test
    void noPictureLiesAboutThatNothingDraws() throws IOException {
        Set<String> drawn = Stream.of(Scenery.values()).map(Scenery::file).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(drawn::contains);
        }
    }
}
