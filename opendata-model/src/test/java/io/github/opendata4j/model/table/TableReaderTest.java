package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.GeoPoint;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

    private static List<Row> rows(String... lines) throws IOException {
        try (TableReader reader = TableReader.open(Grants.source(lines), Grants.SCHEMA)) {
            return reader.stream().toList();
        }
    }

    @Test
    void givesValuesOfTheTypesOfTheSchema() throws IOException {
        Row row = rows(
                        "date,nom,montant,annee,versee,lieu,mots",
                        "2019-01-17,MAGMA,40000.50,2018,true,\"4.67, 45.24\",\"tiers-lieu,arts\"")
                .get(0);

        assertThat(row.getString("nom")).isEqualTo("MAGMA");
        assertThat(row.getDecimal("montant")).isEqualTo(new BigDecimal("40000.50"));
        assertThat(row.getDate("date")).isEqualTo(LocalDate.of(2019, 1, 17));
        assertThat(row.getYear("annee")).isEqualTo(Year.of(2018));
        assertThat(row.getBoolean("versee")).isTrue();
        assertThat(row.getPoint("lieu")).isEqualTo(GeoPoint.latLon(45.24, 4.67));
        assertThat(row.getList("mots")).isEqualTo(List.of("tiers-lieu", "arts"));
        assertThat(row.get("annee")).isEqualTo(Year.of(2018));
        assertThat(row.get("montant", double.class)).isEqualTo(40000.5);
        assertThat(row.text("montant")).isEqualTo("40000.50");
    }

    @Test
    void columnsMayBeMissingInAnyOrderOrMore() throws IOException {
        Row row = rows("note, montant ,nom", "x,1,MAGMA").get(0);

        assertThat(row.getLong("montant")).isEqualTo(1);
        assertThat(row.find("date")).isEmpty();
        assertThat(row.text("date")).isEmpty();
    }

    @Test
    void knowsWhereARowIs() throws IOException {
        List<Row> rows = rows("nom,montant", "\"a\nb\",1", "", ",", "c,2");

        assertThat(rows).extracting(Row::number).containsExactly(2L, 5L);
        assertThat(rows).extracting(Row::line).containsExactly(2L, 6L);
        assertThat(rows.get(0)).hasToString("Row 2 of aides.csv");
    }

    @Test
    void aWrongCellIsToldWithFileLineColumnFieldAndValue() throws IOException {
        Row row = rows("nom,montant,date", "MAGMA,1,17/01/2019").get(0);

        assertThatThrownBy(() -> row.getDate("date")).isInstanceOfSatisfying(TableException.class, fault -> {
            assertThat(fault.file()).isEqualTo("aides.csv");
            assertThat(fault.line()).hasValue(2);
            assertThat(fault.column()).hasValue(3);
            assertThat(fault.field()).contains("date");
            assertThat(fault.value()).contains("17/01/2019");
            assertThat(fault.object()).isEmpty();
            assertThat(fault)
                    .hasMessage("aides.csv, line 2, column 3 (date): '17/01/2019' does not fit, it has to be a date"
                            + " (2019-01-17).");
            assertThat(fault.message(Locale.FRENCH))
                    .isEqualTo("aides.csv, ligne 2, colonne 3 (date) : « 17/01/2019 » ne convient pas, il faut une"
                            + " date (2019-01-17).");
        });
    }

    @Test
    void aWrongCellStopsOnlyWhoWantsIt() throws IOException {
        assertThat(rows("nom,montant", "MAGMA,beaucoup").get(0).getString("nom"))
                .isEqualTo("MAGMA");
    }

    @Test
    void anEmptyCellIsFoundToBeEmptyOrRefused() throws IOException {
        Row row = rows("nom,montant,date", "MAGMA,1,").get(0);

        assertThat(row.find("date", LocalDate.class)).isEmpty();
        assertThatThrownBy(() -> row.getDate("date"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("the cell is empty");
    }

    @Test
    void aNameThatTheSchemaDoesNotHaveIsToldWithThoseItHas() throws IOException {
        Row row = rows("nom,montant", "MAGMA,1").get(0);

        assertThatThrownBy(() -> row.get("montnat"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("montnat")
                .hasMessageContaining("nom, montant, date");
    }

    @Test
    void aClassThatCellsCanNotHaveIsRefused() throws IOException {
        Row row = rows("nom,montant", "MAGMA,1.5").get(0);

        assertThatThrownBy(() -> row.get("nom", Path.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.nio.file.Path");
        assertThatThrownBy(() -> row.getLong("montant"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("'1.5' can't be read as Long");
        assertThatThrownBy(() -> row.getDate("montant")).isInstanceOf(TableException.class);
    }

    @Test
    void aMissingRequiredColumnIsToldWithTheNearestLabel() {
        assertThatThrownBy(() -> rows("nom;montnat", "MAGMA;1"))
                .isInstanceOf(TableException.class)
                .hasMessage("aides.csv (montant): the column 'montant' that the schema asks for is missing; 'montnat'"
                        + " is nearest. The columns of the file: nom, montnat.");
    }

    @Test
    void aHeaderThatHasNothingOfTheSchemaIsRefused() {
        TableSchema optional = TableSchema.builder("x")
                .addField(Field.builder("a", FieldType.of("string")).build())
                .build();

        assertThatThrownBy(() -> TableReader.open(Grants.source("b,c", "1,2"), optional))
                .isInstanceOf(TableException.class)
                .hasMessage("aides.csv: no column has a name of the schema. Expected: a. Found: b, c.");
    }

    @Test
    void aFieldWithTwoColumnsIsRefused() {
        assertThatThrownBy(() -> rows("nom,montant,nom", "a,1,b"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("column 3 (nom)");
    }

    @Test
    void aRecordThatIsTooLongIsRefusedUnlessNothingIsInIt() throws IOException {
        assertThat(rows("nom,montant", "MAGMA,1,,")).hasSize(1);
        assertThatThrownBy(() -> rows("nom,montant", "MAGMA,1,2"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("3 cells for 2 columns");
    }

    @Test
    void theCellsThatAShortRecordLacksAreEmpty() throws IOException {
        assertThat(rows("nom,montant,date", "MAGMA,1").get(0).find("date")).isEmpty();
    }

    @Test
    void readsAClerksFileThroughAMapping() throws IOException {
        String text = "Aides 2018;;\r\nBénéficiaire;Montant alloué;Notes\r\nLe Labo.Ve;25000;payé\r\n";
        TableSource source = TableSource.of("clerk.csv", text.getBytes(Charset.forName("windows-1252")));
        ColumnMapping mapping = ColumnMapping.builder()
                .map("Bénéficiaire", "nom")
                .map("Montant alloué", "montant")
                .ignore("Notes")
                .build();

        try (TableReader reader =
                TableReader.builder(Grants.SCHEMA).mapping(mapping).open(source)) {
            assertThat(reader.labels()).containsExactly("Bénéficiaire", "Montant alloué", "Notes");
            assertThat(reader.stream()).singleElement().satisfies(row -> {
                assertThat(row.getString("nom")).isEqualTo("Le Labo.Ve");
                assertThat(row.line()).isEqualTo(3);
                assertThat(row.number()).isEqualTo(2);
            });
        }
    }

    @Test
    void aMappingMadeForAnotherFileIsRefused() {
        ColumnMapping mapping =
                ColumnMapping.builder().map("Montant alloué", "montant").build();

        assertThatThrownBy(() -> TableReader.builder(Grants.SCHEMA)
                        .mapping(mapping)
                        .open(Grants.source("nom,Montant aloué", "a,1")))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("'Montant alloué'")
                .hasMessageContaining("'Montant aloué' is nearest")
                .hasMessageContaining("The columns of the file: nom, Montant aloué");
    }

    @Test
    void takesWhatTheDialectStates() throws IOException {
        Dialect dialect = Dialect.builder().delimiter('#').headerRow(2).build();

        try (TableReader reader = TableReader.builder(Grants.SCHEMA)
                .dialect(dialect)
                .open(Grants.source("nom#montant", "montant#nom", "1#MAGMA"))) {
            assertThat(reader.iterator().next().getString("nom")).isEqualTo("MAGMA");
        }
    }

    @Test
    void ownMissingValuesOfAFieldReplaceThoseOfTheSchema() throws IOException {
        TableSchema schema = TableSchema.builder("x")
                .addField(Field.builder("a", FieldType.of("string")).build())
                .addField(Field.builder("b", FieldType.of("string"))
                        .missingValues("-")
                        .build())
                .missingValues("", "NC")
                .build();

        try (TableReader reader = TableReader.open(Grants.source("a,b", "NC,-", "-,NC"), schema)) {
            List<Row> rows = reader.stream().toList();
            assertThat(rows.get(0).find("a")).isEmpty();
            assertThat(rows.get(0).find("b")).isEmpty();
            assertThat(rows.get(1).find("a")).isEqualTo(Optional.of("-"));
            assertThat(rows.get(1).find("b")).isEqualTo(Optional.of("NC"));
        }
    }

    @Test
    void rowsAreReadOnce() throws IOException {
        try (TableReader reader = TableReader.open(Grants.source("nom,montant"), Grants.SCHEMA)) {
            assertThat(reader.stream()).isEmpty();
            assertThatThrownBy(reader::iterator).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anIteratorSaysWhenThereIsNothingLeft() throws IOException {
        try (TableReader reader = TableReader.open(Grants.source("nom,montant"), Grants.SCHEMA)) {
            var iterator = reader.iterator();
            assertThat(iterator.hasNext()).isFalse();
            assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void whatIsNoTableIsATableExceptionWithItsFile() {
        assertThatThrownBy(() -> TableReader.open(Grants.source(""), Grants.SCHEMA))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("aides.csv: The file is empty");
        assertThatThrownBy(() -> rows("nom,montant", "\"a,1", "b,2"))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("aides.csv, line 2");
    }

    @Test
    void aDirectoryIsRefusedInClearWords(@TempDir Path folder) {
        assertThatThrownBy(() -> TableReader.open(TableSource.of(folder), Grants.SCHEMA))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("this is a directory");
    }

    @Test
    void aTypeThatIsNotKnownIsRefusedBeforeAnythingIsRead() {
        TableSchema schema = TableSchema.parse("{\"fields\": [{\"name\": \"nom\", \"type\": \"nosuch\"}]}");

        assertThatThrownBy(() -> TableReader.open(Grants.source("nom", "x"), schema))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("/fields/0/type")
                .hasMessageContaining("nosuch");
    }

    @Test
    void theSourceIsClosedWithTheStreamOrWhenOpeningFails() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStreamSupplier opener = () -> new java.io.FilterInputStream(
                Grants.source("nom,montant", "a,1").open()) {
            @Override
            public void close() throws IOException {
                closed.set(true);
                super.close();
            }
        };
        TableSource source = TableSource.of("closing.csv", (InputStreamSupplier) opener::open);

        TableReader.open(source, Grants.SCHEMA).stream().close();
        assertThat(closed).isTrue();

        closed.set(false);
        assertThatThrownBy(() -> TableReader.builder(Grants.SCHEMA)
                        .mapping(ColumnMapping.builder().ignore("z").build())
                        .open(source))
                .isInstanceOf(TableException.class);
        assertThat(closed).isTrue();
    }

    @Test
    void aStreamThatBreaksWhileRowsAreReadIsAnIoFault() {
        InputStream broken = new InputStream() {
            private int left = 600_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("cut");
                }
                return left % 4 == 0 ? '\n' : 'a';
            }
        };
        TableSchema schema = TableSchema.builder("x")
                .addField(Field.builder("aaa", FieldType.of("string")).build())
                .build();

        assertThatThrownBy(() -> {
                    try (TableReader reader = TableReader.open(TableSource.of("x", () -> broken), schema)) {
                        reader.stream().forEach(row -> {});
                    }
                })
                .hasStackTraceContaining("cut");
    }
}
