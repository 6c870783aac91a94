package io.github.opendata4j.client.udata;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that somebody did on a portal. Immutable. */
public final class UdataActivity extends UdataObject {

    UdataActivity(Told told) {
        super(told);
    }

    /** By the parameter that says whose. */
    static Stream<UdataActivity> stream(Api api, String parameter, String id) {
        return api.stream(Call.get("1/activity/").with(parameter, id), UdataActivity::new);
    }

    /** {@return what was done, such as {@code dataset:resource:added}; empty if the portal did not tell} */
    public Optional<String> key() {
        return told.text("key");
    }

    /** {@return what was done, for a person to read; empty if the portal did not tell} */
    public Optional<String> label() {
        return told.text("label");
    }

    /** {@return when; empty if the portal did not tell} */
    public Optional<OffsetDateTime> created() {
        return told.time("created_at");
    }

    /** {@return who did it; empty if the portal did not tell} */
    public Optional<UdataUser> actor() {
        return told.has("actor") ? Optional.of(new UdataUser(told.object("actor"))) : Optional.empty();
    }
}
