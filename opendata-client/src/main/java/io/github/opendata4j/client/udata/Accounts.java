package io.github.opendata4j.client.udata;

import java.util.List;

/** Asks a portal who a key is. */
final class Accounts {
    private Accounts() {}

    /** One request, and one for each organisation, whose members tell the role. */
    static Account of(Api api) {
        Told me = api.send(Call.get("1/me/"));
        UdataUser user = new UdataUser(me);
        List<Account.Membership> memberships = me.references("organizations").stream()
                .flatMap(id -> api.find(Call.get("1/organizations/{}/", id)).stream())
                .map(UdataOrganization::new)
                .filter(organization -> organization.deleted().isEmpty())
                .map(organization -> new Account.Membership(
                        organization, organization.roleOf(user.id()).orElse("")))
                .toList();
        return new Account(user, me.references("roles"), memberships);
    }
}
