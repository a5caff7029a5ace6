package org.entente.io;

import java.util.List;
import org.entente.model.Citation;
import org.entente.model.Extras;

/**
 * An object of the file while it is read: fields that are absent are null or empty. Readings ({@code or}) may stand before the
 * fields that they do not override, so they wait here until their object has ended.
 *
 * @param <D> the type itself
 */
abstract class Draft<D extends Draft<D>> {
    List<Citation> cites = List.of();
    List<D> or = List.of();
    Extras extras = Extras.NONE;
    /** Bits of the keys that the object names. */
    long named;
    /** Bits of the keys whose values could not be used. */
    long failed;

    /** Takes what the cursor knows of the object that ended. */
    void close(JsonCursor in) {
        extras = in.extras();
        named = in.named();
        failed = in.failed();
    }

    boolean names(Enum<?> key) {
        return (named & 1L << key.ordinal()) != 0;
    }

    /** Whether a required field is missing and that has not been reported yet. */
    boolean lacks(Enum<?> key, Object value) {
        return value == null && (failed & 1L << key.ordinal()) == 0;
    }

    /** Takes from the preferred reading what this one does not override; its citations stay its own. */
    abstract void fill(D preferred);
}
