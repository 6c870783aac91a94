package io.github.opendata4j.model.report;

import static io.github.opendata4j.model.report.Rules.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.report.Report.Count;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final SourceFacts AIDES = new SourceFacts("aides.csv", "UTF-8", ";", 3, 16);

    @Test
    void isValidAndCompleteWhenNothingWasFound() {
        assertThat(Report.empty().isValid()).isTrue();
        assertThat(Report.empty().isComplete()).isTrue();
        assertThat(Report.empty().findings()).isEmpty();
        assertThat(Report.empty().counts()).isEmpty();
    }

    @Test
    void isValidWithWarningsAndInvalidWithAnErrorOrWorse() {
        assertThat(Report.builder().add(finding(Rules.ORDER)).build().isValid()).isTrue();
        assertThat(Report.builder().add(finding(Rules.TOO_LONG)).build().isValid())
                .isFalse();
        assertThat(Report.builder().add(finding(Rules.UNCLOSED)).build().isValid())
                .isFalse();
    }

    @Test
    void isIncompleteForAReasonAndAfterAnythingFatal() {
        Report cut = Report.builder()
                .add(finding(Rules.LIMIT))
                .incomplete("limit-reached")
                .build();
        Report fatal = Report.builder().add(finding(Rules.UNCLOSED)).build();

        assertThat(cut.isComplete()).isFalse();
        assertThat(cut.incompleteReasons()).containsExactly("limit-reached");
        assertThat(fatal.incompleteReasons()).containsExactly("quote-unclosed");
    }

    @Test
    void countsExactlyWhatItKeepsOnlySamplesOf() {
        Report.Builder builder = Report.builder(2);
        for (long row = 2; row < 12; row++) {
            builder.add(finding(Rules.TOO_LONG, "nom", row));
        }
        builder.add(finding(Rules.TOO_LONG, "objet", 5));
        Report report = builder.build();

        assertThat(report.findings())
                .extracting(found -> found.location().row().orElseThrow())
                .containsExactly(2L, 3L, 5L);
        assertThat(report.counts())
                .containsExactly(
                        new Count("max-length", Severity.ERROR, Optional.of("nom"), 10),
                        new Count("max-length", Severity.ERROR, Optional.of("objet"), 1));
        assertThat(report.count("max-length")).isEqualTo(11);
        assertThat(report.count(Severity.ERROR)).isEqualTo(11);
        assertThat(report.count("pattern")).isZero();
    }

    @Test
    void tellsWhenASampleIsNoLongerWantedAndCountsWithoutOne() {
        Report.Builder builder = Report.builder(1);
        assertThat(builder.wants(Rules.TOO_LONG, "nom")).isTrue();

        builder.add(finding(Rules.TOO_LONG, "nom", 2)).count(Rules.TOO_LONG, Severity.ERROR, "nom");

        assertThat(builder.wants(Rules.TOO_LONG, "nom")).isFalse();
        assertThat(builder.wants(Rules.TOO_LONG, "objet")).isTrue();
        assertThat(builder.build().count("max-length")).isEqualTo(2);
    }

    @Test
    void keepsNoMoreThanItsLimitInAll() {
        Report.Builder builder = Report.builder(Report.MOST_FINDINGS);
        Report.Builder all = Report.builder(Report.ALL_SAMPLES);
        for (int i = 0; i <= Report.MOST_FINDINGS; i++) {
            Finding finding = finding(Rules.TOO_LONG, "nom" + i % 2, 2);
            builder.add(finding);
            all.add(finding);
        }

        assertThat(builder.wants(Rules.ORDER, "")).isFalse();
        assertThat(builder.build().findings()).hasSize(Report.MOST_FINDINGS);
        assertThat(builder.build().count("max-length")).isEqualTo(Report.MOST_FINDINGS + 1);
        assertThat(all.build().findings()).hasSize(Report.MOST_FINDINGS + 1);
    }

    @Test
    void countsTheRowsInErrorOnceEach() {
        Report report = Report.builder()
                .add(finding(Rules.TOO_LONG, "nom", 2))
                .add(finding(Rules.TOO_LONG, "objet", 2))
                .add(finding(Rules.TOO_LONG, "nom", 4))
                .add(finding(Rules.ORDER, "nom", 6))
                .add(finding(Rules.TOO_LONG, "nom", 1))
                .build();

        assertThat(report.wrongRows()).hasValue(2);
    }

    @Test
    void doesNotKnowTheRowsInErrorFromSamplesUnlessTold() {
        Report.Builder builder = Report.builder(1);
        builder.add(finding(Rules.TOO_LONG, "nom", 2)).add(finding(Rules.TOO_LONG, "nom", 3));

        assertThat(builder.build().wrongRows()).isEmpty();
        assertThat(builder.wrongRows(2).build().wrongRows()).hasValue(2);
    }

    @Test
    void mergesReasonsAndFacts() {
        Report file = Report.builder()
                .source(AIDES)
                .schema(SchemaReference.of("scdl/subventions"))
                .add(finding(Rules.TOO_LONG, "nom", 2))
                .wrongRows(1)
                .build();
        Report metadata = Report.builder()
                .add(finding(Rules.ORDER))
                .incomplete("limit-reached")
                .build();

        Report both = metadata.merge(file);

        assertThat(both.source()).contains(AIDES);
        assertThat(both.schema()).contains(SchemaReference.of("scdl/subventions"));
        assertThat(both.incompleteReasons()).containsExactly("limit-reached");
        assertThat(both.findings()).extracting(Finding::code).containsExactly("label-order", "max-length");
        assertThat(both.wrongRows()).hasValue(1);
    }

    @Test
    void namesNoSourceWhenItIsAboutSeveral() {
        Report one = Report.builder().source(AIDES).build();
        Report other = Report.builder()
                .source(new SourceFacts("b.csv", "UTF-8", ",", 1, 1))
                .build();

        assertThat(one.merge(other).source()).isEmpty();
        assertThat(one.merge(one).source()).contains(AIDES);
    }

    @Test
    void countsManyAtOnceAndNothingForNone() {
        Report report = Report.builder()
                .count(Rules.TOO_LONG, Severity.ERROR, "nom", 40)
                .count(Rules.TOO_LONG, Severity.ERROR, "nom", 2)
                .count(Rules.ORDER, Severity.WARNING, "", 0)
                .build();

        assertThat(report.counts()).containsExactly(new Count("max-length", Severity.ERROR, Optional.of("nom"), 42));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.builder().count(Rules.ORDER, Severity.WARNING, "", -1));
    }

    @Test
    void refusesANegativeNumberOfSamples() {
        assertThatIllegalArgumentException().isThrownBy(() -> Report.builder(-1));
    }
}
