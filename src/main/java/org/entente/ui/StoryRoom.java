package org.entente.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import org.entente.draw.Flags;
import org.entente.draw.Type;
import org.entente.io.FileException;
import org.entente.io.FileKind;
import org.entente.io.SavedView;
import org.entente.io.Stories;
import org.entente.io.StoryInFile;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.model.View;
import org.entente.state.Opening;
import org.entente.state.Theme;

/**
 * Story and saved views of an open document, with the pane that lists them and the presenter. The pane is made when it is first
 * asked for.
 */
final class StoryRoom implements AutoCloseable {
    private final Document document;
    private final Store store;
    private final Session session;
    private final MainWindow content;
    private final Type type;
    private final Flags flags;
    private final Consumer<String> say;
    private final StepGlide glide;
    private final Story story;
    private final ViewShelf shelf;
    private final Presenter presenter;
    private final Runnable focus;
    private SidePane pane;
    private StoryPane storyPane;
    private Thumbnails thumbnails;
    private final Map<Theme, Map<Object, Image>> pictures = new HashMap<>();

    /**
     * @param still whether nothing shall move by itself
     * @param before ends whatever else moves nodes
     * @param focus gives the keys back to the charts
     * @param say gets a sentence for the user
     */
    StoryRoom(
            Document document,
            Store store,
            Session session,
            GraphPane graph,
            MainWindow content,
            Type type,
            Flags flags,
            BooleanSupplier still,
            Runnable before,
            Runnable focus,
            Consumer<String> say) {
        this.document = document;
        this.store = store;
        this.session = session;
        this.content = content;
        this.type = type;
        this.flags = flags;
        this.say = say;
        this.glide = new StepGlide(store, content, graph::camera, still, before);
        Dataset dataset = store.dataset();
        this.story = new Story(
                store,
                dataset.views(),
                session.story(document.origin().key(), dataset).orElse(dataset.views()),
                glide,
                new Draft(),
                say);
        glide.whenArrived(story::arrived);
        this.shelf = new ViewShelf(
                store,
                session.savedViews(document.origin().key()),
                Opening.plain(document.chronicle()),
                glide,
                session::execute,
                new Chooser(),
                say);
        this.focus = focus;
        this.presenter = new Presenter(story, content, focus);
    }

    Story story() {
        return story;
    }

    ViewShelf shelf() {
        return shelf;
    }

    Presenter presenter() {
        return presenter;
    }

    /** "9", the number of steps; empty without a story. */
    ObservableValue<String> count() {
        return Bindings.createStringBinding(
                () -> story.size() == 0 ? "" : Integer.toString(story.size()), story.steps());
    }

    /** Whether a step or a view is still on its way to the screen. */
    boolean isGliding() {
        return glide.isMoving();
    }

    boolean isOpen() {
        return pane != null && content.getLeft() == pane;
    }

    /** Opens the pane, or puts it away. */
    void toggle() {
        if (isOpen()) {
            close(pane);
        } else {
            openPane().showStory();
        }
    }

    /** Opens the pane if it is closed, and gives its list the focus; puts it away if it has the focus. */
    void goTo() {
        if (isOpen() && FocusKeeper.place(pane) >= 0) {
            close(pane);
        } else {
            openPane().entrance().requestFocus();
        }
    }

    /** Makes a step of what is shown, and opens its words. */
    void addStep() {
        openPane().showStory();
        storyPane.add();
    }

    private void close(SidePane shown) {
        if (content.getLeft() == shown) {
            boolean focused = FocusKeeper.place(shown) >= 0;
            content.hideBeside();
            if (focused) {
                focus.run();
            }
        }
    }

    private SidePane openPane() {
        if (pane == null) {
            pane = pane();
            shelf.load();
        }
        content.showBeside(pane);
        return pane;
    }

    private SidePane pane() {
        Pictures drawn = this::picture;
        ObservableValue<String> viewsName = Bindings.createStringBinding(
                () -> numbered("Saved views", shelf.views().get().size()), shelf.views());
        ObservableValue<String> storyName = Bindings.createStringBinding(
                () -> numbered("Story", story.size()) + (story.changed().get() ? " ✎" : ""),
                story.steps(),
                story.changed());
        storyPane = new StoryPane(store, story, drawn, new FileWork());
        return new SidePane(storyPane, new SavedViewsPane(store, shelf, drawn), storyName, viewsName, this::toggle);
    }

    private static String numbered(String name, int number) {
        return number == 0 ? name : name + " · " + number;
    }

    /** Shows the next step (1) or the one before (−1), with its words beside it. */
    void next(int by) {
        if (story.size() == 0) {
            say.accept("This data set has no story yet; “Add this view” in the story's pane begins one.");
            openPane().showStory();
            return;
        }
        if (!isOpen() || !pane.isStory()) {
            openPane().showStory();
        }
        story.tellNext(by);
    }

