package io.github.opendata4j.validation.fuzz;

import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;

/** Any bytes as a table: encodings, delimiters, header, records, gzip and zip, against a schema of every type. */
final class TableFuzz {

    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"name": "t", "primaryKey": ["id"], "missingValues": ["", "NA"], "fields": [
              {"name": "id", "type": "integer", "constraints": {"required": true}},
              {"name": "day", "type": "date", "constraints": {"minimum": "2000-01-01"}},
              {"name": "time", "type": "datetime"},
              {"name": "amount", "type": "number", "constraints": {"minimum": 0, "maximum": 100000.5}},
              {"name": "kind", "type": "string", "constraints": {"enum": ["a", "b", "été"]}},
              {"name": "code", "type": "string", "constraints": {"pattern": "[A-Z]{2}\\\\d{3}", "unique": true}},
              {"name": "yes", "type": "boolean", "trueValues": ["oui"], "falseValues": ["non"]},
              {"name": "place", "type": "geopoint"},
              {"name": "list", "type": "array"},
              {"name": "note", "type": "string", "constraints": {"maxLength": 12, "minLength": 2}}]}
            """);

    private TableFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        TableSource source = TableSource.of("data", data);
        FuzzChecks.check(source, SCHEMA, Dialect.detected());
        FuzzChecks.checkPlainly(source, Dialect.detected());
    }
}
