package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small data sets for the tests of commands. */
final class Samples {
    /** Two states in a pact that is signed, comes into force and ends, one in an alliance, one alone. */
    static final String SMALL = """
            {
              "entente": 1, "title": "Small", "asOf": "2024-11-01",
              "kinds": {
                "actor": [{"id": "state", "label": "State"}, {"id": "alliance", "label": "Alliance"}],
                "event": [{"id": "pact", "label": "Pact"}, {"id": "talk", "label": "Talk"}],
                "relation": [{"id": "defence", "label": "Defence pact", "sign": 1, "stands": "in-force"},
                             {"id": "threat", "label": "Threat", "sign": -1, "stands": "in-force"}],
                "topic": [{"id": "sea", "label": "Sea"}]
              },
              "sources": [{"id": "src", "title": "Source"}],
              "actors": [
                {"id": "aa", "name": "Aland", "kind": "state", "code": "AX", "cites": ["src"]},
                {"id": "bb", "name": "Bland, \\"the old\\"", "kind": "state", "when": "1900/2000", "cites": ["src"]},
                {"id": "cc", "name": "Cland", "kind": "state", "cites": ["src"]}
              ],
              "alliances": [{"id": "all", "name": "League", "kind": "alliance", "when": "1950-01-01/..", "cites": ["src"],
                             "members": [{"actor": "aa", "when": "1950-01-01/.."}, {"actor": "cc", "when": "2010?/.."}]}],
              "relations": [{"id": "ab", "name": "Pact of A and B", "kind": "defence", "between": ["aa", "bb"], "cites": ["src"]}],
              "events": [
                {"id": "signed", "title": "Pact signed", "kind": "pact", "when": "1960-05-01", "participants": ["aa", "bb"],
                 "place": {"name": "Port, North"}, "cites": ["src"], "effects": [{"relation": "ab", "phase": "signed"}]},
                {"id": "force", "title": "Pact in force", "kind": "pact", "when": "1961-07-02T09:30:00Z", "participants": ["aa"],
                 "cites": ["src"], "effects": [{"relation": "ab", "phase": "in-force"}]},
                {"id": "ended", "title": "Pact over", "kind": "talk", "when": "1999-01-01", "participants": ["bb"],
                 "cites": ["src"], "effects": [{"relation": "ab", "phase": "ended"}]},
                {"id": "plan", "title": "Meeting", "kind": "talk", "status": "planned", "topics": ["sea"],
                 "participants": ["cc"], "cites": ["src"]}
              ]
            }
            """;

    private Samples() {}

    /** Writes the small set into a folder and gives the file's name. */
    static String small(Path folder) throws IOException {
        return Files.writeString(folder.resolve("small.json"), SMALL).toString();
    }
}
