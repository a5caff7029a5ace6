package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.entente.io.Bundled;
import org.entente.io.RecentFile;
import org.entente.io.Settings;
import org.entente.model.Dataset;
import org.entente.model.Id;
import org.entente.state.ViewState;
import org.junit.jupiter.api.Test;

/** Several windows, the start page, and the files that were open. */
class WindowsTest extends WindowInFolder {
    private Path set(String title) throws IOException {
        return Files.writeString(
                folder.resolve(title + ".json"),
                "{\"entente\": 1, \"title\": \"" + title + "\","
                        + " \"kinds\": {\"actor\": [{\"id\": \"state\", \"label\": \"State\", \"shape\": \"circle\"}]},"
                        + " \"actors\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"state\"}]}");
    }

    private void files(Path... files) {
        PaneWindow.fx(() -> {
            open.window().files().open(List.of(files));
            return null;
        });
    }

    private String title(int window) {
        return PaneWindow.fx(() -> open.windows().all().get(window).stage().getTitle());
    }

    private List<RecentFile> recent() {
        return new Settings(folder.resolve("settings")).recent(sentence -> {}).files();
    }

    @Test
    void ofSeveralFilesEachHasAWindow() throws Exception {
        openBundled();
        Path one = set("One");
        Path two = set("Two");
        files(one, two);
        open.await(() -> title(0).startsWith("One") && open.windows().all().size() == 2 && title(1).startsWith("Two"));
        open.await(() -> recent().size() == 2);
        assertThat(recent()).extracting(RecentFile::title).containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void aNewWindowHasAStoreOfItsOwn() throws Exception {
        openBundled();
        open.type(KeyCode.CONTROL, KeyCode.N);
        EntenteWindow second = PaneWindow.fx(() -> open.windows().all().get(1));
        Node page = PaneWindow.fx(() -> second.stage().getScene().lookup(".start-page"));
        assertThat(page).isNotNull();
        PaneWindow.fx(() -> {
            ((ButtonBase) page.lookup("#bundled-july-1914")).fire();
            return null;
        });
        open.await(() -> second.workbench().isPresent());
        assertThat(PaneWindow.fx(() -> second.workbench().orElseThrow().store()))
                .isNotSameAs(open.store());
        assertThat(open.store().dataset().find("jp-eu-pact")).isPresent();
    }

    /** A second window on the bundled data. */
    private EntenteWindow second() throws Exception {
        open.type(KeyCode.CONTROL, KeyCode.N);
        EntenteWindow second = PaneWindow.fx(() -> open.windows().all().get(1));
        PaneWindow.fx(() -> {
            second.files().openBundled(Bundled.DEFAULT);
            return null;
        });
        open.await(() -> second.workbench().isPresent());
        return second;
    }

    private static void select(EntenteWindow window, String id) {
        PaneWindow.fx(() -> {
            window.stage().requestFocus();
            Store store = window.workbench().orElseThrow().store();
            Id item = store.dataset().find(id).orElseThrow();
            store.apply(view -> view.select(item));
            return null;
        });
    }

    private static String selected(EntenteWindow window) {
        return PaneWindow.fx(() ->
                window.workbench().orElseThrow().store().view().get().selected().text());
    }

    private String remembered() {
        Dataset dataset = open.store().dataset();
        return new Settings(folder.resolve("settings"))
                .view(
                        PaneWindow.fx(() -> open.window()
                                .workbench()
                                .orElseThrow()
                                .document()
                                .key()),
                        dataset,
                        ViewState.at(0),
                        sentence -> {})
                .map(saved -> saved.view().selected().text())
                .orElse("");
    }

    @Test
    void aSecondWindowOnASetBeginsAsTheFirstStandsAndThenEachGoesItsWay() throws Exception {
        openBundled();
        select(open.window(), "jp");
        EntenteWindow second = second();
        assertThat(selected(second)).isEqualTo("jp");
        select(second, "us");
        assertThat(selected(open.window())).isEqualTo("jp");
    }

    @Test
    void whatIsRememberedIsTheWindowUsedLastAndAtTheEndTheOneClosedLast() throws Exception {
        openBundled();
        EntenteWindow second = second();
        select(open.window(), "jp");
        open.await(() -> remembered().equals("jp"));
        select(second, "us");
        open.await(() -> remembered().equals("us"));
        PaneWindow.fx(() -> {
            second.files().closeWindow();
            return null;
        });
        open.await(() -> remembered().equals("jp"));
    }

    @Test
    void aWindowThatIsClosedLeavesTheOthers() throws Exception {
        openBundled();
        open.type(KeyCode.CONTROL, KeyCode.N);
        PaneWindow.fx(() -> {
            open.windows().all().get(1).files().closeWindow();
            return null;
        });
        assertThat(open.windows().all()).containsExactly(open.window());
        PaneWindow.fx(() -> {
            open.stage().requestFocus();
            return null;
        });
        open.type(KeyCode.RIGHT);
        assertThat(open.view().selected()).isNotEqualTo(open.id("jp-eu-pact"));
    }

    @Test
    void theStartPageLiesOverWhatIsOpenUntilEsc() throws Exception {
        openBundled();
        Store before = open.store();
        open.type(KeyCode.ALT, KeyCode.HOME);
        assertThat(open.find(StartPage.class)).isPresent();
        open.type(KeyCode.RIGHT);
        assertThat(open.view().selected()).isEqualTo(open.id("jp-eu-pact"));
        open.type(KeyCode.ESCAPE);
        assertThat(open.find(StartPage.class)).isEmpty();
        assertThat(open.store()).isSameAs(before);
        assertThat(open.view().selected()).isEqualTo(open.id("jp-eu-pact"));
    }

    @Test
    void theStartPageHasEachBundledSetWithItsTitle() throws Exception {
        openBundled();
        open.type(KeyCode.ALT, KeyCode.HOME);
        StartPage page = open.part(StartPage.class);
        for (String name : Bundled.names()) {
            Hyperlink link = PaneWindow.fx(() -> (Hyperlink) page.lookup("#bundled-" + name));
            open.await(() -> !link.getText().equals(name));
            assertThat(PaneWindow.fx(link::getAccessibleText)).contains("actors", "events", " to ");
        }
    }

    @Test
    void anUnreachableRecentFileIsToldAndTakenOffTheListIfWanted() throws Exception {
        openBundled();
        Path file = set("Gone");
        files(file);
        open.await(() -> recent().size() == 1);
        Files.delete(file);
        files(file);
        Notices notices = open.part(Notices.class);
        open.await(() -> notices.text().contains("Gone.json"));
        Button off = PaneWindow.fx(() -> OpenWindow.all(notices, Button.class).stream()
                .filter(button -> button.getText() != null && button.getText().startsWith("Take it off"))
                .findFirst()
                .orElseThrow());
        open.click(off);
        assertThat(recent()).isEmpty();
        assertThat(title(0)).startsWith("Gone");
    }

    @Test
    void theMenuListsRecentFiles() throws Exception {
        openBundled();
        files(set("Some_thing"));
        open.await(() -> recent().size() == 1);
        open.await(() -> title(0).startsWith("Some_thing"));
        FileMenu menu = open.part(FileMenu.class);
        List<String> items = PaneWindow.fx(() -> {
            menu.show();
            List<String> texts = menu.getItems().stream().map(MenuItem::getText).toList();
            menu.hide();
            return texts;
        });
        assertThat(items)
                .anySatisfy(text -> assertThat(text).startsWith("Some_thing").contains("Some_thing.json"));
    }

    @Test
    void escGivesUpALoadBesideAnOpenSet() throws Exception {
        openBundled();
        Store before = open.store();
        StringBuilder actors = new StringBuilder("{\"entente\": 1, \"title\": \"Long\", \"actors\": [");
        for (int i = 0; i < 50_000; i++) {
            actors.append(i == 0 ? "" : ",").append("{\"id\": \"a" + i + "\", \"name\": \"A\"}");
        }
        Loading slow = open.loading(Files.writeString(folder.resolve("long.json"), actors.append("]}")));
        PaneWindow.fx(() -> {
            open.window().open(slow);
            return null;
        });
        open.type(KeyCode.ESCAPE);
        open.await(() -> slow.document().isDone());
        assertThat(slow.document()).isCompletedExceptionally();
        assertThat(open.store()).isSameAs(before);
        assertThat(open.view().selected()).isEqualTo(open.id("jp-eu-pact"));
        assertThat(PaneWindow.fx(open.part(Notices.class)::text)).isEmpty();
    }

    @Test
    void aFolderIsNoDataset() throws Exception {
        openBundled();
        files(folder);
        Notices notices = open.part(Notices.class);
        open.await(() -> notices.text().contains("is a folder"));
    }

    @Test
    void settingsThatCanNotBeWrittenAreToldOnceAndNothingIsLost() throws Exception {
        Path settings = Files.writeString(folder.resolve("no-folder"), "");
        open = new OpenWindow(settings);
        open.type(KeyCode.RIGHT);
        Notices notices = open.part(Notices.class);
        open.await(() -> notices.text().contains("can't be written"));
        PaneWindow.fx(() -> {
            notices.clear();
            return null;
        });
        Object selected = open.view().selected();
        open.type(KeyCode.RIGHT);
        assertThat(open.view().selected()).isNotEqualTo(selected);
        assertThat(PaneWindow.fx(notices::text)).isEmpty();
    }
}
