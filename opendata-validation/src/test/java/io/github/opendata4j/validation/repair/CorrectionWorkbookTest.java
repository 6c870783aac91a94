package io.github.opendata4j.validation.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.ValidationProfile;
import io.github.opendata4j.validation.repair.MergeProblem.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionWorkbookTest {

    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"name": "aides", "fields": [
              {"name": "nom", "constraints": {"required": true}},
              {"name": "siret", "constraints": {"pattern": "[0-9]{14}"}},
              {"name": "montant", "type": "number"},
              {"name": "nature", "constraints": {"enum": ["numéraire", "nature"]}}
            ]}""");

    private static final String FILE = """
            nom;siret;montant;nature
            MAGMA;00070001700016;1;nature
            =SUM(A1);123 456;1,5;nature
            Pépit'Art;00070001700016;2;Nature
            ;00070001700016;x;numeraire
            """;

    @TempDir
    Path folder;

    private final CorrectionWorkbook workbook = CorrectionWorkbook.of(SCHEMA);
    private Path file;
    private Path sheet;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("aides.csv"), FILE);
        sheet = folder.resolve("corrections.xlsx");
    }

    private HandedOut handOut() throws IOException {
        return workbook.write(TableSource.of(file), sheet);
    }

    private MergeResult merge() throws IOException {
        return workbook.merge(TableSource.of(file), TableSource.of(sheet), folder.resolve("neu.csv"));
    }

    private List<String> merged() throws IOException {
        return Files.readAllLines(folder.resolve("neu.csv"));
    }

    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(sheet.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return Pattern.compile("&#x([0-9a-f]+);")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
        }
    }

    /** The clerk's turn, with a text editor in the place of a spreadsheet. */
    private void mend(UnaryOperator<String> change) throws IOException {
        Path other = folder.resolve("other.xlsx");
        try (ZipFile zip = new ZipFile(sheet.toFile());
                OutputStream out = Files.newOutputStream(other);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                boolean rows = entry.getName().equals("xl/worksheets/sheet1.xml");
                copy.write(rows ? change.apply(part(entry.getName())).getBytes(StandardCharsets.UTF_8) : bytes);
                copy.closeEntry();
            }
        }
        Files.move(other, sheet, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static String row(String sheet, int number) {
        int start = sheet.indexOf("<row r=\"" + number + "\"");
        return sheet.substring(start, sheet.indexOf("</row>", start) + 6);
    }

    @Test
    void onlyTheWrongRowsAreHandedOutEachWithItsReasonAndTheCertainCorrection() throws IOException {
        HandedOut out = handOut();

        assertThat(out.rows()).isEqualTo(3);
        assertThat(out.leftOut()).isZero();
        assertThat(out.report().isValid()).isFalse();
        String rows = part("xl/worksheets/sheet1.xml");
        assertThat(rows).doesNotContain("MAGMA").doesNotContain("<f>");
        assertThat(row(rows, 2))
                .contains(">3<", ">=SUM(A1)<", ">123 456<", "montant (C3)")
                .contains("Proposé : 1.5");
        assertThat(row(rows, 3)).contains("nature (D4)", "Proposé : nature");
        assertThat(row(rows, 4)).contains("nom (A5)", "montant (C5)", "nature (D5)", "Proposé : numéraire");
        assertThat(rows).as("texts, not shared numbers").doesNotContain("<v>");
        assertThat(rows).contains("state=\"frozen\"", "hidden=\"true\"", "sqref=\"F2:F4\"");
        assertThat(part("xl/comments1.xml")).contains("Colonne B du fichier", "Proposé : numéraire");
        assertThat(part("xl/styles.xml")).contains("FFC9C9");
        assertThat(part("xl/workbook.xml")).contains("à corriger", "veryHidden");
    }

    @Test
    void itSpeaksEnglishToo() throws IOException {
        CorrectionWorkbook.of(SCHEMA).in(Locale.UK).write(TableSource.of(file), sheet);

        assertThat(part("xl/worksheets/sheet1.xml")).contains("What to mend", "Proposed: 1.5");
        assertThat(part("xl/workbook.xml")).contains("to mend", "guide");
        assertThat(merge().problems()).isEmpty();
    }

    @Test
    void aWorkbookThatComesBackUntouchedChangesNothing() throws IOException {
        handOut();
        MergeResult result = merge();

        assertThat(result.changedRows()).isZero();
        assertThat(result.problems()).isEmpty();
        assertThat(merged())
                .containsExactly(
                        "nom,siret,montant,nature",
                        "MAGMA,00070001700016,1,nature",
                        "=SUM(A1),123 456,\"1,5\",nature",
                        "Pépit'Art,00070001700016,2,Nature",
                        "\"\",00070001700016,x,numeraire");
    }

    @Test
    void whatTheClerkMendsGoesIntoTheWholeFileAndIsCheckedAgain() throws IOException {
        handOut();
        mend(rows -> rows.replace(">123 456<", ">00070001700024<")
                .replace(">1,5<", ">1.5<")
                .replace(">Nature<", ">nature<")
                .replace(">x<", ">3<")
                .replace(">numeraire<", ">numéraire<"));
        List<Change> changes = new ArrayList<>();
        MergeResult result =
                workbook.merge(TableSource.of(file), TableSource.of(sheet), folder.resolve("neu.csv"), changes::add);

        assertThat(merged())
                .contains(
                        "MAGMA,00070001700016,1,nature",
                        "=SUM(A1),00070001700024,1.5,nature",
                        "Pépit'Art,00070001700016,2,nature",
                        "\"\",00070001700016,3,numéraire");
        assertThat(result.changedRows()).isEqualTo(3);
        assertThat(changes).hasSize(5).allMatch(change -> change.rule().equals(Change.BY_HAND));
        assertThat(changes.get(0).place().cell()).contains("B3");
        assertThat(changes.get(0).place().field()).contains("siret");
        assertThat(result.counts()).extracting(ChangeCount::count).containsExactly(1L, 2L, 2L);
        assertThat(result.samples()).isEqualTo(changes);
        assertThat(result.after().count("required")).as("what is left").isEqualTo(1);
        assertThat(result).hasToString("MergeResult[changedRows=3, problems=0, valid=false]");
    }

    @Test
    void rowsFindTheirPlaceAgainWhereverTheyAreHereAndThere() throws IOException {
        handOut();
        mend(rows -> {
            String first = row(rows, 2);
            String last = row(rows, 4);
            return rows.replace(first, "@")
                    .replace(last, first.replace("r=\"2\"", "r=\"4\"").replaceAll("r=\"([A-Z])2\"", "r=\"$14\""))
                    .replace("@", last.replace("r=\"4\"", "r=\"2\"").replaceAll("r=\"([A-Z])4\"", "r=\"$12\""))
                    .replace(">123 456<", ">00070001700024<");
        });
        Files.writeString(file, FILE.replace("MAGMA", "Nouvelle;00070001700016;7;nature\nMAGMA"));
        MergeResult result = merge();

        assertThat(result.problems()).isEmpty();
        assertThat(merged())
                .containsSubsequence(
                        "Nouvelle,00070001700016,7,nature",
                        "MAGMA,00070001700016,1,nature",
                        "=SUM(A1),00070001700024,\"1,5\",nature");
    }

    @Test
    void rowsThatWentCameOrCameTwiceAreToldAndNothingIsLost() throws IOException {
        handOut();
        mend(rows -> {
            String third = row(rows, 3);
            String copy = third.replace("r=\"3\"", "r=\"5\"")
                    .replaceAll("r=\"([A-Z])3\"", "r=\"$15\"")
                    .replace(">Nature<", ">nature<");
            String added = "<row r=\"6\"><c r=\"C6\" t=\"inlineStr\"><is><t>ajoutée</t></is></c></row>";
            return rows.replace(row(rows, 2), "").replace("</sheetData>", copy + added + "</sheetData>");
        });
        MergeResult result = merge();

        assertThat(result.problems())
                .extracting(MergeProblem::kind, MergeProblem::workbookRow, MergeProblem::fileRow)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.ROW_TWICE, 5L, 4L),
                        org.assertj.core.groups.Tuple.tuple(Kind.ROW_UNKNOWN, 6L, 0L),
                        org.assertj.core.groups.Tuple.tuple(Kind.ROW_LEFT_OUT, 0L, 3L));
        assertThat(result.problems().get(0).message(Locale.ENGLISH))
                .isEqualTo("row 5 of the workbook is another version of row 4 of the file; neither is taken over.");
        assertThat(result.problems().get(2).message(Locale.FRENCH)).contains("la ligne 3 du fichier");
        assertThat(merged()).hasSize(5).contains("=SUM(A1),123 456,\"1,5\",nature");
    }

    @Test
    void aCopyThatIsTheSameIsNoHarm() throws IOException {
        handOut();
        mend(rows -> rows.replace(
                "</sheetData>",
                row(rows, 3).replace("r=\"3\"", "r=\"5\"").replaceAll("r=\"([A-Z])3\"", "r=\"$15\"") + "</sheetData>"));

        assertThat(merge().problems()).isEmpty();
    }

    @Test
    void aRowThatChangedMeanwhileIsNotOverwritten() throws IOException {
        handOut();
        mend(rows -> rows.replace(">Nature<", ">nature<"));
        Files.writeString(file, FILE.replace(";2;Nature", ";20;Nature"));
        MergeResult result = merge();

        assertThat(result.problems())
                .extracting(MergeProblem::kind, MergeProblem::fileRow)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ROW_CHANGED, 4L));
        assertThat(merged()).contains("Pépit'Art,00070001700016,20,Nature");
    }

    @Test
    void aColumnThatWentKeepsItsCells() throws IOException {
        handOut();
        mend(rows -> rows.replace(">montant<", ">prix<").replace(">1,5<", ">9<").replace(">Nature<", ">nature<"));
        MergeResult result = merge();

        assertThat(result.problems())
                .extracting(MergeProblem::kind, MergeProblem::label)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.COLUMN_GONE, "montant"));
        assertThat(merged()).contains("=SUM(A1),123 456,\"1,5\",nature", "Pépit'Art,00070001700016,2,nature");
    }

    @Test
    void numbersThatAClerkTypesAsNumbersAreReadInTheFormOfTheField() throws IOException {
        handOut();
        mend(rows -> rows.replaceAll("<c r=\"E2\"[^>]*><is><t[^>]*>1,5</t></is></c>", "<c r=\"E2\"><v>1.5</v></c>"));

        assertThat(merge().changedRows()).isEqualTo(1);
        assertThat(merged()).contains("=SUM(A1),123 456,1.5,nature");
    }

    @Test
    void aForeignWorkbookIsRefusedWithWhatToDo() throws IOException {
        TableTemplate.of(SCHEMA).writeXlsx(sheet);
        assertThatThrownBy(this::merge)
                .isInstanceOf(OpenDataException.class)
                .hasMessageContaining("start again from the original workbook");
        Files.writeString(sheet, "nom\na\n");
        assertThatThrownBy(this::merge).isInstanceOf(OpenDataException.class);
        handOut();
        mend(rows -> rows.replace(CorrectionSheet.KEY, "rien"));
        assertThatThrownBy(this::merge).isInstanceOf(OpenDataException.class);
        assertThat(folder.resolve("neu.csv")).doesNotExist();
    }

    @Test
    void whatNoCellCanHoldAndWhatIsBeyondTheLimitIsLeftOutAndCounted() throws IOException {
        Files.writeString(file, "nom;montant\n" + "x".repeat(40_000) + ";a\nb\u0001;a\nc;a\nd;a\n");
        HandedOut out = CorrectionWorkbook.of(SCHEMA).rows(1).write(TableSource.of(file), sheet);

        assertThat(out.rows()).isEqualTo(1);
        assertThat(out.leftOut()).isEqualTo(3);
        assertThatThrownBy(() -> workbook.rows(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> workbook.rows(CorrectionWorkbook.MOST_ROWS + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileOfSomethingElseGivesNoWorkbook() throws IOException {
        Files.writeString(file, "x,y\n1,2\n");

        assertThat(handOut().rows()).isZero();
        assertThat(sheet).doesNotExist();
    }

    @Test
    void blanksAndLineEndsInCellsSurvive() throws IOException {
        Files.writeString(file, "nom;montant\n\" deux\r\nlignes \";a\n");
        handOut();
        MergeResult result = merge();

        assertThat(result.changedRows()).isZero();
        assertThat(Files.readString(folder.resolve("neu.csv"))).contains("\" deux\r\nlignes \",a");
    }

    @Test
    void filesWithOtherNamesAreMendedThroughTheirMapping() throws IOException {
        Files.writeString(file, "Qui;Combien\na;1,5\n");
        CorrectionWorkbook mapped = workbook.mapping(ColumnMapping.builder()
                .map("Qui", "nom")
                .map("Combien", "montant")
                .build());
        mapped.write(TableSource.of(file), sheet);
        mend(rows -> rows.replace(">1,5<", ">1.5<"));
        MergeResult result = mapped.merge(TableSource.of(file), TableSource.of(sheet), folder.resolve("neu.csv"));

        assertThat(merged()).containsExactly("Qui,Combien", "a,1.5");
        assertThat(result.after().isValid()).isTrue();
    }

    @Test
    void onlyRowsThatTheProfileRefusesAreHandedOut() throws IOException {
        ValidationProfile tolerant = ValidationProfile.STANDARD.toBuilder()
                .off("enum")
                .off("type-number")
                .build();

        HandedOut all = handOut();
        HandedOut fewer = workbook.profile(tolerant).write(TableSource.of(file), folder.resolve("fewer.xlsx"));

        assertThat(all.rows()).isEqualTo(3);
        assertThat(fewer.rows())
                .as("a wrong identifier, and a name that is missing")
                .isEqualTo(2);
        assertThat(fewer.report().profile()).contains("standard+");
    }

    @Test
    void aFileIsReadAsItsDialectSays() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.csv"), "nom|siret|montant|nature\n|00070001700016|1|nature\n");
        Dialect bars = Dialect.builder().delimiter('|').build();

        HandedOut handed = workbook.dialect(bars).write(TableSource.of(odd), sheet);

        assertThat(handed.rows()).isEqualTo(1);
        assertThat(part("xl/worksheets/sheet1.xml")).contains("00070001700016");
    }
}
