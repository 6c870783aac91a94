package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.judge.TypeJudge;

/**
 * How the cells of a column are told to be of its type.
 *
 * @param type the type
 * @param forms whose reading it is
 * @param reader reads their texts
 */
record TypeForm(FieldType type, CellForms forms, CellReader reader) {

    /** What judges them by their bytes, made anew. */
    CellJudge judge() {
        return forms == CellForms.NATIONAL ? TypeJudge.ofNational(type) : TypeJudge.of(type);
    }
}
