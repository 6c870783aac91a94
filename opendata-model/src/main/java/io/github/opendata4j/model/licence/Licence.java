package io.github.opendata4j.model.licence;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.internal.vocabulary.Vocabulary;
import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A licence: one that {@link Licences} knows, or one that it doesn't, which is kept as it was written and of which
 * nothing is assumed. Two licences are equal if their identifiers are. Immutable.
 *
 * <pre>{@code
 * Licence.of("lov2").equals(Licences.LICENCE_OUVERTE_2_0);   // an identifier of udata
 * Licence.of("https://example.org/our-terms").isOpen();      // false: unknown
 * }</pre>
 */
public final class Licence {

    private static final String EU_BASE = "http://publications.europa.eu/resource/authority/licence/";

    private final String id;
    private final LocalizedText label;
    private final LocalizedText title;
    private final @Nullable URI uri;
    private final @Nullable String spdx;
    private final @Nullable URI euUri;
    private final Map<LicenceSystem, String> ids;
    private final boolean known;
    private final boolean specified;
    private final boolean open;
    private final boolean permittedByCrpa;

    /** One that is known, from its record in the data file. */
    Licence(JsonValue registered) {
        this.id = registered.get("id", Expected.TEXT).text();
        this.label = registered.get("label", Expected.TEXT).localizedText();
        this.title = registered.get("title", Expected.TEXT).localizedText();
        this.uri = registered.find("url").map(url -> URI.create(url.text())).orElse(null);
        this.spdx = registered.find("spdx").map(JsonValue::text).orElse(null);
        this.euUri =
                registered.find("eu").map(eu -> URI.create(EU_BASE + eu.text())).orElse(null);
        this.ids = Collections.unmodifiableMap(ids(registered));
        this.known = true;
        this.specified = registered.find("specified").map(JsonValue::bool).orElse(true);
        this.open = registered.find("open").map(JsonValue::bool).orElse(false);
        this.permittedByCrpa = registered.find("crpa").map(JsonValue::bool).orElse(false);
    }

    /** One that is not known. */
    private Licence(String text) {
        this.id = text;
        this.label = LocalizedText.of(text);
        this.title = label;
        this.uri = Vocabulary.address(text).orElse(null);
        this.spdx = null;
        this.euUri = null;
        this.ids = Map.of();
        this.known = false;
        this.specified = true;
        this.open = false;
        this.permittedByCrpa = false;
    }

    /**
     * The licence that a text names: the known one if {@link Licences#find} finds it, else an unknown one that keeps
     * the text.
     *
     * @param idOrUri an identifier, an address or a name
     * @return the licence
     * @throws IllegalArgumentException if the text is blank
     */
    public static Licence of(String idOrUri) {
        if (idOrUri.isBlank()) {
            throw new IllegalArgumentException("A licence has an identifier, such as licence-ouverte-2.0");
        }
        return Licences.find(idOrUri).orElseGet(() -> new Licence(idOrUri.strip()));
    }

    private static Map<LicenceSystem, String> ids(JsonValue registered) {
        Map<LicenceSystem, String> ids = new EnumMap<>(LicenceSystem.class);
        registered
                .find("ids")
                .ifPresent(object -> object.names()
                        .forEach(name -> ids.put(
                                LicenceSystem.valueOf(name.toUpperCase(Locale.ROOT)),
                                object.get(name, Expected.TEXT).text())));
        return ids;
    }

    /**
     * {@return its identifier here, such as {@code licence-ouverte-2.0}; of an unknown one, the text it was made of}
     */
    public String id() {
        return id;
    }

    /** {@return its short name, for a line of a page: {@code ODbL 1.0}} */
    public LocalizedText label() {
        return label;
    }

    /** {@return its full name} */
    public LocalizedText title() {
        return title;
    }

    /** {@return the page where its text stands; empty if it has none or none is known} */
    public Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }

    /** {@return its identifier in the SPDX list, such as {@code etalab-2.0}; empty if it has none} */
    public Optional<String> spdx() {
        return Optional.ofNullable(spdx);
    }

    /** {@return its identifier in the EU's licence table, which DCAT-AP wants; empty if it has none} */
    public Optional<URI> euUri() {
        return Optional.ofNullable(euUri);
    }

    /**
     * Its identifier on a family of portals. Several licences may share one: {@code cc-by} is said of every version.
     *
     * @param system the family
     * @return what to write there; empty if that family has no word for it
     */
    public Optional<String> idIn(LicenceSystem system) {
        return Optional.ofNullable(ids.get(system));
    }

    /** {@return whether {@link Licences} knows it} */
    public boolean isKnown() {
        return known;
    }

    /** {@return whether it says anything: false for {@link Licences#NOT_SPECIFIED} alone} */
    public boolean isSpecified() {
        return specified;
    }

    /**
     * {@return whether anyone may use the data again for any purpose, at most naming the source or sharing alike; false
     * where that is not known}
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * {@return whether a French administration may choose it for its data without asking: the list of the Code des
     * relations entre le public et l'administration, art. D323-2-1, I}
     */
    public boolean isPermittedByCrpa() {
        return permittedByCrpa;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Licence that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The identifier. */
    @Override
    public String toString() {
        return id;
    }
}
