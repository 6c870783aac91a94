package io.github.opendata4j.model.constraint;

import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.internal.identifier.Siren;
import io.github.opendata4j.model.internal.identifier.Siret;
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
 * A SIRET that belongs to the SIREN beside it; the finding stands on {@code siret}. For an
 * {@link io.github.opendata4j.model.Organization}, which passes where either is missing or malformed.
 */
@Documented
@Constraint(validatedBy = ConsistentSiret.Check.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentSiret {

    /** {@return the message, or its key in the bundle} */
    String message() default "{opendata4j.siret.other-siren}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return what a validator's client attaches to it} */
    Class<? extends Payload>[] payload() default {};

    /** What is run. */
    final class Check implements ConstraintValidator<ConsistentSiret, Organization> {

        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Organization value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            String siren = value.siren().filter(Siren::isValid).orElse("");
            boolean consistent =
                    value.siret().filter(Siret::isValid).orElse(siren).startsWith(siren);
            return consistent || Violations.on("siret", context);
        }
    }
}
