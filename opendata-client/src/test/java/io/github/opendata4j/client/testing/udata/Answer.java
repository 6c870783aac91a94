package io.github.opendata4j.client.testing.udata;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is sent back: status, headers, body. The six shapes that errors have in udata are made here. */
record Answer(int status, Map<String, String> headers, byte[] body) {
    private static final String NOT_FOUND =
            "The requested URL was not found on the server. If you entered the URL manually"
                    + " please check your spelling and try again.";

    static Answer json(int status, Object body) {
        return new Answer(status, Map.of("Content-Type", "application/json"), Json.write(body));
    }

    static Answer ok(Object body) {
        return json(200, body);
    }

    static Answer created(Object body) {
        return json(201, body);
    }

    static Answer noContent() {
        return new Answer(204, Map.of("Content-Type", "application/json"), new byte[0]);
    }

    static Answer bytes(String type, byte[] body) {
        return new Answer(200, Map.of("Content-Type", type, "Cache-Control", "no-cache"), body);
    }

    static Answer redirect(int status, String location) {
        String page =
                "<!doctype html>\n<title>Redirecting...</title>\n<a href=\"" + location + "\">" + location + "</a>\n";
        return new Answer(
                status,
                Map.of("Content-Type", "text/html; charset=utf-8", "Location", location),
                page.getBytes(StandardCharsets.UTF_8));
    }

    /** Shape A: what a form says of its fields; each has a list of sentences, or an object of such lists. */
    static Answer formErrors(Map<String, Object> errors) {
        return json(400, Doc.of("errors", errors));
    }

    static Answer formError(String field, String sentence) {
        return formErrors(Doc.of(field, List.of(sentence)));
    }

    /** Shape B: what a model says of its fields, a sentence each, and a message that repeats them. */
    static Answer modelErrors(Map<String, Object> errors, String message) {
        return json(400, Doc.of("errors", errors, "message", message));
    }

    static Answer modelError(String field, String sentence) {
        return modelErrors(Doc.of(field, sentence), sentence);
    }

    /** Shape C: a parameter of the query. */
    static Answer parameterError(String name, String sentence) {
        return modelErrors(Doc.of(name, sentence), "Input payload validation failed");
    }

    /** Shape D: a message alone. */
    static Answer message(int status, String message) {
        return json(status, Doc.of("message", message));
    }

    /** Shape E: no route leads there. */
    static Answer noRoute() {
        return json(404, Doc.of("error", NOT_FOUND, "status", 404L));
    }

    /** Shape F: an upload that can't be taken. */
    static Answer uploadError(String error) {
        return json(400, Doc.of("success", false, "error", error, "message", ""));
    }

    static Answer notFound() {
        return message(404, NOT_FOUND);
    }

    /** Of a route that there is, to something that isn't there: udata guesses what was meant. */
    static Answer notFound(String path) {
        return message(404, NOT_FOUND + " You have requested this URI [" + path + "] but did you mean " + path + " ?");
    }

    static Answer unauthorized() {
        return message(
                401,
                "The server could not verify that you are authorized to access the URL requested. You either supplied the"
                        + " wrong credentials (e.g. a bad password), or your browser doesn't understand how to supply the"
                        + " credentials required.");
    }

    static Answer forbidden() {
        return message(403, "You do not have the permission to modify that object.");
    }

    static Answer crash() {
        return message(500, "Internal Server Error");
    }

    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
