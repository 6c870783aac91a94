package io.github.opendata4j.model.report;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules read from three files that lie beside a class: {@code rules.properties} with a line
 * {@code max-length.severity = ERROR} for each rule, {@code rules_fr.properties} and {@code rules_en.properties} with
 * {@code max-length.title} and {@code max-length.message} for each. {@link Rule} says how a message is written.
 *
 * <pre>{@code
 * RuleBundle rules = RuleBundle.load(MyChecks.class, "rules");
 * Finding.builder(rules.get("max-length")).with("limit", 20).build();
 * }</pre>
 *
 * <p>The files are UTF-8, a key and a value to a line, {@code #} begins a comment; there are no escapes. In a named
 * module the package of the class must be open to this one:
 * {@code opens com.example.checks to io.github.opendata4j.model;}. Immutable.
 */
public final class RuleBundle {
    private static final String SEVERITY = ".severity";

    private final Map<String, Rule> rules;

    private RuleBundle(Map<String, Rule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /**
     * Reads rules from the resources beside a class.
     *
     * @param anchor the class beside which the files lie
     * @param baseName the files' name without language and extension, such as {@code rules}
     * @return the rules
     * @throws IllegalArgumentException if a file is missing or can't be seen, if a rule lacks its title or message in
     *     one of the two languages, or if there are texts for a rule that does not exist
     */
    public static RuleBundle load(Class<?> anchor, String baseName) {
        Map<String, String> severities = read(anchor, baseName + ".properties");
        Map<String, String> french = read(anchor, baseName + "_fr.properties");
        Map<String, String> english = read(anchor, baseName + "_en.properties");
        Map<String, Rule> rules = new LinkedHashMap<>();
        severities.forEach((key, severity) -> {
            if (!key.endsWith(SEVERITY)) {
                throw new IllegalArgumentException(
                        baseName + ".properties: expected a key ending in .severity: " + key);
            }
            String code = key.substring(0, key.length() - SEVERITY.length());
            LocalizedText title = text(code + ".title", french, english);
            LocalizedText message = text(code + ".message", french, english);
            rules.put(code, Rule.of(code, Severity.valueOf(severity), title, message));
        });
        requireNoneLeft(french);
        requireNoneLeft(english);
        return new RuleBundle(rules);
    }

    /**
     * A rule.
     *
     * @param code its code
     * @return the rule
     * @throws IllegalArgumentException if there is none; the message lists the codes there are
     */
    public Rule get(String code) {
        Rule rule = rules.get(code);
        if (rule == null) {
            throw new IllegalArgumentException("No rule " + code + "; there are " + String.join(", ", rules.keySet()));
        }
        return rule;
    }

    /**
     * All rules, in the order of the file.
     *
     * @return the rules
     */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    private static LocalizedText text(String key, Map<String, String> french, Map<String, String> english) {
        return Bilingual.text(present(key, french, "French"), present(key, english, "English"));
    }

    private static String present(String key, Map<String, String> texts, String language) {
        String text = texts.remove(key);
        if (text == null) {
            throw new IllegalArgumentException("No " + language + " text for " + key);
        }
        return text;
    }

    private static void requireNoneLeft(Map<String, String> texts) {
        if (!texts.isEmpty()) {
            throw new IllegalArgumentException("Texts for rules that do not exist: " + texts.keySet());
        }
    }

    private static Map<String, String> read(Class<?> anchor, String name) {
        try (InputStream stream = anchor.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("No " + name + " beside " + anchor.getName()
                        + ", or its package is not open to io.github.opendata4j.model");
            }
            return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not {@link java.util.Properties}: the order counts, and a key that stands there twice is a mistake. */
    private static Map<String, String> parse(String name, String content) {
        Map<String, String> values = new LinkedHashMap<>();
        content.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    if (equals < 0) {
                        throw new IllegalArgumentException(name + ": expected key = value: " + line);
                    }
                    String key = line.substring(0, equals).strip();
                    if (values.put(key, line.substring(equals + 1).strip()) != null) {
                        throw new IllegalArgumentException(name + ": this key stands there twice: " + key);
                    }
                });
        return values;
    }
}
