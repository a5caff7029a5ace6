package org.entente.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the file itself must be: as its schema wants it, without problems, every reference kept and every item used. */
final class FormChecks {
    /** Keys under which a text is for people or is the item's own. */
    private static final Set<String> WORDS = Set.of(
            "id",
            "name",
            "short",
            "label",
            "title",
            "summary",
            "code",
            "written",
            "note",
            "publisher",
            "date",
            "url",
            "at",
            "when",
            "role",
            "kind",
            "topics",
            "status",
            "phase",
            "as");

    private FormChecks() {}

    /** The file is as the JSON Schema beside it says. */
    static List<Finding> schema(SetFile file) {
        return new Schema(schemaText())
                .faults(file.root()).stream()
                        .map(fault -> file.finding(fault.value(), "the schema: this " + fault.what()))
                        .toList();
    }

    private static String schemaText() {
        try (InputStream in = FormChecks.class.getResourceAsStream("/org/entente/data/entente.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reader has nothing to say about it. */
    static List<Finding> problems(SetFile file) {
        return file.result().problems().stream()
                .map(problem -> file.finding(problem.place().line(), problem.message()))
                .toList();
    }

    /** Each citation is of a source that is there. */
    static List<Finding> citations(SetFile file) {
        Set<String> sources = ids(file.objects("sources"));
        return cites(file.root())
                .filter(cite -> !sources.contains(source(cite)))
                .map(cite -> file.finding(cite, "there is no source \"" + source(cite) + "\""))
                .toList();
    }

    /** Each event, relation and alliance says where it is known from. */
    static List<Finding> evidence(SetFile file) {
        return Stream.of("alliances", "relations", "events")
                .flatMap(list -> file.objects(list).stream())
                .filter(item -> item.list("cites").isEmpty())
                .map(item -> file.finding(item, "cites no source"))
                .toList();
    }

    /** Each source says what it is, who is answerable for it and of when it is, bounds of a page without a date included. */
    static List<Finding> sources(SetFile file) {
        return file.objects("sources").stream()
                .flatMap(source -> Stream.of("title", "publisher", "date")
                        .filter(key ->
                                source.get(key) == null || source.text(key).isBlank())
                        .map(key -> file.finding(source, "the source has no " + key)))
                .toList();
    }

    /** Each actor, source, topic and kind is named by something else than itself and the story's views. */
    static List<Finding> used(SetFile file) {
        Set<String> named = new HashSet<>();
        for (String list : List.of("actors", "alliances", "relations", "events")) {
            for (Json.Fields item : file.objects(list)) {
                Set<String> here = new HashSet<>();
                collect(item, here);
                here.remove(item.text("id"));
                named.addAll(here);
            }
        }
        List<Finding> idle = new ArrayList<>();
        for (Json.Fields actor : file.objects("actors")) {
            // A person stands for those whose office it has; alone, it would explain nothing.
            if (!named.contains(actor.text("id")) && actor.list("roles").isEmpty()) {
                idle.add(file.finding(actor, "no event, relation, alliance or actor names this actor"));
            }
        }
        Set<String> cited = cites(file.root()).map(FormChecks::source).collect(Collectors.toSet());
        for (Json.Fields source : file.objects("sources")) {
            if (!cited.contains(source.text("id")) && !named.contains(source.text("id"))) {
                idle.add(file.finding(source, "nothing cites this source"));
            }
        }
        idle.addAll(idleKinds(file, "actor", "kind", List.of("actors", "alliances")));
        idle.addAll(idleKinds(file, "relation", "kind", List.of("relations")));
        idle.addAll(idleKinds(file, "event", "kind", List.of("events")));
        idle.addAll(idleKinds(file, "topic", "topics", List.of("events")));
        return idle;
    }

    private static List<Finding> idleKinds(SetFile file, String type, String key, List<String> lists) {
        Set<String> used = lists.stream()
                .flatMap(list -> file.objects(list).stream())
                .filter(item -> item.get(key) != null)
                .flatMap(item -> item.get(key).all())
                .filter(value -> value instanceof Json.Leaf)
                .map(value -> ((Json.Leaf) value).text())
                .collect(Collectors.toSet());
        return file.kinds(type).stream()
                .filter(kind -> !used.contains(kind.text("id")))
                .map(kind -> file.finding(kind, "nothing is of this kind"))
                .toList();
    }

    /** Every text that may be a reference. */
    private static void collect(Json value, Set<String> named) {
        if (value instanceof Json.Items list) {
            list.items().forEach(each -> collect(each, named));
        } else if (value instanceof Json.Leaf leaf) {
            named.add(leaf.text());
        } else {
            ((Json.Fields) value).fields().forEach((key, each) -> {
                if (!WORDS.contains(key)) {
                    collect(each, named);
                }
            });
        }
    }

    private static Set<String> ids(List<Json.Fields> items) {
        return items.stream().map(item -> item.text("id")).collect(Collectors.toSet());
    }

    /** Every citation of a file, those of parts of items and of other readings included. */
    private static Stream<Json> cites(Json root) {
        return root.all().filter(value -> value instanceof Json.Fields).flatMap(value -> ((Json.Fields) value)
                .list("cites").stream());
    }

    /** The id of the source that a citation names. */
    private static String source(Json cite) {
        String named = cite instanceof Json.Fields object ? object.text("source") : ((Json.Leaf) cite).text();
        return named.replaceFirst("#.*", "");
    }
}
