package org.entente.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.entente.draw.Palette;
import org.entente.state.Theme;

/** All keys and what they do, by what they are about, side by side in columns. */
final class KeysDialog extends Dialog<Void> {
    private static final int COLUMNS = 3;
    /** Pixels that a column takes with text of its first size, its keys of them, and what is beside the columns. */
    private static final double COLUMN = 322;

    private static final double KEY = 118;
    private static final double ASIDE = 60;
    /** The part of the screen's height that the list takes at most; of a whole screen nothing else would be seen. */
    private static final double HIGHEST = 0.7;
    /** What a heading takes, in lines of the list. */
    private static final int HEADING = 2;

    /**
     * Keys under a heading.
     *
     * @param keys each meaning with all keys that have it, in the order of the bindings
     */
    record Group(String heading, Map<String, String> keys) {
        int lines() {
            return HEADING + keys.size();
        }
    }

    /** @param larger how many times its first size text has, 1 to 2 */
    KeysDialog(List<Keys.Binding> bindings, Theme theme, double larger) {
        setTitle("Keys");
        HBox columns = new HBox();
        columns.getStyleClass().add("keys");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        int fitting = (int) Math.max(1, Math.min(COLUMNS, (screen.getWidth() - ASIDE) / (COLUMN * larger)));
        for (List<Group> each : columns(groups(bindings), fitting)) {
            VBox column = new VBox();
            column.getStyleClass().add("keys-column");
            column.setPrefWidth(COLUMN * larger);
            HBox.setHgrow(column, Priority.ALWAYS);
            each.forEach(group -> column.getChildren().addAll(heading(group), table(group, larger)));
            columns.getChildren().add(column);
        }
        Scrolled scroll = new Scrolled(columns, HIGHEST);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText("All keys and what they do");
        getDialogPane().getStyleClass().add("keys-dialog");
        getDialogPane().setContent(scroll);
        getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        getDialogPane().getStylesheets().add(Looks.sheet());
        setResizable(true);
        Looks.dress(getDialogPane(), Palette.of(theme));
    }

    private static Label heading(Group group) {
        Label heading = new Label(group.heading());
        heading.getStyleClass().add("heading");
        return heading;
    }

    private static GridPane table(Group group, double larger) {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys-group");
        table.getColumnConstraints().add(new ColumnConstraints(KEY * larger));
        int row = 0;
        for (Map.Entry<String, String> key : group.keys().entrySet()) {
            Label keys = new Label(key.getValue());
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label what = new Label(key.getKey());
            what.setWrapText(true);
            what.setMinHeight(Region.USE_PREF_SIZE);
            keys.setLabelFor(what);
            GridPane.setValignment(keys, VPos.TOP);
            table.addRow(row++, keys, what);
        }
        return table;
    }

    /** The keys by heading, in the order in which the headings first appear. */
    static List<Group> groups(List<Keys.Binding> bindings) {
        Map<String, List<Keys.Binding>> byHeading = new LinkedHashMap<>();
        for (Keys.Binding binding : bindings) {
            byHeading
                    .computeIfAbsent(binding.group(), heading -> new ArrayList<>())
                    .add(binding);
        }
        return byHeading.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), byMeaning(entry.getValue())))
                .filter(group -> !group.keys().isEmpty())
                .toList();
    }

    /** Groups side by side in columns about equally long, in each in their order; never more columns than groups. */
    static List<List<Group>> columns(List<Group> groups, int most) {
        int[] lines = new int[Math.min(most, groups.size())];
        Map<Group, Integer> column = new IdentityHashMap<>();
        // The longest first, each where there is least.
        groups.stream().sorted(Comparator.comparingInt(group -> -group.lines())).forEach(group -> {
            int shortest = 0;
            for (int i = 1; i < lines.length; i++) {
                shortest = lines[i] < lines[shortest] ? i : shortest;
            }
            lines[shortest] += group.lines();
            column.put(group, shortest);
        });
        List<List<Group>> columns = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            int here = i;
            columns.add(
                    groups.stream().filter(group -> column.get(group) == here).toList());
        }
        columns.sort(Comparator.comparingInt(each -> groups.indexOf(each.get(0))));
        return columns;
    }

    /** Each meaning once with all keys that have it, in the order of the bindings. */
    static Map<String, String> byMeaning(List<Keys.Binding> bindings) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Keys.Binding binding : bindings) {
            if (binding.what().isEmpty()) {
                continue; // another way to strike the key before
            }
            keys.merge(
                    binding.what(),
                    binding.shown(),
                    (before, more) -> List.of(before.split(" or ")).contains(more) ? before : before + " or " + more);
        }
        return keys;
    }
}
