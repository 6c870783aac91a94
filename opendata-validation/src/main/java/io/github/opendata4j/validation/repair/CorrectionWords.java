package io.github.opendata4j.validation.repair;

import static io.github.opendata4j.model.internal.text.Bilingual.text;

import io.github.opendata4j.model.LocalizedText;
import java.util.List;

/** What a workbook of corrections says to the clerk. */
final class CorrectionWords {

    static final LocalizedText SHEET = text("à corriger", "to mend");
    static final LocalizedText GUIDE = text("mode d'emploi", "guide");
    static final LocalizedText LISTS = text("listes", "lists");
    static final LocalizedText ROW = text("Ligne du fichier", "Row in the file");
    static final LocalizedText REASON = text("Ce qui est à corriger", "What to mend");
    static final LocalizedText COLUMN = text("Colonne %s du fichier", "Column %s of the file");
    static final LocalizedText PROPOSED = text("Proposé : %s", "Proposed: %s");
    static final LocalizedText CLEAR = text("vider la cellule", "empty the cell");

    static final List<LocalizedText> ADVICE = List.of(
            text(
                    "Ce classeur ne contient que les lignes à corriger, dans l'ordre du fichier.",
                    "This workbook has only the rows that are to be mended, in the order of the file."),
            text(
                    "1. Corrigez les cellules en rouge, sur place. La colonne B dit pourquoi, et propose la correction"
                            + " quand il n'y en a qu'une ; la note de la cellule le redit.",
                    "1. Mend the red cells where they are. Column B says why, and proposes the correction where there is"
                            + " only one; the note of the cell says it again."),
            text(
                    "2. Toutes les cellules sont du texte : un SIRET ou un code qui commence par zéro le reste. Ne"
                            + " changez pas le format des cellules.",
                    "2. All cells are text: an identifier that begins with zero keeps it. Don't change the format of"
                            + " cells."),
            text(
                    "3. Ce que vous ne savez pas corriger reste tel quel. Une ligne supprimée ici n'est pas supprimée du"
                            + " fichier. Vous pouvez trier les lignes entières.",
                    "3. Leave what you can't mend. A row that is deleted here is not deleted from the file. You may sort"
                            + " whole rows."),
            text(
                    "4. Ne touchez ni à l'en-tête ni à la colonne masquée à droite : elles ramènent chaque ligne à sa"
                            + " place. Une ligne ajoutée ici n'est pas reprise.",
                    "4. Leave the header alone, and the hidden column at the right: they bring each row back to its"
                            + " place. A row that is added here is not taken over."),
            text(
                    "5. Enregistrez le classeur (XLSX) et rendez-le : les corrections sont remises dans le fichier"
                            + " entier, qui est contrôlé de nouveau.",
                    "5. Save the workbook (XLSX) and hand it back: the corrections go into the whole file, which is"
                            + " checked again."));

    private CorrectionWords() {}
}
