package io.github.opendata4j.validation.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableRepairProperties {

    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"name": "t", "missingValues": ["", "NC"], "fields": [
              {"name": "nom", "type": "string", "constraints": {"required": true, "maxLength": 12}},
              {"name": "code", "type": "string", "constraints": {"pattern": "[0-9]{3,5}[A-Z]?"}},
              {"name": "montant", "type": "number", "constraints": {"minimum": 0}},
              {"name": "compte", "type": "integer"},
              {"name": "jour", "type": "date"},
              {"name": "jourFr", "type": "date", "format": "%d/%m/%Y"},
              {"name": "actif", "type": "boolean", "trueValues": ["oui"], "falseValues": ["non"]},
              {"name": "nature", "type": "string", "constraints": {"enum": ["numéraire", "nature", "Nature"]}},
              {"name": "point", "type": "geopoint"}
            ], "custom_checks": [{"name": "french-gps-coordinates", "params": {"column": "point"}}]}""");

    private static final List<String> NAMES =
            SCHEMA.fields().stream().map(field -> field.name()).toList();

    /** Cells as clerks, spreadsheets and accidents write them; any column may get any of them. */
    private static Arbitrary<String> cells() {
        Arbitrary<String> typed = Arbitraries.of(
                "",
                " ",
                "\u00a0",
                "NC",
                " NC",
                "nc",
                "MAGMA",
                " MAGMA ",
                "=1+1",
                "caf\ufffd",
                "l’Été",
                "a\nb",
                "123",
                "123 A",
                "1 234",
                "12345A",
                "1\u202f234,50 €",
                "-1,5",
                "1,234",
                "1.234,5",
                "0,5",
                "2,43E+13",
                "12,00",
                "17/01/2024",
                "01/17/2024",
                "03/04/2024",
                "3/4/24",
                "2024-01-17",
                "2024-01-17 00:00:00",
                "2024-01-17 10:00:00",
                "31/02/2024",
                "VRAI",
                "faux",
                "oui",
                "Oui ",
                "1",
                "NUMERAIRE",
                "nature",
                "NATURE",
                "numéraire ",
                "44.7,4.6",
                "4.6,44.7",
                " 44.7 , 4.6",
                "12,41",
                "1;2",
                "\"q\"");
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("0123456789,./- \u00a0aé\u202f€E+:OUInv")
                .ofMaxLength(8);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, typed), net.jqwik.api.Tuple.of(1, any));
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<List<List<String>>> rows =
                cells().list().ofSize(NAMES.size()).list().ofMinSize(1).ofMaxSize(8);
        return Combinators.combine(rows, Arbitraries.of(";", ",")).as((table, delimiter) -> {
            List<String> lines = new ArrayList<>();
            lines.add(String.join(delimiter, NAMES));
            table.forEach(row -> lines.add(row.stream()
                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                    .collect(Collectors.joining(delimiter))));
            return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        });
    }

    private record Repaired(byte[] bytes, RepairResult result, List<Change> changes) {}

    private static Optional<Repaired> repair(byte[] file) throws IOException {
        Path folder = Files.createTempDirectory("repair");
        Path out = folder.resolve("out.csv");
        List<Change> changes = new ArrayList<>();
        try {
            RepairResult result = TableRepair.of(SCHEMA).repair(TableSource.of("t.csv", file), out, changes::add);
            return result.file().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Repaired(Files.readAllBytes(out), result, changes));
        } finally {
            Files.deleteIfExists(out);
            Files.delete(folder);
        }
    }

    @Property(tries = 200)
    void repairingTwiceIsRepairingOnce(@ForAll("files") byte[] file) throws IOException {
        Repaired once = repair(file).orElseThrow();
        Repaired twice = repair(once.bytes()).orElseThrow();

        assertThat(twice.changes()).isEmpty();
        assertThat(new String(twice.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(once.bytes(), StandardCharsets.UTF_8));
    }

    @Property(tries = 200)
    void aRepairedCellIsRightForItsField(@ForAll("files") byte[] file) throws IOException {
        Repaired repaired = repair(file).orElseThrow();
        // rows without content are left out, so the original's rows are counted again
        List<Long> gone = repaired.changes().stream()
                .filter(change -> change.rule().equals("row-blank"))
                .map(change -> change.place().row().getAsLong())
                .toList();
        List<String> mended = repaired.changes().stream()
                .filter(change -> change.place().column().isPresent()
                        && change.place().row().isPresent())
                .map(change -> place(
                        change.place().row().getAsLong()
                                - gone.stream()
                                        .filter(row ->
                                                row < change.place().row().getAsLong())
                                        .count(),
                        change.place().field().orElseThrow()))
                .toList();

        List<String> wrong = repaired.result().after().findings().stream()
                .filter(finding -> ProofSchema.isOfField(finding.code()))
                .map(finding -> place(
                        finding.location().row().orElse(0),
                        finding.location().field().orElse("")))
                .toList();
        assertThat(wrong).noneMatch(mended::contains);
    }

    private static String place(long row, String field) {
        return row + "." + field;
    }

    @Property(tries = 200)
    void aFileInWhichNothingIsFoundIsRepairedToItself(@ForAll("files") byte[] file) throws IOException {
        Repaired once = repair(file).orElseThrow();
        boolean nothingFound = TableValidator.of(SCHEMA)
                .validate(TableSource.of("t.csv", file))
                .findings()
                .isEmpty();

        assertThat(nothingFound && !once.changes().isEmpty()).isFalse();
        assertThat(once.result().after().count("type-date"))
                .as("no repair makes more wrong")
                .isLessThanOrEqualTo(once.result().before().count("type-date"));
        assertThat(once.result().after().wrongRows().orElse(0))
                .isLessThanOrEqualTo(once.result().before().wrongRows().orElse(0));
    }
}
