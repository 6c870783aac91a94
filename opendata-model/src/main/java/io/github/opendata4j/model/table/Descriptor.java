package io.github.opendata4j.model.table;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonSyntaxException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object of a schema, with the place where it stands: every wrong shape is told with its pointer. */
final class Descriptor {

    private static final int LONGEST_CUT = 60;

    private final Map<String, @Nullable Object> members;
    private final String pointer;

    private Descriptor(Map<String, @Nullable Object> members, String pointer) {
        this.members = members;
        this.pointer = pointer;
    }

    @SuppressWarnings("unchecked") // the JSON reader makes all objects with text keys
    static Descriptor of(@Nullable Object json, String pointer) {
        if (json instanceof Map<?, ?> map) {
            return new Descriptor((Map<String, @Nullable Object>) map, pointer);
        }
        throw new SchemaException(pointer, Bilingual.text("un objet JSON { … }", "a JSON object { … }"), found(json));
    }

    /** The object that a text is; {@code what} says what the text should have been. */
    static Descriptor parse(String json, LocalizedText what) {
        try {
            return of(Json.parse(json), "");
        } catch (JsonSyntaxException e) {
            throw malformed(e, what);
        }
    }

    /** The object that a stream holds; {@code what} says what it should have been. */
    static Descriptor read(InputStream in, LocalizedText what) throws IOException {
        try {
            return of(Json.read(in), "");
        } catch (JsonSyntaxException e) {
            throw malformed(e, what);
        }
    }

    private static SchemaException malformed(JsonSyntaxException e, LocalizedText what) {
        SchemaException told = new SchemaException(
                "",
                what,
                Bilingual.text(
                        "du JSON mal formé, ligne " + e.line() + ", colonne " + e.column(),
                        "malformed JSON, line " + e.line() + ", column " + e.column()));
        told.initCause(e);
        return told;
    }

    Map<String, @Nullable Object> members() {
        return members;
    }

    boolean has(String member) {
        return members.get(member) != null;
    }

    @Nullable
    Object get(String member) {
        return members.get(member);
    }

    /** A text that must be there and say something. */
    String requiredText(String member) {
        String text = text(member).orElse("");
        if (text.isBlank()) {
            throw wrong(member, Bilingual.text("un texte", "a text"));
        }
        return text;
    }

    /** A text; any other shape is a fault. */
    Optional<String> text(String member) {
        Object value = members.get(member);
        if (value == null || value instanceof String) {
            return Optional.ofNullable((String) value);
        }
        throw wrong(member, Bilingual.text("un texte", "a text"));
    }

    /** For members that only people read: a text, or the JSON of whatever stands there. */
    Optional<String> prose(String member) {
        Object value = members.get(member);
        return value == null ? Optional.empty() : Optional.of(scalar(value));
    }

    boolean flag(String member, boolean ifAbsent) {
        Object value = members.get(member);
        if (value == null) {
            return ifAbsent;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong(member, Bilingual.text("true ou false", "true or false"));
    }

    /** A list of texts, numbers or booleans, each as text; one alone is a list of one, as version 1 wrote keys. */
    List<String> texts(String member) {
        Object value = members.get(member);
        if (value == null) {
            return List.of();
        }
        List<?> items = value instanceof List<?> list ? list : List.of(value);
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
            if (!(item instanceof String || item instanceof Boolean || item instanceof BigDecimal)) {
                throw wrong(member, Bilingual.text("une liste de textes", "a list of texts"));
            }
            texts.add(scalar(item));
        }
        return List.copyOf(texts);
    }

    /** The values of a list; a null among them says nothing, and is left out. */
    List<Object> values(String member) {
        List<Object> values = new ArrayList<>();
        for (Object item : items(member)) {
            if (item != null) {
                values.add(item);
            }
        }
        return List.copyOf(values);
    }

    List<Descriptor> objects(String member) {
        List<Descriptor> objects = new ArrayList<>();
        for (Object item : items(member)) {
            objects.add(of(item, at(member) + "/" + objects.size()));
        }
        return List.copyOf(objects);
    }

    Optional<Descriptor> object(String member) {
        Object value = members.get(member);
        return value == null ? Optional.empty() : Optional.of(of(value, at(member)));
    }

    SchemaException wrong(String member, LocalizedText expected) {
        return new SchemaException(at(member), expected, found(members.get(member)));
    }

    String at(String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    private List<?> items(String member) {
        Object value = members.get(member);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(member, Bilingual.text("une liste [ … ]", "a list [ … ]"));
    }

    static String scalar(Object value) {
        return value instanceof String text ? text : Json.write(value);
    }

    private static LocalizedText found(@Nullable Object json) {
        if (json == null) {
            return Bilingual.text("rien", "nothing");
        }
        String text = Json.write(json);
        String cut = text.length() <= LONGEST_CUT ? text : text.substring(0, LONGEST_CUT) + "…";
        return Bilingual.text(cut, cut);
    }
}
