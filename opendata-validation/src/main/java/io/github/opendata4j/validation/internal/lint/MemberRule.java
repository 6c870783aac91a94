package io.github.opendata4j.validation.internal.lint;

import io.github.opendata4j.model.internal.text.Nearest;
import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.Optional;

/**
 * Members that have no effect: misspelt ones ({@code contraints}), constraints that stand beside {@code constraints}
 * rather than in it, words of JSON Schema. A descriptor may say of itself what it likes, so a name of its own at the
 * top is only told of if it is nearly one that has a meaning.
 */
final class MemberRule implements LintRule {

    private static final String CODE = "schema-property-unknown";

    @Override
    public void check(TableSchema schema, LintFindings out) {
        for (String name : schema.members().keySet()) {
            if (!KnownMembers.OF_SCHEMA.contains(name)) {
                misspelt(name, KnownMembers.OF_SCHEMA)
                        .filter(known -> !schema.members().containsKey(known))
                        .ifPresent(known -> out.schema(
                                CODE,
                                LintFindings.step(name),
                                finding -> finding.with("actual", name).with("similarTo", known)));
            }
        }
        for (FieldPlace place : FieldPlace.of(schema)) {
            place.field().members().keySet().stream()
                    .filter(name -> !KnownMembers.OF_FIELD.contains(name))
                    .forEach(name -> unknown(place, "", name, out));
            place.constraints().keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> !KnownMembers.OF_CONSTRAINTS.contains(name))
                    .forEach(name -> unknown(place, "/constraints", name, out));
        }
    }

    private static void unknown(FieldPlace place, String within, String name, LintFindings out) {
        out.field(CODE, place, within + LintFindings.step(name), finding -> {
            meant(place, within, name).ifPresent(known -> finding.with("similarTo", known));
            return finding.with("actual", name);
        });
    }

    /** What was meant, with where it belongs if that is elsewhere. */
    private static Optional<String> meant(FieldPlace place, String within, String name) {
        boolean inConstraints = !within.isEmpty();
        if (!inConstraints && KnownMembers.OF_CONSTRAINTS.contains(name)) {
            return Optional.of("constraints." + name);
        }
        if (inConstraints && KnownMembers.OF_FIELD.contains(name)) {
            return Optional.of("fields[]." + name);
        }
        Optional<String> translated = KnownMembers.OF_JSON_SCHEMA.stream()
                .filter(words -> words.get(0).equals(name))
                .map(words -> words.get(1))
                .findFirst();
        return translated.or(() -> misspelt(name, inConstraints ? KnownMembers.OF_CONSTRAINTS : KnownMembers.OF_FIELD)
                .filter(known ->
                        !(inConstraints ? place.constraints() : place.field().members()).containsKey(known)));
    }

    /** {@code created_at} is no misspelt {@code created}: one letter in four may be wrong, not more. */
    private static Optional<String> misspelt(String name, List<String> known) {
        return Nearest.to(name, known).filter(word -> Math.abs(word.length() - name.length()) <= name.length() / 4);
    }
}
