package io.github.opendata4j.model.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.GeoPoint;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of which no schema is known, as most on portals are. */
class PlainTableReaderTest {

    enum State {
        OPEN,
        @Column("Fermé")
        CLOSED
    }

    record Everything(
            @Column("un texte") String text,
            int i,
            Integer boxed,
            long l,
            double d,
            BigDecimal exact,
            BigInteger large,
            boolean b,
            LocalDate day,
            LocalDateTime when,
            OffsetDateTime moment,
            Instant instant,
            LocalTime time,
            Year year,
            YearMonth month,
            State state,
            List<Integer> list,
            Map<String, Object> object,
            Optional<Integer> none) {}

    @Test
    void cellsAreReadAsWhatTheRecordWantsOfThem() throws IOException {
        String csv =
                "un texte;i;boxed;l;d;exact;large;b;day;when;moment;instant;time;year;month;state;list;object;none\n"
                        + "été;12; 1 234 ;-5;3,5;0,10;99999999999999999999;oui;17/01/2019;2019-01-17 09:05;"
                        + "2019-01-17T09:05:00+01:00;2019-01-17T08:05:00.5Z;09:05;2019;2019-01;Fermé;[1, 2];\"{\"\"a\"\": true}\";  \n";
        assertThat(read(csv, Everything.class))
                .containsExactly(new Everything(
                        "été",
                        12,
                        1234,
                        -5,
                        3.5,
                        new BigDecimal("0.10"),
                        new BigInteger("99999999999999999999"),
                        true,
                        LocalDate.of(2019, 1, 17),
                        LocalDateTime.of(2019, 1, 17, 9, 5),
                        OffsetDateTime.parse("2019-01-17T09:05:00+01:00"),
                        Instant.parse("2019-01-17T08:05:00.5Z"),
                        LocalTime.of(9, 5),
                        Year.of(2019),
                        YearMonth.of(2019, 1),
                        State.CLOSED,
                        List.of(1, 2),
                        Map.of("a", true),
                        Optional.empty()));
    }

