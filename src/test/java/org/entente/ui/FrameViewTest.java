package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.entente.draw.DrawingBuilder;
import org.entente.draw.Painter;
import org.entente.draw.Style;
import org.entente.draw.Target;
import org.entente.draw.Type;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FrameViewTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    private record Thing(String name) implements Target {}

    private final Type type = Type.load();
    private final Brush brush = new Brush(new Painter(type));
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private FrameView view;
    private Pane root;
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openWindow() throws Exception {
        onFx(() -> {
            view = new FrameView(brush, failures::add);
            view.resize(40, 30);
            view.setManaged(false);
            root = new Pane(view);
            stage = new Stage();
            stage.setScene(new Scene(root, 200, 100));
            stage.show();
            return null;
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        brush.close();
        onFx(() -> {
            stage.hide();
            return null;
        });
    }

    @Test
    void aWishIsOnTheScreenAfterSomePulses() throws Exception {
        onFx(() -> show(ground(RED)));
        awaitPulse(() -> colour() == RED);
    }

    @Test
    void thePictureCoversTheViewPixelForPixel() throws Exception {
        onFx(() -> show(ground(RED)));
        awaitPulse(() -> colour() == RED);
        ImageView picture = onFx(this::picture);
        assertThat(picture.getImage().getWidth()).isEqualTo(40);
        assertThat(picture.getFitWidth()).isEqualTo(40);
        assertThat(picture.getFitHeight()).isEqualTo(30);
        assertThat(picture.isSmooth()).isFalse();
    }

    @Test
    void overtakenWishesAreNeverPainted() throws Exception {
        CountDownLatch painting = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger painted = new AtomicInteger();
        onFx(() -> show((width, height) -> {
            painting.countDown();
            await(goOn);
            return ground(BLUE).draw(width, height);
        }));
        await(painting);
        onFx(() -> {
            for (int i = 0; i < 100; i++) {
                int colour = 0xFF000000 | i;
                show((width, height) -> {
                    painted.incrementAndGet();
                    return ground(colour).draw(width, height);
                });
            }
            return null;
        });
        goOn.countDown();
        awaitPulse(() -> colour() == (0xFF000000 | 99));
        assertThat(painted).hasValue(1);
    }

    @Test
    void theShownFrameIsNeverPaintedOn() throws Exception {
        AtomicInteger changed = new AtomicInteger();
        CompletableFuture<Void> done = new CompletableFuture<>();
        onFx(() -> {
            int[] wishes = {0};
            int[] shown = {0};
            Runnable after = () -> shown[0] = colour();
            Runnable[] before = new Runnable[1];
            before[0] = () -> {
                if (colour() != shown[0]) {
                    changed.incrementAndGet();
                }
                if (++wishes[0] > 60) {
                    root.getScene().removePreLayoutPulseListener(before[0]);
                    root.getScene().removePostLayoutPulseListener(after);
                    done.complete(null);
                    return;
                }
                show(ground(0xFF000000 | wishes[0]));
                Platform.requestNextPulse();
            };
            root.getScene().addPostLayoutPulseListener(after);
            root.getScene().addPreLayoutPulseListener(before[0]);
            Platform.requestNextPulse();
            return null;
        });
        done.get(60, TimeUnit.SECONDS);
        assertThat(changed).hasValue(0);
    }

    @Test
    void aNewSizeIsPaintedWithoutANewWish() throws Exception {
        onFx(() -> show(ground(RED)));
        awaitPulse(() -> colour() == RED);
        onFx(() -> {
            view.resize(70, 50);
            return null;
        });
        awaitPulse(() -> picture().getImage().getWidth() == 70);
        assertThat(onFx(this::colour)).isEqualTo(RED);
    }

    @Test
    void untilTheNewSizeIsPaintedTheOldFrameKeepsItsOwn() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        onFx(() -> show((width, height) -> {
            if (width > 40) {
                await(goOn);
            }
            return ground(RED).draw(width, height);
        }));
        awaitPulse(() -> colour() == RED);
        onFx(() -> {
            view.resize(70, 50);
            root.layout();
            return null;
        });
        assertThat(onFx(() -> picture().getFitWidth())).isEqualTo(40);
        goOn.countDown();
        awaitPulse(() -> picture().getFitWidth() == 70);
    }

    @Test
    void aFailureIsToldAndTheNextWishIsShown() throws Exception {
        onFx(() -> show(ground(RED)));
        awaitPulse(() -> colour() == RED);
        onFx(() -> show((width, height) -> {
            throw new IllegalStateException("no picture");
        }));
        awaitPulse(() -> !failures.isEmpty());
        assertThat(failures).singleElement().satisfies(told -> assertThat(told).hasMessage("no picture"));
        assertThat(onFx(this::colour)).isEqualTo(RED);
        onFx(() -> show(ground(BLUE)));
        awaitPulse(() -> colour() == BLUE);
    }

    @Test
    void aPointIsAskedOfTheFrameOnTheScreenNotOfTheWish() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        Thing old = new Thing("old");
        onFx(() -> show(square(old)));
        awaitPulse(() -> view.drawing().isPresent());
        onFx(() -> show((width, height) -> {
            await(goOn);
            return square(new Thing("new")).draw(width, height);
        }));
        assertThat(onFx(() -> view.at(5, 5, 0)))
                .hasValueSatisfying(hit -> assertThat(hit.target()).isEqualTo(old));
        goOn.countDown();
        awaitPulse(() -> view.at(5, 5, 0).orElseThrow().target().equals(new Thing("new")));
    }

    @Test
    void anOverlayIsHitBeforeTheBase() throws Exception {
        Thing above = new Thing("above");
        onFx(() -> {
            view.show(new Wish(square(new Thing("below")), square(above)));
            return null;
        });
        awaitPulse(() -> view.drawing().isPresent());
        assertThat(onFx(() -> view.at(5, 5, 0)))
                .hasValueSatisfying(hit -> assertThat(hit.target()).isEqualTo(above));
    }

    @Test
    void aViewTakenOutAndPutBackShowsTheNewestWish() throws Exception {
        onFx(() -> {
            show(ground(RED));
            root.getChildren().clear();
            return show(ground(BLUE));
        });
        onFx(() -> root.getChildren().add(view));
        awaitPulse(() -> colour() == BLUE);
    }

    @Test
    void peopleReachTheViewByKeyboardAndScreenReader() {
        assertThat(view.isFocusTraversable()).isTrue();
        assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
    }

    private Void show(Layer base) {
        view.show(new Wish(base));
        return null;
    }

    private Layer ground(int colour) {
        return (width, height) -> new DrawingBuilder(width, height, colour, type).build();
    }

    private Layer square(Target target) {
        return (width, height) -> new DrawingBuilder(width, height, RED, type)
                .rect(0, 0, 10, 10, 0, Style.fill(BLUE), target)
                .build();
    }

    private ImageView picture() {
        return (ImageView) view.getChildrenUnmodifiable().get(0);
    }

    /** The colour in the view's middle, 0 while it shows nothing. */
    private int colour() {
        Image image = picture().getImage();
        return image == null ? 0 : image.getPixelReader().getArgb(20, 15);
    }

    /** Waits for the pulse after which something holds, and fails when it never comes. */
    private void awaitPulse(BooleanSupplier condition) throws Exception {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        onFx(() -> {
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                if (condition.getAsBoolean()) {
                    root.getScene().removePostLayoutPulseListener(listener[0]);
                    reached.complete(null);
                } else {
                    Platform.requestNextPulse();
                }
            };
            root.getScene().addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
            return null;
        });
        reached.get(30, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T onFx(Callable<T> task) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.get(30, TimeUnit.SECONDS);
    }
}
