package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.report.Listing;
import org.entente.report.TableFormat;
import org.entente.state.Facet;
import org.junit.jupiter.api.Test;

/** The tables in the place of the charts. */
class WindowTablesTest extends WindowOnBundled {
    private TableView<?> table() {
        return open.part(TableView.class);
    }

    private String focused() {
        return PaneWindow.fx(
                () -> String.valueOf(open.stage().getScene().getFocusOwner().getId()));
    }

    private List<String> rows(int column) {
        TableView<?> table = table();
        return PaneWindow.fx(() -> {
            TableRows<?> rows = rows();
            return IntStream.range(0, table.getItems().size())
                    .mapToObj(row -> text(rows, column, table.getItems().get(row)))
                    .toList();
        });
    }

    /** The rows as they were made for the events, which are the first table. */
    private TableRows<?> rows() {
        return new EventRows(open.store().situation().get());
    }

    @SuppressWarnings("unchecked")
    private static <T> String text(TableRows<T> rows, int column, Object row) {
        return rows.fields().get(column).text().apply((T) row);
    }

    private void press(KeyCode... keys) {
        open.type(keys);
        PaneWindow.settle();
    }

    private Id selected() {
        return open.view().selected();
    }

    @Test
    void aKeyShowsTheEventsInThePlaceOfTheChartsAndEscGoesBack() {
        press(KeyCode.T);
        assertThat(table().getItems()).hasSize(open.store().dataset().events().size());
        assertThat(focused()).isEqualTo("table-of-events");
        assertThat(open.content().areChartsShown()).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(open.find(TableView.class)).isEmpty();
        assertThat(open.content().areChartsShown()).isTrue();
        assertThat(selected()).isEqualTo(open.id("jp-eu-pact"));
    }

    @Test
    void theSameKeyGoesBackAndTheChartsHaveTheFocusAgain() {
        press(KeyCode.T);
        press(KeyCode.T);
        assertThat(open.content().areChartsShown()).isTrue();
        assertThat(PaneWindow.fx(() -> open.graph().view().isFocused())).isTrue();
    }

    @Test
    void theSelectedEventIsSelectedInTheTable() {
        press(KeyCode.T);
        Object item = PaneWindow.fx(() -> table().getSelectionModel().getSelectedItem());
        assertThat(((Event) item).id()).isEqualTo(open.id("jp-eu-pact"));
    }

    @Test
    void theRowBelowSelectsItsEventEverywhere() {
        press(KeyCode.T);
        press(KeyCode.DOWN);
        int row = PaneWindow.fx(() -> table().getSelectionModel().getSelectedIndex());
        Event event = (Event) PaneWindow.fx(() -> table().getItems().get(row));
        assertThat(selected()).isEqualTo(event.id()).isNotEqualTo(open.id("jp-eu-pact"));
        assertThat(open.details()).contains(event.title().text());
    }

