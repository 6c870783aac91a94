package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.internal.Addresses;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request in udata's own words, before it becomes HTTP. Immutable.
 *
 * <pre>{@code
 * Call.get("1/datasets/{}/resources/{}/", id, resource).with("page", 2).mask("data{id,title},total");
 * }</pre>
 */
final class Call {
    /** What HTTP does; PATCH is for dataservices alone, and on all else a 405. */
    enum Method {
        GET,
        POST,
        PUT,
        PATCH,
        DELETE
    }

    private final Method method;
    private final String path;
    private final Map<String, List<String>> query;
    private final String mask;
    private final @Nullable Object json;
    private final @Nullable Form form;

    private Call(
            Method method,
            String path,
            Map<String, List<String>> query,
            String mask,
            @Nullable Object json,
            @Nullable Form form) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.mask = mask;
        this.json = json;
        this.form = form;
    }

    /**
     * Reads.
     *
     * @param path below {@code api/}, with a slash at its end as udata wants it, and {@code {}} for each step
     * @param steps identifiers and the like, in their order
     */
    static Call get(String path, String... steps) {
        return new Call(Method.GET, fill(path, steps), Map.of(), "", null, null);
    }

    static Call post(String path, String... steps) {
        return new Call(Method.POST, fill(path, steps), Map.of(), "", null, null);
    }

    static Call put(String path, String... steps) {
        return new Call(Method.PUT, fill(path, steps), Map.of(), "", null, null);
    }

    static Call patch(String path, String... steps) {
        return new Call(Method.PATCH, fill(path, steps), Map.of(), "", null, null);
    }

    static Call delete(String path, String... steps) {
        return new Call(Method.DELETE, fill(path, steps), Map.of(), "", null, null);
    }

    private static String fill(String path, String... steps) {
        String filled = path;
        for (String step : steps) {
            if (step.isBlank() || step.equals(".") || step.equals("..")) {
                throw new IllegalArgumentException("'" + step + "' identifies nothing on a udata portal");
            }
            int hole = filled.indexOf("{}");
            filled = filled.substring(0, hole)
                    + Addresses.step(step).replace("/", "%2F").replace("?", "%3F")
                    + filled.substring(hole + 2);
        }
        return "api/" + filled;
    }

    /** The same with one more parameter, which may be said several times. */
    Call with(String name, Object value) {
        Map<String, List<String>> more = new LinkedHashMap<>(query);
        List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
        values.add(String.valueOf(value));
        more.put(name, Collections.unmodifiableList(values));
        return new Call(method, path, Collections.unmodifiableMap(more), mask, json, form);
    }

    /** The same with a parameter that takes the place of those of its name. */
    Call only(String name, Object value) {
        Map<String, List<String>> more = new LinkedHashMap<>(query);
        more.put(name, List.of(String.valueOf(value)));
        return new Call(method, path, Collections.unmodifiableMap(more), mask, json, form);
    }

    /** The same, where only these members of the answer are wanted: the header {@code X-Fields}. */
    Call mask(String members) {
        return new Call(method, path, query, members, json, form);
    }

    /** The same with a JSON body. */
    Call json(Object body) {
        return new Call(method, path, query, mask, body, null);
    }

    /** The same with a form for a body. */
    Call form(Form body) {
        return new Call(method, path, query, mask, null, body);
    }

    Method method() {
        return method;
    }

    /** Below the portal's own address, without a slash before it. */
    String path() {
        return path;
    }

    Map<String, List<String>> query() {
        return query;
    }

    String mask() {
        return mask;
    }

    @Nullable
    Object json() {
        return json;
    }

    @Nullable
    Form form() {
        return form;
    }

    /** Verb and path; no parameters, since these may say more than a log should keep. */
    @Override
    public String toString() {
        return method + " " + path;
    }

    /**
     * A multipart form.
     *
     * @param fields its texts in their order
     * @param file its file; null for none
     */
    record Form(Map<String, String> fields, @Nullable Part file) {}

    /**
     * A file of a form.
     *
     * @param name the file's name
     * @param bytes how long it is
     * @param content writes it, once for each time that it is sent
     */
    record Part(String name, long bytes, Content content) {}

    /** What writes the bytes of a file. */
    @FunctionalInterface
    interface Content {
        /**
         * Writes all bytes.
         *
         * @throws IOException if the file can't be read or the stream not written
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
