package io.github.opendata4j.client.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a server recognises that its answer is the one we have.
 *
 * @param address what it is the answer of: others would not know them
 * @param headers to be sent there
 */
record Validators(@Nullable URI address, Map<String, String> headers) {
    static final Validators NONE = new Validators(null, Map.of());

    static Validators of(StoredAnswer stored) {
        Map<String, String> headers = new LinkedHashMap<>();
        stored.headers().first("etag").ifPresent(tag -> headers.put("if-none-match", tag));
        stored.headers().first("last-modified").ifPresent(date -> headers.put("if-modified-since", date));
        return headers.isEmpty() ? NONE : new Validators(stored.address(), headers);
    }

    Map<String, String> at(URI uri) {
        return uri.equals(address) ? headers : Map.of();
    }
}
