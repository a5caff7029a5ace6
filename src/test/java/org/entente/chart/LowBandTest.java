package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.EventId;
import org.entente.state.Opening;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A timeline as low and narrow as text of twice its size leaves it in a window of usual or small size. */
class LowBandTest {
    private static Set<EventId> titled(Band band) {
        return band.layout().strips().stream()
                .flatMap(strip -> strip.singles().stream())
                .filter(stand -> stand.side != Stand.Side.NONE)
                .map(stand -> stand.event().id())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"460, 172", "330, 132", "420, 150"})
    void whatIsSelectedHasItsTitle(double width, double height) {
        Band band = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), width, height);
        assertThat(titled(band)).contains((EventId) Opening.of(Bands.BUNDLED).selected());
    }

    @ParameterizedTest
    @CsvSource({"460, 172", "512, 150"})
    void lesserEventsBunchSoThatTitlesHaveRoom(double width, double height) {
        Band band = Band.of(Bands.BUNDLED, Opening.of(Bands.BUNDLED), width, height);
        assertThat(titled(band)).hasSizeGreaterThanOrEqualTo(4);
    }
}
