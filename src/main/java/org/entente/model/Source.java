package org.entente.model;

import org.entente.time.Edtf;

/**
 * A source that claims cite.
 *
 * @param publisher empty if unknown
 * @param date when it was published, or null
 * @param url its address, or empty
 */
public record Source(SourceId id, Text title, String publisher, Edtf date, String url, Text note, Extras extras) {}
