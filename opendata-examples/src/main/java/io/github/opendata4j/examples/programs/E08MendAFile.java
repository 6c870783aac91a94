package io.github.opendata4j.examples.programs;

import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.repair.ChangeCount;
import io.github.opendata4j.validation.repair.CorrectionWorkbook;
import io.github.opendata4j.validation.repair.HandedOut;
import io.github.opendata4j.validation.repair.RepairResult;
import io.github.opendata4j.validation.repair.TableRepair;
import io.github.opendata4j.validation.repair.TraceFile;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Mends what is certain in a clerk's file, and hands the rest out as a workbook. */
public final class E08MendAFile {
    private E08MendAFile() {}

    /**
     * Runs it.
     *
     * @param args the folder to write into; a new temporary one if none is named
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("opendata4j");
        TableSchema schema = SchemaCatalogue.bundled().get("scdl/prenoms");
        TableSource clerk = TableSource.of("prenoms.csv", """
                coll_insee;Enfant sexe;ENFANT_PRENOM;NOMBRE_OCCURRENCES;ANNEE
                07999;f;Alice;1 203;2024
                07999;M;Léo;deux;2024
                """.getBytes(StandardCharsets.ISO_8859_1));

        // tag::mend[]
        Path mended = folder.resolve("prenoms-2024.csv");
        try (TraceFile trace = TraceFile.json(folder.resolve("trace.json"))) { // each change: where, before, after, why
            RepairResult result = TableRepair.of(schema).repair(clerk, mended, trace);
            for (ChangeCount change : result.counts()) {
                System.out.println(change.count() + " " + change.rule() + " "
                        + change.field().orElse("the file"));
            }
            System.out.println("valid: " + result.isValid());
        }

        // what is left is for somebody who knows; CorrectionWorkbook.merge takes the workbook back
        HandedOut left = CorrectionWorkbook.of(schema).write(TableSource.of(mended), folder.resolve("a-corriger.xlsx"));
        System.out.println(left.rows() + " row to mend by hand");
        // end::mend[]
    }
}
