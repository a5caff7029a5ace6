package org.entente.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BiFunction;
import org.entente.model.Dataset;
import org.entente.model.Relation;
import org.entente.task.Progress;

/**
 * Finds items of a data set by what is typed: names in all languages, former names, titles, texts, places, topics, sources. Accents,
 * case and width don't matter; every word that is typed must be there, or begin one that is; where that finds next to nothing, words
 * with a fault or two count as well. Immutable, for any thread.
 */
public final class Search {
    /** Letters of a script without spaces that are found in one piece. */
    private static final int PIECE = 8;
    /** With fewer results than that, words with faults are looked for as well. */
    private static final int FEW = 3;

    private static final int FIELD_BITS = 3;

    /** What kind of text a word stands in, the best last. */
    private static final int TEXT = 0;

    private static final int OTHER_NAME = 1;
    private static final int NAME = 2;
    private static final int NAME_START = 3;
    private static final int WHOLE_NAME = 4;

    /** How a word matches, by field: faulty, as a beginning, whole. */
    private static final byte[] FAULTY = {1, 2, 2, 2, 2};

    private static final byte[] BEGINNING = {3, 5, 7, 7, 7};
    private static final byte[] WHOLE = {4, 6, 8, 8, 8};
    private static final int NAME_BEGINS = 9;
    private static final byte NAME_IS = 10;

    private final SearchItems items;
    private final Lexicon lexicon;
    private final Found.Sort[] sorts;
    /** How much an item matters, and how short its name is, in one number. */
    private final short[] weights;

    private Search(SearchItems items, Lexicon lexicon, Found.Sort[] sorts, short[] weights) {
        this.items = items;
        this.lexicon = lexicon;
        this.sorts = sorts;
        this.weights = weights;
    }

    /**
     * Takes all texts apart, some 7 µs an item.
     *
     * @param naming what a relation is called in a language (a BCP 47 tag)
     * @throws org.entente.task.Cancelled if it is cancelled meanwhile
     */
    public static Search of(Dataset dataset, BiFunction<Relation, String, String> naming, Progress progress) {
        SearchItems items = new SearchItems(dataset, naming);
        Lexicon.Builder lexicon = new Lexicon.Builder(FIELD_BITS);
        Found.Sort[] sorts = new Found.Sort[items.size()];
        short[] weights = new short[items.size()];
        for (int item = 0; item < items.size(); item++) {
            if (item % 1_024 == 0) {
                progress.check();
                progress.report((double) item / items.size(), "reading names");
            }
            int number = item;
            int[] shortest = {Short.MAX_VALUE};
            items.read(item, (field, text) -> {
                if (field == SearchItems.Field.NAME && !text.isEmpty()) {
                    shortest[0] = Math.min(shortest[0], text.length());
                }
                add(lexicon, number, field, text);
            });
            sorts[item] = items.sort(item);
            weights[item] = (short) (items.weight(item) << 8 | 255 - Math.min(255, shortest[0]));
        }
        return new Search(items, lexicon.build(progress), sorts, weights);
    }

    private static void add(Lexicon.Builder lexicon, int item, SearchItems.Field field, String text) {
        SearchWords words = new SearchWords(text);
        boolean first = true;
        while (words.next()) {
            String word = words.word();
            int end = words.end(word.length());
            int place =
                    switch (field) {
                        case TEXT -> TEXT;
                        case OTHER_NAME -> OTHER_NAME;
                        case NAME -> first ? end == text.length() ? WHOLE_NAME : NAME_START : NAME;
                    };
            int last = words.isUnspaced() ? word.length() - 1 : 0;
            for (int i = 0; i <= last; i++) {
                String piece = words.isUnspaced() ? word.substring(i, Math.min(word.length(), i + PIECE)) : word;
                boolean whole = piece.length() == word.length();
                lexicon.add(piece, item, i > 0 ? Math.min(place, NAME) : whole ? place : Math.min(place, NAME_START));
            }
            first = false;
        }
    }

