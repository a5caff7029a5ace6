package org.entente.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A size on the command line: {@code 1440x900}. */
final class SizeArgument implements ITypeConverter<SizeArgument.Size> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})[x×X](\\d{1,9})");

    /** Px at scale 1. */
    record Size(int width, int height) {}

    @Override
    public Size convert(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no size; write width x height in pixels, such as 1440x900");
        }
        return new Size(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }
}
