package io.github.opendata4j.examples.programs;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.JdbcTableWriter;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.render.TextReport;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Writes the rows of a program's own database as a file that conforms to a national schema, and reports on it. */
public final class E07WriteFromADatabase {
    private E07WriteFromADatabase() {}

    /**
     * Runs it.
     *
     * @param args the database's JDBC address, with a table {@code naissances} (prenom, sexe, nombre), and the folder
     *     to write into
     * @throws SQLException if the database can't be read
     * @throws IOException if the file can't be written
     */
    public static void main(String[] args) throws SQLException, IOException {
        TableSchema schema = SchemaCatalogue.bundled().get("scdl/prenoms");
        JdbcTableWriter writer = JdbcTableWriter.of(schema)
                .map("COLL_INSEE", row -> "07999") // what the database does not say
                .map("ENFANT_SEXE", row -> row.getInt("sexe") == 1 ? "M" : "F") // what it says otherwise
                .map("ENFANT_PRENOM", "prenom") // and what only has another name
                .map("NOMBRE_OCCURRENCES", "nombre");

        try (Connection database = DriverManager.getConnection(args[0]);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT prenom, sexe, nombre, 2024 AS annee FROM naissances ORDER BY prenom")) {
            // streamed row by row; what the schema would refuse is an exception that names the row
            Path file = writer.write(rows, Path.of(args[1]).resolve("prenoms.csv"));
            Report report = TableValidator.of(schema).validate(TableSource.of(file));
            System.out.print(TextReport.in(Locale.ENGLISH).render(report));
        }
    }
}
