package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our findings under {@code VALIDATA} beside those of the national validator, which the corpus holds for published
 * examples, real files and files with faults put in at random. What differs is in {@code docs/parity-differences.json},
 * with its reason.
 */
class NationalValidatorTest {

    private static final Path CORPUS = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus");
    private static final Path EXPLAINED = Path.of("../docs/parity-differences.json");

    /** It stops after so many errors. */
    private static final int LIMIT = 1000;

    private static List<Answer> answers = List.of();

    /** What it said of one file: {@code places} are a row, the header being 1, and a field. */
    private record Answer(String file, String schema, boolean valid, List<String> places) {

        static Answer of(Map<?, ?> json) {
            List<String> places = ((List<?>) json.get("places"))
                    .stream()
                            .map(place -> (List<?>) place)
                            .map(place -> place.get(0) + " " + place.get(1))
                            .toList();
            return new Answer(
                    (String) json.get("file"),
                    (String) json.get("schema"),
                    Boolean.TRUE.equals(json.get("valid")),
                    places);
        }

        boolean isCut() {
            return places.size() >= LIMIT;
        }

        long lastRow() {
            return places.stream().mapToLong(NationalValidatorTest::row).max().orElse(0);
        }

        Report ours() throws IOException {
            return TableValidator.builder(TableSchema.read(CORPUS.resolve(schema)))
                    .profile(ValidationProfile.VALIDATA)
                    .allSamples()
                    .build()
                    .validate(TableSource.of(CORPUS.resolve(file)));
        }
    }

    @BeforeAll
    static void readAnswers() throws IOException {
        Path file = CORPUS.resolve("oracle/validata-0.13.json");
        assumeTrue(Files.isRegularFile(file), () -> "no corpus here: " + file);
        answers = ((List<?>) ((Map<?, ?>) Json.read(file)).get("answers"))
                .stream()
                        .map(answer -> (Map<?, ?>) answer)
                        .filter(answer -> !Boolean.TRUE.equals(answer.get("crash")))
                        .map(Answer::of)
                        .filter(answer -> !answer.file().endsWith(".xls")) // takes a library that is not here
                        .toList();
        assertThat(answers).hasSize(124);
    }

    @Test
    void findsFaultsInTheSameRowsAndFieldsAndGivesTheSameVerdict() throws IOException {
        Set<String> differences = new TreeSet<>();
        int same = 0;
        for (Answer answer : answers) {
            Report report = answer.ours();
            assertThat(report.isValid()).as(answer.file()).isEqualTo(answer.valid());
            Set<String> theirs = comparable(Set.copyOf(answer.places()), answer);
            Set<String> ours = comparable(wrongPlaces(report), answer);
            Set<String> all = new TreeSet<>(ours);
            all.addAll(theirs);
            for (String place : all) {
                if (ours.contains(place) && theirs.contains(place)) {
                    same++;
                } else {
                    differences.add(answer.file() + " " + place);
                }
            }
        }

        assertThat(differences).isEqualTo(explained());
        assertThat(same).isGreaterThanOrEqualTo(12_000);
    }

    private static Set<String> explained() throws IOException {
        Set<String> explained = new TreeSet<>();
        for (Object difference : (List<?>) Json.read(EXPLAINED)) {
            Map<?, ?> one = (Map<?, ?>) difference;
            assertThat((String) one.get("reason")).isNotBlank();
            explained.add(one.get("file") + " " + one.get("row") + " " + one.get("field"));
        }
        return explained;
    }

    /** Where it stopped, its last row may not be complete. */
    private static Set<String> comparable(Set<String> places, Answer answer) {
        return places.stream()
                .filter(place -> !answer.isCut() || row(place) < answer.lastRow())
                .collect(Collectors.toSet());
    }

    private static Set<String> wrongPlaces(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.ERROR))
                .map(Finding::location)
                .map(NationalValidatorTest::place)
                .collect(Collectors.toSet());
    }

    private static String place(Location location) {
        String row = location.row().isPresent() ? "" + location.row().getAsLong() : "null";
        return row + " " + location.field().orElse("null");
    }

    private static long row(String place) {
        String row = place.substring(0, place.indexOf(' '));
        return row.equals("null") ? 0 : Long.parseLong(row);
    }
}
