package io.github.opendata4j.model.internal.sheet;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import java.util.Map;

/** A workbook that can't be read, or not to its end. Its code is that of the rule that tells people. */
public final class WorkbookException extends OpenDataException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> parameters;

    WorkbookException(String code, Map<String, Object> parameters, LocalizedText message) {
        super(message);
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    /**
     * The code of the rule.
     *
     * @return {@code archive-unsafe}, {@code format-unsupported}, {@code limit-reached},
     *     {@code workbook-damaged} or {@code workbook-encrypted}
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
}
