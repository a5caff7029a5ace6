package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder;

    private String small;

    @BeforeEach
    void write() throws IOException {
        small = Samples.small(folder);
    }

    @Test
    void whatStandsIsToldByKindWithItsEvents() {
        assertThat(report("--at", "1970-01-01"))
                .contains("As of 1 Jan 1970")
                .contains("Defence pact (1)")
                .contains("- Pact of A and B")
                .contains("«Pact signed»", "«Pact in force»")
                .doesNotContain("«Pact over»");
    }

    @Test
    void whatHasBegunButDoesNotStandIsToldApart() {
        assertThat(report("--at", "1960-06-01"))
                .contains("No relation stands.")
                .contains("Begun, but not standing (1)");
    }

    @Test
    void whatIsOverIsNotTold() {
        assertThat(report("--at", "2000-01-01")).doesNotContain("Pact of A and B");
    }

    @Test
    void certainAndPossibleMembersAreToldApart() {
        assertThat(report("--at", "2010-06-01"))
                .contains("League")
                .contains("- Member, 1: Aland")
                .contains("? Member, 1: Cland");
    }

    @Test
    void withoutADateItIsTheLastDayThatTheDataKnow() {
        assertThat(report()).contains("As of 1 Nov 2024");
    }

    @Test
    void ofAYearThatIsKnownInPartItIsTheLastDayKnown() {
        assertThat(report("--at", "2024")).contains("As of 1 Nov 2024").doesNotContain("nothing is certain");
    }

    @Test
    void afterWhatTheDataKnowNothingIsCertain() {
        assertThat(report("--at", "2030-01-01")).contains("nothing is certain").contains("? Member, 2: ");
    }

    @Test
    void changesAreToldWithTheirCauses() {
        assertThat(report("--diff", "1960-01-01..1970-01-01"))
                .contains("from 1 Jan 1960 to 1 Jan 1970")
                .contains("Added (1)")
                .contains("«Pact in force»");
        assertThat(report("--diff", "1970..1980")).contains("Nothing changed.");
    }

    @Test
    void tiesOfTwoActorsAreTold() {
        assertThat(report("--between", "aa", "bb", "--at", "1970")).contains("- Pact of A and B");
        assertThat(report("--between", "aa", "cc"))
                .contains("They have no relation of their own.")
                .contains("League (Aland as member, Cland as member)");
    }

    @Test
    void actorsThatAreTiedThroughOthersHaveTheWayTold() {
        assertThat(report("--between", "bb", "cc", "--at", "1990"))
                .contains("No way over ties that stand or may stand leads from one to the other.");
        assertThat(Run.of("report", "--between", "fr", "jp", "--at", "2024-11-01")
                        .out())
                .contains("has 2 steps:")
                .contains("- France – EU: France is a member of EU");
    }

    @Test
    void anActorThatIsNotInTheDataIsWrongUsage() {
        Run run = Run.of("report", small, "--between", "aa", "signed");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("signed");
    }

    @Test
    void linesHaveAtMost100Columns() {
        assertThat(Run.of("report").out().lines()).allMatch(line -> line.length() <= 100);
    }

    private String report(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "report";
        args[1] = small;
        System.arraycopy(more, 0, args, 2, more.length);
        Run run = Run.of(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }
}
