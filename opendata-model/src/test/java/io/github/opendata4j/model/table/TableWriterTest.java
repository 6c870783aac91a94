package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.GeopointType;
import io.github.opendata4j.model.table.FieldType.NumberForm;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.TimeType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {

    private record Grant(
            String nom, BigDecimal montant, @Column("date") Optional<LocalDate> day) {}

    private static final TableWriter<Grant> GRANTS =
            TableWriter.of(Grants.SCHEMA, Grant.class).mapComponents(MethodHandles.lookup());

    private static String written(FieldType type, Object value) throws IOException {
        TableSchema schema = TableSchema.builder("x")
                .addField(Field.builder("id", FieldType.of("string")).build())
                .addField(Field.builder("valeur", type).build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.of(schema, Object.class)
                .map("id", any -> "1")
                .map("valeur", any -> value)
                .write(List.of(""), out);
        String line = out.toString(StandardCharsets.UTF_8).substring("id,valeur\r\n1,".length());
        return line.substring(0, line.length() - "\r\n".length());
    }

    private static String written(String type, Object value) throws IOException {
        return written(FieldType.of(type), value);
    }

    private static void assertRefused(FieldType type, Object... values) {
        assertThat(values)
                .allSatisfy(
                        value -> assertThatThrownBy(() -> written(type, value)).isInstanceOf(TableException.class));
    }

    @Test
    void writesEveryFieldInTheOrderOfTheSchema() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GRANTS.write(
                List.of(
                        new Grant("L'Enveloppe, \"Annonay\"", new BigDecimal("40000.00"), Optional.empty()),
                        new Grant("Pépit'Art", new BigDecimal("1E+3"), Optional.of(LocalDate.of(2019, 1, 17)))),
                out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("nom,montant,date,annee,versee,lieu,mots\r\n"
                        + "\"L'Enveloppe, \"\"Annonay\"\"\",40000.00,,,,,\r\n"
                        + "Pépit'Art,1000,2019-01-17,,,,\r\n");
    }

    @Test
    void valuesTakeTheFormOfTheSchema() throws IOException {
        assertThat(written("integer", new BigInteger("12345678901234567890"))).isEqualTo("12345678901234567890");
        assertThat(written("integer", new BigDecimal("10.0"))).isEqualTo("10");
        assertThat(written("number", 0.1)).isEqualTo("0.1");
        assertThat(written("number", Double.NEGATIVE_INFINITY)).isEqualTo("-INF");
        assertThat(written("number", new BigDecimal("1E+100"))).isEqualTo("1E+100");
        assertThat(written(new NumberType(",", " ", NumberForm.BARE), 1.5f)).isEqualTo("\"1,5\"");
        assertThat(written(new BooleanType(List.of("oui"), List.of("non")), true))
                .isEqualTo("oui");
        assertThat(written("boolean", false)).isEqualTo("false");
        assertThat(written(new DateType("%d/%m/%Y"), LocalDate.of(2019, 1, 7))).isEqualTo("07/01/2019");
        assertThat(written("time", LocalTime.of(9, 5))).isEqualTo("09:05:00");
        assertThat(written("datetime", LocalDateTime.of(2019, 1, 7, 9, 5))).isEqualTo("2019-01-07T09:05:00");
        assertThat(written("datetime", Instant.parse("2019-01-07T09:05:00Z"))).isEqualTo("2019-01-07T09:05:00Z");
        assertThat(written("datetime", ZonedDateTime.parse("2019-01-07T09:05:00.5+01:00[Europe/Paris]")))
                .isEqualTo("2019-01-07T09:05:00.5+01:00");
        assertThat(written("year", 983)).isEqualTo("0983");
        assertThat(written("year", Year.of(2019))).isEqualTo("2019");
        assertThat(written("yearmonth", YearMonth.of(2019, 1))).isEqualTo("2019-01");
        assertThat(written("duration", Duration.ofMinutes(90))).isEqualTo("PT1H30M");
        assertThat(written("duration", Period.of(1, 2, 3))).isEqualTo("P1Y2M3D");
        assertThat(written("geopoint", GeoPoint.latLon(44.735, 0.00001))).isEqualTo("\"0.000010, 44.735\"");
        assertThat(written(new GeopointType("array"), GeoPoint.latLon(1, 2))).isEqualTo("\"[2.0, 1.0]\"");
        assertThat(written("list", List.of("a", "b"))).isEqualTo("\"a,b\"");
        assertThat(written("array", List.of("a", 1))).isEqualTo("\"[\"\"a\"\",1]\"");
        assertThat(written("object", Map.of("a", true))).isEqualTo("\"{\"\"a\"\":true}\"");
        assertThat(written("any", 1.5)).isEqualTo("1.5");
    }

    @Test
    void itemsOfArraysTakeTheirOwnForm() throws IOException {
        Field day = Field.builder("jour", FieldType.of("date")).build();
        Field number = Field.builder("n", FieldType.of("integer")).build();

        assertThat(written(ArrayType.of(day), List.of(LocalDate.of(2019, 1, 7))))
                .isEqualTo("\"[\"\"2019-01-07\"\"]\"");
        assertThat(written(ArrayType.of(number), List.of(1, 2))).isEqualTo("\"[1,2]\"");
        assertRefused(ArrayType.of(number), List.of("x"), List.of(1.5), "[1]");
    }

    @Test
    void whatWouldBeReadAsSomethingElseIsRefused() {
        assertRefused(FieldType.of("string"), 21560046100010L, LocalDate.EPOCH);
        assertRefused(FieldType.of("integer"), 1.5, "1", new BigDecimal("1E+9999999"));
        assertRefused(FieldType.of("number"), "1", true);
        assertRefused(FieldType.of("boolean"), "true", 1);
        assertRefused(FieldType.of("date"), "2019-01-17", LocalDate.of(12019, 1, 1), LocalDateTime.MIN);
        assertRefused(new DateType("%d/%m/%y"), LocalDate.of(1950, 1, 1));
        assertRefused(FieldType.of("time"), LocalTime.of(9, 5, 0, 1));
        assertRefused(new TimeType("%H:%M"), LocalTime.of(9, 5, 1));
        assertRefused(FieldType.of("datetime"), LocalDate.EPOCH);
        assertRefused(FieldType.of("year"), -1, 10000, "2019");
        assertRefused(FieldType.of("duration"), Duration.ofMinutes(-90));
        assertRefused(FieldType.of("list"), List.of("a,b"), "a", Arrays.asList("a", null));
        assertRefused(FieldType.of("object"), List.of(), "[1]", Map.of("a", new Object()));
        assertRefused(FieldType.of("string"), "a\0b", "\ud800");
    }

    @Test
    void anObjectThatDoesNotFitIsToldWithItsNumberFieldAndValue() {
        TableWriter<Grant> writer = GRANTS.map("montant", Grant::nom);
        List<Grant> grants = List.of(new Grant("MAGMA", BigDecimal.ONE, Optional.empty()));

        assertThatThrownBy(() -> writer.write(grants, new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(TableException.class, fault -> {
                    assertThat(fault.object()).hasValue(1);
                    assertThat(fault.field()).contains("montant");
                    assertThat(fault.value()).contains("MAGMA");
                    assertThat(fault.line()).isEmpty();
                    assertThat(fault)
                            .hasMessage(
                                    "aides, object 1 (montant): this value (String) can't be written as a number: fill this field "
                                            + "with a value of class BigDecimal.");
                    assertThat(fault.message(Locale.FRENCH))
                            .isEqualTo("aides, objet 1 (montant) : cette valeur (String) ne peut pas s'écrire comme un"
                                    + " nombre\u00a0: remplissez ce champ d'une valeur de classe BigDecimal.");
                });
    }

    @Test
    void anIdentifierThatADatabaseHoldsAsANumberIsAskedForAsAText() {
        TableSchema schema = TableSchema.builder("x")
                .addField(Field.builder("siret", FieldType.of("string")).build())
                .build();
        TableWriter<Long> writer = TableWriter.of(schema, Long.class).map("siret", number -> number);

        assertThatThrownBy(() -> writer.write(List.of(21560046100010L), new ByteArrayOutputStream()))
                .hasMessage("x, object 1 (siret): this value (Long) can't be written as a text: fill this field with a "
                        + "value of class String.");
    }

    @Test
    void whereTheClassIsRightNoOtherIsAskedFor() {
        TableSchema schema = TableSchema.builder("x")
                .addField(Field.builder("liste", FieldType.of("list")).build())
                .build();
        TableWriter<String> writer = TableWriter.of(schema, String.class).map("liste", List::of);

        assertThatThrownBy(() -> writer.write(List.of("a,b"), new ByteArrayOutputStream()))
                .hasMessageContaining("can't be written as")
                .hasMessageNotContaining("of class");
    }

    @Test
    void anObjectThatIsNullIsToldWithItsNumber() {
        Grant grant = new Grant("MAGMA", BigDecimal.ONE, Optional.empty());

        assertThatThrownBy(() -> GRANTS.write(Arrays.asList(grant, null), new ByteArrayOutputStream()))
                .isInstanceOf(TableException.class)
                .hasMessage("aides, object 2: the object is null.");
    }

    @Test
    void aRequiredValueThatIsMissingIsRefused() {
        List<Grant> grants = List.of(
                new Grant("a", BigDecimal.ONE, Optional.empty()), new Grant("", BigDecimal.ONE, Optional.empty()));

        assertThatThrownBy(() -> GRANTS.write(grants, new ByteArrayOutputStream()))
                .isInstanceOf(TableException.class)
                .hasMessage("aides, object 2 (nom): the schema asks for a value, and there is none.");
    }

    @Test
    void aMemberOfThePrimaryKeyIsRequiredToo() {
        TableSchema schema = TableSchema.builder("x")
                .addField(Field.builder("id", FieldType.of("string")).build())
                .addField(Field.builder("n", FieldType.of("integer")).build())
                .primaryKey("id")
                .build();
        TableWriter<String> writer = TableWriter.of(schema, String.class).map("n", text -> 1);

        assertThatThrownBy(() -> writer.write(List.of("a"), new ByteArrayOutputStream()))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("(id)")
                .hasMessageContaining("nothing fills it");
        assertThatThrownBy(() -> writer.map("id", text -> null).write(List.of("a"), new ByteArrayOutputStream()))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("object 1 (id)");
    }

    @Test
    void theAbsenceOfAValueIsWrittenAsTheSchemaSays() throws IOException {
        TableSchema.Builder schema = TableSchema.builder("x")
                .addField(Field.builder("a", FieldType.of("string")).build())
                .addField(Field.builder("b", FieldType.of("integer")).build());
        TableWriter<OptionalLong> dash =
                TableWriter.of(schema.missingValues("-", "NC").build(), OptionalLong.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dash.map("b", number -> number).map("a", number -> "").write(List.of(OptionalLong.empty()), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a,b\r\n\"\",-\r\n");
        assertThatThrownBy(() ->
                        dash.map("a", number -> "NC").write(List.of(OptionalLong.of(1)), new ByteArrayOutputStream()))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("this value means to this schema that there is no value");
        assertThatThrownBy(() -> TableWriter.of(schema.missingValues().build(), String.class)
                        .map("a", text -> text)
                        .write(List.of("x"), new ByteArrayOutputStream()))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("missingValues");
    }

    @Test
    void aSchemaWithTwoFieldsOfOneNameCanNotBeWritten() {
        TableSchema schema = TableSchema.parse("{\"fields\": [{\"name\": \"a\"}, {\"name\": \"a\"}]}");

        assertThatThrownBy(() -> TableWriter.of(schema, String.class).write(List.of(), new ByteArrayOutputStream()))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("two fields of this name");
    }

    @Test
    void anObjectWithoutAnyValueIsRefused() {
        TableSchema schema = TableSchema.builder("x")
                .addField(Field.builder("a", FieldType.of("integer")).build())
                .build();

        assertThatThrownBy(() -> TableWriter.of(schema, OptionalInt.class)
                        .map("a", value -> value)
                        .write(List.of(OptionalInt.of(1), OptionalInt.empty()), new ByteArrayOutputStream()))
                .isInstanceOf(TableException.class)
                .hasMessage("x, object 2: no field has a value.");
    }

    @Test
    void aFieldThatTheSchemaDoesNotHaveIsRefusedAtOnce() {
        assertThatThrownBy(() -> GRANTS.map("montnat", Grant::montant))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("nom, montant");
    }

    @Test
    void mappingDoesNotChangeTheWriterItStartsFrom() throws IOException {
        TableWriter<Grant> nothing = TableWriter.of(Grants.SCHEMA, Grant.class);
        nothing.map("nom", Grant::nom).map("montant", Grant::montant);

        assertThatThrownBy(() -> nothing.write(List.of(), new ByteArrayOutputStream()))
                .isInstanceOf(TableException.class);
    }

    @Test
    void componentsNeedARecordThatCanBeReached() {
        assertThatThrownBy(() -> TableWriter.of(Grants.SCHEMA, String.class).mapComponents())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no record");
        assertThatThrownBy(() -> TableWriter.of(Grants.SCHEMA, Grant.class).mapComponents())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MethodHandles.lookup()");
    }

    @Test
    void enumsAreWrittenByTheirNameOrAnnotation() throws IOException {
        assertThat(written("string", TypedRecordsTest.Kind.THIRD_PLACE)).isEqualTo("tiers-lieu");
        assertThat(written("string", TypedRecordsTest.Kind.fablab)).isEqualTo("fablab");
    }

    @Test
    void aFileIsThereOnceItIsWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("aides.csv");
        List<Grant> good = List.of(new Grant("MAGMA", BigDecimal.TEN, Optional.empty()));
        List<Grant> bad = List.of(good.get(0), new Grant("Pépit'Art", null, Optional.empty()));

        assertThat(GRANTS.write(good, file)).isEqualTo(file);
        String before = Files.readString(file);
        assertThatThrownBy(() -> GRANTS.write(bad, file))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("aides.csv, object 2 (montant)");

        assertThat(file).hasContent(before);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aDirectoryIsNotReplaced(@TempDir Path folder) {
        assertThatThrownBy(() -> GRANTS.write(List.of(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("this is a directory");
    }
}
