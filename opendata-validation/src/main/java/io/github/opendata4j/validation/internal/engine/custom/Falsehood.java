package io.github.opendata4j.validation.internal.engine.custom;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** What Python takes for no: zero, false, and what has no items. */
final class Falsehood {

    private Falsehood() {}

    static boolean is(Object value) {
        return value.equals("")
                || value.equals(0L)
                || value.equals(0.0)
                || value.equals(false)
                || (value instanceof BigDecimal number && number.signum() == 0)
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> members && members.isEmpty());
    }
}
