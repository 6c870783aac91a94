package io.github.opendata4j.client.udata;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** An organisation as udata tells it; a reference to one tells less. Immutable. */
public final class UdataOrganization extends UdataObject {

    UdataOrganization(Told told) {
        super(told);
    }

    /** {@return its page for people; empty if the portal told none} */
    public Optional<URI> page() {
        return told.uri("page");
    }

    /** {@return where its logo is; empty if it has none} */
    public Optional<URI> logo() {
        return told.uri("logo");
    }

    /** {@return its SIRET, fourteen digits; empty if nobody gave it, or this is a reference} */
    public Optional<String> siret() {
        return told.text("business_number_id");
    }

    /** {@return the letters by which it is called; empty if none} */
    public Optional<String> acronym() {
        return told.text("acronym");
    }

    /** {@return what it is, in Markdown; empty if this is a reference} */
    public Optional<String> description() {
        return told.text("description");
    }

    /** {@return when it was deleted; empty if it was not} */
    public Optional<OffsetDateTime> deleted() {
        return told.time("deleted");
    }

    /** {@return what it is certified as, such as {@code public-service}} */
    public List<String> badges() {
        return told.map("badges", badge -> badge.text("kind").orElse(""));
    }

    /** {@return how much its datasets are used} */
    public Metrics metrics() {
        return new Metrics(told.object("metrics"));
    }

    /**
     * The role of a member.
     *
     * @param userId whose
     * @return {@code admin}, {@code editor} or {@code partial_editor}; empty if the person is no member
     */
    public Optional<String> roleOf(String userId) {
        return told.objects("members").stream()
                .filter(member ->
                        member.reference("user").filter(userId::equals).isPresent())
                .flatMap(member -> member.text("role").stream())
                .findFirst();
    }
}
