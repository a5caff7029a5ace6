package org.entente.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.VBox;
import org.entente.chart.Arrangement;
import org.entente.chart.GraphChart;
import org.entente.chart.Sheet;
import org.entente.chart.TimelineChart;
import org.entente.draw.Flags;
import org.entente.draw.Type;
import org.entente.history.Readings;
import org.entente.io.Choices;
import org.entente.io.Preferences;
import org.entente.io.SavedView;
import org.entente.io.Steps;
import org.entente.state.Chronicle;
import org.entente.state.Languages;
import org.entente.state.Remedy;
import org.entente.state.ViewState;

/** Everything that shows one open document and works on it: the store, the panes, the keys. */
final class Workbench implements AutoCloseable {
    private static final String PICTURES = "pictures";

    private final Document document;
    private final Type type;
    private final Flags flags;
    private final Session session;
    private final Store store;
    private final Commands commands;
    private final Player player;
    private final Trail trail;
    private final Appearance appearance;
    private final Fitting fitting;
    private final Arranging arranging;
    private final GraphPane graph;
    private final TimelinePane timeline;
    private final MainWindow content;
    private final PictureTools pictures;
    private final StoryRoom story;
    private final Keys keys;
    private final FileActions files;
    private final Find find;
    private final Consumer<String> say;
    private final TablesActions tables;

    /**
     * @param appearance what the user has chosen, whatever the data set's last view says
     * @param carried what shows an earlier state of the data set already, or empty for how it was left
     * @param elsewhere how another window looks at the data set, or empty
     * @param say says a sentence to the user
     */
    Workbench(
            Document document,
            Type type,
            Flags flags,
            Brush brush,
            Session session,
            Appearance appearance,
            Browser browser,
            FileActions files,
            Optional<Store> carried,
            Optional<SavedView> elsewhere,
            Consumer<String> say) {
        this.document = document;
        this.type = type;
        this.flags = flags;
        this.files = files;
        this.say = say;
        this.appearance = appearance;
        Choices choices = appearance.choices().get();
        Chronicle chronicle = document.chronicle();
        ViewState opening = Fitting.fitted(Steps.opening(chronicle), choices);
        Optional<SavedView> left = carried.isPresent()
                ? Optional.empty()
                : elsewhere.or(() -> session.view(document.key(), chronicle.dataset(), opening));
        this.session = session;
        this.store = carried.or(() -> left.map(view -> store(document, view, choices)))
                .orElseGet(() -> new Store(chronicle.dataset(), chronicle, opening, document.positions()));
        store.committed().addListener((all, before, now) -> remember());
        this.arranging =
                new Arranging(store, type, () -> appearance.choices().get().reducedMotion());
        this.commands = new Commands(store, before -> showStepped(before));
        this.player = new Player(store, commands::show, Clock.ofToolkit());
        this.trail = new Trail(store, commands);
        Consumer<Throwable> unpainted = failure -> say.accept("The picture can't be painted: " + failure);
        FrameView graphView = new FrameView(brush, unpainted);
        FrameView timelineView = new FrameView(brush, unpainted);
        GraphMenu menu = new GraphMenu(store, commands, say);
        this.graph = new GraphPane(
                store, new GraphChart(type, flags), type, graphView, arranging::stop, (about, x, y) -> menu.of(about)
                        .show(graphView, x, y));
        this.timeline = new TimelinePane(store, commands, new TimelineChart(type), type, timelineView);
        Actions actions = new Actions();
        ReadOnlyStringWrapper steps = new ReadOnlyStringWrapper("");
        Later toolbar = new Later(() -> new Toolbar(store, commands, player, steps, actions));
        toolbar.getStyleClass().add("toolbar-place");
        Later legend = new Later(() -> new LegendPane(store));
        Later details = new Later(() ->
                new DetailsPane(store, trail, new HistoryPane(store, type, new FrameView(brush, unpainted)), browser));
        FirstPictures pictured = new FirstPictures(graphView, timelineView);
        RoomForAll room = new RoomForAll(chronicle, type);
        store.makeRoom(room);
        pictured.then(room::begin);
        pictured.then(() -> {
            toolbar.fill();
            details.fill();
            legend.fillOnceInWindow();
        });
        this.content = new MainWindow(
                store,
                new VBox(toolbar, new ReadingsStrip(store)),
                graph,
                timeline,
                legend,
                details,
                document,
                carried.isEmpty() && left.isEmpty());
        this.pictures = new PictureTools(
                this::picture,
                () -> content.getScene().getWindow(),
                type,
                new ExportMemory(() -> session.entered(PICTURES), kept -> session.keep(PICTURES, kept)),
                PictureTools::takeToClipboard,
                new SystemPrinters(),
                say);
        this.tables =
                new TablesActions(store, commands, content, () -> graph.view().requestFocus(), say);
        this.story = new StoryRoom(
                document,
                store,
                session,
                graph,
                content,
                type,
                flags,
                graph::isMotionReduced,
                arranging::stop,
                this::focusMiddle,
                say);
        steps.bind(story.count());
        this.find = new Find(store, commands, content, graphView, graph::showLit);
        pictured.then(find::layOver);
        pictured.then(() -> timeline.getChildren().add(new DropOffer(store, Remedy::forEvents)));
        this.fitting = new Fitting(appearance, store, graph, timeline, content, tables);
        this.keys = keys(actions);
    }

