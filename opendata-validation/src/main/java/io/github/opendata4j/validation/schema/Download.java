package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.Fetcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** One document by one request, of bounded length and within a bounded time, whatever the fetcher lets through. */
final class Download {

    static final Duration MOST_TIME = Duration.ofMinutes(1);

    private Download() {}

    static byte[] of(Fetcher fetcher, URI url, int mostBytes, Clock clock) throws IOException {
        Instant end = clock.instant().plus(MOST_TIME);
        try (InputStream in = fetcher.fetch(url)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] block = new byte[1 << 14];
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                out.write(block, 0, length);
                if (out.size() > mostBytes) {
                    throw new IOException(url + " is longer than " + mostBytes + " bytes");
                }
                if (clock.instant().isAfter(end)) {
                    throw new IOException(url + " takes longer than " + MOST_TIME.toSeconds() + " s");
                }
            }
            return out.toByteArray();
        }
    }
}
