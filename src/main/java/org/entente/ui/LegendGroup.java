package org.entente.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.state.Counts;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.words.CountWords;

/**
 * The entries of one facet under a heading. Of many the few that let most through stand there, with those that are off; the others come
 * up when they are asked for or looked for.
 */
final class LegendGroup extends VBox {
    /** From more entries on not all are shown at first; the signs of kinds are what a legend is for, and stay longer. */
    private static final int MANY = 14;

    private static final int MANY_KINDS = 40;

    private static final int FEW = 8;
    /** So many are shown at once of very many; the field finds the others. */
    private static final int MOST = 60;

    private final Store store;
    private final LegendEntries.Group group;
    private final Signs signs;
    private final Map<LegendEntries.Entry, LegendRow> rows = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final TextField search = new SearchField();
    private final Hyperlink more = new Hyperlink();
    private Filter filter = Filter.NONE;
    private Counts counts;
    private boolean expanded;

    LegendGroup(Store store, LegendEntries.Group group, Signs signs) {
        this.store = store;
        this.group = group;
        this.signs = signs;
        getStyleClass().add("section");
        Hyperlink all = new Hyperlink("all");
        all.getStyleClass().add("all");
        all.setTooltip(new Tooltip("Show all of them; if all are shown, none"));
        all.setAccessibleText("Show all or none: " + group.heading());
        all.setOnAction(event -> {
            all.setVisited(false);
            store.apply(view -> LegendEntries.switchAll(view, group));
        });
        Label heading = new Label(group.heading());
        heading.getStyleClass().add("heading");
        heading.setMinWidth(0);
        heading.setWrapText(true);
        Pane gap = new Pane();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrappedRow top = new WrappedRow(0, 0, heading, gap, all);
        top.getStyleClass().add("spread");
        getChildren().addAll(top, list);
        search.setPromptText("Find among " + group.entries().size());
        search.setAccessibleText("Find among: " + group.heading());
        search.textProperty().addListener((value, before, now) -> fill());
        more.getStyleClass().add("more");
        more.setOnAction(event -> {
            more.setVisited(false);
            expanded = !expanded;
            search.clear();
            fill();
        });
        if (isLong()) {
            getChildren().add(more);
        }
    }

    private boolean isLong() {
        return group.entries().size() > (group.facet().mayLack() && group.facet() != Facet.TOPIC ? MANY : MANY_KINDS);
    }

    void show(Filter newFilter, Counts newCounts) {
        boolean first = counts == null;
        filter = newFilter;
        counts = newCounts;
        if (first) {
            fill();
        } else {
            rows.forEach(this::show);
        }
    }

    private void show(LegendEntries.Entry entry, LegendRow row) {
        row.show(!filter.hides(entry.facet(), entry.id()), counts.of(entry.facet(), entry.id()));
    }

    /** Chooses the entries that are shown; rows that stay are not made anew, so that the focus stays as well. */
    private void fill() {
        List<LegendEntries.Entry> shown = isLong() ? chosen() : group.entries();
        rows.keySet().retainAll(shown);
        List<Node> nodes = new ArrayList<>();
        for (LegendEntries.Entry entry : shown) {
            LegendRow row = rows.computeIfAbsent(entry, this::row);
            show(entry, row);
            nodes.add(row);
        }
        list.getChildren().setAll(nodes);
        int others = group.entries().size() - shown.size();
        more.setText(expanded ? "fewer" : CountWords.number(others) + " more");
        if (isLong()) {
            getChildren().remove(search);
            if (expanded) {
                getChildren().add(1, search);
            }
        }
    }

    private List<LegendEntries.Entry> chosen() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<LegendEntries.Entry> sorted = group.entries().stream()
                .filter(entry -> entry.label().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparingInt(entry -> -counts.of(entry.facet(), entry.id())))
                .toList();
        if (expanded) {
            return sorted.stream().limit(MOST).toList();
        }
        List<LegendEntries.Entry> few = new ArrayList<>(sorted.subList(0, Math.min(FEW, sorted.size())));
        boolean mostOff = filter.hidden(group.facet()).size() > group.entries().size() / 2;
        sorted.stream()
                .skip(few.size())
                .filter(entry -> filter.hides(entry.facet(), entry.id()) != mostOff)
                .limit(MOST)
                .forEach(few::add);
        if (!mostOff && filter.hidden(group.facet()).isEmpty()) {
            return few.subList(0, Math.min(FEW, few.size()));
        }
        return few;
    }

    private LegendRow row(LegendEntries.Entry entry) {
        Node sign = entry.sign() == null ? null : signs.of(entry.sign());
        return new LegendRow(entry.label(), sign, new LegendRow.Actions() {
            @Override
            public void toggle() {
                store.apply(view -> view.toggle(entry.facet(), entry.id()));
            }

            @Override
            public void solo() {
                store.apply(view -> LegendEntries.solo(view, entry, group));
            }
        });
    }
}
