package org.entente.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.entente.model.Effect;
import org.entente.model.Phase;
import org.entente.model.RelationId;
import org.entente.model.Status;
import org.entente.time.CivilDate;

/** Holds the fast answers against an enumeration of all readings of uncertain dates. */
class EveryReadingTest {
    private static final int DAYS = 6;
    private static final long DAY = 86_400;
    private static final long FIRST = 19_000 * DAY;

    /** An event on a day of a range or, with an end, one that lasts from such a day to another. */
    record Happening(Status status, int from, int to, Phase phase, int endFrom, int endTo, Phase endPhase) {
        boolean lasts() {
            return endPhase != null;
        }

        String when() {
            return lasts() ? range(from, to) + "/" + range(endFrom, endTo) : "[" + day(from) + ".." + day(to) + "]";
        }

        /** A day, or a day give or take one. */
        private static String range(int from, int to) {
            return from == to ? day(from) : day(from + 1) + "~";
        }
    }

    private static String day(int day) {
        CivilDate date = CivilDate.ofEpochDay(FIRST / DAY + day);
        return String.format("%04d-%02d-%02d", date.year(), date.month(), date.day());
    }

    @Property(tries = 1500)
    void possiblePhasesAreThoseThatSomeReadingGives(@ForAll("histories") List<Happening> happenings) {
        Facts facts = facts(happenings);
        History history = facts.history();
        RelationId pact = facts.relationId("pact");
        List<List<Moment>> readings = readings(happenings);
        List<Moment> ties = ties(happenings);
        for (int day = -1; day <= DAYS + 3; day++) {
            Set<Phase> expected = EnumSet.noneOf(Phase.class);
            boolean none = false;
            boolean stands = false;
            boolean fails = false;
            for (List<Moment> reading : readings) {
                Phase phase = phaseOn(reading, ties, day);
                none |= phase == null;
                boolean standing = phase != null && phase.standsFrom(Phase.SIGNED);
                stands |= standing;
                fails |= !standing;
                if (phase != null) {
                    expected.add(phase);
                }
            }
            Standing standing =
                    Snapshot.of(history, FIRST + (day + 1) * DAY - 1).of(Target.of(pact));
            assertThat(standing.phases()).as("day %d", day).isEqualTo(expected);
            assertThat(standing.maybeNone()).as("day %d", day).isEqualTo(none);
            assertThat(standing.certainty())
                    .as("day %d", day)
                    .isEqualTo(!stands ? Certainty.NO : fails ? Certainty.POSSIBLE : Certainty.CERTAIN);
            assertThat(standing.phase()).as("day %d", day).satisfies(phase -> {
                if (expected.isEmpty()) {
                    assertThat(phase).isNull();
                } else {
                    assertThat(expected).contains(phase);
                    assertThat(phase.standsFrom(Phase.SIGNED)).isEqualTo(standing.mayStand());
                }
            });
        }
    }

    /** That a phase begins on a day, at the start or the end of an event. */
    private record Moment(int day, Phase phase, int event, boolean end) {}

    private static Phase phaseOn(List<Moment> reading, List<Moment> ties, int day) {
        Moment last = null;
        for (Moment moment : reading) {
            if (moment.day <= day
                    && (last == null
                            || moment.day > last.day
                            || moment.day == last.day && place(ties, moment) > place(ties, last))) {
                last = moment;
            }
        }
        return last == null ? null : last.phase;
    }

    private static int place(List<Moment> ties, Moment moment) {
        return ties.indexOf(new Moment(0, moment.phase, moment.event, moment.end));
    }

    /** Again and again the first by phase and event, except that an end waits for its start. */
    private static List<Moment> ties(List<Happening> happenings) {
        List<Moment> left = new ArrayList<>();
        for (int i = 0; i < happenings.size(); i++) {
            left.add(new Moment(0, happenings.get(i).phase, i, false));
            if (happenings.get(i).lasts()) {
                left.add(new Moment(0, happenings.get(i).endPhase, i, true));
            }
        }
        List<Moment> ties = new ArrayList<>();
        while (!left.isEmpty()) {
            Moment next = left.stream()
                    .filter(each ->
                            !each.end || left.stream().noneMatch(other -> other.event == each.event && !other.end))
                    .min(Comparator.comparing(Moment::phase).thenComparingInt(Moment::event))
                    .orElseThrow();
            left.remove(next);
            ties.add(next);
        }
        return ties;
    }

    private static List<List<Moment>> readings(List<Happening> happenings) {
        List<List<Moment>> readings = List.of(List.of());
        for (int i = 0; i < happenings.size(); i++) {
            List<List<Moment>> longer = new ArrayList<>();
            for (List<Moment> reading : readings) {
                for (List<Moment> choice : choices(happenings.get(i), i)) {
                    List<Moment> both = new ArrayList<>(reading);
                    both.addAll(choice);
                    longer.add(both);
                }
            }
            readings = longer;
        }
        return readings;
    }

    private static List<List<Moment>> choices(Happening happening, int event) {
        List<List<Moment>> choices = new ArrayList<>();
        if (happening.status != Status.HAPPENED) {
            choices.add(List.of());
        }
        if (happening.status != Status.HAPPENED && happening.status != Status.ALLEGED) {
            return choices;
        }
        for (int from = happening.from; from <= happening.to; from++) {
            if (!happening.lasts()) {
                choices.add(List.of(new Moment(from, happening.phase, event, false)));
                continue;
            }
            for (int to = Math.max(from, happening.endFrom); to <= happening.endTo; to++) {
                choices.add(List.of(
                        new Moment(from, happening.phase, event, false),
                        new Moment(to, happening.endPhase, event, true)));
            }
        }
        return choices;
    }

    private static Facts facts(List<Happening> happenings) {
        Facts facts = new Facts().actor("a", "b").relation("pact", "a", "b", null, Phase.SIGNED);
        facts.event("plan", Status.PLANNED, day(2), facts.effect("pact", Phase.IN_FORCE));
        for (int i = 0; i < happenings.size(); i++) {
            Happening each = happenings.get(i);
            Effect start = facts.effect("pact", each.phase);
            Effect[] effects =
                    each.lasts() ? new Effect[] {start, facts.atEnd("pact", each.endPhase)} : new Effect[] {start};
            facts.event("e" + i, each.status, each.when(), effects);
        }
        return facts;
    }

    @Provide
    Arbitrary<List<Happening>> histories() {
        Arbitrary<Status> statuses = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Status.HAPPENED)),
                Tuple.of(2, Arbitraries.just(Status.ALLEGED)),
                Tuple.of(1, Arbitraries.of(Status.EXPECTED, Status.CANCELLED)));
        Arbitrary<Phase> phases =
                Arbitraries.of(Phase.ANNOUNCED, Phase.SIGNED, Phase.IN_FORCE, Phase.SUSPENDED, Phase.ENDED);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
        Arbitrary<Happening> points = Combinators.combine(statuses, days, days, phases)
                .as((status, a, b, phase) -> new Happening(status, Math.min(a, b), Math.max(a, b), phase, 0, 0, null));
        Arbitrary<Happening> intervals = Combinators.combine(
                        statuses,
                        days,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 2),
                        Arbitraries.of(0, 2),
                        phases,
                        phases)
                .as((status, from, length, rough, roughEnd, phase, endPhase) -> new Happening(
                        status, from, from + rough, phase, from + length, from + length + roughEnd, endPhase))
                .filter(each -> each.endTo >= each.to);
        return Arbitraries.oneOf(points, points, intervals).list().ofMinSize(1).ofMaxSize(4);
    }
}
