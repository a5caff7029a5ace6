package org.entente.words;

import java.util.List;
import java.util.StringJoiner;
import org.entente.history.Snapshot;
import org.entente.history.Target;
import org.entente.model.EventId;

/**
 * Why a relation, an alliance or a membership stands as of an instant, or does not.
 *
 * @param headline one sentence: whether it stands, in which phase, since when
 * @param reasons what led there, what leaves it uncertain, and what does not count, a sentence each
 */
public record Why(String headline, List<Reason> reasons) {
    /**
     * A sentence and the event it speaks of.
     *
     * @param event null if it speaks of none
     */
    public record Reason(String text, EventId event) {}

    public Why {
        reasons = List.copyOf(reasons);
    }

    /**
     * Explains one target of a snapshot.
     *
     * @param language BCP 47 tag of the names
     */
    public static Why of(Snapshot snapshot, Target target, String language) {
        return new WhyWriter(
                        snapshot, target, new TargetWords(snapshot.history().dataset(), language))
                .write();
    }

    /** All of it in one paragraph. */
    public String text() {
        StringJoiner text = new StringJoiner(" ");
        text.add(headline);
        reasons.forEach(reason -> text.add(reason.text()));
        return text.toString();
    }
}
