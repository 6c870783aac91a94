package io.github.opendata4j.validation;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.SchemaException;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.lint.SchemaLint;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Says what is wrong with a schema before any table is read: for whoever writes or publishes one. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Report report = SchemaLinter.standard().lint(TableSchema.read(Path.of("schema.json")));
 * report.findings().forEach(finding -> out.println(finding.location().pointer() + " " + finding.message(Locale.FRENCH)));
 * }</pre>
 *
 * <p>Found are: members that no reader knows, and what was probably meant ({@code contraints}); constraints beside
 * {@code constraints}, or that the type does not support; bounds, listed values, categories and examples that their own
 * field refuses; bounds that let nothing pass; patterns that are none or may run for too long; unknown types, formats
 * and custom checks, and those by an old name; two fields of one name; keys on fields that there are not; features of
 * Table Schema 2 in a schema that says it is of version 1. A finding is at the JSON pointer of what is to be mended.
 *
 * <p>A schema with findings still works: {@link TableValidator} leaves out what has no meaning and checks the rest.
 * Errors are what makes it check less, or otherwise, than the schema's author thought.
 */
public final class SchemaLinter {

    private static final SchemaLinter STANDARD =
            new SchemaLinter(new SchemaLint(code -> RuleCatalogue.standard().get(code)));

    private final SchemaLint lint;

    private SchemaLinter(SchemaLint lint) {
        this.lint = lint;
    }

    /**
     * The linter with all rules.
     *
     * @return the linter
     */
    public static SchemaLinter standard() {
        return STANDARD;
    }

    /**
     * Looks at a schema.
     *
     * @param schema the schema, which has been read
     * @return what is wrong with it; valid if that is no error
     */
    public Report lint(TableSchema schema) {
        return lint.check(schema);
    }

    /**
     * Looks at a schema that may be none.
     *
     * @param json its JSON, not its address
     * @return what is wrong with it; if it can't be read, why ({@code schema-unreadable}, {@code schema-invalid})
     */
    public Report lintJson(String json) {
        try {
            return lint(TableSchema.parse(json));
        } catch (SchemaException e) {
            return lint.unreadable(e);
        }
    }

    /**
     * Reads a file and looks at the schema in it.
     *
     * @param file a JSON file in UTF-8
     * @return what is wrong with it; if it is no schema, why
     * @throws IOException if the file can't be read
     */
    public Report read(Path file) throws IOException {
        try {
            return lint(TableSchema.read(file));
        } catch (SchemaException e) {
            return lint.unreadable(e);
        }
    }
}
