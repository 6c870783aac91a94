package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.Dialect;

/**
 * How cells are written, for {@link OddRecords}.
 *
 * @param delimiter what stands between two cells
 * @param quote what stands around a cell, or {@link RecordParser#NO_QUOTE}
 * @param escape what takes its meaning from the next byte, or {@link RecordParser#NO_QUOTE}
 * @param doubled whether a doubled quote is one
 * @param skipsSpace whether blanks behind a delimiter belong to no cell
 * @param comment what a line begins with that is no record; empty for none
 */
record Syntax(byte delimiter, int quote, int escape, boolean doubled, boolean skipsSpace, String comment) {

    static Syntax of(Dialect dialect, char delimiter) {
        return new Syntax(
                (byte) delimiter,
                dialect.quoteChar().map(Integer::valueOf).orElse(RecordParser.NO_QUOTE),
                dialect.escapeChar().map(Integer::valueOf).orElse(RecordParser.NO_QUOTE),
                dialect.hasDoubledQuotes(),
                dialect.skipsInitialSpace(),
                dialect.skippedRows().prefix().orElse(""));
    }

    /** Whether the one reader for all ordinary files can't read a file of this dialect. */
    static boolean isOdd(Dialect dialect) {
        return dialect.escapeChar().isPresent()
                || !dialect.hasDoubledQuotes()
                || dialect.skipsInitialSpace()
                || dialect.nullSequence().isPresent()
                || dialect.skippedRows().prefix().isPresent()
                || !dialect.skippedRows().rows().isEmpty()
                || dialect.skippedRows().isBlankSkipped()
                || dialect.header().isNone()
                || dialect.header().isInAnyCase()
                || dialect.header().rows().size() > 1;
    }
}
