package io.github.opendata4j.client.testing.udata;

import java.util.List;
import java.util.Map;

/** A request that has found its route: with who asks, and what stands in the variables of the path. */
record Call(Request request, Person person, List<String> variables) {

    String variable(int index) {
        return variables.get(index);
    }

    /** Whoever asks, who must have said so. */
    Person someone() {
        if (person == null) {
            throw new Refusal(Answer.unauthorized());
        }
        return person;
    }

    Object json() {
        String type = request.header("content-type");
        if (type == null || !type.contains("json")) {
            throw new Refusal(Answer.formErrors(Doc.of("Content-Type", "expecting application/json")));
        }
        try {
            return Json.parse(request.body());
        } catch (Json.BrokenException e) {
            throw new Refusal(Answer.message(
                    400, "The browser (or proxy) sent a request that this server could not understand."));
        }
    }

    Map<String, Object> object() {
        if (!(json() instanceof Map<?, ?> object)) {
            throw new Refusal(Answer.formErrors(Doc.of("request", "expecting a JSON object")));
        }
        return Doc.map(object);
    }

    /** Whether it brings back what was deleted, the only change that such a thing takes. */
    boolean restores() {
        return request.method().equals("PUT") && object().containsKey("deleted") && object().get("deleted") == null;
    }
}
