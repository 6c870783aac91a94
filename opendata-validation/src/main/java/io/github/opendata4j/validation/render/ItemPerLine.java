package io.github.opendata4j.validation.render;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * Lays JSON out so that people and line tools can read it: the members of the outermost object and the items of its
 * arrays each have a line of their own, and whatever is inside them stays on that line.
 */
final class ItemPerLine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    /** How many objects and arrays are open. */
    private int depth;

    /** Gives each document a printer of its own. */
    static final class Context extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new ItemPerLine();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        separate(json, "");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json, ",");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int members) {
        depth--;
        json.writeRaw(depth == 0 ? "\n}" : "}");
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        separate(json, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json, ",");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int items) {
        depth--;
        json.writeRaw(depth == 1 && items > 0 ? "\n  ]" : "]");
    }

    private void separate(JsonGenerator json, String comma) {
        json.writeRaw(comma);
        if (depth <= 2 && !isInObjectOfALine(json)) {
            json.writeRaw('\n' + "  ".repeat(depth));
        } else if (!comma.isEmpty()) {
            json.writeRaw(' ');
        }
    }

    /** An object that is a member's value, such as the source, stays on the member's line. */
    private boolean isInObjectOfALine(JsonGenerator json) {
        return depth == 2 && json.streamWriteContext().inObject();
    }
}
