package io.github.opendata4j.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** The fenced blocks of a Markdown file. */
final class Markdown {
    /**
     * One of them.
     *
     * @param language what stands behind the fence
     * @param line the line of its fence, from 1
     * @param lines what it holds
     */
    record Block(String language, int line, List<String> lines) {
        String text() {
            return String.join("\n", lines);
        }
    }

    private final List<Block> blocks = new ArrayList<>();

    private Markdown() {}

    static Markdown read(Path file) throws IOException {
        Markdown markdown = new Markdown();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                markdown.blocks.add(new Block(lines.get(i).substring(3), i + 1, lines.subList(i + 1, end)));
                i = end;
            }
        }
        return markdown;
    }

    List<Block> blocks(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    Block first(String language) {
        return blocks(language).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no block of " + language));
    }
}
