package org.cotejo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.cotejo.harness.Client;
import org.cotejo.harness.TestServer;
import org.cotejo.harness.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets in, how, and for how long. */
class SignInTest {
    private static final String PASSWORD = "una clave larga";

    /** All tests come from one network address; what failed in one must not count in the next. */
    @BeforeEach
    void letEarlierFailuresLapse() {
        TestServer.CLOCK.goForward(Duration.ofMinutes(16));
    }

    @Test
    void aPasswordLetsInWhateverTheCaseOfTheAddress() {
        var email = withPassword(World.person());
        var browser = Client.stranger();

        browser.get("/api/v1/queue").expect(401);
        signIn(browser, " " + email.toUpperCase(java.util.Locale.ROOT), PASSWORD)
                .expect(200);

        browser.get("/api/v1/queue").expect(200);
        browser.delete("/api/v1/session").expect(204);
        browser.get("/api/v1/queue").expect(401);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() {
        var email = withPassword(World.person());

        var wrong = signIn(Client.stranger(), email, "otra clave larga");
        var unknown = signIn(Client.stranger(), address(), PASSWORD);

        assertThat(wrong.expect(401).body()).isEqualTo(unknown.expect(401).body());
        assertThat(wrong.problem()).isEqualTo("bad-credentials");
    }

    @Test
    void afterTenFailuresTheDoorStaysShutForAWhile() {
        var email = withPassword(World.person());
        for (var failure = 0; failure < 10; failure++)
            signIn(Client.stranger(), email, "otra clave larga").expect(401);

        var refused = signIn(Client.stranger(), email, PASSWORD);

        assertThat(refused.expect(429).header("Retry-After")).isEqualTo("900");
        assertThat(refused.problem()).isEqualTo("rate-limited");
        TestServer.CLOCK.goForward(Duration.ofMinutes(16));
        signIn(Client.stranger(), email, PASSWORD).expect(200);
    }

    @Test
    void oneColleaguesSlipsDoNotShutOutTheOffice() {
        var email = withPassword(World.person());
        for (var failure = 0; failure < 11; failure++) signIn(Client.stranger(), address(), PASSWORD);

        signIn(Client.stranger(), email, PASSWORD).expect(200);
    }

    @Test
    void aPrintedLinkOpensOnceAndNotForEver() {
        var account = World.person().account();
        var spent = link(account);
        Client.stranger().get(spent).expect(302);

        assertThat(Client.stranger().get(spent).expect(302).header("Location")).endsWith("/sign-in?link=spent");
        var late = link(account);
        TestServer.CLOCK.goForward(Duration.ofHours(25));
        assertThat(Client.stranger().get(late).expect(302).header("Location")).endsWith("/sign-in?link=spent");
    }

    @Test
    void anInvitationAsksBeforeItOpensAndIsSpentByTheAnswer() {
        var project = World.emptyProject();
        var url = project.lead()
                .client()
                .post(
                        project.path() + "/invitations",
                        Map.of("display_name", "Ana", "role", "evaluator", "locale", "es"))
                .expect(200)
                .json()
                .get("url")
                .asString();
        var path = "/api/v1/invitations/" + url.substring(url.lastIndexOf('/') + 1);
        var browser = Client.stranger();

        // Previews of chat programs open links; only the press of the button counts.
        browser.get(path).expect(200);
        assertThat(browser.get(path).expect(200).json().get("role").asString()).isEqualTo("evaluator");
        browser.post(path, Map.of("display_name", "Ana Reyes", "locale", "es")).expect(200);

        assertThat(browser.get("/api/v1/session")
                        .expect(200)
                        .json()
                        .at("/memberships/0/role")
                        .asString())
                .isEqualTo("evaluator");
        browser.get(path).expect(410);
        browser.post(path, Map.of("display_name", "Otra", "locale", "es")).expect(410);
    }

    @Test
    void aNewPasswordEndsEveryOtherSession() {
        var person = World.person();
        var email = withPassword(person);
        var elsewhere = Client.stranger();
        signIn(elsewhere, email, PASSWORD).expect(200);

        person.client()
                .patch("/api/v1/account", Map.of("password", "otra clave larga"))
                .expect(200);

        person.client().get("/api/v1/queue").expect(200);
        elsewhere.get("/api/v1/queue").expect(401);
    }

    @Test
    void changesNeedTheTokenOfTheSession() {
        var person = World.person("lead");
        person.client().forgetCookie("XSRF-TOKEN");

        var refused = person.client().post("/api/v1/projects", Map.of("name", "Sin token"));

        assertThat(refused.expect(403).header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void everyAnswerCarriesThePolicyThatKeepsModelTextFromBecomingScript() {
        for (var path : new String[] {"/", "/projects", "/api/v1/session", "/api/v1/openapi.json"}) {
            var answer = Client.stranger().get(path);

            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void theSessionCookieIsOutOfReachOfScripts() {
        var browser = Client.stranger();
        var answer = browser.get(link(World.person().account())).expect(302);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("cotejo_session=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void wordsAboutAnAccountAreCheckedAllAtOnce() {
        var person = World.person();

        var refused = person.client()
                .patch("/api/v1/account", Map.of("display_name", " ", "email", "no", "password", "corta"))
                .expect(422);

        assertThat(refused.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString()))
                .containsExactlyInAnyOrder("/display_name", "/email", "/password");
    }

    @Test
    void aBodyThatIsNotJsonIsTheCallersFault() {
        var browser = Client.stranger();

        var answer = browser.send(browser.request("/api/v1/session").POST(BodyPublishers.ofString("{\"email\": ")));

        assertThat(answer.expect(400).problem()).isEqualTo("malformed-request");
    }

    private static Client.Answer signIn(Client browser, String email, String password) {
        return browser.post("/api/v1/session", Map.of("email", email, "password", password));
    }

    private static String withPassword(World.Person person) {
        var email = address();
        person.client()
                .patch("/api/v1/account", Map.of("email", email, "password", PASSWORD))
                .expect(200);
        return email;
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private static String link(Account account) {
        return "/sign-in/"
                + TestServer.bean(AccountService.class).signInLink(account.id()).token();
    }
}
