package org.entente.model;

import org.entente.time.Edtf;

/**
 * What a data set says of itself.
 *
 * @param version of the format
 * @param language BCP 47 tag of its plain texts
 * @param asOf the day up to which it knows the world, or null; nothing after it is certain
 */
public record Info(int version, Text title, Text about, String language, Edtf asOf, Extras extras) {}
