package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.draw.TextStyle.Weight;
import org.entente.history.Change;
import org.entente.history.Changes;
import org.entente.history.History;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Phase;
import org.entente.model.RelationId;
import org.entente.model.RelationKind;
import org.entente.state.Situation;
import org.entente.words.EffectWords;
import org.entente.words.EventWords;
import org.entente.words.PhaseWords;
import org.entente.words.TargetWords;
import org.entente.words.Why;

/** What is selected, in words, on a picture: for an event its date, who took part, what it changed, and other readings. */
final class Card {
    /** What is contested is told whole, unless it is a tale of its own. */
    private static final int MOST_LINES = 8;

    private Card() {}

    static void draw(Column column, Situation situation) {
        Id id = situation.view().selected();
        if (id instanceof EventId event) {
            event(column, situation, situation.dataset().event(event));
        } else if (id instanceof RelationId relation) {
            column.heading("SELECTED RELATION");
            String name = new TargetWords(situation.dataset(), situation.language()).name(Target.of(relation));
            column.text(name, column.body().weight(Weight.BOLD), 3, new Subject.Item(relation));
            column.text(
                    Why.of(situation.snapshot(), Target.of(relation), situation.language())
                            .text(),
                    column.body(),
                    12,
                    null);
            column.gap(8);
        } else if (id != null
                && situation.dataset().find(id.text(), ActorId.class).isPresent()) {
            column.heading("SELECTED ACTOR");
            String name = situation
                    .dataset()
                    .find(id.text(), ActorId.class)
                    .map(situation.dataset()::actor)
                    .map(actor -> actor.name().in(situation.language()))
                    .orElse("");
            column.text(name, column.body().weight(Weight.BOLD), 2, new Subject.Item(id));
            column.gap(8);
        }
    }

    private static void event(Column column, Situation situation, Event event) {
        Subject.Item about = new Subject.Item(event.id());
        column.heading(EventWords.when(event).toUpperCase(Locale.ROOT));
        column.text(event.title().in(situation.language()), column.body().weight(Weight.BOLD), 3, about);
        if (!event.summary().isEmpty()) {
            column.text(event.summary().in(situation.language()), column.body(), 4, about);
        }
        part(
                column,
                "Took part",
                List.of(EventWords.participants(event, situation.dataset(), situation.language())),
                4);
        part(column, "Changed", changes(situation, event), 3);
        part(
                column,
                "Contested; others say",
                EventWords.readings(event, situation.dataset(), situation.language()),
                MOST_LINES);
        column.gap(8);
    }

    /** What it changed, with what was before: "Partnership: proposed → announced"; of members and the like, a sentence each. */
    private static List<String> changes(Situation situation, Event event) {
        History history = situation.chronicle().history();
        TargetWords words = new TargetWords(situation.dataset(), situation.language());
        List<String> moves = new ArrayList<>();
        for (Change change : Changes.by(history, event.id()).all()) {
            Phase before = change.before().phase();
            Phase after = change.after().phase();
            if (change.target() instanceof Target.OfRelation of && before != null && after != null && before != after) {
                RelationKind kind = situation.dataset().relation(of.id()).kind();
                moves.add(
                        words.name(of) + ": " + PhaseWords.state(kind, before) + " → " + PhaseWords.state(kind, after));
            }
        }
        List<String> sentences = new EffectWords(history, situation.language()).sentences(event);
        return moves.size() == sentences.size() ? moves : sentences;
    }

    private static void part(Column column, String title, List<String> texts, int lines) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                column.gap(i == 0 ? 3 : 0);
                column.text((i == 0 ? title + ": " : "") + texts.get(i), column.body(), lines, null);
            }
        }
    }
}
