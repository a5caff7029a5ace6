package org.entente.io;

import java.util.List;
import org.entente.io.Words.RelationKey;
import org.entente.model.ActorId;
import org.entente.model.Alternative;
import org.entente.model.Relation;
import org.entente.model.RelationId;
import org.entente.model.RelationKind;
import org.entente.model.Text;
import org.entente.time.Edtf;

/** A relation while it is read. */
final class RelationDraft extends Draft<RelationDraft> {
    static final int DEFAULT_STRENGTH = 1;

    String id;
    Text name = Text.EMPTY;
    List<RelationKind> kinds = List.of();
    ActorId from;
    ActorId to;
    boolean directed;
    Edtf when;
    String written = "";
    ActorId in;
    int strength = DEFAULT_STRENGTH;
    Text summary = Text.EMPTY;

    @Override
    void fill(RelationDraft preferred) {
        name = names(RelationKey.NAME) ? name : preferred.name;
        kinds = names(RelationKey.KIND) && !kinds.isEmpty() ? kinds : preferred.kinds;
        boolean ends = names(RelationKey.BETWEEN) || names(RelationKey.FROM) || names(RelationKey.TO);
        directed = ends ? directed : preferred.directed;
        from = from != null ? from : preferred.from;
        to = to != null ? to : preferred.to;
        when = names(RelationKey.WHEN) ? when : preferred.when;
        written = names(RelationKey.WRITTEN) ? written : preferred.written;
        in = names(RelationKey.IN) ? in : preferred.in;
        strength = names(RelationKey.STRENGTH) ? strength : preferred.strength;
        summary = names(RelationKey.SUMMARY) ? summary : preferred.summary;
    }

    Relation relation(RelationId relation) {
        return relation(
                relation, Values.alternatives(this, Words.RELATION, reading -> reading.relation(relation, List.of())));
    }

    private Relation relation(RelationId relation, List<Alternative<Relation>> alternatives) {
        return new Relation(
                relation,
                name,
                kinds,
                from,
                to,
                directed,
                when,
                written,
                in,
                strength,
                summary,
                cites,
                alternatives,
                extras);
    }
}
