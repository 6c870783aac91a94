package io.github.opendata4j.validation.internal.engine.custom;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.Optional;
import java.util.function.Predicate;

/** Telephone numbers by libphonenumber; loaded by {@link PhoneCheck} alone, since the library may be absent. */
final class PhoneNumbers {

    private static final String COUNTRY = "FR";

    /** For numbers that say their country themselves. */
    private static final String ANY_COUNTRY = "ZZ";

    /** More than any number with its blanks; libphonenumber stops at 250. */
    private static final int MAX_LENGTH = 250;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final ShortNumberInfo shortNumbers = ShortNumberInfo.getInstance();

    private PhoneNumbers() {}

    static Predicate<String> load() {
        return new PhoneNumbers()::isValid;
    }

    private boolean isValid(String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        Optional<PhoneNumber> french = parse(text, COUNTRY);
        if (french.filter(number -> numbers.isValidNumber(number) || shortNumbers.isValidShortNumber(number))
                .isPresent()) {
            return true;
        }
        return parse(text, ANY_COUNTRY).filter(numbers::isValidNumber).isPresent();
    }

    private Optional<PhoneNumber> parse(String text, String country) {
        try {
            return Optional.of(numbers.parse(text, country));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
