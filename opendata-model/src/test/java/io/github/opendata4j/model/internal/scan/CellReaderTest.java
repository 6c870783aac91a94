package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.table.Constraint.Required;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.DatetimeType;
import io.github.opendata4j.model.table.FieldType.GeojsonType;
import io.github.opendata4j.model.table.FieldType.GeopointType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.ListType;
import io.github.opendata4j.model.table.FieldType.NumberForm;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.OtherType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.FieldType.TimeType;
import io.github.opendata4j.model.table.SchemaException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

    private static Object read(String type, String text) {
        return CellReader.of(FieldType.of(type)).read(text);
    }

    private static Object read(FieldType type, String text) {
        return CellReader.of(type).read(text);
    }

    private static void assertRefused(FieldType type, String... texts) {
        assertThat(texts).allSatisfy(text -> assertThat(read(type, text)).isSameAs(CellReader.INVALID));
    }

    @Test
    void textIsTakenAsItIs() {
        assertThat(read("string", " L'Enveloppe ")).isEqualTo(" L'Enveloppe ");
        assertThat(read("any", "1")).isEqualTo("1");
    }

    @Test
    void wholeNumbersAreExactWhateverTheirLength() {
        assertThat(read("integer", "000835")).isEqualTo(835L);
        assertThat(read("integer", "-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(read("integer", "9223372036854775808")).isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(read("integer", "+7")).isEqualTo(7L);
    }

    @Test
    void blanksAroundNumbersAreAllowed() {
        assertThat(read("integer", " 12\u00a0")).isEqualTo(12L);
        assertThat(read("number", "\t40000.5 ")).isEqualTo(new BigDecimal("40000.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1.0", "1e5", "1_000", "1 000", "١٢", "１２", "0x10", "--1", "1-"})
    void whatIsNoWholeNumberIsRefused(String text) {
        assertThat(read("integer", text)).isSameAs(CellReader.INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "1.,1",
        ".5,0.5",
        "-1.50,-1.50",
        "1e2,1E+2",
        "1.5E-3,0.0015",
        "12345678901234567890.12,12345678901234567890.12"
    })
    void decimalNumbersKeepEveryDigit(String text, BigDecimal value) {
        assertThat(read("number", text)).isEqualTo(value);
    }

    @Test
    void thereAreWordsForWhatIsNoFiniteNumber() {
        assertThat(read("number", "NaN")).isEqualTo(Double.NaN);
        assertThat(read("number", "-inf")).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(read("number", "Infinity")).isSameAs(CellReader.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "", "12,5", "1 000", "1e", "1e+", "1e99999", "1.2.3", "1_0.5", "E5", "-"})
    void whatIsNoNumberIsRefused(String text) {
        assertThat(read("number", text)).isSameAs(CellReader.INVALID);
    }

    @Test
    void aNumberOfAMillionDigitsIsNoNumber() {
        assertThat(read("number", "9".repeat(1_000_000))).isSameAs(CellReader.INVALID);
        assertThat(read("integer", "9".repeat(1_000_000))).isSameAs(CellReader.INVALID);
    }

    @Test
    void aSchemaMayWriteNumbersAsTheFrenchDo() {
        NumberType french = new NumberType(",", " ", NumberForm.AFFIXED);

        assertThat(read(french, "40 000,00 €")).isEqualTo(new BigDecimal("40000.00"));
        assertThat(read(french, "€ -12,3")).isEqualTo(new BigDecimal("-12.3"));
        assertThat(read(french, ",5 %")).isEqualTo(new BigDecimal("0.5"));
        assertRefused(french, "40.000", "1  000", "€");
    }

    @Test
    void groupsStandBetweenDigitsOnly() {
        IntegerType grouped = new IntegerType(".", NumberForm.BARE);

        assertThat(read(grouped, "1.234.567")).isEqualTo(1234567L);
        assertRefused(grouped, ".123", "123.", "1..234");
    }

    @Test
    void yesAndNoAreExactlyTheListedTexts() {
        BooleanType french = new BooleanType(List.of("oui", "1"), List.of("non"));

        assertThat(read(french, "oui")).isEqualTo(true);
        assertThat(read(french, "non")).isEqualTo(false);
        assertRefused(french, "Oui", " oui", "true", "0");
    }

    @Test
    void daysAreReadInTheirOneForm() {
        assertThat(read("date", "2019-01-17")).isEqualTo(LocalDate.of(2019, 1, 17));
        assertThat(read("date", "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2024-1-5",
                "17/01/2019",
                "2024-13-01",
                "0000-01-01",
                " 2024-01-05",
                "20240105",
                "2024-04-31",
                "2024-01-00",
                "２０２４-01-05"
            })
    void refusesADateThatDoesNotExistOrHasAnotherForm(String text) {
        assertThat(read("date", text)).isSameAs(CellReader.INVALID);
    }

    @Test
    void patternsOfStrptimeReadDates() {
        assertThat(read(new DateType("%d/%m/%Y"), "17/01/2019")).isEqualTo(LocalDate.of(2019, 1, 17));
        assertThat(read(new DateType("%Y"), "2019")).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(read(new DateType("%d/%m/%y"), "21/11/69")).isEqualTo(LocalDate.of(1969, 11, 21));
        assertThat(read(new DateType("%d %b %Y"), "05 jan 2020")).isEqualTo(LocalDate.of(2020, 1, 5));
        assertThat(read(new DateType("%Y-%j"), "2020-366")).isEqualTo(LocalDate.of(2020, 12, 31));
        assertRefused(new DateType("%d/%m/%Y"), "31/02/2019", "1/1/2019", "17/01/2019 ", "17-01-2019", "");
        assertRefused(new DateType("%Y-%j"), "2019-366");
    }

    @Test
    void patternsOfStrptimeReadTimes() {
        assertThat(read(new TimeType("%H:%M"), "06:50")).isEqualTo(LocalTime.of(6, 50));
        assertThat(read(new DatetimeType("%d/%m/%y %H:%M"), "21/11/06 16:30"))
                .isEqualTo(LocalDateTime.of(2006, 11, 21, 16, 30));
        assertThat(read(new DatetimeType("%Y-%m-%dT%H:%M:%S.%f%z"), "2020-01-01T00:00:00.25+01:00"))
                .isEqualTo(OffsetDateTime.parse("2020-01-01T00:00:00.25+01:00"));
        assertThat(read(new DatetimeType("%Y%z 100%%"), "2020Z 100%"))
                .isEqualTo(OffsetDateTime.parse("2020-01-01T00:00:00Z"));
        assertThat(read(new TimeType("%I:%M %p"), "12:05 am")).isEqualTo(LocalTime.of(0, 5));
        assertThat(read(new TimeType("%I:%M %p"), "01:05 PM")).isEqualTo(LocalTime.of(13, 5));
        assertThat(read(new DatetimeType("%c"), "Thu Jan 17 09:05:00 2019"))
                .isEqualTo(LocalDateTime.of(2019, 1, 17, 9, 5));
        assertThat(read(new DateType("%A %d %B %Y"), "THURSDAY 17 january 2019"))
                .isEqualTo(LocalDate.of(2019, 1, 17));
        assertRefused(new TimeType("%H:%M"), "24:00", "6:50", "06:60", "06:50:00");
        assertRefused(new TimeType("%I:%M %p"), "13:00 PM", "00:00 AM", "01:00", "01:00 XM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d/%m/%Q", "invalid", "%", "%%", "YYYY-MM-DD"})
    void aPatternThatSaysNothingOrTooMuchIsAFaultOfTheSchema(String format) {
        assertThatThrownBy(() -> CellReader.of(new DateType(format), "/fields/2"))
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        fault -> assertThat(fault.pointer()).isEqualTo("/fields/2/format"))
                .hasMessageContaining("%Y")
                .hasMessageContaining(format);
    }

    @Test
    void datesInAnyFormAreThoseThatPeopleWrite() {
        assertThat(read(new DateType("any"), "2019-01-17")).isEqualTo(LocalDate.of(2019, 1, 17));
        assertThat(read(new DateType("any"), "17/01/2019")).isEqualTo(LocalDate.of(2019, 1, 17));
        assertThat(read(new DatetimeType("any"), "17/01/2019 09:05")).isEqualTo(LocalDateTime.of(2019, 1, 17, 9, 5));
        assertThat(read(new TimeType("any"), "09:05")).isEqualTo(LocalTime.of(9, 5));
        assertRefused(new DateType("any"), "hier", "");
    }

    @Test
    void timesAreReadToTheSecond() {
        assertThat(read("time", "06:00:59")).isEqualTo(LocalTime.of(6, 0, 59));
        assertRefused(FieldType.of("time"), "6:00:00", "09:00", "24:00:00", "06:00:60", "06:00:00Z", "060000");
    }

    @Test
    void datetimesMayHaveAFractionAndAZone() {
        assertThat(read("datetime", "2024-01-26T15:00:00")).isEqualTo(LocalDateTime.of(2024, 1, 26, 15, 0));
        assertThat(read("datetime", "2024-01-26T15:00:00.300-05:00"))
                .isEqualTo(OffsetDateTime.parse("2024-01-26T15:00:00.300-05:00"));
        assertThat(read("datetime", "2024-01-26T15:00:00Z")).isEqualTo(OffsetDateTime.parse("2024-01-26T15:00:00Z"));
        assertRefused(
                FieldType.of("datetime"),
                "2024-01-26",
                "2024-01-26 15:00:00",
                "2024-01-26T15:00",
                "2024-01-26T15:00:00.",
                "2024-01-26T15:00:00+1:00",
                "2024-01-26T15:00:00+15:00",
                "2024-01-26T15:00:00ZZ",
                "2024-02-30T15:00:00");
    }

    @Test
    void yearsAndMonthsHaveAllTheirDigits() {
        assertThat(read("year", "0983")).isEqualTo(Year.of(983));
        assertThat(read("yearmonth", "2000-10")).isEqualTo(YearMonth.of(2000, 10));
        assertRefused(FieldType.of("year"), "+200", "20200", "198", "-2000");
        assertRefused(FieldType.of("yearmonth"), "2000-13", "2000-1", "2000-00", "2000/10", "2000-10-01");
    }

    @Test
    void durationsAreThoseOfXmlSchema() {
        assertThat(read("duration", "-P1Y2M10DT2H30M1.5S")).isEqualTo("-P1Y2M10DT2H30M1.5S");
        assertRefused(FieldType.of("duration"), "P", "PT", "P1M1Y", "P-1Y", "1Y", "P1S");
    }

    @Test
    void pointsHaveTheirLongitudeFirst() {
        assertThat(read("geopoint", "4.599, 44.735")).isEqualTo(GeoPoint.latLon(44.735, 4.599));
        assertThat(read(new GeopointType("array"), "[8.7 , 41.9]")).isEqualTo(GeoPoint.latLon(41.9, 8.7));
        assertThat(read(new GeopointType("object"), "{\"lat\": 1, \"lon\": -2}"))
                .isEqualTo(GeoPoint.latLon(1, -2));
        assertRefused(FieldType.of("geopoint"), "181,90", "0,91", "1", "1,2,3", "a,b", "NaN,1", "");
        assertRefused(new GeopointType("array"), "[1]", "[1,2,3]", "[\"1\",\"2\"]", "1,2", "[1,");
        assertRefused(new GeopointType("object"), "{\"lat\": 1}", "{\"lat\": 1, \"lon\": 2, \"z\": 3}", "[1,2]");
    }

    @Test
    void cellsOfJsonAreReadAsJson() {
        assertThat(read("object", " {\"a\": 1}")).isEqualTo(Map.of("a", BigDecimal.ONE));
        assertThat(read("array", "[\"a\", 1]")).isEqualTo(List.of("a", BigDecimal.ONE));
        assertRefused(FieldType.of("object"), "[]", "1", "{", "{\"a\": 1, \"a\": 2}", "");
        assertRefused(FieldType.of("array"), "{}", "a,b", "['a']", "[1] x");
    }

    @Test
    void theItemsOfAnArrayFollowTheirOwnType() {
        Field item = Field.builder("item", FieldType.of("integer"))
                .constraint(new Required())
                .build();

        assertThat(read(ArrayType.of(item), "[1, \"2\"]")).isEqualTo(List.of(1L, 2L));
        assertRefused(ArrayType.of(item), "[1.5]", "[\"a\"]", "[true]", "[[1]]", "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'Point', 'coordinates': [1, 2]}",
                "{'type': 'Point', 'coordinates': [1, 2, 300], 'bbox': [1, 2, 300, 1, 2, 300]}",
                "{'type': 'MultiPoint', 'coordinates': []}",
                "{'type': 'LineString', 'coordinates': [[1, 2], [3, 4.5]], 'crs': 'whatever'}",
                "{'type': 'MultiLineString', 'coordinates': [[[1, 2], [3, 4]]]}",
                "{'type': 'Polygon', 'coordinates': [[[0, 0], [1, 0], [1, 1], [0.0, 0.00]]]}",
                "{'type': 'MultiPolygon', 'coordinates': [[[[0, 0], [1, 0], [1, 1], [0, 0]]]]}",
                "{'type': 'GeometryCollection', 'geometries': [{'type': 'GeometryCollection', 'geometries': []}]}",
                "{'type': 'Feature', 'geometry': null, 'properties': null, 'id': 7}",
                "{'type': 'FeatureCollection', 'features': [{'type': 'Feature', 'id': 'a', 'properties': {},"
                        + " 'geometry': {'type': 'Point', 'coordinates': [1, 2]}}]}",
            })
    void shapesAreGeojsonFromTheFirstMemberToTheLastNumber(String cell) {
        assertThat(read("geojson", cell.replace('\'', '"'))).isInstanceOf(Map.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "[]",
                "{}",
                "{'type': 'Circle', 'coordinates': [1, 2]}",
                "{'type': 7, 'coordinates': [1, 2]}",
                "{'type': 'Point'}",
                "{'type': 'Point', 'coordinates': [1]}",
                "{'type': 'Point', 'coordinates': ['1', '2']}",
                "{'type': 'Point', 'coordinates': [[1, 2]]}",
                "{'type': 'Point', 'coordinates': [1, 2], 'bbox': [1, 2]}",
                "{'type': 'Point', 'coordinates': [1, 2], 'bbox': [1, 2, 3, 4, 5]}",
                "{'type': 'MultiPoint', 'coordinates': [1, 2]}",
                "{'type': 'LineString', 'coordinates': [[1, 2]]}",
                "{'type': 'MultiLineString', 'coordinates': [[1, 2], [3, 4]]}",
                "{'type': 'Polygon', 'coordinates': [[0, 0], [1, 0], [1, 1], [0, 0]]}",
                "{'type': 'Polygon', 'coordinates': [[[0, 0], [1, 0], [0, 0]]]}",
                "{'type': 'Polygon', 'coordinates': [[[0, 0], [1, 0], [1, 1], [0, 1]]]}",
                "{'type': 'Polygon', 'coordinates': [[[0, 0], [1, 0], [1, 1], [0, 0, 9]]]}",
                "{'type': 'Polygon', 'coordinates': [[[0, 0], [1, 0], [1, 1], null]]}",
                "{'type': 'GeometryCollection', 'geometries': [7]}",
                "{'type': 'GeometryCollection', 'geometries': {}}",
                "{'type': 'Feature', 'properties': {}}",
                "{'type': 'Feature', 'geometry': null}",
                "{'type': 'Feature', 'geometry': null, 'properties': []}",
                "{'type': 'Feature', 'geometry': null, 'properties': {}, 'id': []}",
                "{'type': 'Feature', 'geometry': {'type': 'Point'}, 'properties': {}}",
                "{'type': 'Feature', 'geometry': {'type': 'Feature', 'geometry': null, 'properties': {}}, 'properties': {}}",
                "{'type': 'FeatureCollection'}",
                "{'type': 'FeatureCollection', 'features': [{'type': 'Point', 'coordinates': [1, 2]}]}",
            })
    void whatIsNotGeojsonAnywhereIsRefused(String cell) {
        assertRefused(FieldType.of("geojson"), cell.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'Topology', 'objects': {}, 'arcs': []}",
                "{'type': 'Topology', 'arcs': [[[0, 0], [1, 1]]], 'transform': {'scale': [1, 1], 'translate': [0, 0]},"
                        + " 'objects': {'a': {'type': 'LineString', 'arcs': [-1, 0]}, 'b': {'type': null},"
                        + " 'c': {'type': 'GeometryCollection', 'geometries': [{'type': 'Polygon', 'arcs': [[0]]},"
                        + " {'type': 'MultiPolygon', 'arcs': [[[0]]], 'properties': {}}]}}}",
                "{'type': 'Point', 'coordinates': [1, 2]}",
                "{'type': 'MultiPoint', 'coordinates': [[1, 2]]}",
                "{'type': 'MultiLineString', 'arcs': [[123], [-5]]}",
            })
    void aTopologyHasTheArcsThatItsShapesName(String cell) {
        assertThat(read(new GeojsonType("topojson"), cell.replace('\'', '"'))).isInstanceOf(Map.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "{}",
                "{'type': 'Topology'}",
                "{'type': 'Topology', 'objects': {}}",
                "{'type': 'Topology', 'objects': [], 'arcs': []}",
                "{'type': 'Topology', 'objects': {}, 'arcs': [[[0, 0]]]}",
                "{'type': 'Topology', 'objects': {}, 'arcs': [], 'transform': {'scale': [1, 1]}}",
                "{'type': 'Topology', 'objects': {'a': {'type': 'LineString', 'arcs': [1]}}, 'arcs': [[[0, 0], [1, 1]]]}",
                "{'type': 'Topology', 'objects': {'a': {'type': 'LineString', 'arcs': [-2]}}, 'arcs': [[[0, 0], [1, 1]]]}",
                "{'type': 'Topology', 'objects': {'a': {}}, 'arcs': []}",
                "{'type': 'LineString', 'arcs': [0.5]}",
                "{'type': 'LineString', 'arcs': [1e999]}",
                "{'type': 'Polygon', 'arcs': [0]}",
                "{'type': 'Point', 'coordinates': [1, 2], 'properties': 7}",
                "{'type': 'Feature', 'geometry': null, 'properties': {}}",
            })
    void whatIsNotTopojsonIsRefused(String cell) {
        assertRefused(new GeojsonType("topojson"), cell.replace('\'', '"'));
    }

    @Test
    void listsAreSplitAtTheirDelimiter() {
        assertThat(read("list", "a, b,")).isEqualTo(List.of("a", " b", ""));
        assertThat(read(new ListType("|", FieldType.of("integer")), "1|2")).isEqualTo(List.of(1L, 2L));
        assertRefused(new ListType("|", FieldType.of("integer")), "1||2", "1,2");
    }

    @ParameterizedTest
    @CsvSource({
        "email,nom@ville-annonay.fr,nom@ville",
        "uri,https://www.ardeche.fr/page?x=1#é,://sans-schema",
        "uri,mailto:a@b.fr,http://",
        "uri,urn:isbn:1,http://a b",
        "uuid,123e4567-e89b-12d3-a456-426614174000,123e4567e89b12d3a456426614174000",
        "binary,dGVzdA==,string"
    })
    void textsMayHaveAForm(String format, String good, String wrong) {
        assertThat(read(new StringType(format), good)).isEqualTo(good);
        assertRefused(new StringType(format), wrong);
    }

    @Test
    void anUnknownTypeIsRefusedWithTheListOfTypes() {
        assertThatThrownBy(() -> CellReader.of(new OtherType("nosuch", Map.of()), "/fields/0"))
                .isInstanceOf(SchemaException.class)
                .hasMessage("To be mended /fields/0/type: expected one of the types string, number, integer, boolean,"
                        + " object, array, list, datetime, date, time, year, yearmonth, duration, geopoint, geojson,"
                        + " any, found nosuch.");
    }

    @Test
    void everyTypeHasItsReader() {
        assertThat(FieldType.names())
                .allSatisfy(
                        name -> assertThat(CellReader.of(FieldType.of(name))).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (4.6 44.7)",
                "point(4.6 44.7)",
                "POINT Z (1 2 3)",
                "POINT ZM (1 2 3 4)",
                "POINT EMPTY",
                "LINESTRING (1 2, 3 4)",
                "POLYGON ((0 0, 0 1, 1 1, 0 0), (0 0, 1e-1 1, 1 1, 0 0))",
                "MULTIPOINT (1 2, 3 4)",
                "MULTIPOINT ((1 2), (3 4))",
                "MULTIPOLYGON (((0 0, 0 1, 1 1, 0 0)))",
                "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, -3 +4))"
            })
    void wellKnownTextIsAShape(String text) {
        assertThat(read(new StringType("wkt"), text)).isEqualTo(text);
    }

    @Test
    void whatIsNoWellKnownTextIsRefusedHoweverDeep() {
        assertRefused(
                new StringType("wkt"),
                "POINT (1)",
                "POINT (1 2 3 4 5)",
                "POINT Z (1 2)",
                "POINT (1 2, 3 4)",
                "POINT 1 2",
                "POINT foo (1 2)",
                "POINT (1 2",
                "POINT (1 2) x",
                "POINT (1 b)",
                "POLYGON (0 0, 1 1)",
                "CIRCLE (1 2)",
                "4.6, 44.7",
                "GEOMETRYCOLLECTION (".repeat(100_000));
    }
}
