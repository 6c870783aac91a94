package io.github.opendata4j.bench;

import java.io.IOException;
import java.io.Writer;

/** A wide table of 41 columns, an identifier that must be unique and ten of each of four kinds of cells; 1 % are empty. */
final class WideTable {
    private static final int GROUPS = 10;

    private WideTable() {}

    /** What it is checked against, as a Table Schema. */
    static String schema() {
        StringBuilder json = new StringBuilder("{\"name\": \"wide\", \"fields\": [\n");
        json.append("{\"name\": \"id\", \"constraints\": {\"required\": true, \"unique\": true, ")
                .append("\"pattern\": \"[A-Z]{2}[0-9]{8}\"}}");
        for (int i = 0; i < GROUPS; i++) {
            json.append(",\n{\"name\": \"day").append(i).append("\", \"type\": \"date\"}");
            json.append(",\n{\"name\": \"count")
                    .append(i)
                    .append("\", \"type\": \"integer\", \"constraints\": {\"minimum\": 0}}");
            json.append(",\n{\"name\": \"amount").append(i).append("\", \"type\": \"number\"}");
            json.append(",\n{\"name\": \"kind")
                    .append(i)
                    .append("\", \"constraints\": {\"enum\": [\"école\", \"mairie\", \"gymnase\", \"théâtre\"]}}");
        }
        return json.append("]}\n").toString();
    }

    static void write(Writer out, int rows) throws IOException {
        SeededText any = new SeededText(41);
        CsvRow header = new CsvRow().add("id");
        for (int i = 0; i < GROUPS; i++) {
            header.add("day" + i).add("count" + i).add("amount" + i).add("kind" + i);
        }
        out.write(header.line());
        for (int row = 0; row < rows; row++) {
            CsvRow cells = new CsvRow().add("FR" + String.valueOf(10_000_000 + row));
            for (int i = 0; i < GROUPS; i++) {
                cells.add(any.chance(1) ? "" : any.day(1990 + any.below(40)));
                cells.add(any.chance(1) ? "" : "" + any.below(100_000));
                cells.add(any.chance(1) ? "" : any.below(10_000) + "." + any.digits(2));
                cells.add(any.chance(1) ? "" : any.pick("école", "mairie", "gymnase", "théâtre"));
            }
            out.write(cells.line());
        }
    }
}
