package io.github.opendata4j.validation.internal.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.RuleBundle;
import io.github.opendata4j.validation.DatasetValidator;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetFindingsTest {
    @ParameterizedTest
    @CsvSource({
        "expected '}' and found ']', expected '}' and found ']'", // brackets alone are what the sentence is about
        "no {field} is known, no field is known",
        "costs [ {limit} ] \\ $1, costs (…) \\ $1"
    })
    void wordsOfAnotherAreNoTemplate(String words, String told) {
        Report.Builder report = Report.builder();
        RuleBundle rules = RuleBundle.load(DatasetValidator.class, "dataset-rules");
        new DatasetFindings(report, rules)
                .add("metadata-invalid", Location.none(), LocalizedText.of(Locale.ENGLISH, words));

        assertThat(report.build().findings().get(0).message(Locale.ENGLISH)).isEqualTo(told);
    }
}
