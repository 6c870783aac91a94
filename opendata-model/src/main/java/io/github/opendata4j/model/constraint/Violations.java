package io.github.opendata4j.model.constraint;

import jakarta.validation.ConstraintValidatorContext;

/** Puts what is wrong between two fields on the one to mend. */
final class Violations {

    private Violations() {}

    /** Moves the violation from the object to a field of it; false, for the validator to return. */
    static boolean on(String field, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(field)
                .addConstraintViolation();
        return false;
    }
}
