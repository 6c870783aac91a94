package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.validation.RuleEntry;
import io.github.opendata4j.validation.RuleExample;
import io.github.opendata4j.validation.RuleGroup;
import io.github.opendata4j.validation.RuleParameter;
import io.github.opendata4j.validation.schema.JsonSchema;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the catalogue as Markdown in one language. */
final class RulesMarkdown {

    private final Phrases phrases;

    RulesMarkdown(Phrases phrases) {
        this.phrases = phrases;
    }

    String all(List<RuleEntry> entries) {
        StringBuilder text = new StringBuilder();
        text.append(phrases.choose(
                "# Les règles de contrôle des tableaux\n\n", "# The rules that tables are checked by\n\n"));
        text.append(phrases.choose(
                "Chaque constat d'un rapport porte le code d'une de ces règles. Les codes ne changent jamais. Cette page est"
                        + " produite à partir du catalogue\u00a0; `rules.json` en est la forme pour les programmes.\n",
                "Each finding of a report has the code of one of these rules. Codes never change. This page is made from"
                        + " the catalogue; `rules.json` is its form for programs.\n"));
        RuleGroup group = null;
        for (RuleEntry entry : entries) {
            if (entry.group() != group) {
                group = entry.group();
                text.append("\n## ").append(group.title().get(phrases.locale())).append('\n');
            }
            text.append("\n#").append(one(entry));
        }
        return text.toString();
    }

    String one(RuleEntry entry) {
        StringBuilder text = new StringBuilder();
        text.append("## `").append(entry.rule().code()).append("`\u00a0– ");
        text.append(entry.rule().title().get(phrases.locale())).append("\n\n");
        text.append(entry.guide().get(phrases.locale())).append("\n\n");
        fact(text, phrases.choose("Gravité", "Severity"), severity(entry.rule().severity()));
        fact(
                text,
                phrases.choose("Message", "Message"),
                code(entry.rule().message().get(phrases.locale())));
        fact(text, phrases.choose("Paramètres", "Parameters"), parameters(entry));
        fact(
                text,
                "Frictionless",
                entry.frictionlessType().map(RulesMarkdown::code).orElse(""));
        fact(text, "Validata", entry.validataType().map(RulesMarkdown::code).orElse(""));
        entry.example().ifPresent(example -> example(text, example));
        return text.toString();
    }

    private void fact(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append("- ").append(name).append(phrases.colon()).append(value).append('\n');
        }
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case FATAL -> phrases.choose("bloquant", "fatal");
            case ERROR -> phrases.choose("erreur", "error");
            case WARNING -> phrases.choose("avertissement", "warning");
            case INFO -> phrases.choose("information", "information");
        };
    }

    private static String parameters(RuleEntry entry) {
        return entry.parameters().stream()
                .map(RuleParameter::name)
                .map(RulesMarkdown::code)
                .collect(Collectors.joining(", "));
    }

    private void example(StringBuilder text, RuleExample example) {
        if (example.profile().equals("lint")) {
            text.append(phrases.choose("\nUn schéma qui l'enfreint", "\nA schema that breaks it"));
            text.append(phrases.colon()).append("\n\n");
            fence(text, "json", example.schema());
            return;
        }
        text.append(phrases.choose("\nUn fichier qui l'enfreint", "\nA file that breaks it"));
        if (!example.profile().equals("standard")) {
            text.append(phrases.choose(" sous le profil ", " under the profile "))
                    .append(code(example.profile()));
        }
        text.append(phrases.colon()).append("\n\n");
        fence(text, JsonSchema.isJsonSchema(example.schema()) ? "json" : "csv", example.table());
        text.append(phrases.choose("\nSon schéma", "\nIts schema"))
                .append(phrases.colon())
                .append("\n\n");
        fence(text, "json", example.schema());
    }

    private static void fence(StringBuilder text, String language, String content) {
        text.append("```")
                .append(language)
                .append('\n')
                .append(content.stripTrailing())
                .append("\n```\n");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
