package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameSizeTest {
    @Property
    void aFrameCoversItsAreaAndLessThanAPixelMore(
            @ForAll @DoubleRange(min = 1, max = 8000) double width,
            @ForAll @DoubleRange(min = 1, max = 8000) double height,
            @ForAll @DoubleRange(min = 1, max = 2) double scale) {
        FrameSize size = FrameSize.covering(width, height, scale);
        assertThat(size.width() - width * scale).isBetween(-1e-5, 1.0);
        assertThat(size.height() - height * scale).isBetween(-1e-5, 1.0);
    }

    @Property
    void anyNumbersGiveAFrameThatCanBeMade(@ForAll double width, @ForAll double height, @ForAll double scale) {
        FrameSize size = FrameSize.covering(width, height, scale);
        assertThat((long) size.width() * size.height()).isBetween(1L, 1L << 28);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1, 0, 1e300})
    void strangeLengthsAndScalesAreTaken(double strange) {
        assertThat(FrameSize.covering(strange, 10, 1).height()).isEqualTo(10);
        assertThat(FrameSize.covering(10, strange, 1).width()).isEqualTo(10);
        assertThat(FrameSize.covering(10, 10, strange).width()).isEqualTo(10);
    }

    @Test
    void whatALayoutLeavesBehindTheCommaIsNoPixelMore() {
        assertThat(FrameSize.covering(100.00000001, 1, 1).width()).isEqualTo(100);
        assertThat(FrameSize.covering(801, 1, 1.25).width()).isEqualTo(1002);
    }

    @Test
    void aFrameWithoutPixelsIsRefused() {
        assertThatThrownBy(() -> new FrameSize(0, 5, 1)).hasMessageContaining("0×5");
    }
}
