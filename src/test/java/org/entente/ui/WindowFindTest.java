package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.entente.model.ActorId;
import org.entente.model.EventId;
import org.entente.model.RelationId;
import org.entente.state.Condition;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

class WindowFindTest extends WindowOnBundled {
    private FindPane pane() {
        return open.part(FindPane.class);
    }

    private boolean isOpen() {
        return open.find(FindPane.class).isPresent();
    }

    /** Opens the field and looks for a text, as it is pasted. */
    private void find(String text) throws TimeoutException {
        open.type(KeyCode.CONTROL, KeyCode.F);
        FindPane pane = pane();
        PaneWindow.fx(() -> {
            pane.field().setText(text);
            return null;
        });
        open.await(() -> !pane.rows().isEmpty() || pane.message().startsWith("Nothing"));
    }

    private void go(String text) throws TimeoutException {
        find(text);
        open.type(KeyCode.ENTER);
    }

    private void view(UnaryOperator<ViewState> change) {
        Store store = open.store();
        PaneWindow.fx(() -> {
            store.apply(change);
            return null;
        });
    }

    @Test
    void theFieldSaysWhatCanBeTypedAndEscapeGivesTheFocusBack() {
        open.type(KeyCode.CONTROL, KeyCode.F);
        assertThat(PaneWindow.fx(() -> pane().message())).startsWith("Type a name in any language");
        assertThat(PaneWindow.fx(() -> open.stage().getScene().getFocusOwner())).isInstanceOf(TextField.class);
        open.type(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(PaneWindow.fx(() -> open.stage().getScene().getFocusOwner()))
                .isSameAs(open.graph().view());
    }

    @Test
    void anActorIsSelectedByLettersAndEnterAlone() throws Exception {
        go("日本");
        assertThat(open.view().selected()).isEqualTo(open.id("jp"));
        assertThat(isOpen()).isFalse();
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view().selected()).isEqualTo(open.id("jp-eu-pact"));
    }

    @Test
    void theCrossIsThereOnceThereAreWordsAndTakesThemAway() throws Exception {
        open.type(KeyCode.CONTROL, KeyCode.F);
        assertThat(PaneWindow.fx(() -> pane().lookup(".clear"))).isNull();
        find("japan");
        Node cross = PaneWindow.fx(() -> pane().lookup(".clear"));
        open.click(cross);
        assertThat(PaneWindow.fx(() -> pane().field().getText())).isEmpty();
        assertThat(PaneWindow.fx(() -> open.stage().getScene().getFocusOwner())).isSameAs(pane().field());
        assertThat(PaneWindow.fx(() -> pane().lookup(".clear"))).isNull();
    }

    @Test
    void arrowsGoFromOneToTheNextAndPassOverHeadings() throws Exception {
        find("japan");
        FindRow first = PaneWindow.fx(() -> pane().selected());
        open.type(KeyCode.DOWN);
        FindRow second = PaneWindow.fx(() -> pane().selected());
        assertThat(first).isInstanceOf(FindRow.Hit.class);
        assertThat(second).isInstanceOf(FindRow.Hit.class).isNotEqualTo(first);
        open.type(KeyCode.UP);
        assertThat(PaneWindow.fx(() -> pane().selected())).isEqualTo(first);
    }

    @Test
    void moreOfAGroupIsShownByEnter() throws Exception {
        find("japan");
        FindPane pane = pane();
        List<FindRow> rows = PaneWindow.fx(pane::rows);
        int more = rows.stream()
                .filter(FindRow.More.class::isInstance)
                .map(rows::indexOf)
                .findFirst()
                .orElseThrow();
        while (!(PaneWindow.fx(pane::selected) instanceof FindRow.More)) {
            open.type(KeyCode.DOWN);
        }
        open.type(KeyCode.ENTER);
        open.await(() -> pane.rows().size() > rows.size());
        assertThat(PaneWindow.fx(pane::rows).get(more)).isInstanceOf(FindRow.Hit.class);
    }

    @Test
    void anEventIsSteppedToAndBroughtIntoTheTimeline() throws Exception {
        go("Treaty of Mutual Cooperation signed");
        if (!(open.view().selected() instanceof EventId)) {
            go("new security documents");
        }
        assertThat(open.view().selected()).isInstanceOf(EventId.class).isNotEqualTo(open.id("jp-eu-pact"));
        assertThat(open.view().stepped()).isEqualTo(open.view().selected());
        assertThat(open.view().window().contains(open.view().moment())).isTrue();
    }

