package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.http.ApiKey;
import java.net.URI;

/** The traps of udata on the real software. */
class RealUdataTrapsTest extends UdataTraps {

    @Override
    protected URI uri() {
        return RealUdata.uri();
    }

    @Override
    protected ApiKey editor() {
        return RealUdata.editor();
    }

    @Override
    protected ApiKey stranger() {
        return RealUdata.stranger();
    }
}
