package io.github.opendata4j.validation.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTemplateTest {

    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"name": "aides", "title": "Aides", "fields": [
              {"name": "nom", "title": "Nom", "description": "Qui la reçoit.", "example": "=MAGMA",
               "constraints": {"required": true, "maxLength": 20}},
              {"name": "siret", "example": "00070001700016", "constraints": {"pattern": "[0-9]{14}", "unique": true}},
              {"name": "jour", "type": "date", "example": "2024-01-17"},
              {"name": "fr", "type": "date", "format": "%d/%m/%Y", "constraints": {"required": true}},
              {"name": "montant", "type": "number", "constraints": {"required": true, "minimum": 50}},
              {"name": "nature", "constraints": {"required": true, "enum": ["numéraire", "nature"]}},
              {"name": "versée", "type": "boolean", "trueValues": ["oui"], "falseValues": ["non"]}
            ]}""");

    @TempDir
    Path folder;

    private static List<String> errors(TableSchema schema, Path file) throws IOException {
        return TableValidator.of(schema).validate(TableSource.of(file)).findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.ERROR))
                .map(Finding::toString)
                .toList();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return Pattern.compile("&#x([0-9a-f]+);")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
        }
    }

    @Test
    void theCsvHasHeaderAndExample() throws IOException {
        Path file = TableTemplate.of(SCHEMA).writeCsv(folder.resolve("modele.csv"));

        assertThat(file)
                .hasContent("nom,siret,jour,fr,montant,nature,versée\r\n"
                        + "=MAGMA,00070001700016,2024-01-17,17/01/2024,100,numéraire,\r\n");
        assertThat(errors(SCHEMA, file)).isEmpty();
    }

    @Test
    void theWorkbookIsReadyToBeFilledIn() throws IOException {
        Path file = TableTemplate.of(SCHEMA).writeXlsx(folder.resolve("modele.xlsx"));

        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("state=\"frozen\"", "00070001700016", "=MAGMA")
                .doesNotContain("<f>");
        assertThat(sheet)
                .as("a list for nature, one for versée")
                .contains("sqref=\"F2:F10001\"", "sqref=\"G2:G10001\"");
        assertThat(part(file, "xl/styles.xml")).contains("yyyy-mm-dd");
        assertThat(part(file, "xl/comments1.xml"))
                .contains("Obligatoire.", "20 caractères au plus", "une valeur parmi : numéraire, nature")
                .contains(
                        "différent à chaque ligne",
                        "écrite comme 17/01/2024",
                        "À écrire : oui ou non",
                        "Exemple : =MAGMA");
        assertThat(part(file, "xl/workbook.xml")).contains("données", "mode d&apos;emploi", "state=\"hidden\"");
        assertThat(errors(SCHEMA, file)).as("its example validates").isEmpty();
    }

    @Test
    void aClerkNeedsToKnowNeitherPointsNorPatterns() throws IOException {
        TableSchema schema = SchemaCatalogue.bundled().get("scdl/subventions");
        Path file = TableTemplate.of(schema).writeXlsx(folder.resolve("modele.xlsx"));

        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .as("the amount is a number, which the spreadsheet shows with a comma")
                .contains("<v>47800.20</v>", "<v>0.45</v>");
        assertThat(part(file, "xl/comments1.xml"))
                .contains(
                        "un nombre, tapé comme d&apos;habitude dans le tableur", "de la même forme que l&apos;exemple")
                .doesNotContain("avec un point", "[0-9]", "\\d");
        assertThat(errors(schema, file)).isEmpty();
    }

    @Test
    void theWorkbookSpeaksEnglishToo() throws IOException {
        Path file = TableTemplate.of(SCHEMA).in(Locale.UK).writeXlsx(folder.resolve("template.xlsx"));

        assertThat(part(file, "xl/comments1.xml")).contains("Required.", "20 characters at most", "at least 50");
        assertThat(part(file, "xl/workbook.xml")).contains("data", "guide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scdl/subventions", "scdl/deliberations", "scdl/prenoms", "scdl/equipements"})
    void theTemplatesOfNationalSchemasValidateWhereTheirExamplesDo(String name) throws IOException {
        TableSchema schema = SchemaCatalogue.bundled().get(name);
        Path csv = TableTemplate.of(schema).writeCsv(folder.resolve("t.csv"));
        Path xlsx = TableTemplate.of(schema).writeXlsx(folder.resolve("t.xlsx"));

        assertThat(errors(schema, csv)).isEmpty();
        assertThat(errors(schema, xlsx)).isEmpty();
    }

    @Test
    void aSchemaWithoutExamplesAndRequirementsHasATemplateOfItsHeaderAlone() throws IOException {
        TableSchema plain = TableSchema.parse("{\"fields\": [{\"name\": \"a\"}, {\"name\": \"b\"}]}");

        assertThat(TableTemplate.of(plain).writeCsv(folder.resolve("plain.csv")))
                .hasContent("a,b\r\n");
    }
}
