package org.entente.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.data.SetFile.Edit;
import org.entente.history.History;
import org.entente.history.Step;
import org.entente.history.Target;
import org.entente.model.Phase;
import org.entente.model.RelationId;
import org.entente.model.Status;
import org.entente.time.Edtf;

/**
 * A way to break a good set, and the check that must tell of it.
 *
 * @param how what is done to the set
 * @param damage what becomes of a set's text, and what must be found then
 */
record Break(String how, Check check, Function<SetFile, Damage> damage) {

    /**
     * Changes that leave the lines above the fault where they are.
     *
     * @param id the item that must be found
     * @param line the line at which it must be
     * @param what a part of what must be said of it
     */
    record Damage(List<Edit> edits, String id, int line, String what) {
        private static Damage of(SetFile file, Json.Fields item, Edit edit, String what) {
            return new Damage(List.of(edit), item.text("id"), file.line(item), what);
        }
    }

    /** Every way. */
    static List<Break> all() {
        List<Break> all = new ArrayList<>();
        form(all);
        histories(all);
        places(all);
        events(all);
        return all;
    }

    private static void form(List<Break> all) {
        all.add(new Break("an importance is 9", FormChecks::schema, file -> {
            Json.Fields event = first(file, "events", each -> each.get("importance") != null);
            Json importance = event.get("importance");
            Edit edit = Edit.replace(importance, "9");
            return new Damage(List.of(edit), event.text("id"), file.line(importance), "is more than 5");
        }));
        all.add(new Break("a participant is unknown", FormChecks::problems, file -> {
            Json.Fields event = first(file, "events", each -> true);
            Json participant = event.list("participants").get(0);
            Edit edit = Edit.replace(participant, "\"nobody\"");
            return new Damage(List.of(edit), event.text("id"), file.line(participant), "nobody");
        }));
        all.add(new Break("a cited source is not there", FormChecks::citations, file -> {
            Json.Fields relation = file.objects("relations").get(0);
            Json cite = relation.list("cites").get(0);
            Edit edit = Edit.replace(cite, "\"nowhere#1\"");
            return new Damage(List.of(edit), relation.text("id"), file.line(cite), "no source \"nowhere\"");
        }));
        all.add(new Break("a relation cites nothing", FormChecks::evidence, file -> {
            Json.Fields relation = file.objects("relations").get(0);
            return Damage.of(file, relation, Edit.with(relation, "cites", "[]"), "cites no source");
        }));
        for (String key : List.of("publisher", "date")) {
            all.add(new Break("a source has no " + key, FormChecks::sources, file -> {
                Json.Fields source = first(file, "sources", each -> true);
                return Damage.of(file, source, Edit.replace(source.get(key), "\"\""), "the source has no " + key);
            }));
        }
        String idle = "{\"id\": \"idle\", \"name\": \"Idle\", \"kind\": \"state\"}";
        all.add(idle("actor", idle, file -> file.root().get("actors"), "names this actor"));
        String unread = "{\"id\": \"idle\", \"title\": \"Unread\"}";
        all.add(idle("source", unread, file -> file.root().get("sources"), "nothing cites"));
        for (String type : List.of("actor", "event", "relation", "topic")) {
            all.add(idle(
                    "kind of " + type,
                    "{\"id\": \"idle\", \"label\": \"Idle\"}",
                    file -> ((Json.Fields) file.root().get("kinds")).get(type),
                    "nothing is of this kind"));
        }
    }

    private static Break idle(String what, String item, Function<SetFile, Json> list, String told) {
        return new Break(
                "a " + what + " is not used",
                FormChecks::used,
                file -> new Damage(
                        List.of(Edit.first((Json.Items) list.apply(file), item)),
                        "idle",
                        file.line(list.apply(file)),
                        told));
    }

    private static void histories(List<Break> all) {
        all.add(new Break("a relation's own date is not that of its event", HistoryChecks::agreement, file -> {
            Json.Fields relation = relation(
                    file,
                    (history, target) -> begun(history, target)
                            && steps(history, target)
                                    .noneMatch(step -> step.phase().isOver()));
            return Damage.of(file, relation, Edit.with(relation, "when", "\"1200/..\""), "begins at another time");
        }));
        all.add(new Break("a relation enters its phase twice", HistoryChecks::order, file -> {
            Json.Fields event = happened(file, Comparator.reverseOrder());
            Json.Fields relation = relation(
                    file,
                    (history, target) -> begun(history, target)
                            && last(history, target).range().to() < date(event).earliest());
            Phase phase = last(History.of(file.data()), target(file, relation)).phase();
            return Damage.of(file, event, effect(event, relation, phase), "which it is already");
        }));
        all.add(new Break("a relation ends before it begins", HistoryChecks::order, file -> {
            Json.Fields event = happened(file, Comparator.naturalOrder());
            Json.Fields relation = relation(
                    file,
                    (history, target) -> begun(history, target)
                            && steps(history, target)
                                    .allMatch(step ->
                                            step.range().from() > date(event).latest()));
            return Damage.of(file, event, effect(event, relation, Phase.ENDED), "becomes ended without standing");
        }));
        all.add(own("a relation begins without an event", day -> day + "/..", "begins inside the story"));
        all.add(own("a relation ends without an event", day -> "../" + day, "ends inside the story"));
        all.add(own("a relation has neither dates nor events", day -> "", "neither dates nor events"));
    }

