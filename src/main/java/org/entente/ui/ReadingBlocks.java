package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.history.Claim;
import org.entente.model.Actor;
import org.entente.model.Alliance;
import org.entente.model.Alternative;
import org.entente.model.Citation;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Id;
import org.entente.model.Member;
import org.entente.model.Participant;
import org.entente.model.Relation;
import org.entente.model.Role;

/**
 * The readings of what sources contradict each other on, side by side: first the one that is shown, then the others, each with
 * the fields in which they differ and its sources.
 */
final class ReadingBlocks {
    private static final String CITES = "cites";

    private final Told told;
    private final List<Block> blocks = new ArrayList<>();

    ReadingBlocks(Told told) {
        this.told = told;
    }

    /** Of an event, its participants and its effects; empty if all agree. */
    List<Block> of(Event event) {
        Claim own = Claim.of(event.id());
        add(own, "", event, event.or(), (value, field) -> FieldWords.of(told, value, field), Event::cites);
        for (int i = 0; i < event.participants().size(); i++) {
            Participant part = event.participants().get(i);
            String what = "On " + told.link(part.actor()).text();
            add(
                    claim(event.id(), "participants", i),
                    what,
                    part,
                    part.or(),
                    (value, field) -> FieldWords.of(told, value, field),
                    Participant::cites);
        }
        for (int i = 0; i < event.effects().size(); i++) {
            Effect part = event.effects().get(i);
            String what = "On the change of " + told.link(part.target()).text();
            add(
                    claim(event.id(), "effects", i),
                    what,
                    part,
                    part.or(),
                    (value, field) -> FieldWords.of(told, value, field),
                    Effect::cites);
        }
        return blocks;
    }

    List<Block> of(Relation relation) {
        Claim own = Claim.of(relation.id());
        add(own, "", relation, relation.or(), (value, field) -> FieldWords.of(told, value, field), Relation::cites);
        return blocks;
    }

    /** Of an actor and its roles and, if it is an alliance, its members. */
    List<Block> of(Actor actor) {
        Claim own = Claim.of(actor.id());
        add(own, "", actor, actor.or(), (value, field) -> FieldWords.of(told, value, field), Actor::cites);
        for (int i = 0; i < actor.roles().size(); i++) {
            Role part = actor.roles().get(i);
            String what = "On the role “" + part.title().in(told.language()) + "”";
            add(
                    claim(actor.id(), "roles", i),
                    what,
                    part,
                    part.or(),
                    (value, field) -> FieldWords.of(told, value, field),
                    Role::cites);
        }
        told.dataset().alliance(actor.id()).ifPresent(this::add);
        return blocks;
    }

    private void add(Alliance alliance) {
        add(
                Claim.of(alliance.id()),
                "",
                alliance,
                alliance.or(),
                (value, field) -> FieldWords.of(told, value.actor(), field),
                value -> value.actor().cites());
        for (int i = 0; i < alliance.members().size(); i++) {
            Member part = alliance.members().get(i);
            String what = "On the membership of " + told.link(part.actor()).text();
            add(
                    claim(alliance.id(), "members", i),
                    what,
                    part,
                    part.or(),
                    (value, field) -> FieldWords.of(told, value, field),
                    Member::cites);
        }
    }

    private static Claim claim(Id owner, String list, int index) {
        return new Claim(owner, list + "/" + index);
    }

    /**
     * @param what names the part that is contested, or is empty for the item itself
     * @param words what a value says in a field; empty if that is nothing a person would want to know
     */
    private <T> void add(
            Claim claim,
            String what,
            T shown,
            List<Alternative<T>> or,
            BiFunction<T, String, List<Piece>> words,
            Function<T, List<Citation>> cites) {
        if (or.isEmpty()) {
            return;
        }
        if (!what.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Piece.quiet(what))));
        }
        int preferred = told.situation().view().readings().of(claim);
        Set<String> fields =
                or.stream().flatMap(other -> other.fields().stream()).collect(Collectors.toCollection(TreeSet::new));
        blocks.add(reading(claim, preferred, true, shown, fields, words, cites));
        for (int i = 0; i < or.size(); i++) {
            // The reading that was displaced stands where the preferred one stood.
            int number = i + 1 == preferred ? 0 : i + 1;
            Alternative<T> other = or.get(i);
            blocks.add(reading(claim, number, false, other.value(), other.fields(), words, cites));
        }
    }

    private <T> Block reading(
            Claim claim,
            int number,
            boolean preferred,
            T value,
            Set<String> fields,
            BiFunction<T, String, List<Piece>> words,
            Function<T, List<Citation>> cites) {
        List<Block> lines = new ArrayList<>();
        for (String field : FieldWords.ordered(fields)) {
            List<Piece> pieces = field.equals(CITES) ? List.of() : words.apply(value, field);
            if (!pieces.isEmpty()) {
                lines.add(new Block.Fact(FieldWords.label(field), pieces));
            }
        }
        if (preferred || fields.contains(CITES)) {
            List<Piece> sources = told.briefSources(cites.apply(value));
            if (!sources.isEmpty()) {
                lines.add(new Block.Fact("Sources", sources));
            }
        }
        return new Block.Reading(claim, number, preferred, lines);
    }
}
