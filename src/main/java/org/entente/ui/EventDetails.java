package org.entente.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.history.Change;
import org.entente.history.Changes;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Citation;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Link;
import org.entente.model.Participant;
import org.entente.model.RelationId;
import org.entente.words.EventWords;

/** What the details say of an event. */
final class EventDetails {
    private final Told told;
    private final Event event;

    private EventDetails(Told told, Event event) {
        this.told = told;
        this.event = event;
    }

    /** O(its parts and what names it); the first time that is asked of a data set, O(items). */
    static Details of(Told told, Event event) {
        return new EventDetails(told, event).write();
    }

    private Details write() {
        Details.Builder details = new Details.Builder()
                .heading(
                        told.sign(event.id()),
                        event.kind().label().in(told.language()),
                        event.title().in(told.language()))
                .chip(EventWords.status(event.status()));
        List<Piece> date = Told.date(event.when(), event.written());
        details.say(date.isEmpty() ? new Piece[] {Piece.quiet("No date")} : date.toArray(Piece[]::new));
        if (event.place() != null) {
            details.fact("Place", event.place().name().in(told.language()));
        }
        details.fact("According to", told.links(event.by()));
        if (!event.summary().isEmpty()) {
            details.say(Piece.plain(event.summary().in(told.language())));
        }
        details.section(effectsHeading(), effects());
        details.section("Who took part", participants());
        List<Block> readings = new ReadingBlocks(told).of(event);
        if (!readings.isEmpty()) {
            details.chip("contested");
        }
        details.section("Sources disagree", readings);
        details.section("How it hangs together", context());
        details.section("Just before and after", new Neighbourhood(told, event).blocks());
        details.section("Sources", told.sources(citations()));
        List<String> topics = event.topics().stream()
                .map(topic -> topic.label().in(told.language()))
                .toList();
        details.section("Topics", topics.isEmpty() ? List.of() : List.of(paragraph(String.join(" · ", topics))));
        return details.build();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Piece.plain(text)));
    }

    private String effectsHeading() {
        if (event.effects().isEmpty()) {
            return "What it changes";
        }
        if (event.when() == null) {
            return "What it would change if it had a date";
        }
        return switch (event.status()) {
            case HAPPENED -> "What it changed";
            case ALLEGED -> "What it changed if it is true";
            case CANCELLED -> "What it would have changed";
            default -> "What it would change";
        };
    }

    private List<Block> effects() {
        if (event.effects().isEmpty()) {
            return List.of(new Block.Paragraph(List.of(Piece.quiet("Changes nothing"))));
        }
        Changes changes = Changes.by(told.history(), event.id());
        List<Block> rows = new ArrayList<>();
        for (Effect effect : event.effects()) {
            rows.add(new Block.Row(sign(effect), change(effect, changes), List.of()));
        }
        return rows;
    }

    private Sign sign(Effect effect) {
        return effect.target() instanceof RelationId relation
                ? Sign.of(
                        told.dataset().relation(relation).kind(),
                        effect.phase() != null
                                ? effect.phase()
                                : told.snapshot().phase(Target.of(relation)))
                : told.sign(effect.target());
    }

    /** "Partnership: signed → in force", "Czechia, Hungary → joined NATO". */
    private List<Piece> change(Effect effect, Changes changes) {
        List<Piece> pieces = new ArrayList<>();
        if (effect.target() instanceof ActorId && !effect.actors().isEmpty()) {
            pieces.addAll(told.links(effect.actors()));
            pieces.add(Piece.quiet(" → "));
            pieces.add(Piece.strong(EffectPhrases.membership(effect)));
            pieces.add(told.link(effect.target()));
        } else {
            pieces.add(told.link(effect.target()));
            Target target = told.history().targets(effect).get(0);
            Change change = changes.of(target);
            if (effect.phase() != null) {
                pieces.add(Piece.quiet(EffectPhrases.before(told, effect, change)));
                pieces.add(Piece.strong(EffectPhrases.after(told, effect)));
            }
            EffectPhrases.settings(effect, change).forEach(each -> pieces.add(Piece.strong(each)));
            if (!effect.actors().isEmpty()) {
                pieces.add(Piece.quiet(" by "));
                pieces.addAll(told.links(effect.actors()));
            }
        }
        if (effect.atEnd()) {
            pieces.add(Piece.quiet(" (at its end)"));
        }
        return pieces;
    }

    private List<Block> participants() {
        List<Block> rows = new ArrayList<>();
        for (Participant participant : event.participants()) {
            rows.add(new Block.Row(told.sign(participant.actor()), participant(participant), List.of()));
        }
        return rows;
    }

    private List<Piece> participant(Participant participant) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(told.link(participant.actor()));
        if (!participant.role().isEmpty()) {
            pieces.add(Piece.quiet("  " + participant.role()));
        }
        if (participant.onBehalfOf() != null) {
            pieces.add(Piece.quiet(participant.role().isEmpty() ? "  for " : " for "));
            pieces.add(told.link(participant.onBehalfOf()));
        }
        return pieces;
    }

    /** What it is a part of, what it follows, answers and speaks of, and what does so to it. */
    private List<Block> context() {
        Map<String, List<EventId>> groups = new LinkedHashMap<>();
        if (event.partOf() != null) {
            add(groups, "Part of", event.partOf());
        }
        event.links().forEach(link -> add(groups, words(link), link.to()));
        event.about().forEach(other -> add(groups, "About", other));
        for (Event other : told.chronicle().backlinks().to(event.id())) {
            if (event.id().equals(other.partOf())) {
                add(groups, "Parts", other.id());
            }
            for (Link link : other.links()) {
                if (link.to().equals(event.id())) {
                    add(groups, words(link) + " this", other.id());
                }
            }
            if (other.about().contains(event.id())) {
                add(groups, "Spoken of in", other.id());
            }
        }
        List<Block> facts = new ArrayList<>();
        groups.forEach((label, events) -> {
            facts.add(new Block.Paragraph(List.of(Piece.quiet(label))));
            events.forEach(id -> facts.add(told.row(told.dataset().event(id))));
        });
        return facts;
    }

    private static String words(Link link) {
        String kind = link.kind().replace('-', ' ').replace('_', ' ');
        return kind.isEmpty() ? "Linked to" : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }

    private static void add(Map<String, List<EventId>> groups, String label, EventId id) {
        List<EventId> group = groups.computeIfAbsent(label, key -> new ArrayList<>());
        if (!group.contains(id)) {
            group.add(id);
        }
    }

    /** Of the event and of its parts. */
    private List<Citation> citations() {
        List<Citation> all = new ArrayList<>(event.cites());
        event.participants().forEach(participant -> all.addAll(participant.cites()));
        event.effects().forEach(effect -> all.addAll(effect.cites()));
        event.links().forEach(link -> all.addAll(link.cites()));
        return all;
    }
}
