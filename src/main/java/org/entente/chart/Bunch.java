package org.entente.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Events of a lane that share one mark. Changed only while a layout is made. */
final class Bunch {
    final List<Stand> stands = new ArrayList<>();
    double x;
    double width;
    int row;

    /** By time, as they are listed. */
    void sort() {
        stands.sort(Comparator.comparingInt(stand -> stand.order));
    }

    String count() {
        int size = stands.size();
        if (size < 1000) {
            return Integer.toString(size);
        }
        return size < 1_000_000 ? size / 1000 + "k" : size / 1_000_000 + "M";
    }
}
