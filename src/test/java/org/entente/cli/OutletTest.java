package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutletTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void textsAreWrittenInFull() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outlet outlet = new Outlet(out, err, StandardCharsets.UTF_8);
        outlet.out().print("日本 – Chișinău");
        assertThat(outlet.finish()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("日本 – Chișinău");
        assertThat(err.size()).isZero();
    }

    @Test
    void whatCanNotBeWrittenIsAFileErrorInOneLine() {
        Outlet outlet = new Outlet(failing("No space left on device"), err, StandardCharsets.UTF_8);
        outlet.out().print("text");
        assertThat(outlet.finish()).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("No space left on device");
    }

    @Test
    void aReaderThatWentAwayIsNoError() {
        Outlet outlet = new Outlet(failing("Broken pipe"), err, StandardCharsets.UTF_8);
        outlet.out().print("text");
        assertThat(outlet.finish()).isZero();
        assertThat(err.size()).isZero();
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
