package org.entente.io;

import java.util.List;
import java.util.Map;
import org.entente.model.ActorId;
import org.entente.model.View;
import org.entente.state.ViewState;

/**
 * A view that was read from a file.
 *
 * @param places where actors stood, pinned or not; those that are not named have no place yet
 * @param remarks a sentence for each thing in the file that this data set or this version has not, and that was passed over
 */
public record SavedView(ViewState view, Map<ActorId, View.Point> places, List<String> remarks) {
    public SavedView {
        places = Map.copyOf(places);
        remarks = List.copyOf(remarks);
    }
}
