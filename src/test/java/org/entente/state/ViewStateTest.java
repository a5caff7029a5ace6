package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.history.Readings;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.Status;
import org.entente.model.View.Point;
import org.junit.jupiter.api.Test;

class ViewStateTest {
    private static final Dataset DATASET = Worlds.of("""
            "actors": [{"id": "a", "name": "A", "kind": "state"}, {"id": "b", "name": "B", "kind": "state"}],
            "events": [{"id": "signed", "title": "Signed", "kind": "pact", "when": "2001-02-03"},
                       {"id": "some-day", "title": "Some day", "kind": "pact"},
                       {"id": "ever", "title": "Ever", "kind": "pact", "when": "../.."}]
            """);
    private static final ActorId A = Worlds.actor(DATASET, "a");
    private static final ActorId B = Worlds.actor(DATASET, "b");
    private static final EventId SIGNED = Worlds.event(DATASET, "signed");

    /** A view in which no part is as it is at first. */
    private static final ViewState FULL = new ViewState(
            1_000,
            java.util.List.of(A, SIGNED),
            SIGNED,
            new Focus(A, 1),
            Filter.NONE.toggle(Facet.TOPIC, "sea"),
            new Camera(1, 2, 3),
            new TimeWindow(5, 6),
            Set.of(B),
            Map.of(B, new Point(7, 8)),
            Readings.NONE,
            Lanes.ACTOR,
            new Folding(9, Set.of(10L)),
            new LifeSpans(true, 3),
            true,
            Theme.DARK,
            "ja");

    /** The names of the parts in which two views differ. */
    private static Set<String> changed(ViewState before, ViewState after) {
        Set<String> names = new TreeSet<>();
        try {
            for (RecordComponent part : ViewState.class.getRecordComponents()) {
                if (!Objects.equals(
                        part.getAccessor().invoke(before), part.getAccessor().invoke(after))) {
                    names.add(part.getName());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    private static Event event(String id) {
        return DATASET.event(Worlds.event(DATASET, id));
    }

    @Test
    void selectingChangesTheSelectionAlone() {
        assertThat(changed(FULL, FULL.select(B))).containsExactly("selection");
        assertThat(changed(FULL, FULL.toggleSelected(B))).containsExactly("selection");
        assertThat(changed(FULL, FULL.clearSelection())).containsExactly("selection");
    }

    @Test
    void filteringChangesTheFilterAlone() {
        assertThat(changed(FULL, FULL.toggle(Facet.STATUS, Status.ALLEGED.name())))
                .containsExactly("filter");
        assertThat(changed(FULL, FULL.hide(B))).containsExactly("filter");
    }

    @Test
    void movingTheMomentTakesOnlyTheHalosOfTheLastStepAway() {
        assertThat(changed(FULL, FULL.withMoment(2_000))).containsExactly("moment", "stepped");
    }

    @Test
    void theOtherVerbsChangeOnePartEach() {
        assertThat(changed(FULL, FULL.toggleCollapsed(A))).containsExactly("collapsed");
        assertThat(changed(FULL, FULL.pin(A, new Point(0, 0)))).containsExactly("pins");
        assertThat(changed(FULL, FULL.unpin(B))).containsExactly("pins");
        assertThat(changed(FULL, FULL.withCamera(null))).containsExactly("camera");
        assertThat(changed(FULL, FULL.withWindow(null))).containsExactly("window");
        assertThat(changed(FULL, FULL.withLanes(Lanes.NONE))).containsExactly("lanes");
        assertThat(changed(FULL, FULL.withFollow(false))).containsExactly("follow");
        assertThat(changed(FULL, FULL.withTheme(Theme.LIGHT))).containsExactly("theme");
        assertThat(changed(FULL, FULL.withLanguage("ko"))).containsExactly("language");
        assertThat(changed(FULL, FULL.withFocus(null))).containsExactly("focus");
    }

    @Test
    void aStepSelectsTheEventAndMovesTheMomentToTheEndOfItsDay() {
        ViewState after = FULL.step(event("signed"));
        assertThat(after.selection()).containsExactly(SIGNED);
        assertThat(after.moment()).isEqualTo(Worlds.at("2001-02-03"));
        assertThat(after.stepped()).isEqualTo(SIGNED);
        assertThat(changed(FULL, after)).containsExactly("moment", "selection");
    }

    @Test
    void aStepMovesNoMomentWhenTheMomentDoesNotFollow() {
        assertThat(changed(FULL, FULL.withFollow(false).step(event("signed")))).containsExactly("follow", "selection");
    }

    @Test
    void aStepToAnEventWithoutAPlaceInTimeSelectsItAlone() {
        assertThat(changed(FULL, FULL.step(event("some-day")))).containsExactly("selection");
        assertThat(changed(FULL, FULL.step(event("ever")))).containsExactly("selection");
    }

    @Test
    void hidingAnActorTakesItFromSelectionAndFocus() {
        ViewState after = FULL.hide(A);
        assertThat(after.selection()).containsExactly(SIGNED);
        assertThat(after.focus()).isNull();
        assertThat(after.filter().hiddenActors()).containsExactly(A);
    }

    @Property
    void switchingTwiceLeadsBack(@ForAll @IntRange(max = 3) int verb) {
        ViewState after =
                switch (verb) {
                    case 0 -> FULL.toggleCollapsed(A).toggleCollapsed(A);
                    case 1 -> FULL.toggleSelected(B).toggleSelected(B);
                    case 2 -> FULL.pin(A, new Point(1, 1)).unpin(A);
                    default -> FULL.toggle(Facet.EVENT_KIND, "pact").toggle(Facet.EVENT_KIND, "pact");
                };
        assertThat(after).isEqualTo(FULL);
    }

    @Test
    void theItemSelectedLastIsTheSelectedOne() {
        ViewState view = ViewState.at(0).select(A).toggleSelected(B);
        assertThat(view.selection()).containsExactly(A, B);
        assertThat(view.selected()).isEqualTo(B);
        assertThat(view.toggleSelected(B).selected()).isEqualTo(A);
        assertThat(view.clearSelection().selected()).isNull();
    }

    @Test
    void focusingAgainWidensTheFocusAndAfterThreeStepsEndsIt() {
        ViewState view = FULL.focusOn(B);
        assertThat(view.focus()).isEqualTo(new Focus(B, 1));
        view = view.focusOn(B).focusOn(B);
        assertThat(view.focus()).isEqualTo(new Focus(B, 3));
        assertThat(view.focusOn(B).focus()).isNull();
        assertThat(view.focusOn(A).focus()).isEqualTo(new Focus(A, 1));
    }

    @Test
    void focusingShowsAllThatIsDrawnAndKeepsEverythingElse() {
        assertThat(changed(FULL, FULL.focusOn(B))).containsExactly("camera", "focus");
        assertThat(FULL.focusOn(B).camera()).isNull();
    }

    @Test
    void aFocusReachesOneToThreeSteps() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Focus(A, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Focus(A, 4));
    }

    @Test
    void aWindowEndsAfterItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindow(5, 5));
    }
}
