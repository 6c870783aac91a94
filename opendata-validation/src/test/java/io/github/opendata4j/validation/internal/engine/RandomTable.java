package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.model.table.TableSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A schema with fields of any types, formats, options and constraints, and rows of cells that fit, nearly fit, or hurt. */
record RandomTable(TableSchema schema, List<String> labels, List<List<String>> rows, char delimiter, String lineEnd) {

    private static final List<String> FIELDS = List.of(
            "'type': 'string'",
            "'type': 'string', 'format': 'email'",
            "'type': 'string', 'format': 'uri'",
            "'type': 'string', 'format': 'uuid'",
            "'type': 'string', 'format': 'binary'",
            "'type': 'integer'",
            "'type': 'integer', 'bareNumber': false",
            "'type': 'integer', 'groupChar': ' '",
            "'type': 'number'",
            "'type': 'number', 'decimalChar': ',', 'groupChar': ' '",
            "'type': 'number', 'bareNumber': false, 'decimalChar': ','",
            "'type': 'boolean'",
            "'type': 'boolean', 'trueValues': ['oui', '1'], 'falseValues': ['non', '0']",
            "'type': 'date'",
            "'type': 'date', 'format': '%d/%m/%Y'",
            "'type': 'date', 'format': 'any'",
            "'type': 'time'",
            "'type': 'time', 'format': '%H:%M'",
            "'type': 'datetime'",
            "'type': 'datetime', 'format': '%d/%m/%Y %H:%M'",
            "'type': 'year'",
            "'type': 'yearmonth'",
            "'type': 'duration'",
            "'type': 'geopoint'",
            "'type': 'geopoint', 'format': 'array'",
            "'type': 'geopoint', 'format': 'object'",
            "'type': 'geojson'",
            "'type': 'object'",
            "'type': 'array'",
            "'type': 'list', 'itemType': 'integer', 'delimiter': '|'",
            "'type': 'any'");

    private static final List<String> CONSTRAINTS = List.of(
            "'required': true",
            "'unique': true",
            "'minLength': 2",
            "'maxLength': 4",
            "'pattern': '[A-Z]{2}\\\\d+|é?'",
            "'pattern': '^(?=a)a.*$'",
            "'enum': ['a', '1', 'été', '2024-02-29', 'oui']",
            "'minimum': '1'",
            "'maximum': '2024'",
            "'minimum': '2023-06-01'");

