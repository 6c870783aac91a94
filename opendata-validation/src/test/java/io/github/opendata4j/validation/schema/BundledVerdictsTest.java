package io.github.opendata4j.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.ValidationProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundled schemas on published examples, real files and mutants: the verdict is the national engine's. */
class BundledVerdictsTest {

    private static final Path CORPUS = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus");

    /** A file of the corpus, the bundled schema it follows, and what the national engine said of it. */
    private record Answer(Path file, String schema, boolean valid) {

        static Stream<Answer> of(Map<?, ?> json) {
            Path file = CORPUS.resolve((String) json.get("file"));
            boolean needsMore = file.toString().endsWith(".xls"); // a library that this module does without
            if (Boolean.TRUE.equals(json.get("crash")) || needsMore) {
                return Stream.empty();
            }
            boolean valid = Boolean.TRUE.equals(json.get("valid"));
            return bundled((String) json.get("schema")).map(name -> new Answer(file, name, valid)).stream();
        }

        /** The bundled schema of the very version that the engine was given. */
        private static Optional<String> bundled(String schema) {
            return SchemaCatalogue.bundled().names().stream()
                    .filter(name -> schema.contains("scdl/" + name.replace("/", "__") + "/"
                            + SchemaCatalogue.bundled().get(name).version().orElseThrow() + "/"))
                    .findFirst();
        }
    }

    private static List<Answer> answers() throws IOException {
        Path file = CORPUS.resolve("oracle/validata-0.13.json");
        assumeTrue(Files.isRegularFile(file), () -> "no corpus here: " + file);
        return ((List<?>) ((Map<?, ?>) Json.read(file)).get("answers"))
                .stream().flatMap(answer -> Answer.of((Map<?, ?>) answer)).toList();
    }

    @Test
    void acceptsWhatTheNationalEngineAcceptsAndRefusesWhatItRefuses() throws IOException {
        List<Answer> answers = answers();

        assertThat(answers).hasSizeGreaterThan(50);
        assertThat(answers.stream().map(Answer::schema).distinct()).hasSizeGreaterThan(12);
        Set<String> others = new TreeSet<>();
        for (Answer answer : answers) {
            Report report = TableValidator.builder(SchemaCatalogue.bundled().get(answer.schema()))
                    .profile(ValidationProfile.VALIDATA)
                    .build()
                    .validate(TableSource.of(answer.file()));
            if (report.isValid() != answer.valid()) {
                others.add(String.valueOf(answer.file().getFileName()));
            }
        }
        assertThat(others).isEmpty();
    }
}
