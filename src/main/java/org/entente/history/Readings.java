package org.entente.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Citation;
import org.entente.model.Dataset;
import org.entente.model.SourceId;

/**
 * Which reading of each contested claim is preferred.
 *
 * @param preferred the number of the reading: 0 is the outer one of the data set, 1 its first alternative; claims that are
 *     not named have 0
 */
public record Readings(Map<Claim, Integer> preferred) {
    /** The readings that the data set itself prefers. */
    public static final Readings NONE = new Readings(Map.of());

    /** @throws IllegalArgumentException if a number is negative */
    public Readings {
        preferred.forEach((claim, number) -> {
            if (number < 0) {
                throw new IllegalArgumentException("The reading " + number + " of " + claim + " is negative");
            }
        });
        Map<Claim, Integer> others = new HashMap<>(preferred);
        others.values().removeIf(number -> number == 0);
        preferred = Map.copyOf(others);
    }

    /** The number of the reading preferred for a claim, 0 for the outer one. */
    public int of(Claim claim) {
        return preferred.getOrDefault(claim, 0);
    }

    /** These readings with another choice for one claim; 0 takes the choice back. */
    public Readings with(Claim claim, int number) {
        Map<Claim, Integer> changed = new HashMap<>(preferred);
        changed.put(claim, number);
        return new Readings(changed);
    }

    /**
     * The data set as these readings have it: the preferred alternative takes the place of the outer reading, and the outer
     * reading takes the alternative's, so that nothing is lost and applying the same readings twice changes nothing. Choices
     * that the data set does not offer are passed over. O(items) if there is a choice at all.
     */
    public Dataset apply(Dataset data) {
        return preferred.isEmpty() ? data : new Substitution(this).apply(data);
    }

    /** Every contested claim, in the order of the data set: actors and alliances, relations, events. O(items). */
    public static List<Claim> claims(Dataset data) {
        List<Claim> claims = new ArrayList<>();
        Contested.visit(data, (claim, outer, or) -> claims.add(claim));
        return claims;
    }

    /** How many readings a claim has, the outer one included; 1 if it is not contested or not in the data set. */
    public static int count(Dataset data, Claim claim) {
        int[] count = {1};
        Contested.visit(data, claim.owner(), (each, outer, or) -> {
            if (each.equals(claim)) {
                count[0] = or.size() + 1;
            }
        });
        return count[0];
    }

    /**
     * The sources that somewhere contradict what the data set prefers, in its order, each with the readings that tell everything
     * as it does: those of {@link #asSource}, all in one walk. O(items + readings).
     */
    public static Map<SourceId, Readings> dissenters(Dataset data) {
        Map<SourceId, Map<Claim, Integer>> choices = new TreeMap<>(Comparator.comparingInt(SourceId::ordinal));
        Contested.visit(data, (claim, outer, or) -> {
            for (int i = 0; i < or.size(); i++) {
                for (Citation citation : Contested.citations(or.get(i).value())) {
                    if (!Contested.cites(outer, citation.source())) {
                        choices.computeIfAbsent(citation.source(), source -> new HashMap<>())
                                .putIfAbsent(claim, i + 1);
                    }
                }
            }
        });
        Map<SourceId, Readings> dissenters = new LinkedHashMap<>();
        choices.forEach((source, choice) -> dissenters.put(source, new Readings(choice)));
        return dissenters;
    }

    /** Prefers, wherever the outer reading does not cite a source, the first alternative that does. O(items). */
    public static Readings asSource(Dataset data, SourceId source) {
        Map<Claim, Integer> choice = new HashMap<>();
        Contested.visit(data, (claim, outer, or) -> {
            if (!Contested.cites(outer, source)) {
                for (int i = or.size() - 1; i >= 0; i--) {
                    if (Contested.cites(or.get(i).value(), source)) {
                        choice.put(claim, i + 1);
                    }
                }
            }
        });
        return new Readings(choice);
    }
}
