package io.github.opendata4j.model;

import java.util.List;

/**
 * The law that keeps data from the public: an article of the code des relations entre le public et l'administration
 * (CRPA, L311-2 to L311-6, by the codes and addresses of the register Plume of the ministry of ecology), or a limit of
 * article 13(1) of the INSPIRE directive 2007/2/EC (by the codes and addresses of its register), or a text that is none
 * and is kept as it was written. udata has words for INSPIRE's only. Immutable.
 *
 * <pre>{@code
 * RestrictionReason.of("L311-6-1-sa").label(Locale.FRENCH);   // secret des affaires
 * }</pre>
 */
public final class RestrictionReason extends Term {

    static final Terms<RestrictionReason> TERMS = Terms.load("restriction-reasons.json", "", RestrictionReason::new);

    /** CRPA, L311-6, 1°: protection de la vie privée. */
    public static final RestrictionReason PRIVACY = TERMS.known("L311-6-1-vp");

    /** CRPA, L311-6, 1°: secret médical. */
    public static final RestrictionReason MEDICAL_SECRECY = TERMS.known("L311-6-1-sm");

    /** CRPA, L311-6, 1°: secret des affaires. */
    public static final RestrictionReason BUSINESS_SECRETS = TERMS.known("L311-6-1-sa");

    /** CRPA, L311-2: a document that prepares a decision, until that is taken. */
    public static final RestrictionReason PREPARATORY = TERMS.known("L311-2-dp");

    /** CRPA, L311-5, 2° d: sûreté de l'État, sécurité publique, des personnes ou des systèmes d'information. */
    public static final RestrictionReason PUBLIC_SECURITY = TERMS.known("L311-5-2-d");

    /** CRPA, L311-4: propriété littéraire et artistique d'un tiers. */
    public static final RestrictionReason THIRD_PARTY_COPYRIGHT = TERMS.known("L311-4");

    private RestrictionReason(TermData data) {
        super(data);
    }

    /**
     * The reason that a text names: a known one by its code, its address, udata's name or its French or English name;
     * else an unknown one that keeps the text.
     *
     * @param text a code, an address or a name
     * @return the reason
     * @throws IllegalArgumentException if the text is blank
     */
    public static RestrictionReason of(String text) {
        return TERMS.of(text);
    }

    /** {@return all that are known: the CRPA's, then INSPIRE's} */
    public static List<RestrictionReason> all() {
        return TERMS.all();
    }
}
