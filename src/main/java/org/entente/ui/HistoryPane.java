package org.entente.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.transform.Scale;
import org.entente.chart.HistoryChart;
import org.entente.chart.HistoryChart.Spell;
import org.entente.chart.Subject;
import org.entente.draw.Hit;
import org.entente.draw.Palette;
import org.entente.draw.Type;
import org.entente.history.Certainty;
import org.entente.history.Course.Stretch;
import org.entente.history.Target;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.state.Chronicle;
import org.entente.state.Situation;
import org.entente.words.CountWords;
import org.entente.words.EventWords;
import org.entente.words.StepWords;

/**
 * The small timeline of a relation or an alliance in the details. A tip says what is under the pointer; a click on an event
 * selects it, on a number of events lets one be chosen. It takes no room while there is nothing to show.
 */
final class HistoryPane extends HeightFromWidth {
    private static final double SLACK = 4;
    private static final double BESIDE = 14;
    private static final double TIP_WIDTH = 300;

    private final Store store;
    private final Commands commands;
    private final Type type;
    private final FrameView view;
    private final Tooltip tip = new Tooltip();
    private Target target;
    private Chronicle chronicle;
    private HistoryChart chart;
    private org.entente.draw.Target hovered;

    HistoryPane(Store store, Type type, FrameView view) {
        this.store = store;
        this.commands = new Commands(store);
        this.type = type;
        this.view = view;
        getStyleClass().add("history");
        getChildren().add(view);
        view.setFocusTraversable(false);
        tip.setWrapText(true);
        view.setOnMouseMoved(this::hover);
        view.setOnMouseExited(event -> hover(null, event));
        view.setOnMouseClicked(this::click);
        sceneProperty().addListener((all, before, now) -> tip.hide());
        store.situation().addListener((all, before, now) -> redraw());
        setManaged(false);
        setVisible(false);
    }

    /** Shows the life of a relation or an alliance. */
    HistoryPane of(Target shown) {
        target = shown;
        chronicle = null;
        hovered = null;
        tip.hide();
        redraw();
        return this;
    }

    FrameView view() {
        return view;
    }

    /** Draws what is shown again if it is in a window; what is not is drawn when it comes back. */
    private void redraw() {
        if (target == null) {
            return;
        }
        Situation situation = store.situation().get();
        if (situation.chronicle() != chronicle) {
            chronicle = situation.chronicle();
            Optional<HistoryChart> found = HistoryChart.of(chronicle, target);
            chart = found.orElse(null);
            setManaged(found.isPresent());
            setVisible(found.isPresent());
            view.setAccessibleText("History of " + new Told(situation).words().name(target));
            requestLayout();
        }
        if (chart != null) {
            HistoryChart drawn = chart;
            long moment = situation.view().moment();
            Palette palette = Palette.of(situation.view().theme());
            org.entente.draw.Target about = hovered;
            view.show(new Wish((width, height) -> drawn.draw(moment, about, palette, type, width, height)));
        }
    }

    private void hover(MouseEvent event) {
        hover(at(event), event);
    }

    private org.entente.draw.Target at(MouseEvent event) {
        return view.at(event.getX(), event.getY(), SLACK).map(Hit::target).orElse(null);
    }

    private void hover(org.entente.draw.Target about, MouseEvent event) {
        if (Objects.equals(about, hovered)) {
            return;
        }
        hovered = about;
        view.setCursor(about instanceof Subject ? Cursor.HAND : Cursor.DEFAULT);
        String words = words(about);
        tip.hide();
        if (!words.isEmpty()) {
            tip.setText(words);
            tip.setMaxWidth(TIP_WIDTH * Looks.larger(this));
            tip.show(view, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
        }
        redraw();
    }

    /** What the tip says of something in the chart; empty for nothing. */
    private String words(org.entente.draw.Target about) {
        if (about instanceof Subject.Item item && item.id() instanceof EventId id) {
            Event event = chronicle.dataset().event(id);
            return event.title().in(store.situation().get().language()) + "\n" + EventWords.when(event);
        }
        if (about instanceof Subject.Cluster cluster) {
            return CountWords.number(cluster.events().size()) + " more events: click to choose";
        }
        return about instanceof Spell spell ? words(spell.stretch()) : "";
    }

    private String words(Stretch stretch) {
        Told told = new Told(store.situation().get());
        String state = stretch.phase() == null
                ? told.words().state(target, stretch.projected()) + " if plans hold"
                : told.words().state(target, stretch.phase());
        boolean isPossible = stretch.certainty() == Certainty.POSSIBLE;
        String whole = (isPossible ? "possibly " : "") + state;
        String from = stretch.from() == Long.MIN_VALUE ? "" : "from " + StepWords.day(stretch.from());
        String until = stretch.to() == Long.MAX_VALUE ? "" : " until " + StepWords.day(stretch.to());
        String dates = (from + until).strip();
        return whole.substring(0, 1).toUpperCase(Locale.ROOT)
                + whole.substring(1)
                + (dates.isEmpty() ? "" : "\n" + dates);
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        org.entente.draw.Target about = at(event);
        if (about instanceof Subject.Item item) {
            tip.hide();
            commands.open(item.id());
        } else if (about instanceof Subject.Cluster cluster) {
            tip.hide();
            choose(cluster, event);
        }
    }

    private void choose(Subject.Cluster cluster, MouseEvent event) {
        List<Event> events = cluster.events().stream()
                .map(id -> chronicle.dataset().event(id))
                .toList();
        Id selected = store.view().get().selected();
        Palette palette = Palette.of(store.view().get().theme());
        ContextMenu tray = UndatedTray.of(
                events, selected, palette, store.situation().get().language(), commands::open);
        tray.show(view, event.getScreenX(), event.getScreenY());
    }

    @Override
    double heightAt(double width) {
        double larger = Looks.larger(this);
        return chart == null ? 0 : Math.ceil(larger * chart.height(width / larger));
    }

    @Override
    protected void layoutChildren() {
        double larger = Looks.larger(this);
        view.getTransforms().setAll(new Scale(larger, larger));
        view.magnified(larger);
        view.resizeRelocate(0, 0, getWidth() / larger, getHeight() / larger);
    }
}
