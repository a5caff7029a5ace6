package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Lets text be selected that stands in flows below each other: a drag selects from letter to letter, a double click a whole entry.
 * Links stay links: only a press that does not move follows them.
 */
final class TextSelection {
    private static final double DRAG_FROM = 4;

    /** A place between two letters. */
    private record Spot(int flow, int index) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            return flow != other.flow ? Integer.compare(flow, other.flow) : Integer.compare(index, other.index);
        }
    }

    private final Parent column;
    private final List<Path> marks = new ArrayList<>();
    private List<TextFlow> flows = List.of();
    private Point2D pressed;
    private Spot from;
    private Spot to;

    /** @param column all the flows are in, one below the other */
    TextSelection(Parent column) {
        this.column = column;
        column.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        column.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    /** What is selected, a line an entry; empty if nothing is. */
    String text() {
        if (from == null || from.equals(to)) {
            return "";
        }
        Spot first = from.compareTo(to) < 0 ? from : to;
        Spot last = from.compareTo(to) < 0 ? to : from;
        List<String> lines = new ArrayList<>();
        for (int i = first.flow(); i <= last.flow(); i++) {
            String line = text(flows.get(i));
            int start = i == first.flow() ? first.index() : 0;
            int end = i == last.flow() ? last.index() : line.length();
            lines.add(line.substring(Math.min(start, line.length()), Math.min(end, line.length())));
        }
        return String.join("\n", lines);
    }

    /** Selects all that there is. */
    void selectAll() {
        flows = flows(column);
        if (!flows.isEmpty()) {
            int last = flows.size() - 1;
            select(new Spot(0, 0), new Spot(last, text(flows.get(last)).length()));
        }
    }

    void clear() {
        select(null, null);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        flows = flows(column);
        clear();
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
        if (event.getClickCount() == 2 && event.getTarget() instanceof Node node) {
            int flow = flows.indexOf(node instanceof TextFlow ? node : node.getParent());
            if (flow >= 0) {
                select(new Spot(flow, 0), new Spot(flow, text(flows.get(flow)).length()));
            }
        }
    }

    private void drag(MouseEvent event) {
        if (pressed == null || flows.isEmpty() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Point2D now = new Point2D(event.getSceneX(), event.getSceneY());
        if (from != null || now.distance(pressed) >= DRAG_FROM) {
            select(from == null ? spot(pressed) : from, spot(now));
            event.consume();
        }
    }

    /** The place nearest to a point of the scene: in the flow at its height, else at the end of the one above. */
    private Spot spot(Point2D scene) {
        int above = -1;
        for (int i = 0; i < flows.size(); i++) {
            TextFlow flow = flows.get(i);
            Bounds box = flow.localToScene(flow.getLayoutBounds());
            if (scene.getY() < box.getMinY()) {
                break;
            }
            above = i;
            if (scene.getY() <= box.getMaxY()) {
                Point2D local = flow.sceneToLocal(scene);
                return new Spot(i, flow.hitTest(local).getInsertionIndex());
            }
        }
        return above < 0
                ? new Spot(0, 0)
                : new Spot(above, text(flows.get(above)).length());
    }

    private void select(Spot start, Spot end) {
        from = start;
        to = end;
        for (Path mark : marks) {
            if (mark.getParent() instanceof TextFlow flow) {
                flow.getChildren().remove(mark);
            }
        }
        marks.clear();
        if (start == null || start.equals(end)) {
            return;
        }
        Spot first = start.compareTo(end) < 0 ? start : end;
        Spot last = start.compareTo(end) < 0 ? end : start;
        for (int i = first.flow(); i <= last.flow(); i++) {
            TextFlow flow = flows.get(i);
            int letters = text(flow).length();
            Path mark = new Path(
                    flow.rangeShape(i == first.flow() ? first.index() : 0, i == last.flow() ? last.index() : letters));
            mark.setManaged(false);
            mark.setMouseTransparent(true);
            mark.getStyleClass().add("selected-text");
            flow.getChildren().add(0, mark);
            marks.add(mark);
        }
    }

    /** The letters of a flow. */
    static String text(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
    }

    /** All flows in a node, from top to bottom. */
    static List<TextFlow> flows(Node node) {
        List<TextFlow> flows = new ArrayList<>();
        collect(node, flows);
        return flows;
    }

    private static void collect(Node node, List<TextFlow> flows) {
        if (node instanceof TextFlow flow) {
            flows.add(flow);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, flows));
        }
    }
}
