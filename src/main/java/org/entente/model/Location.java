package org.entente.model;

/**
 * A place on the earth.
 *
 * @param lat latitude in degrees, −90 to 90, or NaN if unknown
 * @param lon longitude in degrees, −180 to 180, or NaN if unknown
 */
public record Location(Text name, double lat, double lon, Extras extras) {
    public Location {
        if (lat < -90 || lat > 90 || lon < -180 || lon > 180) {
            throw new IllegalArgumentException("No place on the earth is at latitude " + lat + ", longitude " + lon);
        }
    }
}
