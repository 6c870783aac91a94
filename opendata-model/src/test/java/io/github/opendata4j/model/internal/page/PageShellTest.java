package io.github.opendata4j.model.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageShellTest {
    @Test
    void standsAloneAndForbidsScriptsAndLoading() {
        String page = PageShell.of(Locale.FRENCH, "Aides").render("<h1>Aides</h1>");

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("default-src 'none'", "<style>", "<main class=\"page-main\" id=\"main\"", "<h1>Aides</h1>")
                .doesNotContain("<script", "src=", "@import", "url(", "<header", "<footer");
    }

    @Test
    void allowsTheOneScriptThatItIsGivenByItsHashAndNoOther() {
        assertThat(PageShell.of(Locale.FRENCH, "Aides").withScript("alert(1)").render("<h1>Aides</h1>"))
                .contains(
                        "form-action 'none'; script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='\"",
                        "<script>alert(1)</script>");
    }

    @Test
    void takesNoScriptThatWouldEndItsOwnElement() {
        PageShell shell = PageShell.of(Locale.FRENCH, "Aides");

        assertThatIllegalArgumentException().isThrownBy(() -> shell.withScript("'</SCRIPT>'"));
    }

    @Test
    void hasALinkThatSkipsToTheContentInTheReadersLanguage() {
        assertThat(PageShell.of(Locale.UK, "Grants").render("")).contains("lang=\"en\"", ">Skip to content</a>");
        assertThat(PageShell.of(Locale.CANADA_FRENCH, "Aides").render("")).contains(">Aller au contenu</a>");
    }

    @Test
    void takesHeaderAndFooterAsTheyAre() {
        String page = PageShell.of(Locale.FRENCH, "Aides")
                .withHeader("<p>haut</p>")
                .withFooter("<p>bas</p>")
                .render("");

        assertThat(page)
                .contains("<header class=\"page-header\">\n<p>haut</p>", "<footer class=\"page-footer\">\n<p>bas</p>");
    }

    @Test
    void escapesTitleAndDescription() {
        String page = PageShell.of(Locale.FRENCH, "</title>\u202e<script>alert(1)</script>")
                .withDescription("\"><img alt>")
                .render("");

        assertThat(page)
                .doesNotContain("<script", "<img")
                .contains("<title>&lt;/title&gt;&lt;U+202E&gt;&lt;script&gt;", "content=\"&quot;&gt;&lt;img alt&gt;\"");
    }

    @Test
    void drawsTheLongestBarOverTheWholeWidthAndWritesEachFigure() {
        Map<String, Number> counts = new LinkedHashMap<>();
        counts.put("<b>", 1500);
        counts.put("date", 375);

        assertThat(BarChart.render(Locale.FRENCH, "Erreurs", counts))
                .contains("<caption>Erreurs</caption>", "&lt;b&gt;", "1\u202f500", "width=\"100.0\"", "width=\"25.0\"")
                .doesNotContain("<b>");
    }

    @Test
    void drawsNoBarForNothing() {
        assertThat(BarChart.render(Locale.FRENCH, "Erreurs", Map.of("date", 0))).contains("width=\"0.0\"");
    }
}
