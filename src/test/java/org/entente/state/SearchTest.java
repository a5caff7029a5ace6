package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.entente.model.Dataset;
import org.entente.task.Cancelled;
import org.entente.task.Progress;
import org.entente.task.Unwanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final Dataset DATA = Worlds.of("""
            "sources": [{"id": "gazette", "title": "Treaty series", "publisher": "Foreign Office"}],
            "actors": [
              {"id": "jp", "name": {"en": "Japan", "ja": "日本国"}, "kind": "state"},
              {"id": "ci", "name": {"en": "Ivory Coast", "fr": "Côte d'Ivoire"}, "kind": "state"},
              {"id": "tr", "name": {"en": "Türkiye"}, "kind": "state", "was": [{"name": "Turkey", "when": "../2022"}]},
              {"id": "ir", "name": "Iran", "kind": "state"}, {"id": "iq", "name": "Iraq", "kind": "state"},
              {"id": "jk", "name": "Japan Karate Union", "kind": "person"},
              {"id": "lo", "name": "Łódź", "kind": "state"}, {"id": "ws", "name": "Weißenburg", "kind": "state"}],
            "alliances": [{"id": "seato", "name": "Manila Pact", "kind": "alliance", "members": ["jp"]}],
            "relations": [{"id": "r", "kind": "defence", "between": ["jp", "ci"], "when": "2000/.."}],
            "events": [
              {"id": "e1", "title": "The partnership is announced", "kind": "pact", "importance": 5, "topics": ["sea"],
               "summary": "Japan and its neighbours meet.", "place": {"name": "Zürich"}},
              {"id": "e2", "title": "A partnership of minor note", "kind": "pact", "importance": 1,
               "or": [{"title": "An agreement fails"}]},
              {"id": "e3", "title": {"en": "Visit", "ja": "日本の安全保障について"}, "kind": "talk"},
              {"id": "e5", "title": "Karate for all", "kind": "talk"},
              {"id": "e4", "title": "Reading the partnership", "kind": "talk", "importance": 3}]
            """);
    private static final Search SEARCH = search(DATA);

    private static Search search(Dataset data) {
        return Search.of(
                data,
                (relation, language) -> data.actor(relation.from()).label(language) + " – "
                        + data.actor(relation.to()).label(language),
                Progress.NONE);
    }

    private static Findings find(String text) {
        return SEARCH.find(text, "en", 10);
    }

    /** The names of all that is found, group by group. */
    private static List<String> names(String text) {
        return find(text).groups().stream()
                .flatMap(group -> group.found().stream())
                .map(Found::label)
                .toList();
    }

    private static String best(String text) {
        return names(text).stream().findFirst().orElse("nothing");
    }

    private static String marked(Found found) {
        StringBuilder marked = new StringBuilder();
        String text = found.other().isEmpty() ? found.label() : found.other();
        for (Found.Range range : found.other().isEmpty() ? found.marked() : found.otherMarked()) {
            marked.append('[').append(text, range.from(), range.to()).append(']');
        }
        return marked.toString();
    }

    private static Found first(String text) {
        return find(text).groups().get(0).found().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "japan, Japan",
        "JAPAN, Japan",
        "ｊａｐａｎ, Japan",
        "turkiye, Türkiye",
        "turkey, Türkiye",
        "cote ivoire, Ivory Coast",
        "COTE D'IVOIRE, Ivory Coast",
        "日本, Japan",
        "本国, Japan",
        "安全保障, Visit",
        "について, Visit",
        "lodz, Łódź",
        "weissenburg, Weißenburg",
        "japn, Japan",
        "jpaan, Japan",
        "partnreshp, The partnership is announced",
        "zurich, The partnership is announced",
        "office, Treaty series",
        "agreement fails, A partnership of minor note"
    })
    void whatIsTypedFindsItWhateverTheAccentsCaseWidthScriptAndFaults(String typed, String found) {
        assertThat(best(typed)).isEqualTo(found);
    }

    @Test
    void anExactNameComesBeforeOneThatBeginsSoBeforeAWordBeforeAText() {
        List<Findings.Group> groups = find("japan").groups();
        assertThat(groups.get(0).sort()).isEqualTo(Found.Sort.ACTORS);
        assertThat(groups.get(0).found()).extracting(Found::label).containsExactly("Japan", "Japan Karate Union");
        assertThat(groups)
                .extracting(Findings.Group::sort)
                .containsExactly(Found.Sort.ACTORS, Found.Sort.RELATIONS, Found.Sort.EVENTS);
        assertThat(groups.get(2).found()).extracting(Found::label).containsExactly("The partnership is announced");
    }

    @Test
    void whoIsCalledSoComesBeforeATitleThatBeginsWithIt() {
        assertThat(find("karate").groups())
                .extracting(Findings.Group::sort)
                .containsExactly(Found.Sort.ACTORS, Found.Sort.EVENTS);
    }

    @Test
    void ofLikeMatchesTheMoreImportantComesFirst() {
        assertThat(find("partnership").groups().get(0).found())
                .extracting(found -> found.id().text())
                .containsExactly("e1", "e4", "e2");
    }

    @Test
    void everyWordThatIsTypedMustBeThere() {
        assertThat(names("partnership announced")).containsExactly("The partnership is announced");
        assertThat(names("partnership zurich")).containsExactly("The partnership is announced");
    }

    @Test
    void wordsWithAFaultCountOnlyWhereThereIsNextToNothing() {
        assertThat(names("iran")).containsExactly("Iran", "Iraq");
        assertThat(names("partnership")).doesNotContain("Iran");
        assertThat(names("ira")).as("three letters are too few for a fault").containsExactlyInAnyOrder("Iran", "Iraq");
    }

    @Test
    void theMatchingPartsAreMarkedInTheTextAsItIsWritten() {
        assertThat(marked(first("turkiye"))).isEqualTo("[Türkiye]");
        assertThat(marked(first("turk"))).isEqualTo("[Türk]");
        assertThat(marked(first("cote ivo"))).isEqualTo("[Côte][Ivo]");
        assertThat(marked(first("weissen"))).isEqualTo("[Weißen]");
        assertThat(marked(first("安全"))).isEqualTo("[安全]");
        assertThat(marked(first("announced partn"))).isEqualTo("[partn][announced]");
        assertThat(marked(first("partnreshp"))).isEqualTo("[partnership]");
        assertThat(marked(first("iran"))).isEqualTo("[Iran]");
    }

    @Test
    void theNameIsInTheLanguageAskedForAndWhatMatchesStandsBeside() {
        Found japan = SEARCH.find("japan", "ja", 10).groups().get(0).found().get(0);
        assertThat(japan.label()).isEqualTo("日本国");
        assertThat(japan.other()).isEqualTo("Japan");
        assertThat(first("japan").other()).isEmpty();
    }

    @Test
    void topicsAndAlliancesAreGroupsOfTheirOwn() {
        assertThat(first("sea").topic().id()).isEqualTo("sea");
        assertThat(find("manila").groups().get(0).sort()).isEqualTo(Found.Sort.ALLIANCES);
        assertThat(names("sea")).as("the events of the topic, too").contains("The partnership is announced");
    }

    @Test
    void aGroupTellsItsBestAndHowManyThereAre() {
        Findings.Group events = SEARCH.find("partnership", "en", 2).groups().get(0);
        assertThat(events.count()).isEqualTo(3);
        assertThat(events.found()).hasSize(2);
    }

    @Test
    void whatIsNowhereNamesTheNearestThatIsThere() {
        assertThat(find("prtnrsip").isEmpty()).isTrue();
        assertThat(find("prtnrsip").nearest()).isEqualTo("partnership");
        assertThat(find("karate zurich").nearest()).isIn("karate", "zurich");
        assertThat(find("qqqqqqqq").nearest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "—", "!!", "\u0000", "\uD800"})
    void nothingToLookForFindsNothing(String text) {
        assertThat(find(text)).isEqualTo(Findings.NOTHING);
    }

    @Test
    void aLongTextIsLookedForWithoutHarm() {
        assertThat(find("x".repeat(100_000)).isEmpty()).isTrue();
        assertThat(find("japan ".repeat(10_000)).isEmpty()).isFalse();
        assertThat(find("日本".repeat(10_000)).isEmpty()).isTrue();
    }

    @Test
    void aCancelledIndexIsGivenUp() {
        Unwanted cancelled = Unwanted.fromTheStart();
        assertThatThrownBy(() -> Search.of(DATA, (relation, language) -> "", cancelled))
                .isInstanceOf(Cancelled.class);
        assertThat(cancelled.told()).isEmpty();
    }

    @Test
    void whoseNameHasAWordThatBeginsSoComesBeforeTitlesThatBeginSo() {
        assertThat(best("karat")).isEqualTo("Japan Karate Union");
        assertThat(names("karat")).contains("Karate for all");
    }

    @Test
    void everyNameOfTheBundledSetFindsItsActorFirst() {
        Dataset bundled = Worlds.bundled();
        Search search = search(bundled);
        bundled.actors().forEach(actor -> actor.name().strings().forEach(name -> {
            Findings found = search.find(name, "en", 5);
            assertThat(found.groups().stream().flatMap(group -> group.found().stream()))
                    .as(name)
                    .anyMatch(each -> actor.id().equals(each.id()));
        }));
    }

    /** The distance by the plain definition, for comparison. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    @Property
    void theWalkThroughTheLexiconFindsJustTheWordsThatAreNear(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int edits) {
        Random random = new Random(seed);
        Lexicon.Builder builder = new Lexicon.Builder(0);
        TreeSet<String> all = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            all.add(word(random));
        }
        all.forEach(word -> builder.add(word, 0, 0));
        Lexicon lexicon = builder.build(Progress.NONE);
        String text = word(random);
        List<String> found = new ArrayList<>();
        lexicon.near(text, edits, false, (index, distance) -> {
            found.add(lexicon.word(index));
            assertThat(distance).isEqualTo(distance(lexicon.word(index), text));
        });
        assertThat(found)
                .containsExactlyElementsOf(all.stream()
                        .filter(word -> distance(word, text) <= edits)
                        .toList());
        List<String> begun = new ArrayList<>();
        lexicon.near(text, edits, true, (index, distance) -> begun.add(lexicon.word(index)));
        assertThat(begun)
                .containsExactlyElementsOf(all.stream()
                        .filter(word -> Nearness.isNear(word, text, edits, true))
                        .toList());
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0, letters = 1 + random.nextInt(7); i < letters; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    @Property
    void aWordIsNearItselfAfterOneFault(
            @ForAll @AlphaChars @StringLength(min = 4, max = 12) String word, @ForAll @IntRange(max = 11) int at) {
        int cut = at % word.length();
        String without = word.substring(0, cut) + word.substring(cut + 1);
        assertThat(Nearness.isNear(word, without, 1, false)).isTrue();
        assertThat(Nearness.isNear(without, word, 1, false)).isTrue();
    }
}
