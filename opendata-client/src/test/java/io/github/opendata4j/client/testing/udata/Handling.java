package io.github.opendata4j.client.testing.udata;

import java.util.List;

/** One request from its route to its answer: who asks, what is done, what is left out of the answer, and the cookie. */
final class Handling {
    private final Portal portal;
    private final Router router;
    private final boolean secureCookies;

    Handling(Portal portal, Router router, boolean secureCookies) {
        this.portal = portal;
        this.router = router;
        this.secureCookies = secureCookies;
    }

    Answer answer(Request request) {
        if (request.path().startsWith("/s/")) {
            return ResourceRoutes.file(portal).apply(new Call(request, null, List.of()));
        }
        if (request.method().equals("OPTIONS")) {
            return Answer.noContent()
                    .with("Access-Control-Allow-Origin", "*")
                    .with(
                            "Access-Control-Allow-Methods",
                            String.valueOf(request.header("access-control-request-method")));
        }
        Person person = null;
        try {
            Router.Match match = router.find(request);
            person = portal.access.who(request);
            return seen(person, masked(request, match.handler().apply(new Call(request, person, match.variables()))));
        } catch (Refusal refusal) {
            return refusal.isEarly() ? refusal.answer() : seen(person, refusal.answer());
        } catch (RuntimeException e) {
            return seen(person, Answer.crash()); // as udata does where it hasn't thought of something
        }
    }

    private Answer seen(Person person, Answer answer) {
        return person == null ? answer : portal.access.remember(person, answer, secureCookies);
    }

    private static Answer masked(Request request, Answer answer) {
        String mask = request.header("x-fields");
        if (mask == null || answer.status() >= 300 || answer.body().length == 0) {
            return answer;
        }
        Object body = Json.parse(answer.body());
        return new Answer(answer.status(), answer.headers(), Json.write(Mask.apply(mask, body)));
    }
}
