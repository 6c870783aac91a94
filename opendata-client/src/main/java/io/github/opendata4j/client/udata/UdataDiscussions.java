package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.Discussion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people say of datasets, reuses, dataservices and topics. {@link io.github.opendata4j.client.Feedback} has the same
 * for datasets by their keys. Immutable and thread-safe. What is said is sent once: where
 * {@link io.github.opendata4j.client.PortalException#isOutcomeUnknown()}, look before you say it again.
 *
 * <pre>{@code
 * portal.discussions().stream(reuse.id());
 * portal.discussions().begin(reuse, "Merci", "Quelle belle carte !");
 * }</pre>
 */
public final class UdataDiscussions {
    private static final List<String> SUBJECTS = List.of("Dataset", "Reuse", "Dataservice", "Topic");

    private final Api api;

    UdataDiscussions(Api api) {
        this.api = api;
    }

    /**
     * The discussions about something.
     *
     * @param subject the identifier of a dataset, reuse, dataservice or topic
     * @return page after page as they are consumed, closed ones too
     */
    public Stream<Discussion> stream(String subject) {
        return api.stream(Call.get("1/discussions/").with("for", subject), UdataDiscussions::read);
    }

    /**
     * Looks for a discussion.
     *
     * @param id its identifier
     * @return the discussion with all that was said; empty if there is none
     */
    public Optional<Discussion> find(String id) {
        return api.find(Call.get("1/discussions/{}/", id)).map(UdataDiscussions::read);
    }

    /**
     * Begins a discussion, as the person whose key it is.
     *
     * @param subject a dataset, reuse, dataservice or topic
     * @param title what it is about
     * @param text what is said first
     * @return the discussion
     * @throws IllegalArgumentException if udata has no discussions about such a thing
     */
    public Discussion begin(UdataObject subject, String title, String text) {
        return begin(Reference.of(subject, SUBJECTS), title, text);
    }

    Discussion begin(Map<String, String> subject, String title, String text) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("title", title);
        body.put("comment", text);
        body.put("subject", subject);
        return read(api.send(Call.post("1/discussions/").json(body)));
    }

    /**
     * Answers in a discussion.
     *
     * @param id its identifier
     * @param text what is said
     * @return the discussion
     * @throws io.github.opendata4j.client.PortalException if it is closed
     */
    public Discussion answer(String id, String text) {
        return read(api.send(Call.post("1/discussions/{}/", id).json(Map.of("comment", text))));
    }

    /**
     * Answers for the last time.
     *
     * @param id its identifier
     * @param text what is said
     * @return the discussion, closed
     */
    public Discussion close(String id, String text) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("comment", text);
        body.put("close", true);
        return read(api.send(Call.post("1/discussions/{}/", id).json(body)));
    }

    /**
     * Deletes a discussion with all that was said, which an administrator of the portal may; deleting it again does
     * nothing.
     *
     * @param id its identifier
     */
    public void delete(String id) {
        api.delete(Call.delete("1/discussions/{}/", id));
    }

    static Discussion read(Told told) {
        List<Discussion.Comment> comments = told.map("discussion", UdataDiscussions::comment);
        Discussion.Builder builder = Discussion.builder(
                told.text("id").orElse(""), told.text("title").orElse(""), comments);
        told.time("closed").ifPresent(builder::closed);
        told.uri("self_web_url").ifPresent(builder::page);
        return builder.build();
    }

    private static Discussion.Comment comment(Told told) {
        String author = told.object("posted_by_organization")
                .text("name")
                .orElseGet(() -> new UdataUser(told.object("posted_by")).fullName());
        return new Discussion.Comment(
                author, told.text("content").orElse(""), told.time("posted_on").orElse(null));
    }
}
