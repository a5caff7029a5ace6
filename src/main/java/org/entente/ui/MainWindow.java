package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.io.Preferences;
import org.entente.model.Problem;

/** The window's content: toolbar, graph over timeline, filters left, details right, a status line. */
final class MainWindow extends BorderPane {
    private static final String LEGEND = "legend";
    private static final String DETAILS = "details";
    private static final String TIMELINE = "timeline";
    /** The style of what is shown to others, without what only helps hands. */
    private static final String ALONE = "alone";

    /** The timeline's share of the height at first, 0–1. */
    private static final double TIMELINE_SHARE = 0.38;

    private static final double LEFT_WIDTH = 250;
    private static final double RIGHT_WIDTH = 330;
    /** How far a key moves a divider, in pixels. */
    private static final double STEP = 24;

    private final SplitPane charts = new SplitPane();
    /** The charts, or what is shown in their place. */
    private final StackPane middle = new StackPane(charts);

    private final SplitPane panes = new SplitPane();
    private final StackPane center = new StackPane(panes);
    private final StackPane overGraph = new StackPane();
    private final VBox graphBox = new VBox(overGraph);
    private final Region left;
    private final Region right;
    private final VBox bottom = new VBox();
    private final Document document;
    /** Made when it is first shown. */
    private ProblemsPane problems;
    /** Null unless the charts are shown alone. */
    private Around around;

    /**
     * @param document tells what is wrong in the data
     * @param hinting whether the one hint is given
     */
    MainWindow(
            Store store,
            Node toolbar,
            GraphPane graph,
            TimelinePane timeline,
            Region left,
            Region right,
            Document document,
            boolean hinting) {
        this.document = document;
        this.left = left;
        this.right = right;
        getStyleClass().add("main-window");
        charts.setOrientation(Orientation.VERTICAL);
        overGraph.setMinSize(0, 0);
        overGraph.getChildren().add(hinting ? new Hint(store, graph) : graph);
        VBox.setVgrow(overGraph, Priority.ALWAYS);
        graphBox.setMinSize(0, 0);
        charts.getItems().addAll(graphBox, timeline);
        charts.setDividerPositions(1 - TIMELINE_SHARE);
        panes.getItems().addAll(middle, right);
        left.setPrefWidth(LEFT_WIDTH);
        left.setMinWidth(180);
        right.setPrefWidth(RIGHT_WIDTH);
        right.setMinWidth(220);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        setTop(toolbar);
        setCenter(center);
        bottom.getChildren().setAll(new StatusLine(store, document.problems(), this::toggleProblems));
        setBottom(bottom);
        if (document.errors() > 0) {
            toggleProblems();
        }
    }

    /** Puts something under the graph, which makes room for it. */
    void addBelowGraph(Node node) {
        graphBox.getChildren().add(node);
    }

    /** Lays something over the graph. */
    void addOverGraph(Node node) {
        overGraph.getChildren().add(node);
    }

    /** Shows something over the upper edge of the panes, or takes it away. */
    void showOver(Node node, boolean shown) {
        center.getChildren().remove(node);
        if (shown) {
            StackPane.setAlignment(node, Pos.TOP_CENTER);
            center.getChildren().add(node);
        }
    }

    private void toggleProblems() {
        if (problems == null || !bottom.getChildren().contains(problems)) {
            showProblems(document.problems());
        } else {
            boolean focused = FocusKeeper.place(problems) >= 0;
            bottom.getChildren().remove(problems);
            if (focused) {
                PaneCycle.first(charts).ifPresent(Node::requestFocus);
            }
        }
    }

    /** Lists problems of the file, those of what is open or of a later state of it. */
    void showProblems(List<Problem> found) {
        if (problems == null) {
            problems = new ProblemsPane(document.origin().input(), this::toggleProblems);
        }
        problems.show(found);
        if (!bottom.getChildren().contains(problems)) {
            bottom.getChildren().add(0, problems);
        }
    }

    /** What is around the charts while they are shown alone. */
    private record Around(
            Node top,
            Node left,
            Node bottom,
            List<Node> panes,
            List<Node> middle,
            List<Node> graph,
            double leftWidth,
            double rightWidth,
            Map<String, Double> dividers,
            Set<String> hidden) {}

