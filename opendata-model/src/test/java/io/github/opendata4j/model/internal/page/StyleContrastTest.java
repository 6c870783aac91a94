package io.github.opendata4j.model.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Computes the contrast of the colours that text is written in (WCAG 2.2, 1.4.3), in each of the palettes. */
class StyleContrastTest {
    private static final Pattern PALETTE = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyTextContrastsEnoughWithWhatIsBehindIt(int palette) throws IOException {
        Map<String, Integer> colours = palette(palette);

        for (String text : List.of("text", "muted", "accent")) {
            for (String behind : List.of("paper", "surface", "sunken")) {
                assertThat(contrast(colours, text, behind))
                        .as("%s on %s", text, behind)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        for (String kind : List.of("error", "warning", "good", "note")) {
            assertThat(contrast(colours, kind, kind + "-surface")).as(kind).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(colours, "text", kind + "-surface"))
                    .as("text on " + kind)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void barsAndFocusAreSeenAgainstTheirGround(int palette) throws IOException {
        Map<String, Integer> colours = palette(palette);

        assertThat(contrast(colours, "bar", "sunken")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours, "accent", "paper")).isGreaterThanOrEqualTo(3);
    }

    /** Light, dark, print; what a later one leaves out is that of the first. */
    private static Map<String, Integer> palette(int number) throws IOException {
        Map<String, Integer> colours = new HashMap<>();
        try (InputStream style = StyleContrastTest.class.getResourceAsStream("page.css")) {
            String css = new String(style.readAllBytes(), StandardCharsets.UTF_8);
            List<MatchResult> palettes = PALETTE.matcher(css).results().toList();
            assertThat(palettes).hasSize(3);
            read(palettes.get(0), colours);
            read(palettes.get(number), colours);
        }
        return colours;
    }

    private static void read(MatchResult palette, Map<String, Integer> colours) {
        COLOUR.matcher(palette.group(1))
                .results()
                .forEach(colour -> colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16)));
    }

    private static double contrast(Map<String, Integer> colours, String one, String other) {
        double first = luminance(colours.get(one));
        double second = luminance(colours.get(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff)
                + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
