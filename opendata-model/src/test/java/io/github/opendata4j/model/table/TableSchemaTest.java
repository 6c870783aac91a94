package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.Constraint.Enumeration;
import io.github.opendata4j.model.table.Constraint.ExclusiveMaximum;
import io.github.opendata4j.model.table.Constraint.ExclusiveMinimum;
import io.github.opendata4j.model.table.Constraint.JsonSchemaConstraint;
import io.github.opendata4j.model.table.Constraint.MaxLength;
import io.github.opendata4j.model.table.Constraint.Maximum;
import io.github.opendata4j.model.table.Constraint.MinLength;
import io.github.opendata4j.model.table.Constraint.Minimum;
import io.github.opendata4j.model.table.Constraint.OtherConstraint;
import io.github.opendata4j.model.table.Constraint.PatternConstraint;
import io.github.opendata4j.model.table.Constraint.Required;
import io.github.opendata4j.model.table.Constraint.Unique;
import io.github.opendata4j.model.table.FieldType.AnyType;
import io.github.opendata4j.model.table.FieldType.ArrayType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.ListType;
import io.github.opendata4j.model.table.FieldType.NumberForm;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.OtherType;
import io.github.opendata4j.model.table.FieldType.StringType;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableSchemaTest {

    /** Has what the standard knows, in both versions, and what it does not. */
    private static final String RICH = """
            {
              "$schema": "https://frictionlessdata.io/schemas/table-schema.json",
              "name": "aides", "version": "1.2.0", "title": "Aides", "description": "Aides versées.",
              "path": "https://example.org/aides/1.2.0/schema.json",
              "countryCode": "FR",
              "fields": [
                {"name": "id", "title": "Identifiant", "description": "…", "example": "A1", "exemple": "A2",
                 "constraints": {"required": true, "unique": true, "pattern": "^A\\\\d+$", "minLength": 2,
                                 "maxLength": 9, "contrainte": 1}},
                {"name": "montant", "type": "number", "decimalChar": ",", "groupChar": " ", "bareNumber": false,
                 "example": 12.50,
                 "constraints": {"required": false, "minimum": 0, "maximum": "10", "exclusiveMinimum": -1,
                                 "exclusiveMaximum": 11}},
                {"name": "jour", "type": "date", "format": "fmt:%d/%m/%Y", "missingValues": ["-"]},
                {"name": "ok", "type": "boolean", "trueValues": ["oui", 1], "falseValues": ["non"]},
                {"name": "mots", "type": "array", "arrayItem": {"type": "string", "enum": ["a"]},
                 "contraints": {"required": true}, "constraints": {"jsonSchema": {"minItems": 1}}},
                {"name": "liste", "type": "list", "delimiter": "|", "itemType": "integer"},
                {"name": "rang", "type": "rank", "format": "x", "constraints": {"enum": [1, 2, null]}}
              ],
              "primaryKey": "id",
              "foreignKeys": [{"fields": "id", "reference": {"resource": "", "fields": "id"}}],
              "missingValues": [{"value": "", "label": "omis"}, {"value": "NC"}],
              "fieldsMatch": ["subset"],
              "custom_checks": [{"name": "french-siret-value", "params": {"column": "id"}}, {"name": "alone"}]
            }
            """;

    @Test
    void keepsEveryMemberInItsOrder() {
        assertThat(Json.write(Json.parse(TableSchema.parse(RICH).toJson()))).isEqualTo(Json.write(Json.parse(RICH)));
    }

    @Test
    void showsWhatTheSchemaSays() {
        TableSchema schema = TableSchema.parse(RICH);

        assertThat(schema.name()).isEqualTo("aides");
        assertThat(schema.version()).contains("1.2.0");
        assertThat(schema.title()).contains("Aides");
        assertThat(schema.description()).contains("Aides versées.");
        assertThat(schema.primaryKey()).containsExactly("id");
        assertThat(schema.missingValues()).containsExactly("", "NC");
        assertThat(schema.fieldsMatch()).contains(FieldsMatch.SUBSET);
        assertThat(schema.customChecks())
                .containsExactly(
                        new CustomCheck("french-siret-value", Map.of("column", "id")),
                        new CustomCheck("alone", Map.of()));
        assertThat(schema.reference())
                .isEqualTo(SchemaReference.of("aides", "1.2.0")
                        .withUrl(URI.create("https://example.org/aides/1.2.0/schema.json")));
        assertThat(schema).hasToString("aides@1.2.0");
    }

    @Test
    void showsTheTypesOfTheFields() {
        TableSchema schema = TableSchema.parse(RICH);

        assertThat(schema.getField("id").type()).isEqualTo(new StringType("default"));
        assertThat(schema.getField("montant").type()).isEqualTo(new NumberType(",", " ", NumberForm.AFFIXED));
        assertThat(schema.getField("jour").type()).isEqualTo(new DateType("%d/%m/%Y"));
        assertThat(schema.getField("ok").type()).isEqualTo(new BooleanType(List.of("oui", "1"), List.of("non")));
        assertThat(schema.getField("mots").type())
                .isInstanceOfSatisfying(
                        ArrayType.class,
                        type -> assertThat(type.item().orElseThrow().type()).isEqualTo(new StringType("default")));
        assertThat(schema.getField("liste").type()).isEqualTo(new ListType("|", new IntegerType("", NumberForm.BARE)));
        assertThat(schema.getField("rang").type())
                .isInstanceOfSatisfying(
                        OtherType.class, type -> assertThat(type.name()).isEqualTo("rank"));
    }

    @Test
    void showsTheConstraintsOfTheFields() {
        TableSchema schema = TableSchema.parse(RICH);

        assertThat(schema.getField("id").isRequired()).isTrue();
        assertThat(schema.getField("id").constraints())
                .containsExactly(
                        new Required(),
                        new Unique(),
                        new PatternConstraint("^A\\d+$"),
                        new MinLength(2),
                        new MaxLength(9),
                        new OtherConstraint("contrainte", BigDecimal.ONE));
        assertThat(schema.getField("montant").isRequired()).isFalse();
        assertThat(schema.getField("montant").constraints())
                .containsExactly(
                        new Minimum(BigDecimal.ZERO),
                        new Maximum("10"),
                        new ExclusiveMinimum(new BigDecimal("-1")),
                        new ExclusiveMaximum(new BigDecimal("11")));
        assertThat(schema.getField("mots").constraints())
                .containsExactly(new JsonSchemaConstraint(Map.of("minItems", BigDecimal.ONE)));
        assertThat(schema.getField("rang").constraints())
                .containsExactly(new Enumeration(List.of(BigDecimal.ONE, BigDecimal.valueOf(2))));
    }

    @Test
    void showsWhatPeopleAreToldOfAField() {
        Field field = TableSchema.parse(RICH).getField("id");

        assertThat(field.title()).contains("Identifiant");
        assertThat(field.description()).contains("…");
        assertThat(field.example()).contains("A1");
        assertThat(TableSchema.parse(RICH).getField("montant").example()).contains("12.50");
        assertThat(TableSchema.parse(RICH).getField("jour").missingValues()).contains(List.of("-"));
        assertThat(field.missingValues()).isEmpty();
        assertThat(field.members()).containsEntry("exemple", "A2");
        assertThat(field).hasToString("id (string)");
    }

    @Test
    void aFieldThatIsNotThereIsToldWithThoseThatAre() {
        TableSchema schema = TableSchema.parse(RICH);

        assertThat(schema.findField("nosuch")).isEmpty();
        assertThatThrownBy(() -> schema.getField("nosuch"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'nosuch'")
                .hasMessageContaining("id, montant, jour");
    }

    @Test
    void aFieldWithoutATypeIsTextInVersion1AndAnythingInVersion2() {
        String fields = "\"fields\": [{\"name\": \"a\"}]}";

        assertThat(TableSchema.parse("{" + fields).getField("a").type()).isEqualTo(new StringType("default"));
        assertThat(TableSchema.parse(
                                "{\"$schema\": \"https://datapackage.org/profiles/2.0/tableschema.json\"," + fields)
                        .getField("a")
                        .type())
                .isEqualTo(new AnyType());
    }

    @Test
    void fieldsOfTheSameNameWereAllowedOnceAndLoad() {
        assertThat(TableSchema.parse("{\"fields\": [{\"name\": \"a\"}, {\"name\": \"a\"}]}")
                        .fields())
                .hasSize(2);
    }

    @Test
    void aSchemaWithoutANameHasThatOfItsFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("aides-tiers-lieux.schema.json");
        Files.writeString(file, "\uFEFF{\"fields\": [{\"name\": \"a\"}]}");
        TableSchema schema = TableSchema.read(file);

        assertThat(schema.name()).isEqualTo("aides-tiers-lieux");
        assertThat(schema.reference())
                .isEqualTo(SchemaReference.of("aides-tiers-lieux").withFile(file));
        assertThat(TableSchema.parse("{\"fields\": [{\"name\": \"a\"}]}").name())
                .isEqualTo("schema");
        assertThat(schema).isEqualTo(TableSchema.parse(schema.toJson()));
    }

    @Test
    void aSchemaWithoutANameWhoseFileTellsNothingHasItsTitle(@TempDir Path folder) throws IOException {
        String titled = "{\"title\": \"Aides versées\", \"fields\": [{\"name\": \"a\"}]}";
        String named = titled.replaceFirst("\\{", "{\"name\": \"aides\", ");
        Path usual = folder.resolve("Schema.json");

        assertThat(TableSchema.parse(titled).name()).isEqualTo("Aides versées");
        assertThat(TableSchema.parse(named).name()).isEqualTo("aides");
        assertThat(TableSchema.read(Files.writeString(usual, titled)).name()).isEqualTo("Aides versées");
        assertThat(TableSchema.read(Files.writeString(usual, titled.replace("title", "titre")))
                        .name())
                .isEqualTo("Schema");
        assertThat(TableSchema.read(Files.writeString(folder.resolve("tiers-lieux.json"), titled))
                        .name())
                .as("a file of its own name")
                .isEqualTo("tiers-lieux");
    }

    @Test
    void aSchemaThatIsBuiltIsTheOneThatIsRead() {
        TableSchema built = TableSchema.builder("aides")
                .version("1")
                .title("Aides")
                .description("Aides versées")
                .addField(Field.builder("id", FieldType.of("string"))
                        .title("Identifiant")
                        .description("…")
                        .example("A1")
                        .constraint(new MaxLength(9))
                        .constraint(new PatternConstraint("A\\d+"))
                        .constraint(new Enumeration(List.of("A1", "A2")))
                        .build())
                .addField(Field.builder("n", new NumberType(",", " ", NumberForm.AFFIXED))
                        .constraint(new Minimum(0))
                        .constraint(new OtherConstraint("contrainte", 1))
                        .build())
                .addField(Field.builder("l", new ListType("|", FieldType.of("date")))
                        .build())
                .primaryKey("id")
                .missingValues("", "NC")
                .addCustomCheck(new CustomCheck("french-siret-value", Map.of("column", "id")))
                .addCustomCheck(new CustomCheck("siren", Map.of()))
                .fieldsMatch(FieldsMatch.PARTIAL)
                .build();

        assertThat(TableSchema.parse(built.toJson())).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(built.getField("id").constraints()).contains(new MaxLength(9));
        assertThat(built.getField("n").constraints()).contains(new Minimum(BigDecimal.ZERO));
        assertThat(built.customChecks()).hasSize(2);
        assertThat(built.fieldsMatch()).contains(FieldsMatch.PARTIAL);
    }

    @Test
    void whatIsNotChangedSurvivesABuilder() {
        TableSchema schema = TableSchema.parse(RICH);
        Field field = schema.getField("mots");

        assertThat(schema.toBuilder().build()).isEqualTo(schema);
        assertThat(field.toBuilder().build()).isEqualTo(field);
        assertThat(field.toBuilder()
                        .type(FieldType.of("object"))
                        .required()
                        .build()
                        .members())
                .containsEntry("contraints", Map.of("required", true))
                .containsEntry("type", "object")
                .doesNotContainKey("arrayItem");
        assertThat(schema.toBuilder().version("2").build().members()).containsEntry("countryCode", "FR");
    }

    @Test
    void everyTypeSurvivesItsWayThroughJson() {
        assertThat(FieldType.names()).allSatisfy(name -> {
            Field field = Field.builder("a", FieldType.of(name)).build();
            assertThat(field.type()).isEqualTo(FieldType.of(name));
            assertThat(field.members()).isEqualTo(Map.of("name", "a", "type", name));
        });
        assertThatThrownBy(() -> FieldType.of("nosuch"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("string, number, integer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '#',
            value = {
                "{\"fields\":@@a table schema in JSON@malformed JSON, line 1, column 11",
                "@@a table schema in JSON@malformed JSON, line 1, column 1",
                "[]@@a JSON object { … }@[]",
                "{}@/fields@the list of fields, such as [{\"name\": \"nom\", \"type\": \"string\"}]@nothing",
                "{\"fields\": []}@/fields@the list of fields, such as [{\"name\": \"nom\", \"type\": \"string\"}]@[]",
                "{\"fields\": 3}@/fields@a list [ … ]@3",
                "{\"fields\": [3]}@/fields/0@a JSON object { … }@3",
                "{\"fields\": [{\"name\": \"a\"}, {}]}@/fields/1/name@a text@nothing",
                "{\"fields\": [{\"name\": \"a\", \"type\": 3}]}@/fields/0/type@a text@3",
                "{\"fields\": [{\"name\": \"a\", \"constraints\": true}]}@/fields/0/constraints@a JSON object { … }@true",
                "{\"fields\": [{\"name\": \"a\", \"constraints\": {\"required\": 1}}]}@/fields/0/constraints/required@true or false@1",
                "{\"fields\": [{\"name\": \"a\", \"constraints\": {\"minLength\": -1}}]}@/fields/0/constraints/minLength@a whole number of zero or more@-1",
                "{\"fields\": [{\"name\": \"a\", \"constraints\": {\"enum\": \"b\"}}]}@/fields/0/constraints/enum@a list [ … ]@\"b\"",
                "{\"fields\": [{\"name\": \"a\", \"type\": \"list\", \"itemType\": \"list\"}]}@/fields/0/itemType@one of string, integer, boolean, number, datetime, date, time@\"list\"",
                "{\"fields\": [{\"name\": \"a\"}], \"fieldsMatch\": \"most\"}@/fieldsMatch@exact, equal, subset, superset or partial@\"most\"",
                "{\"fields\": [{\"name\": \"a\"}], \"custom_checks\": [{}]}@/custom_checks/0/name@a text@nothing",
                "{\"fields\": [{\"name\": \"a\"}], \"missingValues\": [{\"value\": \"\"}, 1]}@/missingValues@a list of texts@[{\"value\":\"\"},1]"
            })
    void aFaultIsToldWithItsPlaceWhatIsExpectedAndWhatIsThere(
            String json, String pointer, String expected, String actual) {
        assertThatThrownBy(() -> TableSchema.parse(json == null ? "" : json))
                .isInstanceOfSatisfying(SchemaException.class, fault -> {
                    assertThat(fault.pointer()).isEqualTo(pointer == null ? "" : pointer);
                    assertThat(fault.expected()).isEqualTo(expected);
                    assertThat(fault.actual()).isEqualTo(actual);
                    assertThat(fault).hasMessageContaining("expected " + expected + ", found " + actual);
                    assertThat(fault.message(Locale.FRENCH))
                            .startsWith("À corriger")
                            .contains("trouvé");
                });
    }

    @Test
    void readsForeignKeysOfBothVersionsAndLeavesOutWhatIsNone() {
        TableSchema schema = TableSchema.parse("""
                {"fields": [{"name": "a"}], "foreignKeys": [
                  {"fields": "a", "reference": {"resource": "", "fields": "b"}},
                  {"fields": ["a", "b"], "reference": {"resource": "others", "fields": ["c", "d"]}},
                  {"fields": ["a"], "reference": {"fields": ["b"]}},
                  {"fields": ["a"], "reference": {"fields": ["b", "c"]}},
                  {"fields": [["a"]], "reference": {"fields": [["b"]]}},
                  {"fields": "a", "reference": "b"},
                  {"reference": {}}, "a", null]}""");

        assertThat(schema.foreignKeys())
                .containsExactly(
                        new ForeignKey(List.of("a"), "", List.of("b")),
                        new ForeignKey(List.of("a", "b"), "others", List.of("c", "d")),
                        new ForeignKey(List.of("a"), "", List.of("b")));
        assertThat(schema.foreignKeys().get(0).isSelfReference()).isTrue();
        assertThat(schema.foreignKeys().get(1).isSelfReference()).isFalse();
        assertThat(TableSchema.parse("{\"fields\": [{\"name\": \"a\"}], \"foreignKeys\": \"a\"}")
                        .foreignKeys())
                .isEmpty();
    }

    @Test
    void readsUniqueKeysAndLeavesOutWhatIsNone() {
        TableSchema schema = TableSchema.parse(
                "{\"fields\": [{\"name\": \"a\"}]," + " \"uniqueKeys\": [[\"a\", \"b\"], \"a\", [], [{}], [\"c\"]]}");

        assertThat(schema.uniqueKeys()).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void refusesAForeignKeyThatDoesNotSayWhichFieldsAnswerToWhich() {
        assertThatThrownBy(() -> new ForeignKey(List.of(), "", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ForeignKey(List.of("a"), "", List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsCategoriesWithAndWithoutLabels() {
        TableSchema schema = TableSchema.parse("""
                {"fields": [
                  {"name": "a", "type": "string", "categories": ["x", {"value": "y", "label": "Y"}, {"value": "z"}, null]},
                  {"name": "b", "type": "integer", "categories": [1]},
                  {"name": "c", "type": "string", "categories": "x"},
                  {"name": "d", "type": "string"}]}""");

        assertThat(schema.getField("a").categories())
                .containsExactly(new Category("x", "x"), new Category("y", "Y"), new Category("z", "z"));
        assertThat(schema.getField("b").categories()).containsExactly(new Category(BigDecimal.ONE, "1"));
        assertThat(schema.getField("c").categories()).isEmpty();
        assertThat(schema.getField("d").categories()).isEmpty();
        assertThat(Field.builder("e", FieldType.of("string"))
                        .categories("x", "y")
                        .build()
                        .categories())
                .extracting(Category::label)
                .containsExactly("x", "y");
    }
}
