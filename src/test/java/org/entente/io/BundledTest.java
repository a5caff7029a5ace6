package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Citation;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.model.Member;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledTest {
    private static final String ARTICLE = "aa";

    @Test
    void theSchemaIsNoDataSet() {
        assertThat(Bundled.names()).contains(Bundled.DEFAULT).noneMatch(name -> name.contains("schema"));
    }

    @Test
    void everyBundledSetReadsWithoutAProblem() throws FileException {
        for (String name : Bundled.names()) {
            assertThat(Bundled.read(name, Progress.NONE).problems()).as(name).isEmpty();
        }
    }

    @Test
    void anUnknownNameIsToldTogetherWithTheKnownOnes() {
        assertThatThrownBy(() -> Bundled.input("atlantis"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"atlantis\"")
                .hasMessageContaining(Bundled.DEFAULT);
    }

    @Test
    void setsAreFoundInAJarWithoutEntriesForFolders(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("program.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String each : List.of("entente.schema.json", "one.json", "two.json")) {
                out.putNextEntry(new JarEntry("org/entente/data/" + each));
                out.write("{\"entente\": 1}".getBytes(StandardCharsets.UTF_8));
            }
        }
        Path classes = Path.of(Bundled.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        URL[] urls = {jar.toUri().toURL(), classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            Class<?> bundled = loader.loadClass(Bundled.class.getName());
            assertThat(bundled.getMethod("names").invoke(null)).isEqualTo(List.of("one", "two"));
        }
    }

    /** A row of the table that says where each fact of the article is found. */
    private record Row(int paragraph, String item) {}

    private static List<Row> coverage() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                BundledTest.class.getResourceAsStream("/org/entente/data/article-coverage.csv"),
                StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(new Row(
                        Integer.parseInt(line.substring(0, line.indexOf(','))),
                        line.substring(line.lastIndexOf(',') + 1)));
            }
        }
        return rows;
    }

    @Test
    void everyParagraphOfTheArticleIsCovered() throws IOException {
        Set<Integer> paragraphs = new HashSet<>();
        coverage().forEach(row -> paragraphs.add(row.paragraph));
        assertThat(paragraphs).containsAll(IntStream.rangeClosed(3, 24).boxed().toList());
    }

    @Test
    void everyItemOfTheTableIsThereAndCitesItsParagraph() throws IOException {
        Dataset dataset = Bundled.read(Bundled.DEFAULT, Progress.NONE).dataset();
        List<String> wrong = new ArrayList<>();
        for (Row row : coverage()) {
            String text = row.item.contains("/") ? row.item.substring(0, row.item.indexOf('/')) : row.item;
            Id id = dataset.find(text).orElse(null);
            if (id == null) {
                wrong.add(row + " is not there");
            } else if (citations(dataset, id)
                    .noneMatch(cite -> cite.source().text().equals(ARTICLE)
                            && cite.at().equals(Integer.toString(row.paragraph)))) {
                wrong.add(row + " does not cite it");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** All citations of an item, those of its parts and other readings included. */
    private static Stream<Citation> citations(Dataset dataset, Id id) {
        if (id instanceof EventId event) {
            return ofEvent(dataset.event(event));
        }
        if (id instanceof RelationId relation) {
            return ofRelation(dataset.relation(relation));
        }
        ActorId actor = (ActorId) id;
        return Stream.concat(
                ofActor(dataset.actor(actor)), dataset.alliance(actor).stream().flatMap(BundledTest::ofAlliance));
    }

    private static Stream<Citation> ofEvent(Event event) {
        return Stream.of(
                        event.cites().stream(),
                        event.links().stream().flatMap(link -> link.cites().stream()),
                        event.participants().stream().flatMap(each -> each.cites().stream()),
                        event.participants().stream()
                                .flatMap(each -> each.or().stream())
                                .flatMap(or -> or.value().cites().stream()),
                        event.effects().stream().flatMap(each -> each.cites().stream()),
                        event.or().stream().flatMap(or -> ofEvent(or.value())))
                .flatMap(each -> each);
    }

    private static Stream<Citation> ofRelation(Relation relation) {
        return Stream.concat(relation.cites().stream(), relation.or().stream().flatMap(or -> ofRelation(or.value())));
    }

    private static Stream<Citation> ofActor(Actor actor) {
        return Stream.of(
                        actor.cites().stream(),
                        actor.roles().stream().flatMap(role -> role.cites().stream()),
                        actor.roles().stream()
                                .flatMap(role -> role.or().stream())
                                .flatMap(or -> or.value().cites().stream()),
                        actor.or().stream().flatMap(or -> ofActor(or.value())))
                .flatMap(each -> each);
    }

    private static Stream<Citation> ofAlliance(Alliance alliance) {
        return Stream.concat(
                alliance.members().stream().flatMap(BundledTest::ofMember),
                alliance.or().stream()
                        .flatMap(or -> Stream.concat(ofActor(or.value().actor()), ofAlliance(or.value()))));
    }

    private static Stream<Citation> ofMember(Member member) {
        return Stream.concat(member.cites().stream(), member.or().stream().flatMap(or -> or.value().cites().stream()));
    }
}