    private static final List<String> CELLS = List.of(
            "",
            " ",
            "NA",
            "-",
            "0",
            "1",
            "01",
            "+1",
            "-0",
            "12",
            "1e5",
            "2,43E+13",
            "1 000",
            "1\u00a0000",
            "1,5",
            "1.5",
            ".5",
            "5.",
            "1.",
            "NaN",
            "INF",
            "-inf",
            "１２",
            "1_000",
            "12 €",
            "12%",
            "123456789012345678901",
            "9".repeat(70),
            "9223372036854775808",
            "-9223372036854775809",
            "0".repeat(30) + "1",
            "2024-02-29",
            "2023-02-29",
            "29/02/2024",
            "2024-1-1",
            "2024-02-29 ",
            "10000-01-01",
            "-2024-01-01",
            "0000-01-01",
            "10:00:00",
            "24:00:00",
            "10:00",
            "23:59:60",
            "2024-01-01T10:00:00Z",
            "2024-01-01T10:00:00",
            "2024-01-01T10:00:00.5+02:00",
            "29/02/2024 10:00",
            "2024",
            "-2024",
            "99999",
            "2024-13",
            "2024-02",
            "P1D",
            "PT",
            "P1Y2M3DT4H5M6.7S",
            "-P1D",
            "true",
            "TRUE",
            "oui",
            "VRAI",
            "non",
            "4.8, 45.7",
            "4.8,45.7",
            "[4.8,45.7]",
            "[ 4.8 , 45.7 ]",
            "{\"lon\": 4.8, \"lat\": 45.7}",
            "200,100",
            "1,2,3",
            "[1,2]",
            "{}",
            "{\"type\": \"Point\", \"coordinates\": [4.8, 45.7]}",
            "null",
            "[",
            "1|2",
            "1|x",
            "a@b.fr",
            "a@b",
            "http://a.b/é",
            "x:",
            "5f9c4e3a-1b2c-4d5e-8f90-a1b2c3d4e5f6",
            "YWI=",
            "a",
            "b",
            "été",
            "AB12",
            "É",
            "a\u00a0",
            "\u00a0a",
            "a ",
            "\ta",
            "\ufeff1",
            "𝄞",
            "𝄞𝄞𝄞𝄞𝄞",
            "a\"b",
            "\"",
            "\"\"",
            "deux\nlignes",
            "deux\r\nlignes",
            "\r",
            "'a'",
            ";",
            ",",
            "|",
            "\t",
            "\u0085",
            "\u2028",
            "\u0001",
            "\ufffd",
            "Ã©",
            "l\u00e2\u20ac\u2122eau",
            "e\u0301",
            "=1+1",
            "#N/A",
            "x".repeat(5000));

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};

    static RandomTable of(long seed) {
        Random random = new Random(seed);
        int width = 1 + random.nextInt(8);
        List<String> labels = new ArrayList<>();
        StringBuilder json = new StringBuilder("{'name': 'random', 'missingValues': [''");
        json.append(random.nextBoolean() ? ", 'NA', '-'" : "").append("], 'fields': [");
        for (int column = 0; column < width; column++) {
            labels.add("column" + column);
            json.append(column == 0 ? "" : ", ")
                    .append("{'name': 'column")
                    .append(column)
                    .append("', ")
                    .append(FIELDS.get(random.nextInt(FIELDS.size())))
                    .append(constraints(random))
                    .append('}');
        }
        json.append(random.nextInt(4) == 0 ? "], 'primaryKey': ['column0']}" : "]}");
        List<List<String>> rows = new ArrayList<>();
        int count = random.nextInt(30);
        for (int row = 0; row < count; row++) {
            rows.add(row(random, width));
        }
        return new RandomTable(
                TableSchema.parse(json.toString().replace('\'', '"')),
                labels,
                rows,
                DELIMITERS[random.nextInt(DELIMITERS.length)],
                LINE_ENDS[random.nextInt(LINE_ENDS.length)]);
    }

    /** The same table with each row again and again, so many times at most. */
    RandomTable inRuns(long seed, int longest) {
        Random random = new Random(seed);
        List<List<String>> runs = new ArrayList<>();
        for (List<String> row : rows) {
            runs.addAll(Collections.nCopies(1 + random.nextInt(longest), row));
        }
        return new RandomTable(schema, labels, runs, delimiter, lineEnd);
    }

    private static String constraints(Random random) {
        Set<String> chosen = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String constraint = CONSTRAINTS.get(random.nextInt(CONSTRAINTS.size()));
            if (names.add(constraint.substring(0, constraint.indexOf(':')))) {
                chosen.add(constraint);
            }
        }
        return chosen.isEmpty() ? "" : ", 'constraints': {" + String.join(", ", chosen) + "}";
    }

    private static List<String> row(Random random, int width) {
        List<String> row = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            row.add(cell(random));
        }
        return row;
    }

    private static String cell(Random random) {
        String cell = CELLS.get(random.nextInt(CELLS.size()));
        return switch (random.nextInt(12)) {
            case 0 -> cell + CELLS.get(random.nextInt(CELLS.size()));
            case 1 -> cell.isEmpty() ? cell : cell.substring(random.nextInt(cell.length()));
            default -> cell;
        };
    }

    /** The same table, with rows that have too few cells or too many, blank ones, and stray quotes. */
    byte[] ragged(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(header());
        for (List<String> row : rows) {
            String line = line(row);
            switch (random.nextInt(10)) {
                case 0 -> text.append(line, 0, random.nextInt(line.length() + 1));
                case 1 -> text.append(line).append(delimiter).append("more");
                case 2 -> text.append(lineEnd).append(line);
                case 3 -> text.append("\"a\"b").append(delimiter).append(line);
                default -> text.append(line);
            }
            text.append(random.nextInt(20) == 0 ? "\r\n" : lineEnd);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As it is, every row as wide as the header. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder(header());
        rows.forEach(row -> text.append(line(row)).append(lineEnd));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    String header() {
        return String.join(String.valueOf(delimiter), labels) + lineEnd;
    }

    String line(List<String> row) {
        List<String> cells = row.stream().map(this::quoted).toList();
        return String.join(String.valueOf(delimiter), cells);
    }

    private String quoted(String cell) {
        boolean needed = cell.indexOf(delimiter) >= 0
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0
                || (cell.hashCode() & 7) == 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
