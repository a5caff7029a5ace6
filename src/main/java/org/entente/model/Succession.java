package org.entente.model;

import org.entente.time.Edtf;

/**
 * That one actor continues another.
 *
 * @param actor the predecessor
 * @param when the day it took over, or null
 */
public record Succession(ActorId actor, Edtf when, Extras extras) {}
