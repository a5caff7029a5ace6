package org.entente.state;

import org.entente.model.ActorId;

/**
 * The actor in focus: only it and actors near it are drawn.
 *
 * @param hops how many steps around it, 1 to 3
 */
public record Focus(ActorId actor, int hops) {
    public static final int MAX_HOPS = 3;

    public Focus {
        if (hops < 1 || hops > MAX_HOPS) {
            throw new IllegalArgumentException("A focus reaches 1 to 3 steps, not " + hops);
        }
    }
}
