package org.cotejo.bundle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.cotejo.bundle.archive.ArchivedCapture;
import org.cotejo.bundle.archive.Citation;
import org.cotejo.bundle.archive.Scope;
import org.cotejo.bundle.compute.Computation;
import org.cotejo.bundle.proof.Stance;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.proof.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the verifier says of a whole archive, and how it ends. */
class VerifyCommandTest {
    @Test
    void aPrivateArchiveHoldsInEveryStep() {
        var ran = Sample.verified(Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files()), "--json");

        var report = JsonMapper.shared().readTree(ran.out());
        assertThat(ran.code()).as(ran.out()).isZero();
        assertThat(report.get("outcome").asString()).isEqualTo("holds");
        assertThat(report.get("differences")).isEmpty();
        assertThat(report.get("not_run")).isEmpty();
        assertThat(report.at("/checked/captures").asInt()).isEqualTo(5);
        assertThat(report.at("/checked/quotes").asInt()).isEqualTo(7);
        assertThat(report.at("/checked/computations").asInt()).isEqualTo(2);
        assertThat(report.at("/checked/proofs").asInt()).isEqualTo(8);
        assertThat(report.get("signed").asBoolean()).isFalse();
    }

    @Test
    void theSameEvidenceMakesTheSameBytes() {
        var first = Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files());

        assertThat(Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files()))
                .isEqualTo(first);
    }

    @Test
    void aPublicArchiveHoldsInPartAndNamesWhatIsWithheld() {
        var archive = Sample.archive(Sample.evidence(Scope.PUBLIC), Map.of());
        var ran = Sample.verified(archive, "--json");

        var report = JsonMapper.shared().readTree(ran.out());
        assertThat(ran.code()).as(ran.out()).isEqualTo(6);
        assertThat(StreamSupport.stream(report.get("not_run").spliterator(), false)
                        .map(one -> one.get("what").asString()))
                .containsExactlyInAnyOrder("response texts", "captures");
        var text = new String(archive, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text)
                .contains("126 014 024 habitantes")
                .doesNotContain("Más detalles")
                .doesNotContain("Según el censo, en")
                .contains("response_texts");
    }

    @Test
    void aCaptureThatHadToBeTakenAwayIsNamed() {
        var withheld = new ArchivedCapture.Withheld(Instant.parse("2026-12-01T00:00:00Z"), "petición del autor");
        var changed = Edits.pages(page -> page.capture().urlFinal().contains("inegi")
                ? page.with(page.capture().flags(), null, withheld)
                : page);
        var files = new java.util.HashMap<>(Sample.files());
        files.remove(Sample.CENSUS.capture().id());

        var ran = Sample.verified(Sample.archive(changed, files));

        assertThat(ran.code()).as(ran.out()).isEqualTo(6);
        assertThat(ran.out())
                .contains("not run: quotes: capture sha256:"
                        + Sample.CENSUS.capture().id());
    }

    @Test
    void anotherEnginesCalculationIsNamedAndNotRun() {
        var changed = Edits.citations(citation -> citation instanceof Citation.Calculation calculation
                ? new Citation.Calculation(
                        calculation.stance(),
                        new Computation(
                                "cotejo-arith/9", calculation.computation().input(), "x"))
                : citation);

        var ran = Sample.verified(Sample.archive(changed, Sample.files()));

        assertThat(ran.code()).as(ran.out()).isEqualTo(6);
        assertThat(ran.out()).contains("not run: computations: engine cotejo-arith/9");
    }

    @Test
    void anotherExtractorsTextIsNamedAndItsQuotationsAreStillLocated() {
        var ran = Sample.verified(Edits.withExtractor("cotejo-text/9"), "--json");

        var report = JsonMapper.shared().readTree(ran.out());
        assertThat(ran.code()).as(ran.out()).isEqualTo(6);
        assertThat(report.at("/not_run/0/what").asString()).isEqualTo("extractor cotejo-text/9");
        assertThat(report.at("/checked/quotes").asInt()).isEqualTo(7);
    }

    @Test
    void whoeverDiffersFirstIsNamedWithClaimAndCapture() {
        var changed = Edits.quotes(quote -> quote.capture().equals(Sample.CENSUS.capture())
                ? Edits.at(quote, quote.start() + 1, quote.end() + 1)
                : quote);

        var ran = Sample.verified(Sample.archive(changed, Sample.files()));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("differs: quotes: claim clm_1, evaluator r-1, capture sha256:"
                        + Sample.CENSUS.capture().id())
                .contains("--json lists them");
    }

    @Test
    void severalEvaluatorsJudgeOneClaim() {
        var evidence = Sample.evidence(Scope.PRIVATE);

        assertThat(evidence.verdicts().stream()
                        .filter(verdict -> verdict.claim().equals("clm_1")))
                .hasSize(3);
    }

    @Test
    void aKeyFindsNoSignatureYet() {
        var archive = Sample.archive(Sample.evidence(Scope.PRIVATE), Sample.files());
        var ran = Sample.verified(archive, "--key", "k.pub");

        assertThat(ran.code()).isEqualTo(6);
        assertThat(ran.out()).contains("the archive is not signed");
    }

    @Test
    void wrongUseAndWhatIsNoFileHaveTheirCodes(@TempDir Path folder) throws IOException {
        assertThat(Sample.run(folder).code()).isEqualTo(3);
        assertThat(Sample.run(folder.resolve("none.zip")).code()).isEqualTo(3);
        var file = Files.writeString(folder.resolve("a.zip"), "no zip at all, but long enough to hold an end");
        assertThat(Sample.run(file, "--deep").code()).isEqualTo(2);
        assertThat(Sample.run(file, "more").code()).isEqualTo(2);
        assertThat(Sample.run(file).code()).isEqualTo(1);
        assertThat(Sample.run(file).out()).contains("container: no zip");
    }

    @Test
    void aLoneSourceOfTierDIsProvisionalAndTwoAreNot() {
        var two = new ArrayList<Citation>(List.of(
                Sample.quote(Stance.SUPPORTS, Tier.D, Sample.LATIN, "El país tenía 130 millones"),
                Sample.quote(Stance.SUPPORTS, Tier.D, Sample.BLOG, "La población era de 126 millones")));
        var changed = Edits.verdicts(verdict -> verdict.version() == 1
                        && verdict.claim().equals("clm_1")
                        && verdict.evaluator().equals("r-1")
                ? Sample.verdict("clm_1", "r-1", 1, Verdict.SUPPORTED, false, two)
                : verdict);

        var ran = Sample.verified(Sample.archive(changed, Sample.files()));

        assertThat(ran.code()).as(ran.out()).isZero();
    }
}
