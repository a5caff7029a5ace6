package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.entente.history.Readings;
import org.entente.io.Bundled;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.EventId;
import org.entente.model.Id;
import org.entente.state.Chronicle;
import org.entente.state.Facet;
import org.entente.state.Folding;
import org.entente.state.Lanes;
import org.entente.state.LifeSpans;
import org.entente.state.Moments;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.entente.task.Progress;
import org.entente.time.Edtf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ViewOptionsTest {
    private Dataset dataset;
    private Chronicle chronicle;
    private ViewState opening;

    @BeforeEach
    void read() throws IOException {
        dataset = Bundled.read(Bundled.DEFAULT, Progress.NONE).dataset();
        chronicle = Chronicle.of(dataset, Readings.NONE);
        opening = Opening.of(chronicle);
    }

    @Test
    void withoutOptionsTheViewStaysAsItIs() {
        assertThat(apply(false)).isEqualTo(opening);
    }

    @Test
    void atMovesTheMomentToTheEndOfItsDay() {
        assertThat(apply(false, "--at", "1990-03-02").moment())
                .isEqualTo(Edtf.parse("1990-03-02").latest());
    }

    @Test
    void theEventOfTheOpeningViewIsNotSelectedAtAnotherMoment() {
        assertThat(apply(false, "--at", "1990-03-02").selection()).isEmpty();
        assertThat(apply(true, "--at", "1990-03-02").selection()).isEqualTo(opening.selection());
    }

    @Test
    void aTimelineThatIsMovedShowsTheMomentAndADozenEvents() {
        ViewState view = apply(false, "--at", "1990-03-02");
        assertThat(view.window().contains(view.moment())).isTrue();
        assertThat(chronicle.dated().stream().filter(event -> view.window().contains(Moments.of(event))))
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void fromAndToAreTheEndsOfTheTimeline() {
        ViewState view = apply(false, "--from", "2020", "--to", "2022-05");
        assertThat(view.window().from()).isEqualTo(Edtf.parse("2020").earliest());
        assertThat(view.window().to()).isEqualTo(Edtf.parse("2022-05").latest());
    }

    @Test
    void fromAloneReachesToTheEndOfTheData() {
        assertThat(apply(false, "--from", "2020").window().to())
                .isEqualTo(chronicle.span().to());
    }

    @Test
    void aSelectedEventMovesTheMomentUnlessADateIsGiven() {
        EventId war = id("korean-war", EventId.class);
        ViewState view = apply(false, "--select", "korean-war");
        assertThat(view.selection()).containsExactly(war);
        assertThat(view.moment()).isEqualTo(Moments.of(dataset.event(war)));
        assertThat(apply(false, "--select", "korean-war", "--at", "1990-03-02").moment())
                .isEqualTo(Edtf.parse("1990-03-02").latest());
    }

    @Test
    void aSelectedActorMovesNothing() {
        ViewState view = apply(false, "--select", "kp");
        assertThat(view.moment()).isEqualTo(opening.moment());
        assertThat(view.selection()).containsExactly(id("kp", ActorId.class));
    }

    @Test
    void anActorInFocusIsDrawnWhateverTheOpeningViewLeavesOut() {
        for (String actor : new String[] {"fr", "iwaya", "nato", "eu-contractors"}) {
            ViewState view = apply(false, "--focus", actor, "--hops", "2");
            assertThat(view.focus().hops()).isEqualTo(2);
            assertThat(Situation.of(chronicle, view).node(id(actor, ActorId.class)))
                    .as(actor)
                    .isPresent();
        }
    }

    @Test
    void kindsAreHiddenInTheFacetThatHasThem() {
        ViewState view = apply(false, "--hide-kind", "meeting,threat,state,maritime");
        assertThat(view.filter().hides(Facet.EVENT_KIND, "meeting")).isTrue();
        assertThat(view.filter().hides(Facet.RELATION_KIND, "threat")).isTrue();
        assertThat(view.filter().hides(Facet.ACTOR_KIND, "state")).isTrue();
        assertThat(view.filter().hides(Facet.TOPIC, "maritime")).isTrue();
        assertThat(view.filter().hides(Facet.ACTOR_KIND, "person")).isTrue();
    }

    @Test
    void toHideWhatIsHiddenLeavesItHidden() {
        assertThat(apply(false, "--hide-kind", "person")).isEqualTo(opening);
    }

    @Test
    void foldFoldsWhatTakesATwelfthOfTheWindow() {
        ViewState view = apply(false, "--from", "2000", "--to", "2011", "--fold");
        assertThat(view.folding()).isEqualTo(Folding.within(view.window()));
        assertThat(view.folding().isOn()).isTrue();
        assertThat(apply(false, "--from", "2000", "--to", "2011").folding()).isEqualTo(Folding.NONE);
    }

    @Test
    void spansShowsTheLivesOfAlliancesAndRelations() {
        assertThat(apply(false, "--spans").lifeSpans()).isEqualTo(LifeSpans.FIRST);
        assertThat(apply(false, "--lanes", "kind").lifeSpans()).isEqualTo(LifeSpans.HIDDEN);
    }

    @Test
    void lanesAndThemeAreTaken() {
        ViewState view = apply(false, "--lanes", "actor", "--theme", "dark");
        assertThat(view.lanes()).isEqualTo(Lanes.ACTOR);
        assertThat(view.theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void aLanguageInWhichTheDataGiveNamesIsTaken() {
        assertThat(apply(false, "--language", "ja").language()).isEqualTo("ja");
    }

    @Test
    void aLanguageInWhichTheDataGiveNoNamesIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> apply(false, "--language", "tlh"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("\"tlh\"")
                .hasMessageContaining("en, ja, ko, zh");
    }

    private ViewState apply(boolean chosen, String... args) {
        ViewOptions options = new ViewOptions();
        CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create()
                .addMixin("view", CommandLine.Model.CommandSpec.forAnnotatedObject(options));
        new CommandLine(spec).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(args);
        options.check();
        return options.apply(opening, chosen, chronicle);
    }

    private <T extends Id> T id(String text, Class<T> type) {
        return dataset.find(text, type).orElseThrow();
    }
}
