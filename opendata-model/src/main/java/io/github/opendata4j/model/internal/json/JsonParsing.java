package io.github.opendata4j.model.internal.json;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** From Jackson's tokens to plain Java values. */
final class JsonParsing {

    /** Beyond it, writing a number out in full would fill the memory. */
    private static final int MAX_EXPONENT = 10_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(Json.MAX_LENGTH)
                    .maxNestingDepth(Json.MAX_DEPTH)
                    .build())
            .build();

    /** For documents of any length, of which one item at a time is kept. */
    private static final JsonFactory LONG = FACTORY.rebuild()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Json.MAX_DEPTH)
                    .build())
            .build();

    private final JsonParser parser;
    private long itemStart;
    private boolean inList;

    private JsonParsing(JsonParser parser) {
        this.parser = parser;
    }

    static @Nullable Object parse(String text) {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return new JsonParsing(parser).document();
        } catch (JacksonException e) {
            throw syntax(e);
        }
    }

    static @Nullable Object read(InputStream in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return new JsonParsing(parser).document();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw syntax(e);
        }
    }

    /** What reads the items of a long list. */
    static JsonParsing over(InputStream in) throws IOException {
        try {
            return new JsonParsing(LONG.createParser(ObjectReadContext.empty(), in));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** A step of reading, with faults as callers know them. */
    <T> T reading(Supplier<T> step) throws IOException {
        try {
            return step.get();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw syntax(e);
        }
    }

    /** Goes to the list of that name in the document's object; of no name, the document is the list. */
    void enter(String member) {
        JsonToken token = parser.nextToken();
        if (!member.isEmpty() && token == JsonToken.START_OBJECT) {
            token = seek(member);
        } else if (!member.isEmpty()) {
            throw JsonValue.of(null).fault("il faut un objet entre accolades", "an object in braces is expected");
        }
        if (token != JsonToken.START_ARRAY) {
            throw JsonValue.at(member.isEmpty() ? "" : "/" + member, null)
                    .fault("il faut une liste entre crochets", "a list in square brackets is expected");
        }
        inList = true;
    }

    private @Nullable JsonToken seek(String member) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (name.equals(member)) {
                return token;
            }
            parser.skipChildren();
        }
        return null;
    }

    /** Whether another item follows; stands at its first token then. */
    boolean hasItem() {
        inList &= parser.nextToken() != JsonToken.END_ARRAY;
        return inList;
    }

    @Nullable
    Object item() {
        itemStart = offset();
        return value(parser.currentToken());
    }

    /** Reads what follows the list, to be sure that the document was whole. */
    void leave(String member) {
        if (!member.isEmpty()) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                parser.skipChildren();
            }
        }
        endDocument();
    }

    void close() {
        parser.close();
    }

    private long offset() {
        return parser.currentLocation().getByteOffset();
    }

    /** A list of the long kind has items that are bounded one by one. */
    private void checkLength() {
        if (inList && offset() - itemStart > Json.MAX_LENGTH) {
            throw here(
                    "un élément de la liste dépasse " + Json.MAX_LENGTH + " octets",
                    "an item of the list is longer than " + Json.MAX_LENGTH + " bytes");
        }
    }

    private @Nullable Object document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw syntax(parser.currentLocation(), Bilingual.text("rien ne s'y trouve", "nothing is there"));
        }
        Object value = value(first);
        endDocument();
        return value;
    }

    private void endDocument() {
        if (parser.nextToken() != null) {
            throw here("quelque chose suit la fin de la valeur", "something follows the end of the value");
        }
    }

    private @Nullable Object value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw here("une valeur manque", "a value is missing");
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (members.containsKey(name)) {
                throw here("le membre \"" + name + "\" y est déjà", "the member \"" + name + "\" is there already");
            }
            members.put(name, value(parser.nextToken()));
            checkLength();
        }
        return Collections.unmodifiableMap(members);
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
            checkLength();
        }
        return Collections.unmodifiableList(items);
    }

    private BigDecimal number() {
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > MAX_EXPONENT) {
            throw here(
                    "l'exposant de ce nombre dépasse " + MAX_EXPONENT,
                    "the exponent of this number is beyond " + MAX_EXPONENT);
        }
        return number;
    }

    private JsonSyntaxException here(String french, String english) {
        return syntax(parser.currentTokenLocation(), Bilingual.text(french, english));
    }

    private static JsonSyntaxException syntax(JacksonException e) {
        JsonSyntaxException told = syntax(e.getLocation(), detail(e));
        told.initCause(e);
        return told;
    }

    /** Jackson speaks English; what happens most is told in French too. */
    private static LocalizedText detail(JacksonException e) {
        String english = Advice.FORM.matcher(e.getOriginalMessage()).replaceAll("");
        if (e instanceof UnexpectedEndOfInputException) {
            return Bilingual.text("le texte s'arrête avant la fin", "the text stops before its end");
        }
        if (e instanceof StreamConstraintsException && english.contains("depth")) {
            return Bilingual.text(
                    "plus de " + Json.MAX_DEPTH + " niveaux sont imbriqués",
                    "more than " + Json.MAX_DEPTH + " levels are nested");
        }
        if (english.contains("UTF-8")) {
            return Bilingual.text(
                    "ces octets ne sont pas de l'UTF-8 ; enregistrez le fichier en UTF-8",
                    "these bytes are not UTF-8; save the file as UTF-8");
        }
        return Bilingual.text("détail en anglais : " + english, english);
    }

    private static JsonSyntaxException syntax(@Nullable TokenStreamLocation where, LocalizedText detail) {
        TokenStreamLocation place = where == null ? TokenStreamLocation.NA : where;
        return new JsonSyntaxException(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), detail);
    }

    /** Jackson tells programmers which of its options to set; the reader of a message can't. */
    private static final class Advice {
        static final Pattern FORM =
                Pattern.compile("(?s)(?::| \\(not recognized|,) ?(?:enable|as one since) .*|, from `[^`]*`");

        private Advice() {}
    }
}
