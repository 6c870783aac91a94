package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which code answers which path. A variable is a name in braces; one that ends in {@code :uuid} wants one. */
final class Router {
    private static final String UUID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";

    private record Route(Pattern pattern, Map<String, Function<Call, Answer>> methods) {}

    /** What a path leads to. */
    record Match(Function<Call, Answer> handler, List<String> variables) {}

    private final String base;
    private final Map<String, Route> routes = new LinkedHashMap<>();

    Router(String base) {
        this.base = base;
    }

    Router on(String method, String template, Function<Call, Answer> handler) {
        routes.computeIfAbsent(template, any -> new Route(pattern(template), new LinkedHashMap<>()))
                .methods()
                .put(method, handler);
        return this;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(
                template.replace(".", "\\.").replaceAll("\\{[a-z]+:uuid}", UUID).replaceAll("\\{[a-z]+}", "([^/]+)"));
    }

    Match find(Request request) {
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        List<Route> others = new ArrayList<>();
        for (Route route : routes.values()) {
            Matcher matcher = route.pattern().matcher(request.path());
            if (matcher.matches()) {
                Function<Call, Answer> handler = route.methods().get(method);
                if (handler != null) {
                    return new Match(handler, groups(matcher));
                }
                others.add(route);
            }
        }
        throw new Refusal(others.isEmpty() ? nowhere(request) : otherMethod(others));
    }

    /** The missing last slash is put there by the client, which is asked to keep method and body. */
    private Answer nowhere(Request request) {
        String slashed = request.path() + "/";
        return routes.values().stream()
                        .anyMatch(route -> route.pattern().matcher(slashed).matches())
                ? Answer.redirect(308, base + slashed)
                : Answer.noRoute();
    }

    private static Answer otherMethod(List<Route> routes) {
        TreeSet<String> allowed = new TreeSet<>(List.of("OPTIONS"));
        routes.forEach(route -> allowed.addAll(route.methods().keySet()));
        return Answer.message(405, "The method is not allowed for the requested URL.")
                .with("Allow", String.join(", ", allowed));
    }

    private static List<String> groups(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            groups.add(matcher.group(i));
        }
        return groups;
    }
}
