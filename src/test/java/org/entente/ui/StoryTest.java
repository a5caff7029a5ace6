package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.history.Readings;
import org.entente.io.Steps;
import org.entente.layout.Positions;
import org.entente.model.Dataset;
import org.entente.model.Text;
import org.entente.model.View;
import org.entente.state.Chronicle;
import org.entente.state.Situation;
import org.entente.state.Theme;
import org.entente.state.ViewState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoryTest {
    private final Store store = Stores.chain();
    private final List<String> said = new ArrayList<>();
    private List<View> kept;
    private Story story;

    private final Story.Screen screen = new Story.Screen() {
        @Override
        public void show(ViewState view, Positions positions) {
            store.commit();
            store.preview(state -> view);
            store.preview(positions);
            store.commit();
        }

        @Override
        public boolean isMoving() {
            return false;
        }
    };

    private final Story.Memory memory = new Story.Memory() {
        @Override
        public void keep(List<View> steps) {
            kept = steps;
        }

        @Override
        public void drop() {
            kept = null;
        }
    };

    @BeforeEach
    void tell() {
        story = story(List.of(selecting("a"), selecting("b"), selecting("c")));
    }

    private Story story(List<View> steps) {
        return new Story(store, steps, steps, screen, memory, said::add);
    }

    /** A step that selects an actor, and moves it by 1,000. */
    private View selecting(String actor) {
        ViewState view = Stores.view(store).select(Stores.actor(actor));
        Dataset dataset = Stores.dataset();
        int ordinal = Stores.actor(actor).ordinal();
        Positions moved = store.positions().get().with(ordinal, 1_000, 0);
        return Steps.of(
                Situation.of(Chronicle.of(dataset, Readings.NONE), view),
                moved,
                Text.of("The " + actor),
                Text.of(Map.of("en", "This is " + actor, "ja", "これは" + actor)));
    }

    private List<String> titles() {
        return story.steps().get().stream().map(step -> step.title().text()).toList();
    }

    private String selected() {
        return String.valueOf(Stores.view(store).selected());
    }

    @Test
    void aStepIsToldWithItsPlacesAsOneThingToUndo() {
        ViewState before = Stores.view(store);
        Positions places = store.positions().get();
        story.tell(1);
        assertThat(selected()).isEqualTo("b");
        assertThat(Stores.x(store, "b")).isEqualTo(1_000);
        assertThat(story.current().get()).isEqualTo(1);
        store.undo();
        assertThat(Stores.view(store)).isEqualTo(before);
        assertThat(store.positions().get()).isEqualTo(places);
        assertThat(store.undoable().get()).isFalse();
    }

    @Test
    void nextAndPreviousEndAtTheEnds() {
        story.tellNext(1);
        assertThat(story.current().get()).isZero();
        story.tellNext(1);
        story.tellNext(1);
        story.tellNext(1);
        assertThat(selected()).isEqualTo("c");
        for (int i = 0; i < 5; i++) {
            story.tellNext(-1);
        }
        assertThat(selected()).isEqualTo("a");
    }

    @Test
    void whoMovesOnHasLeftTheStepUntilHeComesBack() {
        story.tell(0);
        assertThat(story.left().get()).isFalse();
        store.apply(view -> view.select(Stores.actor("d")));
        assertThat(story.left().get()).isTrue();
        assertThat(story.current().get()).isZero();
        store.undo();
        assertThat(story.left().get()).isFalse();
        store.redo();
        story.tell(0);
        assertThat(story.left().get()).isFalse();
        assertThat(selected()).isEqualTo("a");
    }

    @Test
    void anotherThemeOrLanguageLeavesNoStep() {
        story.tell(0);
        store.apply(view -> view.withTheme(Theme.DARK).withLanguage("ja").withFollow(false));
        assertThat(story.left().get()).isFalse();
        assertThat(story.language()).isEqualTo("ja");
    }

    @Test
    void undoGoesBackToTheStepBefore() {
        story.tell(0);
        story.tell(2);
        store.undo();
        assertThat(story.current().get()).isZero();
        assertThat(story.left().get()).isFalse();
    }

    @Test
    void theStepThatADocumentOpensWithIsKnown() {
        store.apply(view -> view.select(Stores.actor("b")));
        story = story(story.steps().get());
        assertThat(story.current().get()).isEqualTo(1);
    }

    @Test
    void anAddedStepStandsAfterTheCurrentOneAndBringsBackWhatWasShown() {
        story.tell(0);
        store.apply(view -> view.select(Stores.actor("e")).withMoment(86_400));
        ViewState shown = Stores.view(store);
        story.add(Text.of("New"), Text.EMPTY);
        assertThat(titles()).containsExactly("The a", "New", "The b", "The c");
        assertThat(story.current().get()).isEqualTo(1);
        assertThat(story.left().get()).isFalse();
        story.tell(3);
        story.tell(1);
        assertThat(Stores.view(store)).isEqualTo(shown);
    }

    @Test
    void everyChangeIsKeptAndTheStoryOfTheFileIsNot() {
        assertThat(kept).isNull();
        story.describe(0, Text.of("Other"), Text.EMPTY);
        assertThat(kept).isEqualTo(story.steps().get());
        assertThat(story.changed().get()).isTrue();
        story.undo();
        assertThat(kept).isNull();
        assertThat(story.changed().get()).isFalse();
    }

    @Test
    void aStepThatMovesStaysTheCurrentOne() {
        story.tell(0);
        story.move(0, 2);
        assertThat(titles()).containsExactly("The b", "The c", "The a");
        assertThat(story.current().get()).isEqualTo(2);
        story.move(0, 1);
        assertThat(titles()).containsExactly("The c", "The b", "The a");
        assertThat(story.current().get()).isEqualTo(2);
        story.move(2, 3);
        story.move(0, -1);
        assertThat(titles()).containsExactly("The c", "The b", "The a");
    }

    @Test
    void aDeletedStepIsBroughtBackByUndo() {
        story.tell(2);
        story.remove(2);
        assertThat(titles()).containsExactly("The a", "The b");
        assertThat(story.current().get()).isEqualTo(Story.NONE);
        story.undo();
        assertThat(titles()).containsExactly("The a", "The b", "The c");
        story.tell(1);
        story.remove(0);
        assertThat(story.current().get()).isZero();
        assertThat(story.step().title().text()).isEqualTo("The b");
    }

    @Test
    void theLastStepCanGo() {
        for (int i = 0; i < 3; i++) {
            story.tell(0);
            story.remove(0);
        }
        assertThat(story.size()).isZero();
        assertThat(story.step()).isNull();
        story.tellNext(1);
        assertThat(story.current().get()).isEqualTo(Story.NONE);
        story.add(Text.of("First"), Text.EMPTY);
        assertThat(titles()).containsExactly("First");
    }

    @Test
    void aStepIsTakenAnewWithTheWordsThatItHas() {
        store.apply(view -> view.select(Stores.actor("e")));
        story.retake(1);
        assertThat(titles()).containsExactly("The a", "The b", "The c");
        story.tell(0);
        story.tell(1);
        assertThat(selected()).isEqualTo("e");
    }

    @Test
    void anotherStoryReplacesThisOneUntilItIsGivenUp() {
        List<View> own = story.steps().get();
        story.tell(2);
        story.replace(List.of(selecting("d")));
        assertThat(titles()).containsExactly("The d");
        assertThat(story.current().get()).isEqualTo(Story.NONE);
        story.giveUp();
        assertThat(story.steps().get()).isEqualTo(own);
        assertThat(story.changed().get()).isFalse();
        story.undo();
        assertThat(titles()).containsExactly("The d");
    }

    @Test
    void aSavedStoryIsTheOneOfTheFile() {
        story.remove(0);
        story.saved();
        assertThat(story.changed().get()).isFalse();
        assertThat(kept).isNull();
        story.undo();
        assertThat(story.changed().get()).isTrue();
    }

    @Test
    void otherWordsInOneLanguageLeaveTheOthers() {
        Text before = Text.of(Map.of("ja", "日本"));
        assertThat(StoryPane.changed(Text.of("a"), "b", "ja")).isEqualTo(Text.of("b"));
        assertThat(StoryPane.changed(before, "日", "ja")).isEqualTo(Text.of(Map.of("ja", "日")));
        Text two = story.steps().get().get(0).caption();
        assertThat(StoryPane.changed(two, "Other", "en").in("ja")).isEqualTo("これはa");
        assertThat(StoryPane.changed(two, "Other", "en").in("en")).isEqualTo("Other");
        assertThat(StoryPane.changed(two, two.in("fr"), "fr")).isEqualTo(two);
    }
}
