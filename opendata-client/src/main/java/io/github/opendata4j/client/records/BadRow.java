package io.github.opendata4j.client.records;

import java.util.Optional;

/**
 * A row that did not fit and was left out, or whose cell counted as empty. It does not hold what the cell holds, which
 * may be personal data.
 *
 * @param line the physical line in the file on which the row begins, from 1
 * @param field the label of the column; empty if it is about the whole row
 */
public record BadRow(long line, Optional<String> field) {

    /** The line, and the column where it is about one. */
    @Override
    public String toString() {
        return "line " + line + field.map(name -> " (" + name + ")").orElse("");
    }
}
