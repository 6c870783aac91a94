package io.github.opendata4j.client.records;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.internal.text.Nearest;
import java.util.List;

/** A query that names a field which the table does not have, or needs one that it lacks. No row was asked for. */
public class UnknownFieldException extends OpenDataException {
    private static final long serialVersionUID = 1L;

    /** As the query has it; empty if it is about positions. */
    private final String field;

    private final transient List<String> fields;

    private UnknownFieldException(String field, List<String> fields, LocalizedText message) {
        super(message);
        this.field = field;
        this.fields = List.copyOf(fields);
    }

    static UnknownFieldException of(String table, String field, List<String> fields) {
        String french = Nearest.to(field, fields)
                .map(near -> " ; « " + near + " » est la plus proche")
                .orElse("");
        String english = Nearest.to(field, fields)
                .map(near -> "; '" + near + "' is nearest")
                .orElse("");
        String list = String.join(", ", fields);
        return new UnknownFieldException(
                field,
                fields,
                Bilingual.text(
                        "La table « " + table + " » n'a pas de colonne « " + field + " »" + french + ". Ses colonnes : "
                                + list + ".",
                        "The table '" + table + "' has no column '" + field + "'" + english + ". Its columns: " + list
                                + "."));
    }

    static UnknownFieldException noPosition(String table, List<String> fields) {
        String list = String.join(", ", fields);
        return new UnknownFieldException(
                "",
                fields,
                Bilingual.text(
                        "Aucune colonne de « " + table + " » n'est connue pour contenir une position : dites laquelle."
                                + " Ses colonnes : " + list + ".",
                        "No column of '" + table + "' is known to hold a position: say which one does. Its columns: "
                                + list + "."));
    }

    /**
     * The field that is not there.
     *
     * @return as the query has it; empty if it asks for positions and no column is known to hold any
     */
    public String field() {
        return field;
    }

    /**
     * The fields of the table.
     *
     * @return their labels; empty after deserialisation
     */
    public List<String> fields() {
        return fields == null ? List.of() : fields;
    }
}
