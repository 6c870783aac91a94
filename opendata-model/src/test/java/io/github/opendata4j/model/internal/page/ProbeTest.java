package io.github.opendata4j.model.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProbeTest {
    @Test
    void values_are_escaped() {
        String html = ProbeRenderer.of().execute(new Probe("<script>'\"&", "l", List.of("a", "<i>")));

        assertThat(html).isEqualTo("<p>&lt;script&gt;&#x27;&quot;&amp; <b>l</b>: a <b>l</b>: &lt;i&gt;</p>\n");
    }

    @Property
    void no_text_opens_a_tag(@ForAll String text) {
        assertThat(ProbeRenderer.of().execute(new Probe(text, "l", List.of())))
                .hasSizeGreaterThan(3)
                .doesNotContain("<script");
    }
}
