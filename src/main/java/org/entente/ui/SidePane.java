package org.entente.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Story and saved views, one of them at a time. */
final class SidePane extends BorderPane implements PaneCycle.Part {
    private final ToggleButton story = new ToggleButton();
    private final ToggleButton views = new ToggleButton();

    /** @param close puts the pane away */
    SidePane(
            Node storyPane,
            Node viewsPane,
            ObservableValue<String> storyName,
            ObservableValue<String> viewsName,
            Runnable close) {
        getStyleClass().add("side-pane");
        story.setId("tab-story");
        views.setId("tab-views");
        story.textProperty().bind(storyName);
        views.textProperty().bind(viewsName);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(story, views);
        story.getStyleClass().add("left-pill");
        views.getStyleClass().add("right-pill");
        group.selectedToggleProperty().addListener((all, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                setCenter(now == story ? storyPane : viewsPane);
            }
        });
        Button away = new Button(null, new FontIcon(Feather.X));
        away.getStyleClass().add("flat");
        away.setTooltip(new Tooltip("Close"));
        away.setAccessibleText("Close story and saved views");
        away.setOnAction(event -> close.run());
        WrappedRow tabs = new WrappedRow(0, 4, story, views);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        away.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(4, tabs, away);
        top.getStyleClass().add("tabs");
        setTop(top);
        story.setSelected(true);
    }

    /** The list of steps or views, with one of them chosen. */
    @Override
    public Node entrance() {
        return getCenter() instanceof PaneCycle.Part part ? part.entrance() : story;
    }

    void showStory() {
        story.setSelected(true);
    }

    void showViews() {
        views.setSelected(true);
    }

    boolean isStory() {
        return story.isSelected();
    }
}
