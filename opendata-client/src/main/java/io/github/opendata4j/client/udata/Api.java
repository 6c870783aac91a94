package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The two versions of one portal's API. Immutable and thread-safe. */
final class Api {
    /** How many items a page holds where many are read: udata knows no bound, but others want to be served too. */
    static final int PAGE = 100;

    private final String name;
    private final Wire wire;

    Api(String name, Wire wire) {
        this.name = name;
        this.wire = wire;
    }

    String name() {
        return name;
    }

    /** Sends a request whose answer is an object, or nothing. */
    Told send(Call call) {
        return Told.of(wire.send(call));
    }

    /** Sends a request whose answer is a bare list. */
    List<Told> list(Call call) {
        return wire.send(call) instanceof List<?> items
                ? items.stream().map(Told::of).toList()
                : List.of();
    }

    /** Sends a request whose answer is a bare list of texts. */
    List<String> texts(Call call) {
        return wire.send(call) instanceof List<?> items
                ? items.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** Reads what may not be there: never was, was deleted, or is somebody else's private affair. */
    Optional<Told> find(Call call) {
        try {
            return Optional.of(send(call));
        } catch (PortalException e) {
            if (isAbsent(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    static boolean isAbsent(PortalException fault) {
        int status = fault.status().orElse(0);
        return status == 404 || status == 410;
    }

    /** Deletes what may be gone already. */
    void delete(Call call) {
        find(call);
    }

    PortalException fault(String french, String english) {
        return PortalException.builder(name, Bilingual.text(french, english)).build();
    }

    /**
     * All items of a list, page after page as they are consumed, one page in memory at a time. The next page's address is
     * made here: the portal's own may hold what no address may. A page is asked for only if the one before says that it
     * is there, since one beyond the end is a 404.
     */
    <T> Stream<T> stream(Call call, Function<Told, T> make) {
        Iterator<T> items = new Pages<>(call.only("page_size", PAGE), make);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private final class Pages<T> implements Iterator<T> {
        private final Call call;
        private final Function<Told, T> make;
        private final Deque<T> page = new ArrayDeque<>();
        private int next = 1;

        Pages(Call call, Function<Told, T> make) {
            this.call = call;
            this.make = make;
        }

        @Override
        public boolean hasNext() {
            while (page.isEmpty() && next > 0) {
                fetch();
            }
            return !page.isEmpty();
        }

        private void fetch() {
            Optional<Told> answer = next == 1 ? Optional.of(send(at(1))) : find(at(next)); // it may have shrunk
            next = answer.filter(told -> told.has("next_page")).isPresent() ? next + 1 : 0;
            answer.ifPresent(told -> told.objects("data").stream().map(make).forEach(page::add));
        }

        private Call at(int number) {
            return call.only("page", number);
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.remove();
        }
    }
}
