package org.entente.ui;

import java.util.Objects;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.entente.chart.Cameras;
import org.entente.chart.GraphChart;
import org.entente.chart.Subject;
import org.entente.draw.Drawing;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Hit;
import org.entente.draw.Palette;
import org.entente.draw.Style;
import org.entente.draw.Target;
import org.entente.draw.Type;
import org.entente.layout.Positions;
import org.entente.model.ActorId;
import org.entente.model.Id;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.state.Camera;
import org.entente.state.Situation;
import org.entente.words.SpokenWords;

/**
 * The graph in the window: shows the chart of what the store holds, and turns the mouse into changes of the store. A click
 * selects, a drag of a node moves it and its neighbours, a drag of the ground moves the camera, shift and a drag selects
 * several, a double click focuses, the wheel zooms at the pointer.
 */
final class GraphPane extends StackPane {
    private static final double SLACK = 5;
    private static final double DRAG_FROM = 4;
    private static final double WHEEL = 1.0015;

    /** Shows what can be done with an item, or with the ground (null), at a point of the screen. */
    interface Menu {
        void show(Id about, double screenX, double screenY);
    }

    private final Store store;
    private GraphChart chart;
    private final FrameView view;
    private final Type type;
    private final Runnable onGrab;
    private final Menu menu;
    /** Turns of the wheel in quick succession are one thing to undo. */
    private final PauseTransition wheelRest = new PauseTransition(Duration.millis(350));

    private final Nudge nudge;

    private GraphDrag drag;
    private Point2D pressed;
    private Id pressedOn;
    private Target hovered;
    /** Whether the list of what the step changed stays without the pointer. */
    private boolean listing;

    private Layer base;
    private Situation baseSituation;
    private Positions basePositions;
    private Camera basePassing;
    private Glide<Camera> glide;
    private boolean reducedMotion;

    /** @param onGrab is told before a drag begins, to end what moves nodes by itself */
    GraphPane(Store store, GraphChart chart, Type type, FrameView view, Runnable onGrab, Menu menu) {
        this.store = store;
        this.chart = chart;
        this.type = type;
        this.view = view;
        this.onGrab = onGrab;
        this.menu = menu;
        getChildren().addAll(view, new FocusRing(view));
        setMinSize(0, 0);
        Spoken.bind(view, store, SpokenWords::graph);
        this.nudge = new Nudge(store, this::camera, onGrab);
        store.situation().addListener((all, before, now) -> {
            if (!Objects.equals(before.view().stepped(), now.view().stepped())) {
                listing = false;
            }
            redraw();
        });
        store.positions().addListener((all, before, now) -> redraw());
        wheelRest.setOnFinished(event -> store.commit());
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(this::release);
        view.setOnMouseMoved(event -> hover(targetAt(event.getX(), event.getY())));
        view.setOnMouseExited(event -> hover(null));
        view.setOnScroll(this::scroll);
        view.setOnContextMenuRequested(this::contextMenu);
        redraw();
    }

    /** The camera that the pane shows, or is on its way to. */
    Camera camera() {
        return chart.eye(
                store.situation().get(),
                store.positions().get(),
                Math.max(1, view.getWidth()),
                Math.max(1, view.getHeight()));
    }

    boolean isMotionReduced() {
        return reducedMotion;
    }

    /** Writes names and phases larger than at first, 1 to 2 times. */
    void enlargeText(double larger) {
        chart = chart.enlarged(larger);
        baseSituation = null;
        redraw();
    }

    /** Whether nothing moves that nobody drags. */
    void reduceMotion(boolean reduced) {
        reducedMotion = reduced;
        if (reduced) {
            endGlide();
        }
    }

