package io.github.opendata4j.validation;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.DatasetCheck;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.RuleBundle;
import io.github.opendata4j.validation.internal.dataset.DatasetRules;

/**
 * Checks what is said of a dataset: that it is well formed (the constraints on the model), and that it is ready to
 * publish. It looks whether local files are there and hold something, not into them: {@link Preflight} does.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Report report = DatasetValidator.standard().check(dataset);
 * report.findings().forEach(finding -> out.println(finding.message(Locale.FRENCH)));
 * }</pre>
 *
 * <p>Errors make publication unlawful or impossible: no licence or one that says nothing, nobody who answers for the
 * data, no file or link, a local file that is missing or empty, only formats that are closed (French law asks for « un
 * standard ouvert, aisément réutilisable et exploitable par un système de traitement automatisé », CRPA art. L300-4),
 * a number or address that can't be right. All else is a warning or less: a publisher with a name alone may publish.
 * Findings say where by JSON pointer, such as {@code /publisher/siren}.
 */
public final class DatasetValidator implements DatasetCheck {

    private final DatasetRules rules;

    private DatasetValidator(DatasetRules rules) {
        this.rules = rules;
    }

    /**
     * The validator with all rules. The first call takes a moment.
     *
     * @return the validator
     */
    public static DatasetValidator standard() {
        return Standard.VALIDATOR;
    }

    /**
     * Checks a description.
     *
     * @param dataset what its producer says of it
     * @return what was found
     */
    @Override
    public Report check(Dataset dataset) {
        return rules.check(dataset);
    }

    static RuleBundle words() {
        return Standard.WORDS;
    }

    /** Made when first needed: looking up constraints takes longer than checking a small table. */
    private static final class Standard {

        static final RuleBundle WORDS = RuleBundle.load(DatasetValidator.class, "dataset-rules");
        static final DatasetValidator VALIDATOR = new DatasetValidator(new DatasetRules(WORDS));
    }
}
