package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.history.History;
import org.entente.io.DatasetReader;
import org.entente.io.FileException;
import org.entente.io.Input;
import org.entente.io.ProblemPlaces;
import org.entente.io.ReadResult;
import org.entente.model.Dataset;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists every problem of a data set at its place. */
@Command(
        name = "check",
        description = "Lists every problem of a data set as FILE:LINE:COLUMN: message.",
        footer = {"", "Exit code 1 if any of them is an error; warnings alone end with 0."},
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "The data set.")
    private String file;

    @Override
    public Integer call() throws FileException {
        PrintWriter out = spec.commandLine().getOut();
        Input input = Input.of(DataFile.path(file));
        ReadResult result = DatasetReader.read(input, Progress.NONE);
        List<Problem> problems = new ArrayList<>(result.problems());
        problems.addAll(ProblemPlaces.find(
                input, result.dataset(), History.of(result.dataset()).problems(), Progress.NONE));
        problems.sort(ProblemPlaces.BY_PLACE);
        problems.forEach(problem -> out.println(Plain.line(problem.toString())));
        long errors = problems.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        Dataset dataset = result.dataset();
        out.println(file + ": " + count(errors, "error") + ", " + count(problems.size() - errors, "warning") + "; "
                + count(dataset.actors().size(), "actor") + ", "
                + count(dataset.relations().size(), "relation") + ", "
                + count(dataset.events().size(), "event"));
        return errors > 0 ? ExitCode.DATA_ERRORS : ExitCode.DONE;
    }

    private static String count(long number, String what) {
        return (number == 0 ? "no" : Long.toString(number)) + " " + what + (number == 1 ? "" : "s");
    }
}
