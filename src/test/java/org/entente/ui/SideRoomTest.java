package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SideRoomTest {
    @Test
    void withRoomThePanesGrowWithTheText() {
        SideRoom room = new SideRoom(4000, 2);
        assertThat(room.legend()).isEqualTo(2 * new SideRoom(4000, 1).legend());
        assertThat(room.details()).isEqualTo(2 * new SideRoom(4000, 1).details());
        assertThat(room.story()).isEqualTo(2 * new SideRoom(4000, 1).story());
    }

    @Property
    void noPaneIsNarrowerThanWithTextOfItsFirstSizeOrThanTheUserMayMakeIt(
            @ForAll @DoubleRange(min = 640, max = 4000) double window,
            @ForAll @DoubleRange(min = 1, max = 2) double larger) {
        SideRoom room = new SideRoom(window, larger);
        SideRoom first = new SideRoom(window, 1);
        assertThat(room.legend()).isGreaterThanOrEqualTo(first.legend()).isGreaterThanOrEqualTo(room.leastLegend());
        assertThat(room.details()).isGreaterThanOrEqualTo(first.details()).isGreaterThanOrEqualTo(room.leastDetails());
        assertThat(room.story()).isGreaterThanOrEqualTo(first.story());
    }

    @Property
    void eachPaneAloneLeavesTheChartsWhatTheyNeed(
            @ForAll @DoubleRange(min = 1024, max = 4000) double window,
            @ForAll @DoubleRange(min = 1, max = 2) double larger) {
        SideRoom room = new SideRoom(window, larger);
        assertThat(room.leavesCharts(room.legend())).isTrue();
        assertThat(room.leavesCharts(room.details())).isTrue();
        assertThat(room.leavesCharts(room.story())).isTrue();
    }
}
