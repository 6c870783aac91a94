package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A publication that its checks refuse. Nothing was written; the report says what to mend. */
public class CheckRefusedException extends OpenDataException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Report report;

    /**
     * The checks refuse a dataset.
     *
     * @param key the dataset's key
     * @param report what they found, with at least one error
     */
    public CheckRefusedException(String key, Report report) {
        super(message(key, report.count(Severity.FATAL) + report.count(Severity.ERROR)));
        this.report = report;
    }

    /**
     * Returns what the checks found.
     *
     * @return the report, of errors and of all else; empty after deserialisation
     */
    public Report report() {
        return Objects.requireNonNullElseGet(report, Report::empty);
    }

    private static LocalizedText message(String key, long errors) {
        return errors == 1
                ? Bilingual.text(
                        "« " + key + " » n'est pas publié : il y a une erreur à corriger.",
                        key + " is not published: there is one error to mend.")
                : Bilingual.text(
                        "« " + key + " » n'est pas publié : il y a " + errors + " erreurs à corriger.",
                        key + " is not published: there are " + errors + " errors to mend.");
    }
}
