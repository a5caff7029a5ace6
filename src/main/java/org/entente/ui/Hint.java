package org.entente.ui;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.entente.draw.Drawing;
import org.entente.draw.PlacedLabel;

/** The one hint, in that corner of the graph where it hides the least, until the first step. */
final class Hint extends StackPane {
    private static final double SIDE = 12;
    private static final double BELOW = 10;

    /** Where it may lie, the usual place first. */
    private static final List<Pos> PLACES =
            List.of(Pos.BOTTOM_RIGHT, Pos.BOTTOM_LEFT, Pos.BOTTOM_CENTER, Pos.CENTER_RIGHT, Pos.CENTER_LEFT);

    private final Label words = new Label("→ next event  ·  drag a node  ·  click a line");

    Hint(Store store, GraphPane graph) {
        words.getStyleClass().add("hint");
        words.setMouseTransparent(true);
        words.setWrapText(true);
        words.setVisible(!store.dataset().events().isEmpty());
        setMinSize(0, 0);
        getChildren().addAll(graph, words);
        setAlignment(words, Pos.BOTTOM_RIGHT);
        setMargin(words, new Insets(0, SIDE, BELOW, SIDE));
        store.undoable().addListener((all, before, now) -> words.setVisible(words.isVisible() && !now));
        graph.view().whenFirstShown(() -> graph.view().drawing().ifPresent(this::clear));
    }

    private void clear(Drawing drawing) {
        setAlignment(words, place(drawing, words.getWidth(), words.getHeight()));
    }

    /** The place where a box of that size lies over the fewest nodes and words of a picture. */
    static Pos place(Drawing drawing, double width, double height) {
        List<Rectangle2D> taken = Stream.concat(
                        drawing.labels().stream().map(PlacedLabel::box),
                        drawing.dots().stream().map(dot -> (Rectangle2D) new Rectangle2D.Double(
                                dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius())))
                .toList();
        return PLACES.stream()
                .min(Comparator.comparingLong(place -> {
                    Rectangle2D box = box(place, drawing.width(), drawing.height(), width, height);
                    return taken.stream().filter(box::intersects).count();
                }))
                .orElseThrow();
    }

    private static Rectangle2D box(Pos place, double paneWidth, double paneHeight, double width, double height) {
        double x =
                switch (place.getHpos()) {
                    case LEFT -> SIDE;
                    case CENTER -> (paneWidth - width) / 2;
                    case RIGHT -> paneWidth - SIDE - width;
                };
        double y =
                switch (place.getVpos()) {
                    case BOTTOM, BASELINE -> paneHeight - BELOW - height;
                    case CENTER -> (paneHeight - BELOW - height) / 2;
                    case TOP -> 0;
                };
        return new Rectangle2D.Double(x, y, width, height);
    }
}