    /** The data set as it was left the last time. */
    private static Store store(Document document, SavedView left, Choices choices) {
        Chronicle chronicle = document.chronicle();
        Readings readings = left.view().readings();
        Chronicle read = readings.equals(Readings.NONE) ? chronicle : Chronicle.of(chronicle.dataset(), readings);
        return new Store(
                chronicle.dataset(),
                read,
                Fitting.fitted(left.view(), choices),
                Arrangement.placed(document.positions(), left.places()));
    }

    /** Remembers how the data set is looked at now, for the next time it is opened. */
    void remember() {
        session.remember(
                document.key(),
                store.dataset(),
                store.view().get(),
                store.positions().get());
    }

    Store store() {
        return store;
    }

    Document document() {
        return document;
    }

    MainWindow content() {
        return content;
    }

    Keys keys() {
        return story.presenter().isOn() ? story.presenter().keys() : keys;
    }

    /** The story and the saved views of the document. */
    StoryRoom story() {
        return story;
    }

    /** What is to be done once the graph is on the screen. */
    void whenFirstShown(Runnable action) {
        graph.view().whenFirstShown(action);
    }

    /** Puts dividers and focus where they belong, before and after the first layout in a window of that width. */
    void settle(Preferences preferences, double width) {
        content.restore(preferences, width);
        focusGraph();
    }

    void focusGraph() {
        graph.view().requestFocus();
    }

    /** Gives the focus to the charts, or to the table that is shown in their place. */
    private void focusMiddle() {
        if (!tables.resume()) {
            focusGraph();
        }
    }

    private void showStepped(ViewState before) {
        graph.showLit();
        timeline.stepped(before);
    }

    private PictureOfWindow picture() {
        return new PictureOfWindow(
                new Sheet(type, flags),
                store.situation().get(),
                store.positions().get(),
                graph.camera(),
                graph.paneWidth(),
                graph.paneHeight());
    }

