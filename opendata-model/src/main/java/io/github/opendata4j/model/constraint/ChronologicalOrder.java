package io.github.opendata4j.model.constraint;

import io.github.opendata4j.model.TemporalCoverage;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period that does not end before it begins; the finding stands on {@code end}. For a
 * {@link io.github.opendata4j.model.TemporalCoverage}.
 */
@Documented
@Constraint(validatedBy = ChronologicalOrder.Check.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ChronologicalOrder {

    /** {@return the message, or its key in the bundle} */
    String message() default "{opendata4j.period.order}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return what a validator's client attaches to it} */
    Class<? extends Payload>[] payload() default {};

    /** What is run. */
    final class Check implements ConstraintValidator<ChronologicalOrder, TemporalCoverage> {

        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable TemporalCoverage value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            LocalDate end = value.end().orElse(LocalDate.MAX);
            return !end.isBefore(value.start().orElse(LocalDate.MIN)) || Violations.on("end", context);
        }
    }
}
