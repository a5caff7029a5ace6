package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WrappedRowTest {
    private static final double HEIGHT = 10;
    private static final double GAP = 4;
    private static final double LINE_GAP = 3;

    private static Region child(double width) {
        Region child = new Region();
        child.setPrefSize(width, HEIGHT);
        return child;
    }

    private static WrappedRow row(double width, Node... children) {
        WrappedRow row = new WrappedRow(GAP, LINE_GAP, children);
        row.resize(width, row.prefHeight(width));
        row.layout();
        return row;
    }

    @Test
    void whatFitsStandsInOneLine() {
        WrappedRow row = row(104, child(50), child(50));
        assertThat(row.prefHeight(104)).isEqualTo(HEIGHT);
        assertThat(row.getChildren().get(1).getLayoutX()).isEqualTo(54);
    }

    @Test
    void whatDoesNotFitGoesOnInTheNextLine() {
        WrappedRow row = row(90, child(50), child(50));
        assertThat(row.prefHeight(90)).isEqualTo(2 * HEIGHT + LINE_GAP);
        assertThat(row.getChildren().get(1).getLayoutX()).isZero();
        assertThat(row.getChildren().get(1).getLayoutY()).isEqualTo(HEIGHT + LINE_GAP);
    }

    @Test
    void aChildThatGrowsTakesWhatItsLineHasLeft() {
        Region gap = child(0);
        HBox.setHgrow(gap, Priority.ALWAYS);
        WrappedRow row = row(200, child(50), gap, child(50));
        assertThat(row.getChildren().get(2).getLayoutX()).isEqualTo(150);
    }

    @Test
    void itsPreferredWidthIsThatOfOneLine() {
        assertThat(new WrappedRow(GAP, LINE_GAP, child(30), child(20)).prefWidth(-1))
                .isEqualTo(54);
    }

    @Property
    void nothingReachesOutAndNothingOverlaps(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 150) Integer> widths,
            @ForAll @IntRange(min = 20, max = 400) int room) {
        Node[] children = widths.stream().map(width -> child(width)).toArray(Node[]::new);
        WrappedRow row = row(room, children);
        for (int i = 0; i < children.length; i++) {
            assertThat(children[i].getBoundsInParent().getMaxX()).isLessThanOrEqualTo(room + 1);
            assertThat(children[i].getBoundsInParent().getMaxY()).isLessThanOrEqualTo(row.getHeight());
            for (int j = 0; j < i; j++) {
                assertThat(children[i].getLayoutY() > children[j].getLayoutY()
                                || children[i].getLayoutX()
                                        >= children[j].getBoundsInParent().getMaxX())
                        .isTrue();
            }
        }
    }
}
