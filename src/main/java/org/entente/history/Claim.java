package org.entente.history;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Id;

/**
 * A place of the data set where sources contradict each other: an item, or a part of one.
 *
 * @param owner the item
 * @param path empty for the item itself, else a list of it and an index from 0: {@code roles/0}, {@code members/2},
 *     {@code participants/1} or {@code effects/0}
 */
public record Claim(Id owner, String path) implements Comparable<Claim> {
    private static final Pattern PATH = Pattern.compile("(?:(roles|members|participants|effects)/(\\d{1,8}))?");

    /** The lists of an item whose parts may be contested. */
    enum Part {
        ITEM,
        ROLES,
        MEMBERS,
        PARTICIPANTS,
        EFFECTS
    }

    /** @throws IllegalArgumentException if the path has another form */
    public Claim {
        Objects.requireNonNull(owner, "owner");
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("\"" + path + "\" is no path of a claim, such as roles/0");
        }
    }

    /** The claim that the item itself is. */
    public static Claim of(Id owner) {
        return new Claim(owner, "");
    }

    static Claim of(Id owner, Part part, int index) {
        return new Claim(owner, part.name().toLowerCase(Locale.ROOT) + "/" + index);
    }

    Part part() {
        return path.isEmpty() ? Part.ITEM : Part.valueOf(match().group(1).toUpperCase(Locale.ROOT));
    }

    /** The index in the list, 0 for the item itself. */
    int index() {
        return path.isEmpty() ? 0 : Integer.parseInt(match().group(2));
    }

    private Matcher match() {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new IllegalStateException(path);
        }
        return matcher;
    }

    /** By owner, the item itself before its parts, parts by list and index. */
    @Override
    public int compareTo(Claim other) {
        int byOwner = owner.compareTo(other.owner);
        int byPart = byOwner != 0 ? byOwner : part().compareTo(other.part());
        return byPart != 0 ? byPart : Integer.compare(index(), other.index());
    }

    /** {@code owner} or {@code owner/roles/0}. */
    @Override
    public String toString() {
        return path.isEmpty() ? owner.text() : owner.text() + "/" + path;
    }
}
