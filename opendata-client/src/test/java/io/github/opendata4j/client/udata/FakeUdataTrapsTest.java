package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.testing.udata.FakeUdata;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The traps of udata in memory. */
class FakeUdataTrapsTest extends UdataTraps {
    private static FakeUdata udata;

    @BeforeAll
    static void start() {
        udata = FakeUdata.start();
    }

    @AfterAll
    static void stop() {
        udata.close();
    }

    @Override
    protected URI uri() {
        return udata.uri();
    }

    @Override
    protected ApiKey editor() {
        return ApiKey.of(udata.editorKey());
    }

    @Override
    protected ApiKey stranger() {
        return ApiKey.of(udata.otherKey());
    }
}
