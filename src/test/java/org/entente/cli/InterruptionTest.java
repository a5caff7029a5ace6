package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    @Test
    void workIsCancelledAndWaitedFor() throws Exception {
        Interruption interruption = new Interruption();
        assertThat(interruption.isCancelled()).isFalse();
        CompletableFuture<Void> ending = CompletableFuture.runAsync(interruption::interrupt);
        while (!interruption.isCancelled()) {
            Thread.onSpinWait();
        }
        assertThat(ending).isNotDone();
        interruption.close();
        ending.get(10, TimeUnit.SECONDS);
    }
}