    @Test
    void aRelationIsShownAtAMomentAtWhichItStood() throws Exception {
        go("Japan–US Security Treaty of 1951");
        assertThat(open.view().selected()).isInstanceOf(RelationId.class);
        assertThat(open.view().moment()).isLessThan(Worlds.at("1960-06-23"));
        assertThat(open.view().window().contains(open.view().moment())).isTrue();
    }

    @Test
    void aTopicSelectsItsEvents() throws Exception {
        go("maritime security");
        assertThat(open.view().selection()).isNotEmpty().allMatch(id -> id instanceof EventId);
        assertThat(open.store()
                        .dataset()
                        .event((EventId) open.view().selected())
                        .topics())
                .anyMatch(topic -> topic.label().text().toLowerCase(Locale.ROOT).contains("maritime"));
    }

    @Test
    void aSourceSelectsWhatCitesIt() throws Exception {
        String title = open.store().dataset().sources().get(0).title().text();
        go(title);
        assertThat(open.view().selection()).isNotEmpty();
        assertThat(open.view().selected()).isInstanceOf(EventId.class);
        assertThat(open.store()
                        .dataset()
                        .event((EventId) open.view().selected())
                        .cites())
                .anyMatch(cite -> cite.source()
                        .equals(open.store().dataset().sources().get(0).id()));
    }

    @Test
    void whatTheFilterHidesIsSaidAndCanBeShown() throws Exception {
        ActorId japan = (ActorId) open.id("jp");
        view(view -> view.hide(japan));
        go("japan");
        FilterChips chips = open.part(FilterChips.class);
        assertThat(PaneWindow.fx(chips::notice))
                .contains("“Japan” is not in the picture")
                .contains("Hidden: Japan");
        Button show = PaneWindow.fx(() -> (Button) chips.lookup(".filter-notice .button"));
        open.click(show);
        assertThat(open.view().filter().hiddenActors()).isEmpty();
        assertThat(Stores.situation(open.store()).node(japan)).isPresent();
        assertThat(PaneWindow.fx(chips::notice)).isEmpty();
    }

    @Test
    void whatIsNowhereNamesTheNearestWhichEnterLooksFor() throws Exception {
        find("prtnersip zzzz");
        FindPane pane = pane();
        assertThat(PaneWindow.fx(pane::message)).startsWith("Nothing has “prtnersip zzzz”");
        assertThat(PaneWindow.fx(pane::selected)).isInstanceOf(FindRow.Instead.class);
        open.type(KeyCode.ENTER);
        open.await(() -> pane.selected() instanceof FindRow.Hit);
    }

    @Test
    void aClickElsewhereClosesTheField() {
        open.type(KeyCode.CONTROL, KeyCode.F);
        open.click(open.ground(open.timeline().view()));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void eachConditionIsAChipThatIsTakenOffByAPress() {
        view(view -> view.withFilter(Filter.NONE.withImportance(3).toggle(Facet.STATUS, "PLANNED")));
        FilterChips chips = open.part(FilterChips.class);
        List<Button> all = PaneWindow.fx(() -> OpenWindow.all(chips, Button.class));
        assertThat(PaneWindow.fx(() -> all.stream().map(Button::getText).toList()))
                .containsExactly("Statuses: not Planned", "Importance: 3 or more");
        open.click(all.get(1));
        assertThat(open.view().filter().conditions()).containsExactly(Condition.STATUS);
        open.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open.view().filter().importance()).isEqualTo(3);
    }

    @Test
    void aFilterThatLeavesNothingOffersWhatToDropInBothPanes() {
        view(view -> view.withFilter(Filter.NONE
                .withHidden(Facet.STATUS, Set.of("HAPPENED", "PLANNED", "PROPOSED", "EXPECTED", "ALLEGED", "CANCELLED"))
                .withHidden(
                        Facet.ACTOR_KIND,
                        Set.copyOf(open.store().dataset().kinds().actor().stream()
                                .map(kind -> kind.id())
                                .toList()))));
        List<DropOffer> offers =
                PaneWindow.fx(() -> OpenWindow.all(open.stage().getScene().getRoot(), DropOffer.class));
        assertThat(offers).hasSize(2).allMatch(offer -> offer.isVisible());
        for (DropOffer offer : offers) {
            open.click(offer);
        }
        assertThat(open.view().filter()).isEqualTo(Filter.NONE);
        assertThat(offers).noneMatch(offer -> offer.isVisible());
    }
}
