package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.Discussion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The discussions of a portal, about datasets and other things. */
final class UdataDiscussions {
    private final Api api;

    UdataDiscussions(Api api) {
        this.api = api;
    }

    Stream<Discussion> stream(String subject) {
        return api.stream(Call.get("1/discussions/").with("for", subject), UdataDiscussions::read);
    }

    Discussion begin(String dataset, String title, String text) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("title", title);
        body.put("comment", text);
        body.put("subject", Map.of("class", "Dataset", "id", dataset));
        return read(api.send(Call.post("1/discussions/").json(body)));
    }

    Discussion answer(String id, String text) {
        return read(api.send(Call.post("1/discussions/{}/", id).json(Map.of("comment", text))));
    }

    Discussion close(String id, String text) {
        return read(api.send(Call.post("1/discussions/{}/", id).json(Map.of("comment", text, "close", true))));
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
