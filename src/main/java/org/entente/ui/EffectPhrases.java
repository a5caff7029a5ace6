package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import org.entente.history.Change;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Capacity;
import org.entente.model.Effect;
import org.entente.model.Phase;
import org.entente.model.RelationId;
import org.entente.words.PhaseWords;

/** The words between the names when an effect is told. */
final class EffectPhrases {
    private EffectPhrases() {}

    /** What leads from a thing's name to its new phase: its phase before, if that was another, and an arrow. */
    static String before(Told told, Effect effect, Change change) {
        Phase before = change == null ? null : change.before().phase();
        return before == null || before == effect.phase()
                ? " → "
                : ": " + told.words().state(change.target(), before) + " → ";
    }

    /** The new phase: "in force". */
    static String after(Told told, Effect effect) {
        Target whole = effect.target() instanceof RelationId relation
                ? Target.of(relation)
                : Target.of((ActorId) effect.target());
        return told.words().outcome(whole, effect.phase());
    }

    /** What members do, up to the name of their alliance: "joined ", "became partner of ". */
    static String membership(Effect effect) {
        if (effect.phase() == null) {
            return "";
        }
        boolean full = effect.as() == null || effect.as() == Capacity.FULL;
        String as = full ? "" : PhaseWords.capacity(effect.as());
        return switch (effect.phase()) {
            case JOINED -> full ? "joined " : "became " + as + " of ";
            case LEFT -> full ? "left " : "no longer " + as + " of ";
            case INVITED -> "invited to join ";
            case SIGNED -> "signed the accession to ";
            case RATIFIED -> "ratified the accession to ";
            case SUSPENDED -> "suspended from ";
            default -> PhaseWords.state(effect.phase()) + " in ";
        };
    }

    /** Attributes that it sets, each with what leads to it: ", strength 2 → 4 of 5", ": under strain". */
    static List<String> settings(Effect effect, Change change) {
        List<String> words = new ArrayList<>();
        if (effect.set() != null && effect.set().strength() != null) {
            int now = effect.set().strength();
            boolean moved = change != null && change.before().strength() != now;
            words.add("strength " + (moved ? change.before().strength() + " → " : "") + now + " of 5");
        }
        if (effect.set() != null && effect.set().strained() != null) {
            words.add(effect.set().strained() ? "under strain" : "no longer under strain");
        }
        for (int i = 0; i < words.size(); i++) {
            words.set(i, (i == 0 && effect.phase() == null ? ": " : ", ") + words.get(i));
        }
        return words;
    }
}
