package org.entente.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.entente.chart.Subject;
import org.entente.chart.Subject.Part;
import org.entente.chart.TimelineChart;
import org.entente.chart.TimelineGeometry;
import org.entente.chart.TimelineGestures;
import org.entente.chart.TitleMemory;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Hit;
import org.entente.draw.Palette;
import org.entente.draw.Target;
import org.entente.draw.Type;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.state.Chronicle;
import org.entente.state.Folding;
import org.entente.state.LifeSpans;
import org.entente.state.Situation;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.time.TimeSpan;
import org.entente.words.SpokenWords;

/**
 * The timeline in the window: shows the chart of what the store holds, and turns the mouse into changes of the store. A click
 * steps to an event or opens a cluster, a drag moves the window or the moment, the wheel zooms at the pointer.
 */
final class TimelinePane extends StackPane {
    private static final double SLACK = 4;
    private static final double DRAG_FROM = 4;
    private static final double WHEEL = 1.0018;
    private static final double TRAY = 320;
    /** By how many rows a click on their count scrolls the lives of alliances and relations. */
    private static final int PAGE = 3;

    private final Store store;
    private final Commands commands;
    private final TimelineChart chart;
    private final Type type;
    private final FrameView view;
    private double larger = 1;
    private final PauseTransition wheelRest = new PauseTransition(Duration.millis(350));
    private Point2D pressed;
    private Target pressedOn;
    private Target hovered;
    /** Where the pointer came upon it, in pixels. */
    private double hoveredX;

    private double hoveredY;
    private final EventHandler<KeyEvent> hideTip = event -> hover(null, 0, 0);
    private Part dragging;
    private final LaneWalk walk;

    private boolean dragged;
    private TimelineGeometry geometryBefore;
    private Layer base;
    private Situation baseSituation;
    private TimeWindow basePassing;
    private Glide<TimeWindow> glide;
    /** Of the titles; the thread that paints has it for itself. */
    private final TitleMemory memory = new TitleMemory();

    private boolean reducedMotion;

