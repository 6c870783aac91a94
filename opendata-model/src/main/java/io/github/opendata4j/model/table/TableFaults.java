package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.text.Nearest;
import java.util.List;

/** The messages of what goes wrong with the header of a table. */
final class TableFaults {

    private TableFaults() {}

    static TableException unknownLabel(String file, String label, List<String> there) {
        String nearest = Nearest.to(label, there).orElse("");
        return TableFault.in(file)
                .says(
                        "la correspondance nomme la colonne « " + label + " », que le fichier n'a pas"
                                + (nearest.isEmpty() ? "" : " (« " + nearest + " » ?)") + ". Ses colonnes : "
                                + String.join(", ", there) + ".",
                        "the mapping names the column '" + label + "', which the file does not have"
                                + (nearest.isEmpty() ? "" : " ('" + nearest + "'?)") + ". Its columns: "
                                + String.join(", ", there) + ".");
    }
}
