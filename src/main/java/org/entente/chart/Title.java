package org.entente.chart;

import java.util.List;

/**
 * A title broken into lines.
 *
 * @param width of the longest line in pixels
 * @param isCut whether it ends in an ellipsis
 */
record Title(List<String> lines, double width, boolean isCut) {
    static final Title NONE = new Title(List.of(), 0, false);
}
