package org.entente.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.ActorKind;
import org.entente.model.ActorShape;
import org.entente.model.BareItems;
import org.entente.model.Dataset;
import org.entente.model.Effect;
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
import org.entente.time.CivilDate;
import org.entente.time.Edtf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The fold of ten effects a relation, a snapshot of it, and the difference of two. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HistoryBench {
    private static final int ACTORS = 1_000;
    private static final Phase[] PHASES = {Phase.ANNOUNCED, Phase.SIGNED, Phase.IN_FORCE, Phase.SUSPENDED, Phase.ENDED};

    @Param({"1000", "100000"})
    public int relations;

    private Dataset data;
    private History history;
    private long[] days;
    private int next;

    @Setup
    public void prepare() {
        Random random = new Random(1);
        data = generated(random);
        history = History.of(data);
        days = random.longs(1_000, day(0), day(20_000)).toArray();
    }

    private static long day(int number) {
        return number * 86_400L - 1;
    }

    private Dataset generated(Random random) {
        ActorKind state = new ActorKind("state", Text.of("State"), ActorShape.CIRCLE, Extras.NONE);
        EventKind pact = new EventKind("pact", Text.of("Pact"), EventSymbol.DIAMOND, Hue.DEFENCE, Extras.NONE);
        RelationKind defence =
                new RelationKind("defence", Text.of("Defence"), 1, 1, Phase.IN_FORCE, Hue.DEFENCE, Extras.NONE);
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < ACTORS; i++) {
            actors.add(BareItems.actor(new ActorId("a" + i, i), Text.of("A"), state, null));
        }
        List<Relation> between = new ArrayList<>();
        for (int i = 0; i < relations; i++) {
            between.add(BareItems.relation(
                    new RelationId("r" + i, i),
                    defence,
                    actors.get(random.nextInt(ACTORS)).id(),
                    actors.get(random.nextInt(ACTORS)).id(),
                    null,
                    3));
        }
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < relations * 10; i++) {
            Effect effect = new Effect(
                    between.get(random.nextInt(relations)).id(),
                    PHASES[random.nextInt(PHASES.length)],
                    List.of(),
                    null,
                    false,
                    null,
                    List.of(),
                    Extras.NONE);
            Status status = random.nextInt(20) == 0 ? Status.ALLEGED : Status.HAPPENED;
            events.add(BareItems.event(
                    new EventId("e" + i, i),
                    Text.of("E"),
                    pact,
                    status,
                    date(random),
                    Text.EMPTY,
                    3,
                    List.of(),
                    List.of(effect)));
        }
        Info info = new Info(1, Text.of("Generated"), Text.EMPTY, "en", null, Extras.NONE);
        Kinds kinds = new Kinds(List.of(state), List.of(pact), List.of(defence), List.of(), Extras.NONE);
        return new Dataset(info, kinds, List.of(), actors, List.of(), between, events, List.of());
    }

    /** Two of three dates are days, the others months. */
    private static Edtf date(Random random) {
        CivilDate date = CivilDate.ofEpochDay(random.nextInt(20_000));
        String text = String.format("%04d-%02d-%02d", date.year(), date.month(), date.day());
        return Edtf.parse(random.nextInt(3) == 0 ? text.substring(0, 7) : text);
    }

    @Benchmark
    public Snapshot snapshot() {
        return Snapshot.of(history, days[next++ % days.length]);
    }

    @Benchmark
    public Changes difference() {
        long from = days[next++ % days.length];
        return Changes.between(history, from, from + 30 * 86_400L);
    }

    @Benchmark
    public History fold() {
        return History.of(data);
    }
}
