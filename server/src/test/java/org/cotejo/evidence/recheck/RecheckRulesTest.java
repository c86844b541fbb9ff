package org.cotejo.evidence.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cotejo.evidence.capture.Capture;
import org.cotejo.evidence.capture.Revisits.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server's answer says of a quotation: only what is said to be gone is gone. */
class RecheckRulesTest {
    private static final String URL = "https://example.org/censo";
    private static final String TEXT = "Antes. En 2020 eran 126 014 024 habitantes. Después.";
    private static final String EXACT = "En 2020 eran 126 014 024 habitantes.";
    private static final RecheckRules.Quoted QUOTED =
            new RecheckRules.Quoted(URL, TEXT, TEXT.indexOf(EXACT), TEXT.indexOf(EXACT) + EXACT.length(), EXACT);

    private static Visit seen(int status, String url, String text, List<String> flags) {
        var capture = new Capture(
                "a".repeat(64),
                URL,
                url,
                0,
                "93.184.216.34",
                status,
                Instant.EPOCH,
                100,
                "html",
                "",
                "utf-8",
                "b".repeat(64),
                "c".repeat(64),
                flags,
                status == 200 && flags.isEmpty(),
                "test");
        return new Visit.Seen(capture, text);
    }

    @ParameterizedTest
    @CsvSource({
        "200, SAME",
        "404, GONE",
        "410, GONE",
        "401, UNREACHABLE",
        "403, UNREACHABLE",
        "429, UNREACHABLE",
        "451, UNREACHABLE",
        "500, UNREACHABLE",
        "503, UNREACHABLE",
        "204, UNREACHABLE"
    })
    void onlyWhatTheServerSaysIsGoneIsGone(int status, State state) {
        assertThat(RecheckRules.compare(QUOTED, seen(status, URL, TEXT, List.of()))
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeout", "connect_failed", "unknown_host", "address_refused", "tls_failed"})
    void whatCouldNotBeFetchedIsUnreachable(String code) {
        var finding = RecheckRules.compare(QUOTED, new Visit.Unseen(code));

        assertThat(finding.state()).isEqualTo(State.UNREACHABLE);
        assertThat(finding.detail()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/censo, Nada de eso., CHANGED",
        "https://example.org/, Bienvenidos., REDIRECTED",
        "https://other.example/censo, Antes. En 2020 eran 126 014 024 habitantes. Después., SAME",
        "https://example.org/censo, En 2020 eran 126 014 024 habitantes. Fin., CONTEXT_CHANGED",
        "https://example.org/censo, Antes. En 2020 eran 126 014 025 habitantes. Después., CHANGED",
    })
    void aQuotationIsWhereItIs(String url, String text, State state) {
        assertThat(RecheckRules.compare(QUOTED, seen(200, url, text, List.of())).state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"soft_404, SOFT_404", "wall, UNREACHABLE", "needs_js, UNREACHABLE", "truncated, UNREACHABLE"})
    void aPageThatIsNotThePageSaysNothing(String flag, State state) {
        assertThat(RecheckRules.compare(QUOTED, seen(200, URL, "x", List.of(flag)))
                        .state())
                .isEqualTo(state);
    }
}
