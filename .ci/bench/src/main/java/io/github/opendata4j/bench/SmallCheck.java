package io.github.opendata4j.bench;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Proves on small tables that the benchmark measures what it says: the tables, the counts, the verdicts. No time is judged. */
final class SmallCheck {
    private static final int ROWS = 20_000;

    private SmallCheck() {}

    static void run(BenchFiles files) throws IOException, InterruptedException {
        Path clean = files.grants(ROWS, GrantsTable.Faults.NONE);
        StringWriter again = new StringWriter();
        new GrantsTable().write(again, ROWS, GrantsTable.Faults.NONE);
        require(again.toString().equals(Files.readString(clean)), "the same table comes out each time");
        for (Parsers parser : Parsers.values()) {
            require(parser.rows(parser.table(files, ROWS)) == ROWS, parser.title() + " sees " + ROWS + " rows");
        }
        TableSchema grants = SchemaCatalogue.bundled().get("scdl/subventions");
        Report some = validate(grants, files.grants(ROWS, GrantsTable.Faults.SOME));
        require(some.wrongRows().orElseThrow() == ROWS / GrantsTable.EVERY, "every wrong row is found, and no other");
        Report all = validate(grants, files.grants(ROWS, GrantsTable.Faults.ALL));
        require(all.wrongRows().orElseThrow() == ROWS, "every row is found wrong");
        Report wide = validate(TableSchema.read(files.wideSchema()), files.wide(ROWS));
        require(wide.isValid() && wide.source().orElseThrow().fields() == 41, "the wide table is valid");

        for (Contender contender : new Contenders().present()) {
            if (contender.name().startsWith("national engine")) {
                ProcessRun run =
                        ProcessRun.of(contender.command().apply(files.grants(ROWS, GrantsTable.Faults.SOME), 1));
                String counts = ROWS + " rows; " + ROWS / GrantsTable.EVERY + " faults";
                require(run.output().contains(counts), "the national engine says the same");
            }
        }
        new WholeProcesses(files, 1).run(ROWS);
        System.out.println("The benchmark works. Times of so small a table mean nothing.");
    }

    private static Report validate(TableSchema schema, Path file) throws IOException {
        return TableValidator.of(schema).validate(TableSource.of(file));
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalStateException("Not so: " + sentence);
        }
        System.out.println("Seen: " + sentence);
    }
}
