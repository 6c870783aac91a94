package io.github.opendata4j.client.udata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Clients that are broken on purpose, each in one way, to see that the checks of publishing fail where they should. */
enum BrokenClient implements Interceptor {
    /** As it should be. */
    SOUND,
    /** Creates again when an answer is lost, without a look. */
    REPEATS_A_POST {
        @Override
        public Response intercept(Chain chain) throws IOException {
            try {
                Response answer = chain.proceed(chain.request());
                return answered(answer, answer.body().string());
            } catch (IOException e) {
                if (!is(chain.request(), "POST", DATASETS)) {
                    throw e;
                }
                return chain.proceed(chain.request());
            }
        }
    },
    /** Shows a dataset before its files are there. */
    IS_PUBLIC_AT_ONCE {
        @Override
        Request sent(Request request) throws IOException {
            return is(request, "POST", DATASETS)
                    ? changed(request, "\"private\":\\s*true", "\"private\": false")
                    : request;
        }
    },
    /** Leaves tags out of an update. */
    FORGETS_TAGS {
        @Override
        Request sent(Request request) throws IOException {
            return is(request, "PUT", DATASET) ? changed(request, "\"tags\"", "\"forgotten\"") : request;
        }
    },
    /** Leaves the temporal coverage out of an update. */
    FORGETS_TEMPORAL_COVERAGE {
        @Override
        Request sent(Request request) throws IOException {
            return is(request, "PUT", DATASET) ? changed(request, "\"temporal_coverage\"", "\"forgotten\"") : request;
        }
    },
    /** Empties a field that the publication says nothing of. */
    OVERWRITES_THE_OFFICER {
        @Override
        Request sent(Request request) throws IOException {
            return is(request, "PUT", DATASET)
                    ? changed(request, "\"acronym\":\\s*\"[^\"]*\"", "\"acronym\": \"\"")
                    : request;
        }
    },
    /** Sees nothing of what the organisation has already. */
    DOES_NOT_LOOK {
        @Override
        Response told(Request request, Response answer) {
            return is(request, "GET", LISTING) ? answered(answer, "{\"data\":[],\"next_page\":null}") : answer;
        }
    },
    /** Does not know what was withdrawn. */
    IGNORES_A_WITHDRAWAL {
        @Override
        Response told(Request request, Response answer) throws IOException {
            return is(request, "GET", DATASET)
                    ? answered(answer, answer.body().string().replace("opendata4j:withdrawn", "opendata4j:forgotten"))
                    : answer;
        }
    };

    private static final String DATASETS = "/api/1/datasets/";
    private static final String DATASET = "/api/1/datasets/[0-9a-f]{24}/";
    private static final String LISTING = "/api/1/organizations/[^/]+/datasets/";

    @Override
    public Response intercept(Chain chain) throws IOException {
        return told(chain.request(), chain.proceed(sent(chain.request())));
    }

    /** What it sends for a request. */
    Request sent(Request request) throws IOException {
        return request;
    }

    /** What it makes of an answer. */
    Response told(Request request, Response answer) throws IOException {
        return answer;
    }

    static boolean is(Request request, String method, String path) {
        return request.method().equals(method)
                && Pattern.matches(path, request.url().encodedPath());
    }

    static Request changed(Request request, String pattern, String replacement) throws IOException {
        Buffer body = new Buffer();
        Objects.requireNonNull(request.body()).writeTo(body);
        String changed = body.readUtf8().replaceAll(pattern, replacement);
        return request.newBuilder()
                .method(
                        request.method(),
                        RequestBody.create(changed.getBytes(StandardCharsets.UTF_8), MediaType.get("application/json")))
                .build();
    }

    static Response answered(Response answer, String body) {
        return answer.newBuilder()
                .body(ResponseBody.create(body, MediaType.get("application/json")))
                .build();
    }
}
