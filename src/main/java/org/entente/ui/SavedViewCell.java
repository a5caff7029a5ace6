package org.entente.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.io.SavedViews;
import org.entente.words.StepWords;

/** A saved view in the list: its picture, its name and its day. A click shows it; its name is changed in place. */
final class SavedViewCell extends ListCell<SavedViews.Named> {
    private static final double PICTURE_WIDTH = 144;

    private final ViewShelf shelf;
    private final Pictures pictures;
    private final ImageView picture = new ImageView();
    private final Label name = new Label();
    private final Label day = new Label();
    private final TextField field = new TextField();
    private final Tooltip tip = new Tooltip();
    private final VBox words = new VBox(2, name, day);
    private final HBox box = new HBox(10, picture, words);

    SavedViewCell(ViewShelf shelf, Pictures pictures) {
        this.shelf = shelf;
        this.pictures = pictures;
        getStyleClass().add("saved-view");
        name.getStyleClass().add("step-title");
        name.setWrapText(true);
        day.getStyleClass().add("step-caption");
        picture.setFitWidth(PICTURE_WIDTH);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        words.setMinWidth(0);
        field.setId("view-name");
        field.setAccessibleText("Name of the view");
        field.setOnAction(event -> commitName());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        field.focusedProperty().addListener((all, before, focused) -> {
            if (!focused && isEditing()) {
                commitName();
            }
        });
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (!isEmpty() && !isEditing() && event.getButton() == MouseButton.PRIMARY) {
                shelf.show(getItem());
            }
        });
    }

    @Override
    protected void updateItem(SavedViews.Named view, boolean empty) {
        super.updateItem(view, empty);
        setText(null);
        if (empty || view == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.setText(view.name());
        tip.setText(view.name());
        setTooltip(tip);
        day.setText(StepWords.day(view.saved().view().moment()));
        setAccessibleText(view.name());
        words.getChildren().setAll(name, day);
        setGraphic(box);
        picture.setImage(null);
        pictures.of(view.saved(), view::saved, image -> {
            if (getItem() == view) {
                picture.setImage(image);
            }
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem().name());
            words.getChildren().setAll(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        words.getChildren().setAll(name, day);
        getListView().requestFocus();
    }

    private void commitName() {
        SavedViews.Named view = getItem();
        String wanted = field.getText().strip();
        cancelEdit();
        if (view != null && !wanted.isEmpty() && !wanted.equals(view.name())) {
            shelf.rename(view, wanted);
        }
    }
}
