package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.report.SourceFacts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a report says, in a sentence: "3 lignes sur 120 sont à corriger avant publication."
 *
 * @param severity the gravest severity, or {@link Severity#INFO} if there is nothing to see to
 * @param sentence the sentence, with its full stop
 */
record Verdict(Severity severity, String sentence) {

    static Verdict of(Report report, Phrases phrases) {
        if (report.count(Severity.FATAL) > 0) {
            return new Verdict(Severity.FATAL, notChecked(report, phrases));
        }
        if (!report.isValid()) {
            return new Verdict(Severity.ERROR, toMend(report, phrases) + notAll(report, phrases));
        }
        if (!report.isComplete()) {
            return new Verdict(
                    Severity.WARNING,
                    phrases.choose(
                            "Aucune erreur dans ce qui a été contrôlé, mais tout n'a pas pu l'être.",
                            "No error in what was checked, but not everything could be."));
        }
        long warnings = report.count(Severity.WARNING);
        return warnings > 0
                ? new Verdict(Severity.WARNING, clean(report, phrases, toLookAt(warnings, phrases)))
                : new Verdict(Severity.INFO, clean(report, phrases, ""));
    }

    private static String notChecked(Report report, Phrases phrases) {
        String why = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.FATAL)
                .findFirst()
                .map(finding -> phrases.colon() + Phrases.uncapitalised(finding.title(phrases.locale())))
                .orElse("");
        return phrases.choose("Le contrôle n'a pas pu aboutir", "The check could not be completed") + why + ".";
    }

    private static String toMend(Report report, Phrases phrases) {
        List<String> what = new ArrayList<>();
        boolean plural = addRows(report, phrases, what);
        subjects(report).forEach(subject -> what.add(phrases.choose(subject.french, subject.english)));
        if (what.isEmpty()) {
            long errors = report.count(Severity.ERROR);
            what.add(phrases.errors(errors));
            plural = !phrases.isSingular(errors);
        }
        String verb = what.size() > 1 || plural ? "sont" : "est";
        return Phrases.capitalised(phrases.all(what))
                + phrases.choose(
                        " " + verb + " à corriger avant publication.",
                        (what.size() > 1 || plural ? " have" : " has") + " to be mended before publication.");
    }

    /** Adds the rows in error, if there are any; says whether they are several. */
    private static boolean addRows(Report report, Phrases phrases, List<String> what) {
        OptionalLong exact = report.wrongRows();
        long rows = exact.orElseGet(() -> seenRows(report));
        if (rows == 0) {
            return false;
        }
        String atLeast = exact.isPresent() ? "" : phrases.choose("au moins ", "at least ");
        String counted = report.source()
                .map(SourceFacts::rows)
                .map(total -> phrases.choose(
                        phrases.rows(rows) + " sur " + phrases.number(total),
                        phrases.number(rows) + " of " + phrases.rows(total)))
                .orElseGet(() -> phrases.rows(rows));
        what.add(atLeast + counted);
        return !phrases.isSingular(rows);
    }

    /** The different rows among the samples: fewer than there are, but more than nothing. */
    private static long seenRows(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && isAboutRow(finding))
                .map(finding -> finding.location().resource().orElse("")
                        + '\n'
                        + finding.location().row().orElseThrow())
                .distinct()
                .count();
    }

    /** What may be wrong besides rows. */
    private enum Subject {
        HEADER("l'en-tête", "the header"),
        FILE("la structure du fichier", "the structure of the file"),
        SCHEMA("le schéma", "the schema"),
        DOCUMENT("le document", "the document"),
        DESCRIPTION("la description du jeu de données", "the description of the dataset");

        private final String french;
        private final String english;

        Subject(String french, String english) {
            this.french = french;
            this.english = english;
        }

        static Subject of(Finding finding) {
            Remedy remedy = Remedies.of(finding.code(), Severity.ERROR);
            if (remedy == Remedy.DESCRIBE) {
                return DESCRIPTION;
            }
            if (finding.location().pointer().isPresent()) {
                return finding.code().startsWith("schema-") ? SCHEMA : DOCUMENT;
            }
            if (remedy == Remedy.REPORT) {
                return SCHEMA;
            }
            return finding.code().matches("label-.*|header-.*|.*-header") ? HEADER : FILE;
        }
    }

    private static Set<Subject> subjects(Report report) {
        Set<Subject> subjects = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && !isAboutRow(finding))
                .map(Subject::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Subject.class)));
        if (subjects.contains(Subject.FILE)) {
            subjects.remove(Subject.HEADER); // which is part of its structure
        }
        return subjects;
    }

    private static boolean isAboutRow(Finding finding) {
        return finding.location().row().orElse(1) > 1;
    }

    private static String notAll(Report report, Phrases phrases) {
        return report.isComplete()
                ? ""
                : phrases.choose(" Tout n'a pas pu être contrôlé.", " Not everything could be checked.");
    }

    private static String toLookAt(long warnings, Phrases phrases) {
        return phrases.choose(
                ", " + phrases.points(warnings) + " à vérifier", ", " + phrases.points(warnings) + " to look at");
    }

    private static String clean(Report report, Phrases phrases, String more) {
        long rows = rows(report.sources());
        if (rows == 0) {
            return phrases.choose("Aucune erreur, mais aucune ligne non plus", "No error, but no row either") + more
                    + ".";
        }
        String where = rows < 0 ? "" : phrases.choose(" dans ", " in ") + phrases.rows(rows);
        String tables = report.sources().size() < 2
                ? ""
                : phrases.choose(" de ", " of ")
                        + phrases.files(report.sources().size());
        return phrases.choose("Aucune erreur", "No error") + where + (rows < 0 ? "" : tables) + more + ".";
    }

    /** Of all of them together; -1 if one is no table. */
    private static long rows(List<SourceFacts> sources) {
        long sum = 0;
        for (SourceFacts source : sources) { // no stream: a right table is reported as quickly as it was checked
            if (source.fields() <= 0) {
                return -1;
            }
            sum += source.rows();
        }
        return sources.isEmpty() ? -1 : sum;
    }
}
