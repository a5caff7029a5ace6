package org.entente.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Citation;
import org.entente.model.Event;
import org.entente.model.FormerName;
import org.entente.model.Relation;
import org.entente.model.Role;
import org.entente.model.Succession;
import org.entente.model.Text;
import org.entente.time.Edtf;
import org.entente.words.DateWords;

/** What the details say of an actor, be it an alliance or not. */
final class ActorDetails {
    private final Told told;
    private final Actor actor;
    private final Details.Builder details = new Details.Builder();

    private ActorDetails(Told told, Actor actor) {
        this.told = told;
        this.actor = actor;
    }

    /** O(actors + its relations and events). */
    static Details of(Told told, Actor actor) {
        return new ActorDetails(told, actor).write();
    }

    private Details write() {
        details.heading(told.sign(actor.id()), told.kind(actor), actor.name().in(told.language()));
        names();
        boolean isAlliance = told.dataset().alliance(actor.id()).isPresent();
        details.fact(isAlliance ? "Dates" : "Life", Told.date(actor.when(), actor.written()));
        if (actor.location() != null) {
            details.fact("Seat", actor.location().name().in(told.language()));
        }
        if (!actor.summary().isEmpty()) {
            details.say(Piece.plain(actor.summary().in(told.language())));
        }
        details.section("Roles", roles());
        if (isAlliance) {
            HistoryBlocks history = new HistoryBlocks(told, Target.of(actor.id()));
            details.section("Why", history.why()).section("History", history.steps());
            new MemberBlocks(told, actor.id()).members().forEach(details::section);
        }
        relations();
        details.section("Member of", new MemberBlocks(told, actor.id()).alliances());
        details.section("People", people());
        details.section("Before and after", successions());
        details.section("Events", events());
        details.section("Sources disagree", new ReadingBlocks(told).of(actor));
        details.section("Sources", told.sources(citations()));
        return details.build();
    }

    private void names() {
        String shown = actor.name().in(told.language());
        TreeSet<String> said = new TreeSet<>(List.of(shown));
        List<String> names = new ArrayList<>();
        for (Text text : List.of(actor.shortName(), actor.name())) {
            if (text.isPlain() && said.add(text.text()) && !text.isEmpty()) {
                names.add(text.text());
            }
            for (Map.Entry<String, String> name : text.byLanguage().entrySet()) {
                if (said.add(name.getValue())) {
                    names.add(name.getValue() + " (" + name.getKey() + ")");
                }
            }
        }
        details.fact("Also", String.join(", ", names));
        for (FormerName former : actor.was()) {
            String when = former.when() == null ? "" : ", " + DateWords.words(former.when());
            details.fact("Was", former.name().in(told.language()) + when);
        }
    }

    private List<Block> roles() {
        List<Block> rows = new ArrayList<>();
        for (Role role : actor.roles()) {
            List<Piece> pieces =
                    new ArrayList<>(List.of(Piece.plain(role.title().in(told.language()))));
            if (role.of() != null) {
                pieces.add(Piece.quiet(", "));
                pieces.add(told.link(role.of()));
            }
            rows.add(new Block.Row(null, pieces, when(role)));
        }
        return rows;
    }

    private static List<Piece> when(Role role) {
        return role.when() == null ? List.of() : List.of(Piece.quiet(DateWords.brief(role.when())));
    }

    /** Who holds a role in its name. */
    private List<Block> people() {
        List<Block> rows = new ArrayList<>();
        for (Actor person : told.dataset().actors()) {
            for (Role role : person.roles()) {
                if (actor.id().equals(role.of())) {
                    String date = role.when() == null ? "" : ", " + DateWords.brief(role.when());
                    rows.add(new Block.Row(
                            told.sign(person.id()),
                            List.of(told.link(person.id())),
                            List.of(Piece.quiet(role.title().in(told.language()) + date))));
                }
            }
        }
        return rows;
    }

    private void relations() {
        List<Block> now = new ArrayList<>();
        List<Block> before = new ArrayList<>();
        List<Block> later = new ArrayList<>();
        for (Relation relation : told.dataset().relationsOf(actor.id())) {
            Standing standing = told.snapshot().of(Target.of(relation.id()));
            (Told.isNow(standing) ? now : standing.phase() == null ? later : before).add(told.row(relation));
        }
        details.section("Relations now", now)
                .section("Relations before", before)
                .section("Relations later", later);
    }

    private List<Block> successions() {
        List<Block> rows = new ArrayList<>();
        for (Succession succession : actor.succeeds()) {
            rows.add(succession("Continues ", succession, succession.actor()));
        }
        for (Actor other : told.dataset().actors()) {
            for (Succession succession : other.succeeds()) {
                if (succession.actor().equals(actor.id())) {
                    rows.add(succession("Continued by ", succession, other.id()));
                }
            }
        }
        return rows;
    }

    private Block succession(String words, Succession succession, ActorId other) {
        String since = succession.when() == null ? "" : "since " + DateWords.words(succession.when());
        return new Block.Row(
                told.sign(other),
                List.of(Piece.plain(words), told.link(other)),
                since.isEmpty() ? List.of() : List.of(Piece.quiet(since)));
    }

    /** The latest first; those without a date last. */
    private List<Block> events() {
        List<Block> rows = new ArrayList<>();
        told.dataset().eventsOf(actor.id()).stream()
                .sorted(Comparator.comparing(Event::when, Comparator.nullsLast(Edtf.BY_TIME.reversed())))
                .forEach(event -> rows.add(told.row(event)));
        return rows;
    }

    private List<Citation> citations() {
        List<Citation> all = new ArrayList<>(actor.cites());
        actor.roles().forEach(role -> all.addAll(role.cites()));
        return all;
    }
}
