package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is written of one resource of a publication, with the marks that make it found again. Pure functions. */
final class ResourceBody {
    private ResourceBody() {}

    /**
     * The body of a distribution's resource.
     *
     * @param distribution as it shall be
     * @param held the resource as it is; nothing for a link that is yet to be made
     * @param schemas what the portal knows
     */
    static Map<String, @Nullable Object> of(Distribution distribution, Told held, KnownSchemas schemas) {
        boolean isFile = ResourceReading.isHosted(held);
        Map<String, @Nullable Object> body =
                isFile ? ResourceRendering.hosted(distribution) : ResourceRendering.remote(distribution);
        Set<String> unsent =
                distribution.schema().filter(schema -> !schemas.knows(schema)).isPresent()
                        ? Set.of("schema")
                        : Set.of();
        body.keySet().removeAll(unsent);
        Map<String, @Nullable Object> marks = new LinkedHashMap<>();
        marks.put(Marks.KEY, distribution.key());
        String shadow = Shadow.of(distribution, held, unsent);
        marks.put(Marks.DISTRIBUTION, shadow.equals("{}") ? null : shadow);
        if (isFile) {
            distribution
                    .checksum()
                    .filter(checksum -> checksum.algorithm().equals("sha256"))
                    .ifPresent(checksum -> marks.put(Marks.SHA256, sha1(held) + ":" + checksum.hex()));
        }
        body.put("extras", Bodies.merged(held.object("extras").members(), marks));
        return body;
    }

    /** The body of a linked document's resource. */
    static Map<String, @Nullable Object> of(LinkedDocument document, Told held) {
        Map<String, @Nullable Object> body = ResourceRendering.document(document);
        Map<String, @Nullable Object> marks = new LinkedHashMap<>();
        marks.put(Marks.DOCUMENT, ResourceRendering.documentMark(document));
        Object checksum = document.extras().get("checksum");
        if (ResourceReading.isHosted(held) && checksum instanceof String text && text.startsWith("sha256:")) {
            marks.put(Marks.SHA256, sha1(held) + ":" + text.substring("sha256:".length()));
        }
        if (!ResourceReading.isHosted(held)) {
            body.put("filetype", "remote");
            document.url().ifPresent(url -> body.put("url", url.toString()));
        }
        body.put("extras", Bodies.merged(held.object("extras").members(), marks));
        return body;
    }

    private static String sha1(Told held) {
        return held.object("checksum").text("value").orElse("");
    }

    /** Whether the portal shows everything as the body says it. */
    static boolean isSame(Map<String, @Nullable Object> body, Told held) {
        return body.entrySet().stream().allMatch(member -> {
            Object wanted = member.getValue() == null ? null : Json.plain(member.getValue());
            Object there = held.raw(member.getKey());
            return switch (member.getKey()) {
                case "extras" ->
                    Objects.equals(
                            PlatformExtras.withoutReserved(Told.of(wanted).members()),
                            PlatformExtras.withoutReserved(Told.of(there).members()));
                case "schema" ->
                    Told.of(wanted).members().entrySet().stream()
                            .allMatch(part -> Objects.equals(
                                    part.getValue(), Told.of(there).raw(part.getKey())));
                default -> Objects.equals(wanted, there);
            };
        });
    }
}
