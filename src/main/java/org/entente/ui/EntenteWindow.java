package org.entente.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.entente.io.FileKind;
import org.entente.io.Preferences;
import org.entente.io.RecentFile;
import org.entente.model.Problem;

/**
 * One window of the program: loads data sets off the FX thread, shows the one that is open and reads it again when its file
 * changes.
 */
final class EntenteWindow implements AutoCloseable {
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 420;

    /** In letters; more is cut by every window manager. */
    private static final int LONGEST_CAPTION = 120;

    private final Stage stage;
    private final Windows windows;
    private final Brush brush;
    private final StackPane body = new StackPane();
    private final Notices notices = new Notices(body);
    private final FileActions files = new Files();
    private final Keys keysAlone = FileActions.bind(new Keys(), files);
    private final Session session;
    private Preferences preferences;
    private Workbench workbench;
    private Rereading rereading;
    private final Awaited awaited = new Awaited(body, new Opened());
    /** Lies over what is open, or null. */
    private StartPage start;
    /** What waits for the mouse button that is held, or null. */
    private Runnable afterGesture;

    /** A saved view or a story for the first document, or null. */
    private Path shownFirst;

    private boolean pressed;

    /** Whether the key that was pressed last was one of the window's. */
    private boolean struck;

    private boolean closed;

