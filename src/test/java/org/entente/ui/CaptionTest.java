package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionTest {
    @Test
    void aCaptionIsShortAndHasNoSignsThatTurnOrHideWhatFollows() {
        assertThat(EntenteWindow.caption("One\n\u0007two \u202ethree")).isEqualTo("One two three");
        assertThat(EntenteWindow.caption("x".repeat(3_000)))
                .hasSizeLessThan(130)
                .endsWith("…");
        assertThat(EntenteWindow.caption("\uD83D\uDE00".repeat(130))).isEqualTo("\uD83D\uDE00".repeat(120) + "…");
    }
}
