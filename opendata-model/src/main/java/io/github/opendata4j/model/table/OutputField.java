package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.CellWriter;
import io.github.opendata4j.model.internal.scan.MissingValues;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field of the schema with what fills it. */
record OutputField<T>(
        Field field, boolean required, Function<? super T, ?> function, MissingValues missing, CellWriter writer) {

    static <T> OutputField<T> of(TableSchema schema, Field field, Function<? super T, ?> function) {
        boolean required = field.isRequired() || schema.primaryKey().contains(field.name());
        return new OutputField<>(
                field, required, function, MissingValues.of(schema, field), CellWriter.of(field.type()));
    }

    String name() {
        return field.name();
    }

    /** The cell for an object. */
    String cell(T object, TableFault objectPlace) {
        TableFault place = objectPlace.field(name());
        Object value = value(function.apply(object));
        if (value == null) {
            return absent(place);
        }
        String text = writer.write(value).orElseThrow(() -> unfit(place, value));
        refuse(text, place.value(text));
        return text;
    }

    private @Nullable Object value(@Nullable Object given) {
        Object value = unwrapped(given);
        if (value instanceof Enum<?> constant) {
            return Conversions.cellOf(constant.getDeclaringClass(), constant);
        }
        boolean noText = value instanceof CharSequence text && text.isEmpty() && missing.contains("");
        boolean noItem =
                field.type() instanceof FieldType.ListType && value instanceof Collection<?> list && list.isEmpty();
        return noText || noItem ? null : value;
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        } else if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? (Object) optional.getAsLong() : null;
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? (Object) optional.getAsInt() : null;
        } else if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? (Object) optional.getAsDouble() : null;
        }
        return value;
    }

    private String absent(TableFault place) {
        if (required) {
            throw place.says(
                    "le schéma demande une valeur, et il n'y en a pas.",
                    "the schema asks for a value, and there is none.");
        }
        if (missing.texts().isEmpty()) {
            throw place.says(
                    "il n'y a pas de valeur, et le schéma n'a pas de texte pour le dire (missingValues).",
                    "there is no value, and the schema has no text to say so (missingValues).");
        }
        return missing.contains("") ? "" : missing.texts().get(0);
    }

    private TableException unfit(TableFault place, Object value) {
        var words = TypeWords.of(field.type());
        String type = value.getClass().getSimpleName();
        String french = "cette valeur (" + type + ") ne peut pas s'écrire comme " + words.get(Locale.FRENCH);
        String english = "this value (" + type + ") can't be written as " + words.get(Locale.ENGLISH);
        return WantedClass.insteadOf(value, field.type())
                .map(wanted -> place.value(value.toString())
                        .says(
                                french + "\u00a0: remplissez ce champ d'une valeur de classe " + wanted + ".",
                                english + ": fill this field with a value of class " + wanted + "."))
                .orElseGet(() -> place.value(value.toString()).says(french + ".", english + "."));
    }

    /** A zero byte, or one half of a character. */
    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    /** Texts that would not be read back as they are. */
    private void refuse(String text, TableFault place) {
        if (missing.contains(text)) {
            throw place.says(
                    "cette valeur signifie pour ce schéma qu'il n'y a pas de valeur.",
                    "this value means to this schema that there is no value.");
        }
        if (text.codePoints().anyMatch(OutputField::isNoCharacter)) {
            throw place.says(
                    "la valeur a un caractère qu'aucun texte ne contient.",
                    "the value has a character that no text has.");
        }
    }
}
