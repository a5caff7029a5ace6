package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.io.Steps;
import org.entente.io.ViewStates;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.model.Text;
import org.entente.model.View;
import org.entente.report.Report;
import org.entente.words.StatusWords;
import org.entente.words.StepWords;
import org.junit.jupiter.api.Test;

/** Of a data set in which nothing has a date no day is told. */
class TimelessTest {
    private static final Dataset DATA = Worlds.timeless();
    private static final Chronicle CHRONICLE = Worlds.chronicle(DATA);

    private static Chronicle born(String when) {
        return Worlds.chronicle(Worlds.withoutDay("\"actors\": [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"state\"},"
                + "{\"id\": \"b\", \"name\": \"B\", \"kind\": \"state\"}],"
                + "\"relations\": [{\"id\": \"r\", \"kind\": \"defence\", \"between\": [\"a\", \"b\"], \"when\": \""
                + when + "\"}]"));
    }

    private static Situation opened() {
        return Situation.of(CHRONICLE, Opening.of(CHRONICLE));
    }

    @Test
    void itOpensAtNoMoment() {
        assertThat(CHRONICLE.isTimeless()).isTrue();
        assertThat(Opening.of(CHRONICLE).moment()).isEqualTo(Moments.NONE);
    }

    @Test
    void whatIsDatedOnlyByARelationOpensWithItsDate() {
        Chronicle chronicle = born("1960-06-23/..");
        assertThat(chronicle.isTimeless()).isFalse();
        assertThat(Opening.of(chronicle).moment()).isEqualTo(Worlds.at("1960-06-23"));
    }

    @Test
    void aDateWithoutAnyLimitIsNone() {
        assertThat(born("../..").isTimeless()).isTrue();
    }

    @Test
    void whatIsToldNamesNoDay() {
        assertThat(StepWords.strip(opened())).isEqualTo("Nothing has a date");
        assertThat(StatusWords.of(opened())).startsWith("Nothing has a date · 3 actors");
        assertThat(new Report(CHRONICLE.history()).asOf(Moments.NONE))
                .contains("Nothing has a date.")
                .doesNotContainPattern("\\d{4}");
    }

    @Test
    void aSavedViewNamesNoDayAndOpensAtTheMomentOfWhatHasOneByThen() {
        String saved = ViewStates.toText(DATA, opened().view(), Positions.empty());
        assertThat(saved).doesNotContain("moment");
        ViewState dated = ViewState.at(Worlds.at("1960-06-23"));
        assertThat(ViewStates.carried(opened().view(), DATA, DATA, dated).moment())
                .isEqualTo(dated.moment());
    }

    @Test
    void aStepOfAStoryNamesNoDayAndShowsTheSameAgain() {
        View step = Steps.of(opened(), Positions.of(new double[3], new double[3]), Text.EMPTY, Text.of("All"));
        assertThat(step.at()).isNull();
        assertThat(Steps.apply(step, opened().view(), DATA).view()).isEqualTo(opened().view());
    }
}
