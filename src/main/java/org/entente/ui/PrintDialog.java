package org.entente.ui;

import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.entente.draw.Palette;
import org.entente.state.Theme;

/** Asks on which printer, paper and way round a picture shall be printed. */
final class PrintDialog extends Dialog<Printers.Page> {
    private static final int MOST_COPIES = 99;
    private static final String LANDSCAPE = "Landscape";

    private final ComboBox<String> printer = new ComboBox<>();
    private final ComboBox<String> paper = new ComboBox<>();
    private final ComboBox<String> turned = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);

    /** @param printers of which there is at least one */
    PrintDialog(Printers printers, Theme theme) {
        setTitle("Print the picture");
        printer.setId("printer");
        paper.setId("paper");
        turned.setId("turned");
        copies.setId("copies");
        copies.setEditable(true);
        copies.getEditor().setPrefColumnCount(3);
        printer.getItems().setAll(printers.names());
        turned.getItems().setAll(List.of(LANDSCAPE, "Portrait"));
        turned.setValue(LANDSCAPE);
        printer.valueProperty().addListener((all, before, now) -> {
            paper.getItems().setAll(printers.papers(now));
            paper.getSelectionModel().selectFirst();
        });
        printer.getSelectionModel().selectFirst();
        GridPane form = new GridPane();
        form.getStyleClass().addAll("export", "export-form");
        row(form, 0, "Printer", printer);
        row(form, 1, "Paper", paper);
        row(form, 2, "Way round", turned);
        row(form, 3, "Copies", copies);
        getDialogPane().setContent(new Scrolled(form));
        ButtonType print = new ButtonType("Print", ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(print, ButtonType.CANCEL);
        setResultConverter(button -> button == print ? page() : null);
        getDialogPane().getStylesheets().add(Looks.sheet());
        Looks.dress(getDialogPane(), Palette.of(theme));
    }

    private Printers.Page page() {
        return new Printers.Page(
                printer.getValue(), paper.getValue(), LANDSCAPE.equals(turned.getValue()), copies.getValue());
    }

    private static void row(GridPane form, int row, String name, Region control) {
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        if (control instanceof ComboBox) {
            control.setMaxWidth(Double.MAX_VALUE);
        }
        form.add(label, 0, row);
        form.add(control, 1, row);
    }
}
