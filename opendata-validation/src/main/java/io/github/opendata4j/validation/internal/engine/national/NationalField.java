package io.github.opendata4j.validation.internal.engine.national;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the national validator refuses a schema for on account of one field. */
final class NationalField {

    private static final Set<String> ORDERED = Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
    private static final Set<String> LENGTHS = Set.of("minLength", "maxLength");

    /** What a type supports besides {@code required}, {@code unique} and, but for lists, {@code enum}. */
    private static final Map<String, Set<String>> SUPPORTED = Map.ofEntries(
            entry("string", Set.of("minLength", "maxLength", "pattern")),
            entry("integer", ORDERED),
            entry("number", ORDERED),
            entry("boolean", Set.of()),
            entry("date", ORDERED),
            entry("time", ORDERED),
            entry("datetime", ORDERED),
            entry("year", ORDERED),
            entry("yearmonth", ORDERED),
            entry("duration", Set.of()),
            entry("geopoint", Set.of()),
            entry("geojson", Set.of()),
            entry("object", LENGTHS),
            entry("array", LENGTHS),
            entry("list", LENGTHS),
            entry("any", Set.of()));

    private static final Map<String, JsonShape> MEMBERS = Map.of(
            "name", JsonShape.TEXT,
            "type", JsonShape.TYPE,
            "title", JsonShape.TEXT,
            "description", JsonShape.TEXT,
            "format", JsonShape.TEXT,
            "missingValues", JsonShape.MISSING_VALUES,
            "constraints", JsonShape.MEMBERS,
            "rdfType", JsonShape.TEXT);

    private static final Map<String, JsonShape> CONSTRAINTS = Map.of(
            "required", JsonShape.TRUTH,
            "unique", JsonShape.TRUTH,
            "pattern", JsonShape.TEXT,
            "enum", JsonShape.LIST,
            "minLength", JsonShape.WHOLE,
            "maxLength", JsonShape.WHOLE);

    /** Members that only some types have; elsewhere they may be anything. */
    private static final Map<String, Map<String, JsonShape>> OF_TYPE = Map.of(
            "integer", Map.of("bareNumber", JsonShape.TRUTH),
            "number",
                    Map.of(
                            "bareNumber", JsonShape.TRUTH,
                            "floatNumber", JsonShape.TRUTH,
                            "decimalChar", JsonShape.TEXT,
                            "groupChar", JsonShape.TEXT),
            "boolean", Map.of("trueValues", JsonShape.TEXTS, "falseValues", JsonShape.TEXTS),
            "array", Map.of("arrayItem", JsonShape.MEMBERS),
            "list", Map.of("delimiter", JsonShape.TEXT));

    private static final Map<String, Set<String>> FORMATS = Map.of(
            "string", Set.of("default", "email", "uri", "binary", "uuid", "wkt"),
            "geojson", Set.of("default", "topojson"));

    private final Map<?, ?> members;
    private final String pointer;
    private final boolean firstVersion;
    private final String type;
    private final List<SchemaFault> faults = new ArrayList<>();

    NationalField(Map<?, ?> members, String pointer, boolean firstVersion) {
        this.members = members;
        this.pointer = pointer;
        this.firstVersion = firstVersion;
        this.type = members.get("type") instanceof String name && !name.isEmpty() ? name : "string";
    }

    List<SchemaFault> faults() {
        if (!SUPPORTED.containsKey(type)) {
            faults.add(SchemaFault.invalid(pointer + "/type", String.join(", ", SUPPORTED.keySet())));
            return faults;
        }
        checkShapes();
        if (faults.isEmpty()) {
            checkSense();
        }
        if (type.equals("array") && members.get("arrayItem") instanceof Map<?, ?> item) {
            checkItem(item);
        }
        return faults;
    }

    /** Items are described as fields are, but for their name; items of items are not looked at. */
    private void checkItem(Map<?, ?> item) {
        Map<Object, @Nullable Object> described = new LinkedHashMap<>(item);
        described.putIfAbsent("name", members.get("name"));
        if ("array".equals(described.get("type"))) {
            described.remove("arrayItem");
        }
        faults.addAll(new NationalField(described, pointer + "/arrayItem", firstVersion).faults());
    }

    private void checkShapes() {
        if (!members.containsKey("name")) {
            faults.add(SchemaFault.invalid(pointer, "name"));
        }
        MEMBERS.forEach((name, shape) -> check(members, name, shape, pointer));
        OF_TYPE.getOrDefault(type, Map.of()).forEach((name, shape) -> check(members, name, shape, pointer));
        if (members.get("constraints") instanceof Map<?, ?> constraints) {
            CONSTRAINTS.forEach((name, shape) -> check(constraints, name, shape, pointer + "/constraints"));
        }
        Set<String> formats = FORMATS.get(type);
        if (formats != null && members.containsKey("format") && !formats.contains(format())) {
            faults.add(SchemaFault.invalid(pointer + "/format", String.join(", ", formats)));
        }
    }

    private String format() {
        String format = String.valueOf(members.get("format"));
        return format.startsWith("fmt:") ? format.replace("fmt:", "") : format;
    }

    private void check(Map<?, ?> of, String name, JsonShape shape, String place) {
        Object value = of.get(name);
        if (of.containsKey(name) && (value == null || !shape.fits(value))) {
            faults.add(SchemaFault.invalid(place + "/" + name, shape.expected()));
        }
    }

    private void checkSense() {
        if (members.get("constraints") instanceof Map<?, ?> constraints) {
            constraints.keySet().forEach(name -> checkConstraint(String.valueOf(name)));
        }
        if (NationalSchema.hasLabels(members, firstVersion)) {
            faults.add(NationalSchema.version(pointer + "/missingValues", "missingValues"));
        }
        Object example = members.get("example");
        if (example != null && !NationalExample.isRight(example, type, members)) {
            faults.add(new SchemaFault(
                    "schema-example-invalid",
                    pointer + "/example",
                    Map.of("field", String.valueOf(members.get("name")), "example", String.valueOf(example))));
        }
        if (members.containsKey("required")) {
            faults.add(SchemaFault.invalid(pointer + "/required", "constraints.required"));
        }
    }

    private void checkConstraint(String name) {
        boolean always =
                name.equals("required") || name.equals("unique") || (name.equals("enum") && !type.equals("list"));
        if (!always && !SUPPORTED.getOrDefault(type, Set.of()).contains(name)) {
            faults.add(new SchemaFault(
                    "schema-constraint-unsupported",
                    pointer + "/constraints/" + name,
                    Map.of("constraint", name, "type", type)));
        } else if (name.startsWith("exclusive")) { // of any version, although it asks for the second
            faults.add(NationalSchema.version(pointer + "/constraints/" + name, name));
        }
    }
}
