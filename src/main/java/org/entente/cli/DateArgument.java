package org.entente.cli;

import org.entente.model.Dataset;
import org.entente.time.Edtf;
import org.entente.time.EdtfException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Dates on the command line, in EDTF as in data sets. */
final class DateArgument implements ITypeConverter<Edtf> {
    static final String HELP = "a date such as 2024-11-01, 2024-11 or 2024, as in data sets (EDTF)";

    @Override
    public Edtf convert(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            String message = e.getMessage();
            throw new TypeConversionException(message.substring(0, message.length() - 1));
        }
    }

    /**
     * The instant as of which a date is asked about: its last second, so that what happens on a day counts for all of it; of a
     * month or a year that the data know in part, the last second that they know.
     *
     * @throws UsageException if it has no limit
     */
    static long moment(Edtf date, Dataset dataset) {
        if (date.isBounded() && date.span().contains(dataset.knownUntil())) {
            return dataset.knownUntil();
        }
        if (date.latest() != Long.MAX_VALUE) {
            return date.latest();
        }
        if (date.earliest() != Long.MIN_VALUE) {
            return date.earliest();
        }
        throw new UsageException("the date \"" + date.text() + "\" has no limit; name a day, such as 2024-11-01");
    }
}
