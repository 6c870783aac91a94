package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.model.table.TableWriter;
import io.github.opendata4j.validation.repair.CorrectionWorkbook;
import io.github.opendata4j.validation.repair.TableTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that the library writes, read by those who believe what a sheet says of its size. */
class WrittenWorkbooksTest {

    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"name": "s", "fields": [
              {"name": "nom", "type": "string", "constraints": {"required": true}},
              {"name": "montant", "type": "number", "example": "12.5"}
            ]}""");

    record Grant(String nom, double montant) {}

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"standard", "validata", "strict"})
    void aWrittenTableIsReadToItsLastRowUnderEveryProfile(String profile) throws IOException {
        Path file = written(List.of(new Grant("Ville", 12.5), new Grant("Département", 3)));
        ValidationProfile preset = switch (profile) {
            case "validata" -> ValidationProfile.VALIDATA;
            case "strict" -> ValidationProfile.STRICT;
            default -> ValidationProfile.STANDARD;
        };

        Report report = TableValidator.builder(SCHEMA).profile(preset).build().validate(TableSource.of(file));

        assertThat(report.isValid()).isTrue();
        assertThat(report.source().orElseThrow().rows()).isEqualTo(2);
    }

    @Test
    void noSheetSaysThatItEndsWithItsFirstCell() throws IOException {
        Path template = TableTemplate.of(SCHEMA).writeXlsx(folder.resolve("template.xlsx"));
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "nom,montant\n,x\n");
        Path correction = folder.resolve("correction.xlsx");
        CorrectionWorkbook.of(SCHEMA).write(TableSource.of(wrong), correction);

        for (Path file : List.of(template, correction, written(List.of(new Grant("Ville", 1))))) {
            int sheets = 0;
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    if (entry.getName().startsWith("xl/worksheets/sheet")) {
                        sheets++;
                        String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        assertThat(xml).contains("<sheetData>").doesNotContain("<dimension");
                    }
                }
            }
            assertThat(sheets).as(file.toString()).isPositive();
        }
    }

    private Path written(List<Grant> grants) throws IOException {
        return TableWriter.of(SCHEMA, Grant.class)
                .map("nom", Grant::nom)
                .map("montant", Grant::montant)
                .writeXlsx(grants, folder.resolve("table.xlsx"));
    }
}
