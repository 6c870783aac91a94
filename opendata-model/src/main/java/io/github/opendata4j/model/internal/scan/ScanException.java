package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import java.util.Map;

/** A file that can't be read as a table, or not to its end. Its code is that of the rule that tells people. */
public final class ScanException extends OpenDataException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> parameters;
    private final long line;

    ScanException(Observation fault, LocalizedText message) {
        super(message);
        this.code = fault.code();
        this.parameters = fault.parameters();
        this.line = fault.line();
    }

    /**
     * The code of the rule.
     *
     * @return {@code source-empty}, {@code header-missing}, {@code format-mismatch}, {@code quote-unclosed} or
     *     {@code limit-reached}
     */
    public String code() {
        return code;
    }

    /**
     * What the rule's message needs to know.
     *
     * @return unmodifiable
     */
    public Map<String, Object> parameters() {
        return parameters;
    }

    /**
     * The physical line it is about.
     *
     * @return from 1; 0 if it is about the whole file
     */
    public long line() {
        return line;
    }
}
