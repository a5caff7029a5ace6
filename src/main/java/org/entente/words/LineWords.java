package org.entente.words;

import org.entente.history.Certainty;
import org.entente.history.Standing;
import org.entente.model.Dataset;
import org.entente.model.Relation;
import org.entente.time.Edtf;

/** What is written on a line of the graph. */
public final class LineWords {
    private LineWords() {}

    /** The phase and since when: "announced 1 Nov 2024", "possibly in force 2022", "planned: signed". */
    public static String label(Relation relation, Standing standing, Dataset dataset, boolean projected) {
        if (projected) {
            return "planned: " + PhaseWords.state(relation.kind(), standing.projected());
        }
        if (standing.phase() == null) {
            return "nothing yet";
        }
        String since = since(relation, standing, dataset);
        String words = PhaseWords.state(relation.kind(), standing.phase()) + (since.isEmpty() ? "" : " " + since);
        return standing.certainty() == Certainty.POSSIBLE ? "possibly " + words : words;
    }

    /** The date of what made it what it is, or its own: "1 Nov 2024"; empty if none is known. */
    public static String since(Relation relation, Standing standing, Dataset dataset) {
        if (standing.cause() != null) {
            Edtf when = dataset.event(standing.cause()).when();
            return when == null ? "" : DateWords.brief(when);
        }
        return relation.when() == null ? "" : DateWords.brief(relation.when());
    }
}
