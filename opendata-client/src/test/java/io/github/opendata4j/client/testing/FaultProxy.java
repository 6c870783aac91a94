package io.github.opendata4j.client.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/**
 * A bad line between a client and an HTTP server: it counts the requests that pass and spoils some of them.
 *
 * <pre>{@code
 * try (FaultProxy line = FaultProxy.to(server)) {
 *     line.spoil(FaultProxy.Fault.MID_RESPONSE, number -> number == 3);
 *     publish(line.uri());
 *     assertThat(line.spoiled()).hasSize(1);
 * }
 * }</pre>
 *
 * <p>Plain HTTP/1.1 on the loopback address, one request after the other on each connection; bodies are held in memory.
 */
public final class FaultProxy implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int LONGEST_HEAD = 256 * 1024;

    /** What happens to a request. */
    public enum Fault {
        /** The connection ends before the server has seen anything of the request. */
        CONNECT,
        /** The server gets a part of the request, and then the connection ends. */
        MID_REQUEST,
        /** The server does what it is asked, and the connection ends in the middle of its answer. */
        MID_RESPONSE,
        /** The server does what it is asked, and the answer doesn't come for as long as the client waits. */
        LATE
    }

    private final URI server;
    private final ServerSocket door;
    private final AtomicInteger count = new AtomicInteger();
    private final List<String> spoiled = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = Fault.CONNECT;
    private volatile IntPredicate which = number -> false;

    private FaultProxy(URI server, ServerSocket door) {
        this.server = server;
        this.door = door;
    }

    /**
     * Opens a line to a server on a free port.
     *
     * @param server such as {@code http://127.0.0.1:7000}
     * @return a line that spoils nothing yet; to be closed
     * @throws IOException if there is no free port
     */
    public static FaultProxy to(URI server) throws IOException {
        FaultProxy line = new FaultProxy(server, new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
        run(line::accept);
        return line;
    }

    /**
     * Returns where clients reach the server through this line.
     *
     * @return its address on the loopback interface
     */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /**
     * Says what is spoiled from now on, and counts anew.
     *
     * @param how what happens to such a request
     * @param numbers which requests, the first is number 1
     */
    public void spoil(Fault how, IntPredicate numbers) {
        fault = how;
        which = numbers;
        count.set(0);
        spoiled.clear();
    }

    /**
     * Returns how many requests have begun since the last {@link #spoil}.
     *
     * @return the spoiled ones too
     */
    public int requests() {
        return count.get();
    }

    /**
     * Returns what was spoiled since the last {@link #spoil}.
     *
     * @return method and path of each request
     */
    public List<String> spoiled() {
        return List.copyOf(spoiled);
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                run(() -> serve(client));
            } catch (IOException e) {
                // closed: the loop ends
            }
        }
    }

    private void serve(Socket client) {
        open.add(client);
        try (client;
                Socket behind = new Socket(server.getHost(), server.getPort())) {
            open.add(behind);
            InputStream asked = new BufferedInputStream(client.getInputStream());
            InputStream answered = new BufferedInputStream(behind.getInputStream());
            boolean next = true;
            while (next) {
                next = exchange(asked, client, answered, behind);
            }
            open.remove(behind);
        } catch (IOException e) {
            // one of the two has gone; the other goes too
        } finally {
            open.remove(client);
        }
    }

    /** One request and its answer; false when the connection is over. */
    private boolean exchange(InputStream asked, Socket client, InputStream answered, Socket behind) throws IOException {
        byte[] head = head(asked);
        if (head.length == 0) {
            return false;
        }
        String line = new String(head, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        boolean spoil = which.test(count.incrementAndGet());
        if (spoil) {
            spoiled.add(line.replaceFirst(" HTTP/.*", ""));
        }
        if (spoil && fault == Fault.CONNECT) {
            return end(client);
        }
        byte[] request = whole(head, body(asked, head, false));
        OutputStream out = behind.getOutputStream();
        if (spoil && fault == Fault.MID_REQUEST) {
            out.write(request, 0, request.length / 2);
            out.flush();
            return end(client);
        }
        out.write(request);
        out.flush();
        byte[] answerHead = head(answered);
        byte[] answer = whole(answerHead, body(answered, answerHead, line.startsWith("HEAD ")));
        if (spoil && fault == Fault.LATE) {
            return untilGone(asked, client);
        }
        client.getOutputStream().write(answer, 0, spoil ? answer.length / 2 : answer.length);
        client.getOutputStream().flush();
        return !spoil && answer.length > 0 || spoil && end(client);
    }

    /** As a router that forgets: without a farewell. */
    private static boolean end(Socket client) throws IOException {
        client.setSoLinger(true, 0);
        client.close();
        return false;
    }

    private static boolean untilGone(InputStream asked, Socket client) throws IOException {
        client.setSoTimeout((int) LONGEST_WAIT.toMillis());
        if (asked.read() >= 0) {
            throw new IOException("The client does not wait for its answer");
        }
        return false;
    }

    private static byte[] whole(byte[] head, byte[] body) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(head.length + body.length);
        whole.writeBytes(head);
        whole.writeBytes(body);
        return whole.toByteArray();
    }

    /** Everything to the blank line; empty if nothing comes any more. */
    private static byte[] head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int newlines = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            newlines = next == '\n' ? newlines + 1 : next == '\r' ? newlines : 0;
            if (newlines == 2) {
                return head.toByteArray();
            }
            if (head.size() > LONGEST_HEAD) {
                throw new IOException("The head is too long");
            }
        }
        return new byte[0];
    }

    private static byte[] body(InputStream in, byte[] head, boolean withoutBody) throws IOException {
        String lower = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (withoutBody || lower.startsWith("http/1.1 204") || lower.startsWith("http/1.1 304")) {
            return new byte[0];
        }
        if (lower.contains("\r\ntransfer-encoding: chunked")) {
            return chunks(in);
        }
        int at = lower.indexOf("\r\ncontent-length:");
        if (at < 0) {
            return new byte[0];
        }
        int start = at + "\r\ncontent-length:".length();
        return in.readNBytes(Integer.parseInt(
                lower.substring(start, lower.indexOf('\r', start)).strip()));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int size = -1;
        while (size != 0) {
            byte[] line = line(in);
            all.writeBytes(line);
            size = Integer.parseInt(new String(line, StandardCharsets.ISO_8859_1).split(";")[0].strip(), 16);
            all.writeBytes(in.readNBytes(size));
            all.writeBytes(line(in));
        }
        return all.toByteArray();
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        line.write('\n');
        return line.toByteArray();
    }
}
