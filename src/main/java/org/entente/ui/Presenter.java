package org.entente.ui;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.entente.model.View;

/** Tells the story on the whole screen: the charts alone, below them in large letters what is to be seen. */
final class Presenter {
    private static final Duration POINTER_RESTS = Duration.seconds(2.5);
    /** The size of the caption's letters is this part of the window's height, within limits in px. Of larger text it is more. */
    private static final double LETTERS = 1 / 38.0;

    private static final double LEAST_LETTERS = 17;
    private static final double MOST_LETTERS = 30;
    /** The size of letters elsewhere, in px at first: those of the caption are never smaller. */
    private static final double OTHERS = 15;
    /** The widest line of the caption, in its letters' size. */
    private static final double LINE = 46;

    private final Story story;
    private final MainWindow content;
    private final Runnable afterwards;
    private final Keys keys = new Keys();
    private final Label count = styled(new Label(), "count");
    private final Label title = styled(new Label(), "title");
    private final Label caption = styled(new Label(), "caption");
    private final VBox words = styled(new VBox(title, caption), "words");
    private final HBox panel = styled(new HBox(words, gap(), count), "presented");
    /** Lies over the charts while the pointer rests, and hides it. */
    private final Pane glass = new Pane();

    private final PauseTransition rest = new PauseTransition(POINTER_RESTS);
    private final ChangeListener<Boolean> onWindowed = (all, before, full) -> {
        if (!full) {
            end();
        }
    };
    private final EventHandler<MouseEvent> onMoved = event -> wake();
    private Stage stage;

    /** @param afterwards is done when it has ended */
    Presenter(Story story, MainWindow content, Runnable afterwards) {
        this.story = story;
        this.content = content;
        this.afterwards = afterwards;
        for (String key : new String[] {"Right", "Space", "Page Down", "Down"}) {
            keys.everywhere(key, "", "", () -> story.tellNext(1));
        }
        for (String key : new String[] {"Left", "Page Up", "Up"}) {
            keys.everywhere(key, "", "", () -> story.tellNext(-1));
        }
        keys.everywhere("Home", "", "", () -> story.tell(0));
        keys.everywhere("End", "", "", () -> story.tell(story.size() - 1));
        keys.everywhere("Esc", "", "", this::end);
        keys.everywhere("F11", "", "", this::end);
        title.setWrapText(true);
        caption.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        panel.setAlignment(Pos.CENTER_LEFT);
        panel.styleProperty()
                .bind(Bindings.createStringBinding(
                        () -> "-fx-font-size: " + letters() + "px;", content.heightProperty(), content.larger()));
        words.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> LINE * letters(), content.heightProperty(), content.larger()));
        story.current().addListener((all, before, now) -> show());
        story.steps().addListener((all, before, now) -> show());
        glass.setCursor(Cursor.NONE);
        glass.addEventFilter(MouseEvent.ANY, event -> wake());
        rest.setOnFinished(event -> glass.setVisible(true));
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private double letters() {
        double ofHeight = Math.max(LEAST_LETTERS, Math.min(MOST_LETTERS, Math.round(content.getHeight() * LETTERS)));
        return Math.max(ofHeight, OTHERS * content.larger().get());
    }

    boolean isOn() {
        return stage != null;
    }

    /** The keys that work while it is on. */
    Keys keys() {
        return keys;
    }

    /** Begins with the current step, or the first; nothing if there is none. */
    void start() {
        if (isOn() || story.size() == 0) {
            return;
        }
        stage = (Stage) content.getScene().getWindow();
        content.showAlone(panel, glass);
        show();
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.fullScreenProperty().addListener(onWindowed);
        content.addEventFilter(MouseEvent.MOUSE_MOVED, onMoved);
        wake();
        if (story.current().get() == Story.NONE || story.left().get()) {
            story.tell(Math.max(0, story.current().get()));
        }
    }

    /** The pointer is there again. */
    private void wake() {
        glass.setVisible(false);
        rest.playFromStart();
    }

    /** Ends; the window is as it was before. */
    void end() {
        if (!isOn()) {
            return;
        }
        Stage ended = stage;
        stage = null;
        rest.stop();
        content.removeEventFilter(MouseEvent.MOUSE_MOVED, onMoved);
        ended.fullScreenProperty().removeListener(onWindowed);
        ended.setFullScreen(false);
        content.showAll();
        afterwards.run();
    }

    private void show() {
        View step = story.step();
        String language = story.language();
        String head = step == null ? "" : step.title().in(language);
        title.setText(head);
        title.setVisible(!head.isEmpty());
        title.setManaged(!head.isEmpty());
        caption.setText(step == null ? "" : step.caption().in(language));
        count.setText(step == null ? "" : story.current().get() + 1 + " / " + story.size());
    }

    private static <T extends Region> T styled(T region, String styleClass) {
        region.getStyleClass().add(styleClass);
        return region;
    }
}
