package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a writer writes, a reader reads back equal: any schema, any values, whatever the texts hold. */
class TableRoundTripProperties {

    /** A type, and the values that its fields may have. */
    private record Kind(FieldType type, Arbitrary<?> values) {}

    /** A schema and rows for it. */
    record Table(TableSchema schema, List<Map<String, Object>> rows) {}

    private static final Arbitrary<String> TEXTS = Arbitraries.of(
                    "a", "B", "é", "€", "𝄞", " ", "\u00a0", "\uFEFF", ",", ";", "|", "\t", "\"", "\n", "\r", "'", "1",
                    "-", "sep=;")
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(list -> String.join("", list));

    private static final Arbitrary<LocalDate> DAYS =
            Arbitraries.longs().between(-365L * 1900, 365L * 500).map(LocalDate::ofEpochDay);

    private static final Arbitrary<LocalTime> TIMES =
            Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);

    private static final Arbitrary<LocalDateTime> DATETIMES = Arbitraries.longs()
            .between(-10_000_000_000L, 10_000_000_000L)
            .flatMap(second -> Arbitraries.integers()
                    .between(0, 999_999_999)
                    .map(nanos -> LocalDateTime.ofEpochSecond(second, nanos, ZoneOffset.UTC)));

    private static final Arbitrary<GeoPoint> POINTS = Arbitraries.doubles()
            .between(-90, 90)
            .flatMap(lat -> Arbitraries.doubles().between(-180, 180).map(lon -> GeoPoint.latLon(lat, lon)));

    private static final List<Kind> KINDS = List.of(
            new Kind(FieldType.of("string"), TEXTS),
            new Kind(FieldType.of("any"), TEXTS),
            new Kind(FieldType.of("integer"), Arbitraries.longs()),
            new Kind(
                    FieldType.of("integer"),
                    Arbitraries.bigIntegers().between(BigInteger.ONE.shiftLeft(64), BigInteger.ONE.shiftLeft(100))),
            new Kind(FieldType.of("number"), Arbitraries.bigDecimals().ofScale(7)),
            new Kind(new NumberType(",", " ", NumberForm.AFFIXED), Arbitraries.bigDecimals()),
            new Kind(FieldType.of("boolean"), Arbitraries.of(true, false)),
            new Kind(new BooleanType(List.of("oui"), List.of("non")), Arbitraries.of(true, false)),
            new Kind(FieldType.of("date"), DAYS),
            new Kind(new DateType("%d %B %Y"), DAYS),
            new Kind(new DateType("%A %d %b %Y"), DAYS),
            new Kind(new TimeType("%I:%M:%S %p"), TIMES),
            new Kind(FieldType.of("time"), TIMES),
            new Kind(FieldType.of("datetime"), DATETIMES),
            new Kind(
                    FieldType.of("datetime"),
                    DATETIMES.flatMap(time -> Arbitraries.integers()
                            .between(-14 * 60, 14 * 60)
                            .map(minutes -> time.atOffset(ZoneOffset.ofTotalSeconds(minutes * 60))))),
            new Kind(
                    FieldType.of("year"),
                    Arbitraries.integers().between(0, 9999).map(Year::of)),
            new Kind(
                    FieldType.of("yearmonth"),
                    Arbitraries.integers()
                            .between(0, 9999 * 12)
                            .map(month -> YearMonth.of(0, 1).plusMonths(month))),
            new Kind(FieldType.of("geopoint"), POINTS),
            new Kind(new GeopointType("array"), POINTS),
            new Kind(new GeopointType("object"), POINTS),
            new Kind(
                    FieldType.of("list"),
                    TEXTS.map(text -> text.replace(",", ""))
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(3)
                            .filter(list -> !list.equals(List.of("")))),
            new Kind(FieldType.of("array"), TEXTS.list().ofMaxSize(3)),
            new Kind(
                    ArrayType.of(Field.builder("item", FieldType.of("integer")).build()),
                    Arbitraries.longs().list().ofMaxSize(3)),
            new Kind(FieldType.of("object"), Arbitraries.maps(TEXTS, TEXTS).ofMaxSize(2)));

    @Property(edgeCases = EdgeCasesMode.NONE) // there are so many that making them takes most of the time
    void whatIsWrittenIsReadBackEqual(@ForAll("tables") Table table) throws IOException {
        TableWriter<Map<String, Object>> writer = writer(table.schema());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(table.rows(), out);

        List<Map<String, Object>> read = new ArrayList<>();
        try (TableReader reader = TableReader.open(TableSource.of("out.csv", out.toByteArray()), table.schema())) {
            reader.forEach(row -> read.add(values(table.schema(), row)));
        }
        assertThat(read).isEqualTo(table.rows());
    }

    private static Map<String, Object> values(TableSchema schema, Row row) {
        Map<String, Object> values = new HashMap<>();
        for (Field field : schema.fields()) {
            row.find(field.name()).ifPresent(value -> values.put(field.name(), value));
        }
        return values;
    }

    @SuppressWarnings("unchecked") // there is no class literal of a generic map
    private static TableWriter<Map<String, Object>> writer(TableSchema schema) {
        TableWriter<Map<String, Object>> writer =
                TableWriter.of(schema, (Class<Map<String, Object>>) (Class<?>) Map.class);
        for (Field field : schema.fields()) {
            writer = writer.map(field.name(), row -> Optional.ofNullable(row.get(field.name())));
        }
        return writer;
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<String> names =
                TEXTS.map(String::strip).filter(name -> !name.isBlank() && !name.startsWith("\uFEFF"));
        return names.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements()
                .flatMap(
                        list -> Arbitraries.of(KINDS).list().ofSize(list.size()).flatMap(kinds -> table(list, kinds)));
    }

    private static Arbitrary<Table> table(List<String> names, List<Kind> kinds) {
        TableSchema.Builder schema = TableSchema.builder("x").missingValues("", "NC");
        Arbitrary<Map<String, Object>> rows = Arbitraries.create(HashMap::new);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            schema.addField(Field.builder(name, kinds.get(i).type()).build());
            rows = rows.flatMap(row -> kinds.get(names.indexOf(name))
                    .values()
                    .optional(0.8)
                    .map(value -> {
                        Map<String, Object> more = new HashMap<>(row);
                        value.ifPresent(present -> more.put(name, present));
                        return more;
                    }));
        }
        TableSchema made = schema.build();
        return rows.filter(row -> !row.isEmpty()).list().ofMaxSize(6).map(list -> new Table(made, list));
    }
}
