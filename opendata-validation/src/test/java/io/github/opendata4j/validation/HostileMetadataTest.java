package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.report.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger's description may try on those who read what is wrong with it. */
class HostileMetadataTest {
    @ParameterizedTest
    @ValueSource(strings = {"${7*191}", "#{7*191}", "{validatedValue}", "${validatedValue}", "{opendata4j.siren}"})
    void textsOfOthersAreNeverEvaluated(String text) {
        Dataset dataset = Dataset.builder("grants", text)
                .description(text)
                .publisher(Organization.builder(text).siren(text).build())
                .build();

        List<Finding> findings = DatasetValidator.standard().check(dataset).findings();

        assertThat(findings)
                .extracting(finding -> finding.location().pointer().orElse(""))
                .contains("/publisher/siren");
        assertThat(findings)
                .flatExtracting(finding -> List.of(finding.message(Locale.FRENCH), finding.message(Locale.ENGLISH)))
                .noneMatch(message -> String.valueOf(message).contains("1337"))
                .noneMatch(message -> String.valueOf(message).contains(text));
    }
}
