package io.github.opendata4j.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.testing.udata.FakeUdata;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bad line lets through, and what the server has seen of what it spoils. */
class FaultProxyTest {
    private static final String BODY = "{\"title\": \"Arbres\", \"description\": \"d\"}";

    private FakeUdata udata;
    private FaultProxy line;

    @BeforeEach
    void open() throws Exception {
        udata = FakeUdata.start();
        line = FaultProxy.to(udata.uri());
    }

    @AfterEach
    void close() throws Exception {
        line.close();
        udata.close();
    }

    @Test
    void letsThroughAndCountsWhatItDoesNotSpoil() throws Exception {
        assertThat(post()).isEqualTo(201);
        assertThat(post()).isEqualTo(201);

        assertThat(line.requests()).isEqualTo(2);
        assertThat(line.spoiled()).isEmpty();
        assertThat(udata.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(FaultProxy.Fault.class)
    void spoilsTheRequestThatItIsToldToAndNoOther(FaultProxy.Fault fault) throws Exception {
        boolean isDone = fault == FaultProxy.Fault.MID_RESPONSE || fault == FaultProxy.Fault.LATE;
        line.spoil(fault, number -> number == 1);

        assertThatThrownBy(this::post).isInstanceOf(IOException.class);

        assertThat(line.spoiled()).containsExactly("POST /api/1/datasets/");
        assertThat(udata.requests()).hasSize(isDone ? 1 : 0);
        assertThat(post()).isEqualTo(201);
    }

    private int post() throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                line.uri().resolve("/api/1/datasets/").toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setReadTimeout(1000);
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(16); // so that the JDK doesn't send it again by itself
        Map.of("X-API-KEY", udata.editorKey(), "Content-Type", "application/json")
                .forEach(connection::setRequestProperty);
        connection.getOutputStream().write(BODY.getBytes(StandardCharsets.UTF_8));
        int status = connection.getResponseCode();
        connection.getInputStream().readAllBytes();
        return status;
    }
}
