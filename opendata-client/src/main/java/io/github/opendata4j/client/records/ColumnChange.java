package io.github.opendata4j.client.records;

import java.util.List;

/**
 * How the columns of a table differ from those that it had when its rows were read last.
 *
 * @param gone the labels that it does not have any more, in their former order
 * @param added the labels that it did not have, in their order
 */
public record ColumnChange(List<String> gone, List<String> added) {

    /** Takes copies. */
    public ColumnChange {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    static ColumnChange between(List<String> before, List<String> after) {
        return new ColumnChange(
                before.stream().filter(label -> !after.contains(label)).toList(),
                after.stream().filter(label -> !before.contains(label)).toList());
    }

    boolean isEmpty() {
        return gone.isEmpty() && added.isEmpty();
    }
}
