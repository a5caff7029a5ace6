package org.entente.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.draw.Palette;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.RelationId;
import org.entente.model.SourceId;
import org.entente.state.Found;
import org.entente.state.Situation;
import org.entente.words.DateWords;

/** Shows a line of what was found: sign, name with the matching words in bold, and quietly what else tells it apart. */
final class FindCell extends ListCell<FindRow> {
    /** Letters before the match that are shown of a longer text. */
    private static final int BEFORE = 24;

    private static final int LONGEST = 80;

    private final Supplier<Situation> situation;

    FindCell(Supplier<Situation> situation) {
        this.situation = situation;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FindRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        getStyleClass().remove("find-heading");
        if (empty || row == null) {
            setAccessibleText(null);
            return;
        }
        if (row instanceof FindRow.Heading heading) {
            getStyleClass().add("find-heading");
            setText(heading.text());
        } else if (row instanceof FindRow.More more) {
            setGraphic(indented(quiet(more.text())));
            setAccessibleText(more.text());
        } else if (row instanceof FindRow.Instead instead) {
            setGraphic(new HBox(new Label("Look for “" + instead.text() + "” instead")));
        } else if (row instanceof FindRow.Hit hit) {
            setGraphic(hit(hit.found()));
            setAccessibleText(hit.found().label() + ", " + aside(hit.found()));
        }
    }

    private Node hit(Found found) {
        Told told = new Told(situation.get());
        Palette palette = Palette.of(situation.get().view().theme());
        Node sign = new Signs(palette).of(found.id() == null ? null : told.sign(found.id()));
        Label aside = quiet(aside(found));
        aside.setMinWidth(Region.USE_PREF_SIZE);
        VBox texts = new VBox(flow(found.label(), found.marked(), false));
        if (!found.other().isEmpty()) {
            texts.getChildren().add(flow(found.other(), found.otherMarked(), true));
        }
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox line = new HBox(6, sign, texts, aside);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** One line of text; of a long one the part around the first match. */
    private static TextFlow flow(String text, List<Found.Range> marked, boolean under) {
        int from = under && !marked.isEmpty() ? Math.max(0, marked.get(0).from() - BEFORE) : 0;
        int to = Math.min(text.length(), from + LONGEST);
        TextFlow flow = new TextFlow();
        if (from > 0) {
            flow.getChildren().add(text("…", false, under));
        }
        int at = from;
        for (Found.Range range : marked) {
            if (range.to() <= to && range.from() >= at) {
                flow.getChildren().add(text(text.substring(at, range.from()), false, under));
                flow.getChildren().add(text(text.substring(range.from(), range.to()), true, under));
                at = range.to();
            }
        }
        flow.getChildren().add(text(text.substring(at, to) + (to < text.length() ? "…" : ""), false, under));
        return flow;
    }

    private static Text text(String words, boolean strong, boolean under) {
        Text text = new Text(words);
        text.getStyleClass().addAll(strong ? "strong" : "plain", under ? "under" : "over");
        return text;
    }

    private String aside(Found found) {
        Told told = new Told(situation.get());
        if (found.id() instanceof EventId id) {
            Event event = told.dataset().event(id);
            return event.when() == null ? "no date" : DateWords.brief(event.when());
        }
        if (found.id() instanceof ActorId id) {
            return told.dataset().actor(id).kind().label().in(told.language());
        }
        if (found.id() instanceof RelationId id) {
            return told.label(told.dataset().relation(id), told.snapshot().of(Target.of(id)));
        }
        if (found.id() instanceof SourceId id) {
            return told.dataset().source(id).publisher();
        }
        long events = told.dataset().events().stream()
                .filter(event -> event.topics().contains(found.topic()))
                .count();
        return events + (events == 1 ? " event" : " events");
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    private Node indented(Node node) {
        Node space = new Signs(Palette.of(situation.get().view().theme())).of(null);
        return new HBox(6, space, node);
    }
}
