package org.entente.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Id;
import org.entente.model.Location;

/** What must be true of codes and coordinates. */
final class PlaceChecks {
    /** Codes that ISO 3166-1 has reserved for what is no country and has a flag. */
    private static final Set<String> RESERVED = Set.of("EU", "UN");

    private final SetFile file;
    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, List<String>> countries = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** A stretch of the earth in degrees; its west is more than its east if it crosses the 180th meridian. */
    private record Box(double south, double west, double north, double east) {
        boolean contains(Location place) {
            boolean across = west <= east
                    ? west <= place.lon() && place.lon() <= east
                    : west <= place.lon() || place.lon() <= east;
            return across && south <= place.lat() && place.lat() <= north;
        }
    }

    private PlaceChecks(SetFile file) {
        this.file = file;
        for (String row : rows("country-boxes.csv")) {
            String[] cells = row.split(",");
            boxes.put(
                    cells[0],
                    new Box(
                            Double.parseDouble(cells[1]),
                            Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3]),
                            Double.parseDouble(cells[4])));
        }
        for (String row : rows("places.csv")) {
            String codes = row.substring(0, row.indexOf(','));
            countries.put(row.substring(row.indexOf(',') + 1), codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
        }
    }

    /** The rows of a table, without its comments and its head. */
    private static List<String> rows(String table) {
        try (InputStream in = PlaceChecks.class.getResourceAsStream("/org/entente/data/" + table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Codes are of ISO 3166-1, those of former states of ISO 3166-3. A state that has none, because it ended before there were
     * codes or because a code would show the flag of another, goes without.
     */
    static List<Finding> codes(SetFile file) {
        Set<String> known = new HashSet<>(RESERVED);
        known.addAll(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
        known.addAll(Locale.getISOCountries(IsoCountryCode.PART3));
        return file.data().actors().stream()
                .filter(actor -> !actor.code().isEmpty() && !known.contains(actor.code()))
                .map(actor -> file.finding(actor.id(), "\"" + actor.code() + "\" is no code of ISO 3166"))
                .toList();
    }

    /**
     * The seat of an actor with a code lies in that country. Any other place lies in the country of the actor whose seat has
     * its name, or in one that the table of places gives it; it must have one of the two.
     */
    static List<Finding> coordinates(SetFile file) {
        PlaceChecks check = new PlaceChecks(file);
        check.all();
        return check.findings;
    }

    private void all() {
        for (Actor actor : file.data().actors()) {
            if (boxes.containsKey(actor.code()) && actor.location() != null) {
                // The table tells of former states, so that Berlin, say, has a row although it is a capital today.
                countries.putIfAbsent(actor.location().name().text(), List.of(actor.code()));
                check(actor.id(), actor.location(), List.of(actor.code()));
            }
        }
        for (Actor actor : file.data().actors()) {
            if (!boxes.containsKey(actor.code())) {
                check(actor.id(), actor.location());
            }
        }
        for (Event event : file.data().events()) {
            check(event.id(), event.place());
        }
    }

    private static boolean isOnTheMap(Location place) {
        return !Double.isNaN(place.lat()) && !Double.isNaN(place.lon());
    }

    private void check(Id id, Location place) {
        if (place == null || !isOnTheMap(place)) {
            return;
        }
        List<String> codes = countries.get(place.name().text());
        if (codes == null) {
            findings.add(file.finding(
                    id, "in which country " + place.name().text() + " lies is not known; add it to places.csv"));
        } else if (!codes.isEmpty()) {
            check(id, place, codes);
        }
    }

    private void check(Id id, Location place, List<String> codes) {
        if (isOnTheMap(place)
                && codes.stream().noneMatch(code -> boxes.get(code).contains(place))) {
            findings.add(file.finding(
                    id,
                    place.name().text() + " at " + place.lat() + ", " + place.lon() + " does not lie in "
                            + String.join(" or ", codes)));
        }
    }
}
