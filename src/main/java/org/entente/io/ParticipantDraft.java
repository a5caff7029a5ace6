package org.entente.io;

import java.util.List;
import org.entente.io.Words.ParticipantKey;
import org.entente.model.ActorId;
import org.entente.model.Alternative;
import org.entente.model.Participant;

/** A participant while it is read. */
final class ParticipantDraft extends Draft<ParticipantDraft> {
    ActorId actor;
    String role = "";
    ActorId onBehalfOf;

    @Override
    void fill(ParticipantDraft preferred) {
        actor = names(ParticipantKey.ACTOR) && actor != null ? actor : preferred.actor;
        role = names(ParticipantKey.ROLE) ? role : preferred.role;
        onBehalfOf = names(ParticipantKey.FOR) ? onBehalfOf : preferred.onBehalfOf;
    }

    Participant participant() {
        return participant(Values.alternatives(this, Words.PARTICIPANT, reading -> reading.participant(List.of())));
    }

    private Participant participant(List<Alternative<Participant>> alternatives) {
        return new Participant(actor, role, onBehalfOf, cites, alternatives, extras);
    }
}
