package io.github.opendata4j.examples.cli;

import io.github.opendata4j.validation.ValidationProfile;

/** How strictly a table is checked, as {@code --profile} names it. */
enum ProfileName {
    /** What the specification says, tolerant of what does no harm. */
    STANDARD,
    /** The verdicts of the national validator. */
    VALIDATA,
    /** Every warning about the file is an error. */
    STRICT;

    ValidationProfile profile() {
        return switch (this) {
            case STANDARD -> ValidationProfile.STANDARD;
            case VALIDATA -> ValidationProfile.VALIDATA;
            case STRICT -> ValidationProfile.STRICT;
        };
    }
}
