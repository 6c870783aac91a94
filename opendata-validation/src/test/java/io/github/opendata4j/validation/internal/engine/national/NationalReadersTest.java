package io.github.opendata4j.validation.internal.engine.national;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.TableSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that the national validator reads otherwise than Table Schema has it. */
class NationalReadersTest {

    private static Object read(String members, String cell) {
        TableSchema schema = TableSchema.parse("{\"fields\": [{\"name\": \"a\", " + members.replace('\'', '"') + "}]}");
        return NationalReaders.of(schema.fields().get(0).type(), "").read(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'type': 'integer'|1_000|1000",
                "'type': 'integer'|٣|3",
                "'type': 'integer'| +007 |7",
                "'type': 'integer', 'bareNumber': false|€-12 %|-12",
                "'type': 'number'|1__0.5|10.5",
                "'type': 'number'|.5e1|5",
                "'type': 'number'|sNaN|NaN",
                "'type': 'number', 'decimalChar': ',', 'groupChar': ' '|1 2,5|12.5",
                "'type': 'date'|2024-1-5|2024-01-05",
                "'type': 'date', 'format': '%d %b %y'|5 JAN 69|1969-01-05",
                "'type': 'date', 'format': '%Y-%j'|2024-60|2024-02-29",
                "'type': 'date', 'format': '%Y %W %w'|2024 1 1|2024-01-01",
                "'type': 'date', 'format': 'any'|10th Jan 1969|1969-01-10",
                "'type': 'time'|24:00:00|00:00",
                "'type': 'time', 'format': '%I:%M %p'|12:05 am|00:05",
                "'type': 'time', 'format': 'any'|3:00 am|03:00",
                "'type': 'datetime'|2024-W05-1x10:00:00,5|2024-01-29T10:00:00.500",
                "'type': 'datetime'|2024-01-31T10:00:00+0100|2024-01-31T10:00+01:00",
                "'type': 'datetime', 'format': '%Y-%m-%d %H:%M%z'|2024-1-5 7:30-02:00|2024-01-05T07:30-02:00",
                "'type': 'datetime', 'format': 'any'|10th Jan 1969 9 am|1969-01-10T09:00",
                "'type': 'year'|+200|200",
                "'type': 'yearmonth'|2024-1|2024-01",
                "'type': 'duration'|-P1,5W|0 months -907200 s",
                "'type': 'duration'|PT36H|0 months 129600 s",
                "'type': 'duration'|+P1.5D|0 months 129600 s",
                "'type': 'duration'|P1Y2M3DT4H5M6.5S|14 months 273906.5 s",
                "'type': 'duration'|P0001-02-03T04:05:06|14 months 273906 s",
                "'type': 'geopoint', 'format': 'array'|\"12\"|2.0, 1.0",
                "'type': 'geopoint'| 2.35 , 48.85|48.85, 2.35",
                "'type': 'array', 'arrayItem': {'type': 'integer'}|[\"1_0\", 2.0, null, \"\"]|[10, 2, null, null]",
                "'type': 'array'|[1, NaN]|[1, NaN]",
                "'type': 'array', 'arrayItem': {'type': 'number'}|[NaN]|[NaN]",
                "'type': 'array', 'arrayItem': {'type': 'year'}|[true, 7]|[1, 7]",
                "'type': 'geojson'|{\"type\":\"Point\",\"coordinates\":[1,NaN]}|{type=Point, coordinates=[1, NaN]}",
                "'type': 'geojson'|{\"type\":\"FeatureCollection\",\"features\":[7]}|{type=FeatureCollection, features=[7]}",
                "'type': 'geojson'|{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}|{type=Polygon, coordinates=[[[0, 0], [1, 0], [1, 1], [0, 1]]]}",
                "'type': 'geojson', 'format': 'topojson'|{\"type\":\"LineString\",\"arcs\":[7]}|{type=LineString, arcs=[7]}",
                "'type': 'object'|{\"a\": 1, \"a\": 2}|{a=2}",
                "'type': 'list', 'itemType': 'number', 'delimiter': ';'|1_0;2|[10, 2]",
                "'type': 'string', 'format': 'uri'|http:|http:",
                "'type': 'string', 'format': 'email'|\"a\"@é.fr|\"a\"@é.fr",
                "'type': 'string', 'format': 'uuid'|{550e8400e29b41d4a716446655440000}|{550e8400e29b41d4a716446655440000}",
                "'type': 'string', 'format': 'binary'|Y W J j|Y W J j",
                "'type': 'boolean', 'trueValues': ['oui', 'x'], 'falseValues': ['x']|x|false",
            })
    void readsMore(String members, String cell, String value) {
        Object read = read(members, cell);

        assertThat(read).isNotSameAs(CellReader.INVALID);
        assertThat(read instanceof java.math.BigDecimal number ? number.toPlainString() : read.toString())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'type': 'integer'|1.0",
                "'type': 'integer'|1_",
                "'type': 'number'|1 000",
                "'type': 'number', 'decimalChar': ','|1.5",
                "'type': 'date'| 2024-01-05",
                "'type': 'date'|2024-02-30",
                "'type': 'date'|0000-01-01",
                "'type': 'date', 'format': '%Q'|2024",
                "'type': 'date', 'format': '%Y %Y'|2024 2024",
                "'type': 'time'|10:00",
                "'type': 'time'|10:00:00+25:00",
                "'type': 'datetime'|2024-01-31T10:00",
                "'type': 'datetime'|2024-W60-1T10:00:00",
                "'type': 'year'|20245",
                "'type': 'yearmonth'|2024-13",
                "'type': 'duration'|P",
                "'type': 'duration'|P1000000000D",
                "'type': 'number', 'bareNumber': false|-inf",
                "'type': 'array', 'arrayItem': {'type': 'year'}|[1e2]",
                "'type': 'array', 'arrayItem': {'type': 'string'}|[NaN]",
                "'type': 'geopoint'|1,2,3",
                "'type': 'geopoint', 'format': 'other'|1,2",
                "'type': 'geopoint', 'format': 'object'|{\"lon\": 200, \"lat\": 1}",
                "'type': 'geojson'|{\"type\": \"Point\", \"coordinates\": [\"a\", 2]}",
                "'type': 'geojson'|{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\"}, \"properties\": {}}",
                "'type': 'geojson'|{\"type\": \"Point\", \"coordinates\": [1, 2, 300]}",
                "'type': 'geojson'|{\"type\": \"Point\", \"coordinates\": [1, 2], \"crs\": null}",
                "'type': 'geojson'|{\"type\": \"Feature\", \"geometry\": {\"type\": \"GeometryCollection\", \"geometries\": []}, \"properties\": {}}",
                "'type': 'geojson', 'format': 'topojson'|{\"type\": \"Topology\"}",
                "'type': 'geojson', 'format': 'topojson'|{\"type\": \"LineString\", \"arcs\": [1.0]}",
                "'type': 'array', 'arrayItem': {'type': 'string'}|[{\"a\": 1}]",
                "'type': 'array', 'arrayItem': {'type': 'integer'}|[true]",
                "'type': 'object'|[]",
                "'type': 'list', 'itemType': 'integer'|1,,2",
                "'type': 'string', 'format': 'uri'|www.a.fr",
                "'type': 'string', 'format': 'email'|a@b",
                "'type': 'string', 'format': 'email'|a@b_c.fr",
                "'type': 'string', 'format': 'uuid'|550e8400",
                "'type': 'string', 'format': 'binary'|YWJ",
                "'type': 'boolean'|oui",
            })
    void refuses(String members, String cell) {
        assertThat(read(members, cell)).isSameAs(CellReader.INVALID);
    }
}
