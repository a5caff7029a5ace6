package org.entente.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.chart.Arrangement;
import org.entente.state.Moments;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.entente.time.EdtfException;
import org.entente.words.StepWords;
import org.entente.words.TypedDate;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The toolbar: stepping, the day of the graph, undo, lanes, panes, theme and export. */
final class Toolbar extends ToolBar {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /** What the toolbar's buttons ask the window for. */
    interface Actions {
        FileActions files();

        void export();

        void keys();

        void find();

        void settings();

        void toggleLegend();

        void toggleTables();

        void toggleDetails();

        void toggleStory();

        void fitAll();

        void focusGraph();

        void toggleFolding();

        void toggleLives();

        void arrange(Arrangement.Kind kind);
    }

    /** @param steps the number of steps of the story, as text */
    Toolbar(Store store, Commands commands, Player player, ObservableValue<String> steps, Actions actions) {
        getStyleClass().add("main-toolbar");
        ObservableValue<ViewState> view = store.view();
        Button undo = button(Feather.CORNER_UP_LEFT, "Undo (Ctrl+Z)", store::undo);
        undo.disableProperty().bind(store.undoable().not());
        Button redo = button(Feather.CORNER_UP_RIGHT, "Redo (Ctrl+Shift+Z)", store::redo);
        redo.disableProperty().bind(store.redoable().not());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems()
                .addAll(
                        button(Feather.FILTER, "Legend and filter (Ctrl+L)", actions::toggleLegend),
                        new FileMenu(actions.files()),
                        button(Feather.SEARCH, "Find (Ctrl+F)", actions::find),
                        new Separator(Orientation.VERTICAL),
                        undo,
                        redo,
                        new Separator(Orientation.VERTICAL),
                        button(Feather.SKIP_BACK, "First event (Home)", () -> commands.stepToEnd(false)),
                        button(Feather.CHEVRON_LEFT, "Previous event (←)", () -> commands.step(-1)),
                        Transport.play(player),
                        button(Feather.CHEVRON_RIGHT, "Next event (→)", () -> commands.step(1)),
                        button(Feather.SKIP_FORWARD, "Last event (End)", () -> commands.stepToEnd(true)),
                        Transport.speed(player),
                        new Label("Graph of"),
                        day(store, commands, actions::focusGraph),
                        follow(store, view),
                        new Separator(Orientation.VERTICAL),
                        button(Feather.MAXIMIZE, "Show everything (0)", actions::fitAll),
                        arrangements(actions),
                        new LanesMenu(store, actions::toggleLives, actions::toggleFolding),
                        space,
                        story(steps, actions),
                        theme(commands, view),
                        button(Feather.LIST, "Tables (T)", actions::toggleTables),
                        button(Feather.IMAGE, "Export a picture (Ctrl+E)", actions::export),
                        button(Feather.SETTINGS, "Settings (Ctrl+,)", actions::settings),
                        button(Feather.HELP_CIRCLE, "Keys (F1)", actions::keys),
                        button(Feather.INFO, "Details (Ctrl+I)", actions::toggleDetails));
        // What has no room goes into the toolbar's own menu whole, rather than that all are cut.
        getItems().stream().filter(Control.class::isInstance).forEach(item -> ((Control) item)
                .setMinWidth(USE_PREF_SIZE));
    }

    private static Button button(Feather icon, String what, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        name(button, what);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button story(ObservableValue<String> steps, Actions actions) {
        Button button = button(
                Feather.BOOK_OPEN, "Story and saved views (Page Down tells the next step)", actions::toggleStory);
        button.setId("story-button");
        button.textProperty().bind(steps);
        return button;
    }

    private static void name(Control control, String what) {
        control.setTooltip(new Tooltip(what));
        control.setAccessibleText(what);
        control.getStyleClass().add("flat");
    }

    /** The day of the graph; one that is typed in moves the graph there, one that is none is said to be none. */
    private static TextField day(Store store, Commands commands, Runnable done) {
        TextField field = new TextField();
        field.setPrefColumnCount(9);
        field.setId("day");
        field.setPromptText(StepWords.day(Moments.NONE));
        field.setAccessibleText("Day of the graph");
        field.setTooltip(new Tooltip("Day of the graph: a date such as 2024-11-01, 1 Nov 2024 or 1995, then Enter"));
        Tooltip fault = new Tooltip();
        Runnable show = () -> {
            long moment = store.view().get().moment();
            field.setText(Moments.isNone(moment) ? "" : StepWords.day(moment));
            field.pseudoClassStateChanged(ERROR, false);
            fault.hide();
        };
        store.view().addListener((all, before, now) -> show.run());
        show.run();
        field.setOnAction(event -> {
            try {
                commands.showDay(TypedDate.parse(field.getText()));
                show.run();
                done.run();
            } catch (EdtfException notADate) {
                field.pseudoClassStateChanged(ERROR, true);
                fault.setText(notADate.getMessage() + " Try 2024-11-01, 1 Nov 2024 or 1995.");
                Bounds place = field.localToScreen(field.getBoundsInLocal());
                fault.show(field, place.getMinX(), place.getMaxY() + 4);
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show.run();
                done.run();
                event.consume();
            }
        });
        field.focusedProperty().addListener((all, before, focused) -> {
            if (!focused) {
                show.run();
            }
        });
        return field;
    }

    private static ToggleButton follow(Store store, ObservableValue<ViewState> view) {
        ToggleButton follow = new ToggleButton(null, new FontIcon(Feather.LINK));
        name(follow, "The graph follows the selected event's date");
        follow.setSelected(view.getValue().follow());
        view.addListener((all, before, now) -> follow.setSelected(now.follow()));
        follow.setOnAction(event -> store.apply(state -> state.withFollow(!state.follow())));
        return follow;
    }

    private static MenuButton arrangements(Actions actions) {
        MenuButton menu = new MenuButton(null, new FontIcon(Feather.SHARE_2));
        menu.setTooltip(new Tooltip("Arrange the nodes of the graph anew"));
        menu.setAccessibleText("Arrange the nodes of the graph anew");
        for (Arrangement.Kind kind : Arrangement.Kind.values()) {
            MenuItem item = new MenuItem(
                    switch (kind) {
                        case FORCE -> "By their ties (force-directed)";
                        case CIRCULAR -> "In a circle";
                        case RADIAL -> "Around the selected actor";
                        case BY_ALLIANCE -> "By alliance";
                        case WORLD -> "By place on the globe";
                    });
            item.setOnAction(event -> actions.arrange(kind));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Node theme(Commands commands, ObservableValue<ViewState> view) {
        Button button = button(Feather.MOON, "Light or dark (Ctrl+T)", commands::toggleTheme);
        FontIcon icon = (FontIcon) button.getGraphic();
        icon.iconCodeProperty()
                .bind(Bindings.createObjectBinding(
                        () -> view.getValue().theme() == Theme.LIGHT ? Feather.MOON : Feather.SUN, view));
        return button;
    }
}
