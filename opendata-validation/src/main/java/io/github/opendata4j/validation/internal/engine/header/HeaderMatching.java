package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.validation.internal.engine.national.PythonText;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;

/**
 * Finds the column of each field by name: first among the labels that are right to the letter, then among those that
 * are but for blanks, then among those that are but for case, as far as {@link LabelMatch} goes. A field belongs to the
 * first column that fits.
 */
public final class HeaderMatching {

    /** How far two names that are taken for one may differ, from nothing on. */
    private enum Spelling {
        EXACT,
        ONE_BLANK,
        ANY_CASE;

        String of(String name) {
            return switch (this) {
                case EXACT -> name;
                case ONE_BLANK -> oneBlank(name);
                case ANY_CASE -> oneBlank(name).toLowerCase(Locale.ROOT);
            };
        }
    }

    private final List<HeaderColumn> columns = new ArrayList<>();
    private final List<Field> missing;
    private final LabelMatch match;

    /**
     * Matches labels with fields.
     *
     * @param labels the labels of the file, in order
     * @param fields the fields of the schema
     * @param mapping what the file's own labels stand for; columns that it leaves out are left out here
     * @param match how much a label may differ
     */
    public HeaderMatching(List<String> labels, List<Field> fields, ColumnMapping mapping, LabelMatch match) {
        this.match = match;
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            if (!mapping.ignores(label)) {
                columns.add(new HeaderColumn(i, label, mapping.fieldOf(strip(label, match)), null));
            }
        }
        missing = new ArrayList<>(fields);
        for (Spelling spelling : Spelling.values()) {
            if (match == LabelMatch.NEAR || spelling == Spelling.EXACT) {
                assign(spelling);
            }
        }
    }

    private static String strip(String label, LabelMatch match) {
        return match == LabelMatch.STRIPPED ? PythonText.strip(label) : Blanks.strip(label);
    }

    /**
     * Gives the columns whose labels are none of the schema the fields that stand at their places, if no other column
     * holds them: where the schema asks for exactly its fields, a wrong label is no other column. To the national
     * validator a right label at another place is wrong, too.
     *
     * @param fields the fields of the schema
     * @return this matching
     */
    public HeaderMatching byPosition(List<Field> fields) {
        if (match == LabelMatch.STRIPPED) {
            return strictlyByPosition(fields);
        }
        for (int i = 0; i < columns.size() && i < fields.size(); i++) {
            if (columns.get(i).field() == null && missing.remove(fields.get(i))) {
                columns.set(i, columns.get(i).holding(fields.get(i)));
            }
        }
        return this;
    }

    private HeaderMatching strictlyByPosition(List<Field> fields) {
        int common = Math.min(columns.size(), fields.size());
        for (int i = 0; i < columns.size(); i++) {
            columns.set(i, columns.get(i).holding(i < common ? fields.get(i) : null));
        }
        missing.clear();
        missing.addAll(fields.subList(common, fields.size()));
        return this;
    }

    /** How much a label may differ. */
    LabelMatch match() {
        return match;
    }

    /** Whether two names are the same but for blanks and case. */
    static boolean isNear(String one, String other) {
        return oneBlank(one).toLowerCase(Locale.ROOT).equals(oneBlank(other).toLowerCase(Locale.ROOT));
    }

    /**
     * Goes through the columns that hold a field.
     *
     * @param visitor takes the index of a column, from 0, and its field
     */
    public void forEachField(ObjIntConsumer<Field> visitor) {
        for (HeaderColumn column : columns) {
            Field field = column.field();
            if (field != null) {
                visitor.accept(field, column.index());
            }
        }
    }

    List<HeaderColumn> columns() {
        return List.copyOf(columns);
    }

    /** The fields that no column holds, in the order of the schema. */
    List<Field> missing() {
        return List.copyOf(missing);
    }

    private void assign(Spelling spelling) {
        for (int i = 0; i < columns.size(); i++) {
            HeaderColumn column = columns.get(i);
            if (column.field() == null && !column.isBlank()) {
                int found = indexOf(spelling.of(column.name()), spelling);
                if (found >= 0) {
                    columns.set(i, column.holding(missing.remove(found)));
                }
            }
        }
    }

    private int indexOf(String name, Spelling spelling) {
        for (int i = 0; i < missing.size(); i++) {
            if (spelling.of(missing.get(i).name()).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Without blanks at the ends, and with one kind of blank, one at a time, within. */
    private static String oneBlank(String name) {
        StringBuilder result = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Blanks.isBlank(c)) {
                gap = result.length() > 0;
            } else {
                if (gap) {
                    result.append(' ');
                    gap = false;
                }
                result.append(c);
            }
        }
        return result.toString();
    }
}
