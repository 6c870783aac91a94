package io.github.opendata4j.model;

import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.licence.Licences;
import java.nio.file.Path;
import java.util.List;

/** What datasets and distributions are made of: people, documents, schemas, licences. */
final class RandomParts {

    static final Path FOLDER = Path.of("descriptions").toAbsolutePath();

    private final RandomValues any;
    private final RandomContext context;

    RandomParts(RandomValues any, RandomContext context) {
        this.any = any;
        this.context = context;
    }

    Path file() {
        return FOLDER.resolve(any.key());
    }

    Licence licence() {
        return any.upTo(1) == 0 ? any.oneOf(Licences.all()) : Licence.of(any.word());
    }

    Organization organization() {
        Organization.Builder builder = Organization.builder(any.text());
        any.maybe(any::text, builder::siren);
        any.maybe(any::text, builder::siret);
        any.maybe(context::zone, builder::territory);
        any.maybe(any::address, builder::homepage);
        any.maybe(any::address, builder::uri);
        any.maybe(any::json, value -> builder.extra("x", value));
        return builder.build();
    }

    ContactPoint contactPoint() {
        ContactPoint.Builder builder = ContactPoint.builder();
        any.maybe(any::text, builder::name);
        any.maybe(any::text, builder::email);
        any.maybe(any::address, builder::uri);
        any.maybe(() -> any.term(ContactRole.all(), ContactRole::of), builder::role);
        any.maybe(any::json, value -> builder.extra("x", value));
        return builder.build();
    }

    LinkedDocument document() {
        LinkedDocument.Builder builder =
                any.upTo(1) == 0 ? LinkedDocument.ofLink("", any.address()) : LinkedDocument.ofFile("", file());
        builder.title(any.localizedText());
        any.maybe(() -> any.term(DocumentKind.all(), DocumentKind::of), builder::kind);
        any.maybe(any::json, value -> builder.extra("x", value));
        return builder.build();
    }

    SchemaReference schema() {
        SchemaReference schema =
                SchemaReference.of(any.oneOf(List.of("scdl/subventions", "a.json", "https://example.org/a")));
        schema = any.maybe(schema, any::text, schema::withVersion);
        schema = any.maybe(schema, any::address, schema::withUrl);
        schema = any.maybe(schema, this::file, schema::withFile);
        SchemaReference before = schema;
        return any.maybe(before, any::json, value -> before.withExtra("x", value));
    }
}