    /**
     * What is found, in groups.
     *
     * @param language in which the names are shown
     * @param most how many of a group are told
     */
    public Findings find(String text, String language, int most) {
        SearchQuery query = new SearchQuery(text, PIECE);
        if (query.words().isEmpty()) {
            return Findings.NOTHING;
        }
        Scores scores = scores(query, false);
        if (scores.count() < FEW) {
            scores = scores(query, true);
        }
        if (scores.count() == 0) {
            return new Findings(List.of(), nearest(query));
        }
        return new Findings(groups(scores, query, language, most), "");
    }

    /** How well each item matches; an item that lacks a word has 0. */
    private final class Scores {
        /** The worst match of any word, and the sum of all. */
        private final byte[] worst = new byte[sorts.length];

        private final short[] sums = new short[sorts.length];
        /** Of the present word. */
        private final byte[] now = new byte[sorts.length];

        private final boolean[] begins = new boolean[sorts.length];

        void word(int word, byte[] by, boolean isFirst) {
            for (int i = 0; i < lexicon.count(word); i++) {
                int place = lexicon.place(word, i);
                int item = place >> FIELD_BITS;
                int field = place & (1 << FIELD_BITS) - 1;
                byte score = by[field];
                if (isFirst && by != FAULTY && field >= NAME_START) {
                    begins[item] = true;
                    // A name of one word is itself; one that only begins so is longer.
                    score = by == WHOLE && field == WHOLE_NAME ? NAME_IS : score;
                }
                now[item] = (byte) Math.max(now[item], score);
            }
        }

        void next(boolean isFirst) {
            for (int i = 0; i < now.length; i++) {
                worst[i] = isFirst ? now[i] : (byte) Math.min(worst[i], now[i]);
                sums[i] += now[i];
                now[i] = 0;
            }
        }

        int count() {
            int count = 0;
            for (byte each : worst) {
                count += each > 0 ? 1 : 0;
            }
            return count;
        }
    }

    private Scores scores(SearchQuery query, boolean faults) {
        Scores scores = new Scores();
        for (int i = 0; i < query.words().size(); i++) {
            String word = query.words().get(i);
            boolean first = i == 0;
            lexicon.beginning(
                    word,
                    (index, none) -> scores.word(
                            index, lexicon.word(index).length() == word.length() ? WHOLE : BEGINNING, first));
            if (faults && query.edits(i) > 0) {
                lexicon.near(
                        word, query.edits(i), query.mayBeBegun(i), (index, edits) -> scores.word(index, FAULTY, first));
            }
            scores.next(first);
        }
        return scores;
    }

