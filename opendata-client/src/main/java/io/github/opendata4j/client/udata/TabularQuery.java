package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.records.Condition;
import io.github.opendata4j.client.records.Condition.Compared;
import io.github.opendata4j.client.records.Condition.Comparison;
import io.github.opendata4j.client.records.Near;
import io.github.opendata4j.client.records.RecordQuery;
import io.github.opendata4j.model.BoundingBox;
import io.github.opendata4j.model.table.PositionColumns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What of a query the tabular API can be told. Every row that fulfils the query is among those that it answers, and
 * perhaps others: the query is evaluated again. Told is only what means the same on both sides, by the type that the portal
 * has given a column; and nothing that the server's reading of addresses would break on, which cuts them at each
 * {@code &} and {@code =}, however they are written, and hands the rest on undecoded to the next server.
 */
final class TabularQuery {
    private static final Map<Comparison, String> OPERATORS = Map.of(
            Comparison.IS, "exact",
            Comparison.AT_LEAST, "greater",
            Comparison.AT_MOST, "less",
            Comparison.MORE_THAN, "strictly_greater",
            Comparison.LESS_THAN, "strictly_less");

    private static final int MOST_DIGITS = 15;

    private final List<String> header;
    private final Told columns;
    private final List<Map.Entry<String, String>> filters = new ArrayList<>();
    private final OptionalLong needed;

    private TabularQuery(RecordQuery query, Told profile) {
        this.header = profile.list("header").stream().map(String::valueOf).toList();
        this.columns = profile.object("columns");
        boolean whole = true;
        for (Condition condition : query.conditions()) {
            Optional<Map.Entry<String, String>> filter = filter(condition);
            filter.ifPresent(filters::add);
            whole &= filter.isPresent();
        }
        query.near().ifPresent(this::addBox);
        boolean first = whole && query.near().isEmpty() && query.order().isEmpty();
        this.needed = first && query.limit().isPresent()
                ? OptionalLong.of(query.limit().getAsInt())
                : OptionalLong.empty();
    }

    static TabularQuery of(RecordQuery query, Told profile) {
        return new TabularQuery(query, profile);
    }

    /** The labels, in the order of the file. */
    List<String> header() {
        return header;
    }

    /** Whether the portal would leave anything out, and its header can be told from one row to the next. */
    boolean isWorthAsking() {
        boolean isClear = !header.isEmpty() && new HashSet<>(header).size() == header.size();
        return isClear && (!filters.isEmpty() || needed.isPresent());
    }

    /** How many of the rows that are answered have to be looked at; empty for all. */
    OptionalLong needed() {
        return needed;
    }

    List<Map.Entry<String, String>> parameters(int page, int size) {
        List<Map.Entry<String, String>> parameters = new ArrayList<>(filters);
        parameters.add(Map.entry("page", String.valueOf(page)));
        parameters.add(Map.entry("page_size", String.valueOf(size)));
        return parameters;
    }

    private Optional<Map.Entry<String, String>> filter(Condition condition) {
        if (condition instanceof Compared compared) {
            return Optional.ofNullable(OPERATORS.get(compared.comparison()))
                    .flatMap(operator -> compared(compared, operator));
        } else if (condition instanceof Condition.OneOf oneOf
                && type(oneOf.field()).equals("string")) {
            boolean plain = oneOf.values().stream().allMatch(value -> value instanceof String text && isPlain(text));
            return plain
                    ? entry(
                            oneOf.field(),
                            "in",
                            String.join(
                                    ",",
                                    oneOf.values().stream().map(String::valueOf).toList()))
                    : Optional.empty();
        } else if (condition instanceof Condition.Contains contains
                && type(contains.field()).equals("string")
                && isPlain(contains.text())
                && contains.text().chars().allMatch(c -> c < 0x80)) { // other letters have no case there
            return entry(contains.field(), "contains", contains.text());
        }
        return Optional.empty();
    }

    private Optional<Map.Entry<String, String>> compared(Compared condition, String operator) {
        Object value = condition.value();
        String type = type(condition.field());
        if (value instanceof BigDecimal number && isNumber(type, number)) {
            return entry(condition.field(), operator, number.toPlainString());
        } else if (value instanceof LocalDate day && type.equals("date")) {
            return entry(condition.field(), operator, day.toString());
        } else if (value instanceof String text && type.equals("string") && isPlain(text) && operator.equals("exact")) {
            return entry(condition.field(), operator, text);
        }
        return Optional.empty();
    }

    /** An integer column can't be compared with 1.5. */
    private static boolean isNumber(String type, BigDecimal number) {
        boolean isWhole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        return number.precision() - Math.min(0, number.scale()) <= MOST_DIGITS
                && (type.equals("float") || (type.equals("int") && isWhole));
    }

    private void addBox(Near near) {
        Optional<PositionColumns> two = near.columns()
                .or(() -> PositionColumns.find(header))
                .filter(position -> position.names().size() == 2)
                .filter(position ->
                        position.names().stream().allMatch(name -> type(name).equals("float")));
        two.ifPresent(position -> {
            BoundingBox box = near.box();
            between(position.names().get(0), box.south(), box.north());
            if (box.west() <= box.east()) {
                between(position.names().get(1), box.west(), box.east());
            }
        });
    }

    private void between(String field, double least, double most) {
        entry(field, "greater", new BigDecimal(Double.toString(least)).toPlainString())
                .ifPresent(filters::add);
        entry(field, "less", new BigDecimal(Double.toString(most)).toPlainString())
                .ifPresent(filters::add);
    }

    private Optional<Map.Entry<String, String>> entry(String field, String operator, String value) {
        boolean isSafe = isSafe(field) && isSafe(value) && !field.contains("__") && !field.startsWith("page");
        return isSafe ? Optional.of(Map.entry(field + "__" + operator, value)) : Optional.empty();
    }

    /** Without what the server would put, as it stands, into an address of its own: a # would end the condition there. */
    private static boolean isSafe(String text) {
        return text.chars().noneMatch(c -> "&=#+%".indexOf(c) >= 0 || c < ' ');
    }

    /** Without what lists, patterns or blanks mean to the server. */
    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && text.chars().noneMatch(c -> ",()\"%_*\\".indexOf(c) >= 0 || c < ' ');
    }

    private String type(String field) {
        return columns.object(field).text("python_type").orElse("");
    }
}
