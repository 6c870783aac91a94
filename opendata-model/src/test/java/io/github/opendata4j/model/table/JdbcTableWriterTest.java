package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcTableWriterTest {

    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"name": "aides", "fields": [
              {"name": "nomBeneficiaire", "constraints": {"required": true}},
              {"name": "siret"},
              {"name": "montant", "type": "number"},
              {"name": "jour", "type": "date"},
              {"name": "instant", "type": "datetime"},
              {"name": "heure", "type": "time"},
              {"name": "annee", "type": "year"},
              {"name": "actif", "type": "boolean", "trueValues": ["oui"], "falseValues": ["non"]},
              {"name": "mots", "type": "list"}]}""");

    @TempDir
    Path folder;

    private Connection connection;
    private Statement statement;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        statement = connection.createStatement();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private String written(JdbcTableWriter writer, String query) throws IOException, SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ResultSet rows = statement.executeQuery(query)) {
            writer.write(rows, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyTypeOfADatabaseTakesTheFormOfTheSchema() throws IOException, SQLException {
        statement.execute(
                "CREATE TABLE t (NOMBENEFICIAIRE CHAR(10), SIRET VARCHAR(14), MONTANT DECIMAL(12,2),"
                        + " JOUR TIMESTAMP, INSTANT TIMESTAMP, HEURE TIME, ANNEE SMALLINT, ACTIF NUMERIC(1), MOTS VARCHAR ARRAY)");
        statement.execute("INSERT INTO t VALUES ('MAGMA', '00070001700016', 40000.50, TIMESTAMP '2024-01-17 00:00:00',"
                + " TIMESTAMP '2024-01-17 09:05:00', TIME '09:05:00', 2024, 1, ARRAY['a', 'b'])");
        statement.execute("INSERT INTO t (NOMBENEFICIAIRE, ACTIF) VALUES ('Pépit''Art', 0)");

        assertThat(written(JdbcTableWriter.of(SCHEMA), "SELECT * FROM t"))
                .isEqualTo("nomBeneficiaire,siret,montant,jour,instant,heure,annee,actif,mots\r\n"
                        + "MAGMA,00070001700016,40000.50,2024-01-17,2024-01-17T09:05:00,09:05:00,2024,oui,\"a,b\"\r\n"
                        + "Pépit'Art,,,,,,,non,\r\n");
    }

    @Test
    void columnsAreMappedByNameOrFunction() throws IOException, SQLException {
        JdbcTableWriter writer = JdbcTableWriter.of(SCHEMA)
                .map("nomBeneficiaire", "BENEF")
                .map("montant", row -> row.getBigDecimal("CENTIMES").movePointLeft(2));

        assertThat(written(writer, "SELECT CAST('x' AS CLOB) AS benef, 1250 AS centimes, DATE '2024-01-17' AS jour"))
                .endsWith("\r\nx,,12.50,2024-01-17,,,,,\r\n");
        assertThatThrownBy(() -> writer.map("rien", "x")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aRowThatDoesNotFitIsNamedAndNothingIsWritten() throws SQLException {
        Path file = folder.resolve("aides.csv");
        try (ResultSet rows = statement.executeQuery("SELECT 'a' AS nomBeneficiaire, '1' AS siret"
                + " UNION ALL SELECT 'b', NULL UNION ALL SELECT NULL, '2'")) {
            assertThatThrownBy(() -> JdbcTableWriter.of(SCHEMA).write(rows, file))
                    .isInstanceOfSatisfying(TableException.class, fault -> {
                        assertThat(fault.object()).hasValue(3);
                        assertThat(fault.field()).contains("nomBeneficiaire");
                    });
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aNumberIsNoIdentifierAndATimeNoDay() throws SQLException {
        assertThatThrownBy(() ->
                        written(JdbcTableWriter.of(SCHEMA), "SELECT 'a' AS nomBeneficiaire, 22070001700016 AS siret"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("(siret)")
                .hasMessageNotContaining("2207");
        assertThatThrownBy(() -> written(
                        JdbcTableWriter.of(SCHEMA),
                        "SELECT 'a' AS nomBeneficiaire, TIMESTAMP '2024-01-17 09:05:00' AS jour"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("(jour)");
    }

    @Test
    void whatTheDatabaseSaysComesThroughAsItIs() throws SQLException {
        JdbcTableWriter writer = JdbcTableWriter.of(SCHEMA).map("nomBeneficiaire", "NO_SUCH_COLUMN");
        assertThatThrownBy(() -> written(writer, "SELECT 1 AS x")).isInstanceOf(SQLException.class);
        ResultSet closed = statement.executeQuery("SELECT 'a' AS nomBeneficiaire");
        closed.close();
        assertThatThrownBy(() -> JdbcTableWriter.of(SCHEMA).write(closed, folder.resolve("x.csv")))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aWorkbookAndACheckOfOnesOwnWorkAsForObjects() throws IOException, SQLException {
        Path file = folder.resolve("aides.xlsx");
        try (ResultSet rows = statement.executeQuery("SELECT 'a' AS nomBeneficiaire")) {
            assertThat(JdbcTableWriter.of(SCHEMA).check(table -> Report.empty()).writeXlsx(rows, file))
                    .isEqualTo(file);
        }
        assertThat(file).isNotEmptyFile();
    }
}
