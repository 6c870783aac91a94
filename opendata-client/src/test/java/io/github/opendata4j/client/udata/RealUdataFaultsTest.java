package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.testing.FaultProxy;
import io.github.opendata4j.client.testing.udata.RealUdata;
import io.github.opendata4j.client.testing.udata.UdataServer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faults on the line to a real udata, the four kinds at the same time, each in an organisation of its own. Every request is
 * spoiled in every way if the system property {@code opendata.faults} is {@code all}, which takes long; else one of each
 * dataset's, another each day ({@code opendata.faults} may be the number of a day that is to be repeated).
 */
class RealUdataFaultsTest {
    private static final String ASKED = System.getProperty("opendata.faults", "");
    private static final long A_DAY = 86_400_000;

    @TempDir
    Path local;

    @Test
    void nothingIsDoubledHalfPublicOrLostWhereverTheLineBreaks() throws Exception {
        FaultTally tally = new FaultTally();
        try (UdataServer server = RealUdata.orSkip()) {
            server.empty();
            List<Callable<Void>> all = Arrays.stream(FaultProxy.Fault.values())
                    .map(fault -> spoiling(new UdataFaults(10, server, fault, local, tally)))
                    .toList();
            ExecutorService lines = Executors.newFixedThreadPool(all.size());
            try {
                for (Future<Void> line : lines.invokeAll(all)) {
                    line.get();
                }
            } finally {
                lines.shutdownNow();
                System.out.println(tally);
            }
        }
        tally.requireNone();
    }

    private static Callable<Void> spoiling(UdataFaults faults) {
        return () -> {
            faults.rehearse();
            if (ASKED.equals("all")) {
                faults.runAll();
                assertThat(faults.missing())
                        .as("requests that were never spoiled")
                        .isEmpty();
            } else {
                faults.run(day());
            }
            return null;
        };
    }

    private static int day() {
        int day = ASKED.matches("[0-9]{1,6}") ? Integer.parseInt(ASKED) : (int) (System.currentTimeMillis() / A_DAY);
        System.out.println("Faults of day " + day + ": -Dopendata.faults=" + day + " repeats them");
        return day;
    }
}
