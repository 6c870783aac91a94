package io.github.opendata4j.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportMergeTest {
    private static final int SAMPLES = 2;

    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<Rule> rules = Arbitraries.of(Rules.TOO_LONG, Rules.ORDER, Rules.UNCLOSED, Rules.LIMIT);
        Arbitrary<String> fields = Arbitraries.of("nom", "objet", "montant");
        Arbitrary<Long> rows = Arbitraries.longs().between(1, 9);
        return Combinators.combine(rules, fields, rows)
                .as(Rules::finding)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void mergingIsAssociative(
            @ForAll("findings") List<Finding> a,
            @ForAll("findings") List<Finding> b,
            @ForAll("findings") List<Finding> c) {
        assertSame(
                report(a).merge(report(b)).merge(report(c)),
                report(a).merge(report(b).merge(report(c))));
    }

    @Property
    void mergedPartsSayWhatTheWholeSays(@ForAll("findings") List<Finding> all, @ForAll int cut) {
        int middle = Math.floorMod(cut, all.size() + 1);

        assertSame(report(all.subList(0, middle)).merge(report(all.subList(middle, all.size()))), report(all));
    }

    @Property
    void theEmptyReportChangesNothing(@ForAll("findings") List<Finding> all) {
        assertSame(Report.builder(0).build().merge(report(all)), report(all));
        assertSame(report(all).merge(Report.builder(0).build()), report(all));
    }

    @Property
    void countsAreExactHoweverFewFindingsAreKept(@ForAll("findings") List<Finding> all) {
        Report report = report(all);

        for (Severity severity : Severity.values()) {
            assertThat(report.count(severity))
                    .isEqualTo(
                            all.stream().filter(f -> f.severity() == severity).count());
        }
        assertThat(report.counts())
                .allSatisfy(count -> assertThat(report.findings().stream()
                                .filter(f -> f.code().equals(count.code())
                                        && f.location().field().equals(count.field())))
                        .hasSize((int) Math.min(SAMPLES, count.count())));
        assertThat(all).containsSubsequence(report.findings());
    }

    private static Report report(List<Finding> findings) {
        Report.Builder builder = Report.builder(SAMPLES);
        for (Finding finding : findings) {
            if (builder.wants(finding.rule(), finding.location().field().orElse(""))) {
                builder.add(finding);
            } else {
                builder.count(
                        finding.rule(),
                        finding.severity(),
                        finding.location().field().orElse(""));
            }
        }
        return builder.build();
    }

    private static void assertSame(Report actual, Report expected) {
        assertThat(actual.findings()).isEqualTo(expected.findings());
        assertThat(actual.counts()).isEqualTo(expected.counts());
        assertThat(actual.incompleteReasons()).isEqualTo(expected.incompleteReasons());
        assertThat(actual.wrongRows()).isEqualTo(expected.wrongRows());
    }
}
