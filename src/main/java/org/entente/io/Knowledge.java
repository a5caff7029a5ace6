package org.entente.io;

import java.util.Set;
import org.entente.model.ActorId;
import org.entente.model.IdIndex;
import org.entente.model.Kinds;

/**
 * What an earlier pass over the same file found to be in it, so that a reference to nothing is noticed where it stands.
 *
 * @param ids of the items that were kept
 * @param alliances those ids that are alliances
 * @param leftOut texts of ids that are declared, but whose items could not be kept
 * @param cut whether the file breaks off, so that what is missing may have been behind the break
 */
record Knowledge(IdIndex ids, Set<ActorId> alliances, Kinds kinds, Set<String> leftOut, boolean cut) {}
