package io.github.opendata4j.client.udata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which dataset of an organisation has which key. udata can't search extras, so the organisation's datasets are listed,
 * private ones too, with a mask of the few members that count; a thousand of them are one request.
 *
 * <p>A whole listing serves all look-ups of a plan. Before something is created, those that are newer than the listing
 * are asked for, which is one small request: the newest come first, and reading ends at one that is known.
 */
final class Register {
    /** udata knows no bound; a thousand masked entries are 300 kB and a second. Smaller pages, or several at once, take longer. */
    private static final int PAGE = 1000;

    private static final int NEWEST = 20;
    private static final Duration SHORT_WHILE = Duration.ofMinutes(1);

    private static final String MASK = "data{id,title,private,deleted,created_at,extras{"
            + Marks.KEY + "," + Marks.DRAFT + "," + Marks.WITHDRAWN
            + "},harvest{backend,remote_id,remote_url,dct_identifier}},next_page";

    private final Api api;
    private final String organization;
    private final Clock clock;
    private final Map<String, Told> byId = new LinkedHashMap<>();
    private Instant listed = Instant.MIN;

    Register(Api api, String organization, Clock clock) {
        this.api = api;
        this.organization = organization;
        this.clock = clock;
    }

    /** The entries with a key, oldest first. That there is none is as sure as that of {@link #findNow}. */
    synchronized List<Told> find(String key) {
        boolean isFresh = listAllIfStale();
        List<Told> found = entries(key);
        if (!found.isEmpty() || isFresh) {
            return found;
        }
        listNewest();
        return entries(key);
    }

    /** The same, with any that was created a moment ago. */
    synchronized List<Told> findNow(String key) {
        if (!listAllIfStale()) {
            listNewest();
        }
        return entries(key);
    }

    /** One that this process has just created or given a key. */
    synchronized void add(Told dataset) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(dataset.members());
        members.keySet().retainAll(List.of("id", "title", "private", "created_at", "extras", "harvest"));
        put(List.of(Told.of(members)), byId);
    }

    /** The keys that the public may ask for, as they were a short while ago at most. */
    synchronized List<String> keys() {
        listAllIfStale();
        return byId.values().stream()
                .filter(Holding::isShown)
                .flatMap(told -> told.object("extras").text(Marks.KEY).stream())
                .toList();
    }

    /** All entries that this library has not published, as they were a short while ago at most. */
    synchronized List<Told> others() {
        listAllIfStale();
        return byId.values().stream()
                .filter(told -> !told.object("extras").has(Marks.KEY) && !told.has("deleted"))
                .toList();
    }

    /** Everything has to be listed anew, since something went that was there. */
    synchronized void forget() {
        listed = Instant.MIN;
    }

    private List<Told> entries(String key) {
        List<Told> found = new ArrayList<>(byId.values());
        found.removeIf(told -> told.has("deleted")
                || told.object("extras").text(Marks.KEY).filter(key::equals).isEmpty());
        found.sort(Comparator.comparing((Told told) -> told.text("created_at").orElse(""))
                .thenComparing(told -> told.text("id").orElse("")));
        return found;
    }

    private boolean listAllIfStale() {
        Instant now = clock.instant();
        if (!listed.isBefore(now.minus(SHORT_WHILE))) {
            return false;
        }
        listAll(now);
        return true;
    }

    private void listAll(Instant now) {
        Map<String, Told> all = new LinkedHashMap<>();
        int number = 1;
        while (number > 0) {
            Optional<Told> page = api.find(call(number, PAGE));
            page.ifPresent(told -> put(told.objects("data"), all));
            number = page.filter(told -> told.has("next_page")).isPresent() ? number + 1 : 0;
        }
        byId.clear();
        byId.putAll(all);
        listed = now;
    }

    private void listNewest() {
        int number = 1;
        while (number > 0) {
            Told page = api.find(call(number, NEWEST)).orElse(Told.NOTHING);
            Collection<Told> items = page.objects("data");
            boolean isKnown = items.stream()
                    .anyMatch(told -> byId.containsKey(told.text("id").orElse("")));
            put(items, byId);
            number = isKnown || !page.has("next_page") ? 0 : number + 1;
        }
    }

    private static void put(Collection<Told> items, Map<String, Told> into) {
        items.forEach(told -> into.put(told.text("id").orElse(""), told));
    }

    private Call call(int number, int size) {
        return Call.get("1/organizations/{}/datasets/", organization)
                .with("sort", "-created")
                .with("page", number)
                .with("page_size", size)
                .mask(MASK);
    }
}
