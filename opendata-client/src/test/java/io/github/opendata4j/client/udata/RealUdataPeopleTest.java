package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.testing.udata.RealUdata;
import io.github.opendata4j.client.testing.udata.UdataServer;

/** People on a real udata; skipped unless {@code opendata.udata} names one. */
class RealUdataPeopleTest extends UdataPeople {
    @Override
    UdataServer server() {
        return RealUdata.orSkip();
    }
}
