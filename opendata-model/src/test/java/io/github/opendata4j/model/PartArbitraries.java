package io.github.opendata4j.model;

import static io.github.opendata4j.model.ContextArbitraries.zones;
import static io.github.opendata4j.model.PlainArbitraries.addresses;
import static io.github.opendata4j.model.PlainArbitraries.keys;
import static io.github.opendata4j.model.PlainArbitraries.localizedTexts;
import static io.github.opendata4j.model.PlainArbitraries.texts;
import static io.github.opendata4j.model.PlainArbitraries.values;
import static io.github.opendata4j.model.PlainArbitraries.words;

import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.licence.Licences;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What datasets and distributions are made of. */
final class PartArbitraries {

    static final Path FOLDER = Path.of("descriptions").toAbsolutePath();

    private PartArbitraries() {}

    static Arbitrary<SchemaReference> schemas() {
        return Builders.withBuilder(() -> SchemaReference.of("scdl/subventions"))
                .use(Arbitraries.of("a", "a.json", "https://example.org/a").map(SchemaReference::of))
                .withProbability(0.5)
                .in((before, named) -> named)
                .use(texts())
                .withProbability(0.5)
                .in(SchemaReference::withVersion)
                .use(addresses())
                .withProbability(0.5)
                .in(SchemaReference::withUrl)
                .use(keys().map(FOLDER::resolve))
                .withProbability(0.5)
                .in(SchemaReference::withFile)
                .use(texts())
                .withProbability(0.5)
                .in((schema, text) -> schema.withExtra("x", text))
                .build(schema -> schema);
    }

    static Arbitrary<Organization> organizations() {
        return Builders.withBuilder(() -> Organization.builder("Ardèche"))
                .use(texts())
                .in(Organization.Builder::name)
                .use(texts())
                .withProbability(0.5)
                .in(Organization.Builder::siren)
                .use(texts())
                .withProbability(0.5)
                .in(Organization.Builder::siret)
                .use(zones())
                .withProbability(0.5)
                .in(Organization.Builder::territory)
                .use(addresses())
                .withProbability(0.5)
                .in(Organization.Builder::homepage)
                .use(addresses())
                .withProbability(0.5)
                .in(Organization.Builder::uri)
                .use(values())
                .withProbability(0.5)
                .in((builder, value) -> builder.extra("x", value))
                .build(Organization.Builder::build);
    }

    static Arbitrary<ContactPoint> contactPoints() {
        return Builders.withBuilder(ContactPoint::builder)
                .use(texts())
                .withProbability(0.5)
                .in(ContactPoint.Builder::name)
                .use(texts())
                .withProbability(0.5)
                .in(ContactPoint.Builder::email)
                .use(addresses())
                .withProbability(0.5)
                .in(ContactPoint.Builder::uri)
                .use(words().map(ContactRole::of))
                .withProbability(0.5)
                .in(ContactPoint.Builder::role)
                .use(values())
                .withProbability(0.5)
                .in((builder, value) -> builder.extra("x", value))
                .build(ContactPoint.Builder::build);
    }

    static Arbitrary<LinkedDocument> documents() {
        Arbitrary<DocumentKind> kinds =
                Arbitraries.oneOf(Arbitraries.of(DocumentKind.all()), words().map(DocumentKind::of));
        return Combinators.combine(localizedTexts(), kinds, addresses(), keys(), values(), Arbitraries.of(true, false))
                .as((title, kind, url, file, extra, linked) -> (linked
                                ? LinkedDocument.ofLink("", url)
                                : LinkedDocument.ofFile("", FOLDER.resolve(file)))
                        .title(title)
                        .kind(kind)
                        .extra("x", extra)
                        .build());
    }

    static Arbitrary<Licence> licences() {
        return Arbitraries.oneOf(Arbitraries.of(Licences.all()), words().map(Licence::of));
    }
}
