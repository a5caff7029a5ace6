package org.entente.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.history.Certainty;
import org.entente.history.History;
import org.entente.history.Snapshot;
import org.entente.history.Standing;
import org.entente.history.Target;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Citation;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Phase;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.Source;
import org.entente.model.SourceId;
import org.entente.model.Status;
import org.entente.state.Chronicle;
import org.entente.state.Situation;
import org.entente.time.Edtf;
import org.entente.words.DateWords;
import org.entente.words.EventWords;
import org.entente.words.LineWords;
import org.entente.words.TargetWords;

/** The phrases of which all details are made: names as links, dates, sources, relations in a line. */
record Told(Situation situation) {
    /** Schemes of addresses that a click may open; all others are shown as text. */
    private static final Set<String> WEB = Set.of("http", "https");
    /** Letters of an address that is not opened that are shown. */
    private static final int MOST_OF_ADDRESS = 200;

    /** The language in which names are read: a BCP 47 tag. */
    String language() {
        return situation.language();
    }

    Dataset dataset() {
        return situation.dataset();
    }

    Chronicle chronicle() {
        return situation.chronicle();
    }

    History history() {
        return chronicle().history();
    }

    TargetWords words() {
        return new TargetWords(dataset(), language());
    }

    Snapshot snapshot() {
        return situation.snapshot();
    }

    /** An item by its name, as a link; a source, which has no details of its own, as its title. */
    Piece link(Id id) {
        if (id instanceof ActorId actor) {
            return new Piece.Link(dataset().actor(actor).label(language()), id);
        }
        if (id instanceof EventId event) {
            return new Piece.Link(dataset().event(event).title().in(language()), id);
        }
        if (id instanceof RelationId relation) {
            return new Piece.Link(words().name(Target.of(relation)), id);
        }
        Source source = dataset().source((SourceId) id);
        return web(source.title().in(language()), source.url());
    }

