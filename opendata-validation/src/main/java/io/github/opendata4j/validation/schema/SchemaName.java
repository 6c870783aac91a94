package io.github.opendata4j.validation.schema;

/** A schema's name as people write it: {@code scdl/subventions}, or with a version {@code scdl/subventions@2.1.1}. */
record SchemaName(String name, String version) {

    static SchemaName parse(String text) {
        int at = text.lastIndexOf('@');
        String version = at < 0 ? "" : Versions.bare(text.substring(at + 1));
        return new SchemaName(at < 0 ? text : text.substring(0, at), version.equals("latest") ? "" : version);
    }
}
