package app.candia.browser;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client that sends bytes as they are, which browsers and client libraries refuse to. Keeps cookies. */
final class RawClient {
    /** The answer to one request. */
    record Answer(int status, String head, String body) {
        String location() {
            Matcher found = Pattern.compile("(?im)^location: *(\\S+)").matcher(head);
            return found.find() ? found.group(1) : "";
        }
    }

    private static final int PATIENCE = 20_000;
    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: *([^=]+)=([^;\r\n]*)");

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    RawClient(int port) {
        this.port = port;
    }

    RawClient logIn(String email, String password) throws IOException {
        String form = "username=" + encoded(email) + "&password=" + encoded(password);
        Answer answer = send(
                "POST",
                "/login",
                List.of("Sec-Fetch-Site: same-origin", "Content-Type: application/x-www-form-urlencoded"),
                form);
        if (!answer.location().endsWith("/paint") && !answer.location().endsWith("/")) {
            throw new IOException("not logged in: " + answer.status() + " " + answer.location());
        }
        return this;
    }

    Answer get(String target) throws IOException {
        return send("GET", target, List.of("Accept: text/html,*/*"), "");
    }

    Answer send(String method, String target, List<String> headers, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            byte[] content = body.getBytes(StandardCharsets.UTF_8);
            StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nConnection: close\r\nContent-Length: " + content.length + "\r\n");
            headers.forEach(header -> head.append(header).append("\r\n"));
            if (!cookies.isEmpty()) {
                head.append("Cookie: ");
                cookies.forEach((name, value) ->
                        head.append(name).append('=').append(value).append("; "));
                head.setLength(head.length() - 2);
                head.append("\r\n");
            }
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Answer answer(String all) throws IOException {
        int end = all.indexOf("\r\n\r\n");
        if (end < 0 || !all.startsWith("HTTP/1.1 ")) {
            throw new IOException("no answer: " + all);
        }
        String head = all.substring(0, end);
        COOKIE.matcher(head).results().forEach(cookie -> cookies.put(cookie.group(1), cookie.group(2)));
        String body = all.substring(end + 4);
        if (head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")) {
            body = body.replaceAll("(?m)^[0-9a-f]+\r\n|\r\n(?=[0-9a-f]+\r\n)", "");
        }
        return new Answer(Integer.parseInt(head.substring(9, 12)), head, body);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
