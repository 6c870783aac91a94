package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.http.ApiKey;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The API keys of the person who asks. Immutable and thread-safe. */
public final class UdataApiTokens {
    private final Api api;

    UdataApiTokens(Api api) {
        this.api = api;
    }

    /** {@return all keys, revoked ones included, without their secrets} */
    public List<UdataApiToken> list() {
        return api.list(Call.get("1/me/api_tokens/")).stream()
                .map(UdataApiToken::new)
                .toList();
    }

    /**
     * Makes a key. Its secret is told this once.
     *
     * @param name what it is for, as the settings page shows it
     * @return the key, and what is told of it later on
     */
    public NewToken create(String name) {
        return create(Map.of("name", name));
    }

    /**
     * Makes a key that ends by itself. Its secret is told this once.
     *
     * @param name what it is for, as the settings page shows it
     * @param expires when it ends
     * @return the key, and what is told of it later on
     */
    public NewToken create(String name, OffsetDateTime expires) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("expires_at", expires.toString());
        return create(body);
    }

    private NewToken create(Map<String, String> body) {
        Told told = api.send(Call.post("1/me/api_tokens/").json(body));
        Map<String, @Nullable Object> members = new LinkedHashMap<>(told.members());
        members.remove("token");
        return new NewToken(ApiKey.of(told.text("token").orElse("")), new UdataApiToken(Told.of(members)));
    }

    /**
     * Revokes a key for good; revoking it again does nothing.
     *
     * @param id its identifier
     */
    public void revoke(String id) {
        api.delete(Call.delete("1/me/api_tokens/{}/", id));
    }

    /**
     * A key that was just made.
     *
     * @param key the key, for {@link UdataPortal.Builder#apiKey}
     * @param token what the portal tells of it from now on
     */
    public record NewToken(ApiKey key, UdataApiToken token) {}
}
