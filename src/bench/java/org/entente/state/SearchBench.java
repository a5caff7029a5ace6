package org.entente.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.ActorKind;
import org.entente.model.ActorShape;
import org.entente.model.BareItems;
import org.entente.model.Dataset;
import org.entente.model.Event;
import org.entente.model.EventId;
import org.entente.model.EventKind;
import org.entente.model.EventSymbol;
import org.entente.model.Extras;
import org.entente.model.Hue;
import org.entente.model.Info;
import org.entente.model.Kinds;
import org.entente.model.Phase;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.RelationKind;
import org.entente.model.Status;
import org.entente.model.Text;
import org.entente.task.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A search among 100,000 items: 20,000 actors with names in two scripts, 20,000 relations, 60,000 events with a title of six words
 * and a summary of fourteen, out of 60,000 words of which some are used much more than others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBench {
    private static final int ACTORS = 20_000;
    private static final int RELATIONS = 20_000;
    private static final int EVENTS = 60_000;
    private static final int WORDS = 60_000;
    private static final String[] SYLLABLES = {
        "al", "ba", "cor", "den", "é", "fra", "gö", "han", "is", "jo", "ka", "lor", "mi", "nor", "os", "pra", "ria",
        "sen", "tur", "ul", "vo", "wes", "ya", "zem", "stra", "tion"
    };

    /** One letter that most items have, a beginning, a name, a fault, two faults, several words, another script. */
    @Param({"a", "cor", "cornorka", "cornroka", "praseniskx", "al cor denba", "国0"})
    public String query;

    private Dataset data;
    private Search search;

    @Setup
    public void prepare() {
        data = generated();
        search = index();
    }

    /** What a key costs. */
    @Benchmark
    public Findings find() {
        return search.find(query, "en", 5);
    }

    /** What the index costs, once a data set. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public Search index() {
        return Search.of(data, (relation, language) -> name(relation, language), Progress.NONE);
    }

    private String name(Relation relation, String language) {
        return data.actor(relation.from()).label(language) + " – "
                + data.actor(relation.to()).label(language) + ": Pact";
    }

    private static Dataset generated() {
        Random random = new Random(11);
        String[] words = new String[WORDS];
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = 0, syllables = 1 + random.nextInt(4); j < syllables; j++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words[i] = word.toString();
        }
        ActorKind state = new ActorKind("state", Text.of("State"), ActorShape.CIRCLE, Extras.NONE);
        EventKind pact = new EventKind("pact", Text.of("Pact"), EventSymbol.DIAMOND, Hue.COOPERATION, Extras.NONE);
        RelationKind tie = new RelationKind("tie", Text.of("Pact"), 1, 1, Phase.SIGNED, Hue.COOPERATION, Extras.NONE);
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < ACTORS; i++) {
            Map<String, String> names = new LinkedHashMap<>();
            names.put("en", words(words, random, 1 + random.nextInt(3)));
            names.put("ja", "国" + i + "連邦共和国");
            actors.add(BareItems.actor(new ActorId("a" + i, i), Text.of(names), state, null));
        }
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < RELATIONS; i++) {
            relations.add(BareItems.relation(
                    new RelationId("r" + i, i),
                    tie,
                    actors.get(random.nextInt(ACTORS)).id(),
                    actors.get(random.nextInt(ACTORS)).id(),
                    null,
                    1 + random.nextInt(5)));
        }
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(BareItems.event(
                    new EventId("e" + i, i),
                    Text.of(words(words, random, 6)),
                    pact,
                    Status.HAPPENED,
                    null,
                    Text.of(words(words, random, 14)),
                    1 + random.nextInt(5),
                    List.of(),
                    List.of()));
        }
        Info info = new Info(1, Text.of("Generated"), Text.EMPTY, "en", null, Extras.NONE);
        Kinds kinds = new Kinds(List.of(state), List.of(pact), List.of(tie), List.of(), Extras.NONE);
        return new Dataset(info, kinds, List.of(), actors, List.of(), relations, events, List.of());
    }

    /** Words of which the first are taken more often, as in a language. */
    private static String words(String[] words, Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            double share = random.nextDouble();
            text.append(i == 0 ? "" : " ").append(words[(int) (share * share * share * words.length)]);
        }
        return text.toString();
    }
}
