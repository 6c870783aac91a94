package io.github.opendata4j.validation.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.validation.RuleCatalogue;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema());

    static Stream<Report> reports() {
        return Stream.of(
                Report.empty(),
                SampleReports.grants(),
                SampleReports.header(),
                SampleReports.manyErrors(),
                SampleReports.metadata(),
                SampleReports.unclosedQuote(),
                SampleReports.hostile());
    }

    @Test
    void hasExactlyTheFormThatWasPublished() throws IOException {
        assertThat(JsonReport.in(Locale.FRENCH).showValues().render(SampleReports.grants()))
                .isEqualTo(Golden.read("grants.fr.json"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void followsItsSchema(Report report) {
        assertThat(SCHEMA.validate(JsonReport.in(Locale.FRENCH).render(report), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(JsonReport.in(Locale.ENGLISH).showValues().render(report), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"formatVersion\": 1",
                "\"source\": null",
                "\"row\": null",
                "\"severity\": \"ERROR\"",
                "\"code\": \"dataset-licence-missing\""
            })
    void isNoLongerFollowedWhenAMemberIsGoneOrChanged(String member) {
        String json = JsonReport.in(Locale.FRENCH).render(SampleReports.metadata());

        assertThat(SCHEMA.validate(json.replace(member, member.replace(": ", ": [") + "]"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace(member, "\"other\": 1"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void showsValuesOnlyWhenAsked() {
        assertThat(JsonReport.in(Locale.FRENCH).render(SampleReports.grants()))
                .doesNotContain("\"value\"", "17/01/2019", "\"suggestion\"", "2019-01-17");
        assertThat(JsonReport.in(Locale.FRENCH).showValues().render(SampleReports.grants()))
                .contains("\"value\": \"17/01/2019\"", "\"suggestion\": \"2019-01-17\"");
    }

    @Test
    void showsTheCorrectionOfALabelOrADescriptionWithoutBeingAsked() {
        assertThat(JsonReport.in(Locale.FRENCH).render(SampleReports.metadata()))
                .contains("\"suggestion\": \"mediaType\"");
    }

    @Test
    void showsNoParameterThatTellsACell() {
        Report report = Report.builder()
                .add(Finding.builder(RuleCatalogue.standard().get("primary-key-duplicate"))
                        .location(Location.builder().row(3).build())
                        .with("fields", List.of("id"))
                        .with("actual", "secret")
                        .with("firstRecord", 2L)
                        .build())
                .build();

        assertThat(JsonReport.in(Locale.FRENCH).render(report))
                .contains("\"parameters\": {\"fields\": [\"id\"], \"firstRecord\": 2}");
        assertThat(JsonReport.in(Locale.FRENCH).showValues().render(report)).contains("\"actual\": \"secret\"");
    }

    @Test
    void saysWhyNotEverythingWasChecked() {
        Report report = Report.builder()
                .add(Finding.builder(RuleCatalogue.standard().get("rule-skipped"))
                        .with("check", "sum-columns-value")
                        .with("fields", List.of("total"))
                        .build())
                .incomplete("limit-reached")
                .build();

        assertThat(JsonReport.in(Locale.FRENCH).render(report))
                .contains(
                        "\"complete\": false",
                        "\"incompleteReasons\": [\n    \"limit-reached\"\n  ]",
                        "\"skippedRules\": [\n    \"sum-columns-value\"\n  ]");
    }

    @Test
    void keepsHostileTextsAsTheyAre() {
        Map<?, ?> report =
                (Map<?, ?>) Json.parse(JsonReport.in(Locale.FRENCH).showValues().render(SampleReports.hostile()));

        assertThat(((Map<?, ?>) report.get("source")).get("name")).isEqualTo(SampleReports.HOSTILE);
        assertThat((List<?>) report.get("findings"))
                .anySatisfy(finding ->
                        assertThat(((Map<?, ?>) finding).get("value")).isEqualTo(SampleReports.HOSTILE));
    }

    @Test
    void tellsWhenItCannotBeWritten() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatIOException()
                .isThrownBy(() -> JsonReport.in(Locale.FRENCH).write(SampleReports.grants(), full))
                .withMessage("No space left on device");
    }
}
