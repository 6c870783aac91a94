package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Gives every message of a constraint in French and in English, whatever the locale: a violation knows one text only,
 * and a finding speaks both languages. There is no expression language in them, which the module path would not carry.
 */
final class BilingualMessages implements MessageInterpolator {

    /** Between the two texts; stands in neither. */
    private static final String SEAM = "\u001f";

    private final MessageInterpolator texts =
            new ParameterMessageInterpolator(Set.of(Locale.FRENCH, Locale.ENGLISH), Locale.ENGLISH, false);

    @Override
    public String interpolate(String messageTemplate, Context context) {
        return texts.interpolate(messageTemplate, context, Locale.FRENCH)
                + SEAM
                + texts.interpolate(messageTemplate, context, Locale.ENGLISH);
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return interpolate(messageTemplate, context);
    }

    /** The two texts of a message. */
    static LocalizedText split(String message) {
        int seam = message.indexOf(SEAM);
        return Bilingual.text(message.substring(0, seam), message.substring(seam + 1));
    }
}
