package org.entente.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.history.Belonging;
import org.entente.history.Certainty;
import org.entente.history.Membership;
import org.entente.history.Standing;
import org.entente.history.Step;
import org.entente.history.Target;
import org.entente.model.ActorId;
import org.entente.model.Capacity;
import org.entente.model.Phase;
import org.entente.time.Edtf;
import org.entente.words.DateWords;
import org.entente.words.PhaseWords;

/** Who belongs to an alliance, and to which alliances an actor belongs, with dates. */
final class MemberBlocks {
    private final Told told;
    private final ActorId actor;

    MemberBlocks(Told told, ActorId actor) {
        this.told = told;
        this.actor = actor;
    }

    /** The members by heading: full ones with their number, then others, former and later ones, then those through a member. */
    Map<String, List<Block>> members() {
        Map<String, List<Block>> groups = new LinkedHashMap<>();
        List<Membership> all = new ArrayList<>(told.history().membershipsIn(actor));
        all.sort(
                Comparator.comparing(membership -> told.link(membership.actor()).text()));
        List<Block> full = rows(all, Group.FULL);
        groups.put("Members: " + full.size(), full);
        List<Block> others = rows(all, Group.OTHER);
        groups.put("Partners and others: " + others.size(), others);
        groups.put("Members before", rows(all, Group.FORMER));
        Phase phase = told.snapshot().of(Target.of(actor)).phase();
        groups.put(phase != null && phase.isOver() ? "Never members" : "Not yet members", rows(all, Group.LATER));
        groups.put("Through a member", derived());
        return groups;
    }

    private enum Group {
        FULL,
        OTHER,
        FORMER,
        LATER
    }

    private List<Block> rows(List<Membership> all, Group group) {
        List<Block> rows = new ArrayList<>();
        for (Membership membership : all) {
            Standing standing = told.snapshot().of(membership);
            if (group(membership, standing) == group) {
                rows.add(row(membership.actor(), membership, standing));
            }
        }
        return rows;
    }

    private static Group group(Membership membership, Standing standing) {
        if (standing.mayStand()) {
            return membership.capacity() == Capacity.FULL ? Group.FULL : Group.OTHER;
        }
        return standing.phase() != null && standing.phase().isOver() ? Group.FORMER : Group.LATER;
    }

    private List<Block> derived() {
        List<Block> rows = new ArrayList<>();
        for (Belonging belonging : Belonging.membersOf(told.snapshot(), actor)) {
            if (belonging.isDerived()) {
                ActorId through =
                        belonging.path().get(belonging.path().size() - 1).actor();
                rows.add(new Block.Row(
                        told.sign(belonging.actor()),
                        List.of(told.link(belonging.actor()), Piece.quiet("  through "), told.link(through)),
                        List.of()));
            }
        }
        return rows;
    }

    /** The alliances that it belongs to, directly or through another, belonged to and will belong to, by heading. */
    Map<String, List<Block>> alliances() {
        Map<Tense, List<Block>> rows = Tense.groups();
        for (Membership membership : told.history().membershipsOf(actor)) {
            Standing standing = told.snapshot().of(membership);
            Group group = group(membership, standing);
            Tense tense = group == Group.FORMER ? Tense.BEFORE : group == Group.LATER ? Tense.LATER : Tense.NOW;
            rows.get(tense).add(row(membership.alliance(), membership, standing));
        }
        for (Belonging belonging : Belonging.alliancesOf(told.snapshot(), actor)) {
            if (belonging.isDerived()) {
                rows.get(Tense.NOW)
                        .add(new Block.Row(
                                told.sign(belonging.alliance()),
                                List.of(
                                        told.link(belonging.alliance()),
                                        Piece.quiet("  through "),
                                        told.link(belonging.path().get(0).alliance())),
                                List.of()));
            }
        }
        Map<String, List<Block>> groups = new LinkedHashMap<>();
        rows.forEach((tense, blocks) -> groups.put(tense.heading("Member of"), blocks));
        return groups;
    }

    /** One side of a membership with its capacity, phase and dates, all in a line. */
    private Block row(ActorId shown, Membership membership, Standing standing) {
        List<String> words = new ArrayList<>();
        if (membership.capacity() != Capacity.FULL) {
            words.add(PhaseWords.capacity(membership.capacity()));
        }
        if (standing.certainty() == Certainty.POSSIBLE) {
            words.add("possibly");
        } else if (standing.certainty() == Certainty.NO) {
            words.add(standing.phase() == null ? "not yet" : PhaseWords.state(standing.phase()));
        }
        String dates = dates(membership);
        if (!dates.isEmpty()) {
            words.add(dates);
        }
        List<Piece> pieces = new ArrayList<>(List.of(told.link(shown)));
        if (!words.isEmpty()) {
            pieces.add(Piece.quiet("  " + String.join(", ", words)));
        }
        return new Block.Row(told.sign(shown), pieces, List.of());
    }

    /** Its own dates; if it has none, those of the events that changed it. */
    private String dates(Membership membership) {
        List<String> dates = new ArrayList<>();
        for (Edtf date : told.history().dates(membership)) {
            dates.add(DateWords.brief(date));
        }
        if (dates.isEmpty()) {
            for (Step step : told.history().steps(membership)) {
                if (step.phase() != null && step.dated()) {
                    String planned = step.projected() ? "planned " : "";
                    dates.add(planned + step.phase().json() + " " + DateWords.brief(step.when()));
                }
            }
        }
        return String.join("; ", dates);
    }
}
