package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.check;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.repair.TableTemplate;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The row of examples that somebody left in a template. */
class TableValidatorExampleRowTest {

    private static final TableSchema SCHEMA = schema(
            field("id", "string", "\"example\": \"07010-A\""),
            field("prix", "number", "\"example\": \"1250.50\""),
            field("ville", "string", "\"example\": \"Annonay\""),
            field("type", "string", "\"constraints\": {\"required\": true, \"enum\": [\"école\", \"parc\"]}"),
            field("note", "string"));

    private static final String HEADER = "id,prix,ville,type,note";
    private static final String EXAMPLES = "07010-A,1250.50,Annonay,école,";

    @TempDir
    Path folder;

    @Test
    void isToldAboveOtherRowsAndAloneAndDoesNotForbidPublication() {
        assertThat(places(check(SCHEMA, HEADER, EXAMPLES, "1,2,Privas,parc,"))).containsExactly("row-example@2");
        assertThat(places(check(SCHEMA, HEADER, ",,,,", EXAMPLES)))
                .as("blank rows above it are no rows of data")
                .containsExactly("row-blank@2", "row-example@3");
        assertThat(check(SCHEMA, HEADER, EXAMPLES).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void isRecognisedWhereASpreadsheetWroteItsNumbersOrColumnsAreGone() {
        assertThat(places(check(SCHEMA, HEADER, "07010-A,1250.5, Annonay,école,")))
                .contains("row-example@2");
        assertThat(places(check(SCHEMA, "ville,prix,id,type", "Annonay,1250.50,07010-A,école")))
                .contains("row-example@2");
        assertThat(places(check(SCHEMA, HEADER, "07010-A,\"1250,5\",Annonay,école,")))
                .as("with what else is wrong in it")
                .containsExactlyInAnyOrder("type-number@2.prix", "row-example@2");
    }

    @Test
    void isNoRowInWhichAnythingIsSomebodysOwn() {
        assertThat(places(check(SCHEMA, HEADER, "07010-A,1250.50,Privas,école,")))
                .isEmpty();
        assertThat(places(check(SCHEMA, HEADER, "07010-A,1250.51,Annonay,école,")))
                .isEmpty();
        assertThat(places(check(SCHEMA, HEADER, "07010-A,1250.50,,école,"))).isEmpty();
        assertThat(places(check(SCHEMA, HEADER, "07010-A,1250.50,Annonay,école,fermée le lundi")))
                .isEmpty();
        assertThat(places(check(SCHEMA, HEADER + ",tel", "07010-A,1250.50,Annonay,école,,0475000000")))
                .containsExactly("label-extra.tel");
        assertThat(places(check(SCHEMA, HEADER, "07010-A,1250.50.1,Annonay,école,")))
                .containsExactly("type-number@2.prix");
    }

    @Test
    void isNoRowFurtherDownNorOneWithFewExamples() {
        assertThat(places(check(SCHEMA, HEADER, "1,2,Privas,parc,", EXAMPLES))).isEmpty();
        TableSchema few = schema(
                field("a", "string", "\"example\": \"Annonay\""),
                field("b", "integer", "\"example\": \"1\""),
                field("c", "string", "\"example\": \"oui\""),
                field("d", "string", "\"example\": \"07010\""));
        assertThat(places(check(few, "a,b,c,d", "Annonay,1,oui,07010"))).isEmpty();
    }

    @Test
    void isNoFaultUnderStrictEitherAndNothingToTheNationalValidator() {
        TableValidator strict =
                TableValidator.builder(SCHEMA).profile(ValidationProfile.STRICT).build();
        assertThat(check(strict, HEADER, EXAMPLES).isValid()).isTrue();
        TableValidator national = TableValidator.builder(SCHEMA)
                .profile(ValidationProfile.VALIDATA)
                .build();
        assertThat(places(check(national, HEADER, EXAMPLES))).isEmpty();
    }

    @Test
    void isThatOfEveryTemplateOfTheBundledSchemas() throws IOException {
        SchemaCatalogue bundled = SchemaCatalogue.bundled();
        for (String name : bundled.names()) {
            TableSchema schema = bundled.get(name);
            TableTemplate template = TableTemplate.of(schema);
            Path csv = template.writeCsv(folder.resolve("modele.csv"));
            Path xlsx = template.writeXlsx(folder.resolve("modele.xlsx"));

            assertThat(places(TableValidator.of(schema).validate(TableSource.of(csv))))
                    .as(name)
                    .contains("row-example@2");
            assertThat(places(TableValidator.of(schema).validate(TableSource.of(xlsx))))
                    .as(name)
                    .contains("row-example@2");
        }
    }
}
