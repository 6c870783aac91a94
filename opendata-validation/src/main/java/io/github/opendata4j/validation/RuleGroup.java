package io.github.opendata4j.validation;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;

/** What a rule is about: the parts of a table, from the file as a whole to the run itself. */
public enum RuleGroup {
    /** The file as bytes: reading it, its format, compression, encoding. */
    FILE("Fichier", "File"),
    /** How the table is written: delimiter, quotes, title lines, sheets. */
    DIALECT("Écriture du tableau", "Dialect"),
    /** The schema that the file is checked against. */
    SCHEMA("Schéma", "Schema"),
    /** The names of the columns. */
    HEADER("En-tête", "Header"),
    /** Whole rows: width, keys, duplicates. */
    ROW("Lignes", "Rows"),
    /** Single cells: type, format, constraints. */
    CELL("Cellules", "Cells"),
    /** What French schemas ask for by name. */
    FRENCH("Contrôles français", "French checks"),
    /** The whole table, mostly only when asked for. */
    TABLE("Tableau entier", "Whole table"),
    /** The check itself: limits, what was left out, faults of the program. */
    RUN("Déroulement du contrôle", "The run");

    private final String french;
    private final String english;

    RuleGroup(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * What people call the group.
     *
     * @return a noun phrase in French and English
     */
    public LocalizedText title() {
        return Bilingual.text(french, english);
    }
}