    /** The best of each group, the groups by their best. */
    private List<Findings.Group> groups(Scores scores, SearchQuery query, String language, int most) {
        int[] counts = new int[Found.Sort.values().length];
        List<PriorityQueue<Long>> best = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            best.add(new PriorityQueue<>());
        }
        for (int item = 0; item < sorts.length; item++) {
            if (scores.worst[item] > 0) {
                int sort = sorts[item].ordinal();
                counts[sort]++;
                keep(best.get(sort), key(scores, query, item), most);
            }
        }
        Map<Found.Sort, List<Long>> sorted = new EnumMap<>(Found.Sort.class);
        for (Found.Sort sort : Found.Sort.values()) {
            List<Long> keys = new ArrayList<>(best.get(sort.ordinal()));
            keys.sort(Comparator.reverseOrder());
            if (!keys.isEmpty()) {
                sorted.put(sort, keys);
            }
        }
        return sorted.entrySet().stream()
                .sorted(Comparator.comparingLong(
                        entry -> -rank(entry.getKey(), entry.getValue().get(0))))
                .map(entry -> new Findings.Group(
                        entry.getKey(),
                        counts[entry.getKey().ordinal()],
                        entry.getValue().stream()
                                .map(key -> found(item(key), query, language))
                                .toList()))
                .toList();
    }

    /**
     * Groups stand by their best match; who is called so, be it by the family name or its beginning, comes before titles that
     * begin with it.
     */
    private static long rank(Found.Sort sort, long best) {
        long tier = best >> 56;
        boolean isActor = sort == Found.Sort.ACTORS || sort == Found.Sort.ALLIANCES;
        return isActor && tier >= BEGINNING[NAME] ? tier + NAME_IS - BEGINNING[NAME] : tier;
    }

    private static void keep(PriorityQueue<Long> best, long key, int most) {
        if (best.size() < most) {
            best.add(key);
        } else if (best.peek() < key) {
            best.poll();
            best.add(key);
        }
    }

    /** The match of the worst word, then of all, the weight, the shortness, the place in the file; as one number to compare. */
    private long key(Scores scores, SearchQuery query, int item) {
        long tier = scores.worst[item];
        boolean inNames = tier >= BEGINNING[NAME];
        if (query.words().size() > 1 && inNames && scores.begins[item]) {
            tier = Math.max(tier, wholeName(item, query.words()));
        } else if (query.words().size() == 1 && inNames && scores.begins[item] && tier < NAME_BEGINS) {
            tier = NAME_BEGINS;
        }
        long sum = Math.min(255, scores.sums[item]);
        return tier << 56 | sum << 48 | (long) weights[item] << 32 | Integer.MAX_VALUE - item;
    }

    private static int item(long key) {
        return Integer.MAX_VALUE - (int) key;
    }

    /** Whether some name is just these words, or begins with them. */
    private int wholeName(int item, List<String> query) {
        int[] best = {BEGINNING[NAME]};
        items.read(item, (field, text) -> {
            if (field == SearchItems.Field.NAME) {
                SearchWords words = new SearchWords(text);
                int at = 0;
                boolean whole = true;
                while (at < query.size() && words.next() && words.word().startsWith(query.get(at))) {
                    whole &= words.word().length() == query.get(at).length();
                    at++;
                }
                if (at == query.size()) {
                    best[0] = Math.max(best[0], whole && !words.next() ? NAME_IS : NAME_BEGINS);
                }
            }
        });
        return best[0];
    }

    private Found found(int item, SearchQuery query, String language) {
        String label = items.label(item, language);
        SearchQuery.Marks marks = query.mark(label);
        String[] other = {""};
        SearchQuery.Marks[] otherMarks = {new SearchQuery.Marks(List.of(), 0)};
        if (marks.words() < query.words().size()) {
            items.read(item, (field, text) -> {
                SearchQuery.Marks own = query.mark(text);
                if (own.words() > otherMarks[0].words()) {
                    other[0] = text;
                    otherMarks[0] = own;
                }
            });
        }
        boolean more = otherMarks[0].words() > 0 && !other[0].equals(label);
        return new Found(
                sorts[item],
                items.id(item),
                items.topic(item),
                label,
                marks.ranges(),
                more ? other[0] : "",
                more ? otherMarks[0].ranges() : List.of());
    }

    /** The nearest words with which something is found: each one that is nowhere replaced, or the one that most items have. */
    private String nearest(SearchQuery query) {
        String[] words = query.words().toArray(new String[0]);
        for (int i = 0; i < words.length; i++) {
            words[i] = known(words[i]);
        }
        String all = String.join(" ", words).strip().replaceAll(" +", " ");
        if (hits(all) > 0) {
            return all;
        }
        return Arrays.stream(words)
                .filter(word -> hits(word) > 0)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private int hits(String text) {
        SearchQuery query = new SearchQuery(text, PIECE);
        return query.words().isEmpty() ? 0 : scores(query, false).count();
    }

    /** A word if any begins so, else the nearest that there is, else nothing. */
    private String known(String word) {
        boolean[] any = new boolean[1];
        lexicon.beginning(word, (index, none) -> any[0] = true);
        if (any[0]) {
            return word;
        }
        int[] best = {-1};
        int[] least = {Integer.MAX_VALUE};
        lexicon.near(word, Math.max(1, (word.length() + 1) / 3), false, (index, edits) -> {
            int cost = edits * 1_000_000 - Math.min(999_999, lexicon.count(index));
            if (cost < least[0]) {
                least[0] = cost;
                best[0] = index;
            }
        });
        return best[0] < 0 ? "" : lexicon.word(best[0]);
    }
}
