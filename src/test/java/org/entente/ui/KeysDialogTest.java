package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.state.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class KeysDialogTest {
    private final Keys keys = new Keys()
            .group("Events")
            .on("Right", "→", "next event", () -> {})
            .group("Graph")
            .on("Plus", "+", "zoom the graph in", () -> {})
            .on("Equals", "=", "zoom the graph in", () -> {})
            .group("Window")
            .everywhere("F1", "F1", "all keys", () -> {});

    @Test
    void everyMeaningStandsOnceWithAllItsKeys() {
        assertThat(KeysDialog.byMeaning(keys.bindings()))
                .containsEntry("zoom the graph in", "+ or =")
                .containsEntry("next event", "→")
                .hasSize(3);
    }

    @Test
    void keysStandUnderTheirHeadingsInTheOrderOfTheBindings() {
        assertThat(KeysDialog.groups(keys.bindings()))
                .extracting(KeysDialog.Group::heading)
                .containsExactly("Events", "Graph", "Window");
    }

    @Property
    void columnsHoldEveryGroupOnceAndNoneIsEmptyOrMuchLongerThanAnother(
            @ForAll @Size(max = 9) List<@IntRange(min = 1, max = 20) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 4) int most) {
        List<KeysDialog.Group> groups = sizes.stream()
                .map(size -> new KeysDialog.Group(
                        "g", IntStream.range(0, size).boxed().collect(Collectors.toMap(i -> "does " + i, i -> "K"))))
                .toList();
        List<List<KeysDialog.Group>> columns = KeysDialog.columns(groups, most);
        assertThat(columns.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(groups);
        List<Integer> lengths = columns.stream()
                .map(column -> column.stream().mapToInt(KeysDialog.Group::lines).sum())
                .sorted()
                .toList();
        int longest = groups.stream().mapToInt(KeysDialog.Group::lines).max().orElse(0);
        if (columns.size() == most) {
            assertThat(lengths.get(most - 1) - lengths.get(0)).isLessThanOrEqualTo(longest);
        }
        assertThat(columns).hasSizeLessThanOrEqualTo(most).noneMatch(List::isEmpty);
    }

    @Test
    void theDialogShowsEveryKey() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        List<String> texts = PaneWindow.fx(() -> {
            KeysDialog dialog = new KeysDialog(keys.bindings(), Theme.DARK, 1);
            dialog.show();
            dialog.getDialogPane().applyCss();
            dialog.getDialogPane().layout();
            List<String> all = dialog.getDialogPane().lookupAll(".keys .label").stream()
                    .map(label -> ((Label) label).getText())
                    .toList();
            dialog.close();
            return all;
        });
        assertThat(texts).contains("→", "next event", "F1", "all keys", "Events", "Graph", "Window");
    }
}
