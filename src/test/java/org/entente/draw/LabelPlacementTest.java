package org.entente.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.draw.LabelPlacement.Box;
import org.entente.draw.LabelPlacement.Label;
import org.entente.draw.LabelPlacement.Placed;
import org.entente.draw.LabelPlacement.Spot;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {
    private static final Box AREA = new Box(0, 0, 400, 300);

    private static Label label(double priority, boolean must, int last, Spot... spots) {
        return new Label(60, 14, priority, must, List.of(spots), last);
    }

    private static List<Label> scattered(long seed, int count) {
        Random random = new Random(seed);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double width = 20 + random.nextInt(80);
            double x = random.nextInt(440) - 20;
            double y = random.nextInt(340) - 20;
            labels.add(new Label(
                    width,
                    14,
                    random.nextInt(5),
                    i % 7 == 0,
                    LabelPlacement.around(x, y, 10, width, 14, 3, 1 + i % 2),
                    random.nextInt(20) - 4));
        }
        return labels;
    }

    private static LabelPlacement withDiscs(long seed, List<double[]> discs) {
        LabelPlacement placement = new LabelPlacement(AREA, 2);
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            double[] disc = {random.nextInt(400), random.nextInt(300), 4 + random.nextInt(20)};
            discs.add(disc);
            placement.blockDisc(disc[0], disc[1], disc[2]);
        }
        return placement;
    }

    @Property(tries = 300)
    void labelsNeverMeetNorLeaveTheAreaNorCoverObstacles(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int count) {
        List<double[]> discs = new ArrayList<>();
        LabelPlacement placement = withDiscs(seed, discs);
        Box wall = new Box(150, 100, 40, 90);
        placement.block(wall);
        List<Placed> placed = placement.place(scattered(seed, count));
        assertThat(placed).isNotNull();
        for (int i = 0; i < placed.size(); i++) {
            Box box = placed.get(i).box();
            assertThat(AREA.contains(box)).isTrue();
            assertThat(box.meets(wall, 2)).isFalse();
            for (double[] disc : discs) {
                assertThat(box.distance(disc[0], disc[1])).isGreaterThanOrEqualTo(disc[2]);
            }
            for (int j = 0; j < i; j++) {
                assertThat(box.meets(placed.get(j).box(), 2)).isFalse();
            }
        }
    }

    @Property(tries = 50)
    void theSameInputGivesTheSameOutput(@ForAll long seed) {
        assertThat(withDiscs(seed, new ArrayList<>()).place(scattered(seed, 60)))
                .isEqualTo(withDiscs(seed, new ArrayList<>()).place(scattered(seed, 60)));
    }

    @Property(tries = 50)
    void whatWasPlacedStaysWhenAskedAgain(@ForAll long seed) {
        List<Label> labels = scattered(seed, 40);
        List<Placed> first = withDiscs(seed, new ArrayList<>()).place(labels);
        List<Label> again = new ArrayList<>();
        for (Placed p : first) {
            Label label = labels.get(p.label());
            again.add(
                    new Label(label.width(), label.height(), label.priority(), label.must(), label.spots(), p.spot()));
        }
        assertThat(withDiscs(seed, new ArrayList<>()).place(again))
                .extracting(Placed::box)
                .isEqualTo(first.stream().map(Placed::box).toList());
    }

    @Test
    void labelsSideBySideKeepMoreDistanceThanThoseBelowEachOther() {
        LabelPlacement placement = new LabelPlacement(AREA, 8, 2);
        placement.block(new Box(20, 20, 30, 10));
        assertThat(placement.isFree(new Box(57, 20, 5, 10))).isFalse();
        assertThat(placement.isFree(new Box(59, 20, 5, 10))).isTrue();
        assertThat(placement.isFree(new Box(20, 33, 30, 10))).isTrue();
        assertThat(placement.isFree(new Box(20, 31, 30, 10))).isFalse();
    }

    @Test
    void theMoreImportantTakesThePlace() {
        Spot only = new Spot(10, 10);
        assertThat(new LabelPlacement(AREA, 2).place(List.of(label(1, false, -1, only), label(2, false, -1, only))))
                .extracting(Placed::label)
                .containsExactly(1);
    }

    @Test
    void whatMustBeShownGoesBeforeTheMoreImportant() {
        Spot only = new Spot(10, 10);
        assertThat(new LabelPlacement(AREA, 2).place(List.of(label(9, false, -1, only), label(1, true, -1, only))))
                .extracting(Placed::label)
                .containsExactly(1);
    }

    @Test
    void aLabelThatMustBeShownMakesAnotherSuchMoveAside() {
        Spot wanted = new Spot(10, 10);
        Spot spare = new Spot(10, 60);
        assertThat(new LabelPlacement(AREA, 2)
                        .place(List.of(label(2, true, -1, wanted, spare), label(1, true, -1, wanted))))
                .extracting(Placed::spot)
                .containsExactly(1, 0);
    }

    @Test
    void theFirstFreeSpotIsTaken() {
        LabelPlacement placement = new LabelPlacement(AREA, 2);
        placement.block(new Box(0, 0, 100, 40));
        assertThat(placement.place(List.of(label(1, false, -1, new Spot(10, 10), new Spot(10, 50), new Spot(10, 90)))))
                .extracting(Placed::spot)
                .containsExactly(1);
    }

    @Test
    void theLastSpotIsKeptThoughABetterOneIsFree() {
        assertThat(new LabelPlacement(AREA, 2).place(List.of(label(1, false, 1, new Spot(10, 10), new Spot(10, 50)))))
                .extracting(Placed::spot)
                .containsExactly(1);
    }

    @Test
    void linesAreAvoidedWhereAnotherSpotIsFreeAndCoveredWhereNot() {
        LabelPlacement placement = new LabelPlacement(AREA, 2);
        placement.avoid(0, 17, 400, 17);
        assertThat(placement.place(List.of(label(1, false, -1, new Spot(10, 10), new Spot(10, 50)))))
                .extracting(Placed::spot)
                .containsExactly(1);
        assertThat(placement.place(List.of(label(1, false, -1, new Spot(200, 10)))))
                .hasSize(1);
    }

    @Test
    void labelsBesideAMarkStandRightOfItFirst() {
        assertThat(LabelPlacement.beside(100, 50, 8, 60, 14, 4)).containsExactly(new Spot(112, 43), new Spot(28, 43));
    }

    @Test
    void spotsAroundADiscLieClearOfIt() {
        for (Spot spot : LabelPlacement.around(100, 50, 20, 60, 14, 4, 3)) {
            assertThat(new Box(spot.x(), spot.y(), 60, 14).distance(100, 50)).isGreaterThanOrEqualTo(24 - 1e-9);
        }
    }

    @Test
    void numbersThatAreNoneFindNoRoomAndDoNoHarm() {
        LabelPlacement placement = new LabelPlacement(AREA, 2);
        placement.avoid(Double.NaN, 0, Double.POSITIVE_INFINITY, 3);
        placement.blockDisc(Double.NaN, 5, 3);
        assertThat(placement.place(List.of(label(1, true, 7, new Spot(Double.NaN, 10)), label(1, true, -1))))
                .isEmpty();
        assertThat(new LabelPlacement(new Box(0, 0, 0, 0), 2).place(List.of(label(1, true, -1, new Spot(0, 0)))))
                .isEmpty();
    }
}
