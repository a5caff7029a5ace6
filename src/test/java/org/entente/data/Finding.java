package org.entente.data;

/**
 * Something that a check found wrong in a data set.
 *
 * @param id the item's; of what is wrong in the set as a whole the name of the list, such as {@code events}
 * @param line where it stands in the file, from 1
 * @param what what is wrong
 */
record Finding(String id, int line, String what) {
    @Override
    public String toString() {
        return id + " at line " + line + ": " + what;
    }
}
