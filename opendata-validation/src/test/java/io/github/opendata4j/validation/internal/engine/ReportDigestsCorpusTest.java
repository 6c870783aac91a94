package io.github.opendata4j.validation.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.SourceFacts;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is found in files that French administrations really published, as numbers: with the schema whose header they
 * share, where the corpus names one, and as tables without a schema. A change of verdict shows here until it is
 * explained; {@code -Dopendata.digests=renew} writes the numbers anew, which are committed with the reason.
 */
class ReportDigestsCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus");
    private static final boolean RENEW = "renew".equals(System.getProperty("opendata.digests"));
    private static final Path DIGESTS =
            Path.of("src/test/resources/io/github/opendata4j/validation/report-digests.txt");

    private static final Grading GRADING = new Grading("standard", RuleCatalogue.standard()::get, Map.of());
    /** Old workbooks need a library that this module's tests go without. */
    private static final String TABLES = ".*\\.(csv|tsv|txt|zip|xlsx|ods)";

    @BeforeAll
    static void needsTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the checkout");
    }

    @Test
    void whatIsFoundInRealFilesIsWhatWasFound() throws IOException {
        List<String> digests = new ArrayList<>();
        for (Path file : files("real", TABLES)) {
            digests.add(digest(file, "", plain(file)));
        }
        for (Map.Entry<Path, Path> pair : pairs().entrySet()) {
            TableSchema schema = TableSchema.read(pair.getValue());
            Report report = TableValidator.of(schema).validate(TableSource.of(pair.getKey()));
            digests.add(digest(pair.getKey(), name(pair.getValue()), report));
        }
        assertThat(digests).hasSizeGreaterThan(80);
        if (RENEW) {
            Files.write(DIGESTS, digests);
        }
        List<String> kept = Files.readAllLines(DIGESTS);
        assertThat(digests.stream().filter(digest -> !kept.contains(digest)))
                .as("verdicts changed: explain it, renew with -Dopendata.digests=renew, and commit %s", DIGESTS)
                .isEmpty();
        assertThat(kept).as("no file is forgotten").hasSameSizeAs(digests);
    }

    @Test
    void everyTableOfTheFieldsOwnFixturesGetsAReport() throws IOException {
        List<Path> files = files("tabular", ".*\\.(csv|tsv)");
        assertThat(files).hasSizeGreaterThan(300);
        for (Path file : files) {
            assertThat(plain(file).source()).as("%s", file).isPresent();
        }
    }

    private static List<Path> files(String folder, String names) throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> name(file).matches(names))
                    .sorted()
                    .toList();
        }
    }

    /** Real files with the schema whose header they share. */
    private static Map<Path, Path> pairs() throws IOException {
        Map<Path, Path> pairs = new TreeMap<>();
        Map<?, ?> oracle = (Map<?, ?>) Json.read(CORPUS.resolve("oracle/validata-0.13.json"));
        for (Object answer : (List<?>) oracle.get("answers")) {
            Map<?, ?> pair = (Map<?, ?>) answer;
            String file = (String) pair.get("file");
            if (file.startsWith("real/")) {
                pairs.put(CORPUS.resolve(file), CORPUS.resolve((String) pair.get("schema")));
            }
        }
        return pairs;
    }

    private static Report plain(Path file) throws IOException {
        EngineOptions options = new EngineOptions(Dialect.detected(), 1, "", bytes -> {}, GRADING, Effort.of(1));
        return TableEngine.run(TableSource.of(file), new PlainTableCheck(), options);
    }

    private static String name(Path file) {
        return CORPUS.relativize(file).toString().replace('\\', '/');
    }

    /** Numbers only: whose file it is may be read off its name, what is in it may not be read off this. */
    private static String digest(Path file, String schema, Report report) {
        SourceFacts facts = report.source().orElseThrow();
        String counts = report.counts().stream()
                .collect(Collectors.groupingBy(
                        count -> count.code(), TreeMap::new, Collectors.summingLong(Report.Count::count)))
                .entrySet()
                .stream()
                .map(Map.Entry::toString)
                .collect(Collectors.joining(" "));
        return String.join(
                " | ",
                name(file),
                schema,
                facts.rows() + "x" + facts.labels().size(),
                facts.encoding(),
                facts.delimiter().replace("\t", "TAB"),
                report.isValid() ? "valid" : "invalid",
                "wrong rows " + report.wrongRows().orElse(0),
                counts);
    }
}
