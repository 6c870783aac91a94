package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.records.Attribution;
import io.github.opendata4j.client.records.RecordTable;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.Dialect;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pages of a table that a portal keeps, as the text that the one reader of tables reads: the next page when it is needed. */
final class TabularRows {
    private final TabularApi api;
    private final String resource;
    private final TabularQuery query;
    private final Told first;
    private final long pages;

    /** Asks for the first page, which says how many rows there are. */
    TabularRows(TabularApi api, String resource, TabularQuery query) {
        this.api = api;
        this.resource = resource;
        this.query = query;
        this.first = api.page(resource, query, 1);
        long total = first.object("meta").count("total").orElse(Long.MAX_VALUE - TabularApi.PAGE);
        long rows = Math.min(total, query.needed().orElse(total));
        this.pages = (rows + TabularApi.PAGE - 1) / TabularApi.PAGE;
    }

    /** How many pages have to be read. */
    long pages() {
        return pages;
    }

    RecordTable table(String name, Attribution attribution) {
        return RecordTable.ofStream(name, new PagedText(new Pages()), attribution, api.now())
                .dialect(Dialect.builder()
                        .delimiter(',')
                        .encoding(StandardCharsets.UTF_8)
                        .headerRow(1)
                        .build());
    }

    /** The header, and then a piece of text for each page. */
    private final class Pages implements Iterator<String> {
        private int page;

        @Override
        public boolean hasNext() {
            return page <= pages;
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException("There are no more pages");
            }
            String text = page == 0 ? line(query.header()) : text(page);
            page++;
            return text;
        }

        private String text(int number) {
            Told rows = number == 1 ? first : api.page(resource, query, number);
            return rows.objects("data").stream().map(this::row).collect(Collectors.joining());
        }

        private String row(Told row) {
            return line(
                    query.header().stream().map(field -> cell(row.raw(field))).toList());
        }
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String || value instanceof Boolean ? value.toString() : Json.write(value);
    }
}
