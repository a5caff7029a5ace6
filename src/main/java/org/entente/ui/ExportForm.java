package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.entente.chart.Sheet;
import org.entente.export.PictureFormat;
import org.entente.export.PictureSize;
import org.entente.export.Preset;
import org.entente.state.Theme;

/** The fields of the export dialog. What is wrong is marked and said at once. */
final class ExportForm extends GridPane {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /** A size to choose; the first is that of the window, the last keeps what is typed. */
    record Size(String label, PictureSize size) {
        static final Size OWN = new Size("Own size", null);

        static List<Size> of(PictureSize window) {
            List<Size> sizes = new ArrayList<>();
            sizes.add(new Size("This window, " + window.width() + " × " + window.height(), window));
            for (Preset each : Preset.values()) {
                PictureSize size = each.size();
                sizes.add(new Size(each.label() + ", " + size.width() + " × " + size.height(), size));
            }
            sizes.add(OWN);
            return sizes;
        }
    }

    private final TextField file = new TextField();
    private final ComboBox<PictureFormat> format = box(List.of(PictureFormat.values()), each -> switch (each) {
        case PNG -> "PNG, pixels";
        case SVG -> "SVG, paths and text";
        case PDF -> "PDF, a page";
    });
    private final ComboBox<Sheet.Charts> charts = box(List.of(Sheet.Charts.values()), each -> switch (each) {
        case BOTH -> "Graph and timeline";
        case GRAPH -> "Graph";
        case TIMELINE -> "Timeline";
    });
    private final ComboBox<Boolean> whole =
            box(List.of(false, true), each -> each ? "All of it" : "What the window shows");
    private final ComboBox<Size> preset;
    private final TextField width = number("Width in pixels");
    private final TextField height = number("Height in pixels");
    private final ComboBox<Double> scale = box(
            List.of(1.0, 1.5, 2.0, 3.0, 4.0),
            each -> each == Math.rint(each) ? each.intValue() + "× the pixels" : each + "× the pixels");
    private final ComboBox<Theme> theme = box(List.of(Theme.values()), each -> each == Theme.LIGHT ? "Light" : "Dark");
    private final CheckBox transparent = new CheckBox("Transparent ground");
    private final CheckBox legend = new CheckBox("Legend");
    private final ComboBox<Boolean> outlines =
            box(List.of(false, true), each -> each ? "Letters as outlines" : "Letters as text");
    private final TextField title = new TextField();
    private final TextArea caption = new TextArea();
    private final Label fault = new Label();
    private final ReadOnlyObjectWrapper<ExportFields> fields = new ReadOnlyObjectWrapper<>(this, "fields");
    private boolean filling;

    /**
     * @param first what the fields hold at first
     * @param window the size of the window
     * @param heading the title that a picture has if none is given
     * @param choose asks for a file, starting from one; null if none was chosen
     */
    ExportForm(ExportOptions first, PictureSize window, String heading, UnaryOperator<Path> choose) {
        getStyleClass().add("export-form");
        preset = box(Size.of(window), Size::label);
        identify();
        scale.setAccessibleText("Pixels of the picture for each of its size");
        outlines.setAccessibleText("What letters become");
        file.setAccessibleText("File");
        file.setPrefColumnCount(18);
        format.setAccessibleText("Format");
        charts.setAccessibleText("Picture of which charts");
        whole.setAccessibleText("Part of the graph");
        theme.setAccessibleText("Theme");
        title.setPromptText(heading);
        caption.setPromptText("A sentence or a few below the charts");
        caption.setPrefRowCount(2);
        caption.setWrapText(true);
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        Button other = new Button("Choose…");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(event -> choose(choose));
        HBox.setHgrow(file, Priority.ALWAYS);
        row(0, "File", line(file, other));
        row(1, "Format", line(format, outlines));
        row(2, "Picture", line(charts, whole));
        row(3, "Size", preset);
        row(4, "", line(width, new Label("×"), height, new Label("px"), scale));
        row(5, "Theme", line(theme, transparent, legend));
        row(6, "Title", title);
        row(7, "Caption", caption);
        add(fault, 0, 8, 2, 1);
        fill(first);
        listen();
        changed();
    }

    private void identify() {
        file.setId("file");
        format.setId("format");
        charts.setId("charts");
        whole.setId("whole");
        preset.setId("preset");
        width.setId("width");
        height.setId("height");
        scale.setId("scale");
        theme.setId("theme");
        transparent.setId("transparent");
        legend.setId("legend");
        outlines.setId("outlines");
        title.setId("title");
        caption.setId("caption");
        fault.setId("fault");
    }

