package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.entente.draw.Palette;
import org.entente.io.Choices;
import org.entente.state.Theme;
import org.entente.words.LanguageWords;

/** Theme, motion, language of names and size of text. What is chosen is shown at once in all windows. */
final class SettingsDialog extends Dialog<Void> {
    private static final List<Integer> SIZES = List.of(100, 110, 125, 150, 175, 200);

    private final Appearance appearance;
    private final GridPane form = new GridPane();
    private final ComboBox<Theme> theme;
    private final ComboBox<String> language;
    private final ComboBox<Integer> size;
    private final CheckBox motion = new CheckBox("Reduce motion");
    private boolean showing;

    /**
     * @param languages in which the open data set gives names, BCP 47 tags
     * @param own the language of the data set's plain texts
     */
    SettingsDialog(Appearance appearance, Set<String> languages, String own) {
        this.appearance = appearance;
        Choices now = appearance.choices().get();
        setTitle("Settings");
        setResizable(true);
        theme = choice("theme", List.of(Theme.values()), each -> each == Theme.LIGHT ? "Light" : "Dark");
        language = choice(
                "language",
                tags(languages, now.language()),
                tag -> tag.isEmpty() ? "As in the data set (" + LanguageWords.of(own) + ")" : LanguageWords.of(tag));
        size = choice("text-size", sizes(now.textSize()), percent -> percent + " %");
        motion.setId("motion");
        form.getStyleClass().add("settings");
        row(0, "Theme", theme);
        row(1, "Size of text", size);
        row(2, "Language of names", language);
        note(3, "Whoever has no name in it keeps the one of the data set.");
        form.add(motion, 1, 4);
        note(5, "The graph comes to its place at once instead of gliding there.");
        theme.setOnAction(event -> choose(theme.getValue(), Choices::withTheme));
        language.setOnAction(event -> choose(language.getValue(), Choices::withLanguage));
        size.setOnAction(event -> choose(size.getValue(), Choices::withTextSize));
        motion.setOnAction(event -> choose(motion.isSelected(), Choices::withReducedMotion));
        getDialogPane().setContent(new Scrolled(form));
        ButtonType first = new ButtonType("As at first", ButtonBar.ButtonData.LEFT);
        getDialogPane().getButtonTypes().setAll(first, ButtonType.CLOSE);
        getDialogPane()
                .getButtonTypes()
                .forEach(type -> keepWhole((Region) getDialogPane().lookupButton(type)));
        getDialogPane().lookupButton(first).addEventFilter(ActionEvent.ACTION, event -> {
            appearance.choose(all -> Choices.FIRST);
            event.consume();
        });
        getDialogPane().getStylesheets().add(Looks.sheet());
        ChangeListener<Choices> changed = (all, before, after) -> show(after);
        appearance.choices().addListener(changed);
        setOnHidden(event -> appearance.choices().removeListener(changed));
        setOnShown(event -> theme.requestFocus());
        setResultConverter(button -> null);
        show(now);
    }

    /** Those of the data set, and the one that is chosen, so that it can be seen although no name is in it. */
    private static List<String> tags(Set<String> languages, String chosen) {
        Set<String> tags = new TreeSet<>(languages);
        tags.add(chosen);
        tags.add("");
        return new ArrayList<>(tags);
    }

    private static List<Integer> sizes(int chosen) {
        Set<Integer> sizes = new TreeSet<>(SIZES);
        sizes.add(chosen);
        return new ArrayList<>(sizes);
    }

    private interface Change<T> {
        Choices apply(Choices before, T value);
    }

    private <T> void choose(T value, Change<T> change) {
        if (!showing && value != null) {
            appearance.choose(before -> change.apply(before, value));
        }
    }

    private void show(Choices choices) {
        showing = true;
        try {
            theme.setValue(choices.theme());
            language.setValue(choices.language());
            size.setValue(choices.textSize());
            motion.setSelected(choices.reducedMotion());
        } finally {
            showing = false;
        }
        Looks.dress(getDialogPane(), Palette.of(choices.theme()));
    }

    /** Buttons of one width would cut the words of the wider one. */
    private static void keepWhole(Region button) {
        ButtonBar.setButtonUniformSize(button, false);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private static <T> ComboBox<T> choice(String id, List<T> values, Function<T, String> words) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("it is chosen, not typed");
            }
        });
        return choice;
    }

    private void row(int row, String name, ComboBox<?> choice) {
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(choice);
        choice.setAccessibleText(name);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        form.addRow(row, label, choice);
    }

    private void note(int row, String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        form.add(label, 1, row);
    }
}
