package org.entente.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.time.CivilDate;
import org.entente.time.Instants;

/** Reads instants as {@link Instants#iso} writes them. */
final class InstantText {
    private static final Pattern ISO =
            Pattern.compile("([+-]?\\d{4,12})-(\\d\\d)-(\\d\\d)T([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d)Z");

    private InstantText() {}

    /** @throws IllegalArgumentException if it is none */
    static long parse(String text) {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no instant such as 2024-11-01T23:59:59Z");
        }
        CivilDate date = new CivilDate(
                Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        return Instants.of(
                date,
                Integer.parseInt(parts.group(4)),
                Integer.parseInt(parts.group(5)),
                Integer.parseInt(parts.group(6)));
    }
}
