package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.history.Claim;
import org.entente.history.Readings;
import org.entente.layout.Positions;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.Id;
import org.entente.model.Status;
import org.entente.model.Text;
import org.entente.model.View;
import org.entente.state.Camera;
import org.entente.state.Chronicle;
import org.entente.state.Facet;
import org.entente.state.Filter;
import org.entente.state.Focus;
import org.entente.state.Lanes;
import org.entente.state.Opening;
import org.entente.state.Situation;
import org.entente.state.Theme;
import org.entente.state.TimeWindow;
import org.entente.state.ViewState;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final Dataset BUNDLED = Worlds.bundled();
    private static final Chronicle CHRONICLE = Worlds.chronicle(BUNDLED);
    private static final Text TITLE = Text.of("A title");
    private static final Text CAPTION = Text.of(Map.of("en", "What is to be seen", "ja", "日本"));

    private static View step(ViewState view, Positions positions) {
        return Steps.of(Situation.of(Chronicle.of(BUNDLED, view.readings()), view), positions, TITLE, CAPTION);
    }

    @Property(tries = 200)
    void aStepBringsBackTheViewItWasMadeFromWhateverIsShownBefore(@ForAll long seed) {
        Random random = new Random(seed);
        ViewState view = random(random);
        ViewState before = random(random);
        SavedView again = Steps.apply(step(view, places(random)), before, BUNDLED);
        assertThat(again.remarks()).isEmpty();
        assertThat(again.view())
                .isEqualTo(view.withTheme(before.theme())
                        .withFollow(before.follow())
                        .withLanguage(before.language()));
    }

    @Property(tries = 50)
    void aStepSurvivesTheDataSetsFile(@ForAll long seed) {
        Random random = new Random(seed);
        Dataset told =
                BUNDLED.withViews(List.of(step(random(random), places(random)), step(random(random), places(random))));
        assertThat(Worlds.read(DatasetWriter.toText(told)).views()).isEqualTo(told.views());
    }

    @Test
    void aStepKeepsThePlacesOfWhatIsDrawnToATenth() {
        Positions positions = places(new Random(1));
        ViewState view = Opening.of(CHRONICLE);
        Map<ActorId, View.Point> places = step(view, positions).places();
        assertThat(places).hasSize(Situation.of(CHRONICLE, view).scene().nodes().size());
        places.forEach((actor, place) -> {
            assertThat(place.x()).isCloseTo(positions.x(actor.ordinal()), within(0.051));
            assertThat(place.y()).isCloseTo(positions.y(actor.ordinal()), within(0.051));
        });
    }

    @Test
    void whatPeopleWriteByHandIsToldInTheirWords() {
        View step = step(Opening.of(CHRONICLE), places(new Random(1)));
        View first = BUNDLED.views().get(0);
        assertThat(step.title()).isEqualTo(TITLE);
        assertThat(step.caption()).isEqualTo(CAPTION);
        assertThat(step.at()).isEqualTo(first.at());
        assertThat(step.select()).isEqualTo(first.select());
        assertThat(step.from()).isEqualTo(first.from());
        assertThat(step.to()).isEqualTo(first.to());
        assertThat(step.collapse()).containsExactlyInAnyOrderElementsOf(first.collapse());
        assertThat(step.hide()).containsExactlyInAnyOrderElementsOf(first.hide());
        assertThat(step.actors()).containsExactlyInAnyOrderElementsOf(first.actors());
        assertThat(step.state()).isEqualTo("{\"lanes\":\"kind\"}");
    }

    @Test
    void aStepWrittenByHandLeavesWhatItDoesNotTellOf() {
        ViewState before = random(new Random(7)).withLanes(Lanes.ACTOR);
        View step = BUNDLED.views().get(1);
        ViewState after = Steps.apply(step, before, BUNDLED).view();
        assertThat(after.lanes()).isEqualTo(Lanes.ACTOR);
        assertThat(after.readings()).isEqualTo(before.readings());
        assertThat(after.filter().hidden().get(Facet.STATUS))
                .isEqualTo(before.filter().hidden().get(Facet.STATUS));
        assertThat(after.moment()).isEqualTo(step.at().latest());
    }

    @Test
    void aNodeThatAStepPlacesIsNoLongerPinnedElsewhere() {
        ActorId japan = Worlds.actor(BUNDLED, "jp");
        ActorId other = Worlds.actor(BUNDLED, "nz");
        ViewState before = ViewState.at(0).pin(japan, new View.Point(1, 2)).pin(other, new View.Point(3, 4));
        SavedView after = Steps.apply(BUNDLED.views().get(0), before, BUNDLED);
        assertThat(after.view().pins()).containsOnlyKeys(other);
        assertThat(after.places()).containsKey(japan);
    }

    @Test
    void theFirstStepOfAnOwnStoryIsTheOpeningView() {
        ViewState view =
                random(new Random(3)).withTheme(Theme.LIGHT).withFollow(true).withLanguage("");
        Dataset told = BUNDLED.withViews(List.of(step(view, places(new Random(3)))));
        assertThat(Steps.opening(Worlds.chronicle(told))).isEqualTo(view);
    }

    @Test
    void aTimeTooFarAwayForADayIsKept() {
        ViewState view = ViewState.at(-2_000_000_000_000_000L).withWindow(new TimeWindow(-3_000_000_000_000_000L, 5));
        View step = step(
                view,
                Positions.of(
                        new double[BUNDLED.actors().size()],
                        new double[BUNDLED.actors().size()]));
        assertThat(step.at()).isNull();
        assertThat(Steps.apply(step, ViewState.at(9), BUNDLED).view()).isEqualTo(view);
    }

    private static Positions places(Random random) {
        Positions.Builder places = Positions.builder(BUNDLED.actors().size());
        for (int i = 0; i < BUNDLED.actors().size(); i++) {
            places.put(i, random.nextDouble() * 1_000 - 500, random.nextDouble() * 600 - 300);
        }
        return places.build();
    }

    private static ViewState random(Random random) {
        List<Id> items = new ArrayList<>();
        BUNDLED.actors().forEach(actor -> items.add(actor.id()));
        BUNDLED.events().forEach(event -> items.add(event.id()));
        BUNDLED.relations().forEach(relation -> items.add(relation.id()));
        List<ActorId> actors = BUNDLED.actors().stream().map(Actor::id).toList();
        List<ActorId> alliances = BUNDLED.alliances().stream().map(Alliance::id).toList();
        Map<Facet, Set<String>> hidden = new HashMap<>();
        hidden.put(
                Facet.ACTOR_KIND,
                some(
                        random,
                        ids(BUNDLED.kinds().actor().stream()
                                .map(kind -> kind.id())
                                .toList())));
        hidden.put(
                Facet.EVENT_KIND,
                some(
                        random,
                        ids(BUNDLED.kinds().event().stream()
                                .map(kind -> kind.id())
                                .toList())));
        hidden.put(
                Facet.TOPIC,
                some(
                        random,
                        ids(BUNDLED.kinds().topic().stream()
                                .map(kind -> kind.id())
                                .toList())));
        hidden.put(Facet.STATUS, some(random, List.of(Status.PLANNED.name(), Status.ALLEGED.name())));
        long from = day(random);
        Map<ActorId, View.Point> pins = new HashMap<>();
        some(random, actors)
                .forEach(actor -> pins.put(actor, new View.Point(random.nextDouble(), random.nextGaussian() * 100)));
        Readings readings = Readings.NONE;
        for (Claim claim : some(random, Readings.claims(BUNDLED))) {
            readings = readings.with(claim, Readings.count(BUNDLED, claim) - 1);
        }
        Event event = BUNDLED.events().get(random.nextInt(BUNDLED.events().size()));
        return ViewState.at(random.nextBoolean() ? day(random) + 86_399 : day(random) + random.nextInt(86_400))
                .withSelection(List.copyOf(some(random, items)))
                .withStepped(random.nextBoolean() ? event.id() : null)
                .withFocus(
                        random.nextBoolean()
                                ? new Focus(actors.get(random.nextInt(actors.size())), 1 + random.nextInt(3))
                                : null)
                .withFilter(new Filter(
                        hidden,
                        some(random, actors),
                        some(random, actors),
                        1 + random.nextInt(5),
                        random.nextBoolean() ? new TimeWindow(from, from + 1 + random.nextInt(1_000_000)) : null))
                .withCamera(random.nextBoolean() ? new Camera(random.nextGaussian(), random.nextGaussian(), 0.5) : null)
                .withWindow(
                        random.nextBoolean() ? new TimeWindow(from, from + 1 + random.nextInt(1_000_000_000)) : null)
                .withCollapsed(some(random, alliances))
                .withPins(pins)
                .withReadings(readings)
                .withLanes(Lanes.values()[random.nextInt(Lanes.values().length)])
                .withFollow(random.nextBoolean())
                .withTheme(Theme.values()[random.nextInt(2)])
                .withLanguage(random.nextBoolean() ? "ja" : "en");
    }

    private static Set<String> ids(Collection<String> ids) {
        return new TreeSet<>(ids);
    }

    private static long day(Random random) {
        return 86_400L * (random.nextInt(60_000) - 30_000);
    }

    /** None to three of them. */
    private static <T> Set<T> some(Random random, Collection<T> from) {
        List<T> all = List.copyOf(from);
        Set<T> some = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0 && !all.isEmpty(); i--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }
}
