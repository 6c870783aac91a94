package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.Members;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the portal itself. It is kept in the portal's own folder, so that who publishes into it later need not
 * know it.
 *
 * @param title what the catalogue is called; null if nobody said
 * @param publicUri where it is served, with a slash at the end; null if nobody said
 */
record PortalSettings(@Nullable String title, @Nullable URI publicUri) {
    static final PortalSettings NONE = new PortalSettings(null, null);

    private static final int FORMAT_VERSION = 1;
    private static final Expected ADDRESS = Expected.of("une adresse", "an address");

    /** These settings, and the others where these say nothing. */
    PortalSettings orElse(PortalSettings others) {
        return new PortalSettings(
                title == null ? others.title : title, publicUri == null ? others.publicUri : publicUri);
    }

    Optional<String> findTitle() {
        return Optional.ofNullable(title);
    }

    Optional<URI> findPublicUri() {
        return Optional.ofNullable(publicUri);
    }

    String toJson() {
        return Json.writePretty(new Members()
                .put("formatVersion", FORMAT_VERSION)
                .putIfAny("title", findTitle())
                .putIfAny("publicUri", findPublicUri())
                .toMap());
    }

    static PortalSettings parse(JsonValue form) {
        return new PortalSettings(
                form.find("title").map(JsonValue::text).orElse(null),
                form.find("publicUri")
                        .map(uri -> uri.parse(ADDRESS, URI::create))
                        .orElse(null));
    }
}