    /**
     * Shows the charts alone, until {@link #showAll}.
     *
     * @param below is shown below them
     * @param over lies over them
     */
    void showAlone(Node below, Node over) {
        around = new Around(
                getTop(),
                getLeft(),
                getBottom(),
                List.copyOf(panes.getItems()),
                List.copyOf(middle.getChildren()),
                List.copyOf(graphBox.getChildren()),
                left.getWidth(),
                right.getWidth(),
                dividers(),
                hidden());
        setTop(null);
        setLeft(null);
        panes.getItems().setAll(middle);
        charts.setVisible(true);
        middle.getChildren().setAll(charts);
        center.getChildren().setAll(panes, over);
        center.getStyleClass().add(ALONE);
        graphBox.getChildren().setAll(overGraph);
        setBottom(below);
    }

    /** Shows again what was around the charts. */
    void showAll() {
        Around before = around;
        around = null;
        setTop(before.top());
        setLeft(before.left());
        center.getChildren().setAll(panes);
        center.getStyleClass().remove(ALONE);
        setBottom(before.bottom());
        middle.getChildren().setAll(before.middle());
        graphBox.getChildren().setAll(before.graph());
        charts.setVisible(before.middle().size() == 1);
        panes.getItems().setAll(before.panes());
        // In pixels, of the room that what else is shown again leaves: the window may still be as large as the screen.
        layout();
        placeSides(before.leftWidth(), before.rightWidth(), panes.getWidth());
    }

    /** Shows the legend if it is hidden and gives it the focus; if it has the focus, hides it. */
    void goToLegend() {
        boolean focused = PaneCycle.isIn(getScene().getFocusOwner(), left);
        if (focused || !isLeftShown()) {
            toggleLeft();
        }
        if (isLeftShown()) {
            applyCss();
            layout();
            PaneCycle.first(left).ifPresent(Node::requestFocus);
        } else {
            PaneCycle.first(charts).ifPresent(Node::requestFocus);
        }
    }

    /** Shows the details if they are hidden, and gives them the focus. */
    void focusDetails() {
        if (!isRightShown()) {
            toggleRight();
        }
        PaneCycle.first(right).orElse(right).requestFocus();
    }

    /** Shows the details if they are hidden, and gives the focus to the next reading in them that can be preferred. */
    boolean focusReading() {
        return details().filter(DetailsPane::focusReading).isPresent();
    }

    /** Shows the details if they are hidden, and opens their list of the sources as which everything can be told. */
    void chooseSource() {
        details().ifPresent(DetailsPane::chooseSource);
    }

    private Optional<DetailsPane> details() {
        if (!isRightShown()) {
            toggleRight();
        }
        applyCss();
        layout();
        return lookup(".details-pane") instanceof DetailsPane details ? Optional.of(details) : Optional.empty();
    }

    /** Gives the focus to the field in which the day of the graph is typed. */
    void focusDay() {
        if (lookup("#day") instanceof TextField day) {
            day.requestFocus();
            day.selectAll();
        }
    }

    /** Gives the focus to the next (1) or previous (-1) of the panes that are shown. */
    void cycle(int by) {
        List<Node> parts = new ArrayList<>();
        parts.add(getTop());
        parts.add(getLeft());
        for (Node pane : panes.getItems()) {
            if (pane == middle) {
                parts.addAll(areChartsShown() ? charts.getItems() : middle.getChildren());
            } else {
                parts.add(pane);
            }
        }
        parts.add(getBottom());
        parts.removeIf(Objects::isNull);
        PaneCycle.move(parts, getScene().getFocusOwner(), by);
    }

    /** Gives the pane with the focus more room (1) or less (-1). */
    void grow(int by) {
        Node focused = getScene().getFocusOwner();
        if (PaneCycle.isIn(focused, left) || PaneCycle.isIn(focused, right)) {
            double more = by * STEP / Math.max(1, panes.getWidth());
            boolean atLeft = PaneCycle.isIn(focused, left);
            int divider = atLeft ? 0 : panes.getDividers().size() - 1;
            panes.setDividerPosition(divider, panes.getDividerPositions()[divider] + (atLeft ? more : -more));
        } else if (PaneCycle.isIn(focused, charts)) {
            double more = by * STEP / Math.max(1, charts.getHeight());
            boolean above = PaneCycle.isIn(focused, charts.getItems().get(0));
            charts.setDividerPosition(0, charts.getDividerPositions()[0] + (above ? more : -more));
        }
    }

