package org.entente.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes large data sets that look like real ones: events with two participants, one effect and one citation each, with titles
 * and summaries of ordinary length, over a few hundred actors and some thousand relations. The same size gives the same bytes.
 */
public final class DatasetGenerator {
    private static final String[] VERBS = {
        "meets", "warns", "signs with", "visits", "answers", "backs", "criticises", "trains with", "trades with", "arms"
    };
    private static final String[] WORDS = {
        "security", "partnership", "maritime", "exercise", "minister", "agreement", "talks", "the", "on", "of", "with",
        "defence", "industry", "region", "missile", "launch", "statement", "and", "coast", "treaty", "summit", "joint",
        "cyber", "space", "supply", "chains", "election", "government", "strait", "observers", "coöperation", "日本"
    };
    private static final String[] PHASES = {"proposed", "announced", "signed", "provisional", "in-force", "suspended"};
    private static final String[] TOPICS = {"maritime", "cyber", "space", "industry"};
    private static final int ACTORS = 300;
    private static final int RELATIONS = 5_000;
    private static final int SOURCES = 2_000;

    private DatasetGenerator() {}

    /**
     * Writes a data set.
     *
     * @param bytes about how many
     * @return the number of events
     */
    public static int write(Path file, long bytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return write(out, bytes);
        }
    }

    private static int write(OutputStream out, long bytes) throws IOException {
        Random random = new Random(7);
        long written = put(out, head());
        int events = 0;
        while (written < bytes) {
            written += put(out, event(events, random, events == 0 ? "\n" : ",\n"));
            events++;
        }
        put(out, "\n  ]\n}\n");
        return events;
    }

    private static int put(OutputStream out, String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.write(encoded);
        return encoded.length;
    }

    private static String head() {
        StringBuilder head = new StringBuilder();
        head.append("{\n  \"entente\": 1,\n  \"title\": \"Generated\",\n  \"asOf\": \"2024-11-05\",\n  \"kinds\": {\n");
        head.append("    \"actor\": [{\"id\": \"state\", \"label\": \"State\", \"shape\": \"circle\"}],\n");
        head.append(
                "    \"event\": [{\"id\": \"pact\", \"label\": \"Pact\"}, {\"id\": \"meeting\", \"label\": \"Meeting\"}],\n");
        head.append("    \"relation\": [{\"id\": \"tie\", \"label\": \"Tie\", \"sign\": 1}],\n    \"topic\": [");
        for (int i = 0; i < TOPICS.length; i++) {
            head.append(i == 0 ? "" : ", ").append("{\"id\": \"" + TOPICS[i] + "\", \"label\": \"" + TOPICS[i] + "\"}");
        }
        head.append("]\n  },\n  \"sources\": [");
        for (int i = 0; i < SOURCES; i++) {
            head.append(i == 0 ? "\n" : ",\n").append("    {\"id\": \"s" + i + "\", \"title\": \"Report " + i + "\"}");
        }
        head.append("\n  ],\n  \"actors\": [");
        for (int i = 0; i < ACTORS; i++) {
            head.append(i == 0 ? "\n" : ",\n");
            head.append("    {\"id\": \"a" + i + "\", \"name\": \"Actor " + i + "\", \"kind\": \"state\"}");
        }
        head.append("\n  ],\n  \"relations\": [");
        for (int i = 0; i < RELATIONS; i++) {
            head.append(i == 0 ? "\n" : ",\n");
            head.append("    {\"id\": \"r" + i + "\", \"kind\": \"tie\", \"between\": [\"a" + i % ACTORS + "\", \"a"
                    + (i + 1 + i / ACTORS) % ACTORS + "\"]}");
        }
        return head.append("\n  ],\n  \"events\": [").toString();
    }

    private static String event(int number, Random random, String before) {
        StringBuilder event = new StringBuilder(512).append(before);
        int first = random.nextInt(ACTORS);
        int second = (first + 1 + random.nextInt(ACTORS - 1)) % ACTORS;
        event.append("    {\n      \"id\": \"event-")
                .append(number)
                .append("\", \"title\": \"Actor ")
                .append(first);
        event.append(' ')
                .append(pick(VERBS, random))
                .append(" actor ")
                .append(second)
                .append("\", \"kind\": \"");
        event.append(random.nextInt(3) == 0 ? "pact" : "meeting").append("\", \"when\": \"");
        event.append(String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                1949 + random.nextInt(76),
                1 + random.nextInt(12),
                1 + random.nextInt(28)));
        event.append("\", \"importance\": ").append(1 + random.nextInt(5)).append(",\n      \"summary\": \"");
        for (int i = 0, words = 8 + random.nextInt(14); i < words; i++) {
            event.append(i == 0 ? "" : " ").append(pick(WORDS, random));
        }
        event.append(".\", \"topics\": [\"").append(pick(TOPICS, random)).append("\"],\n");
        event.append("      \"participants\": [\"a").append(first).append("\", ");
        if (random.nextInt(4) == 0) {
            event.append("{\"actor\": \"a").append(second).append("\", \"role\": \"host\"}");
        } else {
            event.append("\"a").append(second).append('"');
        }
        event.append("],\n      \"effects\": [{\"relation\": \"r")
                .append(random.nextInt(RELATIONS))
                .append("\", \"phase\": \"");
        event.append(pick(PHASES, random))
                .append("\"}],\n      \"cites\": [\"s")
                .append(random.nextInt(SOURCES));
        event.append('#').append(1 + random.nextInt(30)).append("\"]\n    }");
        return event.toString();
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
