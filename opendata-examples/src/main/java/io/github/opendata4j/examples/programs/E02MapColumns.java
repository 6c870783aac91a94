package io.github.opendata4j.examples.programs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;

/** Checks a file whose header says the same things in other words. */
public final class E02MapColumns {
    private E02MapColumns() {}

    /**
     * Runs it.
     *
     * @param args none
     * @throws IOException never: the table is in memory
     */
    public static void main(String[] args) throws IOException {
        TableSource file = TableSource.of("naissances.csv", """
                Commune;Sexe;Prénom;Nombre;Année;Saisi par
                07999;F;Alice;3;2024;mairie
                07999;M;Léo;2;2024;mairie
                """.getBytes(UTF_8));
        TableSchema schema = SchemaCatalogue.bundled().get("scdl/prenoms");
        ColumnMapping words = ColumnMapping.builder()
                .map("Commune", "COLL_INSEE")
                .map("Sexe", "ENFANT_SEXE")
                .map("Prénom", "ENFANT_PRENOM")
                .map("Nombre", "NOMBRE_OCCURRENCES")
                .map("Année", "ANNEE")
                .ignore("Saisi par")
                .build();

        Report asItIs = TableValidator.of(schema).validate(file);
        Report mapped = TableValidator.builder(schema).mapping(words).build().validate(file);

        System.out.println("as it is: " + (asItIs.isValid() ? "valid" : "not valid"));
        System.out.println("with the mapping: " + (mapped.isValid() ? "valid" : "not valid"));
        System.out.println("kept for the next file: " + words.toJson());
    }
}
