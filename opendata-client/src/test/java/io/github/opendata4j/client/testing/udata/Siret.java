package io.github.opendata4j.client.testing.udata;

/** What udata checks of {@code business_number_id}: fourteen signs, and the key of the SIREN that the first nine are. */
final class Siret {
    private static final int LENGTH = 14;
    private static final int SIREN = 9;

    /** The seat of the postal service, which breaks the rule of the key. */
    private static final String POST_OFFICE = "35600000000048";

    private Siret() {}

    /** Refuses what is none, in udata's words. */
    static void require(String siret) {
        if (siret.length() != LENGTH) {
            throw refusal("A siret number is made of 14 digits");
        }
        if (siret.equals(POST_OFFICE)) {
            return;
        }
        if (!siret.substring(0, SIREN).chars().allMatch(Character::isDigit)) {
            throw refusal("A siret number is only made of digits");
        }
        int sum = 0;
        for (int i = 0; i < SIREN; i++) {
            int digit = (siret.charAt(i) - '0') * (i % 2 + 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        if (sum % 10 != 0) {
            throw refusal("Invalid Siret number");
        }
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(Answer.modelError("business_number_id", sentence));
    }
}
