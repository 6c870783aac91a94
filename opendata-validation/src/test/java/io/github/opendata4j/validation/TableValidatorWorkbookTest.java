package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.constraints;
import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook is checked for beyond what a text file is. */
class TableValidatorWorkbookTest {

    private static final TableSchema ORGANISATIONS = TableSchema.parse("""
            {"fields": [{"name": "siret", "constraints": {"pattern": "^\\\\d{14}$"}},
                        {"name": "insee", "constraints": {"minLength": 5, "maxLength": 5}},
                        {"name": "depuis", "type": "date"}, {"name": "montant", "type": "number"}],
             "custom_checks": [{"name": "french-siret-value", "params": {"column": "siret"}}]}""");

    private static TableSource workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TableSource.of("classeur.xlsx", file.toByteArray());
    }

    private static TableSource sheet(Consumer<Worksheet> content) {
        return workbook(book -> content.accept(book.newWorksheet("Aides")));
    }

    /** The same, said to reach to another cell: the library writes {@code A1} always. */
    private static TableSource upTo(String cell, Consumer<Worksheet> content) {
        return rewritten(sheet(content), "<dimension ref=\"A1\"/>", "<dimension ref=\"A1:" + cell + "\"/>");
    }

    private static TableSource rewritten(TableSource file, String before, String after) {
        try {
            Path copy = Files.createTempFile("classeur", ".xlsx");
            try (InputStream content = file.open()) {
                Files.write(copy, content.readAllBytes());
                try (FileSystem zip = FileSystems.newFileSystem(copy);
                        Stream<Path> sheets = Files.list(zip.getPath("xl/worksheets"))) {
                    for (Path sheet : sheets.filter(Files::isRegularFile).toList()) {
                        Files.writeString(sheet, Files.readString(sheet).replace(before, after));
                    }
                }
                return TableSource.of("classeur.xlsx", Files.readAllBytes(copy));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }

    private static Report check(TableValidator validator, TableSource source) {
        try {
            return Declared.requireOnly(validator.validate(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report check(TableSchema schema, TableSource source) {
        return check(TableValidator.of(schema), source);
    }

    @Test
    void numbersAndDaysAreRightWhateverTheyAreShownAs() {
        Report report = check(ORGANISATIONS, sheet(sheet -> {
            row(sheet, 0, "siret", "insee", "depuis", "montant");
            sheet.value(1, 0, 22070001700001L);
            sheet.value(1, 1, 7186);
            sheet.style(1, 1).format("00000").set();
            sheet.value(1, 2, LocalDate.of(2024, 1, 31));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(1, 3, 12345.5);
            sheet.style(1, 3).format("# ##0.00 \"€\"").set();
            row(sheet, 2, "22070001700001", "2A004", "2024-01-31", "12345.5");
        }));

        assertThat(places(report)).isEmpty();
        assertThat(report.isValid()).isTrue();
        assertThat(report.source().orElseThrow().rows()).isEqualTo(2);
    }

    @Test
    void whereSpreadsheetsLostDigitsThatIsTheReasonAndWhatIsCertainIsSuggested() {
        Report report = check(ORGANISATIONS, sheet(sheet -> {
            row(sheet, 0, "siret", "insee");
            sheet.value(1, 0, 24300000000000L);
            sheet.value(1, 1, 7186);
            row(sheet, 2, "2,43E+13", "07186");
            sheet.value(3, 0, 325175000016L);
            sheet.value(3, 1, 12345678);
            sheet.value(4, 0, 2.2e20);
        }));

        assertThat(places(report))
                .containsExactly(
                        "label-missing-optional.depuis",
                        "label-missing-optional.montant",
                        "cell-number-damaged@2.siret",
                        "cell-number-damaged@2.insee",
                        "cell-number-damaged@3.siret",
                        "pattern@4.siret",
                        "max-length@4.insee",
                        "cell-number-damaged@5.siret");
        assertThat(report.findings().subList(2, 8))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR))
                .extracting(finding -> finding.suggestion().orElse("-"))
                .containsExactly("-", "07186", "-", "-", "-", "-");
        assertThat(report.wrongRows()).hasValue(4);
    }

    @Test
    void aFindingIsWhereTheSpreadsheetShowsIt() {
        Report report = check(schema(field("nom", "string"), field("montant", "number")), sheet(sheet -> {
            row(sheet, 1, "Aides versées");
            row(sheet, 3, "nom", "montant");
            row(sheet, 6, "MAGMA", "douze");
        }));

        Finding finding = report.findings().stream()
                .filter(each -> each.code().equals("type-number"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.location().cell()).contains("B7");
        assertThat(finding.location().sheet()).contains("Aides");
        assertThat(finding.location().line()).hasValue(7);
        assertThat(places(report)).contains("row-blank@2", "row-blank@3");
    }

    @Test
    void errorsAndFormulasWithoutAResultAreOneFindingEach() {
        TableSchema schema = schema(
                field("nom", "string", constraints("\"required\": true")),
                field("montant", "number", constraints("\"required\": true")));
        TableSource file = sheet(sheet -> {
            row(sheet, 0, "nom", "montant");
            sheet.value(1, 0, "a");
            sheet.formula(1, 1, "SUM(C1:C9)");
        });

        Report report = check(schema, file);

        assertThat(places(report)).containsExactly("formula-without-value@2.montant");
        assertThat(report.findings().get(0).value()).contains("=SUM(C1:C9)");
    }

    @Test
    void anErrorOfTheSpreadsheetIsToldAsSuch() {
        Report report = check(
                schema(field("nom", "string", constraints("\"enum\": [\"a\"]")), field("n", "integer")),
                TableSource.of(
                        "erreurs.xlsx",
                        handWritten("<row r=\"1\">" + text("nom") + text("n") + "</row><row r=\"2\">"
                                + "<c t=\"e\"><v>#N/A</v></c><c t=\"e\"><f>NA()</f><v>#N/A</v></c></row>")));

        assertThat(places(report)).containsExactly("excel-error-value@2.nom", "excel-error-value@2.n");
        assertThat(report.findings()).extracting(Finding::value).containsOnly(Optional.of("#N/A"));
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A workbook that no program writes for us: its rows in XML. */
    private static byte[] handWritten(String rows) {
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = Map.of(
                "xl/workbook.xml",
                "<workbook " + main + " xmlns:r=\"" + relations + "\"><sheets>"
                        + "<sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"" + relations + "/worksheet\" Target=\"s.xml\"/>"
                        + "</Relationships>",
                "xl/s.xml",
                "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    @Test
    void ofSeveralSheetsTheOneThatFitsIsCheckedAndAnyCanBeNamed() {
        TableSource file = workbook(book -> {
            row(book.newWorksheet("Notice"), 0, "Lisez-moi");
            Worksheet second = book.newWorksheet("Aides");
            row(second, 0, "nom");
            row(second, 1, "MAGMA");
        });
        TableSchema schema = schema(field("nom", "string", constraints("\"required\": true")));

        Report report = check(schema, file);

        assertThat(places(report)).containsExactly("sheet-chosen");
        assertThat(report.findings().get(0).parameters())
                .isEqualTo(Map.of("actual", "Aides", "allowed", List.of("Notice", "Aides")));
        assertThat(report.isValid()).isTrue();
        assertThat(places(check(named(schema, "Notice"), file))).contains("header-unmatched");
        Report missing = check(named(schema, "2026"), file);
        assertThat(places(missing)).containsExactly("sheet-missing");
        assertThat(missing.isValid()).isFalse();
    }

    private static TableValidator named(TableSchema schema, String sheet) {
        return TableValidator.builder(schema)
                .dialect(Dialect.builder().sheetName(sheet).build())
                .build();
    }

    @Test
    void mergedAndHiddenCellsAreTold() {
        Report report = check(schema(field("nom", "string"), field("lieu", "string")), sheet(sheet -> {
            row(sheet, 0, "nom", "lieu");
            row(sheet, 1, "a", "Tours");
            row(sheet, 2, "b");
            sheet.range(1, 1, 2, 1).merge();
            sheet.hideColumn(0);
        }));

        assertThat(places(report)).containsExactly("cells-merged", "cells-hidden");
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void aDamagedOrLockedWorkbookCanNotBeRead() {
        ByteBuffer locked = ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN);
        locked.putLong(0, 0xe11ab1a1e011cfd0L).putShort(30, (short) 9).putInt(48, 0);
        locked.position(512);
        locked.put("EncryptedPackage\0".getBytes(StandardCharsets.UTF_16LE));
        TableSchema schema = schema(field("nom", "string"));

        Report report = check(schema, TableSource.of("x.xlsx", locked.array()));
        assertThat(places(report)).containsExactly("workbook-encrypted");
        assertThat(report.isComplete()).isFalse();
        locked.putShort(30, (short) 1);
        assertThat(places(check(schema, TableSource.of("x.xls", locked.array()))))
                .containsExactly("workbook-damaged");
    }

    @ParameterizedTest
    @CsvSource({"false, ''", "true, type-string@2.nom type-date@2.montre type-string@2.actif"})
    void theNationalValidatorTakesNoNumberForATextAndADayAsItIsShown(boolean national, String expected) {
        TableSchema schema = schema(
                field("nom", "string"), field("montre", "date"), field("actif", "string"), field("n", "integer"));
        TableSource file = upTo("D2", sheet -> {
            row(sheet, 0, "nom", "montre", "actif", "n");
            sheet.value(1, 0, 7);
            sheet.value(1, 1, LocalDate.of(2024, 1, 31));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, true);
            sheet.value(1, 3, 7);
        });

        Report report = check(
                TableValidator.builder(schema)
                        .profile(national ? ValidationProfile.VALIDATA : ValidationProfile.STANDARD)
                        .build(),
                file);

        assertThat(String.join(" ", places(report))).isEqualTo(expected);
    }

    private static TableValidator national(TableSchema schema) {
        return TableValidator.builder(schema)
                .profile(ValidationProfile.VALIDATA)
                .build();
    }

    @Test
    void theNationalValidatorTakesTheFirstRowForTheHeaderAndAllRowsForAsWideAsTheSheetIsSaidToBe() {
        TableSchema schema = schema(field("nom", "string"), field("n", "integer"));
        TableSource titled = upTo("B3", sheet -> {
            row(sheet, 0, "Liste");
            row(sheet, 1, "nom", "n");
            row(sheet, 2, "a", "1");
        });
        TableSource wider = upTo("C2", sheet -> {
            row(sheet, 0, "nom", "n");
            row(sheet, 1, "a", "x", "remarque");
        });

        assertThat(check(TableValidator.of(schema), titled).isValid()).isTrue();
        assertThat(check(national(schema), titled).isValid())
                .as("the national validator would break down on that title")
                .isTrue();
        assertThat(check(
                                national(schema(field("nom", "string"), field("n", "integer"), field("m", "any"))),
                                upTo("C2", sheet -> {
                                    row(sheet, 0, "Liste");
                                    row(sheet, 1, "nom", "n", "m");
                                }))
                        .count("label-duplicate"))
                .isOne();
        assertThat(check(national(schema), wider).findings().stream()
                        .filter(finding -> finding.severity().isAtLeast(Severity.ERROR))
                        .map(Finding::code))
                .containsExactly("type-integer");
    }

    @Test
    void theNationalValidatorReadsNothingBeyondWhatASheetIsSaidToReach() {
        TableSchema schema = schema(field("nom", "string"), field("n", "integer"));
        Consumer<Worksheet> wrong = sheet -> {
            row(sheet, 0, "nom", "n");
            row(sheet, 1, "a", "x");
            row(sheet, 2, "a", "y");
        };

        assertThat(places(check(national(schema), upTo("B3", wrong))))
                .containsExactly("type-integer@2.n", "type-integer@3.n");
        assertThat(places(check(national(schema), upTo("B2", wrong)))).containsExactly("type-integer@2.n");
        assertThat(places(check(national(schema), upTo("A3", wrong)))).containsExactly("label-missing-optional.n");
        assertThat(places(check(TableValidator.of(schema), upTo("A1", wrong))))
                .containsExactly("type-integer@2.n", "type-integer@3.n");
    }

    @Test
    void theNationalValidatorTakesRowsThatOnlyLookLikeSomethingForBlankRows() {
        TableSchema schema = schema(field("nom", "string"), field("n", "integer"));
        Consumer<Worksheet> styled = sheet -> {
            row(sheet, 0, "nom", "n");
            row(sheet, 1, "a", "1");
            sheet.style(3, 0).bold().set();
        };

        assertThat(places(check(national(schema), upTo("B4", styled)))).containsExactly("row-blank@3", "row-blank@4");
        assertThat(check(TableValidator.of(schema), upTo("B4", styled)).findings())
                .isEmpty();
    }

    @Test
    void theNationalValidatorTakesEachRowForAsWideAsItIsWhereNothingSaysHowFarTheSheetReaches() {
        TableSchema schema = schema(field("nom", "string"), field("n", "integer"));
        TableSource file = rewritten(
                sheet(sheet -> {
                    row(sheet, 0, "nom", "n");
                    row(sheet, 1, "a");
                    row(sheet, 2, "a", "1", "x");
                }),
                "<dimension ref=\"A1\"/>",
                "");

        assertThat(places(check(national(schema), file))).containsExactly("row-too-short@2.n", "row-too-long@3.");
    }

    @Test
    void theNationalValidatorTakesTheFirstSheetIfOneOfItsLabelsIsKnown() {
        TableSchema schema = schema(field("nom", "string"), field("n", "integer"));
        TableSource file = rewritten(
                workbook(book -> {
                    row(book.newWorksheet("Notice"), 0, "nom", "sens");
                    row(book.newWorksheet("Aides"), 0, "nom", "n");
                }),
                "<dimension ref=\"A1\"/>",
                "<dimension ref=\"A1:B1\"/>");

        assertThat(places(check(national(schema), file))).contains("label-extra.sens");
        assertThat(places(check(TableValidator.of(schema), file))).containsExactly("sheet-chosen");
    }

    @Test
    void theNationalValidatorTakesYesForAYear() {
        TableSchema schema = schema(field("an", "year"), field("nom", "string"));
        TableSource file = upTo("B2", sheet -> {
            row(sheet, 0, "an", "nom");
            sheet.value(1, 0, true);
            sheet.value(1, 1, "a");
        });

        assertThat(check(national(schema), file).isValid()).isTrue();
        assertThat(check(TableValidator.of(schema), file).isValid()).isFalse();
    }

    @Test
    void aFindingOfAnIdentifierCanBeGradedOtherwise() {
        Report report = check(
                TableValidator.builder(ORGANISATIONS)
                        .profile(ValidationProfile.STANDARD.toBuilder()
                                .severity("cell-number-damaged", Severity.WARNING)
                                .build())
                        .build(),
                sheet(sheet -> {
                    row(sheet, 0, "siret", "insee");
                    sheet.value(1, 0, "22070001700001");
                    sheet.value(1, 1, 7186);
                }));

        assertThat(places(report))
                .endsWith("cell-number-damaged@2.insee", "min-length@2.insee")
                .hasSize(4);
    }

    @Test
    void aDialectSaysWhichRowsAreLabelsAndWhichAreNoDataAndFindingsNameTheCellsThatAreShown() {
        TableSchema schema = schema(field("Aide nom", "string"), field("Aide montant", "number"));
        TableValidator validator = TableValidator.builder(schema)
                .dialect(Dialect.parse("{\"headerRows\": [2, 3], \"commentRows\": [1], \"commentChar\": \"#\","
                        + " \"skipBlankRows\": true}"))
                .build();

        Report report = check(validator, sheet(sheet -> {
            row(sheet, 0, "Aides 2026");
            row(sheet, 1, "Aide", "Aide");
            row(sheet, 2, "nom", "montant");
            row(sheet, 3, "# texte", "# euros");
            row(sheet, 5, "MAGMA", "1");
            row(sheet, 6, "# total", "2");
            row(sheet, 8, "Pépit", "deux");
        }));

        assertThat(places(report)).containsExactly("type-number@3.Aide montant");
        assertThat(report.findings().get(0).location().cell()).contains("B9");
        assertThat(report.findings().get(0).location().line()).hasValue(9);
        assertThat(report.source().orElseThrow().rows()).isEqualTo(2);
    }

    @Test
    void aSheetWithoutLabelsIsCheckedByTheOrderOfTheFields() {
        TableSchema schema = schema(field("nom", "string"), field("jour", "date"), field("montant", "number"));
        TableValidator validator = TableValidator.builder(schema)
                .dialect(Dialect.parse("{\"header\": false}"))
                .build();

        Report report = check(validator, sheet(sheet -> {
            sheet.value(0, 0, "MAGMA");
            sheet.value(0, 1, LocalDate.of(2026, 1, 31));
            sheet.style(0, 1).format("dd/mm/yyyy").set();
            row(sheet, 1, "Pépit", "2026-02-30", "1");
            row(sheet, 2, "x", "", "1", "2");
        }));

        assertThat(places(report)).containsExactly("type-date@2.jour", "row-too-long@3");
        assertThat(report.findings().get(0).location().cell()).contains("B2");
    }
}
