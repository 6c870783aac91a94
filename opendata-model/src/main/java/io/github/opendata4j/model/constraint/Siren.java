package io.github.opendata4j.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A SIREN: nine digits without spaces, with the right checksum. For a {@link CharSequence}; null passes. */
@Documented
@Constraint(validatedBy = Siren.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Siren {

    /** {@return the message, or its key in the bundle} */
    String message() default "{opendata4j.siren}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return what a validator's client attaches to it} */
    Class<? extends Payload>[] payload() default {};

    /** What is run. */
    final class Check implements ConstraintValidator<Siren, CharSequence> {

        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || io.github.opendata4j.model.internal.identifier.Siren.isValid(value);
        }
    }
}
