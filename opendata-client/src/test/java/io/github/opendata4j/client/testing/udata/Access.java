package io.github.opendata4j.client.testing.udata;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who asks. A key travels in {@code X-API-KEY}, never as a bearer; and every answer to somebody brings a session's cookie,
 * which wins over the key when it comes back: the key isn't even looked at then.
 */
final class Access {
    private static final Pattern SESSION = Pattern.compile("(?:^|;\\s*)session=([^;]+)");

    /** A key, as {@code /me/api_tokens/} lists it. */
    static final class Key {
        final String secret;
        final String owner;
        final Map<String, Object> listed;

        private Key(String secret, String owner, Map<String, Object> listed) {
            this.secret = secret;
            this.owner = owner;
            this.listed = listed;
        }
    }

    private final Clock clock;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Map<String, String> sessions = new HashMap<>();

    Access(Clock clock) {
        this.clock = clock;
    }

    void add(Person person) {
        people.put(person.id(), person);
    }

    Person person(String id) {
        return people.get(id);
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    Key addKey(Person owner, String name, String secret) {
        Map<String, Object> listed = Doc.of(
                "created_at",
                Times.micros(clock.instant()),
                "expires_at",
                null,
                "id",
                Ids.object(),
                "kind",
                "api_key",
                "last_used_at",
                null,
                "name",
                name,
                "revoked_at",
                null,
                "scopes",
                Doc.list("admin"),
                "token_prefix",
                secret.substring(0, Math.min(secret.length(), 14)),
                "user_agents",
                new ArrayList<>());
        Key key = new Key(secret, owner.id(), listed);
        keys.put(secret, key);
        return key;
    }

    List<Key> keysOf(Person owner) {
        return keys.values().stream()
                .filter(key -> key.owner.equals(owner.id()))
                .toList();
    }

    /** Who asks; null for a stranger. */
    Person who(Request request) {
        Person session = bySession(request.header("cookie"));
        if (session != null) {
            return session;
        }
        String secret = request.header("x-api-key");
        return secret == null ? null : byKey(secret, request);
    }

    private Person bySession(String cookie) {
        Matcher matcher = SESSION.matcher(cookie == null ? "" : cookie);
        return matcher.find() ? people.get(sessions.get(matcher.group(1))) : null;
    }

    private Person byKey(String secret, Request request) {
        Key key = keys.get(secret);
        if (key == null) {
            throw refused("Invalid");
        }
        if (key.listed.get("revoked_at") != null) {
            throw refused("Revoked");
        }
        String end = Doc.text(key.listed, "expires_at");
        if (end != null && OffsetDateTime.parse(end).toInstant().isBefore(clock.instant())) {
            throw refused("Expired");
        }
        key.listed.put("last_used_at", Times.micros(clock.instant()));
        List<Object> agents = Doc.items(key.listed.get("user_agents"));
        String agent = request.header("user-agent");
        if (agent != null && !agents.contains(agent)) {
            agents.add(agent);
        }
        return people.get(key.owner);
    }

    private static Refusal refused(String how) {
        return new Refusal(Answer.message(401, how + " API token").with("Www-Authenticate", "Bearer realm=\"uData\""));
    }

    /** The answer with the cookie that a browser would send back. */
    Answer remember(Person person, Answer answer, boolean secure) {
        String session = Ids.uuid();
        sessions.put(session, person.id());
        return answer.with(
                "Set-Cookie", "session=" + session + (secure ? "; Secure" : "") + "; HttpOnly; Path=/; SameSite=Lax");
    }
}
