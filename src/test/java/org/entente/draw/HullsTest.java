package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.draw.Hulls.Disc;
import org.junit.jupiter.api.Test;

class HullsTest {
    private static final List<Disc> TRIANGLE =
            List.of(new Disc(100, 100, 20), new Disc(400, 100, 20), new Disc(250, 350, 20));

    /** Discs that keep apart as nodes do, by at least {@code room}. */
    private static List<Disc> scattered(Random random, int count, double width, double room) {
        List<Disc> discs = new ArrayList<>();
        for (int tries = 0; discs.size() < count && tries < 50 * count; tries++) {
            Disc d = new Disc(random.nextDouble() * width, random.nextDouble() * width, 10 + 20 * random.nextDouble());
            if (discs.stream().allMatch(o -> Math.hypot(o.x() - d.x(), o.y() - d.y()) > o.r() + d.r() + room)) {
                discs.add(d);
            }
        }
        return discs;
    }

    private static double fromOutline(Path2D path, Disc disc) {
        return Chords.of(path, 0.01).stream()
                .mapToDouble(chord -> chord.ptSegDist(disc.x(), disc.y()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static void assertHolds(Path2D hull, List<Disc> members, List<Disc> others) {
        for (Disc m : members) {
            assertThat(hull.contains(m.x(), m.y())).as("%s inside", m).isTrue();
            assertThat(fromOutline(hull, m)).as("room around %s", m).isGreaterThanOrEqualTo(m.r() + 4);
        }
        for (Disc o : others) {
            assertThat(hull.contains(o.x(), o.y())).as("%s outside", o).isFalse();
            assertThat(fromOutline(hull, o)).as("clear of %s", o).isGreaterThanOrEqualTo(o.r() + 5.5);
        }
    }

    @Property(tries = 600)
    void aHullHoldsItsMembersAndNobodyElseOrThereIsNone(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 12) int members,
            @ForAll @IntRange(min = 0, max = 14) int others) {
        List<Disc> all = scattered(new Random(seed), members + others, 700, 4);
        List<Disc> in = all.subList(0, Math.min(members, all.size()));
        List<Disc> out = all.subList(in.size(), all.size());
        Hulls.around(in, out).ifPresent(hull -> assertHolds(hull, in, out));
    }

    @Property(tries = 1000)
    void withoutOthersThereIsAlwaysAHull(@ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int members) {
        Random random = new Random(seed);
        List<Disc> in = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            in.add(new Disc(random.nextInt(300), random.nextInt(300), random.nextInt(60)));
        }
        assertHolds(Hulls.around(in, List.of()).orElseThrow(), in, List.of());
    }

    @Test
    void theLineRuns14PixelsAroundTheOuterMembers() {
        Path2D hull = Hulls.around(TRIANGLE, List.of()).orElseThrow();
        for (Disc m : TRIANGLE) {
            assertThat(fromOutline(hull, m)).isBetween(m.r() + 13.9, m.r() + 14.1);
        }
    }

    @Test
    void anotherAtTheEdgeIsLeftOutByADent() {
        List<Disc> other = List.of(new Disc(250, 120, 20));
        assertHolds(Hulls.around(TRIANGLE, other).orElseThrow(), TRIANGLE, other);
    }

    @Test
    void anotherInTheMiddleIsLeftOutByADent() {
        List<Disc> other = List.of(new Disc(250, 190, 20));
        assertHolds(Hulls.around(TRIANGLE, other).orElseThrow(), TRIANGLE, other);
    }

    @Test
    void twoOthersOnDifferentSidesAreLeftOut() {
        List<Disc> others = List.of(new Disc(250, 110, 20), new Disc(180, 230, 20));
        assertHolds(Hulls.around(TRIANGLE, others).orElseThrow(), TRIANGLE, others);
    }

    @Test
    void whereAnotherCannotBeLeftOutThereIsNoHull() {
        List<Disc> ring = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * i / 6;
            ring.add(new Disc(300 + 80 * Math.cos(a), 300 + 80 * Math.sin(a), 18));
        }
        assertThat(Hulls.around(ring, List.of(new Disc(300, 300, 20)))).isEmpty();
        assertThat(Hulls.around(TRIANGLE, List.of(new Disc(105, 105, 20)))).isEmpty();
    }

    @Test
    void fewerThanThreeMembersHaveNoHull() {
        assertThat(Hulls.around(TRIANGLE.subList(0, 2), List.of())).isEmpty();
    }

    @Test
    void membersInOnePlaceOrInARowHaveAHull() {
        List<Disc> same = List.of(new Disc(5, 5, 10), new Disc(5, 5, 10), new Disc(5, 5, 10));
        assertHolds(Hulls.around(same, List.of()).orElseThrow(), same, List.of());
        List<Disc> row = List.of(new Disc(0, 5, 10), new Disc(100, 5, 10), new Disc(200, 5, 10), new Disc(300, 5, 10));
        assertHolds(Hulls.around(row, List.of()).orElseThrow(), row, List.of());
    }

    @Test
    void aMemberThatNearlyHoldsTheOthersHasAHull() {
        List<Disc> members = List.of(new Disc(118, 82, 6), new Disc(75, 121, 59), new Disc(30, 121, 4));
        assertHolds(Hulls.around(members, List.of()).orElseThrow(), members, List.of());
    }

    @Test
    void numbersThatAreNoneHaveNoHullOrDoNotCount() {
        List<Disc> lost = List.of(new Disc(Double.NaN, 5, 10), new Disc(100, 5, 10), new Disc(200, 5, 10));
        assertThat(Hulls.around(lost, List.of())).isEmpty();
        assertThat(Hulls.around(TRIANGLE, List.of(new Disc(Double.POSITIVE_INFINITY, 0, 3))))
                .isPresent();
    }

    @Property(tries = 60)
    void mostCompactAlliancesAmongOthersHaveAHull(@ForAll @IntRange(min = 0, max = 1000000) int seed) {
        int found = 0;
        for (int i = 0; i < 10; i++) {
            List<Disc> all = scattered(new Random(31L * seed + i), 40, 800, 30);
            List<Disc> byDistance = new ArrayList<>(all);
            byDistance.sort((p, q) ->
                    Double.compare(Math.hypot(p.x() - 400, p.y() - 400), Math.hypot(q.x() - 400, q.y() - 400)));
            Optional<Path2D.Double> hull = Hulls.around(byDistance.subList(0, 7), byDistance.subList(7, all.size()));
            found += hull.isPresent() ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(8);
    }
}
