package org.entente.words;

import java.util.List;
import org.entente.model.ActorId;
import org.entente.model.Capacity;
import org.entente.model.Phase;
import org.entente.model.RelationKind;

/** Phases in English. */
public final class PhaseWords {
    private PhaseWords() {}

    /** The state of a thing in a phase: announced, provisionally applied, in force, member. */
    public static String state(Phase phase) {
        return switch (phase) {
            case PROPOSED -> "proposed";
            case ANNOUNCED -> "announced";
            case INVITED -> "invited";
            case SIGNED -> "signed";
            case RATIFIED -> "ratified";
            case PROVISIONAL -> "provisionally applied";
            case IN_FORCE -> "in force";
            case JOINED -> "member";
            case SUSPENDED -> "suspended";
            case ENDED -> "ended";
            case DROPPED -> "dropped";
            case LEFT -> "no longer a member";
        };
    }

    /** The state of a relation: what is no agreement but a war, a threat or an interest is ongoing, not in force. */
    public static String state(RelationKind kind, Phase phase) {
        return phase == Phase.IN_FORCE && kind.sign() <= 0 ? "ongoing" : state(phase);
    }

    /** What a relation has become when a phase begins: that of which the state is ongoing has begun. */
    static String outcome(RelationKind kind, Phase phase) {
        return phase == Phase.IN_FORCE && kind.sign() <= 0 ? "begun" : state(phase);
    }

    /** "member", "partner" … */
    public static String capacity(Capacity capacity) {
        return switch (capacity) {
            case FULL -> "member";
            case PARTNER -> "partner";
            case OBSERVER -> "observer";
            case CANDIDATE -> "candidate";
            case COMMAND -> "part of the command";
        };
    }

    /** What became of a relation or an alliance when a phase began: "was announced", "came into force", "ended". */
    static String turn(Phase phase) {
        return switch (phase) {
            case IN_FORCE -> "came into force";
            case ENDED -> "ended";
            case LEFT -> "was left";
            case JOINED -> "was joined";
            case INVITED -> "received an invitation";
            default -> "was " + state(phase);
        };
    }

    /** What members did when a phase of their membership began: "Czechia and Poland joined NATO". */
    static String turn(List<ActorId> members, ActorId alliance, Capacity as, Phase phase, TargetWords words) {
        String who = words.actors(members);
        String whole = words.actor(alliance);
        boolean several = members.size() > 1;
        return switch (phase) {
            case JOINED ->
                as == Capacity.FULL
                        ? who + " joined " + whole
                        : who + (several ? " each" : "") + " became " + words.belonging(as, alliance);
            case LEFT ->
                as == Capacity.FULL
                        ? who + " left " + whole
                        : who + (several ? " each" : "") + " ceased to be " + words.belonging(as, alliance);
            case INVITED -> who + (several ? " were" : " was") + " invited to join " + whole;
            case SIGNED -> who + " signed the accession to " + whole;
            case RATIFIED -> who + " ratified the accession to " + whole;
            case SUSPENDED -> who + (several ? " were" : " was") + " suspended from " + whole;
            default -> who + ", " + whole + ": " + state(phase);
        };
    }
}
