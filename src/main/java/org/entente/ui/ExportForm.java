package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.entente.chart.Sheet;
import org.entente.state.Theme;

/** The fields of the export dialog. What is wrong is marked and said at once. */
final class ExportForm extends GridPane {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /** A size to choose; the first is that of the window, the last keeps what is typed. */
    record Preset(String label, int width, int height) {
        static final Preset OWN = new Preset("Own size", 0, 0);

        static List<Preset> of(int windowWidth, int windowHeight) {
            return List.of(
                    new Preset("This window, " + windowWidth + " × " + windowHeight, windowWidth, windowHeight),
                    new Preset("1440 × 900", 1440, 900),
                    new Preset("Full HD, 1920 × 1080", 1920, 1080),
                    new Preset("4K, 3840 × 2160", 3840, 2160),
                    OWN);
        }
    }

    private final TextField file = new TextField();
    private final ComboBox<Sheet.Charts> charts = box(List.of(Sheet.Charts.values()), each -> switch (each) {
        case BOTH -> "Graph and timeline";
        case GRAPH -> "Graph";
        case TIMELINE -> "Timeline";
    });
    private final ComboBox<Boolean> whole =
            box(List.of(false, true), each -> each ? "All of it" : "What the window shows");
    private final ComboBox<Preset> preset;
    private final TextField width = number("Width in pixels");
    private final TextField height = number("Height in pixels");
    private final ComboBox<Double> scale = box(
            List.of(1.0, 1.5, 2.0, 3.0, 4.0),
            each -> each == Math.rint(each) ? each.intValue() + "× the pixels" : each + "× the pixels");
    private final ComboBox<Theme> theme = box(List.of(Theme.values()), each -> each == Theme.LIGHT ? "Light" : "Dark");
    private final CheckBox legend = new CheckBox("Legend, with members of alliances");
    private final Label fault = new Label();
    private final ReadOnlyObjectWrapper<ExportFields> fields = new ReadOnlyObjectWrapper<>(this, "fields");
    private boolean filling;

    /**
     * @param first what the fields hold at first; its size is that of the window
     * @param choose asks for a file, starting from one; null if none was chosen
     */
    ExportForm(ExportOptions first, UnaryOperator<Path> choose) {
        getStyleClass().add("export-form");
        preset = box(Preset.of(first.size().width(), first.size().height()), Preset::label);
        file.setId("file");
        charts.setId("charts");
        whole.setId("whole");
        preset.setId("preset");
        width.setId("width");
        height.setId("height");
        scale.setId("scale");
        scale.setAccessibleText("Pixels of the picture for each of its size");
        theme.setId("theme");
        legend.setId("legend");
        fault.setId("fault");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        Button other = new Button("Choose…");
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(event -> choose(choose));
        HBox.setHgrow(file, Priority.ALWAYS);
        row(0, "File", line(file, other));
        row(1, "Picture", line(charts, whole));
        row(2, "Size", preset);
        row(3, "", line(width, new Label("×"), height, new Label("px"), scale));
        row(4, "Theme", theme);
        row(5, "", legend);
        add(fault, 0, 6, 2, 1);
        fill(first);
        listen();
        changed();
    }

    private void fill(ExportOptions first) {
        file.setText(first.file().toString());
        charts.setValue(first.charts());
        whole.setValue(first.whole());
        preset.setValue(preset.getItems().get(0));
        width.setText(Integer.toString(first.size().width()));
        height.setText(Integer.toString(first.size().height()));
        scale.setValue(first.size().scale());
        theme.setValue(first.theme());
        legend.setSelected(first.legend());
    }

    private void listen() {
        for (TextField field : List.of(file, width, height)) {
            field.textProperty().addListener((all, before, now) -> changed());
        }
        for (ComboBox<?> box : List.of(charts, whole, scale, theme)) {
            box.valueProperty().addListener((all, before, now) -> changed());
        }
        legend.selectedProperty().addListener((all, before, now) -> changed());
        preset.valueProperty().addListener((all, before, now) -> usePreset(now));
        for (TextField field : List.of(width, height)) {
            field.textProperty().addListener((all, before, now) -> {
                if (!filling) {
                    preset.setValue(Preset.OWN);
                }
            });
        }
    }

    private void usePreset(Preset chosen) {
        if (!chosen.equals(Preset.OWN)) {
            filling = true;
            width.setText(Integer.toString(chosen.width()));
            height.setText(Integer.toString(chosen.height()));
            filling = false;
        }
    }

    private void choose(UnaryOperator<Path> choose) {
        ExportFields now = fields.get();
        Path chosen =
                choose.apply(now.fileFault().isEmpty() ? Path.of(now.file().strip()) : Path.of("view.png"));
        if (chosen != null) {
            file.setText(chosen.toString());
        }
    }

    private void changed() {
        ExportFields now = new ExportFields(
                file.getText(),
                charts.getValue(),
                whole.getValue(),
                width.getText(),
                height.getText(),
                scale.getValue(),
                theme.getValue(),
                legend.isSelected());
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

    private static HBox line(Node... nodes) {
        for (Node node : nodes) {
            if (node instanceof Label label) {
                label.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        HBox line = new HBox(6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
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
