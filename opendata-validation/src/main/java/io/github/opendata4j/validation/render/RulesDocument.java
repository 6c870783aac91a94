package io.github.opendata4j.validation.render;

import io.github.opendata4j.validation.RuleCatalogue;
import io.github.opendata4j.validation.RuleEntry;
import io.github.opendata4j.validation.internal.catalogue.KeyedLines;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The catalogue of rules as a document: JSON for programs, Markdown for people. The project's own, in {@code docs}, are
 * made by it, and so is what {@code opendata rules} prints.
 *
 * <pre>{@code
 * RulesDocument.json(RuleCatalogue.standard());                      // both languages
 * RulesDocument.markdown(RuleCatalogue.standard(), Locale.FRENCH);   // one of them
 * RulesDocument.markdown(RuleCatalogue.standard().entry("pattern"), Locale.FRENCH);
 * }</pre>
 */
public final class RulesDocument {

    private RulesDocument() {}

    /**
     * All rules as JSON, in French and English. {@link #schema()} describes the form.
     *
     * @param catalogue the rules
     * @return one document
     */
    public static String json(RuleCatalogue catalogue) {
        StringWriter out = new StringWriter();
        try {
            JsonDocument.write(out, json -> new RulesJson(json).write(catalogue.entries()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * The JSON Schema of the JSON form, draft 2020-12.
     *
     * @return the schema's text
     */
    public static String schema() {
        return KeyedLines.text(RulesDocument.class, "rules.schema.json").orElseThrow();
    }

    /**
     * All rules as Markdown.
     *
     * @param catalogue the rules
     * @param locale the reader's language: English, or French for all others
     * @return one document, with a heading for each rule
     */
    public static String markdown(RuleCatalogue catalogue, Locale locale) {
        return new RulesMarkdown(Phrases.in(locale)).all(catalogue.entries());
    }

    /**
     * One rule as Markdown, with its example.
     *
     * @param entry the rule
     * @param locale the reader's language: English, or French for all others
     * @return a heading and what there is to say
     */
    public static String markdown(RuleEntry entry, Locale locale) {
        return new RulesMarkdown(Phrases.in(locale)).one(entry);
    }
}
