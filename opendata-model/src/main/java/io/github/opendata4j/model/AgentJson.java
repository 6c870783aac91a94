package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON forms of {@link Organization} and {@link ContactPoint}, both ways. */
final class AgentJson {

    private static final Expected ORGANIZATION = Expected.of(
            "une organisation comme {\"name\": \"Département de l'Ardèche\", \"siren\": \"220700017\"}",
            "an organisation such as {\"name\": \"Département de l'Ardèche\", \"siren\": \"220700017\"}");

    private AgentJson() {}

    static Organization organization(JsonValue json, Oddities oddities) {
        Organization.Builder builder = Organization.builder(
                json.object(ORGANIZATION).get("name", Expected.TEXT).text());
        json.find("siren").map(JsonValue::text).ifPresent(builder::siren);
        json.find("siret").map(JsonValue::text).ifPresent(builder::siret);
        json.find("territory").map(CoverageJson::zone).ifPresent(builder::territory);
        json.find("homepage").map(Scalars::address).ifPresent(builder::homepage);
        json.find("uri").map(Scalars::address).ifPresent(builder::uri);
        oddities.members(json, Organization.MEMBERS, builder::extra);
        return builder.build();
    }

    static Map<String, @Nullable Object> write(Organization organization) {
        return new MemberMap()
                .put("name", organization.name())
                .put("siren", organization.siren())
                .put("siret", organization.siret())
                .put("territory", organization.territory())
                .put("homepage", organization.homepage())
                .put("uri", organization.uri())
                .with(organization.extras());
    }

    static ContactPoint contactPoint(JsonValue json, Oddities oddities) {
        ContactPoint.Builder builder = ContactPoint.builder();
        json.find("name").map(JsonValue::text).ifPresent(builder::name);
        json.find("email").map(JsonValue::text).ifPresent(builder::email);
        json.find("uri").map(Scalars::address).ifPresent(builder::uri);
        oddities.term(json, "role", ContactRole.TERMS).ifPresent(builder::role);
        oddities.members(json, ContactPoint.MEMBERS, builder::extra);
        return builder.build();
    }

    static Map<String, @Nullable Object> write(ContactPoint contact) {
        return new MemberMap()
                .put("name", contact.name())
                .put("email", contact.email())
                .put("uri", contact.uri())
                .put("role", contact.role())
                .with(contact.extras());
    }
}
