package io.github.opendata4j.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shapes in which servers tell a fault; the letters are those under which udata's are known. */
class ErrorBodyTest {
    private static ErrorBody read(String type, String text) {
        return ErrorBody.read(new Received(
                400,
                HttpHeaders.of(Map.of("Content-Type", List.of(type))),
                URI.create("http://localhost/"),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static ErrorBody json(String text) {
        return read("application/json", text);
    }

    @Test
    void shapeAHasListsOfMessagesThatMayNest() {
        assertThat(
                        json("{\"errors\":{\"title\":[\"This field is required.\",\"Really.\"],\"checksum\":{\"type\":[\"Not a valid"
                                        + " choice.\"]},\"access_audiences\":[{\"role\":[\"Not a valid choice.\"]}]}}")
                                .fields())
                .isEqualTo(Map.of(
                        "/title", "This field is required. Really.",
                        "/checksum/type", "Not a valid choice.",
                        "/access_audiences/0/role", "Not a valid choice."));
    }

    @Test
    void shapeAHasNoSentenceSoTheFieldsMakeOne() {
        assertThat(json("{\"errors\":{\"title\":[\"Required.\"],\"description\":[\"Required.\"]}}")
                        .words())
                .contains("/title: Required.; /description: Required.");
    }

    @Test
    void shapeBHasSingleTextsAndASentence() {
        ErrorBody body =
                json("{\"errors\":{\"discussion\":{\"0\":{\"content\":\"Field is required\"}},\"title\":\"Field is"
                        + " required\"},\"message\":\"ValidationError\"}");

        assertThat(body.fields())
                .isEqualTo(Map.of("/discussion/0/content", "Field is required", "/title", "Field is required"));
        assertThat(body.words()).contains("ValidationError");
    }

    @Test
    void shapeCIsOfParameters() {
        ErrorBody body =
                json("{\"errors\":{\"page\":\"Invalid page: 0.\"},\"message\":\"Input payload validation failed\"}");

        assertThat(body.fields()).isEqualTo(Map.of("/page", "Invalid page: 0."));
        assertThat(body.words()).contains("Input payload validation failed");
    }

    @Test
    void shapeDIsASentenceAlone() {
        ErrorBody body = json("{\"message\":\"Dataset has been deleted\"}");

        assertThat(body.fields()).isEmpty();
        assertThat(body.words()).contains("Dataset has been deleted");
    }

    @Test
    void shapeESaysErrorWhereOthersSayMessage() {
        assertThat(json("{\"error\":\"The requested URL was not found\",\"status\":404}")
                        .words())
                .contains("The requested URL was not found");
    }

    @Test
    void shapeFHasAnEmptyMessageBesideTheError() {
        assertThat(json("{\"error\":\"Missing file parameter\",\"message\":\"\",\"success\":false}")
                        .words())
                .contains("Missing file parameter");
    }

    @Test
    void aFaultWithNothingInItSaysNothing() {
        assertThat(json("{\"errors\":{}}")).isEqualTo(new ErrorBody(java.util.Optional.empty(), Map.of()));
        assertThat(json("null").words()).isEmpty();
        assertThat(json("").words()).isEmpty();
    }

    @Test
    void ckanTellsItsFieldsUnderErrorAndMayAnswerATextAlone() {
        ErrorBody body =
                json("{\"success\":false,\"error\":{\"__type\":\"Validation Error\",\"name\":[\"URL taken\"]}}");

        assertThat(body.fields()).isEqualTo(Map.of("/__type", "Validation Error", "/name", "URL taken"));
        assertThat(json("\"Bad request - Action name not known\"").words())
                .contains("Bad request - Action name not known");
    }

    @Test
    void theCommonShapeOfHttpApisIsRead() {
        assertThat(read("application/problem+json", "{\"title\":\"Out of credit\",\"detail\":\"30 are needed\"}")
                        .words())
                .contains("30 are needed");
    }

    @Test
    void plainTextIsItsOwnWordsWithoutWhatDisturbsATerminal() {
        assertThat(read("text/plain", "Bad\u001B[31m gateway\r\n").words()).contains("Bad<U+001B>[31m gateway");
    }

    @Test
    void wordsAndFieldsAreBoundedWhateverTheServerSends() {
        StringBuilder many = new StringBuilder("{\"message\":\"" + "x".repeat(5000) + "\",\"errors\":{");
        for (int i = 0; i < 2000; i++) {
            many.append("\"f").append(i).append("\":\"no\",");
        }
        ErrorBody body = json(many.append("\"last\":\"no\"}}").toString());

        assertThat(body.words().orElseThrow()).hasSize(500);
        assertThat(body.fields()).hasSize(100);
        assertThat(json("[".repeat(150) + "]".repeat(150)).fields()).isEmpty();
    }

    @Test
    void aBodyThatBreaksOffSaysNothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };

        assertThat(ErrorBody.read(new Received(400, HttpHeaders.NONE, URI.create("http://localhost/"), broken))
                        .words())
                .isEmpty();
    }

    @Test
    void markupThatNeverEndsIsNoText() {
        assertThat(ErrorBody.firstWords("<html><script>never", "")).contains("<html>");
        assertThat(ErrorBody.firstWords("<html><!-- never", "")).contains("<html>");
        assertThat(ErrorBody.firstWords("<html", "")).contains("<html>");
        assertThat(ErrorBody.firstWords("{}", "application/json")).isEmpty();
    }
}
