package org.entente.io;

import java.util.List;
import org.entente.io.Words.EffectKey;
import org.entente.model.ActorId;
import org.entente.model.Alternative;
import org.entente.model.Capacity;
import org.entente.model.Effect;
import org.entente.model.Id;
import org.entente.model.Phase;
import org.entente.model.RelationId;
import org.entente.model.Setting;

/** An effect while it is read. */
final class EffectDraft extends Draft<EffectDraft> {
    private static final long ACTORS = 1L << EffectKey.ACTOR.ordinal() | 1L << EffectKey.ACTORS.ordinal();

    Id target;
    Phase phase;
    List<ActorId> actors = List.of();
    Capacity as;
    boolean atEnd;
    Setting set;

    @Override
    void close(JsonCursor in) {
        super.close(in);
        if ((named & ACTORS) != 0) {
            named = named & ~ACTORS | 1L << EffectKey.ACTORS.ordinal();
        }
    }

    @Override
    void fill(EffectDraft preferred) {
        target = target != null ? target : preferred.target;
        phase = names(EffectKey.PHASE) ? phase : preferred.phase;
        actors = names(EffectKey.ACTORS) ? actors : preferred.actors;
        as = names(EffectKey.AS) ? as : preferred.as;
        atEnd = names(EffectKey.AT) ? atEnd : preferred.atEnd;
        set = names(EffectKey.SET) ? set : preferred.set;
    }

    /** What is wrong with it as a whole, as one sentence, or null. */
    String contradiction() {
        if (phase == null) {
            return set == null ? "An effect changes nothing; give it a \"phase\" or a \"set\"." : null;
        }
        boolean ofMembers = !(target instanceof RelationId) && !actors.isEmpty();
        if (ofMembers ? phase.isOfMember() : phase.isOfWhole()) {
            return null;
        }
        String whose = target instanceof RelationId ? "a relation" : ofMembers ? "a membership" : "an alliance";
        String wayOut = !ofMembers && !(target instanceof RelationId) && phase.isOfMember()
                ? "name the members under \"actors\"."
                : "write one of " + phases(ofMembers) + ".";
        return "\"" + phase.json() + "\" is no phase of " + whose + "; " + wayOut;
    }

    private static String phases(boolean ofMembers) {
        StringBuilder phases = new StringBuilder();
        for (Phase each : Phase.values()) {
            if (ofMembers ? each.isOfMember() : each.isOfWhole()) {
                phases.append(phases.length() == 0 ? "" : ", ").append(each.json());
            }
        }
        return phases.toString();
    }

    Effect effect() {
        return effect(Values.alternatives(this, Words.EFFECT, reading -> reading.effect(List.of())));
    }

    private Effect effect(List<Alternative<Effect>> alternatives) {
        return contradiction() != null
                ? null
                : new Effect(target, phase, actors, as, atEnd, set, cites, alternatives, extras);
    }
}
