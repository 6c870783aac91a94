package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.testing.udata.RealUdata;
import io.github.opendata4j.client.testing.udata.UdataServer;
import java.net.URI;

/** The traps of udata on the real software. */
class RealUdataTrapsTest extends UdataTraps {
    private final UdataServer server = RealUdata.orSkip();

    @Override
    protected URI uri() {
        return server.uri();
    }

    @Override
    protected ApiKey editor() {
        return ApiKey.of(server.editorKey());
    }

    @Override
    protected ApiKey stranger() {
        return ApiKey.of(server.otherKey());
    }
}