    /** Moves the camera, for now, if any of those who are lit is off the screen: in a glide, or at once where motion is reduced. */
    void showLit() {
        if (!(view.getWidth() > 0) || !(view.getHeight() > 0)) {
            return;
        }
        Camera before = camera();
        Camera seen = glide == null ? before : glide.now();
        Camera after = Cameras.showingLit(
                store.situation().get(), store.positions().get(), before, view.getWidth(), view.getHeight());
        if (!after.equals(before)) {
            endGlide();
            if (!reducedMotion) {
                glide = new Glide<>(seen, after, Cameras::between, this::redraw);
                glide.setOnFinished(event -> endGlide());
            }
            store.preview(state -> state.withCamera(after));
            if (glide != null) {
                glide.play();
            }
        }
    }

    private void endGlide() {
        if (glide != null) {
            glide.stop();
            glide = null;
            redraw();
        }
    }

    /** Where the graph is seen from on the way of a glide; null at rest. */
    private Camera passing(Situation situation) {
        return glide != null && glide.to().equals(situation.view().camera()) ? glide.now() : null;
    }

    double paneWidth() {
        return view.getWidth();
    }

    double paneHeight() {
        return view.getHeight();
    }

    FrameView view() {
        return view;
    }

    /** Zooms about the middle of the pane. */
    void zoom(double factor) {
        Camera zoomed =
                camera().zoomAt(factor, view.getWidth() / 2, view.getHeight() / 2, view.getWidth(), view.getHeight());
        store.apply(state -> state.withCamera(zoomed));
    }

    /** Moves what is shown by so many pixels. */
    void pan(double dx, double dy) {
        Camera moved = camera().pan(dx, dy);
        store.apply(state -> state.withCamera(moved));
    }

    /** Moves the selected actors by so many pixels as a drag would, and pins them. */
    void nudge(double dx, double dy) {
        nudge.by(dx, dy);
    }

    /** Shows what can be done with the item that is selected, at its place, or with the ground. */
    void showMenu() {
        Situation situation = store.situation().get();
        Positions at = store.positions().get();
        Id about = situation.view().selected();
        double x = camera().x();
        double y = camera().y();
        if (about instanceof ActorId actor && situation.node(actor).isPresent()) {
            x = at.x(actor.ordinal());
            y = at.y(actor.ordinal());
        } else if (about instanceof RelationId id) {
            Relation relation = situation.dataset().relation(id);
            x = (at.x(relation.from().ordinal()) + at.x(relation.to().ordinal())) / 2;
            y = (at.y(relation.from().ordinal()) + at.y(relation.to().ordinal())) / 2;
        } else if (!(about instanceof ActorId)) {
            about = null;
        }
        double paneX = camera().toPaneX(x, view.getWidth());
        double paneY = camera().toPaneY(y, view.getHeight());
        Point2D place = view.localToScreen(
                Math.max(0, Math.min(view.getWidth(), paneX)), Math.max(0, Math.min(view.getHeight(), paneY)));
        menu.show(about, place.getX(), place.getY());
    }

    /** Gives a drag up, as if it had never begun; false if there is none. */
    boolean cancelDrag() {
        if (drag == null) {
            return false;
        }
        GraphDrag ended = drag;
        drag = null;
        pressed = null;
        ended.cancel();
        redraw();
        return true;
    }

    private void redraw() {
        Situation situation = store.situation().get();
        Positions positions = store.positions().get();
        Camera passing = passing(situation);
        if (situation != baseSituation || positions != basePositions || passing != basePassing) {
            baseSituation = situation;
            basePositions = positions;
            basePassing = passing;
            Palette palette = Palette.of(situation.view().theme());
            GraphChart drawn = chart;
            base = (width, height) -> drawn.draw(
                    situation,
                    positions,
                    passing != null ? passing : drawn.eye(situation, positions, width, height),
                    palette,
                    width,
                    height);
        }
        view.show(new Wish(base, overlay()));
    }

