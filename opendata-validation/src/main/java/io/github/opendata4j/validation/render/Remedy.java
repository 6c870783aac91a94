package io.github.opendata4j.validation.render;

/**
 * What has to be done about a finding, and who can do it: the question that a reader has after the verdict. In the
 * order in which a report speaks of them; {@link Remedies} knows which finding needs which.
 */
enum Remedy {
    /** The structure of the file. */
    EXPORT(
            "À revoir dans le fichier",
            "Son en-tête, ses lignes ou son export ne conviennent pas ; qui tient le fichier peut le corriger.",
            "To be changed in the file",
            "Its header, its rows or its export do not fit; whoever keeps the file can mend it."),
    /** Known, but badly written. */
    REWRITE(
            "À récrire",
            "La valeur est connue mais mal écrite ; qui tient le fichier peut la récrire.",
            "To be rewritten",
            "The value is known but badly written; whoever keeps the file can rewrite it."),
    /** Not known to who keeps the file. */
    ASK(
            "À demander",
            "L'information manque ; elle se demande à qui la connaît et ne s'invente pas.",
            "To be asked for",
            "The information is missing; it has to be asked of whoever knows it, never invented."),
    /** Known, but not to the registers. */
    IDENTIFY(
            "À identifier",
            "L'identifiant n'est pas reconnu ; il se vérifie dans le registre officiel ou auprès de l'intéressé.",
            "To be identified",
            "The identifier is not recognised; look it up in the official register or ask whom it names."),
    /** Metadata. */
    DESCRIBE(
            "À compléter dans la description",
            "La description du jeu de données est incomplète ou mal écrite ; qui le publie peut la compléter.",
            "To be completed in the description",
            "The description of the dataset is incomplete or badly written; whoever publishes it can complete it."),
    /** The schema or the check itself. */
    REPORT(
            "À signaler",
            "Le défaut est dans le schéma ou le contrôle, pas dans vos données ; qui les publie peut le corriger.",
            "To be reported",
            "The fault lies in the schema or the check, not in your data; whoever publishes them can mend it."),
    /** Nothing is known of what was not looked at. */
    REPEAT(
            "À recommencer",
            "Tout n'a pas été contrôlé ; qui fait le contrôle peut le recommencer comme il est dit.",
            "To be started again",
            "Not everything was checked; whoever runs the check can start it again as is said."),
    /** Nothing forbids publication. */
    LOOK(
            "À vérifier",
            "Cela n'empêche pas la publication, mais mérite un coup d'œil.",
            "To be looked at",
            "This does not forbid publication, but deserves a look."),
    /** For information. */
    NOTE("Pour information", "Rien n'est à faire.", "For information", "There is nothing to be done.");

    private final String french;
    private final String frenchExplanation;
    private final String english;
    private final String englishExplanation;

    Remedy(String french, String frenchExplanation, String english, String englishExplanation) {
        this.french = french;
        this.frenchExplanation = frenchExplanation;
        this.english = english;
        this.englishExplanation = englishExplanation;
    }

    String title(Phrases phrases) {
        return phrases.choose(french, english);
    }

    String explanation(Phrases phrases) {
        return phrases.choose(frenchExplanation, englishExplanation);
    }
}
