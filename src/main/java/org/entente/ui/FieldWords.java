package org.entente.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Id;
import org.entente.model.Location;
import org.entente.model.Member;
import org.entente.model.Participant;
import org.entente.model.Relation;
import org.entente.model.RelationKind;
import org.entente.model.Role;
import org.entente.model.Text;
import org.entente.words.EventWords;
import org.entente.words.PhaseWords;

/** What an item says in one of its fields, by the field's name in the file; used where readings differ. */
final class FieldWords {
    private static final List<String> FIRST = List.of("title", "name", "role", "when", "status", "phase", "effects");

    private FieldWords() {}

    /** What people look for first comes first, all else by its name. */
    static List<String> ordered(Set<String> fields) {
        List<String> ordered = new ArrayList<>(new TreeSet<>(fields));
        ordered.sort(Comparator.comparingInt(field -> FIRST.contains(field) ? FIRST.indexOf(field) : FIRST.size()));
        return ordered;
    }

    /** What a person calls a field. */
    static String label(String field) {
        return switch (field) {
            case "when" -> "Date";
            case "written" -> "As written";
            case "effects" -> "Changes";
            case "participants" -> "Took part";
            case "by" -> "According to";
            case "of", "for" -> "For";
            case "as" -> "As";
            case "in" -> "Belongs to";
            case "phase" -> "Phase";
            default -> field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        };
    }

    static List<Piece> of(Told told, Event event, String field) {
        return switch (field) {
            case "title" -> text(told, event.title());
            case "summary" -> text(told, event.summary());
            case "when" -> Told.date(event.when(), "");
            case "written" -> words(event.written());
            case "status" -> words(EventWords.status(event.status()));
            case "kind" -> text(told, event.kind().label());
            case "place" -> place(told, event.place());
            case "importance" -> words(event.importance() + " of 5");
            case "by" -> told.links(event.by());
            case "participants" ->
                told.links(event.participants().stream().map(Participant::actor).toList());
            case "effects" -> effects(told, event.effects());
            default -> List.of();
        };
    }

    private static List<Piece> effects(Told told, List<Effect> effects) {
        List<Piece> pieces = new ArrayList<>();
        for (Effect effect : effects) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.plain("; "));
            }
            pieces.add(told.link(effect.target()));
            if (effect.phase() != null) {
                pieces.add(Piece.plain(" → " + EffectPhrases.after(told, effect)));
            }
            EffectPhrases.settings(effect, null).forEach(each -> pieces.add(Piece.plain(each)));
        }
        return pieces.isEmpty() ? words("nothing") : pieces;
    }

    static List<Piece> of(Told told, Participant participant, String field) {
        return switch (field) {
            case "actor" -> List.of(told.link(participant.actor()));
            case "role" -> words(participant.role());
            case "for" -> link(told, participant.onBehalfOf());
            default -> List.of();
        };
    }

    static List<Piece> of(Told told, Effect effect, String field) {
        return switch (field) {
            case "relation", "alliance" -> List.of(told.link(effect.target()));
            case "phase" -> effect.phase() == null ? List.of() : words(EffectPhrases.after(told, effect));
            case "actor", "actors" -> told.links(effect.actors());
            case "as" -> effect.as() == null ? List.of() : words(PhaseWords.capacity(effect.as()));
            case "at" -> words(effect.atEnd() ? "at its end" : "at its start");
            case "set" ->
                EffectPhrases.settings(effect, null).stream()
                        .map(each -> Piece.plain(each.substring(2)))
                        .toList();
            default -> List.of();
        };
    }

    static List<Piece> of(Told told, Role role, String field) {
        return switch (field) {
            case "title" -> text(told, role.title());
            case "of" -> link(told, role.of());
            case "when" -> Told.date(role.when(), "");
            case "written" -> words(role.written());
            default -> List.of();
        };
    }

    static List<Piece> of(Told told, Member member, String field) {
        return switch (field) {
            case "actor" -> List.of(told.link(member.actor()));
            case "as" -> words(PhaseWords.capacity(member.as()));
            case "when" -> Told.date(member.when(), "");
            case "written" -> words(member.written());
            default -> List.of();
        };
    }

    static List<Piece> of(Told told, Actor actor, String field) {
        return switch (field) {
            case "name" -> text(told, actor.name());
            case "short" -> text(told, actor.shortName());
            case "kind" -> text(told, actor.kind().label());
            case "code" -> words(actor.code());
            case "when" -> Told.date(actor.when(), "");
            case "written" -> words(actor.written());
            case "location" -> place(told, actor.location());
            case "summary" -> text(told, actor.summary());
            default -> List.of();
        };
    }

    static List<Piece> of(Told told, Relation relation, String field) {
        return switch (field) {
            case "name" -> text(told, relation.name());
            case "kind" ->
                words(String.join(
                        ", ",
                        relation.kinds().stream()
                                .map(RelationKind::label)
                                .map(label -> label.in(told.language()))
                                .toList()));
            case "between", "from", "to" -> told.links(List.of(relation.from(), relation.to()));
            case "when" -> Told.date(relation.when(), "");
            case "written" -> words(relation.written());
            case "in" -> link(told, relation.in());
            case "strength" -> words(relation.strength() + " of 5");
            case "summary" -> text(told, relation.summary());
            default -> List.of();
        };
    }

    private static List<Piece> link(Told told, Id id) {
        return id == null ? words("nobody") : List.of(told.link(id));
    }

    private static List<Piece> place(Told told, Location place) {
        return place == null ? words("unknown") : text(told, place.name());
    }

    private static List<Piece> text(Told told, Text text) {
        return words(text.in(told.language()));
    }

    private static List<Piece> words(String words) {
        return words.isEmpty() ? List.of() : List.of(Piece.plain(words));
    }
}
