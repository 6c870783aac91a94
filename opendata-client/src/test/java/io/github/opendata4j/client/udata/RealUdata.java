package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opendata4j.client.http.ApiKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real server, whose address and keys lie in the file that the property {@code opendata.udata} names. */
final class RealUdata {
    private RealUdata() {}

    static URI uri() {
        return URI.create(setting("UDATA_URL"));
    }

    static ApiKey editor() {
        return ApiKey.of(setting("UDATA_EDITOR_KEY"));
    }

    static ApiKey stranger() {
        return ApiKey.of(setting("UDATA_OTHER_KEY"));
    }

    private static String setting(String name) {
        String file = System.getProperty("opendata.udata", "");
        assumeThat(file)
                .as("the real udata is skipped: .ci/servers/udata start, then -Dopendata.udata=…/env")
                .isNotEmpty();
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
