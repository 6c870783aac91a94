package io.github.opendata4j.model.table;

import java.nio.charset.StandardCharsets;

/** A small schema of grants, and tables that follow it or not. */
final class Grants {

    static final TableSchema SCHEMA = TableSchema.builder("aides")
            .addField(Field.builder("nom", FieldType.of("string")).required().build())
            .addField(
                    Field.builder("montant", FieldType.of("number")).required().build())
            .addField(Field.builder("date", FieldType.of("date")).build())
            .addField(Field.builder("annee", FieldType.of("year")).build())
            .addField(Field.builder("versee", FieldType.of("boolean")).build())
            .addField(Field.builder("lieu", FieldType.of("geopoint")).build())
            .addField(Field.builder("mots", FieldType.of("list")).build())
            .build();

    private Grants() {}

    static TableSource source(String... lines) {
        return TableSource.of("aides.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
