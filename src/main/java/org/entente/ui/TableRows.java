package org.entente.ui;

import java.util.List;
import org.entente.model.Id;
import org.entente.report.Table;
import org.entente.state.Situation;

/**
 * What a table shows: its columns, and the rows of a situation.
 *
 * @param <T> a row
 */
interface TableRows<T> {
    /** What the rows are, in the plural: "Events". */
    String title();

    /** The columns. What they show of a row is as of the situation that {@link #of} was asked for last. */
    List<Field<T>> fields();

    /**
     * The rows of a situation in the order of the charts.
     *
     * @param all also what passes the filter and is not drawn
     */
    List<T> of(Situation situation, boolean all);

    /** Whether there is anything that passes the filter and is not drawn, so that {@code all} makes a difference. */
    boolean hasUndrawn();

    /** What there is to say when there are no rows. */
    String whenEmpty(Situation situation);

    /** The item that a row is about. */
    Id id(T row);

    /** The sign of a row, as in the charts. */
    Sign sign(T row);

    /** The rows with the columns of {@code entente list}. */
    Table table(List<T> rows);
}