    private void fill(ExportOptions first) {
        file.setText(first.file().toString());
        format.setValue(first.format());
        charts.setValue(first.contents().charts());
        whole.setValue(first.whole());
        preset.setValue(preset.getItems().stream()
                .filter(each -> each.size() != null
                        && each.size().width() == first.size().width()
                        && each.size().height() == first.size().height())
                .findFirst()
                .orElse(Size.OWN));
        width.setText(Integer.toString(first.size().width()));
        height.setText(Integer.toString(first.size().height()));
        scale.setValue(first.size().scale());
        theme.setValue(first.theme());
        transparent.setSelected(first.transparent());
        legend.setSelected(first.contents().legend());
        outlines.setValue(first.outlines());
        title.setText(first.contents().title());
        caption.setText(first.contents().caption());
        suit(first.format());
    }

    private void listen() {
        for (TextInputControl field : List.of(file, width, height, title, caption)) {
            field.textProperty().addListener((all, before, now) -> changed());
        }
        for (ComboBox<?> box : List.of(format, charts, whole, scale, theme, outlines)) {
            box.valueProperty().addListener((all, before, now) -> changed());
        }
        for (CheckBox box : List.of(transparent, legend)) {
            box.selectedProperty().addListener((all, before, now) -> changed());
        }
        file.textProperty()
                .addListener((all, before, now) -> PictureFormat.of(now).ifPresent(format::setValue));
        format.valueProperty().addListener((all, before, now) -> {
            suit(now);
            PictureFormat.of(file.getText())
                    .filter(named -> named != now)
                    .ifPresent(named -> file.setText(renamed(file.getText().strip(), named, now)));
        });
        preset.valueProperty().addListener((all, before, now) -> usePreset(now));
        for (TextField field : List.of(width, height)) {
            field.textProperty().addListener((all, before, now) -> {
                if (!filling) {
                    preset.setValue(Size.OWN);
                }
            });
        }
    }

    private static String renamed(String name, PictureFormat before, PictureFormat now) {
        return name.substring(0, name.length() - before.ending().length()) + now.ending();
    }

    /** Only what matters to a format can be chosen. */
    private void suit(PictureFormat chosen) {
        scale.setVisible(chosen.hasPixels());
        outlines.setVisible(!chosen.hasPixels());
        scale.setManaged(scale.isVisible());
        outlines.setManaged(outlines.isVisible());
    }

    private void usePreset(Size chosen) {
        if (chosen.size() != null) {
            filling = true;
            width.setText(Integer.toString(chosen.size().width()));
            height.setText(Integer.toString(chosen.size().height()));
            scale.setValue(chosen.size().scale());
            filling = false;
        }
    }

    private void choose(UnaryOperator<Path> choose) {
        ExportFields now = fields.get();
        Path chosen = choose.apply(
                now.fileFault().isEmpty()
                        ? now.options().file()
                        : Path.of("view" + now.format().ending()));
        if (chosen != null) {
            file.setText(chosen.toString());
        }
    }

    private void changed() {
        ExportFields now = new ExportFields(
                file.getText(),
                format.getValue(),
                charts.getValue(),
                whole.getValue(),
                width.getText(),
                height.getText(),
                scale.getValue(),
                theme.getValue(),
                transparent.isSelected(),
                outlines.getValue(),
                legend.isSelected(),
                title.getText(),
                caption.getText());
        String fileFault = now.fileFault();
        String sizeFault = now.sizeFault();
        file.pseudoClassStateChanged(ERROR, !fileFault.isEmpty());
        for (Node each : List.of(width, height, scale)) {
            each.pseudoClassStateChanged(ERROR, !sizeFault.isEmpty());
        }
        boolean wrong = !now.isRight();
        boolean replaces = !wrong && Files.exists(now.options().file());
        fault.pseudoClassStateChanged(ERROR, wrong);
        fault.setText(
                !fileFault.isEmpty()
                        ? fileFault
                        : !sizeFault.isEmpty() ? sizeFault : replaces ? "The file exists and will be replaced." : "");
        fields.set(now);
    }

    /** What the fields hold now. */
    ReadOnlyObjectProperty<ExportFields> fields() {
        return fields.getReadOnlyProperty();
    }

    private void row(int row, String name, Node node) {
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(node);
        add(label, 0, row);
        add(node, 1, row);
        GridPane.setHgrow(node, Priority.ALWAYS);
    }

    private static WrappedRow line(Node... nodes) {
        return new WrappedRow(6, 6, nodes);
    }

    private static TextField number(String name) {
        TextField field = new TextField();
        field.setPrefColumnCount(6);
        field.setAccessibleText(name);
        return field;
    }

    private interface Words<T> {
        String of(T value);
    }

    private static <T> ComboBox<T> box(List<T> values, Words<T> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.of(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        return box;
    }
}
