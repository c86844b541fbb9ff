package org.cotejo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.harness.Client;
import org.cotejo.harness.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the admin does with accounts. */
class AccountsTest {
    private final World.Person admin = World.admin();

    @Test
    void theAdminInvitesAnAccountThatItsOwnerTakesOver() {
        var invited = invite("Lucía", Set.of("lead"));
        var browser = Client.stranger();

        browser.post(invitation(invited), Map.of("display_name", "Lucía Serrano", "locale", "en"))
                .expect(200);

        assertThat(browser.get("/api/v1/session").expect(200).json().get("roles"))
                .hasSize(1);
        browser.post("/api/v1/projects", Map.of("name", "Suyo")).expect(200);
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndBackWhenEnabled() {
        var person = World.person();
        var path = "/api/v1/accounts/" + person.account().id().value();
        person.client().get("/api/v1/queue").expect(200);

        admin.client().post(path + "/disable").expect(200);
        person.client().get("/api/v1/queue").expect(401);

        assertThat(admin.client()
                        .post(path + "/enable")
                        .expect(200)
                        .json()
                        .get("disabled")
                        .asBoolean())
                .isFalse();
        var browser = Client.stranger();
        browser.post(
                        invitation(
                                admin.client().post(path + "/link").expect(200).json()),
                        Map.of("display_name", "Ana", "locale", "es"))
                .expect(200);
        browser.get("/api/v1/queue").expect(200);
    }

    @Test
    void aNewLinkEndsTheOldOneAndEverySession() {
        var invited = invite("Ana", Set.of());
        var browser = Client.stranger();
        browser.post(invitation(invited), Map.of("display_name", "Ana", "locale", "es"))
                .expect(200);
        var path = "/api/v1/accounts/" + invited.at("/account/account_id").asString() + "/link";
        var lost = admin.client().post(path).expect(200).json();

        var fresh = admin.client().post(path).expect(200).json();

        browser.get("/api/v1/queue").expect(401);
        browser.get(invitation(lost)).expect(410);
        Client.stranger().get(invitation(fresh)).expect(200);
    }

    @Test
    void nobodyDisablesTheirOwnAccount() {
        var path = "/api/v1/accounts/" + admin.account().id().value() + "/disable";

        assertThat(admin.client().post(path).expect(422).problem()).isEqualTo("own-account");
    }

    @Test
    void onlyAdminsSeeAccounts() {
        var lead = World.lead();
        var path = "/api/v1/accounts/" + admin.account().id().value();

        lead.client().get("/api/v1/accounts").expect(403);
        lead.client().post(path + "/disable").expect(403);
        lead.client().post(path + "/link").expect(403);
        lead.client()
                .post("/api/v1/accounts", Map.of("display_name", "X", "roles", List.of("admin"), "locale", "es"))
                .expect(403);
    }

    @Test
    void theListIsPagedByACursor() {
        for (var number = 0; number < 201; number++) invite("Persona " + number, Set.of());
        var seen = new HashSet<String>();
        var pages = 0;
        var address = "/api/v1/accounts";
        while (!address.isEmpty()) {
            var page = admin.client().get(address).expect(200).json();
            page.get("accounts")
                    .forEach(account -> assertThat(
                                    seen.add(account.get("account_id").asString()))
                            .isTrue());
            pages++;
            var next = page.get("next_cursor");
            address = next.isNull() ? "" : "/api/v1/accounts?cursor=" + next.asString();
        }

        assertThat(pages).isGreaterThan(1);
        assertThat(seen).hasSizeGreaterThan(201);
    }

    @Test
    void whoHasAnAccountJoinsASecondProjectWithoutALink() {
        var project = World.running(1, 1);
        var person = World.person();
        var email = java.util.UUID.randomUUID() + "@example.org";
        person.client().patch("/api/v1/account", Map.of("email", email)).expect(200);
        var body = Map.of(
                "display_name",
                "Ana",
                "email",
                email.toUpperCase(java.util.Locale.ROOT),
                "role",
                "evaluator",
                "locale",
                "es");

        var joined = project.lead()
                .client()
                .post(project.path() + "/invitations", body)
                .expect(200)
                .json();

        assertThat(joined.get("url").isNull()).isTrue();
        assertThat(person.client()
                        .get("/api/v1/queue")
                        .json()
                        .at("/projects/0/available")
                        .asInt())
                .isEqualTo(1);
        assertThat(project.lead()
                        .client()
                        .post(project.path() + "/invitations", body)
                        .expect(422)
                        .problem())
                .isEqualTo("member-already");
    }

    @Test
    void anUnknownRoleOrLanguageIsNamed() {
        var refused = admin.client()
                .post("/api/v1/accounts", Map.of("display_name", "X", "roles", List.of("god"), "locale", "es"))
                .expect(422)
                .json();

        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/roles");
        assertThat(refused.at("/errors/0/message").asString()).contains("god");
    }

    private JsonNode invite(String name, Set<String> roles) {
        return admin.client()
                .post("/api/v1/accounts", Map.of("display_name", name, "roles", roles, "locale", "es"))
                .expect(200)
                .json();
    }

    private static String invitation(JsonNode linked) {
        var url = linked.get("url").asString();
        return "/api/v1/invitations/" + url.substring(url.lastIndexOf('/') + 1);
    }
}