    /** A relation loses its events and has dates of its own around a day in the middle of the story. */
    private static Break own(String how, Function<String, String> dates, String what) {
        return new Break(how, HistoryChecks::effects, file -> {
            Json.Fields relation = relation(file, Break::begun);
            List<Edit> edits = new ArrayList<>();
            for (Json.Fields event : file.objects("events")) {
                List<Json> effects = event.list("effects");
                List<String> others = effects.stream()
                        .filter(each -> !((Json.Fields) each).text("relation").equals(relation.text("id")))
                        .map(file::text)
                        .toList();
                if (others.size() < effects.size()) {
                    int lines = (int) file.text(event.get("effects")).lines().count();
                    String breaks = "\n"
                            .repeat(lines
                                    - (int) others.stream()
                                            .flatMap(String::lines)
                                            .count());
                    edits.add(Edit.replace(event.get("effects"), "[" + String.join(", ", others) + breaks + "]"));
                }
            }
            List<String> days = file.data().events().stream()
                    .filter(event -> event.status() == Status.HAPPENED && event.when() != null)
                    .filter(event -> event.when().isCertainDay())
                    .map(event -> event.when().text())
                    .sorted()
                    .toList();
            String when = dates.apply(days.get(days.size() / 2));
            if (!when.isEmpty()) {
                edits.add(Edit.with(relation, "when", "\"" + when + "\""));
            }
            return new Damage(edits, relation.text("id"), file.line(relation), what);
        });
    }

    private static void places(List<Break> all) {
        all.add(new Break("a code is of no country", PlaceChecks::codes, file -> {
            Json.Fields actor = first(file, "actors", each -> each.get("code") != null);
            return Damage.of(file, actor, Edit.replace(actor.get("code"), "\"ZZ\""), "\"ZZ\" is no code");
        }));
        all.add(new Break("a code is of no former state", PlaceChecks::codes, file -> {
            Json.Fields actor = first(file, "actors", each -> each.get("code") != null);
            return Damage.of(file, actor, Edit.replace(actor.get("code"), "\"SUSU\""), "\"SUSU\" is no code");
        }));
        all.add(new Break("a code has three letters", FormChecks::schema, file -> {
            Json.Fields actor = first(file, "actors", each -> each.get("code") != null);
            int line = file.line(actor.get("code"));
            Edit edit = Edit.replace(actor.get("code"), "\"USA\"");
            return new Damage(List.of(edit), actor.text("id"), line, "[A-Z]{2}");
        }));
        all.add(new Break("a capital lies in the sea", PlaceChecks::coordinates, file -> {
            Json.Fields actor = first(file, "actors", each -> each.get("code") != null && each.get("location") != null);
            Json latitude = ((Json.Fields) actor.get("location")).get("lat");
            return Damage.of(file, actor, Edit.replace(latitude, "-50"), "does not lie in");
        }));
        all.add(new Break("an event's place lies in another country", PlaceChecks::coordinates, file -> {
            Json.Fields event = first(file, "events", each -> place(each).matches("Berlin|London|Tokyo"));
            Json longitude = ((Json.Fields) event.get("place")).get("lon");
            return Damage.of(file, event, Edit.replace(longitude, "80"), "does not lie in");
        }));
        all.add(new Break("nobody knows where a place is", PlaceChecks::coordinates, file -> {
            Json.Fields event = first(file, "events", each -> !place(each).isEmpty());
            Json name = ((Json.Fields) event.get("place")).get("name");
            return Damage.of(file, event, Edit.replace(name, "\"Atlantis\""), "add it to places.csv");
        }));
    }

