package org.entente.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
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
    /** The same with text of twice its size, whose lanes are as much higher. */
    private static final double TIMELINE_SHARE_LARGE = 0.46;

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
    private final SidePanes sides;
    private final VBox bottom = new VBox();
    private final Document document;
    /** Made when it is first shown. */
    private ProblemsPane problems;
    /** Null unless the charts are shown alone. */
    private Around around;
    /** Of the window, in pixels, as far as known before the first layout. */
    private double expectedWidth = 1;

    /** How many times its first size text has, 1 to 2. */
    private final DoubleProperty larger = new SimpleDoubleProperty(this, "larger", 1);
    /** The panes that were put away because another had no room beside them, by that other one; the charts are one. */
    private final Map<Region, Set<Region>> gaveWay = new HashMap<>();

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
        this.sides = new SidePanes(panes, left, right, this::layout);
        getStyleClass().add("main-window");
        charts.setOrientation(Orientation.VERTICAL);
        overGraph.setMinSize(0, 0);
        overGraph.getChildren().add(hinting ? new Hint(store, graph) : graph);
        VBox.setVgrow(overGraph, Priority.ALWAYS);
        graphBox.setMinSize(0, 0);
        charts.getItems().addAll(graphBox, timeline);
        charts.setDividerPositions(1 - TIMELINE_SHARE);
        panes.getItems().addAll(middle, right);
        left.minWidthProperty().bind(Bindings.createDoubleBinding(() -> room().leastLegend(), widthProperty(), larger));
        right.minWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> room().leastDetails(), widthProperty(), larger));
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
        sides.place(before.leftWidth(), before.rightWidth(), panes.getWidth());
    }

    /** Shows a pane at the left of all others, as wide as fits the text. */
    void showBeside(Region pane) {
        if (getLeft() != pane) {
            pane.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> room().story(), widthProperty(), larger));
            pane.setMinWidth(USE_PREF_SIZE);
            pane.setMaxWidth(USE_PREF_SIZE);
            setLeft(pane);
            makeRoom(pane);
        }
    }

    /** Puts the pane at the left of all others away. */
    void hideBeside() {
        Node pane = getLeft();
        setLeft(null);
        if (pane instanceof Region away) {
            comeBack(away);
        }
    }

    private SideRoom room() {
        return new SideRoom(Math.max(1, getWidth() > 0 ? getWidth() : expectedWidth), larger.get());
    }

    /**
     * Puts panes away until the charts have the room that they need, the legend first.
     *
     * @param opened stays; null if any may be put away
     */
    private void makeRoom(Region opened) {
        for (Region pane : new Region[] {left, right}) {
            if (pane != opened && sides.isShown(pane) && !room().leavesCharts(firstSides())) {
                show(pane, false);
                gaveWay.computeIfAbsent(opened == null ? middle : opened, each -> new LinkedHashSet<>())
                        .add(pane);
            }
        }
        if (opened != null
                && getLeft() instanceof Region story
                && story != opened
                && !room().leavesCharts(firstSides())) {
            setLeft(null);
            Set<Region> others = gaveWay.remove(story);
            if (others != null) {
                gaveWay.computeIfAbsent(opened, each -> new LinkedHashSet<>()).addAll(others);
                gaveWay.get(opened).remove(opened);
            }
        }
    }

    /** Shows again what was put away for a pane. */
    private void comeBack(Region closed) {
        Set<Region> back = gaveWay.remove(closed);
        if (back != null) {
            back.stream().filter(pane -> !sides.isShown(pane)).forEach(pane -> show(pane, true));
        }
    }

    /** The width that the panes beside the charts have at first. */
    private double firstSides() {
        SideRoom room = room();
        return (getLeft() == null ? 0 : room.story())
                + (isLeftShown() ? room.legend() : 0)
                + (isRightShown() ? room.details() : 0);
    }

    /** How many times its first size text has, 1 to 2. */
    ReadOnlyDoubleProperty larger() {
        return larger;
    }

    /** Fits the panes at the sides to text that is so many times as large as at first. */
    void enlarge(double now) {
        double ratio = now / larger.get();
        larger.set(now);
        if (ratio != 1 && panes.getWidth() > 0) {
            SideRoom room = room();
            sides.place(
                    Math.min(left.getWidth() * ratio, Math.max(room.legend(), left.getWidth())),
                    Math.min(right.getWidth() * ratio, Math.max(room.details(), right.getWidth())),
                    1);
            makeRoom(null);
        }
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
        return sides.isShown(left);
    }

    boolean isRightShown() {
        return sides.isShown(right);
    }

    void toggleLeft() {
        toggle(left);
    }

    void toggleRight() {
        toggle(right);
    }

    private void toggle(Region pane) {
        boolean shown = !sides.isShown(pane);
        gaveWay.values().forEach(panes -> panes.remove(pane));
        show(pane, shown);
        if (shown) {
            makeRoom(pane);
        } else {
            comeBack(pane);
        }
    }

    private void show(Region pane, boolean shown) {
        sides.show(pane, shown, pane == left ? room().legend() : room().details());
    }

    /**
     * Shows and divides the panes as they were left. Before the first layout, so that pictures are at once painted at the size at
     * which they will be seen, and again once the window has its size.
     *
     * @param expected the window's width in pixels, as far as known
     */
    void restore(Preferences preferences, double expected) {
        expectedWidth = expected;
        if (preferences.hidden().contains(LEGEND) == isLeftShown()) {
            show(left, !isLeftShown());
        }
        if (preferences.hidden().contains(DETAILS) == isRightShown()) {
            show(right, !isRightShown());
        }
        double width = sides.width(expected);
        charts.setDividerPositions(1 - preferences.dividers().getOrDefault(TIMELINE, timelineShare()));
        sides.place(
                preferences.dividers().getOrDefault(LEGEND, room().legend() / width) * width,
                preferences.dividers().getOrDefault(DETAILS, room().details() / width) * width,
                expected);
        makeRoom(null);
    }

    private double timelineShare() {
        return TIMELINE_SHARE + (TIMELINE_SHARE_LARGE - TIMELINE_SHARE) * (larger.get() - 1);
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

    private boolean gaveWay(Region pane) {
        return gaveWay.values().stream().anyMatch(panes -> panes.contains(pane));
    }

    /** The names of the panes that the user has hidden. */
    Set<String> hidden() {
        if (around != null) {
            return around.hidden();
        }
        Set<String> names = new TreeSet<>();
        if (!isLeftShown() && !gaveWay(left)) {
            names.add(LEGEND);
        }
        if (!isRightShown() && !gaveWay(right)) {
            names.add(DETAILS);
        }
        return names;
    }
}
