package io.github.opendata4j.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.LocalizedText;
import org.junit.jupiter.api.Test;

class DatasetCheckTest {

    private static final Dataset DATASET = Dataset.builder("aides", "Aides").build();

    @Test
    void runsTheSecondCheckEvenIfTheFirstFindsAnError() {
        DatasetCheck both = finds("first", Severity.ERROR).and(finds("second", Severity.INFO));

        Report report = both.check(DATASET);

        assertThat(report.findings()).extracting(Finding::code).containsExactly("first", "second");
        assertThat(report.isValid()).isFalse();
    }

    private static DatasetCheck finds(String code, Severity severity) {
        Rule rule = Rule.of(code, severity, LocalizedText.of("titre"), LocalizedText.of("message"));
        return dataset -> Report.builder().add(Finding.builder(rule).build()).build();
    }
}
