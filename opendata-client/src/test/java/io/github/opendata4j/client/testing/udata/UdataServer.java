package io.github.opendata4j.client.testing.udata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A udata for the suites: the one in memory, or a real one. Asked here by the JDK alone, not by the client under test. */
public abstract class UdataServer implements AutoCloseable {

    /** {@return its address} */
    public abstract URI uri();

    /** {@return the key of somebody who has no rights but those of anybody with an account} */
    public abstract String editorKey();

    /** {@return the key of somebody else} */
    public abstract String otherKey();

    /** {@return the key of an administrator of the whole portal} */
    public abstract String adminKey();

    /** Leaves no dataset on it that the public or a list could show. */
    public abstract void empty();

    /** Returns when a search finds all that has been written. */
    public abstract void untilSearchable();

    @Override
    public abstract void close();

    /**
     * Makes an organization of the editor's.
     *
     * @param name its name
     * @return its identifier
     */
    public final String organization(String name) {
        return send("POST", "/api/1/organizations/", editorKey(), Doc.of("name", name, "description", "Pour un test."))
                .get("id")
                .toString();
    }

    /**
     * Asks for something.
     *
     * @param path path and query
     * @param key whose key; null for nobody's
     * @return the answer's object
     */
    public final Map<String, Object> get(String path, String key) {
        return send("GET", path, key, null);
    }

    /**
     * Sends something.
     *
     * @param method such as PUT
     * @param path path and query
     * @param key whose key; null for nobody's
     * @param body what becomes the JSON; null for none
     * @return the answer's object, empty if there is none
     * @throws IllegalStateException if it is refused
     */
    public final Map<String, Object> send(String method, String path, String key, Map<String, Object> body) {
        try {
            PlainHttp.Reply reply = PlainHttp.send(
                    method,
                    uri().resolve(path),
                    key == null ? Map.of() : Map.of("X-API-KEY", key, "Content-Type", "application/json"),
                    body == null ? null : Json.write(body));
            if (reply.status() >= 400) {
                throw new IllegalStateException(method + " " + path + ": " + reply.status() + " "
                        + new String(reply.body(), StandardCharsets.UTF_8));
            }
            return reply.body().length == 0 ? Map.of() : Doc.map(Json.parse(reply.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dataset as it stands there. */
    public static final class Held {
        private final Map<String, Object> told;

        private Held(Map<String, Object> told) {
            this.told = told;
        }

        /** {@return what a field says, null if it says nothing} */
        public Object field(String name) {
            return told.get(name);
        }

        /** {@return whether anybody sees it} */
        public boolean isPublic() {
            return Boolean.FALSE.equals(told.get("private"));
        }

        /** {@return its extras} */
        public Map<String, Object> extras() {
            return Doc.map(told.get("extras"));
        }

        /** {@return the SHA-1 of each of its files, in order} */
        public List<String> checksums() {
            return Portal.resources(told).stream()
                    .map(resource -> Doc.text(Doc.map(resource.get("checksum")), "value"))
                    .toList();
        }

        @Override
        public String toString() {
            return told.get("title") + " (" + told.get("id") + ")";
        }
    }

    /** {@return all datasets of an organization that are not deleted, private ones too} */
    public final List<Held> datasetsOf(String organization) {
        Map<String, Object> page =
                get("/api/1/organizations/" + organization + "/datasets/?page_size=1000", editorKey());
        return Doc.items(page.get("data")).stream()
                .map(Doc::map)
                .filter(dataset -> dataset.get("deleted") == null)
                .map(Held::new)
                .toList();
    }

    /** Changes fields of a dataset as an officer does on its page, who sends all of it. */
    public final void edit(Held dataset, Map<String, Object> fields) {
        Map<String, Object> all = Doc.map(Doc.copy(dataset.told));
        all.remove("resources");
        all.putAll(fields);
        send("PUT", "/api/1/datasets/" + all.get("id") + "/", editorKey(), all);
    }

    /** {@return the SHA-1 of a text in UTF-8, as udata writes it} */
    public static String sha1(String text) {
        return Uploads.sha1(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return one in memory} */
    public static UdataServer fake() {
        return fake(Clock.systemUTC());
    }

    /** {@return one in memory, with a clock of the test's} */
    public static UdataServer fake(Clock clock) {
        return new InMemory(FakeUdata.start(clock));
    }

    private static final class InMemory extends UdataServer {
        private final FakeUdata udata;

        InMemory(FakeUdata udata) {
            this.udata = udata;
        }

        @Override
        public URI uri() {
            return udata.uri();
        }

        @Override
        public String editorKey() {
            return udata.editorKey();
        }

        @Override
        public String otherKey() {
            return udata.otherKey();
        }

        @Override
        public String adminKey() {
            return udata.adminKey();
        }

        @Override
        public void empty() {
            udata.reset();
        }

        @Override
        public void untilSearchable() {
            // what is written is found at once
        }

        @Override
        public void close() {
            udata.close();
        }
    }
}
