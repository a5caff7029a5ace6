package org.entente.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.entente.draw.Drawing;
import org.entente.draw.Hit;
import org.entente.draw.Painter;

/**
 * A region that shows painted frames, pixel for pixel at every scale of the screen.
 *
 * <p>{@link #show(Wish)} says what to show; the {@link Brush} paints the newest wish and skips those overtaken, and at the
 * next pulse the newest finished frame replaces the shown one whole. Nothing runs while nothing changes. When the view is
 * resized or moves to a screen of another scale, the wish is painted again and the old frame stays until then.
 *
 * <p>A frame goes round: taken from the pool and painted (brush), ready (an atomic reference), shown (FX thread), and back to
 * the pool after the pulse that replaced it, since the renderer lets go of it in that pulse. So nobody ever paints what
 * somebody else reads.
 *
 * <p>All public methods are for the FX thread.
 */
public final class FrameView extends Region {
    private final Brush brush;
    private final Consumer<Throwable> onFailure;
    private final FramePainter painter = new FramePainter();
    private final FramePool pool = new FramePool();

    private final ImageView picture = new ImageView();
    private final Runnable pulse = this::present;
    private final ObservableValue<Number> renderScale;
    private Frame shown;
    private Runnable onFirst = () -> {};

    /** What was wished last, kept to be painted again at another size; and the size for which it was ordered. */
    private Wish newest;

    private double orderedWidth;
    private double orderedHeight;
    private double magnification = 1;

    private final AtomicReference<Order> order = new AtomicReference<>();
    private final AtomicReference<Frame> ready = new AtomicReference<>();
    private final AtomicBoolean queued = new AtomicBoolean();

    /** A wish and the size at which to fulfil it. */
    private record Order(Wish wish, FrameSize size) {}

    /**
     * @param brush paints this view's frames; the caller closes it
     * @param onFailure is told on the FX thread what a painter threw; the view goes on showing the frame before
     */
    public FrameView(Brush brush, Consumer<Throwable> onFailure) {
        this.brush = brush;
        this.onFailure = onFailure;
        picture.setManaged(false);
        picture.setSmooth(false);
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        clip.setSmooth(false);
        setClip(clip);

        renderScale = sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .orElse(1.0);
        renderScale.addListener((all, before, now) -> orderAgain());
        sceneProperty().addListener((all, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(pulse);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(pulse);
            }
        });
    }

    /** What is to be done once the first picture is on the screen: what can wait for it. Done now if it is there. */
    void whenFirstShown(Runnable action) {
        if (shown != null) {
            action.run();
            return;
        }
        Runnable others = onFirst;
        onFirst = () -> {
            others.run();
            action.run();
        };
    }

    /**
     * Tells how much larger than its own units a transform of this view or of what holds it shows it, so that it is painted with
     * as many pixels as the screen has.
     *
     * @param larger above 0
     */
    void magnified(double larger) {
        magnification = larger;
        orderAgain();
    }

    /** Wishes for a picture; it replaces every earlier wish that is not painted yet. */
    public void show(Wish wish) {
        newest = wish;
        orderAgain();
    }

    /** Called once a pulse when the size changed, so that a resize paints one frame and not one for each side. */
    @Override
    protected void layoutChildren() {
        if (getWidth() != orderedWidth || getHeight() != orderedHeight) {
            orderAgain();
        }
    }

    /** The base drawing on the screen now, which may be older than the last wish. */
    public Optional<Drawing> drawing() {
        return Optional.ofNullable(shown).flatMap(Frame::base);
    }

    /**
     * What people see at a point of this view: of the overlay first, then of the base.
     *
     * @param slack how near counts as hit, px at scale 1
     */
    public Optional<Hit> at(double x, double y, double slack) {
        if (shown == null) {
            return Optional.empty();
        }
        return shown.overlay().flatMap(overlay -> overlay.at(x, y, slack)).or(() -> shown.base()
                .flatMap(base -> base.at(x, y, slack)));
    }

    private void orderAgain() {
        orderedWidth = getWidth();
        orderedHeight = getHeight();
        if (newest == null || !(getWidth() > 0) || !(getHeight() > 0)) {
            return;
        }
        FrameSize size = FrameSize.covering(
                getWidth(), getHeight(), renderScale.getValue().doubleValue() * magnification);
        order.set(new Order(newest, size));
        queue();
    }

    /** Makes sure that the brush will look at the order. From any thread. */
    private void queue() {
        if (queued.compareAndSet(false, true)) {
            brush.execute(this::paintNewest);
        }
    }

    /** On the brush. */
    private void paintNewest(Painter brushPainter) {
        queued.set(false);
        Order wanted = order.get();
        if (wanted == null) {
            return;
        }
        try {
            pool.take(wanted.size).ifPresent(frame -> fulfil(frame, brushPainter));
        } catch (OutOfMemoryError noRoomForFrames) {
            order.compareAndSet(wanted, null);
            Platform.runLater(() -> onFailure.accept(noRoomForFrames));
        }
    }

    private void fulfil(Frame frame, Painter brushPainter) {
        Order newestOrder = order.getAndSet(null);
        if (newestOrder == null || !newestOrder.size.equals(frame.size())) {
            pool.give(frame);
            if (newestOrder != null && order.compareAndSet(null, newestOrder)) {
                queue();
            }
            return;
        }
        try {
            painter.paint(newestOrder.wish, frame, brushPainter);
        } catch (RuntimeException | Error failure) {
            pool.give(frame);
            Platform.runLater(() -> onFailure.accept(failure));
            return;
        }
        Frame overtaken = ready.getAndSet(frame);
        if (overtaken != null) {
            pool.give(overtaken);
        }
        Platform.requestNextPulse();
    }

    /** Puts the newest finished frame on the screen; after layout, before the renderer takes the scene over. */
    private void present() {
        Frame next = ready.getAndSet(null);
        if (next == null) {
            return;
        }
        Frame before = shown;
        shown = next;
        next.touch();
        picture.setImage(next.image());
        picture.setFitWidth(next.size().width() / next.size().scale());
        picture.setFitHeight(next.size().height() / next.size().scale());
        if (before == null) {
            Platform.runLater(onFirst);
        } else {
            // The renderer gives the old frame up within this pulse, and what runs later runs after it.
            Platform.runLater(() -> release(before));
        }
    }

    private void release(Frame frame) {
        pool.give(frame);
        if (order.get() != null) {
            queue();
        }
    }
}
