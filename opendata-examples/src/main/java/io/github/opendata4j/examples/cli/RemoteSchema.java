package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.http.HttpRequest;
import io.github.opendata4j.client.http.HttpTransport;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A schema by its address, as a dataset or the national catalogue names it. The address was typed, so that it may be one
 * of a private network; redirections out of it are followed to public addresses only.
 */
final class RemoteSchema {
    private static final int MOST_BYTES = 16 << 20;
    private static final Duration MOST_TIME = Duration.ofMinutes(1);

    private RemoteSchema() {}

    /**
     * Brings its text, by one request and what the server redirects it to.
     *
     * @throws io.github.opendata4j.model.OpenDataException if it can't be had
     * @throws IOException if the connection breaks
     */
    static String fetch(String typed, Messages messages) throws IOException {
        URI address = address(typed, messages);
        try (HttpTransport transport = HttpTransport.builder(address.resolve("/"))
                        .userAgent("opendata-command-line")
                        .build();
                InputStream in = transport
                        .open(HttpRequest.get(address)
                                .accept("application/json, */*;q=0.5")
                                .timeLimit(MOST_TIME)
                                .build())
                        .stream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new CommandException(ExitCode.FAILED, messages.text("schema-too-long", typed, MOST_BYTES >> 20));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static URI address(String typed, Messages messages) {
        try {
            URI address = new URI(typed);
            String scheme = String.valueOf(address.getScheme());
            boolean web = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
            if (web && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new CommandException(ExitCode.USAGE, messages.text("schema-address", typed), e);
        }
        throw new CommandException(ExitCode.USAGE, messages.text("schema-address", typed));
    }
}
