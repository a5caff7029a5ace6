package org.entente.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.Text;
import org.entente.model.View;
import org.entente.words.StepWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The story: the current step with its words, the way to the next, all steps, and what is needed to make one's own. */
final class StoryPane extends VBox implements PaneCycle.Part {
    /** What is done with files, and on the whole window. */
    interface Actions {
        void present();

        void saveIntoDataset();

        /** Whether the data set is a file into which the story can be put. */
        boolean hasFile();

        void saveAs();

        void open();
    }

    private final Store store;
    private final Story story;
    private final Actions actions;
    private final Label place = styled(new Label(), "quiet");
    private final Hyperlink back = new Hyperlink("changed since – back to it");
    private final Label title = styled(new Label(), "title");
    private final Label caption = styled(new Label(), "caption");
    private final VBox card = styled(new VBox(), "card");
    private final StackPane top = new StackPane(card);
    private final Scrolled topScroll = new Scrolled(top);
    private final ListView<View> list = new ListView<>();

    StoryPane(Store store, Story story, Pictures pictures, Actions actions) {
        this.store = store;
        this.story = story;
        this.actions = actions;
        getStyleClass().add("story");
        title.setWrapText(true);
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        title.setMinHeight(USE_PREF_SIZE);
        back.setId("back-to-step");
        back.setOnAction(event -> story.tell(story.current().get()));
        back.managedProperty().bind(back.visibleProperty());
        back.visibleProperty().bind(story.left());
        card.getChildren().setAll(row(place, back), title, caption, ways());
        list.setCellFactory(view -> new StepCell(story, pictures));
        list.setAccessibleText("Steps of the story");
        list.setPlaceholder(hint());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        // Of its own it asks for what the style sheet says at least, so that the words above it have the rest.
        list.setPrefHeight(0);
        topScroll.getStyleClass().add("card-scroll");
        getChildren().setAll(topScroll, list, foot());
        story.steps().addListener((all, before, now) -> fill());
        story.current().addListener((all, before, now) -> {
            if (now.intValue() >= 0) {
                list.getSelectionModel().clearAndSelect(now.intValue());
            }
            show();
        });
        store.view().addListener((all, before, now) -> {
            if (!before.language().equals(now.language()) || before.theme() != now.theme()) {
                fill();
            }
        });
        fill();
    }

    private static Label hint() {
        Label hint = new Label("No story yet.\nShow what you want to tell, then “Add this view”.");
        hint.setWrapText(true);
        hint.getStyleClass().add("story-hint");
        return hint;
    }

