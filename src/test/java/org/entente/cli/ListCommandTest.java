package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    @TempDir
    private Path folder;

    private String small;

    @BeforeEach
    void write() throws IOException {
        small = Samples.small(folder);
    }

    @Test
    void eventsHaveTheirColumnsInOrder() {
        assertThat(Run.of("list", "events", small, "--format", "csv").out())
                .startsWith("id,title,kind,status,when,earliest,latest,place,participants\n");
    }

    @Test
    void datesAreDaysOrSecondsAndEmptyWithoutLimit() {
        assertThat(Run.of("list", "events", small, "--format", "csv").out().lines())
                .contains(
                        "signed,Pact signed,pact,happened,1960-05-01,1960-05-01,1960-05-01,\"Port, North\",aa; bb",
                        "force,Pact in force,pact,happened,1961-07-02T09:30:00Z,1961-07-02T09:30:00Z,1961-07-02T09:30:00Z,,aa",
                        "plan,Meeting,talk,planned,,,,,cc");
    }

    @Test
    void quotationMarksAreDoubledInCsv() {
        assertThat(Run.of("list", "actors", small, "--format", "csv").out())
                .contains("bb,\"Bland, \"\"the old\"\"\",state,,1900/2000");
    }

    @Test
    void linesOfCsvEndInALineFeedAlone() {
        assertThat(Run.of("list", "actors", small, "--format", "csv").out())
                .doesNotContain("\r")
                .endsWith("\n");
    }

    @Test
    void eventsAsOfADateAreThoseThatMayHaveBegun() {
        assertThat(ids("events", "--at", "1961-07-02")).containsExactly("signed", "force");
        assertThat(ids("events", "--at", "1961-07-01")).containsExactly("signed");
    }

    @Test
    void withoutADateEverythingIsListed() {
        assertThat(ids("events")).containsExactly("signed", "force", "ended", "plan");
        assertThat(ids("relations")).containsExactly("ab");
        assertThat(ids("actors")).containsExactly("aa", "bb", "cc", "all");
    }

    @Test
    void actorsAsOfADateAreThoseThatLive() {
        assertThat(ids("actors", "--at", "2001-01-01")).containsExactly("aa", "cc", "all");
    }

    @Test
    void relationsAsOfADateAreThoseThatHaveBegunAndAreNotOver() {
        assertThat(ids("relations", "--at", "1960-04-30")).isEmpty();
        assertThat(ids("relations", "--at", "1960-05-01")).containsExactly("ab");
        assertThat(ids("relations", "--at", "1999-01-01")).isEmpty();
    }

    @Test
    void aRelationTellsItsPhaseCertaintyAndSince() {
        assertThat(Run.of("list", "relations", small, "--at", "1970", "--format", "csv")
                        .out())
                .startsWith("id,kind,from,to,phase,certainty,since,")
                .contains("ab,defence,aa,bb,in-force,certain,1961-07-02T09:30:00Z,force,");
        assertThat(Run.of("list", "relations", small, "--at", "1960-06", "--format", "csv")
                        .out())
                .contains("ab,defence,aa,bb,signed,no,1960-05-01,signed,");
    }

    @Test
    void anUncertainMembershipIsNotCounted() {
        assertThat(Run.of("list", "actors", small, "--at", "2010-06-01", "--format", "csv")
                        .out())
                .contains("aa,Aland,state,AX,,,0,all,")
                .contains("cc,Cland,state,,,,0,,");
    }

    @Test
    void jsonHasListsForNamesAndNullForWhatIsNotKnown() {
        JsonArray rows = json("events");
        assertThat(rows.get(0).getAsJsonObject().getAsJsonArray("participants")).hasSize(2);
        assertThat(rows.get(3).getAsJsonObject().get("earliest").isJsonNull()).isTrue();
    }

    @Test
    void textFitsInto120Columns() {
        for (String what : List.of("events", "relations", "actors")) {
            assertThat(Run.of("list", what).out().lines()).allMatch(line -> line.length() <= 120);
        }
    }

    @Test
    void aDateWithoutLimitIsWrongUsage() {
        Run run = Run.of("list", "events", small, "--at", "../..");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("has no limit");
    }

    @Test
    void controlCharactersOfADataSetDoNotReachTheTerminal() throws IOException {
        Path file = folder.resolve("escape.json");
        Files.writeString(file, Samples.SMALL.replace("Pact signed", "\\u001b[31mred\\u0007"));
        assertThat(Run.of("list", "events", file.toString()).out())
                .contains("[31mred")
                .doesNotContain("\u001b", "\u0007");
    }

    private List<String> ids(String what, String... more) {
        return StreamSupport.stream(json(what, more).spliterator(), false)
                .map(row -> row.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    private JsonArray json(String what, String... more) {
        String[] args = new String[more.length + 5];
        System.arraycopy(new String[] {"list", what, small, "--format", "json"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        Run run = Run.of(args);
        assertThat(run.code()).isZero();
        return JsonParser.parseString(run.out()).getAsJsonArray();
    }
}
