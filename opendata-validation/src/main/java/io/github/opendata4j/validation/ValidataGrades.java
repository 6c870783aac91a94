package io.github.opendata4j.validation;

import io.github.opendata4j.validation.internal.engine.batch.Grade;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import java.util.HashMap;
import java.util.Map;

/** What the national validator takes for graver, or less grave, than the rules themselves do. */
final class ValidataGrades {

    private static final Map<String, Grade> GRADES = Map.of(
            // a column without a name is one more that the schema does not know
            "label-blank", Grade.WARNING,
            // also at the end of the file
            "row-blank", Grade.ERROR);

    private ValidataGrades() {}

    static ValidationProfile profile() {
        Map<Grading.Key, Grade> grades = new HashMap<>();
        GRADES.forEach((code, grade) -> grades.put(new Grading.Key(code, ""), grade));
        return new ValidationProfile("validata", null, grades);
    }
}
