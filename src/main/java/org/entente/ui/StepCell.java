package org.entente.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.model.View;

/** A step in the list: its number, a small picture, title and caption. A click tells it, a drag moves it to another place. */
final class StepCell extends ListCell<View> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** Where the step that is held over this one would stand. */
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final double PICTURE_WIDTH = 84;
    /** A tip at once would lie over the next steps. */
    private static final Duration TIP_AFTER = Duration.seconds(1.2);

    private static final String DRAGGED = "entente step ";

    private final Story story;
    private final Pictures pictures;
    private final Label number = new Label();
    private final ImageView picture = new ImageView();
    private final Label title = new Label();
    private final Label caption = new Label();
    private final HBox box;
    private final Tooltip tip = new Tooltip();

    StepCell(Story story, Pictures pictures) {
        this.story = story;
        this.pictures = pictures;
        getStyleClass().add("step-cell");
        number.getStyleClass().add("number");
        number.setMinWidth(18);
        title.getStyleClass().add("step-title");
        caption.getStyleClass().add("step-caption");
        caption.setWrapText(true);
        caption.setTextOverrun(OverrunStyle.ELLIPSIS);
        caption.setMinHeight(0);
        picture.setFitWidth(PICTURE_WIDTH);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        VBox words = new VBox(1, title, caption);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(8, number, picture, words);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        setPrefWidth(0);
        tip.setWrapText(true);
        tip.setShowDelay(TIP_AFTER);
        setOnMouseClicked(this::click);
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragExited(event -> mark(getIndex()));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(View step, boolean empty) {
        super.updateItem(step, empty);
        setText(null);
        boolean shown = !empty && step != null;
        setGraphic(shown ? box : null);
        pseudoClassStateChanged(CURRENT, shown && step == story.step());
        if (!shown) {
            setTooltip(null);
            return;
        }
        String language = story.language();
        number.setText(Integer.toString(getIndex() + 1));
        String head = step.title().in(language);
        title.setText(head);
        title.setVisible(!head.isEmpty());
        title.setManaged(!head.isEmpty());
        caption.setText(step.caption().in(language));
        tip.setText((head + "\n" + caption.getText()).strip());
        setTooltip(tip);
        setAccessibleText("Step " + (getIndex() + 1) + ": " + head + " " + caption.getText());
        picture.setImage(null);
        pictures.of(step, () -> story.preview(step), image -> {
            if (getItem() == step) {
                picture.setImage(image);
            }
        });
    }

    boolean hasPicture() {
        return picture.getImage() != null;
    }

    private void click(MouseEvent event) {
        if (!isEmpty() && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            story.tell(getIndex());
        }
    }

    private void drag(MouseEvent event) {
        if (isEmpty()) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(DRAGGED + getIndex());
        Dragboard board = startDragAndDrop(TransferMode.MOVE);
        board.setDragView(snapshot(null, null));
        board.setContent(content);
        event.consume();
    }

    private void over(DragEvent event) {
        int from = dragged(event);
        if (from >= 0) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(from);
            event.consume();
        }
    }

    /** Shows where a step would come to stand that is let go here: one from above after this one, one from below before it. */
    private void mark(int from) {
        pseudoClassStateChanged(ABOVE, !isEmpty() && from > getIndex());
        pseudoClassStateChanged(BELOW, !isEmpty() && from < getIndex());
    }

    private void drop(DragEvent event) {
        int from = dragged(event);
        if (from >= 0) {
            moved(from);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** Takes the step that was let go over this one to this place, or to the end from the empty ground; it is then the one chosen. */
    private void moved(int from) {
        int to = isEmpty() ? story.size() - 1 : getIndex();
        story.move(from, to);
        getListView().getSelectionModel().clearAndSelect(to);
    }

    private int dragged(DragEvent event) {
        String text = event.getDragboard().getString();
        boolean step = event.getGestureSource() instanceof StepCell && text != null && text.startsWith(DRAGGED);
        return step ? Integer.parseInt(text.substring(DRAGGED.length())) : -1;
    }
}