    /** Keeps what is shown as a saved view. */
    void saveView() {
        SidePane shown = openPane();
        FocusKeeper.keep(shown, shown, shown::showViews);
        shelf.save();
    }

    /** Shows the saved view of a file without keeping it, or takes the story of a file over. */
    void showFile(Path file) {
        if (FileKind.of(file) == FileKind.STORY) {
            take(file);
        } else {
            shelf.showFile(file);
        }
    }

    /** Opens a story or a saved view that somebody sent. */
    void take(Path file) {
        if (FileKind.of(file) == FileKind.STORY) {
            openPane().showStory();
            Dataset dataset = store.dataset();
            session.execute(() -> {
                try {
                    Stories.Story read = Stories.read(file, dataset);
                    Platform.runLater(() -> taken(read));
                } catch (FileException unreadable) {
                    Platform.runLater(() -> say.accept(unreadable.getMessage()));
                }
            });
        } else {
            openPane().showViews();
            shelf.take(file);
        }
    }

    private void taken(Stories.Story read) {
        story.replace(read.steps());
        if (!read.remarks().isEmpty()) {
            say.accept(String.join(" ", read.remarks()));
        }
    }

    /** Draws each picture once for a theme; what is drawn before the theme changes is kept for when it changes back. */
    private void picture(Object of, Supplier<SavedView> view, Consumer<Image> to) {
        Theme theme = store.view().get().theme();
        Map<Object, Image> drawn = pictures.computeIfAbsent(theme, each -> new IdentityHashMap<>());
        Image known = drawn.get(of);
        if (known != null) {
            to.accept(known);
            return;
        }
        if (thumbnails == null) {
            thumbnails = new Thumbnails(store.dataset(), document.chronicle(), type, flags);
        }
        Positions positions = store.positions().get();
        thumbnails.draw(view.get(), positions, theme, image -> {
            drawn.put(of, image);
            to.accept(image);
        });
    }

    @Override
    public void close() {
        presenter.end();
        glide.finish();
        if (thumbnails != null) {
            thumbnails.close();
        }
    }

    /** The changed story in the settings. */
    private final class Draft implements Story.Memory {
        @Override
        public void keep(List<View> steps) {
            session.keepStory(document.origin().key(), store.dataset(), steps);
        }

        @Override
        public void drop() {
            session.dropStory(document.origin().key());
        }
    }

    private FileChooser chooser(String title, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, List.of("*.json")));
        return chooser;
    }

    /** Asks for the files of saved views. */
    private final class Chooser implements ViewShelf.Chooser {
        @Override
        public File toSave(String name) {
            FileChooser chooser = chooser("Send a view as a file", "Saved views");
            chooser.setInitialFileName(name);
            return chooser.showSaveDialog(content.getScene().getWindow());
        }

        @Override
        public File toOpen() {
            return chooser("Open a saved view", "Saved views")
                    .showOpenDialog(content.getScene().getWindow());
        }
    }

    /** What the story's pane asks for. */
    private final class FileWork implements StoryPane.Actions {
        @Override
        public void present() {
            presenter.start();
        }

        @Override
        public boolean hasFile() {
            return document.origin().file().isPresent();
        }

        @Override
        public void saveIntoDataset() {
            document.origin().file().ifPresent(StoryRoom.this::saveInto);
        }

        @Override
        public void saveAs() {
            FileChooser chooser = chooser("Save the story", "Stories");
            chooser.setInitialFileName("story.json");
            File chosen = chooser.showSaveDialog(content.getScene().getWindow());
            if (chosen != null) {
                StoryRoom.this.saveAs(chosen.toPath());
            }
        }

        @Override
        public void open() {
            File chosen = chooser("Open a story", "Stories")
                    .showOpenDialog(content.getScene().getWindow());
            if (chosen != null) {
                take(chosen.toPath());
            }
        }
    }

    /** Puts the story into the data set's file. */
    void saveInto(Path file) {
        List<View> steps = story.steps().get();
        write(() -> StoryInFile.save(file, steps), () -> {
            if (story.steps().get() == steps) {
                story.saved();
            }
        });
    }

    /** Writes the story as a file of its own. */
    void saveAs(Path file) {
        List<View> steps = story.steps().get();
        Dataset dataset = store.dataset();
        write(
                () -> Stories.write(file, dataset, steps),
                () -> say.accept("The story is saved as " + file
                        + "; opened or dropped on a window with this data set it is told again."));
    }

    private interface Writing {
        void run() throws FileException;
    }

    private void write(Writing writing, Runnable afterwards) {
        session.execute(() -> {
            try {
                writing.run();
                Platform.runLater(afterwards);
            } catch (FileException unwritable) {
                Platform.runLater(() -> say.accept(unwritable.getMessage()));
            }
        });
    }
}
