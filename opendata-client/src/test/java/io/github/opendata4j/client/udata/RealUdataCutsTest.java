package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.testing.udata.RealUdata;
import io.github.opendata4j.client.testing.udata.UdataServer;
import java.net.URI;

/** Cuts on the real software. */
class RealUdataCutsTest extends UdataCuts {
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
    protected int stride() {
        return 3;
    }
}
