package org.entente.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.history.Course.Stretch;
import org.entente.model.Dataset;
import org.entente.model.Phase;
import org.entente.state.Worlds;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static List<Target> targets(Dataset data, History history) {
        List<Target> targets = new ArrayList<>(history.memberships());
        data.relations().forEach(relation -> targets.add(Target.of(relation.id())));
        data.alliances().forEach(alliance -> targets.add(Target.of(alliance.id())));
        return targets;
    }

    private static void agrees(Dataset data, long seed) {
        History history = History.of(data);
        Random random = new Random(seed);
        List<Target> targets = targets(data, history);
        List<Course> courses =
                targets.stream().map(target -> Course.of(history, target)).toList();
        List<Long> instants = new ArrayList<>(List.of(Long.MIN_VALUE, Long.MAX_VALUE));
        for (int i = 0; i < 60; i++) {
            List<Stretch> stretches =
                    courses.get(random.nextInt(courses.size())).stretches();
            Stretch stretch = stretches.get(random.nextInt(stretches.size()));
            instants.addAll(List.of(stretch.from(), stretch.to(), Worlds.at("1990") + random.nextInt(1_000_000_000)));
        }
        for (long instant : instants) {
            Snapshot snapshot = Snapshot.of(history, instant);
            for (int i = 0; i < targets.size(); i++) {
                Standing standing = snapshot.of(targets.get(i));
                Stretch stretch = courses.get(i).at(instant);
                assertThat(stretch)
                        .as("%s at %d", targets.get(i), instant)
                        .isEqualTo(new Stretch(
                                stretch.from(),
                                stretch.to(),
                                standing.phase(),
                                standing.certainty(),
                                standing.alleged(),
                                standing.projected()));
            }
        }
    }

    @Test
    void aCourseSaysAtEachInstantWhatTheSnapshotSays() {
        agrees(Worlds.bundled(), 1);
    }

    @Test
    void aCourseAgreesWithTheSnapshotOnHistoriesFromChance() {
        for (int seed = 0; seed < 5; seed++) {
            agrees(Worlds.generated(12, 25, 120, seed), seed);
        }
    }

    @Test
    void stretchesFollowEachOtherWithoutGapsAndDiffer() {
        Dataset data = Worlds.bundled();
        History history = History.of(data);
        for (Target target : targets(data, history)) {
            List<Stretch> stretches = Course.of(history, target).stretches();
            assertThat(stretches.get(0).from()).isEqualTo(Long.MIN_VALUE);
            assertThat(stretches.get(stretches.size() - 1).to()).isEqualTo(Long.MAX_VALUE);
            for (int i = 1; i < stretches.size(); i++) {
                assertThat(stretches.get(i).from())
                        .isEqualTo(stretches.get(i - 1).to() + 1);
            }
        }
    }

    @Test
    void aMembershipIsOverWithItsAlliance() {
        Dataset data = Worlds.of("""
                "actors": [{"id": "a", "name": "A", "kind": "state"}],
                "alliances": [{"id": "union", "name": "Union", "kind": "alliance", "when": "1990/2000", "members": ["a"]}]""");
        History history = History.of(data);
        Course course = Course.of(history, history.memberships().get(0));
        assertThat(course.at(Worlds.at("1995")).phase()).isEqualTo(Phase.JOINED);
        assertThat(course.at(Worlds.at("2001")).phase()).isEqualTo(Phase.LEFT);
        assertThat(course.at(Worlds.at("1980")).phase()).isNull();
    }
}
