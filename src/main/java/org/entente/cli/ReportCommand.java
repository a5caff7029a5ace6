package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.history.Readings;
import org.entente.io.FileException;
import org.entente.model.ActorId;
import org.entente.model.Dataset;
import org.entente.report.Report;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.time.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Tells what stands on a day, what changed, or how two actors are tied. */
@Command(
        name = "report",
        description = "Tells in words what stands on a day and why, what changed, or how two actors are tied.",
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The data set; the bundled one if none is named.")
    private String file;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = DateArgument.class,
            description = "The day, " + DateArgument.HELP + "; if not given, the last day the data know.")
    private Edtf at;

    @Option(
            names = "--between",
            arity = "2",
            paramLabel = "ID",
            description = "How these two actors are tied on that day.")
    private List<String> between;

    @Option(names = "--diff", paramLabel = "A..B", description = "What changed from one date to another.")
    private String diff;

    @Override
    public Integer call() throws FileException {
        if (diff != null && (at != null || between != null)) {
            throw new UsageException("--diff stands alone; leave out " + (at != null ? "--at" : "--between"));
        }
        Edtf[] ends = diff == null ? null : ends(diff);
        DataFile data = DataFile.open(file);
        Chronicle chronicle = Chronicle.of(data.dataset(), Readings.NONE);
        Report report = new Report(chronicle.history());
        long moment = at == null ? Opening.plain(chronicle).moment() : DateArgument.moment(at, data.dataset());
        String text;
        if (ends != null) {
            text = report.difference(
                    DateArgument.moment(ends[0], data.dataset()), DateArgument.moment(ends[1], data.dataset()));
        } else if (between != null) {
            text = report.between(actor(data.dataset(), between.get(0)), actor(data.dataset(), between.get(1)), moment);
        } else {
            text = report.asOf(moment);
        }
        spec.commandLine().getOut().print(text);
        return data.conclude(spec.commandLine().getErr());
    }

    private static Edtf[] ends(String diff) {
        int dots = diff.indexOf("..");
        if (dots <= 0 || dots + 2 == diff.length()) {
            throw new UsageException("\"" + diff + "\" names no two dates; write --diff 2019-01-01..2024-11-01");
        }
        DateArgument dates = new DateArgument();
        try {
            return new Edtf[] {dates.convert(diff.substring(0, dots)), dates.convert(diff.substring(dots + 2))};
        } catch (TypeConversionException e) {
            throw new UsageException("--diff: " + e.getMessage(), e);
        }
    }

    private static ActorId actor(Dataset dataset, String id) {
        return Items.require(dataset, id, ActorId.class, "actor", "list them with 'entente list actors'");
    }
}
