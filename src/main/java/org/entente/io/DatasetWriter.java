package org.entente.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dataset;
import org.entente.model.EventKind;
import org.entente.model.Info;
import org.entente.model.Kinds;
import org.entente.model.RelationKind;
import org.entente.model.Topic;
import org.entente.task.Progress;

/**
 * Writes data sets as people would: short objects on one line of at most 160 characters, short forms where nothing is lost,
 * unknown keys included. Reading what was written gives an equal data set. One item is in memory at a time.
 */
public final class DatasetWriter {
    private final Writer out;
    private final JsonPrinter printer;
    private final Progress progress;
    private boolean first = true;

    private DatasetWriter(Writer out, Progress progress) {
        this.out = out;
        this.printer = new JsonPrinter(out);
        this.progress = progress;
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @throws FileException if it can't be written
     * @throws org.entente.task.Cancelled if it is no longer wanted; the file is then as it was
     */
    public static void write(Dataset dataset, Path file, Progress progress) throws FileException {
        AtomicFiles.write(file, out -> write(dataset, out, progress));
    }

    /** Writes UTF-8 into a stream and leaves that open. */
    public static void write(Dataset dataset, OutputStream out, Progress progress) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new DatasetWriter(writer, progress).write(dataset);
        writer.flush();
    }

    /** The text of a file. */
    public static String toText(Dataset dataset) {
        StringWriter text = new StringWriter();
        try {
            new DatasetWriter(text, Progress.NONE).write(dataset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(Dataset dataset) throws IOException {
        Info info = dataset.info();
        out.write("{");
        String schema = info.extras().json().get("$schema");
        if (schema != null) {
            field("$schema", JsonNode.parse(schema));
        }
        field("entente", JsonNode.number(info.version()));
        JsonNode.Fields head = new FieldsBuilder(null)
                .text("title", info.title())
                .text("about", info.about())
                .string("language", info.language())
                .date("asOf", info.asOf())
                .build();
        for (Map.Entry<String, JsonNode> each : head.fields().entrySet()) {
            field(each.getKey(), each.getValue());
        }
        for (Map.Entry<String, String> each : info.extras().json().entrySet()) {
            if (!each.getKey().equals("$schema")) {
                field(each.getKey(), JsonNode.parse(each.getValue()));
            }
        }
        kinds(dataset.kinds());
        List<Actor> actors = dataset.actors().stream()
                .filter(actor -> dataset.alliance(actor.id()).isEmpty())
                .toList();
        items("sources", dataset.sources(), ItemNodes::source);
        items("actors", actors, ItemNodes::actor);
        items("alliances", dataset.alliances(), ItemNodes::alliance);
        items("relations", dataset.relations(), ItemNodes::relation);
        items("events", dataset.events(), ItemNodes::event);
        items("views", dataset.views(), ItemNodes::view);
        out.write("\n}\n");
    }

    private void key(String key) throws IOException {
        out.write(first ? "\n  " : ",\n  ");
        out.write(JsonNode.quote(key));
        out.write(": ");
        first = false;
    }

    private void field(String key, JsonNode value) throws IOException {
        key(key);
        printer.print(value, 2, 4 + JsonNode.quote(key).length(), 1);
    }

    private <T> void items(String key, List<T> items, Function<T, JsonNode> node) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        key(key);
        out.write("[");
        elements(items, node, 4);
        out.write("\n  ]");
        progress.report(Double.NaN, "Writing " + key);
    }

    private <T> void elements(List<T> items, Function<T, JsonNode> node, int indent) throws IOException {
        for (Iterator<T> each = items.iterator(); each.hasNext(); ) {
            progress.check();
            JsonNode item = node.apply(each.next());
            out.write("\n");
            out.write(" ".repeat(indent));
            printer.print(item, indent, indent, 1);
            out.write(each.hasNext() ? "," : "");
        }
    }

    private void kinds(Kinds kinds) throws IOException {
        JsonNode.Fields extras = new FieldsBuilder(null).extras(kinds.extras()).build();
        if (kinds.actor().isEmpty()
                && kinds.event().isEmpty()
                && kinds.relation().isEmpty()
                && kinds.topic().isEmpty()
                && extras.fields().isEmpty()) {
            return;
        }
        key("kinds");
        out.write("{");
        first = true;
        kind("actor", kinds.actor(), DatasetWriter::kind);
        kind("event", kinds.event(), DatasetWriter::kind);
        kind("relation", kinds.relation(), DatasetWriter::kind);
        kind("topic", kinds.topic(), DatasetWriter::kind);
        for (Map.Entry<String, JsonNode> each : extras.fields().entrySet()) {
            kindKey(each.getKey());
            printer.print(each.getValue(), 4, 6 + JsonNode.quote(each.getKey()).length(), 1);
        }
        first = false;
        out.write("\n  }");
    }

    private void kindKey(String key) throws IOException {
        out.write(first ? "\n    " : ",\n    ");
        out.write(JsonNode.quote(key) + ": ");
        first = false;
    }

    private <T> void kind(String key, List<T> kinds, Function<T, JsonNode> node) throws IOException {
        if (!kinds.isEmpty()) {
            kindKey(key);
            out.write("[");
            elements(kinds, node, 6);
            out.write("\n    ]");
        }
    }

    private static JsonNode kind(ActorKind kind) {
        return new FieldsBuilder(null)
                .string("id", kind.id())
                .text("label", kind.label())
                .word("shape", kind.shape(), null)
                .extras(kind.extras())
                .build();
    }

    private static JsonNode kind(EventKind kind) {
        return new FieldsBuilder(null)
                .string("id", kind.id())
                .text("label", kind.label())
                .word("symbol", kind.symbol(), null)
                .word("color", kind.hue(), null)
                .extras(kind.extras())
                .build();
    }

    private static JsonNode kind(RelationKind kind) {
        return new FieldsBuilder(null)
                .string("id", kind.id())
                .text("label", kind.label())
                .put("sign", JsonNode.number(kind.sign()))
                .put("rank", JsonNode.number(kind.rank()))
                .word("stands", kind.stands(), null)
                .word("color", kind.hue(), null)
                .extras(kind.extras())
                .build();
    }

    private static JsonNode kind(Topic topic) {
        return new FieldsBuilder(null)
                .string("id", topic.id())
                .text("label", topic.label())
                .extras(topic.extras())
                .build();
    }
}