    private static void events(List<Break> all) {
        all.add(new Break("nobody takes part in an event", EventChecks::participants, file -> {
            Json.Fields event = first(file, "events", each -> true);
            return Damage.of(file, event, Edit.with(event, "participants", "[]"), "nobody takes part");
        }));
        all.add(new Break("an important event has one source", EventChecks::sources, file -> {
            Json.Fields event = first(file, "events", each -> importance(each) >= 4);
            String cite = file.text(event.list("cites").get(0));
            return Damage.of(file, event, Edit.with(event, "cites", "[" + cite + "]"), "no two sources");
        }));
        all.add(new Break("too many events are of importance 5", EventChecks::highest, file -> {
            List<Json.Fields> events = file.objects("events");
            long over = events.size() / 20
                    + 1
                    - events.stream().filter(each -> importance(each) == 5).count();
            List<Json.Fields> raised = events.stream()
                    .filter(each -> importance(each) != 5)
                    .limit(over)
                    .toList();
            Json.Fields last = events.stream()
                    .filter(each -> importance(each) == 5 || raised.contains(each))
                    .reduce((one, other) -> other)
                    .orElseThrow();
            List<Edit> edits = raised.stream()
                    .map(each -> Edit.with(each, "importance", "5"))
                    .toList();
            return new Damage(edits, last.text("id"), file.line(last), "one more of importance 5");
        }));
        all.add(new Break("most events change nothing", EventChecks::changes, file -> {
            List<Json.Fields> events = file.objects("events");
            List<Edit> edits = events.stream()
                    .limit(events.size() * 3L / 4)
                    .map(each -> Edit.with(each, "effects", "[]"))
                    .toList();
            return new Damage(edits, "events", file.line(file.root().get("events")), "less than half");
        }));
        all.add(new Break("a kind has too many events", EventChecks::kinds, file -> {
            Json.Fields kind = file.kinds("event").get(0);
            List<Json.Fields> events = file.objects("events");
            List<Edit> edits = events.stream()
                    .limit(events.size() / 4 + 1L)
                    .map(each -> Edit.replace(each.get("kind"), file.text(kind.get("id"))))
                    .toList();
            return new Damage(edits, kind.text("id"), file.line(kind), "over a quarter");
        }));
        all.add(new Break("an event is told twice", EventChecks::twins, file -> {
            Json.Fields event = first(file, "events", each -> true);
            String text = file.text(event);
            String twin = text.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"twin\"");
            int line = file.line(event) + (int) text.lines().count();
            return new Damage(
                    List.of(Edit.after(event, ",\n" + twin)), "twin", line, "is the same as " + event.text("id"));
        }));
    }

    private static Json.Fields first(SetFile file, String list, Predicate<Json.Fields> wanted) {
        return file.objects(list).stream().filter(wanted).findFirst().orElseThrow();
    }

    private static int importance(Json.Fields event) {
        return event.get("importance") instanceof Json.Leaf leaf ? Integer.parseInt(leaf.text()) : 3;
    }

    private static String place(Json.Fields event) {
        return event.get("place") instanceof Json.Fields place ? place.text("name") : "";
    }

    /** The first or last event that happened on a known day. */
    private static Json.Fields happened(SetFile file, Comparator<Edtf> order) {
        return file.objects("events").stream()
                .filter(event ->
                        event.text("status").isEmpty() && !event.text("when").isEmpty())
                .filter(event -> date(event).isCertainDay())
                .min(Comparator.comparing(Break::date, order))
                .orElseThrow();
    }

    private static Edtf date(Json.Fields event) {
        return Edtf.parse(event.text("when"));
    }

    private static Edit effect(Json.Fields event, Json.Fields relation, Phase phase) {
        String effect = "{\"relation\": \"" + relation.text("id") + "\", \"phase\": \"" + phase.json() + "\"}";
        return event.list("effects").isEmpty()
                ? Edit.with(event, "effects", "[" + effect + "]")
                : Edit.first((Json.Items) event.get("effects"), effect);
    }

    /** Whether a target lives. */
    @FunctionalInterface
    private interface Life {
        boolean is(History history, Target target);
    }

    /** The first relation without dates of its own that has such a life. */
    private static Json.Fields relation(SetFile file, Life life) {
        History history = History.of(file.data());
        return first(
                file,
                "relations",
                each -> each.get("when") == null && each.get("or") == null && life.is(history, target(file, each)));
    }

    private static Target target(SetFile file, Json.Fields relation) {
        return Target.of(file.data().find(relation.text("id"), RelationId.class).orElseThrow());
    }

    private static Stream<Step> steps(History history, Target target) {
        return history.steps(target).stream().filter(step -> step.moves() && step.phase() != null);
    }

    private static Step last(History history, Target target) {
        return steps(history, target).reduce((one, other) -> other).orElseThrow();
    }

    /** Whether events that surely happened tell all of it, and of a beginning. */
    private static boolean begun(History history, Target target) {
        return steps(history, target)
                        .allMatch(step -> step.dated() && step.event().status() == Status.HAPPENED)
                && steps(history, target).anyMatch(step -> history.stands(target, step.phase()));
    }
}
