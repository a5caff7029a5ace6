package org.entente.state;

import java.util.List;

/**
 * What a search has found.
 *
 * @param groups those that have anything, the one with the best first
 * @param nearest if there is nothing, the nearest words with which there is something, or empty
 */
public record Findings(List<Group> groups, String nearest) {
    public static final Findings NOTHING = new Findings(List.of(), "");

    public Findings {
        groups = List.copyOf(groups);
    }

    /**
     * What is found of one sort.
     *
     * @param count how many there are in all
     * @param found the best of them, the best first
     */
    public record Group(Found.Sort sort, int count, List<Found> found) {
        public Group {
            found = List.copyOf(found);
        }
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
