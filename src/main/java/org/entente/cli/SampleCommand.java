package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.entente.io.Bundled;
import org.entente.io.Input;
import org.entente.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the bundled data sets, or prints one. */
@Command(
        name = "sample",
        description = "Lists the bundled data sets, or prints one: a start for a file of your own.",
        sortOptions = false)
final class SampleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The set to print.")
    private String name;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        if (name == null) {
            for (String each : Bundled.names()) {
                out.println(each + "  "
                        + Bundled.read(each, Progress.NONE)
                                .dataset()
                                .info()
                                .title()
                                .text());
            }
            return ExitCode.DONE;
        }
        Input input;
        try {
            input = Bundled.input(name);
        } catch (NoSuchElementException e) {
            throw new UsageException(e.getMessage(), e);
        }
        try (InputStream in = input.open()) {
            out.print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.DONE;
    }
}
