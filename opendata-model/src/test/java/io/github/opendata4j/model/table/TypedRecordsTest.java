package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.GeoPoint;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedRecordsTest {

    /** A record that anybody can see. */
    public record Grant(
            String nom,
            @Column("montant") BigDecimal amount,
            Optional<LocalDate> date,
            Optional<Boolean> versee,
            Optional<GeoPoint> lieu,
            List<String> mots) {}

    private record Hidden(String nom, int montant) {}

    /** How cells write it is not how Java does. */
    public enum Kind {
        /** By annotation. */
        @Column("tiers-lieu")
        THIRD_PLACE,
        /** By name. */
        fablab
    }

    /** A record with an enum, a text of a number, and a check of its own. */
    public record Strict(Kind nom, String montant, Integer annee) {
        /** Refuses what the schema does not. */
        public Strict {
            if (montant.startsWith("-")) {
                throw new IllegalArgumentException("an amount is positive");
            }
        }
    }

    /** A component that no cell can fill. */
    public record Odd(StringBuilder nom) {}

    /** A component of another name. */
    public record Misnamed(String name) {}

    private static <T extends Record> List<T> read(Class<T> type, String... lines) throws IOException {
        try (TableReader reader = TableReader.open(Grants.source(lines), Grants.SCHEMA)) {
            return reader.as(type).toList();
        }
    }

    @Test
    void fillsTheComponentsByNameOrAnnotation() throws IOException {
        List<Grant> grants = read(
                Grant.class,
                "nom,montant,date,versee,lieu,mots",
                "MAGMA,40000,2019-01-17,1,\"4.6,45.2\",\"a,b\"",
                "Pépit'Art,19257,,,,");

        assertThat(grants)
                .containsExactly(
                        new Grant(
                                "MAGMA",
                                new BigDecimal("40000"),
                                Optional.of(LocalDate.of(2019, 1, 17)),
                                Optional.of(true),
                                Optional.of(GeoPoint.latLon(45.2, 4.6)),
                                List.of("a", "b")),
                        new Grant(
                                "Pépit'Art",
                                new BigDecimal("19257"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                null));
    }

    @Test
    void aRecordThatIsNotPublicNeedsALookup() throws IOException {
        assertThatThrownBy(() -> read(Hidden.class, "nom,montant", "a,1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MethodHandles.lookup()");

        try (TableReader reader = TableReader.open(Grants.source("nom,montant", "a,1"), Grants.SCHEMA)) {
            assertThat(reader.as(Hidden.class, MethodHandles.lookup())).containsExactly(new Hidden("a", 1));
        }
    }

    @Test
    void aPrimitiveHasNoWayToBeEmpty() {
        assertThatThrownBy(() -> {
                    try (TableReader reader = TableReader.open(Grants.source("nom,montant", "a,"), Grants.SCHEMA)) {
                        reader.as(Hidden.class, MethodHandles.lookup()).toList();
                    }
                })
                .isInstanceOf(TableException.class)
                .hasMessage("aides.csv, line 2, column 2 (montant): the cell is empty, which int montant can't say:"
                        + " use Optional.");
    }

    @Test
    void aNumberThatDoesNotFitItsComponentIsRefused() throws IOException {
        for (String amount : List.of("1.5", "3000000000")) {
            try (TableReader reader = TableReader.open(Grants.source("nom,montant", "a," + amount), Grants.SCHEMA)) {
                assertThatThrownBy(() ->
                                reader.as(Hidden.class, MethodHandles.lookup()).toList())
                        .isInstanceOf(TableException.class)
                        .hasMessageContaining("'" + amount + "' can't be read as int");
            }
        }
    }

    @Test
    void enumsAreReadByTheirNameOrAnnotation() throws IOException {
        assertThat(read(Strict.class, "nom,montant", "tiers-lieu,007", "fablab,1"))
                .containsExactly(new Strict(Kind.THIRD_PLACE, "007", null), new Strict(Kind.fablab, "1", null));
        assertThatThrownBy(() -> read(Strict.class, "nom,montant", "THIRD_PLACE,1"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("'THIRD_PLACE' can't be read as Kind");
    }

    @Test
    void whatTheRecordItselfRefusesIsToldWithItsLine() {
        assertThatThrownBy(() -> read(Strict.class, "nom,montant", "fablab,1", "fablab,-1"))
                .isInstanceOf(TableException.class)
                .hasMessage("aides.csv, line 3: the record is refused: an amount is positive")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aComponentThatCanNotBeReadIsRefusedBeforeTheRows() {
        assertThatThrownBy(() -> read(Odd.class, "nom,montant", "a,1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nom")
                .hasMessageContaining("java.lang.StringBuilder");
        assertThatThrownBy(() -> read(Misnamed.class, "nom,montant", "a,1"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'name'")
                .hasMessageContaining("nom, montant");
    }
}
