package io.github.opendata4j.model.report;

import io.github.opendata4j.model.SchemaReference;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a check has to say: exact counts of everything, and samples of the findings. Immutable.
 *
 * <pre>{@code
 * Report report = TableValidator.of(schema).validate(TableSource.of(csv));
 * if (!report.isValid()) {
 *     report.findings().forEach(finding -> show(finding.location(), finding.message(Locale.FRENCH)));
 * }
 * }</pre>
 *
 * <p>Of each code and field only the first findings are kept, {@value #DEFAULT_SAMPLES} unless said otherwise, and
 * {@value #MOST_FINDINGS} in all: a file where everything is wrong does not fill the memory. {@link #counts()} is
 * exact all the same.
 */
public final class Report {
    /** How many findings are kept for each code and field, unless said otherwise. */
    public static final int DEFAULT_SAMPLES = 100;

    /** As a number of samples: keep every finding, however much memory they take. */
    public static final int ALL_SAMPLES = Integer.MAX_VALUE;

    /** How many findings a report keeps in all, unless every finding was asked for. */
    public static final int MOST_FINDINGS = 100_000;

    private static final Report EMPTY = builder().build();

    private final int samples;
    private final List<Finding> findings;
    private final List<Count> counts;
    private final CheckFacts facts;
    private final OptionalLong toldWrongRows;

    private Report(Builder builder) {
        this.samples = builder.samples;
        this.findings = builder.collector.findings();
        this.counts = builder.collector.counts();
        this.facts = builder.facts.cutShortBy(counts);
        this.toldWrongRows = builder.wrongRows;
    }

    /**
     * How often something was found; exact, however few findings were kept.
     *
     * @param code the rule's code
     * @param severity the severity of these findings
     * @param field the field they are about; empty where they are about none
     * @param count how many there are, at least 1
     */
    public record Count(String code, Severity severity, Optional<String> field, long count) {}

    /**
     * Starts a report that keeps {@value #DEFAULT_SAMPLES} findings for each code and field.
     *
     * @return the builder
     */
    public static Builder builder() {
        return builder(DEFAULT_SAMPLES);
    }

    /**
     * Starts a report.
     *
     * @param samplesPerCodeAndField how many findings to keep for each code and field: 0 to count only,
     *     {@link #ALL_SAMPLES} for all
     * @return the builder
     * @throws IllegalArgumentException if it is negative
     */
    public static Builder builder(int samplesPerCodeAndField) {
        return new Builder(samplesPerCodeAndField);
    }

    /**
     * The report of a check that had nothing to say.
     *
     * @return a valid, complete report
     */
    public static Report empty() {
        return EMPTY;
    }

    /**
     * Says whether nothing forbids publication.
     *
     * @return true unless something {@linkplain Severity#FATAL fatal} or an {@linkplain Severity#ERROR error} was
     *     found
     */
    public boolean isValid() {
        return count(Severity.FATAL) == 0 && count(Severity.ERROR) == 0;
    }

    /**
     * Says whether everything was checked. A report that is not complete may be valid only as far as it goes.
     *
     * @return whether there is no {@linkplain #incompleteReasons() reason} against it
     */
    public boolean isComplete() {
        return incompleteReasons().isEmpty();
    }

    /**
     * Why not everything was checked.
     *
     * @return codes of rules, most often of findings in this report; the code of each fatal finding is among them
     */
    public List<String> incompleteReasons() {
        return facts.incompleteReasons();
    }

    /**
     * The findings that were kept, in the order in which they were added.
     *
     * @return the first findings of each code and field
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * How often each thing was found, in the order of first appearance.
     *
     * @return exact counts
     */
    public List<Count> counts() {
        return counts;
    }

    /**
     * How many findings of a severity there are.
     *
     * @param severity the severity
     * @return the exact number
     */
    public long count(Severity severity) {
        long sum = 0;
        for (Count count : counts) {
            sum += count.severity() == severity ? count.count() : 0;
        }
        return sum;
    }

    /**
     * How many findings of a rule there are.
     *
     * @param code the rule's code
     * @return the exact number, 0 for a code that is unknown
     */
    public long count(String code) {
        return counts.stream()
                .filter(count -> count.code().equals(code))
                .mapToLong(Count::count)
                .sum();
    }

    /**
     * How many rows of data hold at least one error.
     *
     * @return the exact number; empty if the check did not tell and not all findings were kept
     */
    public OptionalLong wrongRows() {
        if (toldWrongRows.isPresent()) {
            return toldWrongRows;
        }
        long all = 0;
        for (Count count : counts) {
            all += count.count();
        }
        return all == findings.size() ? OptionalLong.of(WrongRows.of(findings)) : OptionalLong.empty();
    }

    /**
     * What is known of the file that was checked.
     *
     * @return empty if the report is about metadata only, or about several files
     */
    public Optional<SourceFacts> source() {
        return CheckFacts.only(facts.sources());
    }

    /**
     * What is known of each file that was checked, such as the tables of a package.
     *
     * @return in the order in which they were checked; empty if the report is about metadata only
     */
    public List<SourceFacts> sources() {
        return facts.sources();
    }

    /**
     * The schema that the file was checked against.
     *
     * @return empty if there was none, or several
     */
    public Optional<SchemaReference> schema() {
        return CheckFacts.only(facts.schemas());
    }

    /**
     * How strictly it was checked: the name of the profile of rules.
     *
     * @return such as {@code standard}; empty if the check knows no profiles, or several went into this report
     */
    public Optional<String> profile() {
        return CheckFacts.only(facts.profiles());
    }

    /**
     * Puts another report behind this one. Counts stay exact, the order stays, and of the findings as many are kept
     * as the more generous of the two would. Merging is associative, so that partial reports can be merged in any
     * grouping, as long as their order is kept; the rows in error are added up, so each row belongs to one of them.
     *
     * @param later the report of what comes later: the next rows, the next file, the next check
     * @return a report of both
     */
    public Report merge(Report later) {
        Builder both = builder(Math.max(samples, later.samples));
        both.collector.take(this);
        both.collector.take(later);
        both.facts = facts.and(later.facts);
        if (toldWrongRows.isPresent() || later.toldWrongRows.isPresent()) {
            both.wrongRows = WrongRows.sum(wrongRows(), later.wrongRows());
        }
        return both.build();
    }

    @Override
    public String toString() {
        return (isValid() ? "valid" : "invalid") + (isComplete() ? "" : ", incomplete") + ": " + counts;
    }

    /** Collects findings. Not for use by several threads: give each its own, and {@link #merge} the reports. */
    public static final class Builder {
        private final int samples;
        private final FindingCollector collector;
        private CheckFacts facts = CheckFacts.NONE;
        private OptionalLong wrongRows = OptionalLong.empty();

        private Builder(int samples) {
            if (samples < 0) {
                throw new IllegalArgumentException("The number of samples is 0 or more, not: " + samples);
            }
            this.samples = samples;
            this.collector = new FindingCollector(samples, samples == ALL_SAMPLES ? Integer.MAX_VALUE : MOST_FINDINGS);
        }

        /**
         * Counts a finding, and keeps it if there is room.
         *
         * @param finding the finding
         * @return this builder
         */
        public Builder add(Finding finding) {
            collector.count(
                    finding.code(),
                    finding.severity(),
                    finding.location().field().orElse(""),
                    1);
            collector.keep(finding);
            return this;
        }

        /**
         * Says whether another finding would be kept. Where it would not, {@link #count} saves building it.
         *
         * @param rule the rule
         * @param fieldOrEmpty the field, empty for none
         * @return whether there is room for it
         */
        public boolean wants(Rule rule, String fieldOrEmpty) {
            return collector.wants(rule.code(), fieldOrEmpty);
        }

        /**
         * Counts a finding of which no sample is wanted.
         *
         * @param rule the rule
         * @param severity the severity of the finding
         * @param fieldOrEmpty the field, empty for none
         * @return this builder
         */
        public Builder count(Rule rule, Severity severity, String fieldOrEmpty) {
            return count(rule, severity, fieldOrEmpty, 1);
        }

        /**
         * Counts several findings of which no sample is wanted.
         *
         * @param rule the rule
         * @param severity the severity of the findings
         * @param fieldOrEmpty the field, empty for none
         * @param times how many there are; 0 counts nothing
         * @return this builder
         * @throws IllegalArgumentException if there are fewer than 0
         */
        public Builder count(Rule rule, Severity severity, String fieldOrEmpty, long times) {
            if (times < 0) {
                throw new IllegalArgumentException("Nothing is found less than 0 times: " + times);
            }
            if (times > 0) {
                collector.count(rule.code(), severity, fieldOrEmpty, times);
            }
            return this;
        }

        /**
         * Says how many rows of data hold at least one error, for {@link Report#wrongRows()}. A check that goes
         * through the rows knows it; without it the report can tell only while it keeps every finding.
         *
         * @param rows the exact number
         * @return this builder
         */
        public Builder wrongRows(long rows) {
            this.wrongRows = OptionalLong.of(rows);
            return this;
        }

        /**
         * Says what is known of the file that was checked.
         *
         * @param source the facts
         * @return this builder
         */
        public Builder source(SourceFacts source) {
            facts = facts.withSource(source);
            return this;
        }

        /**
         * Says which schema the file was checked against.
         *
         * @param schema the schema
         * @return this builder
         */
        public Builder schema(SchemaReference schema) {
            facts = facts.withSchema(schema);
            return this;
        }

        /**
         * Says under which profile of rules the check was made.
         *
         * @param name the profile's name
         * @return this builder
         */
        public Builder profile(String name) {
            facts = facts.withProfile(name);
            return this;
        }

        /**
         * Says that not everything was checked. A fatal finding says so by itself.
         *
         * @param reason the code of the rule that says why, such as {@code limit-reached}; add its finding too
         * @return this builder
         */
        public Builder incomplete(String reason) {
            facts = facts.cutShortBy(reason);
            return this;
        }

        /**
         * Makes the report.
         *
         * @return the report of all that was added until now
         */
        public Report build() {
            return new Report(this);
        }
    }
}
