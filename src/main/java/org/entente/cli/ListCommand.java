package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.history.Readings;
import org.entente.history.Snapshot;
import org.entente.io.FileException;
import org.entente.report.Listing;
import org.entente.report.Table;
import org.entente.report.TableFormat;
import org.entente.state.Chronicle;
import org.entente.state.Opening;
import org.entente.time.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints events, relations or actors as a table. */
@Command(
        name = "list",
        description = "Prints events, relations or actors as a table.",
        footer = {
            "",
            "Dates are ISO 8601 in UTC: a day where a day is meant, else a second; [A..B] is one day of several; what has no "
                    + "limit is empty. Phases, certainty and memberships are as of DATE or, without it, of the last day the "
                    + "data know.",
            "CSV is RFC 4180 with line feeds at the ends of lines. Texts stay as they are: import it as text, not as "
                    + "formulas."
        },
        sortOptions = false)
final class ListCommand implements Callable<Integer> {
    enum What {
        EVENTS,
        RELATIONS,
        ACTORS
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "events|relations|actors", description = "What to print.")
    private What what;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The data set; the bundled one if none is named.")
    private String file;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = DateArgument.class,
            description = "Only what has begun and is not over by then: events from before, relations and actors that "
                    + "stand or may; " + DateArgument.HELP + ".")
    private Edtf at;

    @Option(names = "--format", paramLabel = "text|csv|json", description = "text if not given, 120 characters wide.")
    private TableFormat format = TableFormat.TEXT;

    @Override
    public Integer call() throws FileException {
        DataFile data = DataFile.open(file);
        Chronicle chronicle = Chronicle.of(data.dataset(), Readings.NONE);
        long moment = at == null ? Opening.plain(chronicle).moment() : DateArgument.moment(at, data.dataset());
        Listing listing = new Listing(Snapshot.of(chronicle.history(), moment), at != null);
        Table table =
                switch (what) {
                    case EVENTS -> listing.events();
                    case RELATIONS -> listing.relations();
                    case ACTORS -> listing.actors();
                };
        spec.commandLine().getOut().print(format.print(table));
        return data.conclude(spec.commandLine().getErr());
    }
}
