package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final List<Integer> made = new ArrayList<>();

    private Block row(int item) {
        made.add(item);
        return new Block.Paragraph(List.of(Piece.plain("" + item)));
    }

    private List<Block> rows(int count, Object key) {
        return Rows.of(IntStream.range(0, count).boxed().toList(), this::row, key);
    }

    @Test
    void manyRowsAreMadeOnlyWhenTheyAreLookedAt() {
        List<Block> rows = rows(1_000, "key");
        assertThat(rows).hasSize(1_000);
        assertThat(made).isEmpty();
        rows.get(500);
        assertThat(made).containsExactly(500);
    }

    @Test
    void manyRowsAreComparedWithoutMakingThem() {
        assertThat(rows(1_000, "key")).isEqualTo(rows(1_000, "key")).hasSameHashCodeAs(rows(1_000, "key"));
        assertThat(rows(1_000, "key").equals(rows(1_000, "other"))).isFalse();
        assertThat(rows(1_000, "key").equals(rows(999, "key"))).isFalse();
        assertThat(made).isEmpty();
    }

    @Test
    void aFewRowsAreAListLikeAnyOther() {
        assertThat(rows(3, "key")).isEqualTo(rows(3, "other")).isNotInstanceOf(Rows.class);
    }

    @Test
    void aReversedListRunsFromItsEnd() {
        assertThat(Rows.reversed(List.of(1, 2, 3))).containsExactly(3, 2, 1);
        assertThat(Rows.reversed(List.of())).isEmpty();
    }
}
