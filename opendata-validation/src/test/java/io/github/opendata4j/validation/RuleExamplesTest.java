package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.schema.JsonSchema;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The smallest file for each rule: the validator says exactly that of it, in words that are filled. */
class RuleExamplesTest {

    private static final String WORKBOOK = "takes a workbook: TableValidatorWorkbookTest";

    private static final String PACKAGE = "stated by a data package: PackageValidatorTest";

    /** Rules that no small text file can break, with where they are tested instead. */
    private static final Map<String, String> OF_ANOTHER_KIND = Map.ofEntries(
            Map.entry(
                    "source-unreachable", "the system's fault: an IOException, which the command line puts into words"),
            Map.entry("byte-count", PACKAGE),
            Map.entry("hash-count", PACKAGE),
            Map.entry("internal-error", "our own fault: nothing breaks it on purpose"),
            Map.entry("limit-reached", "takes more than a small file: TableValidatorSourceTest, TableValidatorRowTest"),
            Map.entry("format-unsupported", WORKBOOK),
            Map.entry("compression-invalid", "bytes that are no text: PackedTableTest"),
            Map.entry("archive-unsafe", "bytes that are no text: PackedTableTest"),
            Map.entry("rule-skipped", "for want of a component: TableValidatorSchemaTest"),
            Map.entry("workbook-damaged", WORKBOOK),
            Map.entry("workbook-encrypted", WORKBOOK),
            Map.entry("cells-merged", WORKBOOK),
            Map.entry("cells-hidden", WORKBOOK),
            Map.entry("sheet-chosen", WORKBOOK),
            Map.entry("sheet-missing", WORKBOOK),
            Map.entry("formula-without-value", WORKBOOK),
            Map.entry("excel-error-value", WORKBOOK),
            Map.entry("type-string", WORKBOOK));

    static Stream<RuleEntry> examples() {
        return RuleCatalogue.standard().entries().stream()
                .filter(entry -> entry.example().isPresent());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysExactlyThatOfItsExample(RuleEntry entry) throws IOException {
        RuleExample example = entry.example().orElseThrow();
        Set<String> expected = new TreeSet<>(example.also());
        expected.add(entry.rule().code());

        Report report = Declared.requireOnly(check(example));

        assertThat(new TreeSet<>(report.findings().stream().map(Finding::code).toList()))
                .isEqualTo(expected);
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(
                                List.of(finding.message(Locale.FRENCH), finding.message(Locale.ENGLISH)))
                        .allMatch(message -> message.matches("[^{}\\[\\]]+|(?s).*(pattern|motif|forme|form) .*")));
    }

    @Test
    void everyRuleHasAnExampleOrATestOfAnotherKind() {
        Set<String> without = new TreeSet<>();
        for (RuleEntry entry : RuleCatalogue.standard().entries()) {
            if (entry.example().isEmpty()) {
                without.add(entry.rule().code());
            }
        }
        assertThat(without).isEqualTo(new TreeSet<>(OF_ANOTHER_KIND.keySet()));
    }

    private static Report check(RuleExample example) throws IOException {
        if (example.profile().equals("lint")) {
            return SchemaLinter.standard().lintJson(example.schema());
        }
        if (JsonSchema.isJsonSchema(example.schema())) {
            return DocumentValidator.of(JsonSchema.parse(example.schema()))
                    .validate(TableSource.of("exemple.json", example.bytes()));
        }
        return TableValidator.builder(TableSchema.parse(example.schema()))
                .profile(profile(example))
                .build()
                .validate(TableSource.of("exemple.csv", example.bytes()));
    }

    private static ValidationProfile profile(RuleExample example) {
        return switch (example.profile()) {
            case "strict" -> ValidationProfile.STRICT;
            case "validata" -> ValidationProfile.VALIDATA;
            default -> ValidationProfile.STANDARD;
        };
    }
}
