package io.github.opendata4j.validation.internal.document;

/** Whether the library that checks JSON against JSON Schema is there; it is optional. */
public final class JsonSchemaLibrary {

    private JsonSchemaLibrary() {}

    /**
     * Looks for it.
     *
     * @return whether whoever runs this has added it
     */
    public static boolean isPresent() {
        try {
            Class.forName("com.networknt.schema.SchemaRegistry", false, JsonSchemaLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
