package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.data.Break.Damage;
import org.entente.io.Bundled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is true of every set that comes with the program, and that each check finds where a copy of a set is broken. */
class BundledChecksTest {
    private static final List<SetFile> SETS =
            Bundled.names().stream().map(SetFile::bundled).toList();

    private static Map<String, Check> checks() {
        Map<String, Check> checks = new LinkedHashMap<>();
        checks.put("is as its schema says", FormChecks::schema);
        checks.put("reads without a problem", FormChecks::problems);
        checks.put("cites sources that are there", FormChecks::citations);
        checks.put("says where everything is known from", FormChecks::evidence);
        checks.put("has title, publisher and date of each source", FormChecks::sources);
        checks.put("uses all that it has", FormChecks::used);
        checks.put("has own dates and events that agree", HistoryChecks::agreement);
        checks.put("has lives in a possible order", HistoryChecks::order);
        checks.put("has events for what begins or ends in its story", HistoryChecks::effects);
        checks.put("has codes of ISO 3166", PlaceChecks::codes);
        checks.put("has places in their countries", PlaceChecks::coordinates);
        checks.put("has participants in each event", EventChecks::participants);
        checks.put("has two sources for what is important", EventChecks::sources);
        checks.put("calls few events most important", EventChecks::highest);
        checks.put("has events that change something", EventChecks::changes);
        checks.put("has events of many kinds", EventChecks::kinds);
        checks.put("tells each event once", EventChecks::twins);
        return checks;
    }

    @TestFactory
    Stream<DynamicTest> everyBundledSet() {
        return SETS.stream().flatMap(set -> checks().entrySet().stream()
                .map(check -> DynamicTest.dynamicTest(
                        set.input().name() + " " + check.getKey(),
                        () -> assertThat(check.getValue().of(set)).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> aBrokenCopyIsFoundWithItemAndLineWhen() {
        return Break.all().stream().flatMap(each -> SETS.stream()
                .map(set -> DynamicTest.dynamicTest(
                        each.how() + " in " + set.input().name(), () -> isFound(each, set))));
    }

    private static void isFound(Break each, SetFile set) {
        Damage damage = each.damage().apply(set);
        List<Finding> findings = each.check().of(set.edited(damage.edits()));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).id()).isEqualTo(damage.id());
        assertThat(findings.get(0).line()).isEqualTo(damage.line());
        assertThat(findings.get(0).what()).contains(damage.what());
    }

    @ParameterizedTest
    @CsvSource({
        "'Wikipedia, copy at IPFS', 'Wikipedia, a copy', 1",
        "'Roanoke Times, from AP', AP, 1",
        "The Guardian, 'Guardian, summary at a blog', 1",
        "'Press, copy at Papers Past', 'Chronicle, copy at Papers Past', 0"
    })
    void copiesOfOneTextAreOneSource(String one, String other, int findings) {
        SetFile file = SetFile.of("small.json", """
                {"entente": 1, "title": "T", "kinds": {"event": [{"id": "k", "label": "K"}]},
                 "sources": [{"id": "s", "title": "S", "publisher": "%s"}, {"id": "t", "title": "T", "publisher": "%s"}],
                 "events": [{"id": "e", "title": "E", "kind": "k", "when": "1990", "importance": 4, "cites": ["s", "t"]}]}
                """.formatted(one, other));
        assertThat(EventChecks.sources(file)).hasSize(findings);
    }

    @Test
    void theLineOfAnItemIsTheOneOnWhichItStands() {
        SetFile file = SetFile.of("small.json", """
                {"entente": 1, "title": "T", "actors": [
                  {"id": "a", "name": "A {\\"id\\": 1}"},

                  {
                    "id": "b", "name": "B"}]}
                """);
        assertThat(file.finding("a", "x")).hasToString("a at line 2: x");
        assertThat(file.finding("b", "x")).hasToString("b at line 4: x");
        assertThat(file.finding(5, "x")).hasToString("b at line 5: x");
    }
}
