package io.github.opendata4j.examples.programs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.util.Locale;

/** Checks a table against a national schema and prints what is wrong, and where. */
public final class E01ValidateAFile {
    private E01ValidateAFile() {}

    /**
     * Runs it.
     *
     * @param args none
     * @throws IOException never: the table is in memory
     */
    public static void main(String[] args) throws IOException {
        TableSource file = TableSource.of("prenoms.csv", """
                COLL_INSEE,ENFANT_SEXE,ENFANT_PRENOM,NOMBRE_OCCURRENCES,ANNEE
                07999,F,Alice,3,2024
                07999,M,Léo,douze,2024
                07999,X,Sacha,2,2024
                """.getBytes(UTF_8));
        TableSchema schema = SchemaCatalogue.bundled().get("scdl/prenoms");

        Report report = TableValidator.of(schema).validate(file);

        System.out.println(report.isValid() ? "valid" : "not valid");
        for (Finding finding : report.findings()) {
            String where = finding.location().cell().orElse("file"); // as a spreadsheet names it
            System.out.println(
                    where + " " + finding.severity() + " " + finding.code() + ": " + finding.message(Locale.ENGLISH));
        }
    }
}
