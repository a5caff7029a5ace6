package org.entente.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.history.Certainty;
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
import org.entente.state.Existence;
import org.entente.state.Moments;
import org.entente.time.Edtf;
import org.entente.words.DateWords;
import org.entente.words.StepWords;

/** What the details say of an actor, be it an alliance or not. */
final class ActorDetails {
    private final Told told;
    private final Actor actor;
    private final Details.Builder details = new Details.Builder();

    private ActorDetails(Told told, Actor actor) {
        this.told = told;
        this.actor = actor;
    }

    /** O(its relations, roles and memberships), of its events only those that are looked at; the first time O(items). */
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
        existence();
        roles();
        if (isAlliance) {
            HistoryBlocks history = new HistoryBlocks(told, Target.of(actor.id()));
            details.section("Why", history.why()).section("History", history.steps());
            new MemberBlocks(told, actor.id()).members().forEach(details::section);
        }
        relations();
        new MemberBlocks(told, actor.id()).alliances().forEach(details::section);
        people();
        details.section("Before and after", successions());
        events();
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
                    names.add(name.getValue() + " (" + language(name.getKey()) + ")");
                }
            }
        }
        details.fact("Also", String.join(", ", names));
        for (FormerName former : actor.was()) {
            String when = former.when() == null ? "" : ", " + DateWords.words(former.when());
            details.fact("Was", former.name().in(told.language()) + when);
        }
    }

    /** The name of a language: "Japanese" for ja. */
    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    /** Says so if it surely or perhaps does not exist at the moment. */
    private void existence() {
        Certainty existing = Existence.of(
                actor, told.situation().known(), told.situation().view().moment());
        if (existing == Certainty.CERTAIN) {
            return;
        }
        Edtf when = actor.when();
        long moment = told.situation().view().moment();
        boolean isAhead = when == null
                ? told.snapshot().of(Target.of(actor.id())).phase() == null
                : moment < when.start().latest();
        String perhaps = existing == Certainty.POSSIBLE ? "perhaps " : "";
        details.chip(perhaps + (isAhead ? "not yet" : "no longer"));
        if (existing == Certainty.POSSIBLE) {
            details.say(Piece.quiet("That it exists on " + StepWords.day(moment) + " is only possible: the date of its "
                    + (isAhead ? "beginning" : "end") + " does not say more."));
        }
    }

    private void roles() {
        Map<Tense, List<Block>> roles = Tense.groups();
        for (Role role : actor.roles()) {
            List<Piece> pieces =
                    new ArrayList<>(List.of(Piece.plain(role.title().in(told.language()))));
            if (role.of() != null) {
                pieces.add(Piece.quiet(", "));
                pieces.add(told.link(role.of()));
            }
            roles.get(tense(role)).add(new Block.Row(null, pieces, when(role)));
        }
        section("Roles", roles);
    }

    private Tense tense(Role role) {
        return Tense.of(role.when(), told.situation().view().moment());
    }

    private void section(String heading, Map<Tense, List<Block>> groups) {
        groups.forEach((tense, rows) -> details.section(tense.heading(heading), rows));
    }

    private static List<Piece> when(Role role) {
        return role.when() == null ? List.of() : List.of(Piece.quiet(DateWords.brief(role.when())));
    }

    /** Who holds a role in its name. */
    private void people() {
        Map<Tense, List<Block>> people = Tense.groups();
        for (Actor person : told.chronicle().backlinks().holders(actor.id())) {
            for (Role role : person.roles()) {
                if (actor.id().equals(role.of())) {
                    String date = role.when() == null ? "" : ", " + DateWords.brief(role.when());
                    people.get(tense(role))
                            .add(new Block.Row(
                                    told.sign(person.id()),
                                    List.of(told.link(person.id())),
                                    List.of(Piece.quiet(role.title().in(told.language()) + date))));
                }
            }
        }
        section("People", people);
    }

    private void relations() {
        Map<Tense, List<Relation>> relations = new EnumMap<>(Tense.class);
        for (Relation relation : told.dataset().relationsOf(actor.id())) {
            Standing standing = told.snapshot().of(Target.of(relation.id()));
            Tense tense = Told.isNow(standing) ? Tense.NOW : standing.phase() == null ? Tense.LATER : Tense.BEFORE;
            relations.computeIfAbsent(tense, each -> new ArrayList<>()).add(relation);
        }
        relations.forEach((tense, rows) -> {
            Rows.Same chronicle = new Rows.Same(told.chronicle());
            List<Object> key = List.of(chronicle, told.snapshot().instant(), told.language(), actor.id(), tense);
            details.section(tense.heading("Relations"), Rows.of(rows, told::row, key));
        });
    }

    private List<Block> successions() {
        List<Block> rows = new ArrayList<>();
        for (Succession succession : actor.succeeds()) {
            rows.add(succession("Continues ", succession, succession.actor()));
        }
        for (Actor other : told.chronicle().backlinks().successors(actor.id())) {
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

    /** Those up to the moment, the latest first, then those after it, the next first; those without a date last. */
    private void events() {
        List<Event> all = told.chronicle().eventsOf(actor.id());
        long moment = told.situation().view().moment();
        int later = 0;
        int end = all.size();
        while (later < end) {
            int middle = (later + end) >>> 1;
            if (Moments.of(all.get(middle)) <= moment) {
                later = middle + 1;
            } else {
                end = middle;
            }
        }
        details.section(
                "Events until " + StepWords.day(moment) + ": " + later,
                told.rows(Rows.reversed(all.subList(0, later)), List.of(actor.id(), "until")));
        int rest = all.size() - later;
        details.section(
                "Events later: " + rest, told.rows(all.subList(later, all.size()), List.of(actor.id(), "later")));
        List<Event> undated = told.dataset().eventsOf(actor.id());
        if (undated.size() > all.size()) {
            details.section(
                    "Events without a date",
                    told.rows(
                            undated.stream()
                                    .filter(event -> told.chronicle().rank(event.id()) < 0)
                                    .toList(),
                            List.of(actor.id(), "undated")));
        }
    }

    private List<Citation> citations() {
        List<Citation> all = new ArrayList<>(actor.cites());
        actor.roles().forEach(role -> all.addAll(role.cites()));
        return all;
    }
}
