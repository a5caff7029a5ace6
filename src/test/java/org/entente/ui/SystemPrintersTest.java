package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemPrintersTest {
    @Test
    void withoutTheCommandThatPrintsThereIsASentence(@TempDir Path folder) throws IOException {
        Path command = folder.resolve("lpr");
        assertThat(SystemPrinters.whyNot("Linux", command).orElseThrow()).contains(command.toString(), "cups-bsd");
        Files.createFile(command);
        assertThat(command.toFile().setExecutable(true)).isTrue();
        assertThat(SystemPrinters.whyNot("Linux", command)).isEmpty();
    }

    @Test
    void otherSystemsNeedNoCommand(@TempDir Path folder) {
        assertThat(SystemPrinters.whyNot("Windows 11", folder.resolve("lpr"))).isEmpty();
    }
}
