package org.diapason.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first and the last minute of {@code serve}, in a process of its own. */
class StopTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    private Path data;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void the_first_administrator_enters_once_and_a_request_under_way_ends_before_the_program_does() throws Exception {
        try (ServedProgram program = new ServedProgram("serve", "--port", "0", "--data", data.toString())) {
            String address = program.after("Diapason is at ").strip();
            String welcome = address + "welcome/" + program.after("welcome/").replaceFirst(" .*", "");
            enter(welcome);
            assertThat(client.send(get(welcome), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .as("the link, used a second time")
                    .isEqualTo(404);

            String body = "_csrf=" + token(address + "sign-in") + "&person=lena&password=a-long-enough-password";
            try (Socket half = new Socket("127.0.0.1", URI.create(address).getPort())) {
                OutputStream out = half.getOutputStream();
                out.write(head(body.length()).getBytes(StandardCharsets.US_ASCII));
                out.write(body.substring(0, 10).getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(500);
                program.tellToStop();
                Thread.sleep(1_500);
                out.write(body.substring(10).getBytes(StandardCharsets.US_ASCII));
                out.flush();
                String answer = new String(half.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer.lines().findFirst())
                        .hasValueSatisfying(line -> assertThat(line).matches("HTTP/1.1 303 ?"));
            }
            assertThat(program.status()).isZero();
            assertThat(ServedProgram.hasDatabaseRunning(data)).isFalse();
        }
    }

    private void enter(String welcome) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(welcome))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "_csrf=" + token(welcome) + "&person=lena&name=Lena&password=a-long-enough-password"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/sign-in"));
    }

    private String token(String place) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(
                client.send(get(place), HttpResponse.BodyHandlers.ofString()).body());
        assertThat(token.find()).as("a form at %s", place).isTrue();
        return token.group(1);
    }

    private static HttpRequest get(String place) {
        return HttpRequest.newBuilder(URI.create(place)).build();
    }

    private String head(int length) {
        return "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
                + cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .reduce("", (one, other) -> one.isEmpty() ? other : one + "; " + other)
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\n";
    }
}