    @Test
    void severalRowsAreSeveralSelectedItemsAndOneThingToUndo() {
        press(KeyCode.T);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(open.view().selection()).hasSize(2);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view().selection()).containsExactly(open.id("jp-eu-pact"));
        assertThat(PaneWindow.fx(
                        () -> table().getSelectionModel().getSelectedIndices().size()))
                .isOne();
    }

    @Test
    void whatIsSelectedElsewhereIsSelectedInTheTable() {
        press(KeyCode.T);
        PaneWindow.fx(() -> {
            open.store().apply(view -> view.select(open.id("hwasong-15")));
            return null;
        });
        Object item = PaneWindow.fx(() -> table().getSelectionModel().getSelectedItem());
        assertThat(((Event) item).id()).isEqualTo(open.id("hwasong-15"));
    }

    @Test
    void theTableFollowsTheFilter() {
        press(KeyCode.T);
        int before = table().getItems().size();
        PaneWindow.fx(() -> {
            open.store().apply(view -> view.toggle(Facet.EVENT_KIND, "pact"));
            return null;
        });
        assertThat(table().getItems())
                .hasSizeLessThan(before)
                .allSatisfy(row -> assertThat(((Event) row).kind().id()).isNotEqualTo("pact"));
    }

    @Test
    void aFilterThatLeavesNothingSaysWhatToDo() {
        press(KeyCode.T);
        PaneWindow.fx(() -> {
            open.store().apply(view -> {
                for (var kind : open.store().dataset().kinds().event()) {
                    view = view.toggle(Facet.EVENT_KIND, kind.id());
                }
                return view;
            });
            return null;
        });
        Label words = (Label) PaneWindow.fx(() -> table().getPlaceholder());
        assertThat(words.getText()).contains("Kinds of event");
    }

    @Test
    void aKeySortsByAColumnAndAgainTheOtherWay() {
        press(KeyCode.T);
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        List<String> up = rows(1);
        assertThat(up).isSortedAccordingTo((a, b) -> a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT)));
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(rows(1).get(0)).isEqualTo(up.get(up.size() - 1));
        assertThat(((Event) PaneWindow.fx(() -> table().getSelectionModel().getSelectedItem())).id())
                .as("sorting keeps the selection")
                .isEqualTo(open.id("jp-eu-pact"));
    }

    @Test
    void selectedRowsAreCopiedAsTheCommandListsThem() {
        press(KeyCode.T);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.C);
        Listing listing =
                new Listing(PaneWindow.fx(() -> open.store().situation().get().known()), false);
        List<Event> events = open.store().dataset().events().stream()
                .filter(event -> open.view().isSelected(event.id()))
                .toList();
        assertThat(PaneWindow.fx(() -> Clipboard.getSystemClipboard().getString()))
                .hasLineCount(3)
                .startsWith("id,title,kind,status,when,earliest,latest,place,participants\n")
                .contains(TableFormat.CSV
                        .print(listing.events(events))
                        .lines()
                        .skip(1)
                        .toList());
    }

    @Test
    void allRowsAreCopiedInTheOrderInWhichTheyAreSeen() {
        press(KeyCode.T);
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String csv = PaneWindow.fx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(csv.lines().count()).isEqualTo(table().getItems().size() + 1L);
        String first = ((Event) table().getItems().get(0)).id().text();
        assertThat(csv.lines().skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith(first));
    }

    @Test
    void aSelectedRelationOpensTheTableOfRelationsWithTheLinesOfTheGraph() {
        PaneWindow.fx(() -> {
            open.store().apply(view -> view.select(open.id("eu-jp-partnership")));
            return null;
        });
        press(KeyCode.T);
        assertThat(focused()).isEqualTo("table-of-relations");
        assertThat(table().getItems())
                .hasSize(Stores.situation(open.store()).scene().lines().size());
        CheckBox all = open.part(TablesPane.class).lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow();
        PaneWindow.fx(() -> {
            all.fire();
            return null;
        });
        assertThat(table().getItems())
                .hasSizeGreaterThan(
                        Stores.situation(open.store()).scene().lines().size());
        assertThat(selected()).isEqualTo(open.id("eu-jp-partnership"));
    }

    @Test
    void theNextTableIsOneKeyAway() {
        press(KeyCode.T);
        press(KeyCode.SHIFT, KeyCode.T);
        assertThat(focused()).isEqualTo("table-of-relations");
        press(KeyCode.SHIFT, KeyCode.T);
        assertThat(focused()).isEqualTo("table-of-actors");
        press(KeyCode.SHIFT, KeyCode.T);
        assertThat(focused()).isEqualTo("table-of-events");
    }

    @Test
    void oneHundredThousandEventsHaveControlsOnlyForThoseInSight() throws Exception {
        String events = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"id\":\"e" + i + "\",\"title\":\"Event " + i + "\",\"kind\":\"k\",\"when\":\""
                        + (1000 + i / 366) + "\"}")
                .collect(Collectors.joining(","));
        Path file = folder.resolve("many.json");
        Files.writeString(
                file,
                "{\"entente\":1,\"title\":\"Many\",\"kinds\":{\"actor\":[],\"relation\":[],\"event\":"
                        + "[{\"id\":\"k\",\"label\":\"K\",\"symbol\":\"dot\",\"color\":\"neutral\"}]},\"events\":["
                        + events
                        + "]}");
        Workbench before = PaneWindow.fx(() -> open.window().workbench().orElseThrow());
        PaneWindow.fx(() -> {
            open.window().open(file);
            return null;
        });
        open.await(() -> open.window().workbench().orElseThrow() != before);
        press(KeyCode.T);
        assertThat(table().getItems()).hasSize(100_000);
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.END);
        assertThat(((EventId) selected()).text()).isEqualTo("e99999");
        assertThat(OpenWindow.all(open.stage().getScene().getRoot(), TableRow.class))
                .hasSizeLessThan(120);
    }
}
