package io.github.opendata4j.client.udata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Clients that are broken on purpose, each in one way, to see that checks and suites fail where they should. */
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
    /** Leaves the officer's own extras out of an update, which takes them away. */
    FORGETS_THE_OFFICERS_EXTRAS {
        @Override
        Request sent(Request request) throws IOException {
            return is(request, "PUT", DATASET) ? changed(request, ",\\s*\"agent\":\\s*\"vu\"", "") : request;
        }
    },
    /** Leaves the extras out of a new dataset, its key among them. */
    DROPS_EXTRAS {
        @Override
        Request sent(Request request) throws IOException {
            return is(request, "POST", DATASETS) ? changed(request, "\"extras\"", "\"forgotten\"") : request;
        }
    },
    /** Reads every file, takes it for sent, and sends nothing of it. */
    SWALLOWS_UPLOADS {
        @Override
        public Response intercept(Chain chain) throws IOException {
            Request request = chain.request();
            boolean isOfAFile = is(request, "POST", UPLOAD) || is(request, "PUT", RESOURCE);
            return isOfAFile ? made(request, "{\"id\": \"" + NO_RESOURCE + "\"}") : super.intercept(chain);
        }
    },
    /** Sees nothing of what the organisation has already. */
    DOES_NOT_LOOK {
        @Override
        Response told(Request request, Response answer) {
            return is(request, "GET", LISTING) ? answered(answer, NOTHING) : answer;
        }
    },
    /** Does not know what was withdrawn, once all of that is done. */
    IGNORES_A_WITHDRAWAL {
        @Override
        Response told(Request request, Response answer) throws IOException {
            if (!is(request, "GET", DATASET)) {
                return answer;
            }
            String body = answer.body().string();
            boolean isArchived =
                    !Pattern.compile("\"archived\":\\s*null").matcher(body).find();
            return answered(answer, isArchived ? body.replace("opendata4j:withdrawn", "opendata4j:forgotten") : body);
        }
    },
    /** Searches for anything, whatever it is asked for. */
    IGNORES_THE_WORDS {
        @Override
        Request sent(Request request) {
            return is(request, "GET", SEARCH) ? without(request, "q") : request;
        }
    },
    /** Shows the first page for every page. */
    TURNS_NO_PAGE {
        @Override
        Request sent(Request request) {
            return is(request, "GET", DATASETS) ? without(request, "page") : request;
        }
    },
    /** Reads over the licence. */
    READS_NO_LICENCE {
        @Override
        Response told(Request request, Response answer) throws IOException {
            return is(request, "GET", DATASET)
                    ? answered(answer, answer.body().string().replace("\"license\"", "\"forgotten\""))
                    : answer;
        }
    },
    /** Loses the last row of a file. */
    LOSES_THE_LAST_ROW {
        @Override
        Response told(Request request, Response answer) throws IOException {
            if (!is(request, "GET", FILE)) {
                return answer;
            }
            String content = answer.body().string();
            return answered(answer, content.substring(0, content.strip().lastIndexOf('\n') + 1));
        }
    },
    /** Says everything twice in a discussion. */
    REPEATS_A_COMMENT {
        @Override
        public Response intercept(Chain chain) throws IOException {
            if (is(chain.request(), "POST", DISCUSSION)) {
                chain.proceed(chain.request()).close();
            }
            return super.intercept(chain);
        }
    },
    /** Says the last word and leaves the discussion open. */
    CLOSES_NO_DISCUSSION {
        @Override
        Request sent(Request request) throws IOException {
            return is(request, "POST", DISCUSSION)
                    ? changed(request, "\"close\":\\s*true", "\"close\": false")
                    : request;
        }
    },
    /** Sees no discussion. */
    LISTS_NO_DISCUSSION {
        @Override
        Response told(Request request, Response answer) {
            return is(request, "GET", DISCUSSIONS) ? answered(answer, NOTHING) : answer;
        }
    };

    private static final String NOTHING = "{\"data\": [], \"next_page\": null}";
    private static final String NO_RESOURCE = "00000000-0000-0000-0000-000000000000";

    private static final String DATASETS = "/api/1/datasets/";
    private static final String DATASET = "/api/1/datasets/[0-9a-f]{24}/";
    private static final String UPLOAD = DATASET + "(resources/[0-9a-f-]{36}/)?upload/";
    private static final String RESOURCE = DATASET + "resources/[0-9a-f-]{36}/";
    private static final String FILE = "/s/resources/.*";
    private static final String SEARCH = "/api/2/datasets/search/";
    private static final String DISCUSSIONS = "/api/1/discussions/";
    private static final String DISCUSSION = "/api/1/discussions/[0-9a-f]{24}/";
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

    static Request without(Request request, String parameter) {
        return request.newBuilder()
                .url(request.url()
                        .newBuilder()
                        .removeAllQueryParameters(parameter)
                        .build())
                .build();
    }

    /** An answer to what was read and never sent. */
    static Response made(Request request, String body) throws IOException {
        Objects.requireNonNull(request.body()).writeTo(new Buffer());
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(201)
                .message("CREATED")
                .body(ResponseBody.create(body, MediaType.get("application/json")))
                .build();
    }

    static Response answered(Response answer, String body) {
        answer.close();
        return answer.newBuilder()
                .body(ResponseBody.create(body, MediaType.get("application/json")))
                .build();
    }
}
