package org.entente.io;

import java.util.List;
import org.entente.io.Words.MemberKey;
import org.entente.model.ActorId;
import org.entente.model.Alternative;
import org.entente.model.Capacity;
import org.entente.model.Member;
import org.entente.time.Edtf;

/** A membership while it is read. */
final class MemberDraft extends Draft<MemberDraft> {
    ActorId actor;
    Capacity as = Capacity.FULL;
    Edtf when;
    String written = "";

    @Override
    void fill(MemberDraft preferred) {
        actor = names(MemberKey.ACTOR) && actor != null ? actor : preferred.actor;
        as = names(MemberKey.AS) ? as : preferred.as;
        when = names(MemberKey.WHEN) ? when : preferred.when;
        written = names(MemberKey.WRITTEN) ? written : preferred.written;
    }

    Member member() {
        return member(Values.alternatives(this, Words.MEMBER, reading -> reading.member(List.of())));
    }

    private Member member(List<Alternative<Member>> alternatives) {
        return new Member(actor, as, when, written, cites, alternatives, extras);
    }
}
