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
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An absolute address of the web, {@code http} or {@code https}, with a host. For a {@link java.net.URI}; null passes.
 */
@Documented
@Constraint(validatedBy = WebAddress.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {

    /** {@return the message, or its key in the bundle} */
    String message() default "{opendata4j.web-address}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return what a validator's client attaches to it} */
    Class<? extends Payload>[] payload() default {};

    /** What is run. */
    final class Check implements ConstraintValidator<WebAddress, URI> {

        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable URI value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            String scheme = value.getScheme();
            return value.getHost() != null && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        }
    }
}
