package org.entente.ui;

import java.util.List;
import org.entente.history.Claim;
import org.entente.history.Target;

/** A paragraph or row of the details. */
sealed interface Block {
    /** Running text. */
    record Paragraph(List<Piece> pieces) implements Block {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** Something with its name: "Place  Tokyo". */
    record Fact(String label, List<Piece> pieces) implements Block {
        public Fact {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * An entry of a list.
     *
     * @param sign or null
     * @param under what stands in a second line, or nothing
     */
    record Row(Sign sign, List<Piece> pieces, List<Piece> under) implements Block {
        public Row {
            pieces = List.copyOf(pieces);
            under = List.copyOf(under);
        }
    }

    /** A step in the life of a relation or an alliance, a stop of a small vertical timeline. */
    record Step(Kind kind, boolean later, String date, List<Piece> what, List<Piece> cause) implements Block {
        /** How a stop is drawn. */
        enum Kind {
            HAPPENED,
            /** The one that made what stands at the moment. */
            CURRENT,
            ALLEGED,
            PROJECTED
        }

        public Step {
            what = List.copyOf(what);
            cause = List.copyOf(cause);
        }
    }

    /** The life of a relation or an alliance as a small timeline. */
    record Life(Target target) implements Block {}

    /**
     * One of the readings of a contested claim.
     *
     * @param number of the reading as {@link org.entente.history.Readings} counts
     * @param preferred whether it is the one that is shown
     */
    record Reading(Claim claim, int number, boolean preferred, List<Block> blocks) implements Block {
        public Reading {
            blocks = List.copyOf(blocks);
        }
    }
}
