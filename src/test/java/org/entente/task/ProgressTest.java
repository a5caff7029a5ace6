package org.entente.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final List<Double> reported = new ArrayList<>();
    private boolean cancelled;

    private final Progress progress = new Progress() {
        @Override
        public void report(double fraction, String what) {
            reported.add(fraction);
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    };

    @Test
    void cancelledWorkEndsAtTheNextCheck() {
        assertThatCode(progress::check).doesNotThrowAnyException();
        cancelled = true;
        assertThatThrownBy(progress::check).isInstanceOf(Cancelled.class);
        assertThatThrownBy(progress.part(0, 1)::check).isInstanceOf(Cancelled.class);
    }

    @Test
    void aPartReportsItsShareOfTheWhole() {
        Progress part = progress.part(0.5, 0.75);
        part.report(0, "reading");
        part.report(1, "reading");
        part.report(Double.NaN, "reading");
        assertThat(reported).containsExactly(0.5, 0.75, Double.NaN);
    }

    @Test
    void nobodyCancelsWhatNobodyWatches() {
        Progress.NONE.report(0.5, "reading");
        assertThat(Progress.NONE.isCancelled()).isFalse();
    }
}
