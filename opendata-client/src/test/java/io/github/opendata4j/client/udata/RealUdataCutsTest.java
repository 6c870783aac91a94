package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.http.ApiKey;
import java.net.URI;

/** Cuts on the real software. */
class RealUdataCutsTest extends UdataCuts {

    @Override
    protected URI uri() {
        return RealUdata.uri();
    }

    @Override
    protected ApiKey editor() {
        return RealUdata.editor();
    }

    @Override
    protected int stride() {
        return 3;
    }
}
