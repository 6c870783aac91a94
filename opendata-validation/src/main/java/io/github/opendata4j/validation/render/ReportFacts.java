package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.SourceFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report says of the file and the schema, before what it found. */
final class ReportFacts {
    private static final int LONGEST = 120;

    private static final int MOST_FILES = 20;

    /** Needs no words: what a check does unless told otherwise. */
    private static final String USUAL_PROFILE = "standard";

    private ReportFacts() {}

    /**
     * One fact.
     *
     * @param name what it is, capitalised
     * @param value what it says
     */
    record Fact(String name, String value) {
        Fact {
            value = Visible.text(value, LONGEST);
        }
    }

    static List<Fact> of(Report report, Phrases phrases) {
        List<Fact> facts = new ArrayList<>();
        if (report.sources().size() > 1) {
            addAll(report.sources(), phrases, facts);
        }
        if (report.source().isPresent()) {
            addAll(report.source().get(), phrases, facts);
        }
        SchemaReference schema = report.schema().orElse(null);
        if (schema != null) {
            String version =
                    schema.version().isPresent() ? " " + schema.version().get() : "";
            facts.add(new Fact(phrases.choose("Schéma", "Schema"), schema.name() + version));
        }
        String profile = report.profile().orElse(USUAL_PROFILE);
        if (!profile.equals(USUAL_PROFILE)) {
            facts.add(new Fact(phrases.choose("Profil de contrôle", "Profile"), profile));
        }
        return facts;
    }

    private static void addAll(SourceFacts source, Phrases phrases, List<Fact> facts) {
        facts.add(new Fact(phrases.choose("Fichier", "File"), source.name()));
        Optional<String> content = content(source, phrases);
        if (content.isPresent()) {
            facts.add(new Fact(phrases.choose("Contenu", "Content"), content.get()));
        }
        if (!source.encoding().isEmpty()) { // there is nothing to say of a workbook
            facts.add(new Fact(phrases.choose("Lu comme", "Read as"), form(source, phrases)));
        }
    }

    /** Of several files a line each, as far as a reader has patience for them. */
    private static void addAll(List<SourceFacts> sources, Phrases phrases, List<Fact> facts) {
        facts.add(new Fact(phrases.choose("Fichiers", "Files"), phrases.number(sources.size())));
        sources.stream()
                .limit(MOST_FILES)
                .forEach(source -> facts.add(new Fact(
                        Visible.text(source.name(), LONGEST),
                        content(source, phrases).orElse("–"))));
        if (sources.size() > MOST_FILES) {
            facts.add(new Fact("…", phrases.number(sources.size() - MOST_FILES)));
        }
    }

    /** A document has neither rows nor columns. */
    private static Optional<String> content(SourceFacts source, Phrases phrases) {
        if (source.fields() > 0) {
            return Optional.of(phrases.rows(source.rows()) + ", " + phrases.columns(source.fields()));
        }
        return source.rows() > 0 ? Optional.of(phrases.rows(source.rows())) : Optional.empty();
    }

    private static String form(SourceFacts source, Phrases phrases) {
        String delimiter = source.delimiter();
        if (delimiter.isEmpty()) {
            return source.encoding();
        }
        Object named = delimiter.length() == 1 ? (Object) delimiter.charAt(0) : delimiter;
        return source.encoding()
                + phrases.choose(", séparateur ", ", delimiter ")
                + phrases.wording().value(named);
    }
}
