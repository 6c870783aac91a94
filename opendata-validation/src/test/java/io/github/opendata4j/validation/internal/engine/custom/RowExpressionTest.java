package io.github.opendata4j.validation.internal.engine.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowExpressionTest {

    private static final Map<String, Object> ROW = Map.of(
            "total",
            new BigDecimal("10"),
            "femmes",
            4L,
            "hommes",
            6L,
            "nature",
            "don",
            "debut",
            LocalDate.of(2024, 1, 1),
            "fin",
            LocalDate.of(2024, 2, 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    total == femmes + hommes             | true
                    total > femmes*2 and hommes >= 6     | true
                    total - 1 == 10                      | false
                    total / 4 == 2.5                     | true
                    -total < 0                           | true
                    nature == "don" or nature == 'prêt'  | true
                    nature != "don"                      | false
                    not (nature == "don")                | false
                    debut <= fin                         | true
                    (femmes + hommes) * 2 == 20          | true
                    femmes < hommes and not total < 3    | true
                    """)
    void computesWhatAFormulaSays(String formula, boolean expected) {
        assertThat(RowExpression.parse(formula).test(ROW::get)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"total == missing", "total / 0 == 1", "nature < 3", "total + nature == 1", "total", "not total"})
    void doesNotTellWhatCannotBeTold(String formula) {
        assertThat(RowExpression.parse(formula).test(ROW::get)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "total ==",
                "(total == 1",
                "total == 1)",
                "total === 1",
                "__import__('os')",
                "total.x == 1",
                "total == 1; 2",
                "== 1",
                "total == \"a"
            })
    void refusesWhatIsNoFormula(String formula) {
        assertThatIllegalArgumentException().isThrownBy(() -> RowExpression.parse(formula));
    }

    @Test
    void isNotOverflownByAStranger() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowExpression.parse("(".repeat(400) + "1" + ")".repeat(400)));
        assertThatIllegalArgumentException().isThrownBy(() -> RowExpression.parse("-".repeat(900) + "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> RowExpression.parse("not ".repeat(200) + "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> RowExpression.parse("1 + ".repeat(400) + "1"));
    }

    @Test
    void namesTheFieldsThatItNeeds() {
        assertThat(RowExpression.parse("total == femmes + hommes and total > 0").fields())
                .containsExactly("total", "femmes", "hommes");
    }
}
