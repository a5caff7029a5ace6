package org.entente.data;

import java.util.List;

/** Something that is true of every good data set; a pure function. */
@FunctionalInterface
interface Check {
    /** Where it is not true; nothing if it is. */
    List<Finding> of(SetFile file);
}
