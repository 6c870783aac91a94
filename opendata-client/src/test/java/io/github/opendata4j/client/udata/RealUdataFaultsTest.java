package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.testing.FaultProxy;
import io.github.opendata4j.client.testing.udata.RealUdata;
import io.github.opendata4j.client.testing.udata.UdataServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faults on the line to a real udata. Every request is spoiled in every way if the system property {@code opendata.faults}
 * is {@code all}, which takes long; else one in twelve in each way.
 */
class RealUdataFaultsTest {
    @TempDir
    Path local;

    @Test
    void nothingIsDoubledHalfPublicOrLostWhereverTheLineBreaks() throws Exception {
        try (UdataServer server = RealUdata.orSkip()) {
            server.empty();
            boolean all = System.getProperty("opendata.faults", "").equals("all");
            FaultTally tally = new FaultTally();
            for (int turn = 0; turn < (all ? UdataFaults.STEP : 1); turn++) {
                for (FaultProxy.Fault fault : FaultProxy.Fault.values()) {
                    new UdataFaults(server, local, tally, Pause.REAL).run(fault, 3 * fault.ordinal() + turn);
                }
                System.out.println(tally);
            }
            tally.requireNone();
        }
    }
}
