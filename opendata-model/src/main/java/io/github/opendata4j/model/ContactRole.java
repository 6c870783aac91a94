package io.github.opendata4j.model;

import java.util.List;

/**
 * What somebody has to do with a dataset: a role of udata's contact points, which are those of GeoDCAT-AP and of ISO
 * 19115 ({@code CI_RoleCode}; the address is that of INSPIRE's register {@code ResponsiblePartyRole}), or a text that is
 * none and is kept as it was written. Immutable.
 *
 * <pre>{@code
 * ContactRole.of("pointOfContact").equals(ContactRole.CONTACT);   // true
 * }</pre>
 */
public final class ContactRole extends Term {

    static final Terms<ContactRole> TERMS = Terms.load("contact-roles.json", "", ContactRole::new);

    /** Answers questions. */
    public static final ContactRole CONTACT = TERMS.known("contact");

    /** Made the data. */
    public static final ContactRole CREATOR = TERMS.known("creator");

    /** Publishes them. */
    public static final ContactRole PUBLISHER = TERMS.known("publisher");

    /** Holds the rights. */
    public static final ContactRole RIGHTS_HOLDER = TERMS.known("rightsHolder");

    /** Looks after them. */
    public static final ContactRole CUSTODIAN = TERMS.known("custodian");

    /** Hands them out. */
    public static final ContactRole DISTRIBUTOR = TERMS.known("distributor");

    /** Had them made. */
    public static final ContactRole ORIGINATOR = TERMS.known("originator");

    /** Led the work. */
    public static final ContactRole PRINCIPAL_INVESTIGATOR = TERMS.known("principalInvestigator");

    /** Has changed them since. */
    public static final ContactRole PROCESSOR = TERMS.known("processor");

    /** Supplies them. */
    public static final ContactRole RESOURCE_PROVIDER = TERMS.known("resourceProvider");

    /** Uses them. */
    public static final ContactRole USER = TERMS.known("user");

    private ContactRole(TermData data) {
        super(data);
    }

    /**
     * The role that a text names: a known one by udata's or ISO's code, its address or its French or English name; else
     * an unknown one that keeps the text.
     *
     * @param text a code, an address or a name
     * @return the role
     * @throws IllegalArgumentException if the text is blank
     */
    public static ContactRole of(String text) {
        return TERMS.of(text);
    }

    /** {@return the eleven that are known} */
    public static List<ContactRole> all() {
        return TERMS.all();
    }
}
