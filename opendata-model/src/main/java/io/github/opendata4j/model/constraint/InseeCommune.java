package io.github.opendata4j.model.constraint;

import io.github.opendata4j.model.Zone;
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

/**
 * A code that a commune may have in INSEE's code officiel géographique; a post code is none. Five characters, the first
 * two or three of which are a département: {@code 2A} and {@code 2B} in Corsica, {@code 971} to {@code 978} and
 * {@code 984} to {@code 989} overseas. For a text, or for a {@link Zone} that is a commune; other zones and null pass.
 */
@Documented
@Constraint(validatedBy = {InseeCommune.Check.class, InseeCommune.ZoneCheck.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface InseeCommune {

    /** {@return the message, or its key in the bundle} */
    String message() default "{opendata4j.insee-commune}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return what a validator's client attaches to it} */
    Class<? extends Payload>[] payload() default {};

    /** What is run for a text. */
    final class Check implements ConstraintValidator<InseeCommune, CharSequence> {

        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || io.github.opendata4j.model.internal.identifier.InseeCommune.isValid(value);
        }
    }

    /** What is run for a zone. */
    final class ZoneCheck implements ConstraintValidator<InseeCommune, Zone> {

        /** For the validator. */
        public ZoneCheck() {}

        @Override
        public boolean isValid(@Nullable Zone value, ConstraintValidatorContext context) {
            return value == null
                    || !value.isCommune()
                    || io.github.opendata4j.model.internal.identifier.InseeCommune.isValid(value.localCode());
        }
    }
}
