package io.github.opendata4j.client.testing.udata;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** HTTP/1.1 on the loopback address, for tests: enough of it for any client, and nothing that can be configured. */
final class LoopbackServer implements AutoCloseable {
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int LARGEST_BODY = 512 * 1024 * 1024;
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    private final ServerSocket server;
    private final Function<Request, Answer> handler;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private LoopbackServer(ServerSocket server, Function<Request, Answer> handler) {
        this.server = server;
        this.handler = handler;
    }

    static LoopbackServer start(Function<Request, Answer> handler) throws IOException {
        LoopbackServer started =
                new LoopbackServer(new ServerSocket(0, 128, InetAddress.getByName("127.0.0.1")), handler);
        started.run("fake-udata", started::accept);
        return started;
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                run("fake-udata-connection", () -> serve(socket));
            } catch (IOException e) {
                // closed: the loop ends
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = new BufferedOutputStream(socket.getOutputStream());
            boolean next = true;
            while (next) {
                next = exchange(in, out);
            }
        } catch (IOException e) {
            // the client has gone
        } finally {
            open.remove(socket);
        }
    }

    private boolean exchange(InputStream in, OutputStream out) throws IOException {
        String first = line(in);
        if (first == null) {
            return false;
        }
        String[] words = first.split(" ");
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IOException("This is no header: " + line);
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        if ("100-continue".equalsIgnoreCase(headers.get("expect"))) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        Request request = Request.of(words[0], words[1], headers, body(in, headers));
        write(handler.apply(request), words[0], out);
        return !"close".equalsIgnoreCase(headers.get("connection"));
    }

    private static void write(Answer answer, String method, OutputStream out) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " \r\n");
        answer.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Server: waitress\r\nVary: Origin, Cookie\r\n");
        boolean bodyless = WITHOUT_BODY.contains(answer.status());
        if (!bodyless) {
            head.append("Content-Length: ").append(answer.body().length).append("\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        if (!bodyless && !method.equals("HEAD")) {
            out.write(answer.body());
        }
        out.flush();
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return chunks(in);
        }
        String length = headers.get("content-length");
        return length == null ? new byte[0] : exactly(in, Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int size;
        do {
            size = Integer.parseInt(line(in).split(";")[0].strip(), 16);
            all.write(exactly(in, size));
            line(in);
            if (all.size() > LARGEST_BODY) {
                throw new IOException("The body is too large");
            }
        } while (size > 0);
        return all.toByteArray();
    }

    private static byte[] exactly(InputStream in, int size) throws IOException {
        if (size > LARGEST_BODY) {
            throw new IOException("The body is too large");
        }
        byte[] body = in.readNBytes(size);
        if (body.length < size) {
            throw new IOException("The body ends early");
        }
        return body;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                throw new IOException("The line is too long");
            }
        }
        if (next < 0) {
            throw new IOException("The line ends early");
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