    /** Shows something in the place of the charts; null shows the charts again. */
    void showInstead(Node instead) {
        charts.setVisible(instead == null);
        middle.getChildren().setAll(instead == null ? List.of(charts) : List.of(charts, instead));
    }

    boolean areChartsShown() {
        return charts.isVisible();
    }

    boolean isLeftShown() {
        return panes.getItems().contains(left);
    }

    boolean isRightShown() {
        return panes.getItems().contains(right);
    }

    void toggleLeft() {
        show(left, 0, !isLeftShown());
    }

    void toggleRight() {
        show(right, panes.getItems().size(), !isRightShown());
    }

    private void show(Region pane, int place, boolean shown) {
        double leftWidth = isLeftShown() ? left.getWidth() : LEFT_WIDTH;
        double rightWidth = isRightShown() ? right.getWidth() : RIGHT_WIDTH;
        if (shown) {
            panes.getItems().add(place, pane);
        } else {
            panes.getItems().remove(pane);
        }
        placeSides(leftWidth, rightWidth, 1);
    }

    /** At once and again after the layout, since a split pane with a new item spreads its dividers in its next one. */
    private void placeSides(double leftWidth, double rightWidth, double expected) {
        Runnable place = () -> {
            double width = panesWidth(expected);
            // A divider's position is its middle.
            double half = dividerWidth() / 2;
            double first = (leftWidth + half) / width;
            double last = 1 - (rightWidth + half) / width;
            if (isLeftShown() && isRightShown()) {
                panes.setDividerPositions(first, last);
            } else if (isLeftShown() || isRightShown()) {
                panes.setDividerPositions(isLeftShown() ? first : last);
            }
        };
        place.run();
        if (panes.getWidth() > 0) {
            panes.layout();
            place.run();
        }
        Platform.runLater(place);
    }

    /**
     * Shows and divides the panes as they were left. Before the first layout, so that pictures are at once painted at the size at
     * which they will be seen, and again once the window has its size.
     *
     * @param expected the window's width in pixels, as far as known
     */
    void restore(Preferences preferences, double expected) {
        if (preferences.hidden().contains(LEGEND) == isLeftShown()) {
            toggleLeft();
        }
        if (preferences.hidden().contains(DETAILS) == isRightShown()) {
            toggleRight();
        }
        double width = panesWidth(expected);
        charts.setDividerPositions(1 - preferences.dividers().getOrDefault(TIMELINE, TIMELINE_SHARE));
        placeSides(
                preferences.dividers().getOrDefault(LEGEND, LEFT_WIDTH / width) * width,
                preferences.dividers().getOrDefault(DETAILS, RIGHT_WIDTH / width) * width,
                expected);
    }

    /** Makes the panes at the sides so many times as wide, as far as the charts keep half of the window. */
    void enlargeSides(double ratio) {
        double half = panesWidth(LEFT_WIDTH + RIGHT_WIDTH) / 2;
        double shown = (isLeftShown() ? left.getWidth() : 0) + (isRightShown() ? right.getWidth() : 0);
        double fitting = shown > 0 ? Math.min(ratio, Math.max(1, half / shown)) : 1;
        placeSides(left.getWidth() * fitting, right.getWidth() * fitting, panesWidth(1));
    }

    private double dividerWidth() {
        return panes.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("split-pane-divider"))
                .mapToDouble(node -> node.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
    }

    private double panesWidth(double expected) {
        return Math.max(1, panes.getWidth() > 0 ? panes.getWidth() : expected);
    }

    /** The shares of the panes that are shown, 0–1, by name. */
    Map<String, Double> dividers() {
        if (around != null) {
            return around.dividers();
        }
        Map<String, Double> shares = new TreeMap<>();
        double width = Math.max(1, panes.getWidth());
        shares.put(TIMELINE, share(1 - charts.getDividerPositions()[0]));
        if (isLeftShown()) {
            shares.put(LEGEND, share(left.getWidth() / width));
        }
        if (isRightShown()) {
            shares.put(DETAILS, share(right.getWidth() / width));
        }
        return shares;
    }

    private static double share(double share) {
        return Math.max(0, Math.min(1, share));
    }

    /** The names of the panes that are hidden. */
    Set<String> hidden() {
        if (around != null) {
            return around.hidden();
        }
        Set<String> names = new TreeSet<>();
        if (!isLeftShown()) {
            names.add(LEGEND);
        }
        if (!isRightShown()) {
            names.add(DETAILS);
        }
        return names;
    }
}
