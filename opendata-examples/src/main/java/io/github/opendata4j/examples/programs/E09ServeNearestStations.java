package io.github.opendata4j.examples.programs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.opendata4j.client.RecordSource;
import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.records.Attribution;
import io.github.opendata4j.client.records.LiveListener;
import io.github.opendata4j.client.records.LiveState;
import io.github.opendata4j.client.records.LiveTable;
import io.github.opendata4j.client.udata.UdataPortal;
import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.table.BadRows;
import io.github.opendata4j.model.table.Column;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The backend of a phone's map: {@code GET /stations?lat=47.39&lon=0.69} answers the nearest stations with a free bike. It
 * answers from memory, whatever the portal does meanwhile, and says how old its data are and whom they come from.
 */
public final class E09ServeNearestStations {
    private static final int ANSWERED = 5;
    private static final Pattern PLACE =
            Pattern.compile("lat=(-?\\d{1,2}(?:\\.\\d{1,9})?)&lon=(-?\\d{1,3}(?:\\.\\d{1,9})?)");

    private E09ServeNearestStations() {}

    // tag::record[]
    /** The columns that the map wants; the position is found in whichever columns hold it. */
    record Station(
            @Column("nom") String name,
            @Column("velos_disponibles") int bikes,
            @Column("mise_a_jour") Optional<Instant> updated,
            GeoPoint where) {}
    // end::record[]

    /**
     * Runs it until it is killed.
     *
     * @param args the portal's address, the dataset, the port, and a file to keep the stations in across restarts
     * @throws IOException if the port is taken
     */
    public static void main(String[] args) throws IOException {
        UdataPortal portal = UdataPortal.connect(URI.create(args[0]));
        LiveTable<Station> stations = hold(portal, ResourceRef.of(args[1]), Path.of(args[3]));
        serve(stations, Integer.parseInt(args[2]));
    }

    static LiveTable<Station> hold(RecordSource portal, ResourceRef file, Path kept) {
        // tag::hold[]
        return LiveTable.builder(portal.records(file).badRows(BadRows.SKIP), Station.class, MethodHandles.lookup())
                .every(Duration.ofMinutes(1))
                .timestamp(station -> station.updated().orElse(null)) // so that its age is that of the data
                .atLeast(1) // an empty file is a mishap
                .keptIn(kept) // a restart has stations at once
                .listener(new LiveListener() {
                    @Override
                    public void failed(RuntimeException failure, LiveState state) {
                        System.err.println("Still serving " + state + ": " + failure.getMessage());
                    }
                })
                .open(); // does not wait for the portal
        // end::hold[]
    }

    static String nearest(LiveTable<Station> table, GeoPoint here) {
        // tag::nearest[]
        String stations = table.rows().stream() // never waits, never throws
                .filter(station -> station.bikes() > 0)
                .sorted(Comparator.comparingDouble(
                        station -> here.distanceTo(station.where()).inMetres()))
                .limit(ANSWERED)
                .map(station -> json(station, here))
                .collect(Collectors.joining(","));
        long age = table.age().map(Duration::toSeconds).orElse(-1L);
        String source = table.attribution().map(Attribution::toString).orElse("");
        // end::nearest[]
        return "{\"ageSeconds\":" + age + ",\"source\":" + quoted(source) + ",\"stations\":[" + stations + "]}";
    }

    private static String json(Station station, GeoPoint here) {
        long metres = Math.round(here.distanceTo(station.where()).inMetres());
        return "{\"name\":" + quoted(station.name()) + ",\"bikes\":" + station.bikes() + ",\"metres\":" + metres + "}";
    }

    /** A text as JSON writes it. */
    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c ->
                        c < ' ' || c == '"' || c == '\\' ? String.format(Locale.ROOT, "\\u%04x", c) : "" + (char) c)
                .collect(Collectors.joining("", "\"", "\""));
    }

    static HttpServer serve(LiveTable<Station> table, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/stations", exchange -> answer(exchange, table));
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
        return server;
    }

    private static void answer(HttpExchange exchange, LiveTable<Station> table) throws IOException {
        Optional<GeoPoint> here = place(String.valueOf(exchange.getRequestURI().getQuery()));
        if (table.state().asOf().isEmpty()) {
            send(exchange, 503, "{\"error\":\"no stations yet\"}");
        } else if (here.isEmpty()) {
            send(exchange, 400, "{\"error\":\"ask for ?lat=47.39&lon=0.69\"}");
        } else {
            send(exchange, 200, nearest(table, here.get()));
        }
    }

    private static Optional<GeoPoint> place(String query) {
        Matcher place = PLACE.matcher(query);
        try {
            return place.matches()
                    ? Optional.of(
                            GeoPoint.latLon(Double.parseDouble(place.group(1)), Double.parseDouble(place.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no place on Earth
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
