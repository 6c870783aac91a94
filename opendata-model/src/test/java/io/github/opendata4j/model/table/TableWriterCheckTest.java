package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterCheckTest {

    private record Item(String code, BigDecimal price) {}

    private static final TableSchema SCHEMA = TableSchema.builder("prix")
            .addField(Field.builder("code", FieldType.of("string")).build())
            .addField(Field.builder("price", FieldType.of("number")).build())
            .build();
    private static final TableWriter<Item> WRITER =
            TableWriter.of(SCHEMA, Item.class).map("code", Item::code).map("price", Item::price);
    private static final List<Item> ITEMS =
            List.of(new Item("=1+1", new BigDecimal("1.5")), new Item("0042", new BigDecimal("12345678901234567.8")));

    @TempDir
    Path folder;

    private static Report refusal(long row) {
        Rule rule = Rule.of(
                "test-rule",
                Severity.ERROR,
                io.github.opendata4j.model.LocalizedText.of("Titre"),
                io.github.opendata4j.model.LocalizedText.of("C'est refusé."));
        return Report.builder()
                .add(Finding.builder(rule)
                        .location(Location.builder().row(row).field("code").build())
                        .value("0042")
                        .build())
                .build();
    }

    @Test
    void whatTheCheckRefusesIsNotWrittenAndTheObjectIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("prix.csv"), "old");
        TableWriter<Item> refused = WRITER.check(table -> refusal(3));

        assertThatThrownBy(() -> refused.write(ITEMS, file)).isInstanceOfSatisfying(TableException.class, fault -> {
            assertThat(fault.object()).hasValue(2);
            assertThat(fault.field()).contains("code");
            assertThat(fault.value()).contains("0042");
            assertThat(fault.report()).isPresent();
            assertThat(fault.message(Locale.FRENCH)).isEqualTo("prix.csv, objet 2 (code) : C'est refusé.");
        });
        assertThat(file).hasContent("old");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> refused.write(ITEMS, out)).isInstanceOf(TableException.class);
        assertThat(out.size()).as("nothing of it").isZero();
    }

    @Test
    void theCheckSeesTheWholeTable() throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        WRITER.check(table -> {
                    try (var in = table.open()) {
                        in.transferTo(seen);
                    }
                    return Report.empty();
                })
                .write(ITEMS, folder.resolve("prix.csv"));

        assertThat(seen.toString(StandardCharsets.UTF_8))
                .isEqualTo("code,price\r\n=1+1,1.5\r\n0042,12345678901234567.8\r\n")
                .isEqualTo(Files.readString(folder.resolve("prix.csv")));
    }

    @Test
    void aCheckThatDidNotSeeEverythingIsNoneToRelyOn() {
        Report half = Report.builder().incomplete("limit-reached").build();

        assertThatThrownBy(() -> WRITER.check(table -> half).write(ITEMS, folder.resolve("prix.csv")))
                .isInstanceOf(TableException.class)
                .hasMessage("prix.csv: the check is not complete (limit-reached).");
    }

    @Test
    void aWorkbookKeepsTextsAsTextsAndNumbersThatItCanKeep() throws IOException {
        Path file = WRITER.writeXlsx(ITEMS, folder.resolve("prix.xlsx"));

        assertThat(sheet(file))
                .contains("<is><t>=1+1</t></is>", "<is><t>0042</t></is>", "<v>1.5</v>")
                .contains("<is><t>12345678901234567.8</t></is>")
                .contains("state=\"frozen\"")
                .doesNotContain("<f>");
        try (TableReader reader = TableReader.open(TableSource.of(file), SCHEMA)) {
            assertThat(reader.stream())
                    .extracting(row -> row.getString("code"), row -> row.getDecimal("price"))
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("=1+1", new BigDecimal("1.5")),
                            org.assertj.core.groups.Tuple.tuple("0042", new BigDecimal("12345678901234567.8")));
        }
    }

    private static String sheet(Path file) throws IOException {
        try (var zip = new java.util.zip.ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
