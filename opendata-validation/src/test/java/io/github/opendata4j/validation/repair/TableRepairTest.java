package io.github.opendata4j.validation.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.ProgressListener;
import io.github.opendata4j.validation.ValidationProfile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableRepairTest {

    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"name": "aides", "fields": [
              {"name": "nomBeneficiaire", "type": "string", "constraints": {"required": true}},
              {"name": "siret", "type": "string", "constraints": {"pattern": "[0-9]{14}"}},
              {"name": "montant", "type": "number"},
              {"name": "date", "type": "date"},
              {"name": "nature", "type": "string", "constraints": {"enum": ["aide en numéraire", "aide en nature"]}},
              {"name": "versé", "type": "boolean", "trueValues": ["oui"], "falseValues": ["non"]}
            ]}""");

    @TempDir
    Path folder;

    private final List<Change> changes = new ArrayList<>();

    private RepairResult repair(TableRepair repair, byte[] bytes) throws IOException {
        return repair.repair(TableSource.of("aides.csv", bytes), folder.resolve("out.csv"), changes::add);
    }

    private List<String> repaired(TableRepair repair, String... lines) throws IOException {
        repair(repair, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return Files.readAllLines(folder.resolve("out.csv"));
    }

    /** What becomes of one cell of a column, in a file that is right otherwise. */
    private String cell(String field, String cell) throws IOException {
        TableSchema one = TableSchema.builder("une-colonne")
                .addField(SCHEMA.getField(field))
                .addField(Field.builder("temoin", FieldType.of("string")).build())
                .build();
        List<String> lines = repaired(TableRepair.of(one), field + ",temoin", "\"" + cell + "\",x");
        assertThat(lines).hasSize(2);
        String row = lines.get(1).replace("\"\",x", ",x"); // an empty first cell is written with quotes
        return row.substring(0, row.length() - 2);
    }

    @Test
    void aClerksFileBecomesOneThatIsValid() throws IOException {
        String clerk = """
                Aides versées en 2024;;;;;;
                ;;;;;;
                Nom bénéficiaire ;SIRET;Montant;DATE;Nature;verse;
                MAGMA;220 700 017 00016;40 000,50 €;17/01/2024;Aide en Numeraire;VRAI;
                La Fabritech;22070001700016;12;03/04/2024;aide en nature;non;
                ;;;;;;
                """;
        RepairResult result = repair(TableRepair.of(SCHEMA), clerk.getBytes(Charset.forName("windows-1252")));

        assertThat(folder.resolve("out.csv"))
                .hasContent("nomBeneficiaire,siret,montant,date,nature,versé\r\n"
                        + "MAGMA,22070001700016,40000.50,2024-01-17,aide en numéraire,oui\r\n"
                        + "La Fabritech,22070001700016,12,2024-04-03,aide en nature,non\r\n");
        assertThat(result.isValid()).isTrue();
        assertThat(result.after().findings()).isEmpty();
        assertThat(result.before().isValid()).isFalse();
        assertThat(result.file()).contains(folder.resolve("out.csv"));
        assertThat(changes.stream().map(Change::rule).distinct())
                .contains(
                        "encoding-unexpected",
                        "delimiter-unexpected",
                        "header-not-first",
                        "label-incorrect",
                        "label-case",
                        "label-blank",
                        "pattern",
                        "type-number",
                        "type-date",
                        "enum",
                        "type-boolean",
                        "row-blank");
        assertThat(result.changes()).isEqualTo(changes.size());
    }

    @Test
    void eachChangeSaysWhereWhatAndWhy() throws IOException {
        RepairResult result = repair(
                TableRepair.of(SCHEMA),
                "titre\nnomBeneficiaire,montant\nMAGMA,\"1,5\"\n".getBytes(StandardCharsets.UTF_8));

        Change change = changes.get(changes.size() - 1);
        assertThat(change.place().cell()).as("as the spreadsheet shows it").contains("B3");
        assertThat(change.place().row()).hasValue(2);
        assertThat(change.place().field()).contains("montant");
        assertThat(change.before()).isEqualTo("1,5");
        assertThat(change.after()).isEqualTo("1.5");
        assertThat(change.rule()).isEqualTo("type-number");
        assertThat(change).as("a log must not leak").hasToString("type-number " + change.place());
        assertThat(changes.get(0).before()).isEqualTo("titre");
        assertThat(result.samples()).isEqualTo(changes);
    }

    @Test
    @Timeout(60)
    @EnabledOnOs(OS.LINUX)
    void whatGoesIntoAPipeIsJudgedBeforehandSinceNobodyCanReadItThereAgain() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process reader = new ProcessBuilder("cat", pipe.toString())
                .redirectOutput(folder.resolve("read.csv").toFile())
                .start();
        TableSource source = TableSource.of("t.csv", "montant\n\"1,5\"\n".getBytes(StandardCharsets.UTF_8));

        RepairResult result = TableRepair.of(SCHEMA).repair(source, pipe);

        assertThat(reader.waitFor()).isZero();
        assertThat(folder.resolve("read.csv")).hasContent("montant\r\n1.5\r\n");
        assertThat(result.after().source().orElseThrow().rows()).isEqualTo(1);
        assertThat(result.after().source().orElseThrow().name()).isEqualTo("pipe.csv");
    }

    @Test
    void whoeverWaitsIsToldHowFarEachPassHasCome() throws IOException {
        byte[] table = "montant\n\"1,5\"\n".getBytes(StandardCharsets.UTF_8);
        List<Long> told = new ArrayList<>();
        ProgressListener listener = new ProgressListener() {
            @Override
            public void onBytesRead(long bytesRead, OptionalLong totalBytes) {
                told.add(bytesRead);
                assertThat(totalBytes).isPresent();
            }
        };

        repair(TableRepair.builder(SCHEMA).progress(listener).build(), table);

        assertThat(told).as("the original twice").contains((long) table.length);
        assertThat(told.stream().filter(bytes -> bytes == table.length).count()).isGreaterThanOrEqualTo(2);
        assertThat(told).as("the new file").contains(Files.size(folder.resolve("out.csv")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theTitlesOfAWorkbookAreTracedToo(int titleRow) throws IOException {
        Path workbook = folder.resolve("aides.xlsx");
        try (Workbook book = new Workbook(Files.newOutputStream(workbook), "test", "1.0")) {
            book.newWorksheet("lisez-moi").value(0, 0, "rien à voir");
            Worksheet sheet = book.newWorksheet("données");
            sheet.value(titleRow, 0, "Aides de");
            sheet.value(titleRow, 2, "2024");
            sheet.value(3, 0, "nomBeneficiaire");
            sheet.value(3, 1, "montant");
            sheet.value(4, 0, "MAGMA");
            sheet.value(4, 1, 12.5);
        }
        RepairResult result =
                TableRepair.of(SCHEMA).repair(TableSource.of(workbook), folder.resolve("out.csv"), changes::add);

        assertThat(result.isValid()).isTrue();
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("Aides de  2024");
            assertThat(change.rule()).isEqualTo("header-not-first");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "14/03/2024, 2024-03-14",
        "' 14/03/2024', 2024-03-14",
        "5/5/2024, 2024-05-05",
        "03/04/2024, 03/04/2024",
        "14/03/24, 14/03/24",
        "14/03/2024 10:30, 14/03/2024 10:30",
        "14/13/2024, 14/13/2024"
    })
    void aDayInATextWhosePatternTakesDaysIsWrittenAsThePatternWants(String before, String after) throws IOException {
        TableSchema periods = TableSchema.parse("""
                {"fields": [{"name": "dates", "type": "string",
                             "constraints": {"pattern": "[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?"}}]}""");

        assertThat(repaired(TableRepair.of(periods), "dates", "2024-01-01", "\"" + before + "\""))
                .containsExactly("dates", "2024-01-01", after);
    }

    @ParameterizedTest
    @CsvSource({
        "montant, '1 234,5', 1234.5",
        "montant, '1\u202f234,50 €', 1234.50",
        "montant, '1\u00a0234', 1234",
        "siret, ' 220 700 017 00016\u00a0', 22070001700016",
        "date, 17/01/2024, 2024-01-17",
        "date, 2024/01/17, 2024-01-17",
        "date, 2024-01-17 00:00:00, 2024-01-17",
        "date, 05/05/2024, 2024-05-05",
        "versé, VRAI, oui",
        "versé, faux, non",
        "versé, OUI, oui",
        "nature, ' AIDE  en NATURE', aide en nature",
        "nature, '\u00a0', ''",
        "nomBeneficiaire, 'MAGMA ', MAGMA",
    })
    void rewritesWhatHasOneRightForm(String field, String before, String after) throws IOException {
        assertThat(cell(field, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "siret, '2,43E+13'",
        "siret, 2.43E+13",
        "siret, 2207000170001\ufffd",
        "nomBeneficiaire, ' caf\ufffd '",
        "nature, aide en num\ufffdraire",
        "montant, '1,234'",
        "montant, 40 k€",
        "date, 17/01/24",
        "date, 03/04/2024",
        "date, 31/02/2024",
        "date, 2024-01-17 14:30:00",
        "date, 2024-01-17T00:30:00+02:00",
        "versé, peut-être",
        "nature, aide",
        "nomBeneficiaire, '\u00a0'",
    })
    void leavesAloneWhatIsLostOrUncertain(String field, String before) throws IOException {
        assertThat(cell(field, before).replace("\"", "")).isEqualTo(before);
        assertThat(changes).isEmpty();
    }

    @Test
    void aDateOfTwoReadingsIsReadAsItsColumnShowsWhereverTheProofStands() throws IOException {
        TableRepair repair = TableRepair.of(SCHEMA);

        assertThat(repaired(repair, "nomBeneficiaire,date", "a,03/04/2024", "b,13/04/2024"))
                .containsExactly("nomBeneficiaire,date", "a,2024-04-03", "b,2024-04-13");
        assertThat(repaired(repair, "nomBeneficiaire,date", "a,03/04/2024", "b,04/13/2024"))
                .containsExactly("nomBeneficiaire,date", "a,03/04/2024", "b,2024-04-13");
        assertThat(repaired(repair, "nomBeneficiaire,date", "a,03/04/2024", "b,13/04/2024", "c,04/13/2024"))
                .as("both orders in one column prove nothing")
                .containsExactly("nomBeneficiaire,date", "a,03/04/2024", "b,2024-04-13", "c,2024-04-13");
    }

    @Test
    void aDateOfTwoReadingsIsReadAsWhoeverAsksKnows() throws IOException {
        assertThat(repaired(
                        TableRepair.builder(SCHEMA).dates(DateOrder.DAY_FIRST).build(),
                        "nomBeneficiaire,date",
                        "a,03/04/2024"))
                .contains("a,2024-04-03");
        assertThat(repaired(
                        TableRepair.builder(SCHEMA).dates(DateOrder.MONTH_FIRST).build(),
                        "nomBeneficiaire,date",
                        "a,03/04/2024"))
                .contains("a,2024-03-04");
    }

    @Test
    void datesAreWrittenInTheFormOfTheField() throws IOException {
        TableSchema french = TableSchema.builder("dates")
                .addField(Field.builder("jour", new FieldType.DateType("%d/%m/%Y"))
                        .build())
                .build();

        assertThat(repaired(TableRepair.of(french), "jour", "2024-01-17", "3.4.2024", "17-1-2024"))
                .containsExactly("jour", "17/01/2024", "03/04/2024", "17/01/2024");
    }

    @Test
    void whatItWouldBecomeHasToBeRightForTheField() throws IOException {
        TableSchema bounded = TableSchema.parse("""
                {"name": "b", "fields": [{"name": "part", "type": "number", "constraints": {"maximum": 100}}]}""");

        assertThat(repaired(TableRepair.of(bounded), "part", "\"99,5\"", "\"100,5\""))
                .as("a number that is too large is not the number that was meant")
                .containsExactly("part", "99.5", "\"100,5\"");
    }

    @Test
    void exchangedCoordinatesAreExchangedBackIfOnlySoTheyLieInFrance() throws IOException {
        TableSchema points = TableSchema.parse("""
                {"name": "p", "fields": [{"name": "point", "type": "geopoint", "format": "array"}],
                 "custom_checks": [{"name": "french-gps-coordinates", "params": {"column": "point"}}]}""");

        assertThat(repaired(TableRepair.of(points), "point", "\"[44.7,4.6]\"", "\"[4.6,44.7]\"", "\"[12.5,41.9]\""))
                .containsExactly("point", "\"[4.6,44.7]\"", "\"[4.6,44.7]\"", "\"[12.5,41.9]\"");
    }

    @Test
    void anIdentifierInGroupsIsPutTogetherIfItsPatternSaysSo() throws IOException {
        TableSchema numbers = TableSchema.parse("""
                {"name": "n", "fields": [{"name": "rna", "constraints": {"pattern": "W[0-9]{9}"}},
                 {"name": "mot", "constraints": {"pattern": "[A-Za-z]+"}}]}""");

        assertThat(repaired(TableRepair.of(numbers), "rna,mot", "W 343 000 123,Jean Dupont", "W 343,a"))
                .as("words are not joined")
                .containsExactly("rna,mot", "W343000123,Jean Dupont", "W 343,a");
    }

    @Test
    void textThatWasReadInTheWrongEncodingIsReadAgainIfThatIsExactInColumnsOfNoFieldToo() throws IOException {
        String once = new String("Été à Noël".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        String twice = new String(once.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertThat(repaired(TableRepair.of(SCHEMA), "nomBeneficiaire,note", once + "," + twice, "a,Ã\ufffd"))
                .as("what lost a byte stays")
                .containsExactly("nomBeneficiaire,note", "Été à Noël,Été à Noël", "a,Ã\ufffd");
    }

    @Test
    void rowsOfAnotherWidthKeepTheirCells() throws IOException {
        assertThat(repaired(TableRepair.of(SCHEMA), "nomBeneficiaire,montant", "a", "b,1,", "c,1,surplus"))
                .as("only cells that hold nothing go")
                .containsExactly("nomBeneficiaire,montant", "a", "b,1", "c,1,surplus");
    }

    @Test
    void columnsThatAreNotTheSchemasStayUnlessAskedFor() throws IOException {
        assertThat(repaired(TableRepair.of(SCHEMA), "notes,,Nom_Beneficiaire", "n,,a", "n,x,b"))
                .as("a column without label stays while something stands in it")
                .containsExactly("notes,,nomBeneficiaire", "n,,a", "n,x,b");
        TableRepair conform = TableRepair.builder(SCHEMA)
                .mapping(ColumnMapping.builder()
                        .map("Qui", "nomBeneficiaire")
                        .ignore("notes")
                        .build())
                .columns(ColumnLayout.OF_SCHEMA)
                .build();
        assertThat(repaired(conform, "notes,montant,Qui", "n,1,a", "n,2,b"))
                .containsExactly("nomBeneficiaire,siret,montant,date,nature,versé", "a,,1,,,", "b,,2,,,");
    }

    @Test
    void aColumnThatTheMappingLeavesOutIsLeftOut() throws IOException {
        TableRepair repair = TableRepair.builder(SCHEMA)
                .mapping(ColumnMapping.builder().ignore("montant").build())
                .build();

        assertThat(repaired(repair, "nomBeneficiaire,montant", "a,x")).containsExactly("nomBeneficiaire", "a");
    }

    @Test
    void twoLabelsForOneFieldAreLeftToPeople() throws IOException {
        assertThat(repaired(TableRepair.of(SCHEMA), "nomBeneficiaire,Mon-tant,MONT ANT", "a,1,2"))
                .startsWith("nomBeneficiaire,Mon-tant,MONT ANT");
    }

    @Test
    void whatIsLeftIsInTheReport() throws IOException {
        RepairResult result = repair(
                TableRepair.of(SCHEMA),
                "nomBeneficiaire,montant,date\na,\"1,5\",17/01/24\n".getBytes(StandardCharsets.UTF_8));

        assertThat(result.isValid()).isFalse();
        assertThat(result.after().count("type-date")).isEqualTo(1);
        assertThat(result.after().count("type-number")).isZero();
        assertThat(result.counts())
                .containsExactly(new ChangeCount("type-number", java.util.Optional.of("montant"), 1));
        assertThat(result).hasToString("RepairResult[changes=1, valid=false]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "autre,chose\n1,2\n", "nomBeneficiaire,montant\na,\"1\nb,2\n"})
    void aFileThatIsNoSuchTableIsNotRewritten(String text) throws IOException {
        RepairResult result = repair(TableRepair.of(SCHEMA), text.getBytes(StandardCharsets.UTF_8));

        assertThat(result.file()).isEmpty();
        assertThat(result.isValid()).isFalse();
        assertThat(result.after().isValid()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theOriginalIsNeverWrittenTo() throws IOException {
        Path original = Files.writeString(folder.resolve("a.csv"), "nomBeneficiaire,montant\na,\"1,5\"\n");

        assertThatThrownBy(() -> TableRepair.of(SCHEMA).repair(TableSource.of(original), original))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("name another file");
        assertThat(original).hasContent("nomBeneficiaire,montant\na,\"1,5\"\n");
    }

    @Test
    void thousandsOfWrongRowsAreMendedBatchByBatch() throws IOException {
        StringBuilder lines = new StringBuilder("nomBeneficiaire;montant;date;versé\n");
        for (int i = 0; i < 50_000; i++) {
            lines.append("Bénéficiaire ").append(i).append(";1 234,5;17/01/2024;VRAI\n");
        }
        RepairResult result = repair(TableRepair.of(SCHEMA), lines.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(result.after().findings().stream().map(f -> f.code())).containsOnly("label-missing-optional");
        assertThat(result.counts()).contains(new ChangeCount("type-boolean", java.util.Optional.of("versé"), 50_000));
        assertThat(result.samples()).as("of three columns, and the delimiter").hasSize(301);
        assertThat(changes).hasSize(150_001);
    }

    @Test
    void aProfileJudgesTheFilesAndChangesNothingOfWhatIsRewritten() throws IOException {
        byte[] clerk = "nomBeneficiaire,montant,note\nMAGMA,\"1,5\",x\n".getBytes(StandardCharsets.UTF_8);

        RepairResult standard = repair(TableRepair.of(SCHEMA), clerk);
        String written = Files.readString(folder.resolve("out.csv"));
        RepairResult strict = repair(
                TableRepair.builder(SCHEMA).profile(ValidationProfile.STRICT).build(), clerk);

        assertThat(standard.after().isValid()).isTrue();
        assertThat(strict.after().isValid())
                .as("a column that the schema does not know")
                .isFalse();
        assertThat(strict.before().profile()).contains("strict");
        assertThat(strict.after().profile()).contains("strict");
        assertThat(folder.resolve("out.csv")).hasContent(written);
        assertThat(strict.changes()).isEqualTo(standard.changes());
    }
}
