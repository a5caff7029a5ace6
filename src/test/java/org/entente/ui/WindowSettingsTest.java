package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.entente.chart.Subject;
import org.entente.draw.PlacedLabel;
import org.entente.io.Choices;
import org.entente.io.Settings;
import org.entente.state.Theme;
import org.junit.jupiter.api.Test;

/** The whole window: playing, what a step changed, and what can be chosen in the settings. */
class WindowSettingsTest extends WindowOnBundled {
    private void choose(UnaryOperator<Choices> change) {
        PaneWindow.fx(() -> {
            open.windows().appearance().choose(change);
            return null;
        });
    }

    private Choices chosen() {
        return PaneWindow.fx(() -> open.windows().appearance().choices().get());
    }

    private DialogPane dialog() {
        return PaneWindow.fx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private <T> void set(String id, T value) {
        DialogPane pane = dialog();
        PaneWindow.fx(() -> {
            ((ComboBox<T>) pane.lookup(id)).setValue(value);
            return null;
        });
    }

    private List<String> graphLabels() {
        return open.drawing(open.graph().view()).labels().stream()
                .map(PlacedLabel::text)
                .toList();
    }

    @Test
    void spacePlaysAndPausesAndAllOfItIsOneThingToUndo() {
        var first = open.view();
        open.type(KeyCode.SPACE);
        assertThat(open.view().selected()).isNotEqualTo(first.selected());
        open.type(KeyCode.SPACE);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view().selection()).isEqualTo(first.selection());
    }

    @Test
    void aClickOnTheStripTakesNothingOffTheSelection() {
        var first = open.view();
        open.click(open.point(
                open.graph().view(),
                target -> target instanceof Subject.Handle handle && handle.part() == Subject.Part.STRIP));
        assertThat(first.selection()).isNotEmpty();
        assertThat(open.view()).isEqualTo(first);
    }

    @Test
    void aLanguageChosenInTheDialogNamesTheGraphAtOnceAndIsRemembered() {
        open.type(KeyCode.CONTROL, KeyCode.COMMA);
        set("#language", "ja");
        assertThat(graphLabels()).contains("日本").doesNotContain("Japan");
        assertThat(open.view().language()).isEqualTo("ja");
        open.close();
        assertThat(new Settings(folder.resolve("settings"))
                        .choices(remark -> {})
                        .language())
                .isEqualTo("ja");
    }

    @Test
    void theDialogShowsWhatIsChosenByKey() {
        open.type(KeyCode.CONTROL, KeyCode.COMMA);
        choose(choices -> choices.withTheme(Theme.DARK).withReducedMotion(true));
        DialogPane pane = dialog();
        assertThat(PaneWindow.fx(() -> ((ComboBox<?>) pane.lookup("#theme")).getValue()))
                .isEqualTo(Theme.DARK);
        assertThat(PaneWindow.fx(() -> ((CheckBox) pane.lookup("#motion")).isSelected()))
                .isTrue();
        assertThat(open.view().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void theThemeOfTheViewIsTheOneThatIsChosen() {
        open.type(KeyCode.CONTROL, KeyCode.T);
        assertThat(chosen().theme()).isEqualTo(Theme.DARK);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(chosen().theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void atTwiceItsSizeTextOfControlsAndChartsIsTwiceAsLarge() {
        double day = PaneWindow.fx(() -> open.day().getFont().getSize());
        float name = nameSize();
        choose(choices -> choices.withTextSize(200));
        assertThat(PaneWindow.fx(() -> open.day().getFont().getSize())).isEqualTo(2 * day);
        assertThat(nameSize()).isEqualTo(2 * name);
        double width = PaneWindow.fx(() -> open.timeline().getWidth());
        assertThat(PaneWindow.fx(() -> open.timeline().view().getWidth())).isEqualTo(width / 2);
    }

    private float nameSize() {
        return open.drawing(open.graph().view()).labels().stream()
                .filter(label -> label.text().equals("Japan"))
                .findFirst()
                .orElseThrow()
                .style()
                .size();
    }

    @Test
    void whatIsDrawnLargerIsHitWhereItIsSeen() {
        choose(choices -> choices.withTextSize(200));
        assertThat(open.at(
                        open.timeline().view(),
                        open.point(open.timeline().view(), target -> target instanceof Subject.Item)))
                .containsInstanceOf(Subject.Item.class);
    }
}
