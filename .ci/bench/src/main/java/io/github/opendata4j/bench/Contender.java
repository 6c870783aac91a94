package io.github.opendata4j.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A program that goes through tables of grants.
 *
 * @param name what it is, with its version
 * @param slow whether it takes a single turn, at a million rows at most: a minute or more each
 * @param command how it is started for a table, on so many processors
 */
record Contender(String name, boolean slow, BiFunction<Path, Integer, List<String>> command) {
    static Contender of(String name, BiFunction<Path, Integer, List<String>> command) {
        return new Contender(name, false, command);
    }
}
