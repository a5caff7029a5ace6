package org.entente.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ActorId;
import org.entente.model.Alliance;
import org.entente.model.Capacity;
import org.entente.model.Dataset;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Member;

/** All memberships that lists of members or effects name, by alliance, actor and capacity. */
final class Memberships {
    private static final int CAPACITIES = Capacity.values().length;

    private final List<Membership> all;
    /** Ordinal of each capacity, or −1, by alliance and actor. */
    private final Map<Long, int[]> byPair = new HashMap<>();

    /** Where each listed member stands in its alliance's list. */
    private final Map<Member, Integer> places = new IdentityHashMap<>();

    private final Map<ActorId, List<Membership>> byAlliance = new HashMap<>();
    private final Map<ActorId, List<Membership>> byActor = new HashMap<>();

    Memberships(Dataset data) {
        List<Draft> drafts = new ArrayList<>();
        for (Alliance alliance : data.alliances()) {
            int first = places.size();
            for (Member member : alliance.members()) {
                places.put(member, places.size() - first);
                drafts.get(draft(drafts, alliance.id(), member.actor(), member.as()))
                        .listed
                        .add(member);
            }
        }
        // Effects that name a capacity come first, since those that do not are about one that is known.
        addNamed(data, drafts, true);
        addNamed(data, drafts, false);
        List<Membership> built = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Membership membership =
                    new Membership(built.size(), draft.alliance, draft.actor, draft.capacity, draft.listed);
            built.add(membership);
            byAlliance.computeIfAbsent(draft.alliance, id -> new ArrayList<>()).add(membership);
            byActor.computeIfAbsent(draft.actor, id -> new ArrayList<>()).add(membership);
        }
        all = Collections.unmodifiableList(built);
    }

    private record Draft(ActorId alliance, ActorId actor, Capacity capacity, List<Member> listed) {}

    private void addNamed(Dataset data, List<Draft> drafts, boolean withCapacity) {
        for (Event event : data.events()) {
            for (Effect effect : event.effects()) {
                if (effect.target() instanceof ActorId alliance && (effect.as() != null) == withCapacity) {
                    for (ActorId actor : effect.actors()) {
                        draft(drafts, alliance, actor, capacity(alliance, actor, effect.as()));
                    }
                }
            }
        }
    }

    private int draft(List<Draft> drafts, ActorId alliance, ActorId actor, Capacity capacity) {
        int[] ordinals = byPair.computeIfAbsent(key(alliance, actor), pair -> none());
        if (ordinals[capacity.ordinal()] < 0) {
            ordinals[capacity.ordinal()] = drafts.size();
            drafts.add(new Draft(alliance, actor, capacity, new ArrayList<>()));
        }
        return ordinals[capacity.ordinal()];
    }

    private static int[] none() {
        int[] ordinals = new int[CAPACITIES];
        Arrays.fill(ordinals, -1);
        return ordinals;
    }

    /** The capacity that an effect is about: the one it names, else full membership unless another is the only one known. */
    private Capacity capacity(ActorId alliance, ActorId actor, Capacity named) {
        int[] ordinals = byPair.get(key(alliance, actor));
        if (named != null || ordinals == null || ordinals[Capacity.FULL.ordinal()] >= 0) {
            return named != null ? named : Capacity.FULL;
        }
        Capacity only = null;
        for (Capacity capacity : Capacity.values()) {
            if (ordinals[capacity.ordinal()] >= 0) {
                if (only != null) {
                    return Capacity.FULL;
                }
                only = capacity;
            }
        }
        return only == null ? Capacity.FULL : only;
    }

    private static long key(ActorId alliance, ActorId actor) {
        return (long) alliance.ordinal() << 32 | actor.ordinal();
    }

    List<Membership> all() {
        return all;
    }

    List<Membership> ofAlliance(ActorId alliance) {
        return Collections.unmodifiableList(byAlliance.getOrDefault(alliance, List.of()));
    }

    List<Membership> ofActor(ActorId actor) {
        return Collections.unmodifiableList(byActor.getOrDefault(actor, List.of()));
    }

    /** The index of a member in its alliance's list. */
    int place(Member member) {
        return places.get(member);
    }

    /** The membership that an effect on an alliance changes for an actor that it names. */
    Membership changed(ActorId alliance, ActorId actor, Capacity named) {
        return find(alliance, actor, capacity(alliance, actor, named));
    }

    /** The membership in a capacity, or null. */
    Membership find(ActorId alliance, ActorId actor, Capacity capacity) {
        int[] ordinals = byPair.get(key(alliance, actor));
        int ordinal = ordinals == null ? -1 : ordinals[capacity.ordinal()];
        return ordinal < 0 ? null : all.get(ordinal);
    }
}
