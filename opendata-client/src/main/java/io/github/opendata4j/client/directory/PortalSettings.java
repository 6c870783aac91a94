package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.internal.CatalogueView.Notices;
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
 * @param notices where it is said who answers for it
 */
record PortalSettings(@Nullable String title, @Nullable URI publicUri, Notices notices) {
    static final PortalSettings NONE = new PortalSettings(null, null, Notices.NONE);

    private static final int FORMAT_VERSION = 1;
    private static final Expected ADDRESS = Expected.of("une adresse", "an address");

    /** These settings, and the others where these say nothing. */
    PortalSettings orElse(PortalSettings others) {
        Notices otherNotices = others.notices;
        return new PortalSettings(
                title == null ? others.title : title,
                publicUri == null ? others.publicUri : publicUri,
                new Notices(
                        notices.legal() == null ? otherNotices.legal() : notices.legal(),
                        notices.accessibility() == null ? otherNotices.accessibility() : notices.accessibility()));
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
                .putIfAny("legalNotice", Optional.ofNullable(notices.legal()))
                .putIfAny("accessibilityStatement", Optional.ofNullable(notices.accessibility()))
                .toMap());
    }

    static PortalSettings parse(JsonValue form) {
        return new PortalSettings(
                form.find("title").map(JsonValue::text).orElse(null),
                address(form, "publicUri"),
                new Notices(address(form, "legalNotice"), address(form, "accessibilityStatement")));
    }

    private static @Nullable URI address(JsonValue form, String member) {
        return form.find(member).map(uri -> uri.parse(ADDRESS, URI::create)).orElse(null);
    }
}
