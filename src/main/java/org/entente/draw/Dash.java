package org.entente.draw;

import java.util.List;
import org.entente.model.Phase;

/**
 * The pattern of a line: lengths in px at scale 1, stroke and gap in turn, from the line's start.
 *
 * @param lengths even in number, each finite, not negative, the sum of at least 0.5 px; empty for a solid line
 */
public record Dash(List<Float> lengths) {
    /** An unbroken line. */
    public static final Dash SOLID = new Dash(List.of());
    /** Dots of one px every six: something proposed. */
    public static final Dash DOTS = Dash.of(1, 5);
    /** Dashes of six px with gaps of four: something announced or signed. */
    public static final Dash DASH = Dash.of(6, 4);

    /** @throws IllegalArgumentException when the lengths are not a pattern */
    public Dash {
        lengths = List.copyOf(lengths);
        float sum = 0;
        for (float length : lengths) {
            if (!(length >= 0) || Float.isInfinite(length)) {
                throw new IllegalArgumentException("A dash is not a length: " + lengths);
            }
            sum += length;
        }
        if (lengths.size() % 2 != 0 || (!lengths.isEmpty() && sum < 0.5f)) {
            throw new IllegalArgumentException("Dashes come in pairs of stroke and gap, 0.5 px at least: " + lengths);
        }
    }

    /** How a line shows the phase that it is in. */
    public static Dash of(Phase phase) {
        return switch (phase) {
            case PROPOSED, INVITED -> DOTS;
            case ANNOUNCED, SIGNED, RATIFIED, PROVISIONAL -> DASH;
            default -> SOLID;
        };
    }

    /** A pattern of the given lengths, stroke and gap in turn. */
    public static Dash of(float... lengths) {
        Float[] boxed = new Float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            boxed[i] = lengths[i];
        }
        return new Dash(List.of(boxed));
    }

    /** Whether the line is unbroken. */
    public boolean isSolid() {
        return lengths.isEmpty();
    }

    float[] toArray(double scale) {
        float[] result = new float[lengths.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) (lengths.get(i) * scale);
        }
        return result;
    }
}
