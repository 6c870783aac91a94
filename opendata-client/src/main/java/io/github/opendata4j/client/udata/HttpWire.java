package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.http.HttpAnswer;
import io.github.opendata4j.client.http.HttpBody;
import io.github.opendata4j.client.http.HttpMethod;
import io.github.opendata4j.client.http.HttpRequest;
import io.github.opendata4j.client.http.HttpRequestBuilder;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.http.MultipartBody;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Carries requests over HTTP. A POST is sent once, whatever happens: udata has no way of telling a second one from the
 * first.
 */
final class HttpWire implements Wire {
    private static final String FILE_TYPE = "application/octet-stream"; // udata goes by the file's name

    /** How long a call may take besides what it sends. */
    private static final Duration TIME = Duration.ofMinutes(5);

    /** The slowest line on which a file still arrives: 32 KiB a second. */
    private static final int BYTES_A_SECOND = 1 << 15;

    private final HttpTransport transport;
    private final boolean anonymous;

    private HttpWire(HttpTransport transport, boolean anonymous) {
        this.transport = transport;
        this.anonymous = anonymous;
    }

    /** With the key, where there is one. */
    static HttpWire of(HttpTransport transport) {
        return new HttpWire(transport, false);
    }

    /** Without the key, as everybody. */
    static HttpWire anonymous(HttpTransport transport) {
        return new HttpWire(transport, true);
    }

    @Override
    public @Nullable Object send(Call call) {
        HttpRequestBuilder request =
                HttpRequest.of(HttpMethod.valueOf(call.method().name()), call.path());
        call.query().forEach((name, values) -> values.forEach(value -> request.query(name, value)));
        if (!call.mask().isEmpty()) {
            request.header("X-Fields", call.mask());
        }
        if (anonymous) {
            request.anonymous();
        }
        Object json = call.json();
        Call.Form form = call.form();
        if (json != null) {
            request.body(HttpBody.json(json));
        } else if (form != null) {
            HttpBody body = body(form);
            request.body(body).timeLimit(TIME.plusSeconds(body.length() / BYTES_A_SECOND));
        }
        HttpAnswer answer = transport.send(request.build());
        return answer.bytes().length == 0 ? null : answer.json();
    }

    private static HttpBody body(Call.Form form) {
        MultipartBody.Builder body = HttpBody.multipart();
        form.fields().forEach(body::field);
        Call.Part file = form.file();
        if (file != null) {
            body.file("file", file.name(), new PartBody(file));
        }
        return body.build();
    }

    /** A file of a form, written by whoever knows it. */
    private record PartBody(Call.Part part) implements HttpBody {
        @Override
        public String mediaType() {
            return FILE_TYPE;
        }

        @Override
        public long length() {
            return part.bytes();
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            part.content().writeTo(out);
        }
    }
}
