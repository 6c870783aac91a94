package io.github.opendata4j.validation;

import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.validation.internal.engine.batch.Grade;
import io.github.opendata4j.validation.internal.engine.batch.Grading;
import java.util.HashMap;
import java.util.Map;

/** What the presets take otherwise than the rules say of themselves. */
enum PresetGrades implements ValidationProfile.Grades {
    /** Nothing. */
    STANDARD {
        @Override
        public Map<Grading.Key, Grade> all() {
            return Map.of();
        }
    },

    /** What the national validator takes for graver than the rules do, or for nothing. */
    VALIDATA {
        @Override
        public Map<Grading.Key, Grade> all() {
            return Map.of(
                    // it reads quotes as they come, and knows no other key than the primary one
                    new Grading.Key("quote-stray", ""), Grade.WARNING,
                    new Grading.Key("quote-unclosed", ""), Grade.WARNING,
                    new Grading.Key("unique-key-duplicate", ""), Grade.WARNING,
                    // also at the end of the file
                    new Grading.Key("row-blank", ""), Grade.ERROR);
        }
    },

    /** Every warning, but for those about a schema, which are for its author: no file can do anything about them. */
    STRICT {
        @Override
        public Map<Grading.Key, Grade> all() {
            Map<Grading.Key, Grade> grades = new HashMap<>();
            for (Rule rule : RuleCatalogue.standard().rules()) {
                boolean ofSchema =
                        rule.code().startsWith("schema-") || rule.code().startsWith("check-");
                if (rule.severity() == Severity.WARNING && !ofSchema) {
                    grades.put(new Grading.Key(rule.code(), ""), Grade.ERROR);
                }
            }
            return grades;
        }
    }
}
