package io.github.opendata4j.client.testing.udata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A portal for tests, which answers as udata 17.18 does: the same keys and bodies, the same errors, the same traps. It
 * lives in memory, listens on the loopback address, and knows three people with a key each.
 *
 * <pre>{@code
 * try (FakeUdata udata = FakeUdata.start()) {
 *     publish(udata.uri(), udata.editorKey());
 *     assertThat(udata.requests()).contains("POST /api/1/datasets/");
 * }
 * }</pre>
 *
 * <p>A test of opendata4j replays what was recorded of a real one and compares, so that the two stay alike. What it does
 * not have is answered with 404: DCAT feeds, posts, activities, notifications. It harvests
 * no other portal than itself.
 *
 * <p>Thread-safe; requests are answered one after the other.
 */
public final class FakeUdata implements AutoCloseable {
    private static final String KEY_PREFIX = "udata_fake-";

    private final Clock clock;
    private final LoopbackServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Answer> next = new ConcurrentLinkedQueue<>();
    private volatile boolean cookiesForAll;
    private Portal portal;
    private Router router;

    private FakeUdata(Clock clock) throws IOException {
        this.clock = clock;
        this.server = LoopbackServer.start(this::answer);
        reset();
    }

    /**
     * Starts one on a free port.
     *
     * @return the portal, empty but for its people, licences, zones and schemas; to be closed
     */
    public static FakeUdata start() {
        return start(Clock.systemUTC());
    }

    /**
     * Starts one that tells another time, on which the folders of uploaded files and incomplete dates depend.
     *
     * @param clock tells the time
     * @return the portal, to be closed
     */
    public static FakeUdata start(Clock clock) {
        try {
            return new FakeUdata(clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties it: only its people, licences, zones and schemas are left, with new identifiers but the same keys. */
    public synchronized void reset() {
        portal = new Portal(clock, "http://127.0.0.1:" + server.port());
        router = Routes.of(portal);
        Person admin = person("Ada", "Admin", true);
        portal.access.addKey(admin, "tests", adminKey());
        portal.access.addKey(person("Ed", "Editor", false), "tests", editorKey());
        portal.access.addKey(person("Olga", "Other", false), "tests", otherKey());
        portal.access.addKey(admin, "tests", revokedKey()).listed.put("revoked_at", portal.now());
        portal.access.addKey(admin, "tests", expiredKey()).listed.put("expires_at", "2020-01-01T00:00:00.000000+00:00");
        requests.clear();
        next.clear();
    }

    private Person person(String first, String last, boolean admin) {
        Person person =
                new Person(Ids.object(), first, last, last.toLowerCase(java.util.Locale.ROOT) + "@example.org", admin);
        portal.access.add(person);
        return person;
    }

    /**
     * Returns its address.
     *
     * @return such as {@code http://127.0.0.1:41234}
     */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /**
     * Returns the key of an administrator of the whole portal.
     *
     * @return the key
     */
    public String adminKey() {
        return KEY_PREFIX + "admin-0f3a";
    }

    /**
     * Returns the key of somebody who has no rights but those of anybody with an account.
     *
     * @return the key
     */
    public String editorKey() {
        return KEY_PREFIX + "editor-71c9";
    }

    /**
     * Returns the key of somebody else, who may not write to what the editor has made.
     *
     * @return the key
     */
    public String otherKey() {
        return KEY_PREFIX + "other-b25e";
    }

    /**
     * Returns a key that has been revoked.
     *
     * @return the key
     */
    public String revokedKey() {
        return KEY_PREFIX + "revoked-44d0";
    }

    /**
     * Returns a key whose time is over.
     *
     * @return the key
     */
    public String expiredKey() {
        return KEY_PREFIX + "expired-9a17";
    }

    /**
     * Returns what it has been asked since it began, or since the last {@link #reset}.
     *
     * @return method, a blank, path and query, in order
     */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /**
     * Answers the next request with an error instead of doing what it asks.
     *
     * @param status such as 500 or 503
     */
    public void failNext(int status) {
        next.add(Answer.message(status, "The test asked for it"));
    }

    /**
     * Sends its cookies without {@code Secure}, so that a client which keeps cookies sends them back over plain HTTP, as it
     * would to a real portal over HTTPS: there the cookie wins over the key.
     */
    public void sendCookiesOverPlainHttp() {
        cookiesForAll = true;
    }

    private synchronized Answer answer(Request request) {
        requests.add(request.method() + " " + request.path()
                + (request.rawQuery().isEmpty() ? "" : "?" + request.rawQuery()));
        Answer failure = next.poll();
        return failure != null ? failure : new Handling(portal, router, !cookiesForAll).answer(request);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