    private Optional<Layer> overlay() {
        Situation situation = baseSituation;
        Positions positions = basePositions;
        Palette palette = Palette.of(situation.view().theme());
        if (drag instanceof GraphDrag.Lasso lasso) {
            GraphDrag.Box box = lasso.box();
            return Optional.of((width, height) -> lassoDrawing(box, palette, width, height));
        }
        if (drag != null || basePassing != null) {
            return Optional.empty();
        }
        GraphChart drawn = chart;
        if (listing || hovered instanceof Subject.Handle) {
            return Optional.of((width, height) -> drawn.changes(situation, palette, width, height));
        }
        if (!(hovered instanceof Subject.Item item)) {
            return Optional.empty();
        }
        Id about = item.id();
        return Optional.of((width, height) -> drawn.hover(
                        about,
                        situation,
                        positions,
                        drawn.eye(situation, positions, width, height),
                        palette,
                        width,
                        height)
                .orElseGet(() -> new DrawingBuilder(width, height, 0, type).build()));
    }

    private Drawing lassoDrawing(GraphDrag.Box box, Palette palette, double width, double height) {
        return new DrawingBuilder(width, height, 0, type)
                .rect(
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height(),
                        2,
                        Style.fill(palette.hover()).stroked(palette.text(), 1),
                        null)
                .build();
    }

    private Target targetAt(double x, double y) {
        return view.at(x, y, SLACK).map(Hit::target).orElse(null);
    }

    private Id idAt(double x, double y) {
        return targetAt(x, y) instanceof Subject.Item item ? item.id() : null;
    }

    private void hover(Target target) {
        view.setCursor(target == null ? Cursor.DEFAULT : Cursor.HAND);
        if (!Objects.equals(target, hovered)) {
            hovered = target;
            redraw();
        }
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        endGlide();
        if (drag != null) {
            return;
        }
        pressed = new Point2D(event.getX(), event.getY());
        pressedOn = idAt(event.getX(), event.getY());
    }

    private void drag(MouseEvent event) {
        if (pressed == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (drag == null) {
            if (pressed.distance(event.getX(), event.getY()) < DRAG_FROM) {
                return;
            }
            drag = begin(event);
        }
        drag.to(event.getX(), event.getY());
        redraw();
    }

    private GraphDrag begin(MouseEvent event) {
        onGrab.run();
        wheelRest.stop();
        store.commit();
        if (pressedOn instanceof ActorId actor
                && store.situation().get().node(actor).isPresent()) {
            return new GraphDrag.Nodes(store, actor, camera(), pressed);
        }
        return event.isShiftDown()
                ? new GraphDrag.Lasso(store, camera(), pressed, view.getWidth(), view.getHeight())
                : new GraphDrag.Ground(store, camera(), pressed);
    }

    private void release(MouseEvent event) {
        if (pressed == null || drag != null && event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (drag != null) {
            GraphDrag ended = drag;
            drag = null;
            ended.end();
            redraw();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            click(event);
        }
        pressed = null;
    }

    private void click(MouseEvent event) {
        boolean onStrip = targetAt(event.getX(), event.getY()) instanceof Subject.Handle;
        if (onStrip || listing) {
            listing = onStrip && !listing;
            redraw();
        }
        if (onStrip) {
            return;
        }
        if (event.getClickCount() == 2 && pressedOn instanceof ActorId actor) {
            store.apply(state -> state.focusOn(actor));
        } else if (event.getClickCount() == 1 && pressedOn != null) {
            Id id = pressedOn;
            boolean add = event.isShiftDown() || event.isShortcutDown();
            store.apply(state -> add ? state.toggleSelected(id) : state.select(id));
        } else if (event.getClickCount() == 1 && !store.view().get().selection().isEmpty()) {
            store.apply(state -> state.clearSelection());
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && drag == null) {
            double factor = Math.pow(WHEEL, event.getDeltaY());
            endGlide();
            if (wheelRest.getStatus() != Animation.Status.RUNNING) {
                store.commit();
            }
            Camera zoomed = camera().zoomAt(factor, event.getX(), event.getY(), view.getWidth(), view.getHeight());
            store.preview(state -> state.withCamera(zoomed));
            wheelRest.playFromStart();
        }
        event.consume();
    }

    private void contextMenu(ContextMenuEvent event) {
        // One that comes from a key has its own way in the list of keys.
        if (!event.isKeyboardTrigger()) {
            menu.show(idAt(event.getX(), event.getY()), event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }
}
