package org.entente.io;

import java.util.List;
import org.entente.io.Words.RoleKey;
import org.entente.model.ActorId;
import org.entente.model.Alternative;
import org.entente.model.Role;
import org.entente.model.Text;
import org.entente.time.Edtf;

/** A role while it is read. */
final class RoleDraft extends Draft<RoleDraft> {
    Text title = Text.EMPTY;
    ActorId of;
    Edtf when;
    String written = "";

    @Override
    void fill(RoleDraft preferred) {
        title = names(RoleKey.TITLE) ? title : preferred.title;
        of = names(RoleKey.OF) ? of : preferred.of;
        when = names(RoleKey.WHEN) ? when : preferred.when;
        written = names(RoleKey.WRITTEN) ? written : preferred.written;
    }

    Role role() {
        return role(Values.alternatives(this, Words.ROLE, reading -> reading.role(List.of())));
    }

    private Role role(List<Alternative<Role>> alternatives) {
        return new Role(title, of, when, written, cites, alternatives, extras);
    }
}
