package io.github.opendata4j.validation;

import static io.github.opendata4j.validation.Tables.field;
import static io.github.opendata4j.validation.Tables.places;
import static io.github.opendata4j.validation.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.render.FrictionlessReport;
import io.github.opendata4j.validation.render.HtmlReport;
import io.github.opendata4j.validation.render.JsonReport;
import io.github.opendata4j.validation.render.TextReport;
import io.github.opendata4j.validation.render.ValidataReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are odd, or no tables at all. */
class TableValidatorSourceTest {

    private static final TableSchema SCHEMA = schema(field("nom", "string"), field("montant", "integer"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source-empty|''",
                "format-mismatch|%PDF-1.7",
                "format-mismatch|PK\u0003\u0004rest",
                "quote-unclosed|'nom,montant\n\"x,1\n'"
            })
    void endsWithAFatalFindingForWhatIsNoTable(String code, String content) throws IOException {
        Report report = check(content.getBytes(StandardCharsets.UTF_8));

        assertThat(report.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.FATAL);
        assertThat(report.isValid()).isFalse();
        assertThat(report.isComplete()).isFalse();
        assertThat(report.source())
                .hasValueSatisfying(source -> assertThat(source.name()).isEqualTo("test.csv"));
    }

    @Test
    void stopsAtACellThatIsNoCell() throws IOException {
        Report report = check(("nom,montant\n" + "x".repeat(5 << 20)).getBytes(StandardCharsets.UTF_8));

        assertThat(report.findings()).extracting(Finding::code).containsExactly("limit-reached");
        assertThat(report.isValid()).as("nobody knows what else is in the file").isFalse();
    }

    @Test
    void readsAClerksExportAndSaysWhatIsOddAboutIt() throws IOException {
        Report report = check("Aides 2018;\nnom;montant\nÉté;1\n".getBytes(Charset.forName("windows-1252")));

        assertThat(report.isValid()).isTrue();
        assertThat(places(report))
                .containsExactlyInAnyOrder("encoding-unexpected", "header-not-first", "delimiter-unexpected");
        assertThat(report.source())
                .contains(new SourceFacts("test.csv", "windows-1252", ";", 1, 2, List.of("nom", "montant")));
        assertThat(report.findings())
                .allSatisfy(
                        finding -> assertThat(finding.message(Locale.FRENCH)).doesNotContain("…"));
    }

    @Test
    void saysHowToNameOneOfSeveralTablesInAnArchiveAndCallsItByBothNames() throws IOException {
        TableSource archive = TableSource.of("exports.zip", zip("a.csv", "b.csv"));
        TableValidator validator = TableValidator.of(SCHEMA);

        assertThat(message(validator.validate(archive))).contains("--entry", "TableSource.inArchive", "a.csv", "b.csv");
        assertThat(message(validator.validate(archive.inArchive("c.csv"))))
                .contains("“c.csv”", "a.csv", "b.csv")
                .doesNotContain("--entry");
        Report report = validator.validate(archive.inArchive("b.csv"));

        assertThat(report.isValid()).isTrue();
        assertThat(TextReport.in(Locale.ENGLISH).render(report)).contains("exports.zip!/b.csv");
        assertThat(HtmlReport.in(Locale.ENGLISH).render(report)).contains("exports.zip!/b.csv");
        assertThat(JsonReport.in(Locale.ENGLISH).render(report)).contains("\"name\": \"exports.zip!/b.csv\"");
        assertThat(FrictionlessReport.in(Locale.ENGLISH).render(report)).contains("\"place\": \"exports.zip!/b.csv\"");
        assertThat(ValidataReport.in(Locale.ENGLISH).render(report)).contains("\"url\": \"exports.zip!/b.csv\"");
    }

    private static String message(Report refused) {
        assertThat(refused.findings()).extracting(Finding::code).containsExactly("archive-unsafe");
        return refused.findings().get(0).message(Locale.ENGLISH);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("nom,montant\nMAGMA,1\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void throwsWhatTheFileSystemSays() {
        TableSource source = TableSource.of(folder.resolve("absent.csv"));

        assertThatThrownBy(() -> TableValidator.of(SCHEMA).validate(source)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> TableValidator.of(SCHEMA).validate(TableSource.of(folder)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        byte[] bytes = ("nom,montant\n" + "MAGMA,40000\n".repeat(400_000)).getBytes(StandardCharsets.UTF_8);
        List<Long> told = new ArrayList<>();
        TableValidator validator = TableValidator.builder(SCHEMA)
                .progress(new ProgressListener() {
                    @Override
                    public void onBytesRead(long bytesRead, OptionalLong totalBytes) {
                        assertThat(totalBytes).hasValue(bytes.length);
                        told.add(bytesRead);
                    }
                })
                .build();

        validator.validate(TableSource.of("test.csv", bytes));

        assertThat(told).hasSizeGreaterThan(3).isSorted().endsWith((long) bytes.length);
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() {
        byte[] bytes = ("nom,montant\n" + "MAGMA,40000\n".repeat(100)).getBytes(StandardCharsets.UTF_8);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> check(bytes)).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted())
                    .as("the interrupt is left to the caller")
                    .isTrue();
        }
    }

    @Test
    void cutsAValueThatWouldFillTheReport() throws IOException {
        Report report = check(("nom,montant\nx," + "9".repeat(10_000) + "x\n").getBytes(StandardCharsets.UTF_8));

        assertThat(report.findings().get(0).value())
                .hasValueSatisfying(value -> assertThat(value).hasSize(301).endsWith("9…"));
    }

    private static Report check(byte[] bytes) throws IOException {
        return TableValidator.of(SCHEMA).validate(TableSource.of("test.csv", bytes));
    }
}
