package org.entente.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.draw.Palette;
import org.entente.history.Snapshot;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.state.Chronicle;
import org.entente.state.Counts;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.Situation;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.entente.words.CountWords;
import org.entente.words.FilterWords;

/**
 * The legend, which is the filter: every sign with its meaning, how many there are, and whether they are shown. While it is not
 * on the screen it does nothing.
 */
final class LegendPane extends StackPane {
    private static final double WIDTH = 230;
    private static final String HINT =
            "A click on a name shows it alone, another all but it, a third all. The box switches just one.";

    private final Store store;
    private final VBox column = styled(new VBox(), "legend");
    private final VBox hidden = styled(new VBox(), "legend-hidden");
    private final Label empty = styled(new Label(), "legend-empty");
    private final ScrollPane scroll = new ScrollPane(column);
    private final List<LegendGroup> groups = new ArrayList<>();
    private ImportanceFilter importance;
    private TimeFilter time;
    private final Map<ActorId, CheckBox> collapses = new LinkedHashMap<>();

    private Theme theme;
    private String language;
    private Filter filter;
    private Chronicle chronicle;
    private Snapshot snapshot;

    LegendPane(Store store) {
        this.store = store;
        getStyleClass().add("legend-pane");
        setPrefWidth(WIDTH);
        setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Legend and filter");
        new ArrowWalk(scroll);
        getChildren().add(scroll);
        empty.setWrapText(true);
        store.view().addListener((all, before, now) -> refresh());
        sceneProperty().addListener((all, before, now) -> refresh());
        visibleProperty().addListener((all, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        if (getScene() == null || !isVisible()) {
            return;
        }
        Situation situation = store.situation().get();
        ViewState view = situation.view();
        if (view.theme() != theme || !situation.language().equals(language)) {
            theme = view.theme();
            language = situation.language();
            filter = null;
            build();
        }
        boolean same = situation.chronicle() == chronicle && situation.snapshot() == snapshot;
        if (!view.filter().equals(filter) || !same) {
            filter = view.filter();
            chronicle = situation.chronicle();
            snapshot = situation.snapshot();
            Counts counts = Counts.of(situation);
            groups.forEach(group -> group.show(filter, counts));
            importance.show(filter, counts);
            time.show(filter);
            FocusKeeper.keep(scroll, scroll, () -> showHidden(situation));
            showEmpty(situation);
        }
        collapses.forEach((id, check) -> check.setSelected(view.collapsed().contains(id)));
    }

    private void build() {
        Signs signs = new Signs(Palette.of(theme));
        groups.clear();
        collapses.clear();
        importance = new ImportanceFilter(store);
        time = new TimeFilter(store);
        column.getChildren().setAll(empty, hidden);
        for (LegendEntries.Group group : LegendEntries.of(store.dataset(), language)) {
            if (!group.entries().isEmpty()) {
                LegendGroup box = new LegendGroup(store, group, signs);
                groups.add(box);
                column.getChildren().add(box);
            }
            if (group.facet() == Facet.STATUS) {
                column.getChildren().addAll(importance, time);
            } else if (group.facet() == Facet.ALLIANCE) {
                alliances();
            }
        }
        Label hint = styled(new Label(HINT), "legend-hint");
        hint.setWrapText(true);
        column.getChildren().add(hint);
    }

    private void alliances() {
        List<Node> checks = new ArrayList<>();
        for (Alliance alliance : store.dataset().alliances()) {
            if (alliance.acts()) {
                CheckBox check = new CheckBox(
                        alliance.actor().label(store.situation().get().language()));
                check.setMinWidth(0);
                check.setWrapText(true);
                check.setOnAction(event -> store.apply(view -> view.toggleCollapsed(alliance.id())));
                check.setAccessibleText("Draw " + check.getText() + " and its members as one node");
                collapses.put(alliance.id(), check);
                checks.add(styled(new HBox(check), "legend-row"));
            }
        }
        if (!checks.isEmpty()) {
            VBox box = styled(new VBox(top("Alliances as one node", null)), "section");
            box.getChildren().addAll(checks);
            column.getChildren().add(box);
        }
    }

    /** What is off, and how to get it back. */
    private void showHidden(Situation situation) {
        hidden.getChildren().clear();
        if (filter.isNone()) {
            return;
        }
        Button all = styled(new Button("Show all"), "show-all");
        all.setOnAction(event -> store.apply(view -> view.withFilter(Filter.NONE)));
        hidden.getChildren().add(top("Some things are hidden", all));
        if (!filter.only().isEmpty()) {
            hidden.getChildren()
                    .add(line(
                            "Drawn: only " + CountWords.of(filter.only().size(), "actor"),
                            "all actors",
                            () -> store.apply(
                                    view -> view.withFilter(view.filter().withOnly(Set.of())))));
        }
        for (ActorId actor : new TreeSet<>(filter.hiddenActors())) {
            String name = situation
                    .dataset()
                    .actor(actor)
                    .label(store.situation().get().language());
            hidden.getChildren().add(line(name, "show again", () -> store.apply(view -> shown(view, actor))));
        }
    }

    private static ViewState shown(ViewState view, ActorId actor) {
        TreeSet<ActorId> others = new TreeSet<>(view.filter().hiddenActors());
        others.remove(actor);
        return view.withFilter(view.filter().withHiddenActors(others));
    }

    private void showEmpty(Situation situation) {
        String words = FilterWords.whenNoEvents(situation);
        empty.setText(words);
        empty.setVisible(!words.isEmpty());
        empty.setManaged(!words.isEmpty());
    }

    private static Node line(String words, String action, Runnable run) {
        Label label = new Label(words);
        label.setMinWidth(0);
        Hyperlink link = new Hyperlink(action);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(words + ": " + action);
        link.setOnAction(event -> run.run());
        return spread(label, link);
    }

    private static Node top(String heading, Node right) {
        Label label = styled(new Label(heading), "heading");
        label.setMinWidth(0);
        label.setWrapText(true);
        return right == null ? label : spread(label, right);
    }

    private static Node spread(Label left, Node right) {
        left.setWrapText(true);
        Pane gap = new Pane();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return styled(new WrappedRow(0, 0, left, gap, right), "spread");
    }

    private static <T extends Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
