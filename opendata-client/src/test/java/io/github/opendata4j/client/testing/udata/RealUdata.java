package io.github.opendata4j.client.testing.udata;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * The real udata that {@code .ci/servers/udata start} has started; the system property {@code opendata.udata} says where the
 * file with its address and keys is. Without the property, tests are skipped, and one line says so.
 */
public final class RealUdata extends UdataServer {
    private static final String PROPERTY = "opendata.udata";
    private static boolean told;

    private final Properties environment;

    private RealUdata(Properties environment) {
        this.environment = environment;
    }

    /** {@return the server; where there is none, the test is skipped} */
    public static RealUdata orSkip() {
        String file = System.getProperty(PROPERTY, "");
        if (file.isEmpty()) {
            tell();
        }
        assumeThat(file).as("the system property " + PROPERTY).isNotEmpty();
        Properties environment = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(file))) {
            environment.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RealUdata(environment);
    }

    private static synchronized void tell() {
        if (!told) {
            told = true;
            System.out.println("Skipped: the suites against a real udata. For these: .ci/servers/udata start,"
                    + " then mvn verify -Dopendata.udata=FOLDER/env (it prints the folder).");
        }
    }

    @Override
    public URI uri() {
        return URI.create(environment.getProperty("UDATA_URL"));
    }

    @Override
    public String editorKey() {
        return environment.getProperty("UDATA_EDITOR_KEY");
    }

    @Override
    public String otherKey() {
        return environment.getProperty("UDATA_OTHER_KEY");
    }

    @Override
    public String adminKey() {
        return environment.getProperty("UDATA_ADMIN_KEY");
    }

    /** Deletes every dataset; much quicker than starting anew. */
    @Override
    public void empty() {
        Map<String, Object> all = Doc.map(get("/api/1/datasets/?page_size=10000", adminKey()));
        for (Object dataset : Doc.items(all.get("data"))) {
            if (Doc.map(dataset).get("deleted") == null) { // a list with private ones has those that are deleted too
                send("DELETE", "/api/1/datasets/" + Doc.map(dataset).get("id") + "/", adminKey(), null);
            }
        }
        untilSearchable();
    }

    @Override
    public void untilSearchable() {
        try {
            URI refresh = URI.create("http://127.0.0.1:" + environment.getProperty("UDATA_SEARCH_PORT") + "/_refresh");
            PlainHttp.send("POST", refresh, Map.of(), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // it was not started here
    }
}
