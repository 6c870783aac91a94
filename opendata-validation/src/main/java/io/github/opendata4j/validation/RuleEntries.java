package io.github.opendata4j.validation;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.RuleBundle;
import io.github.opendata4j.validation.internal.catalogue.KeyedLines;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what the catalogue says of its rules beyond their messages: {@code rule-facts.properties} for programs,
 * {@code rule-guide_fr.properties} and {@code rule-guide_en.properties} for people, and a file {@code CODE.txt} in
 * {@code examples}. Nothing of it is read to check a table.
 */
final class RuleEntries {

    private final Map<String, String> facts = read("rule-facts.properties");
    private final Map<String, String> french = read("rule-guide_fr.properties");
    private final Map<String, String> english = read("rule-guide_en.properties");
    private final RuleBundle bundle;

    RuleEntries(RuleBundle bundle) {
        this.bundle = bundle;
    }

    Optional<RuleEntry> find(String code) {
        return facts.containsKey(code + ".group") ? Optional.of(get(code)) : Optional.empty();
    }

    RuleEntry get(String code) {
        Rule rule = bundle.get(code);
        return new RuleEntry(
                rule,
                RuleGroup.valueOf(required(facts, code + ".group")),
                parameters(code),
                Optional.ofNullable(facts.get(code + ".frictionless")),
                Optional.ofNullable(facts.get(code + ".validata")),
                guide(code),
                KeyedLines.text(RuleEntries.class, "examples/" + code + ".txt").map(RuleEntries::example));
    }

    private List<RuleParameter> parameters(String code) {
        return Optional.ofNullable(facts.get(code + ".parameters")).stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .map(RuleParameter::parse)
                .toList();
    }

    private LocalizedText guide(String code) {
        return Bilingual.text(required(french, code), required(english, code));
    }

    /** Settings, then a line {@code == schema} and the schema, then a line {@code == table} and the table. */
    private static RuleExample example(String text) {
        String[] head = text.split("(?m)^== schema\n", 2);
        String[] body = head[1].split("(?m)^== table\n", 2);
        Map<String, String> settings = KeyedLines.parse(head[0]);
        return new RuleExample(
                body[0].strip(),
                body[1],
                Charset.forName(settings.getOrDefault("encoding", "UTF-8")),
                settings.getOrDefault("profile", "standard"),
                Optional.ofNullable(settings.get("also")).stream()
                        .flatMap(codes -> Stream.of(codes.split(",")))
                        .map(String::strip)
                        .toList());
    }

    private static String required(Map<String, String> texts, String key) {
        return Optional.ofNullable(texts.get(key))
                .orElseThrow(() -> new IllegalStateException("The catalogue says nothing of " + key));
    }

    private static Map<String, String> read(String name) {
        return KeyedLines.text(RuleEntries.class, name)
                .map(KeyedLines::parse)
                .orElseThrow(() -> new IllegalStateException("No " + name + " beside the catalogue"));
    }
}
