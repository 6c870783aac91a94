package io.github.opendata4j.validation.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemediesTest {
    @ParameterizedTest
    @CsvSource({
        "type-date, REWRITE",
        "type-number, REWRITE",
        "format-email, REWRITE",
        "pattern, REWRITE",
        "enum, REWRITE",
        "fr-phone, REWRITE",
        "row-expression, REWRITE",
        "required, ASK",
        "primary-key-null, ASK",
        "row-too-short, ASK",
        "label-missing, ASK",
        "required-value, ASK",
        "fr-siret, IDENTIFY",
        "foreign-key-missing, IDENTIFY",
        "format-mismatch, EXPORT",
        "label-duplicate, EXPORT",
        "row-too-long, EXPORT",
        "quote-unclosed, EXPORT",
        "limit-reached, EXPORT",
        "dataset-licence-missing, DESCRIBE",
        "schema-invalid, REPORT",
        "internal-error, REPORT"
    })
    void knowsWhatIsToBeDone(String code, Remedy remedy) {
        assertThat(Remedies.of(code, Severity.ERROR)).isEqualTo(remedy);
    }

    @Test
    void asksForNothingWhereNothingIsWrong() {
        assertThat(Remedies.of("required", Severity.WARNING)).isEqualTo(Remedy.LOOK);
        assertThat(Remedies.of("required", Severity.INFO)).isEqualTo(Remedy.NOTE);
    }

    @Test
    void whatWasNotCheckedIsToBeCheckedAgainThoughNothingIsKnownToBeWrong() {
        assertThat(Remedies.of("limit-reached", Severity.INFO)).isEqualTo(Remedy.REPEAT);
    }
}
