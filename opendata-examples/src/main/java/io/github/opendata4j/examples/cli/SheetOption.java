package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.Dialect;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --sheet} and {@code --sheet-number}: which sheet of a workbook is meant. */
final class SheetOption {

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    private @Nullable String name;

    @Option(names = "--sheet-number", paramLabel = "N", descriptionKey = "sheet-number")
    private int number;

    /** What is known of how the file is written. */
    Dialect dialect() {
        Dialect.Builder dialect = Dialect.builder();
        if (name != null) {
            dialect.sheetName(name);
        } else if (number > 0) {
            dialect.sheetNumber(number);
        }
        return dialect.build();
    }
}
