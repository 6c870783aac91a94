package io.github.opendata4j.client.testing.udata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists page by page. A page beyond the last is not there (404), except in a search. */
final class Paging {
    private static final int DEFAULT_SIZE = 20;
    private static final int WINDOW = 10_000;

    private Paging() {}

    static <T> Map<String, Object> page(Call call, String base, List<T> all, Function<T, Object> view) {
        return page(call, base, all, view, DEFAULT_SIZE);
    }

    /** With another size where none is asked for. */
    static <T> Map<String, Object> page(Call call, String base, List<T> all, Function<T, Object> view, int usual) {
        int number = number(call);
        int size = positive(call, "page_size", "The page size to fetch", usual);
        if (number > 1 && (long) (number - 1) * size >= all.size()) {
            throw new Refusal(Answer.notFound(call.request().path()));
        }
        return cut(call, base, all, view, size);
    }

    /** A page of a search, which may lie beyond the end, but not beyond the ten thousandth item. */
    static <T> Map<String, Object> window(Call call, String base, List<T> all, Function<T, Object> view) {
        int number = number(call);
        int size = size(call);
        if ((long) number * size > WINDOW) {
            throw new Refusal(Answer.message(
                    400,
                    "Result window is too large: page " + number + " with page_size " + size
                            + " exceeds the maximum of " + WINDOW + " results. Maximum page for this page_size is "
                            + WINDOW / size + "."));
        }
        return cut(call, base, all, view, size);
    }

    private static <T> Map<String, Object> cut(
            Call call, String base, List<T> all, Function<T, Object> view, int size) {
        int number = number(call);
        long start = Math.min((long) (number - 1) * size, all.size());
        long end = Math.min(start + size, all.size());
        List<Object> data = new ArrayList<>();
        all.subList((int) start, (int) end).forEach(item -> data.add(view.apply(item)));
        return Doc.of(
                "data",
                data,
                "next_page",
                end < all.size() ? address(call, base, number + 1, size) : null,
                "page",
                (long) number,
                "page_size",
                (long) size,
                "previous_page",
                number > 1 ? address(call, base, number - 1, size) : null,
                "total",
                (long) all.size());
    }

    static int number(Call call) {
        return positive(call, "page", "The page to fetch", 1);
    }

    static int size(Call call) {
        return positive(call, "page_size", "The page size to fetch", DEFAULT_SIZE);
    }

    private static int positive(Call call, String name, String help, int otherwise) {
        String text = call.request().parameter(name);
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("-?\\d{1,9}")) {
            throw new Refusal(Answer.parameterError(name, help + " " + text + " is not a valid integer"));
        }
        int value = Integer.parseInt(text);
        if (value < 1) {
            throw new Refusal(Answer.parameterError(
                    name, help + " Invalid " + name + ": " + value + ". " + name + " must be a positive integer"));
        }
        return value;
    }

    /** The address of another page: the parameters as they came, those of the page replaced or added. */
    private static String address(Call call, String base, int number, int size) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : call.request().rawQuery().split("&")) {
            if (!pair.isEmpty()) {
                query.merge(pair.substring(0, (pair + "=").indexOf('=')), pair, (one, other) -> one + "&" + other);
            }
        }
        query.put("page", "page=" + number);
        query.put("page_size", "page_size=" + size);
        return base + call.request().path() + "?" + String.join("&", query.values());
    }
}