    private Keys keys(Toolbar.Actions actions) {
        Keys list = new Keys()
                .group("Events")
                .on("Right", "→", "next event", () -> timeline.walk().along(1))
                .on("Left", "←", "previous event", () -> timeline.walk().along(-1))
                .on("Home", "Home", "first event", () -> commands.stepToEnd(false))
                .on("End", "End", "last event", () -> commands.stepToEnd(true))
                .on("Space", "Space", "play the events, or pause", player::toggle)
                .on("Up", "↑", "nearest event on the lane above", () -> timeline.walk()
                        .across(-1))
                .on("Down", "↓", "nearest event on the lane below", () -> timeline.walk()
                        .across(1))
                .on("U", "U", "events without a date", timeline::showUndated)
                .on("Shortcut+Equals", "Ctrl +", "zoom the timeline in", () -> timeline.zoom(1.5))
                .on("Shortcut+Minus", "Ctrl −", "zoom the timeline out", () -> timeline.zoom(1 / 1.5))
                .on("S", "S", "show the life-spans of alliances and relations, or hide them", timeline::toggleLives)
                .on("Q", "Q", "fold the long stretches without events, or show all time", this::toggleFolding)
                .group("Story and saved views")
                .on("Page Down", "Page Down", "next step of the story", () -> story.next(1))
                .on("Page Up", "Page Up", "previous step of the story", () -> story.next(-1))
                .everywhere("F11", "F11", "present the story: → next, Esc ends", story.presenter()::start)
                .everywhere("Shortcut+D", "Ctrl+D", "save this view", story::saveView)
                .everywhere("Shortcut+Shift+D", "Ctrl+Shift+D", "make a step of the story of this view", story::addStep)
                .on("B", "B", "to the steps or the saved views; there once more: hide them", story::goTo)
                .group("Graph")
                .on("Alt+Right", "Alt+→", "neighbour to the right in the graph", () -> commands.neighbour(1, 0))
                .on("Alt+Left", "Alt+←", "neighbour to the left", () -> commands.neighbour(-1, 0))
                .on("Alt+Up", "Alt+↑", "neighbour above", () -> commands.neighbour(0, -1))
                .on("Alt+Down", "Alt+↓", "neighbour below", () -> commands.neighbour(0, 1))
                .on("F", "F", "focus on the selected actor, wider each time", commands::focus)
                .on("P", "P", "pin or unpin the selected actors", commands::pin)
                .on("H", "H", "hide the selected actors", commands::hide)
                .on("C", "C", "collapse the selected alliance to one node, or show its members", commands::collapse)
                .on("Plus", "+", "zoom the graph in", () -> graph.zoom(1.25))
                .on("Equals", "", "", () -> graph.zoom(1.25))
                .on("Add", "", "", () -> graph.zoom(1.25))
                .on("Minus", "−", "zoom the graph out", () -> graph.zoom(0.8))
                .on("Subtract", "", "", () -> graph.zoom(0.8))
                .group("Window")
                .on("Enter", "Enter", "go to the details", content::focusDetails)
                .on("O", "O", "what other sources say; Enter prefers it", this::focusReading)
                .on("Shift+O", "Shift+O", "tell it as one source does", content::chooseSource)
                .everywhere("Shortcut+Open Bracket", "Ctrl+[", "what was selected before", trail::back)
                .everywhere("Shortcut+Close Bracket", "Ctrl+]", "what was selected after this", trail::forward)
                .on("0", "0", "show everything", actions::fitAll)
                .on("Esc", "Esc", "clear the selection, then the focus", this::escape)
                .everywhere("Shortcut+F", "Ctrl+F", "find anything by name or text", actions::find)
                .everywhere(
                        "Shortcut+L", "Ctrl+L", "legend and filter; there once more: hide them", content::goToLegend)
                .everywhere("Shortcut+I", "Ctrl+I", "details", actions::toggleDetails)
                .everywhere("Shortcut+T", "Ctrl+T", "light or dark", commands::toggleTheme)
                .group("Work")
                .everywhere("Shortcut+Z", "Ctrl+Z", "undo", store::undo)
                .everywhere("Shortcut+Shift+Z", "Ctrl+Shift+Z", "redo", store::redo)
                .everywhere("Shortcut+E", "Ctrl+E", "export a picture", actions::export)
                .on(
                        "Shortcut+C",
                        "Ctrl+C",
                        "copy the picture; in the details and tables what is selected",
                        pictures::copy)
                .everywhere("Shortcut+P", "Ctrl+P", "print the picture", pictures::print)
                .everywhere("Shortcut+Comma", "Ctrl+,", "settings", actions::settings)
                .everywhere("F1", "F1", "all keys", actions::keys);
        ReachKeys.bind(list, store, graph, timeline, content);
        tables.bind(list.group("Tables"));
        return FileActions.bind(list.group("Files"), files);
    }

    private void toggleFolding() {
        if (timeline.toggleFolding() == 0) {
            say.accept("No stretch without events takes a twelfth of the timeline; show more time to fold some.");
        }
    }

    private void focusReading() {
        if (!content.focusReading()) {
            say.accept("Sources do not disagree about what is selected.");
        }
    }

    /** Ends what lasts or was chosen last, one thing a call. */
    private void escape() {
        if (!tables.close() && !graph.cancelDrag() && !timeline.cancelDrag()) {
            commands.escape();
        }
    }

    /** What the toolbar asks for. */
    private final class Actions implements Toolbar.Actions {
        @Override
        public FileActions files() {
            return files;
        }

        @Override
        public void export() {
            pictures.export();
        }

        @Override
        public void find() {
            find.open();
        }

        @Override
        public void keys() {
            KeysDialog dialog = new KeysDialog(
                    keys.bindings(),
                    store.view().get().theme(),
                    appearance.choices().get().larger());
            dialog.initOwner(content.getScene().getWindow());
            dialog.show();
        }

        @Override
        public void settings() {
            SettingsDialog dialog = new SettingsDialog(
                    appearance,
                    Languages.of(store.dataset()),
                    store.dataset().info().language());
            dialog.initOwner(content.getScene().getWindow());
            dialog.show();
        }

        @Override
        public void toggleLegend() {
            content.toggleLeft();
        }

        @Override
        public void toggleTables() {
            tables.toggle();
        }

        @Override
        public void toggleDetails() {
            content.toggleRight();
        }

        @Override
        public void toggleStory() {
            story.toggle();
        }

        @Override
        public void focusGraph() {
            Workbench.this.focusGraph();
        }

        @Override
        public void toggleLives() {
            timeline.toggleLives();
        }

        @Override
        public void toggleFolding() {
            Workbench.this.toggleFolding();
        }

        @Override
        public void fitAll() {
            store.apply(view -> view.withCamera(null).withWindow(null));
        }

        @Override
        public void arrange(Arrangement.Kind kind) {
            arranging.arrange(kind);
        }
    }

    /** Ends what still runs; a gesture that lasts yet ends where it is. */
    @Override
    public void close() {
        fitting.close();
        player.pause();
        story.close();
        find.close();
        arranging.close();
        store.commit();
    }
}
