package org.entente.chart;

import java.util.Random;

/**
 * Data sets for drawing: so many actors in clusters, twice as many relations of all kinds and phases between them, and as many
 * events as actors. The same size gives the same text.
 */
final class GraphGenerator {
    private static final String[] KINDS = {"defence", "cooperation", "economic", "threat", "dispute", "neutral"};
    private static final String[] EVENTS = {"pact", "meeting", "statement", "military", "election", "programme"};
    private static final int CLUSTER = 25;

    private GraphGenerator() {}

    /** A data set in the house format. */
    static String json(int actors) {
        Random random = new Random(7);
        StringBuilder json = new StringBuilder("{\"entente\": 1, \"title\": \"Generated\", \"asOf\": \"2024-11-01\",\n");
        json.append(" \"kinds\": {\"actor\": [{\"id\": \"state\", \"label\": \"State\", \"shape\": \"circle\"}],\n");
        json.append("  \"event\": [");
        for (int i = 0; i < EVENTS.length; i++) {
            json.append(i == 0 ? "" : ", ").append("{\"id\": \"" + EVENTS[i] + "\", \"label\": \"" + EVENTS[i] + "\"}");
        }
        json.append("],\n  \"relation\": [");
        for (int i = 0; i < KINDS.length; i++) {
            json.append(i == 0 ? "" : ", ")
                    .append("{\"id\": \"" + KINDS[i] + "\", \"label\": \"" + KINDS[i] + "\", \"sign\": 1}");
        }
        json.append("]},\n \"sources\": [{\"id\": \"s\", \"title\": \"Report\"}],\n \"actors\": [");
        for (int i = 0; i < actors; i++) {
            json.append(i == 0 ? "\n" : ",\n");
            json.append("  {\"id\": \"a" + i + "\", \"name\": \"Actor " + i + "\", \"kind\": \"state\"}");
        }
        json.append("],\n \"relations\": [");
        int relations = 2 * actors;
        for (int i = 0; i < relations; i++) {
            int from = random.nextInt(actors);
            int near = from / CLUSTER * CLUSTER + random.nextInt(CLUSTER);
            int to = i % 10 == 0 || near >= actors || near == from ? (from + 1 + random.nextInt(actors - 1)) % actors : near;
            json.append(i == 0 ? "\n" : ",\n");
            json.append("  {\"id\": \"r" + i + "\", \"kind\": \"" + KINDS[i % KINDS.length] + "\", ");
            json.append(
                    i % 3 == 0
                            ? "\"from\": \"a" + from + "\", \"to\": \"a" + to + "\""
                            : "\"between\": [\"a" + from + "\", \"a" + to + "\"]");
            json.append(i % 4 == 0 ? "}" : ", \"when\": \"1990-01-01/..\", \"strength\": " + (1 + i % 5) + "}");
        }
        json.append("],\n \"events\": [");
        for (int i = 0; i < actors; i++) {
            json.append(i == 0 ? "\n" : ",\n");
            int first = random.nextInt(actors);
            json.append("  {\"id\": \"e" + i + "\", \"title\": \"Actor " + first + " meets others, no. " + i + "\", ");
            json.append("\"kind\": \"" + EVENTS[random.nextInt(EVENTS.length)] + "\", \"when\": \"");
            json.append(1990 + random.nextInt(35)).append(String.format("-%02d-%02d", 1 + i % 12, 1 + i % 28));
            json.append("\", \"importance\": " + (1 + random.nextInt(5)) + ", \"participants\": [\"a" + first + "\"]");
            if (i % 2 == 0) {
                json.append(", \"effects\": [{\"relation\": \"r" + 4 * random.nextInt(relations / 4))
                        .append("\", \"phase\": \"announced\"}]");
            }
            json.append(", \"cites\": [\"s\"]}");
        }
        return json.append("]}\n").toString();
    }
}
