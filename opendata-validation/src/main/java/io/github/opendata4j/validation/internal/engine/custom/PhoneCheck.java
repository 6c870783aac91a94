package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Telephone numbers ({@code phone-number-value}), by Google's libphonenumber: a French one, a French short one, or an
 * international one that begins with a plus sign. The library is optional, and loaded only by a schema that asks for
 * this check; where it is absent, the report says that the check was skipped.
 */
final class PhoneCheck {

    /** What to add to an application. */
    static final String ARTEFACT = "com.googlecode.libphonenumber:libphonenumber";

    private PhoneCheck() {}

    static void plan(CheckParameters parameters, TablePlan plan) {
        String field = parameters.field("column");
        Optional<Predicate<String>> numbers = load();
        if (numbers.isPresent()) {
            TextFormCheck.planner("fr-phone", numbers.get()).plan(parameters, plan);
        } else {
            plan.skip(parameters.check() + " (" + ARTEFACT + ")", List.of(field));
        }
    }

    private static Optional<Predicate<String>> load() {
        try {
            return Optional.of(PhoneNumbers.load());
        } catch (LinkageError e) {
            return Optional.empty(); // the library is not there
        }
    }
}
