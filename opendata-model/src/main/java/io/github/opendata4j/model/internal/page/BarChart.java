package io.github.opendata4j.model.internal.page;

import io.github.opendata4j.model.internal.text.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A small chart of horizontal bars, drawn as a table: each line has its label, its figure as text, and a bar that
 * screen readers skip. The longest bar takes the whole width.
 *
 * <pre>{@code
 * String markup = BarChart.render(Locale.FRENCH, "Erreurs par colonne", Map.of("montant", 12, "date", 3));
 * }</pre>
 */
public final class BarChart {
    /** Divides instead of nothing, where all bars are empty. */
    private static final BigDecimal SHORTEST = BigDecimal.ONE.movePointLeft(9);

    private BarChart() {}

    /**
     * Draws a chart.
     *
     * @param locale the reader's language, for the figures
     * @param caption what the bars show, plain text
     * @param numbers the number of each label, plain text, in the order of the bars; a negative one has no bar
     * @return markup; everything in it is escaped
     */
    public static String render(Locale locale, String caption, Map<String, ? extends Number> numbers) {
        Wording wording = Wording.in(locale);
        BigDecimal longest = numbers.values().stream().map(BarChart::decimal).reduce(SHORTEST, BigDecimal::max);
        List<Bars.Bar> bars = numbers.entrySet().stream()
                .map(bar -> new Bars.Bar(
                        bar.getKey(), wording.number(bar.getValue()), percent(decimal(bar.getValue()), longest)))
                .toList();
        return BarsRenderer.of().execute(new Bars(caption, bars));
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.max(BigDecimal.ZERO)
                .movePointRight(2)
                .divide(whole, MathContext.DECIMAL32)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }
}
