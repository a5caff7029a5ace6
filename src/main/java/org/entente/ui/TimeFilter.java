package org.entente.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.state.Filter;
import org.entente.state.TimeWindow;
import org.entente.time.Edtf;
import org.entente.time.EdtfException;
import org.entente.time.TimeSpan;
import org.entente.words.StepWords;
import org.entente.words.TypedDate;

/** Chooses the time in which events must take place: two days that are typed, or what the timeline shows. */
final class TimeFilter extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Store store;
    private final TextField from = field("First day of the events that are shown", "first");
    private final TextField to = field("Last day of the events that are shown", "last");
    private final Label fault = new Label();

    TimeFilter(Store store) {
        this.store = store;
        getStyleClass().addAll("section", "time-filter");
        Label heading = new Label("Time of events");
        heading.getStyleClass().add("heading");
        WrappedRow fields = new WrappedRow(4, 4, from, new Label("–"), to);
        Hyperlink timeline = new Hyperlink("as in the timeline");
        timeline.setOnAction(event -> {
            timeline.setVisited(false);
            store.apply(view -> view.withFilter(view.filter().withWithin(seen())));
        });
        Hyperlink any = new Hyperlink("any");
        any.setOnAction(event -> {
            any.setVisited(false);
            store.apply(view -> view.withFilter(view.filter().withWithin(null)));
        });
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        getChildren().addAll(heading, fields, new WrappedRow(0, 0, timeline, any));
        from.setOnAction(event -> read());
        to.setOnAction(event -> read());
    }

    private static TextField field(String what, String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(what);
        field.setPrefColumnCount(7);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private TimeWindow seen() {
        TimeWindow window = store.view().get().window();
        return window == null ? whole() : window;
    }

    private TimeWindow whole() {
        TimeSpan span = store.situation().get().chronicle().span();
        return new TimeWindow(span.from(), Math.max(span.from() + 1, span.to()));
    }

    /** An end that is left blank is that of the data. */
    private void read() {
        TimeWindow whole = whole();
        say("");
        try {
            if (from.getText().isBlank() && to.getText().isBlank()) {
                store.apply(view -> view.withFilter(view.filter().withWithin(null)));
                return;
            }
            long first = from.getText().isBlank() ? whole.from() : limit(date(from), true, whole.from());
            long last = to.getText().isBlank() ? whole.to() : limit(date(to), false, whole.to());
            if (first >= last) {
                to.pseudoClassStateChanged(ERROR, true);
                say("The last day is before the first one.");
                return;
            }
            store.apply(view -> view.withFilter(view.filter().withWithin(new TimeWindow(first, last))));
        } catch (EdtfException notADate) {
            say(notADate.getMessage() + " Try 2024-11-01, 1 Nov 2024 or 1995.");
        }
    }

    private static Edtf date(TextField field) throws EdtfException {
        field.pseudoClassStateChanged(ERROR, true);
        Edtf date = TypedDate.parse(field.getText());
        field.pseudoClassStateChanged(ERROR, false);
        return date;
    }

    private static long limit(Edtf date, boolean first, long otherwise) {
        long instant = first ? date.earliest() : date.latest();
        return instant == Long.MIN_VALUE || instant == Long.MAX_VALUE ? otherwise : instant;
    }

    private void say(String words) {
        if (words.isEmpty()) {
            from.pseudoClassStateChanged(ERROR, false);
            to.pseudoClassStateChanged(ERROR, false);
        }
        fault.setText(words);
        getChildren().remove(fault);
        if (!words.isEmpty()) {
            getChildren().add(fault);
        }
    }

    /** Shows the time that a filter lets pass; where nothing has a date there is no time to choose. */
    void show(Filter filter) {
        boolean timeless = store.situation().get().chronicle().isTimeless();
        setVisible(!timeless);
        setManaged(!timeless);
        TimeWindow time = filter.within();
        from.setText(time == null ? "" : StepWords.day(time.from()));
        to.setText(time == null ? "" : StepWords.day(time.to()));
        say("");
    }

    /** What is wrong with what was typed; empty if nothing is. */
    String fault() {
        return fault.getText();
    }
}