    record Amount(BigDecimal montant) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "+3|3",
                "1234,5|1234.5",
                "1 234 567,5|1234567.5",
                ".5|0.5",
                "12.|12",
                "2E3|2000",
                "-0,1|-0.1"
            })
    void numbersAreReadAsFrenchFilesWriteThem(String cell, BigDecimal number) throws IOException {
        assertThat(read("nom;montant\nx;" + cell + "\n", Amount.class).get(0).montant())
                .isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "12 34", "1,2,3", "douze", "12€", "0x1F", "NaN", "1E9999", "١٢"})
    void whatCouldBeTwoNumbersOrNoneIsNone(String cell) {
        assertThatThrownBy(() -> read("nom;montant\nx;" + cell + "\n", Amount.class))
                .isInstanceOfSatisfying(
                        TableException.class, fault -> assertThat(fault.field()).contains("montant"));
    }

    @Test
    void aCommaIsNoDecimalPointWhereCommasPartCells() {
        assertThatThrownBy(() -> read("nom,montant\nx,\"1,234\"\n", Amount.class))
                .isInstanceOf(TableException.class);
    }

    record Day(LocalDate day) {}

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2019", "2019-13-01", "01/17/2019", "17/01/19", "hier"})
    void daysThatAreNoneAreRefused(String cell) {
        assertThatThrownBy(() -> read("day;x\n" + cell + ";1\n", Day.class)).isInstanceOf(TableException.class);
    }

    @Test
    void aMissingColumnIsToldWithThoseThatAreThere() {
        assertThatThrownBy(() -> read("nom,montants\nx,1\n", Amount.class))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContainingAll("'montant'", "'montants' is nearest", "nom, montants");
    }

    @Test
    void columnsWithoutALabelAreCounted() throws IOException {
        try (TableReader reader = TableReader.builder().open(table("nom,,montant\na,b,1\n"))) {
            assertThat(reader.fields()).containsExactly("nom", "#2", "montant");
            assertThat(reader.iterator().next().text("#2")).isEqualTo("b");
        }
    }

    @Test
    void rowsGiveTheirCellsAsTheCallerWantsThem() throws IOException {
        try (TableReader reader = TableReader.builder().open(table("nom;n\na;1 000\n"))) {
            Row row = reader.iterator().next();
            assertThat(row.getLong("n")).isEqualTo(1000);
            assertThat(row.get("n")).isEqualTo("1 000");
            assertThat(row.find("n", Double.class)).contains(1000.0);
        }
    }

    record Typed(LocalDate debut, int n) {}

    @Test
    void aSchemaSaysWhatSomeColumnsHold() throws IOException {
        TableSchema schema = TableSchema.builder("s")
                .addField(Field.builder("debut", new FieldType.DateType("%Y/%m/%d"))
                        .missingValues("NC")
                        .build())
                .build();
        String csv = "n;debut\n1 000;2019/01/17\n2;NC\n";
        try (TableReader reader = TableReader.builder().typesOf(schema).open(table(csv))) {
            assertThat(reader.as(Typed.class, MethodHandles.lookup()))
                    .containsExactly(new Typed(LocalDate.of(2019, 1, 17), 1000), new Typed(null, 2));
        }
    }

    record Place(String nom, GeoPoint where) {}

    record Named(
            @Column("geo") @Position(pair = Position.Pair.LATITUDE_FIRST)
            GeoPoint where) {}

    record Two(@Position(latitude = "y", longitude = "x") Optional<GeoPoint> where) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nom;latitude;longitude|a;47,39;0.69",
                "nom;consolidated_longitude;lat;lon;consolidated_latitude|a;0.69;1;2;47.39",
                "nom;Xlong;Ylat|a;0.69;47.39",
                "nom;geo_point_2d|a;47.39, 0.69",
                "nom;Geo Point|a;47.39,0.69",
                "nom;coordonneesXY|a;[0.69, 47.39]",
                "nom;geom|a;POINT (0.69 47.39)",
                "nom;geom|a;\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [0.69, 47.39]}\"",
                "nom;where|a;[0.69, 47.39]"
            })
    void positionsAreFoundByTheNamesThatColumnsHaveEverywhere(String header, String row) throws IOException {
        assertThat(read(header + "\n" + row + "\n", Place.class))
                .containsExactly(new Place("a", GeoPoint.latLon(47.39, 0.69)));
    }

    @Test
    void aPairOfWhichNobodySaysWhatComesFirstIsRefused() {
        assertThatThrownBy(() -> read("nom;where\na;47.39, 0.69\n", Place.class))
                .isInstanceOf(TableException.class);
    }

    @Test
    void theRecordMaySayWhereItsPositionIs() throws IOException {
        assertThat(read("geo;z\n47.39 0.69;1\n", Named.class)).containsExactly(new Named(GeoPoint.latLon(47.39, 0.69)));
        assertThat(read("x;y\n0.69;47.39\n;\n1;\n", Two.class, BadRows.EMPTY_CELLS, new ArrayList<>()))
                .containsExactly(new Two(Optional.of(GeoPoint.latLon(47.39, 0.69))), new Two(Optional.empty()));
    }

    @Test
    void metresAreNoPosition() {
        assertThat(PositionColumns.find(List.of("x", "y"))).isEmpty();
        assertThatThrownBy(() -> read("latitude;longitude\n6700000;520000\n", Two.class))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> read("nom;latitude;longitude\na;6700000;520000\n", Place.class))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("Earth");
    }

    private static final String UNEVEN = "nom;montant\na;1\nb;deux\nc;3;4\nd;4\n";

    @Test
    void aBadRowEndsTheReadingUnlessSaidOtherwise() {
        assertThatThrownBy(() -> read(UNEVEN, Amount.class))
                .isInstanceOfSatisfying(
                        TableException.class, fault -> assertThat(fault.line()).hasValue(3));
    }

    @Test
    void badRowsAreSkippedAndTold() throws IOException {
        List<TableException> told = new ArrayList<>();
        assertThat(read(UNEVEN, Amount.class, BadRows.SKIP, told))
                .extracting(Amount::montant)
                .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(4));
        assertThat(told).extracting(fault -> fault.line().getAsLong()).containsExactly(3L, 4L);
    }

    @Test
    void badCellsCountAsEmptyWhereTheRecordCanDoWithout() throws IOException {
        List<TableException> told = new ArrayList<>();
        assertThat(read(UNEVEN, Amount.class, BadRows.EMPTY_CELLS, told))
                .extracting(Amount::montant)
                .containsExactly(BigDecimal.ONE, null, BigDecimal.valueOf(4));
        assertThat(told).hasSize(2);
    }

    record Count(int montant) {}

    @Test
    void aRowThatCantDoWithoutItsBadCellIsLeftOut() throws IOException {
        assertThat(read(UNEVEN, Count.class, BadRows.EMPTY_CELLS, new ArrayList<>()))
                .containsExactly(new Count(1), new Count(4));
    }

    @Test
    void aFileThatCantBeReadAnyFurtherIsNoBadRow() {
        assertThatThrownBy(() -> read("nom;montant\na;1\n\"b;2\n", Amount.class, BadRows.SKIP, new ArrayList<>()))
                .isInstanceOf(TableException.class);
    }

    @Test
    void filtersSeeTextsNumbersAndPositions() throws IOException {
        String csv = "nom;n;latitude;longitude\né;-1,50;47;1\n\"a\"\"b\";1 200;x;1\n;;;0\n";
        List<String> seen = new ArrayList<>();
        try (TableReader reader = TableReader.builder().open(table(csv))) {
            PositionColumns.Bound position =
                    PositionColumns.find(reader.fields()).orElseThrow().bind(reader.fields());
            reader.keep(cells -> {
                seen.add(cells.text(0) + "|" + cells.isEmpty(0) + "|" + cells.number(1) + "|"
                        + cells.holds(0, "é".getBytes(UTF_8)) + "|" + cells.holds(0, "a\"b".getBytes(UTF_8)) + "|"
                        + cells.position(position).isPresent());
                return cells.number(1) < 0;
            });
            assertThat(reader.stream().map(row -> row.text("nom"))).containsExactly("é");
            assertThatThrownBy(() -> reader.keep(cells -> true)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(seen)
                .containsExactly(
                        "é|false|-1.5|true|false|true",
                        "a\"b|false|1200.0|false|true|false",
                        "|true|NaN|false|false|false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0.5", "12", "123456789.25", "999999999999999", "0.000001", "1234567890123456789", "3,25"})
    void numbersOfFiltersAreThoseOfTheirDigits(String cell) throws IOException {
        double[] seen = {0};
        try (TableReader reader = TableReader.builder().open(table("n;m\n" + cell + ";1\n"))) {
            reader.keep(cells -> {
                seen[0] = cells.number(0);
                return true;
            });
            assertThat(reader.stream()).hasSize(1);
        }
        assertThat(seen[0]).isEqualTo(Double.parseDouble(cell.replace(',', '.')));
    }

    private static <T extends Record> List<T> read(String csv, Class<T> type) throws IOException {
        return read(csv, type, BadRows.FAIL, new ArrayList<>());
    }

    private static <T extends Record> List<T> read(String csv, Class<T> type, BadRows policy, List<TableException> told)
            throws IOException {
        try (TableReader reader =
                TableReader.builder().badRows(policy, told::add).open(table(csv))) {
            return reader.as(type, MethodHandles.lookup()).toList();
        }
    }

    private static TableSource table(String csv) {
        return TableSource.of("t.csv", csv.getBytes(UTF_8));
    }
}