    EntenteWindow(Stage stage, Windows windows, Brush brush) {
        this.stage = stage;
        this.windows = windows;
        this.brush = brush;
        this.session = new Session(windows.settings(), sentence -> Platform.runLater(() -> complain(sentence)));
        this.preferences = session.preferences();
        notices.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        notices.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (struck) {
                // The letter was for the window, not for the field to which it may have led.
                event.consume();
            }
        });
        notices.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = true);
        notices.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> released());
        // After a drag from one place to another there is no release.
        notices.addEventFilter(DragEvent.DRAG_DONE, event -> released());
        FileDrop.on(body, files::open);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && awaited.cancel()) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && start != null && workbench != null) {
            hideStart();
            event.consume();
        } else {
            (workbench == null || start != null ? keysAlone : workbench.keys()).handle(event);
        }
        struck = event.isConsumed();
    }

    private void released() {
        pressed = false;
        if (afterGesture != null) {
            Runnable waited = afterGesture;
            afterGesture = null;
            // The views shall have the release before they are replaced.
            Platform.runLater(waited);
        }
    }

    /** Shows the window, at first with what is being loaded. */
    void show(Loading loading) {
        prepare();
        loading.document()
                .thenAccept(ready -> brush.execute(painter -> Primer.prime(
                        ready, windows.type(), windows.flags(), painter, preferences.width(), preferences.height())));
        open(loading);
        place();
    }

    /** Shows the window with nothing open. */
    void showStart() {
        prepare();
        start();
        place();
    }

    private void prepare() {
        Rectangle2D place = wanted();
        Scene scene = new Scene(notices, place.getWidth(), place.getHeight());
        Looks.apply(scene, windows.appearance().choices().get().theme());
        stage.setScene(scene);
        stage.setTitle("Entente");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    private void place() {
        stage.show();
        // Some window managers give a new window another size than it asked for (JDK-8316423); asking again helps.
        Rectangle2D place = wanted();
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(preferences.maximized());
    }

    private Rectangle2D wanted() {
        return WindowPlace.of(
                preferences,
                Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                        .map(Screen::getVisualBounds)
                        .toList());
    }

    Stage stage() {
        return stage;
    }

    /** Paints the window's frames. */
    Brush brush() {
        return brush;
    }

    FileActions files() {
        return files;
    }

    /** What shows the document that is open; empty until one is. */
    Optional<Workbench> workbench() {
        return Optional.ofNullable(workbench);
    }

    /**
     * Opens a file in place of what is open, which stays if the file can't be read. A story or a saved view is shown in what is
     * open.
     */
    void open(Path file) {
        if (workbench != null && FileKind.of(file) != FileKind.DATASET) {
            workbench.story().take(file);
            return;
        }
        open(Loading.file(file, windows.type()));
    }

    /** Shows a saved view, or takes a story over, as soon as a document is open. */
    void showOnceOpen(Path state) {
        shownFirst = state;
        showFirst();
    }

    private void showFirst() {
        if (workbench != null && shownFirst != null) {
            Path state = shownFirst;
            shownFirst = null;
            workbench.story().showFile(state);
        }
    }

    /** Opens what is being loaded; what was asked for before and is not open yet is given up. */
    void open(Loading loading) {
        awaited.await(loading);
    }

    /** Shows a document in place of what is open; that stays in sight until the new picture is there. */
    private void show(Document document, FileStamp read, Optional<Store> carried) {
        if (workbench != null) {
            preferences = present();
            workbench.close();
            rereading.close();
            leave(workbench.document());
        }
        workbench = new Workbench(
                document,
                windows.type(),
                windows.flags(),
                brush,
                session,
                windows.appearance(),
                windows.browser(),
                files,
                carried,
                windows.other(document.key(), this).map(other -> Carried.elsewhere(other.store(), document.dataset())),
                notices::say);
        Workbench shown = workbench;
        rereading = new Rereading(
                document, read, windows.type(), () -> Carried.places(shown.store()), notices, new LaterStates());
        Node old = body.getChildren().stream()
                .filter(MainWindow.class::isInstance)
                .findFirst()
                .orElse(null);
        body.getChildren().removeIf(node -> node != old && node != start);
        body.getChildren().add(0, workbench.content());
        if (old != null) {
            old.setMouseTransparent(true);
            workbench.whenFirstShown(() -> body.getChildren().remove(old));
        }
        stage.setTitle(caption(document.title()) + " – Entente");
        workbench.store().view().addListener((all, before, now) -> {
            if (before.theme() != now.theme()) {
                Looks.apply(stage.getScene(), now.theme());
            }
        });
        Looks.apply(stage.getScene(), workbench.store().view().get().theme());
        workbench.settle(preferences, stage.getScene().getWidth());
        Platform.runLater(() -> shown.settle(preferences, stage.getScene().getWidth()));
    }

    /** A title as a window's caption: short, on one line, without signs that turn or hide what stands beside it. */
    static String caption(String title) {
        String line = title.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_CAPTION, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end).strip() + "…" : line;
    }

    /** Shows the start page over what is open. */
    private void start() {
        if (start == null) {
            start = new StartPage(
                    files, workbench == null ? null : workbench.document().title());
            body.getChildren().add(start);
            show(false);
            start.focusFirst();
        }
    }

    /** What is under the start page is not seen, so that keys do not lead there either. */
    private void show(boolean shown) {
        if (workbench != null) {
            workbench.content().setVisible(shown);
        }
    }

    private void hideStart() {
        body.getChildren().remove(start);
        start = null;
        show(true);
        if (workbench != null) {
            workbench.focusGraph();
        }
    }

    /** Tells what can't be remembered; when the window is gone already, where the program was started. */
    void complain(String sentence) {
        if (closed) {
            System.err.println("entente: " + sentence);
        } else {
            notices.say(sentence);
        }
    }

    /** The window as it is now. */
    private Preferences present() {
        workbench.story().presenter().end();
        boolean whole = stage.isMaximized();
        return new Preferences(
                whole ? preferences.width() : stage.getWidth(),
                whole ? preferences.height() : stage.getHeight(),
                whole ? preferences.x() : stage.getX(),
                whole ? preferences.y() : stage.getY(),
                whole,
                workbench.content().dividers(),
                workbench.content().hidden(),
                workbench.document().name());
    }

    /** What is remembered of a data set is how the window looks at it that was used last; if that goes, another that still does. */
    private void leave(Document document) {
        session.execute(() ->
                Platform.runLater(() -> windows.other(document.key(), this).ifPresent(Workbench::remember)));
    }

    /** Remembers the window, and ends what still runs for the document that is open. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        awaited.close();
        if (workbench != null) {
            Preferences now = present();
            session.remember(stored -> stored.withWindow(now));
            rereading.close();
            workbench.close();
            leave(workbench.document());
        }
        session.close();
        brush.close();
    }

    /** What becomes of what was asked for. */
    private final class Opened implements Awaited.Outcome {
        @Override
        public void failed(Loading loading, Throwable failure) {
            if (!(failure instanceof CancellationException)) {
                String sentence = failure.getMessage() != null
                        ? failure.getMessage()
                        : loading.name() + " can't be opened: " + failure;
                Optional<Path> remembered = loading.origin()
                        .file()
                        .map(file -> RecentFile.of(file, "").file())
                        .filter(file -> session.recent().stream()
                                .anyMatch(recent -> recent.file().equals(file)));
                if (remembered.isPresent()) {
                    notices.ask(
                            sentence,
                            new Notices.Answer(
                                    "Try again",
                                    () -> open(loading.origin().file().orElseThrow())),
                            new Notices.Answer("Take it off the recent files", () -> files.forget(remembered.get())));
                } else {
                    notices.say(sentence);
                }
            }
            if (workbench == null) {
                start();
            }
        }

        @Override
        public void opened(Document document, FileStamp read) {
            Optional<Problem> failure = document.failure();
            if (failure.isPresent() && workbench != null) {
                notices.ask(
                        failure.get().place() + ": " + failure.get().message() + " Nothing of the file can be shown.",
                        new Notices.Answer("Open it with its problems", () -> take(document, read)));
            } else {
                take(document, read);
            }
        }

        private void take(Document document, FileStamp read) {
            if (workbench != null) {
                // What is said was about what goes, or about another file.
                notices.clear();
            }
            hideStart();
            show(document, read, Optional.empty());
            showFirst();
            document.origin()
                    .file()
                    .ifPresent(file -> session.opened(RecentFile.of(
                            file, document.dataset().info().title().text())));
        }
    }

    /** What happens to the screen when the file was read again. */
    private final class LaterStates implements Rereading.Screen {
        @Override
        public void take(Document later, FileStamp read) {
            if (pressed) {
                afterGesture = () -> take(later, read);
                return;
            }
            workbench.store().commit();
            show(later, read, Optional.of(Carried.of(workbench.store(), later)));
        }

        @Override
        public void list(Document refused) {
            workbench.content().showProblems(refused.problems());
        }
    }

    /** What the user asks for. */
    private final class Files implements FileActions {
        @Override
        public void choose() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("Open data sets");
            chooser.getExtensionFilters()
                    .setAll(
                            new FileChooser.ExtensionFilter("Data sets", List.of("*.json")),
                            new FileChooser.ExtensionFilter("All files", List.of("*")));
            String near = workbench == null
                    ? preferences.lastFile()
                    : workbench.document().name();
            File folder = new File(near).getAbsoluteFile().getParentFile();
            if (folder != null && folder.isDirectory()) {
                chooser.setInitialDirectory(folder);
            }
            List<File> chosen = chooser.showOpenMultipleDialog(stage);
            if (chosen != null) {
                open(chosen.stream().map(File::toPath).toList());
            }
        }

        @Override
        public void open(List<Path> chosen) {
            EntenteWindow.this.open(chosen.get(0));
            Stage before = stage;
            for (Path file : chosen.subList(1, chosen.size())) {
                before = windows.open(file, before).stage();
            }
        }

        @Override
        public void openBundled(String name) {
            EntenteWindow.this.open(Loading.bundled(name, windows.type()));
        }

        @Override
        public void newWindow() {
            windows.openEmpty(stage);
        }

        @Override
        public void readAgain() {
            if (rereading != null) {
                rereading.now();
            }
        }

        @Override
        public void toggleStart() {
            if (start == null) {
                start();
            } else if (workbench != null) {
                hideStart();
            }
        }

        @Override
        public void closeWindow() {
            stage.hide();
        }

        @Override
        public List<RecentFile> recent() {
            return session.recent();
        }

        @Override
        public void forget(Path file) {
            session.forget(file);
        }
    }
}
