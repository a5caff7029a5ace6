package org.entente.words;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.history.Readings;
import org.entente.model.Dataset;
import org.entente.model.Source;
import org.entente.model.SourceId;
import org.entente.state.Situation;

/** Whose readings are shown where sources disagree, in words. */
public final class ReadingWords {
    /** Letters of a source's name that are shown. */
    private static final int LONGEST = 48;

    private ReadingWords() {}

    /**
     * Whose readings a situation shows, and how many: "As the gazette tells it: 2 readings are not the data set's own"; empty if all
     * are those that the data set prefers. O(items) if they are not.
     */
    public static String tell(Situation situation) {
        Readings readings = situation.view().readings();
        if (readings.equals(Readings.NONE)) {
            return "";
        }
        // Applied a second time they give the data set as it was read.
        Dataset own = readings.apply(situation.dataset());
        return tell(readings, Readings.dissenters(own), situation, "By choice");
    }

    /**
     * Whose readings these are, and how many, said to the one who chose them.
     *
     * @param dissenters the sources that contradict the data set, with their readings
     */
    public static String tell(Readings readings, Map<SourceId, Readings> dissenters, Situation situation) {
        return tell(readings, dissenters, situation, "As you chose");
    }

    private static String tell(
            Readings readings, Map<SourceId, Readings> dissenters, Situation situation, String otherwise) {
        String sources = dissenters.entrySet().stream()
                .filter(entry -> entry.getValue().equals(readings))
                .map(entry -> name(entry.getKey(), dissenters.keySet(), situation))
                .distinct()
                .limit(2)
                .collect(Collectors.joining(" or "));
        int count = readings.preferred().size();
        String differ =
                count == 1 ? "1 reading is not the data set's own" : count + " readings are not the data set's own";
        return (sources.isEmpty() ? otherwise : "As " + sources + " tells it") + ": " + differ;
    }

    /** A source in few words: who published it, with its title where others of the same publisher are meant, too. */
    public static String name(SourceId id, Collection<SourceId> among, Situation situation) {
        Source source = situation.dataset().source(id);
        String title = source.title().in(situation.language());
        String publisher = source.publisher();
        boolean isOnly = among.stream()
                .noneMatch(other -> !other.equals(id)
                        && situation.dataset().source(other).publisher().equals(publisher));
        if (publisher.isEmpty()) {
            return shortened(title.isEmpty() ? id.text() : title);
        }
        return shortened(isOnly || title.isEmpty() ? publisher : publisher + ", “" + title + "”");
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
