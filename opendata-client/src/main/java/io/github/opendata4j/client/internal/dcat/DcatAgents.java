package io.github.opendata4j.client.internal.dcat;

import io.github.opendata4j.client.internal.Addresses;
import io.github.opendata4j.model.ContactPoint;
import io.github.opendata4j.model.Organization;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Organisations and contacts as nodes. */
final class DcatAgents {
    private DcatAgents() {}

    /** An organisation, with its SIRET or SIREN as an identifier. */
    static Map<String, Object> publisher(Organization organization) {
        Node agent = organization
                .uri()
                .map(uri -> Node.at(uri.toASCIIString(), "foaf:Agent"))
                .orElseGet(() -> Node.of("foaf:Agent"));
        return agent.plain("foaf:name", Optional.of(organization.name()))
                .plain("dct:identifier", organization.siret().or(organization::siren))
                .link("foaf:homepage", organization.homepage().map(URI::toASCIIString))
                .toMap();
    }

    /** A contact. Both types, since some readers look for the one and some for the other. */
    static Map<String, Object> contact(ContactPoint contact) {
        return Node.of("vcard:Kind", "vcard:Organization")
                .plain("vcard:fn", contact.name().or(contact::email))
                .link("vcard:hasEmail", contact.email().map(DcatAgents::mailAddress))
                .link("vcard:hasURL", contact.uri().map(URI::toASCIIString))
                .toMap();
    }

    private static String mailAddress(String email) {
        return email.startsWith("mailto:") ? email : "mailto:" + Addresses.step(email);
    }
}
