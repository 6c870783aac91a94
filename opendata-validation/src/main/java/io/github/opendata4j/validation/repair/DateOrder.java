package io.github.opendata4j.validation.repair;

/** How dates in figures such as {@code 03/04/2024} are to be read, where both numbers may be the month. */
public enum DateOrder {
    /**
     * As the column shows: day first if at least one of its dates can only be read so ({@code 17/01/2024}) and none
     * can only be read the other way. Otherwise they are left as they are.
     */
    OF_COLUMN,

    /** Day first, because whoever asks knows it. */
    DAY_FIRST,

    /** Month first, because whoever asks knows it. */
    MONTH_FIRST
}
