package org.entente.graph;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.history.History;
import org.entente.history.Membership;
import org.entente.model.Relation;

/** Which ties each actor has, as two flat arrays; ties are the relations in order, then the memberships. Immutable. */
final class Incidences {
    final Tie[] ties;
    /** The numbers of all ties. */
    final int[] all;

    /** The ties of actor {@code a} are {@code of[starts[a]]} to before {@code of[starts[a + 1]]}; a loop stands there once. */
    final int[] starts;

    final int[] of;
    final int relations;

    Incidences(History history) {
        List<Relation> allRelations = history.dataset().relations();
        List<Membership> memberships = history.memberships();
        relations = allRelations.size();
        ties = new Tie[relations + memberships.size()];
        all = IntStream.range(0, ties.length).toArray();
        for (int i = 0; i < relations; i++) {
            ties[i] = new Tie.OfRelation(allRelations.get(i));
        }
        for (int i = 0; i < memberships.size(); i++) {
            ties[relations + i] = new Tie.OfMembership(memberships.get(i));
        }
        starts = new int[history.dataset().actors().size() + 1];
        for (Tie tie : ties) {
            starts[tie.from().ordinal() + 1]++;
            if (!isLoop(tie)) {
                starts[tie.to().ordinal() + 1]++;
            }
        }
        for (int a = 1; a < starts.length; a++) {
            starts[a] += starts[a - 1];
        }
        of = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int i = 0; i < ties.length; i++) {
            of[next[ties[i].from().ordinal()]++] = i;
            if (!isLoop(ties[i])) {
                of[next[ties[i].to().ordinal()]++] = i;
            }
        }
    }

    static boolean isLoop(Tie tie) {
        return tie.from().equals(tie.to());
    }

    /** The number of a tie, or −1 if it is none of these. */
    int number(Tie tie) {
        int number = tie instanceof Tie.OfRelation relation
                ? relation.relation().id().ordinal()
                : relations + ((Tie.OfMembership) tie).membership().ordinal();
        return number < ties.length && ties[number].equals(tie) ? number : -1;
    }
}
