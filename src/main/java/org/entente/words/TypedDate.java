package org.entente.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.time.Edtf;

/** Dates as people type them: EDTF, or as the program itself writes days, months and years. */
public final class TypedDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ENGLISH =
            Pattern.compile("(?:(\\d{1,2})\\.? +)?([a-z]{3,9})\\.?,? +(\\d{4})", Pattern.CASE_INSENSITIVE);

    private TypedDate() {}

    /**
     * Reads "2024-11-01", "1995", "1 Nov 2024", "1 November 2024" or "Nov 2024".
     *
     * @throws org.entente.time.EdtfException if it is none of these, or a day that does not exist
     */
    public static Edtf parse(String text) {
        String trimmed = text.strip();
        Matcher english = ENGLISH.matcher(trimmed);
        if (english.matches()) {
            int month = MONTHS.indexOf(english.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            if (month > 0) {
                String day = english.group(1) == null
                        ? ""
                        : String.format(Locale.ROOT, "-%02d", Integer.parseInt(english.group(1)));
                return Edtf.parse(String.format(Locale.ROOT, "%s-%02d%s", english.group(3), month, day));
            }
        }
        return Edtf.parse(trimmed);
    }
}
