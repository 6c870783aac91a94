package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.table.FieldType.ListType;
import java.util.ArrayList;
import java.util.List;

/** Several values of one type, with a delimiter between them. */
final class ListReader implements CellReader {

    private final String delimiter;
    private final CellReader item;

    private ListReader(String delimiter, CellReader item) {
        this.delimiter = delimiter;
        this.item = item;
    }

    static ListReader of(ListType type) {
        return new ListReader(type.delimiter(), CellReader.of(type.item()));
    }

    @Override
    public Object read(String text) {
        List<Object> values = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf(delimiter); end >= 0; end = text.indexOf(delimiter, from)) {
            values.add(item.read(text.substring(from, end)));
            from = end + delimiter.length();
        }
        values.add(item.read(text.substring(from)));
        return values.contains(INVALID) ? INVALID : values;
    }
}
