package io.github.opendata4j.bench;

import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.records.Rows;
import io.github.opendata4j.model.table.Column;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvFactory;

/** Ways to go through the rows of a file that a portal has. */
enum RowReaders {
    /** The bytes alone. */
    BYTES("OkHttp, bytes alone") {
        @Override
        long cells(RowServer server) throws IOException {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            try (Response answer = download(server);
                    InputStream in = answer.body().byteStream()) {
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    total += count;
                }
            }
            return total;
        }
    },
    /** Tokens, each as its text. */
    JACKSON("OkHttp, Jackson's CSV tokens as texts") {
        @Override
        long cells(RowServer server) throws IOException {
            long seen = 0;
            try (Response answer = download(server);
                    JsonParser parser =
                            new CsvFactory().createParser(answer.body().byteStream())) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.VALUE_STRING) {
                        seen += parser.getString().length();
                    }
                }
            }
            return seen;
        }
    },
    /** Records of texts. */
    COMMONS_CSV("OkHttp, Commons CSV") {
        @Override
        long cells(RowServer server) throws IOException {
            long seen = 0;
            try (Response answer = download(server);
                    CSVParser parser = CSVFormat.RFC4180.parse(
                            new InputStreamReader(answer.body().byteStream(), StandardCharsets.UTF_8))) {
                for (CSVRecord record : parser) {
                    for (String cell : record) {
                        seen += cell.length();
                    }
                }
            }
            return seen;
        }
    },
    /** Typed objects, through all that a portal's client does. */
    RECORDS("opendata4j, Java records") {
        @Override
        long cells(RowServer server) {
            long seen = 0;
            try (Rows<Grant> grants =
                    server.client().records(ResourceRef.of("grants")).as(Grant.class, MethodHandles.lookup())) {
                for (Grant grant : grants) {
                    seen += grant.montant().scale() + grant.nomBeneficiaire().length();
                }
            }
            return seen;
        }
    };

    /** All sixteen columns, typed. */
    record Grant(
            String nomAttribuant,
            String idAttribuant,
            LocalDate dateConvention,
            String referenceDecision,
            String nomBeneficiaire,
            String idBeneficiaire,
            String rnaBeneficiaire,
            String objet,
            BigDecimal montant,
            String nature,
            String conditionsVersement,
            String datesPeriodeVersement,
            Integer idRAE,
            boolean notificationUE,
            @Column("pourcentageSubvention") double share,
            String dispositifAide) {}

    private static final OkHttpClient CLIENT = new OkHttpClient();

    private final String title;

    RowReaders(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Goes through all rows, and returns a number that depends on what was read. */
    abstract long cells(RowServer server) throws IOException;

    private static Response download(RowServer server) throws IOException {
        return CLIENT.newCall(new Request.Builder()
                        .url(server.fileAddress().toString())
                        .build())
                .execute();
    }
}
