package org.entente.chart;

import java.util.List;

/**
 * A title cut into lines.
 *
 * @param width of the longest line in pixels
 */
record Title(List<String> lines, double width) {
    static final Title NONE = new Title(List.of(), 0);
}
