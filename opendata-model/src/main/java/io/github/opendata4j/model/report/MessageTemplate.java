package io.github.opendata4j.model.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the templates that {@link Rule} describes. */
final class MessageTemplate {
    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");

    private final Function<String, Optional<String>> parameters;

    private MessageTemplate(Function<String, Optional<String>> parameters) {
        this.parameters = parameters;
    }

    /**
     * Fills a template.
     *
     * @param template the text with its placeholders
     * @param parameters the text of each parameter, empty for one that is absent
     * @return the message; a placeholder outside square brackets that has no value becomes an ellipsis
     */
    static String fill(String template, Function<String, Optional<String>> parameters) {
        return new MessageTemplate(parameters).fill(template);
    }

    private String fill(String template) {
        String kept = OPTIONAL_PART.matcher(template).replaceAll(part -> literally(choose(part.group(1))));
        return PLACEHOLDER
                .matcher(kept)
                .replaceAll(name -> literally(parameters.apply(name.group(1)).orElse("…")));
    }

    private String choose(String alternatives) {
        return Arrays.stream(alternatives.split("\\|", -1))
                .filter(this::isComplete)
                .findFirst()
                .orElse("");
    }

    private boolean isComplete(String part) {
        return PLACEHOLDER
                .matcher(part)
                .results()
                .allMatch(name -> parameters.apply(name.group(1)).isPresent());
    }

    private static String literally(String text) {
        return Matcher.quoteReplacement(text);
    }
}
