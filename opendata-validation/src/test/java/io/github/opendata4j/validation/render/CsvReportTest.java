package io.github.opendata4j.validation.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.validation.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {
    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void givesARowForEachFindingWithItsPlaceAndMessage() throws IOException {
        List<CSVRecord> rows = read(CsvReport.in(Locale.FRENCH).render(SampleReports.inRows()));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).toMap())
                .containsEntry("severity", "ERROR")
                .containsEntry("code", "type-number")
                .containsEntry("row", "2")
                .containsEntry("cell", "F3")
                .containsEntry("field", "montant")
                .containsEntry("suggestion", "")
                .hasEntrySatisfying("message", message -> assertThat(message).contains("nombre"))
                .doesNotContainKey("value");
    }

    @Test
    void showsValuesOnlyWhenAsked() throws IOException {
        assertThat(CsvReport.in(Locale.FRENCH).render(SampleReports.inRows())).doesNotContain("40 000,00", "MAGMA");
        assertThat(read(CsvReport.in(Locale.FRENCH).showValues().render(SampleReports.inRows())))
                .extracting(row -> row.get("value"))
                .containsExactly("40 000,00", "environ 19 000");
        assertThat(read(CsvReport.in(Locale.FRENCH).showValues().render(SampleReports.inRows())))
                .extracting(row -> row.get("suggestion"))
                .containsExactly("40000.00", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\u00a0=1", "\uff1d1", "\r\n=1"})
    void takesAwayTheForceOfAFormula(String formula) throws IOException {
        Report report = Report.builder()
                .add(Finding.builder(RuleCatalogue.standard().get("type-number"))
                        .location(Location.ofField(formula))
                        .value(formula)
                        .suggestion(formula)
                        .build())
                .build();

        CSVRecord row =
                read(CsvReport.in(Locale.FRENCH).showValues().render(report)).get(0);

        assertThat(List.of(row.get("field"), row.get("value"), row.get("suggestion")))
                .allMatch(text -> text.startsWith("'"));
    }

    @Test
    void keepsEachFindingOnOneLineWhateverAFileSays() {
        assertThat(CsvReport.in(Locale.FRENCH).showValues().render(SampleReports.hostile()))
                .hasLineCount(1 + SampleReports.hostile().findings().size())
                .doesNotContain("\u202e", "\u001b");
    }

    @Test
    void isOpenedByAFrenchSpreadsheetWithADoubleClick(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rapport.csv");

        CsvReport.in(Locale.FRENCH).forSpreadsheet().write(SampleReports.grants(), file);

        assertThat(Files.readString(file)).startsWith("\ufeffseverity;code;resource;");
        assertThat(CsvReport.in(Locale.UK).forSpreadsheet().render(SampleReports.grants()))
                .startsWith("\ufeffseverity,code,resource,");
        assertThat(CsvReport.in(Locale.FRENCH).render(SampleReports.grants())).startsWith("severity,code,resource,");
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        return CSVParser.parse(csv, WITH_HEADER).getRecords();
    }
}
