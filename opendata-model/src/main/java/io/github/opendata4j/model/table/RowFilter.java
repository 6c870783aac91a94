package io.github.opendata4j.model.table;

/**
 * Decides which rows are given out, before anything is made of them. Most rows of a large table are usually not wanted,
 * and cost little then.
 *
 * <pre>{@code
 * int free = reader.labels().indexOf("disponibles");
 * reader.keep(cells -> cells.number(free) >= 1);
 * }</pre>
 */
@FunctionalInterface
public interface RowFilter {

    /**
     * Looks at a row.
     *
     * @param cells its cells; not to be used after the call
     * @return whether it is given out
     */
    boolean accepts(Cells cells);
}
