package io.github.opendata4j.client.records;

import static io.github.opendata4j.client.records.Condition.anyOf;
import static io.github.opendata4j.client.records.Condition.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.Distance;
import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.licence.Licences;
import io.github.opendata4j.model.table.BadRows;
import io.github.opendata4j.model.table.Column;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.PositionColumns;
import io.github.opendata4j.model.table.Row;
import io.github.opendata4j.model.table.TableException;
import io.github.opendata4j.model.table.TableSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordRequestTest {
    private static final GeoPoint STATION_SQUARE = GeoPoint.latLon(47.3900, 0.6930);

    private static final String STATIONS = """
            nom;disponibles;ouvert;maj;latitude;longitude;tarif
            Gare;12;oui;2026-11-28T07:58:00Z;47.3898;0.6931;1,50
            Mairie;0;oui;28/11/2026;47.3905;0.6890;2
            Halles;3;non;2026-11-27;47.3930;0.6790;0,5
            Pont "Wilson";;oui;;;;
            Ailleurs;7;non;2026-11-28;48.8566;2.3522;10
            """.replace("\"Wilson\"", "Wilson");

    private final MemorySource source = new MemorySource(() -> stream(STATIONS));

    record Station(
            @Column("nom") String name,
            @Column("disponibles") Optional<Integer> bikes,
            Optional<GeoPoint> where) {}

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(field("disponibles").atLeast(3), List.of("Gare", "Halles", "Ailleurs")),
                Arguments.of(field("disponibles").moreThan(3), List.of("Gare", "Ailleurs")),
                Arguments.of(field("disponibles").atMost(3), List.of("Mairie", "Halles")),
                Arguments.of(field("disponibles").lessThan(3), List.of("Mairie")),
                Arguments.of(field("disponibles").is(12), List.of("Gare")),
                Arguments.of(field("disponibles").is("12"), List.of("Gare")),
                Arguments.of(field("disponibles").is(12.0), List.of("Gare")),
                Arguments.of(field("disponibles").isNot(12), List.of("Mairie", "Halles", "Pont Wilson", "Ailleurs")),
                Arguments.of(field("tarif").is(1.5), List.of("Gare")),
                Arguments.of(field("tarif").moreThan(new BigDecimal("1.50")), List.of("Mairie", "Ailleurs")),
                Arguments.of(field("disponibles").isAbsent(), List.of("Pont Wilson")),
                Arguments.of(field("maj").isPresent(), List.of("Gare", "Mairie", "Halles", "Ailleurs")),
                Arguments.of(field("nom").contains("AIR"), List.of("Mairie")),
                Arguments.of(field("nom").in("Gare", "Halles", "Nulle part"), List.of("Gare", "Halles")),
                Arguments.of(field("disponibles").in(0, 7), List.of("Mairie", "Ailleurs")),
                Arguments.of(field("ouvert").is(false), List.of("Halles", "Ailleurs")),
                Arguments.of(field("maj").is(LocalDate.of(2026, 11, 28)), List.of("Gare", "Mairie", "Ailleurs")),
                Arguments.of(field("maj").lessThan(LocalDate.of(2026, 11, 28)), List.of("Halles")),
                Arguments.of(field("maj").atLeast(LocalDate.of(2026, 11, 28)), List.of("Gare", "Mairie", "Ailleurs")),
                Arguments.of(anyOf(field("nom").is("Gare"), field("disponibles").is(3)), List.of("Gare", "Halles")));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void rowsFulfilTheCondition(Condition condition, List<String> names) {
        assertThat(names(source.records(MemorySource.STATIONS).where(condition)))
                .isEqualTo(names);
    }

    @Test
    void allConditionsHaveToBeFulfilled() {
        assertThat(names(source.records(MemorySource.STATIONS)
                        .where(field("disponibles").atLeast(1))
                        .where(field("ouvert").is("oui"))))
                .containsExactly("Gare");
    }

    @Test
    void longNumbersAreComparedDigitByDigit() {
        source.content = () -> stream("nom;id\na;12345678901234567\nb;12345678901234568\n");
        assertThat(names(source.records(MemorySource.STATIONS).where(field("id").is(12345678901234567L))))
                .containsExactly("a");
        assertThat(names(source.records(MemorySource.STATIONS).where(field("id").moreThan(12345678901234567L))))
                .containsExactly("b");
    }

    @Test
    void whatIsNearIsFoundByColumnsWithTheUsualNames() {
        assertThat(names(source.records(MemorySource.STATIONS).near(STATION_SQUARE, Distance.metres(500))))
                .containsExactly("Gare", "Mairie");
        assertThat(names(source.records(MemorySource.STATIONS)
                        .near(STATION_SQUARE, Distance.kilometres(2))
                        .orderBy(Order.nearestFirst())
                        .limit(3)))
                .containsExactly("Gare", "Mairie", "Halles");
    }

    @Test
    void theColumnsOfPositionsMayBeNamed() {
        source.content = () -> stream("nom;x;y\nGare;0.6931;47.3898\n");
        assertThatThrownBy(() -> names(source.records(MemorySource.STATIONS).near(STATION_SQUARE, Distance.metres(9))))
                .isInstanceOfSatisfying(
                        UnknownFieldException.class, e -> assertThat(e.fields()).contains("x", "y"));
        assertThat(names(source.records(MemorySource.STATIONS)
                        .near(STATION_SQUARE, Distance.metres(500), PositionColumns.ofTwo("y", "x"))))
                .containsExactly("Gare");
    }

    @Test
    void rowsComeInTheOrderAskedFor() {
        assertThat(names(source.records(MemorySource.STATIONS).orderBy(Order.ascending("disponibles"))))
                .containsExactly("Mairie", "Halles", "Ailleurs", "Gare", "Pont Wilson");
        assertThat(names(source.records(MemorySource.STATIONS).orderBy(Order.descending("disponibles"))))
                .as("empty cells come last in this direction too")
                .containsExactly("Gare", "Ailleurs", "Halles", "Mairie", "Pont Wilson");
        assertThat(names(source.records(MemorySource.STATIONS)
                        .orderBy(Order.ascending("maj"))
                        .limit(2)))
                .containsExactly("Halles", "Ailleurs");
        assertThat(names(source.records(MemorySource.STATIONS).orderBy(Order.ascending("ouvert"))))
                .as("those that are equal stay in the order of the file")
                .containsExactly("Halles", "Ailleurs", "Gare", "Mairie", "Pont Wilson");
    }

    @Test
    void theNearestCanOnlyBeFirstWhereAPointIsGiven() {
        assertThatThrownBy(() -> names(source.records(MemorySource.STATIONS).orderBy(Order.nearestFirst())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLimitReadsNoFurtherThanItHasTo() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                return "nom,n\n".length() > given
                        ? "nom,n\n".charAt((int) given++)
                        : "a,1\n".charAt((int) (given++ % 4));
            }
        };
        source.content = () -> endless;
        assertThat(names(source.records(MemorySource.STATIONS).limit(3))).hasSize(3);
    }

    @Test
    void moreRowsThanCanBeSortedAreRefused() {
        InputStream many = Stream.concat(
                        Stream.of("nom,n\n"), Stream.generate(() -> "a,1\n").limit(SortedRows.MOST + 1L))
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.joining(), RecordRequestTest::stream));
        source.content = () -> many;
        assertThatThrownBy(() -> names(source.records(MemorySource.STATIONS).orderBy(Order.ascending("n"))))
                .hasMessageContaining("limit");
    }

    @Test
    void rowsAreObjectsOfARecord() {
        try (Rows<Station> stations = source.records(MemorySource.STATIONS)
                .where(field("ouvert").is("oui"))
                .as(Station.class, MethodHandles.lookup())) {
            assertThat(stations)
                    .containsExactly(
                            new Station("Gare", Optional.of(12), Optional.of(GeoPoint.latLon(47.3898, 0.6931))),
                            new Station("Mairie", Optional.of(0), Optional.of(GeoPoint.latLon(47.3905, 0.6890))),
                            new Station("Pont Wilson", Optional.empty(), Optional.empty()));
        }
        assertThat(source.closed).hasValue(1);
    }

    @Test
    void withTheRowsComeTheirSourceLicenceAndAge() {
        try (Rows<Row> rows = source.records(MemorySource.STATIONS).rows()) {
            assertThat(rows.licence()).contains(Licences.LICENCE_OUVERTE_2_0);
            assertThat(rows.fetchedAt()).isEqualTo(MemorySource.FETCHED);
            assertThat(rows.age(Clock.fixed(MemorySource.FETCHED.plusSeconds(90), ZoneOffset.UTC)))
                    .isEqualTo(Duration.ofSeconds(90));
            assertThat(rows.age(Clock.fixed(MemorySource.FETCHED.minusSeconds(90), ZoneOffset.UTC)))
                    .isZero();
            assertThat(rows.attribution().text(Locale.FRENCH))
                    .isEqualTo("Tours Métropole, « Stations de vélos », mis à jour le 28 novembre 2026,"
                            + " Licence Ouverte version 2.0");
            assertThat(rows.attribution().text(Locale.ENGLISH))
                    .contains("“Stations de vélos”, updated on November 28, 2026");
            assertThat(rows.attribution().page()).hasToString("Optional[https://example.org/velos]");
            assertThat(rows.fields()).startsWith("nom", "disponibles");
        }
    }

    @Test
    void fieldsAreCheckedBeforeARowIsGivenOut() {
        for (RecordRequest request : List.of(
                source.records(MemorySource.STATIONS).where(field("disponible").atLeast(1)),
                source.records(MemorySource.STATIONS)
                        .where(anyOf(field("nom").is("a"), field("disponible").isAbsent())),
                source.records(MemorySource.STATIONS).select("nom", "disponible"),
                source.records(MemorySource.STATIONS).orderBy(Order.ascending("disponible")))) {
            assertThatThrownBy(request::rows).isInstanceOfSatisfying(UnknownFieldException.class, e -> {
                assertThat(e.field()).isEqualTo("disponible");
                assertThat(e.message(Locale.FRENCH)).contains("« disponibles » est la plus proche", "maj");
                assertThat(e.message(Locale.ENGLISH)).contains("'disponibles' is nearest");
            });
        }
        assertThat(source.closed).as("what was opened is closed").hasValue(source.fetched.get());
    }

    record Wrong(String nome) {}

    @Test
    void aComponentThatNoColumnAnswersToIsRefused() {
        assertThatThrownBy(() -> source.records(MemorySource.STATIONS).as(Wrong.class, MethodHandles.lookup()))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'nom' is nearest");
        assertThat(source.closed).hasValue(1);
    }

    record Price(BigDecimal tarif) {}

    @Test
    void badRowsAreToldWithoutTheirContent() {
        source.content = () -> stream("nom;tarif\na;1\nb;secret\nc;2\n");
        try (Rows<Price> prices =
                source.records(MemorySource.STATIONS).badRows(BadRows.SKIP).as(Price.class, MethodHandles.lookup())) {
            assertThat(prices).hasSize(2);
            assertThat(prices.badRows()).containsExactly(new BadRow(3, Optional.of("tarif")));
            assertThat(prices.badRowCount()).isEqualTo(1);
            assertThat(prices.badRows()).hasToString("[line 3 (tarif)]");
        }
    }

    @Test
    void aBadRowEndsTheReadingUnlessSaidOtherwise() {
        source.content = () -> stream("nom;tarif\nb;gratuit\n");
        try (Rows<Price> prices = source.records(MemorySource.STATIONS).as(Price.class, MethodHandles.lookup())) {
            assertThatThrownBy(() -> prices.forEach(price -> {})).isInstanceOf(TableException.class);
        }
    }

    record Start(LocalDate maj) {}

    @Test
    void aSchemaSaysHowCellsAreWritten() {
        source.content = () -> stream("nom;maj\na;11.28.2026\n");
        TableSchema schema = TableSchema.builder("s")
                .addField(
                        Field.builder("maj", new FieldType.DateType("%m.%d.%Y")).build())
                .build();
        try (Rows<Start> rows =
                source.records(MemorySource.STATIONS).schema(schema).as(Start.class, MethodHandles.lookup())) {
            assertThat(rows).containsExactly(new Start(LocalDate.of(2026, 11, 28)));
        }
    }

    @Test
    void aPortalThatBreaksOffCanBeTriedAgain() {
        source.content = () -> new SequenceInputStream(stream("nom,n\n" + "a,1\n".repeat(200_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        List<Row> read = new ArrayList<>();
        try (Rows<Row> rows = source.records(MemorySource.STATIONS).rows()) {
            assertThatThrownBy(() -> rows.forEach(read::add)).isInstanceOfSatisfying(PortalException.class, e -> {
                assertThat(e.portal()).isEqualTo("memory");
                assertThat(e.isRetryable()).isTrue();
                assertThat(e.message(Locale.FRENCH)).contains("stations.csv", "connection reset");
            });
        }
        assertThat(read).isNotEmpty();
        assertThat(source.closed).hasValue(1);
    }

    @Test
    void rowsComeOnce() {
        try (Rows<Row> rows = source.records(MemorySource.STATIONS).rows()) {
            assertThat(rows.stream()).hasSize(5);
            assertThatThrownBy(rows::iterator).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void closingTheStreamFreesTheConnection() {
        try (Stream<Row> rows = source.records(MemorySource.STATIONS).rows().stream()) {
            assertThat(rows.findFirst()).isPresent();
        }
        assertThat(source.closed).hasValue(1);
    }

    private static List<String> names(RecordRequest request) {
        try (Rows<Row> rows = request.rows()) {
            return rows.stream().map(row -> row.text("nom")).toList();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
