package org.entente.model;

import org.entente.time.Edtf;

/**
 * A name that an actor had.
 *
 * @param when while it had it, or null
 */
public record FormerName(Text name, Edtf when, Extras extras) {}