    private WrappedRow ways() {
        Button previous = button(Feather.CHEVRON_LEFT, "Previous", "Previous step (Page Up)", () -> story.tellNext(-1));
        Button next = button(Feather.CHEVRON_RIGHT, "Next", "Next step (Page Down)", () -> story.tellNext(1));
        previous.setId("previous-step");
        next.setId("next-step");
        previous.disableProperty().bind(story.current().lessThan(1));
        next.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> story.current().get() >= story.size() - 1, story.current(), story.steps()));
        Button present =
                button(Feather.MONITOR, "Present", "Present the story on the whole screen (F11)", actions::present);
        present.setId("present");
        present.disableProperty().bind(Bindings.createBooleanBinding(() -> story.size() == 0, story.steps()));
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrappedRow row = row(previous, next, gap, present);
        row.getStyleClass().add("ways");
        return row;
    }

    private WrappedRow foot() {
        Button add = button(Feather.PLUS, "Add this view", "Add what is shown now as a step", this::add);
        add.setId("add-step");
        Button undo = button(Feather.CORNER_UP_LEFT, null, "Take the last change of the story back", story::undo);
        undo.setId("undo-story");
        undo.disableProperty().bind(story.undoable().not());
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrappedRow row = row(add, gap, undo, menu());
        row.getStyleClass().add("foot");
        return row;
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton("More");
        menu.setId("story-menu");
        menu.setTooltip(new Tooltip("Change, save and open stories"));
        MenuItem edit = item("Change the words… (F2)", () -> edit(selected()));
        MenuItem retake = item("Let the step show what is on the screen", () -> story.retake(selected()));
        MenuItem up = item("Move up (Ctrl+↑)", () -> move(-1));
        MenuItem down = item("Move down (Ctrl+↓)", () -> move(1));
        MenuItem remove = item("Delete the step (Del)", this::remove);
        MenuItem save = item("Save into the data set's file", actions::saveIntoDataset);
        MenuItem saveAs = item("Save as a file of its own…", actions::saveAs);
        MenuItem open = item("Open a story…", actions::open);
        MenuItem giveUp = item("Back to the data set's own story", story::giveUp);
        menu.getItems()
                .setAll(
                        edit,
                        retake,
                        up,
                        down,
                        remove,
                        new SeparatorMenuItem(),
                        save,
                        saveAs,
                        open,
                        new SeparatorMenuItem(),
                        giveUp);
        menu.setOnShowing(event -> {
            int chosen = selected();
            List.of(edit, retake, remove).forEach(each -> each.setDisable(chosen < 0));
            up.setDisable(chosen < 1);
            down.setDisable(chosen < 0 || chosen == story.size() - 1);
            save.setDisable(!story.changed().get() || !actions.hasFile());
            saveAs.setDisable(story.size() == 0);
            giveUp.setDisable(!story.changed().get());
        });
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** The step that menu and keys are about: the one chosen in the list, else the current one; −1 if there is none. */
    private int selected() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        return chosen >= 0 ? chosen : story.current().get();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != list) {
            return;
        }
        KeyCode code = event.getCode();
        boolean control = event.isShortcutDown();
        Runnable action =
                switch (code) {
                    case ENTER -> () -> story.tell(selected());
                    case PAGE_DOWN -> () -> story.tellNext(1);
                    case PAGE_UP -> () -> story.tellNext(-1);
                    case F2 -> () -> edit(selected());
                    case DELETE -> this::remove;
                    case UP -> control ? () -> move(-1) : null;
                    case DOWN -> control ? () -> move(1) : null;
                    default -> null;
                };
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    /** The list, on the current step or the first. */
    @Override
    public Node entrance() {
        if (list.getSelectionModel().isEmpty() && story.size() > 0) {
            list.getSelectionModel().select(Math.max(0, story.current().get()));
        }
        return list;
    }

    private void move(int by) {
        int from = selected();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < story.size()) {
            story.move(from, to);
            list.getSelectionModel().clearAndSelect(to);
        }
    }

    private void remove() {
        int index = selected();
        if (index >= 0) {
            story.remove(index);
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().select(Math.min(index, story.size() - 1));
        }
    }

    /** Makes a step of what is shown and opens its words. */
    void add() {
        List<String> words =
                new ArrayList<>(List.of(StepWords.strip(store.situation().get()).split(" · ", 2)));
        story.add(Text.of(words.get(0)), Text.of(words.size() > 1 ? words.get(1) : ""));
        edit(story.current().get());
    }

    /** Opens the words of a step in a form, in place of the card. */
    void edit(int index) {
        if (index < 0 || index >= story.size()) {
            return;
        }
        View step = story.steps().get().get(index);
        String language = story.language();
        StepForm form = new StepForm(
                index + 1, step.title().in(language), step.caption().in(language));
        form.whenDone(words -> {
            top.getChildren().setAll(card);
            words.ifPresent(written -> story.describe(
                    index,
                    changed(step.title(), written.title(), language),
                    changed(step.caption(), written.caption(), language)));
            list.getSelectionModel().clearAndSelect(index);
            list.requestFocus();
        });
        top.getChildren().setAll(form);
        // What scrolls has its content, which shall have the focus, only once it is styled.
        applyCss();
        form.begin();
    }

    /** A text with another wording in the language in which it is read; its other languages stay. */
    static Text changed(Text before, String now, String language) {
        if (before.in(language).equals(now)) {
            return before;
        }
        if (before.isPlain()) {
            return Text.of(now);
        }
        Map<String, String> all = new LinkedHashMap<>(before.byLanguage());
        String key = all.containsKey(language)
                ? language
                : all.containsKey("en") ? "en" : all.keySet().iterator().next();
        all.put(key, now);
        return Text.of(all);
    }

    private void fill() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(story.steps().get());
        if (chosen >= 0 && chosen < story.size()) {
            list.getSelectionModel().select(chosen);
        }
        show();
    }

    private void show() {
        View step = story.step();
        card.setVisible(story.size() > 0);
        card.setManaged(story.size() > 0);
        place.setText(
                step == null
                        ? story.size() + (story.size() == 1 ? " step" : " steps")
                        : "Step " + (story.current().get() + 1) + " of " + story.size());
        words(title, step == null ? "" : step.title().in(story.language()));
        words(caption, step == null ? "" : step.caption().in(story.language()));
        list.refresh();
        if (step != null) {
            list.scrollTo(Math.max(0, story.current().get() - 1));
        }
    }

    private static void words(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    static Button button(Feather icon, String words, String what, Runnable action) {
        Button button = new Button(words, new FontIcon(icon));
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static WrappedRow row(Region... parts) {
        return new WrappedRow(6, 4, parts);
    }

    private static <T extends Region> T styled(T region, String styleClass) {
        region.getStyleClass().add(styleClass);
        return region;
    }
}
