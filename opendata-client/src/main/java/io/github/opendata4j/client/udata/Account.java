package io.github.opendata4j.client.udata;

import java.util.List;

/**
 * Who a key is: what a settings page shows when it tests the connection.
 *
 * @param user the person whose key it is
 * @param roles the roles on the whole portal, such as {@code admin} for its administrators; none for most
 * @param memberships the organisations that the person belongs to
 */
public record Account(UdataUser user, List<String> roles, List<Membership> memberships) {

    /** Takes copies of the lists. */
    public Account {
        roles = List.copyOf(roles);
        memberships = List.copyOf(memberships);
    }

    /**
     * An organisation that a person belongs to.
     *
     * @param organization the organisation
     * @param role {@code admin}, {@code editor} or {@code partial_editor}; empty text if the portal did not tell
     */
    public record Membership(UdataOrganization organization, String role) {

        /** {@return whether the person may create datasets for it, and change all that it has} */
        public boolean isWriter() {
            return role.equals("admin") || role.equals("editor");
        }
    }

    /** {@return whether the person administers the portal, and so may write to any organisation} */
    public boolean isAdministrator() {
        return roles.contains("admin");
    }

    /** {@return the organisations that the key may write to as a member} */
    public List<UdataOrganization> writableOrganizations() {
        return memberships.stream()
                .filter(Membership::isWriter)
                .map(Membership::organization)
                .toList();
    }
}
