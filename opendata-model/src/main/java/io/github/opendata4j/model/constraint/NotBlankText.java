package io.github.opendata4j.model.constraint;

import io.github.opendata4j.model.LocalizedText;
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
 * A text with at least one visible character in every language it has. For a
 * {@link io.github.opendata4j.model.LocalizedText}; null passes.
 */
@Documented
@Constraint(validatedBy = NotBlankText.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotBlankText {

    /** {@return the message, or its key in the bundle} */
    String message() default "{opendata4j.text.blank}";

    /** {@return the groups in which it is checked} */
    Class<?>[] groups() default {};

    /** {@return what a validator's client attaches to it} */
    Class<? extends Payload>[] payload() default {};

    /** What is run. */
    final class Check implements ConstraintValidator<NotBlankText, LocalizedText> {

        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable LocalizedText value, ConstraintValidatorContext context) {
            return value == null || value.texts().values().stream().noneMatch(String::isBlank);
        }
    }
}
