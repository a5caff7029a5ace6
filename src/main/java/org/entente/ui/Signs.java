package org.entente.ui;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.entente.draw.Dash;
import org.entente.draw.Palette;
import org.entente.draw.Symbol;
import org.entente.model.Phase;
import org.entente.model.Status;

/**
 * Draws signs as shapes, crisp at every scale of the screen. All have the same box, so that texts beside them align; it grows with
 * the text.
 */
final class Signs {
    static final double WIDTH = 24;
    static final double HEIGHT = 16;
    private static final double RADIUS = 5.5;
    private static final double X = WIDTH / 2;
    private static final double Y = HEIGHT / 2;

    private final Palette palette;

    Signs(Palette palette) {
        this.palette = palette;
    }

    /** The sign in its box; an empty box for none. */
    Node of(Sign sign) {
        Pane box = new Box();
        if (sign instanceof Sign.OfEvent event) {
            event(box, event);
        } else if (sign instanceof Sign.OfRelation relation) {
            relation(box, relation);
        } else if (sign instanceof Sign.OfActor actor) {
            Symbol symbol = Symbol.of(actor.shape());
            box.getChildren()
                    .add(path(symbol.at(X, Y, RADIUS), colour(palette.panel()), colour(palette.quiet()), 1.25));
        }
        return box;
    }

    /** Draws what it holds as large as it is itself; the window's style sheet says how large that is. */
    private static final class Box extends Pane {
        private final Scale scale = new Scale(1, 1);

        Box() {
            getStyleClass().add("sign");
            setMinSize(WIDTH, HEIGHT);
            setPrefSize(WIDTH, HEIGHT);
            setMaxSize(WIDTH, HEIGHT);
            setMouseTransparent(true);
            getChildren().addListener((ListChangeListener<Node>) change ->
                    getChildren().forEach(child -> child.getTransforms().setAll(scale)));
        }

        @Override
        protected void layoutChildren() {
            scale.setX(getWidth() / WIDTH);
            scale.setY(getHeight() / HEIGHT);
        }
    }

    private void event(Pane box, Sign.OfEvent event) {
        Symbol symbol = Symbol.of(event.symbol());
        Color hue = colour(palette.hue(event.hue()));
        if (event.status() == Status.HAPPENED) {
            box.getChildren().add(path(symbol.at(X, Y, RADIUS), hue, null, 0));
            return;
        }
        double inner = RADIUS - 0.5;
        SVGPath outline = path(symbol.at(X, Y, inner), colour(palette.ground()), hue, 1.5);
        box.getChildren().add(outline);
        switch (event.status()) {
            case PROPOSED -> outline.getStrokeDashArray().addAll(1.75, 1.75);
            case EXPECTED -> box.getChildren().add(path(Symbol.expectedAt(X, Y, RADIUS), hue, null, 0));
            case ALLEGED -> {
                Text mark = new Text("?");
                mark.setFont(Font.font("Roboto", FontWeight.BOLD, 11));
                mark.setFill(colour(palette.text()));
                mark.setX(X + 6);
                mark.setY(Y + 4);
                box.getChildren().addAll(path(symbol.halfAt(X, Y, inner), hue, null, 0), mark);
            }
            case CANCELLED ->
                box.getChildren().add(path(symbol.strikeAt(X, Y, RADIUS), null, colour(palette.text()), 1.5));
            default -> {}
        }
    }

    private void relation(Pane box, Sign.OfRelation relation) {
        Line line = new Line(1, Y, WIDTH - 1, Y);
        line.setStroke(colour(relation.hue() == null ? palette.text() : palette.hue(relation.hue())));
        line.setStrokeWidth(2.5);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        dash(line, relation.phase());
        box.getChildren().add(line);
        if (relation.phase() == Phase.SUSPENDED) {
            box.getChildren().addAll(bar(X - 2), bar(X + 2));
        }
    }

    /** The dash of the phase, dots for what has not begun; what is over is faint. */
    private static void dash(Line line, Phase phase) {
        Dash dash = phase == null ? Dash.DOTS : Dash.of(phase);
        if (dash == Dash.DOTS) {
            line.setStrokeLineCap(StrokeLineCap.ROUND);
            line.getStrokeDashArray().addAll(0.1, 5.0);
        } else {
            dash.lengths().forEach(length -> line.getStrokeDashArray().add(length.doubleValue()));
        }
        if (phase != null && phase.isOver()) {
            line.setOpacity(0.45);
        }
    }

    private Line bar(double x) {
        Line bar = new Line(x, Y - 4, x, Y + 4);
        bar.setStroke(colour(palette.text()));
        bar.setStrokeWidth(1.5);
        return bar;
    }

    private static Color colour(int argb) {
        return Looks.colour(argb);
    }

    private static SVGPath path(Path2D outline, Paint fill, Paint stroke, double width) {
        SVGPath path = new SVGPath();
        path.setContent(data(outline));
        path.setFill(fill);
        stroke(path, stroke, width);
        return path;
    }

    private static void stroke(Shape shape, Paint stroke, double width) {
        shape.setStroke(stroke);
        shape.setStrokeWidth(width);
    }

    /** The outline as the data of an SVG path. */
    static String data(Path2D outline) {
        StringBuilder data = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> add(data, 'M', c, 2);
                case PathIterator.SEG_LINETO -> add(data, 'L', c, 2);
                case PathIterator.SEG_QUADTO -> add(data, 'Q', c, 4);
                case PathIterator.SEG_CUBICTO -> add(data, 'C', c, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void add(StringBuilder data, char command, double[] numbers, int count) {
        data.append(command);
        for (int i = 0; i < count; i++) {
            data.append(Math.rint(numbers[i] * 1000) / 1000).append(' ');
        }
    }
}
