package org.entente.model;

/**
 * A place in a file.
 *
 * @param file the file's name as the user gave it
 * @param line from 1; 0 if only the file is known
 * @param column in characters, from 1; 0 if only the line is known
 */
public record Place(String file, int line, int column) {
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file:line:column}, as compilers print it. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