    /** Several items, with commas between. */
    List<Piece> links(List<? extends Id> ids) {
        List<Piece> pieces = new ArrayList<>();
        for (Id id : ids) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.plain(", "));
            }
            pieces.add(link(id));
        }
        return pieces;
    }

    Sign sign(Id id) {
        if (id instanceof ActorId actor) {
            return new Sign.OfActor(dataset().actor(actor).kind().shape());
        }
        if (id instanceof EventId event) {
            Event item = dataset().event(event);
            return Sign.of(item.kind(), item.status());
        }
        return id instanceof RelationId relation
                ? Sign.of(dataset().relation(relation).kind(), snapshot().phase(Target.of(relation)))
                : null;
    }

    /** An event in a list: its sign, its title, and its date with its status. */
    Block.Row row(Event event) {
        String date = event.when() == null ? "no date" : DateWords.brief(event.when());
        String status = event.status() == Status.HAPPENED ? "" : ", " + EventWords.status(event.status());
        return new Block.Row(sign(event.id()), List.of(link(event.id())), List.of(Piece.quiet(date + status)));
    }

    /**
     * Events in a list.
     *
     * @param which says which events of the data set they are, together with their number
     */
    List<Block> rows(List<Event> events, Object which) {
        return Rows.of(events, this::row, List.of(new Rows.Same(chronicle()), language(), which));
    }

    /** A relation in a list: its sign, its name, and its phase at the moment. */
    Block.Row row(Relation relation) {
        Target target = Target.of(relation.id());
        String label = label(relation, snapshot().of(target));
        return new Block.Row(sign(relation.id()), List.of(link(relation.id())), List.of(Piece.quiet(label)));
    }

    /** What is written on a relation's line at the moment. */
    String label(Relation relation, Standing standing) {
        return LineWords.label(relation, standing, dataset(), isOnlyProjected(standing));
    }

    /** Whether nothing has begun, but plans, proposals or expectations would have made it begin. */
    static boolean isOnlyProjected(Standing standing) {
        return standing.phase() == null && standing.projected() != null;
    }

    /** Whether a relation has begun and isn't over, or may be so. */
    static boolean isNow(Standing standing) {
        Phase phase = standing.phase();
        return phase != null && (!phase.isOver() || standing.certainty() != Certainty.NO);
    }

    /** A date in words and, quietly, as it is written in the file; nothing if there is none. */
    static List<Piece> date(Edtf when, String written) {
        List<Piece> pieces = new ArrayList<>();
        if (when != null) {
            String words = DateWords.words(when);
            pieces.add(Piece.plain(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)));
            pieces.add(Piece.quiet("  " + when.text()));
        }
        if (!written.isEmpty()) {
            pieces.add(Piece.quiet((pieces.isEmpty() ? "" : "  ") + "“" + written + "”"));
        }
        return pieces;
    }

    /** The sources of some claims, each once with all its locators and notes. */
    List<Block.Row> sources(List<Citation> citations) {
        List<Block.Row> rows = new ArrayList<>();
        places(citations).forEach((id, at) -> rows.add(source(dataset().source(id), at)));
        return rows;
    }

    /** The same in running text, each source by its publisher. */
    List<Piece> briefSources(List<Citation> citations) {
        List<Piece> pieces = new ArrayList<>();
        places(citations).forEach((id, at) -> {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.quiet("; "));
            }
            Source source = dataset().source(id);
            String title = source.title().in(language());
            String name = source.publisher().isEmpty() ? title : source.publisher();
            pieces.add(web(name.isEmpty() ? id.text() : name, source.url()));
            if (!at.isEmpty()) {
                pieces.add(Piece.quiet(" " + joined(at)));
            }
        });
        return pieces;
    }

    private Map<SourceId, List<String>> places(List<Citation> citations) {
        Map<SourceId, List<String>> places = new LinkedHashMap<>();
        for (Citation citation : citations) {
            List<String> at = places.computeIfAbsent(citation.source(), id -> new ArrayList<>());
            String place = locator(citation.at());
            String note = citation.note().in(language());
            add(at, place);
            add(at, note);
        }
        return places;
    }

    private static String joined(List<String> at) {
        return String.join(", ", at).replace(", ¶ ", ", ");
    }

    private static void add(List<String> all, String text) {
        if (!text.isEmpty() && !all.contains(text)) {
            all.add(text);
        }
    }

    /** A locator that is only a number counts paragraphs. */
    private static String locator(String at) {
        return !at.isEmpty() && at.chars().allMatch(c -> c >= '0' && c <= '9') ? "¶ " + at : at;
    }

    private Block.Row source(Source source, List<String> at) {
        List<String> under = new ArrayList<>();
        add(under, source.publisher());
        add(under, source.date() == null ? "" : DateWords.brief(source.date()));
        add(under, source.note().in(language()));
        add(under, joined(at));
        add(under, refusal(source.url()));
        String title = source.title().in(language());
        return new Block.Row(
                null,
                List.of(web(title.isEmpty() ? source.id().text() : title, source.url())),
                under.isEmpty() ? List.of() : List.of(Piece.quiet(String.join(" · ", under))));
    }

    /** A title that opens its page, if its address is one of the web. */
    static Piece web(String title, String url) {
        return isOfWeb(url) ? new Piece.Web(title, url) : Piece.plain(title);
    }

    private static boolean isOfWeb(String url) {
        int colon = url.indexOf(':');
        return colon > 0
                && WEB.contains(url.substring(0, colon).toLowerCase(Locale.ROOT))
                && url.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
    }

    /** Why an address is not opened, with the address; empty if it is, or if there is none. */
    static String refusal(String url) {
        if (url.isEmpty() || isOfWeb(url)) {
            return "";
        }
        String shown = url.codePoints()
                .limit(MOST_OF_ADDRESS)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown + " (not opened: only addresses of http and https without spaces are)";
    }

    /** An actor's kind and its code, if it has one. */
    String kind(Actor actor) {
        String label = actor.kind().label().in(language());
        return actor.code().isEmpty() ? label : label + " · " + actor.code();
    }
}
