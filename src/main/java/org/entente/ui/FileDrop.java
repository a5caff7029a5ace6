package org.entente.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** Opens files that are dropped on a window, and says so while they are held over it. */
final class FileDrop {
    private FileDrop() {}

    /**
     * Lets files be dropped.
     *
     * @param target where the words appear as well
     */
    static void on(StackPane target, Consumer<List<Path>> open) {
        Label words = new Label();
        words.getStyleClass().add("drop-here");
        words.setMouseTransparent(true);
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!files(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_ENTERED_TARGET, event -> {
            List<Path> files = files(event);
            if (!files.isEmpty() && !target.getChildren().contains(words)) {
                words.setText(
                        files.size() == 1
                                ? "Drop to open " + files.get(0).getFileName()
                                : "Drop to open " + files.size() + " files, each in a window");
                target.getChildren().add(words);
            }
        });
        target.addEventHandler(
                DragEvent.DRAG_EXITED, event -> target.getChildren().remove(words));
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files = files(event);
            target.getChildren().remove(words);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                open.accept(files);
            }
        });
    }

    private static List<Path> files(DragEvent event) {
        Dragboard board = event.getDragboard();
        return board != null && board.hasFiles()
                ? board.getFiles().stream().map(File::toPath).toList()
                : List.of();
    }
}