    TimelinePane(Store store, Commands commands, TimelineChart chart, Type type, FrameView view) {
        this.store = store;
        this.commands = commands;
        this.chart = chart;
        this.type = type;
        this.view = view;
        this.walk = new LaneWalk(store, commands, chart, view);
        getChildren().addAll(view, new FocusRing(view));
        setMinSize(0, 0);
        Spoken.bind(view, store, SpokenWords::timeline);
        wheelRest.setOnFinished(event -> store.commit());
        store.situation().addListener((all, before, now) -> {
            // Where the pointer is there may be something else now.
            if (!Objects.equals(before.view().window(), now.view().window())) {
                hovered = null;
            }
            redraw();
        });
        sceneProperty().addListener((all, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, hideTip);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, hideTip);
            }
        });
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(this::release);
        view.setOnMouseMoved(event -> hover(targetAt(event.getX(), event.getY()), event.getX(), event.getY()));
        view.setOnMouseExited(event -> hover(null, 0, 0));
        view.setOnScroll(this::scroll);
        redraw();
    }

    /** Shows all of the timeline larger than at first, 1 to 2 times: its text is as much of it as its signs. */
    void enlarge(double factor) {
        larger = factor;
        view.getTransforms().setAll(new Scale(factor, factor));
        view.magnified(factor);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        view.resizeRelocate(0, 0, getWidth() / larger, getHeight() / larger);
    }

    FrameView view() {
        return view;
    }

    /** Whether nothing moves that nobody drags. */
    void reduceMotion(boolean reduced) {
        reducedMotion = reduced;
        if (reduced) {
            endGlide();
        }
    }

    /**
     * After a step to an event: shows less time, for now, if the event would be one of a bunch, until it stands alone with its
     * title. The way there is a glide unless motion is reduced.
     *
     * @param before how the view was before the step
     */
    void stepped(ViewState before) {
        Situation situation = store.situation().get();
        if (!(view.getWidth() > 0)
                || !(view.getHeight() > 0)
                || !(situation.view().selected() instanceof EventId selected)) {
            return;
        }
        TimelineGeometry at = geometry();
        TimeWindow seen = glide != null
                ? glide.now()
                : before.window() != null
                        ? before.window()
                        : TimelineGestures.whole(situation.chronicle(), at.right() - at.left());
        endGlide();
        if (situation.view().folding().isOn()
                && before.window() != null
                && !at.window().equals(before.window())) {
            long instant = Chronicle.start(situation.dataset().event(selected).when());
            TimeWindow moved = TimelineGestures.centred(at.showing(before.window()), instant);
            store.preview(state -> state.withWindow(moved));
        }
        chart.parted(
                        store.situation().get(),
                        view.getWidth(),
                        view.getHeight(),
                        situation.dataset().event(selected))
                .ifPresent(window -> store.preview(state -> state.withWindow(window)));
        TimeWindow shown = store.view().get().window();
        if (shown != null && !shown.equals(seen) && !reducedMotion && meet(shown, seen)) {
            glide = new Glide<>(seen, shown, TimelineGestures::between, this::redraw);
            glide.setOnFinished(event -> endGlide());
            glide.play();
        }
    }

    /** Whether two windows have time in common, so that a way from one to the other tells where it leads. */
    private static boolean meet(TimeWindow a, TimeWindow b) {
        return a.from() < b.to() && b.from() < a.to();
    }

    private void endGlide() {
        if (glide != null) {
            glide.stop();
            glide = null;
            redraw();
        }
    }

    /** What the timeline shows on the way of a glide; null at rest. */
    private TimeWindow passing(Situation situation) {
        return glide != null && glide.to().equals(situation.view().window()) ? glide.now() : null;
    }

    /** Zooms about the middle of what is shown. */
    void zoom(double factor) {
        TimelineGeometry geometry = geometry();
        TimeWindow zoomed = TimelineGestures.zoomAt(geometry, factor, (geometry.left() + geometry.right()) / 2);
        store.apply(state -> state.withWindow(zoomed));
    }

    /** Moves what is shown to the right by so many pixels. */
    void pan(double pixels) {
        TimeWindow moved = TimelineGestures.pan(geometry(), pixels);
        store.apply(state -> state.withWindow(moved));
    }

    /** The ways that the arrow keys lead on the lanes. */
    LaneWalk walk() {
        return walk;
    }

    /** Shows the lives of alliances and relations, or hides them. */
    void toggleLives() {
        store.apply(state -> state.withLifeSpans(state.lifeSpans().shown() ? LifeSpans.HIDDEN : LifeSpans.FIRST));
    }

    /**
     * Folds the long stretches without events, those that take a twelfth or more of what is shown; or shows all time again.
     *
     * @return how many are folded now, or −1 if all time is shown again
     */
    int toggleFolding() {
        store.apply(state -> state.withFolding(
                state.folding().isOn()
                        ? Folding.NONE
                        : Folding.within(geometry().window())));
        Situation situation = store.situation().get();
        return situation.view().folding().isOn() ? chart.folds(situation) : -1;
    }

    /** Gives a drag up, as if it had never begun; false if there is none. */
    boolean cancelDrag() {
        if (!dragged) {
            return false;
        }
        dragged = false;
        pressed = null;
        store.rollback();
        return true;
    }

    private TimelineGeometry geometry() {
        return chart.geometry(store.situation().get(), Math.max(1, view.getWidth()), Math.max(1, view.getHeight()));
    }

    private void redraw() {
        Situation situation = store.situation().get();
        Palette palette = Palette.of(situation.view().theme());
        TimeWindow passing = passing(situation);
        if (situation != baseSituation || !Objects.equals(passing, basePassing)) {
            baseSituation = situation;
            basePassing = passing;
            base = (width, height) -> chart.draw(situation, passing, palette, width, height, memory);
        }
        Optional<Layer> overlay = Optional.empty();
        if (hovered instanceof Subject about && !dragged && passing == null) {
            double x = hoveredX;
            double y = hoveredY;
            overlay = Optional.of((width, height) -> chart.hover(about, situation, palette, width, height, x, y, memory)
                    .orElseGet(() -> new DrawingBuilder(width, height, 0, type).build()));
        }
        view.show(new Wish(base, overlay));
    }

    private Target targetAt(double x, double y) {
        return view.at(x, y, SLACK).map(Hit::target).orElse(null);
    }

    private void hover(Target target, double x, double y) {
        view.setCursor(cursor(target));
        if (!Objects.equals(target, hovered)) {
            hovered = target;
            hoveredX = x;
            hoveredY = y;
            redraw();
        }
    }

    private static Cursor cursor(Target target) {
        if (target instanceof Subject.Handle handle) {
            return switch (handle.part()) {
                case MOMENT, WINDOW_START, WINDOW_END -> Cursor.H_RESIZE;
                case WINDOW -> Cursor.OPEN_HAND;
                default -> Cursor.HAND;
            };
        }
        return target == null ? Cursor.DEFAULT : Cursor.HAND;
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        if (dragged) {
            return;
        }
        endGlide();
        pressed = new Point2D(event.getX(), event.getY());
        pressedOn = targetAt(event.getX(), event.getY());
        dragging = pressedOn instanceof Subject.Handle handle && isDraggable(handle.part()) ? handle.part() : null;
        geometryBefore = geometry();
    }

    private static boolean isDraggable(Part part) {
        return part == Part.MOMENT || part == Part.WINDOW || part == Part.WINDOW_START || part == Part.WINDOW_END;
    }

    private void drag(MouseEvent event) {
        if (pressed == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (!dragged && pressed.distance(event.getX(), event.getY()) < DRAG_FROM) {
            return;
        }
        if (!dragged) {
            dragged = true;
            wheelRest.stop();
            store.commit();
        }
        double x = event.getX();
        if (dragging == Part.MOMENT) {
            long moment = TimelineGestures.momentAt(geometryBefore, x);
            store.preview(state -> state.withMoment(moment));
        } else {
            TimeWindow moved = moved(x);
            store.preview(state -> state.withWindow(moved));
        }
    }

    /** The window after the pointer went from where it was pressed to there: the band follows the hand, the frame too. */
    private TimeWindow moved(double x) {
        double by = x - pressed.getX();
        if (dragging == null) {
            return TimelineGestures.pan(geometryBefore, by);
        }
        return switch (dragging) {
            case WINDOW_START -> TimelineGestures.stretchStart(geometryBefore, x);
            case WINDOW_END -> TimelineGestures.stretchEnd(geometryBefore, x);
            default -> TimelineGestures.moveFrame(geometryBefore, by);
        };
    }

    private void release(MouseEvent event) {
        if (pressed == null || dragged && event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (dragged) {
            dragged = false;
            store.commit();
            redraw();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            click(event);
        }
        pressed = null;
        dragging = null;
    }

    private void click(MouseEvent event) {
        Situation situation = store.situation().get();
        if (pressedOn instanceof Subject.Item item) {
            boolean add = event.isShiftDown() || event.isShortcutDown();
            if (add) {
                store.apply(state -> state.toggleSelected(item.id()));
            } else {
                commands.open(item.id());
            }
        } else if (pressedOn instanceof Subject.Cluster cluster) {
            List<Event> events =
                    cluster.events().stream().map(situation.dataset()::event).toList();
            TimelineGestures.open(situation, events).ifPresentOrElse(this::show, () -> commands.open(next(cluster)));
        } else if (pressedOn instanceof Subject.Stretch stretch) {
            fold(stretch);
        } else if (pressedOn instanceof Subject.Handle handle) {
            clicked(handle.part(), event.getX());
        } else if (!store.view().get().selection().isEmpty()) {
            store.apply(state -> state.clearSelection());
        }
    }

    /** Opens a stretch of time that is folded, or folds it again. */
    private void fold(Subject.Stretch stretch) {
        TimeSpan span = stretch.span();
        store.apply(state -> state.withFolding(
                stretch.isFolded()
                        ? state.folding().open(span.from() + (span.to() - span.from()) / 2)
                        : state.folding().fold(span.from(), span.to())));
    }

    private void clicked(Part part, double x) {
        Situation situation = store.situation().get();
        TimelineGeometry geometry = geometry();
        switch (part) {
            case EARLIER -> show(TimelineGestures.earlier(situation, geometry));
            case LATER -> show(TimelineGestures.later(situation, geometry));
            case OVERVIEW -> show(TimelineGestures.centreFrame(geometry, x));
            case UNDATED -> showUndated(x);
            case LIVES_BEFORE -> scrolled(-PAGE).ifPresent(lives -> store.apply(state -> state.withLifeSpans(lives)));
            case LIVES_AFTER -> scrolled(PAGE).ifPresent(lives -> store.apply(state -> state.withLifeSpans(lives)));
            default -> {}
        }
    }

    /** Lists the events without a date at the right end of the timeline, where their chip is. */
    void showUndated() {
        showUndated(Math.max(0, view.getWidth() - TRAY));
    }

    /** Above the timeline, so that neither the chip nor an event is hidden. */
    private void showUndated(double x) {
        Situation situation = store.situation().get();
        if (!situation.undated().isEmpty()) {
            Palette palette = Palette.of(situation.view().theme());
            UndatedTray.of(
                            situation.undated(),
                            situation.view().selected(),
                            palette,
                            situation.language(),
                            commands::open)
                    .show(view, Side.TOP, x * larger, 0);
        }
    }

    private void show(TimeWindow window) {
        store.apply(state -> state.withWindow(window));
    }

    /** Of events that no zoom tells apart, the one after the selected one. */
    private EventId next(Subject.Cluster cluster) {
        List<EventId> events = cluster.events();
        int here = events.indexOf(store.view().get().selected());
        return events.get((here + 1) % events.size());
    }

    private Optional<LifeSpans> scrolled(int rows) {
        return chart.scrolled(store.situation().get(), view.getWidth(), view.getHeight(), rows);
    }

    /** False if all lives are shown, so that there is nothing to scroll. */
    private boolean scrollLives(double delta) {
        scrolled(delta < 0 ? 1 : -1).filter(lives -> delta != 0).ifPresent(lives -> {
            if (wheelRest.getStatus() != Animation.Status.RUNNING) {
                store.commit();
            }
            store.preview(state -> state.withLifeSpans(lives));
            wheelRest.playFromStart();
        });
        return scrolled(1).isPresent() || scrolled(-1).isPresent();
    }

    private void scroll(ScrollEvent event) {
        endGlide();
        TimelineGeometry geometry = geometry();
        boolean isAside = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        boolean isOnLives = event.getY() > geometry.lanesBottom() && event.getY() < geometry.bandBottom();
        if (!isAside && !dragged && isOnLives && scrollLives(event.getDeltaY())) {
            event.consume();
            return;
        }
        TimeWindow window = null;
        if (isAside) {
            window = TimelineGestures.pan(geometry, event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            window = TimelineGestures.zoomAt(geometry, Math.pow(WHEEL, event.getDeltaY()), event.getX());
        }
        if (window != null && !dragged) {
            TimeWindow next = window;
            if (wheelRest.getStatus() != Animation.Status.RUNNING) {
                store.commit();
            }
            store.preview(state -> state.withWindow(next));
            wheelRest.playFromStart();
        }
        event.consume();
    }
}
