package io.github.opendata4j.validation.internal.engine.judge;

import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.sieve.Cells;
import io.github.opendata4j.validation.internal.engine.sieve.PlainCells;
import io.github.opendata4j.validation.internal.engine.sieve.Sieve;
import io.github.opendata4j.validation.internal.pattern.CellPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows which cells are surely of a type, written plainly, and which surely are not, since they are not even of the
 * {@linkplain TypeShapes shape} that all its values have.
 */
public final class TypeJudge implements CellJudge {

    private final @Nullable Sieve plain;
    private final @Nullable PatternJudge shape;

    private TypeJudge(@Nullable Sieve plain, @Nullable PatternJudge shape) {
        this.plain = plain;
        this.shape = shape;
    }

    /**
     * A judge of cells as Table Schema has them read.
     *
     * @param type their type
     * @return a judge, which knows nothing of types that have no such shape
     */
    public static CellJudge of(FieldType type) {
        return of(type, TypeShapes.specified(type));
    }

    /**
     * A judge of cells as the national validator reads them.
     *
     * @param type their type
     * @return a judge, which knows nothing of types that have no such shape
     */
    public static CellJudge ofNational(FieldType type) {
        return of(type, TypeShapes.national(type));
    }

    private static CellJudge of(FieldType type, Optional<String> shape) {
        if (type instanceof BooleanType bool) {
            List<String> words = new ArrayList<>(bool.trueValues());
            words.addAll(bool.falseValues());
            return TextJudge.oneOf(words);
        }
        Optional<Sieve> plain = PlainCells.of(type);
        return plain.isEmpty() && shape.isEmpty()
                ? CellJudge.NONE
                : new TypeJudge(
                        plain.orElse(null),
                        shape.map(CellPattern::compile).map(PatternJudge::new).orElse(null));
    }

    /** What the first cell is, the others most likely are: if plain, they need not be compared with the shape. */
    @Override
    public long judge(Cells cells, int from, int among) {
        int others = among;
        boolean plainFirst = plain != null && plain.heldAmong(cells, from, Integer.lowestOneBit(among)) == 0;
        if (plainFirst) {
            others = notPlain(cells, from, others);
        }
        int wrong = shape == null ? 0 : shape.refused(cells, from, others);
        others &= ~wrong;
        return CellJudge.verdict(wrong, plainFirst ? others : notPlain(cells, from, others));
    }

    private int notPlain(Cells cells, int from, int among) {
        return plain == null ? among : plain.heldAmong(cells, from, among);
    }
}
