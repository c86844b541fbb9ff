package org.cotejo.bundle.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.bundle.archive.Citation;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.EvidenceFiles;
import org.cotejo.bundle.archive.Hash;
import org.cotejo.bundle.archive.Manifest;
import org.cotejo.bundle.archive.Scope;
import org.cotejo.bundle.json.BadJson;
import org.cotejo.bundle.zip.BadZip;
import org.cotejo.bundle.zip.Region;

/** Derives an evidence archive again from its bytes, step by step. */
final class Verification {
    private final Findings findings = new Findings();
    private Optional<Manifest> manifest = Optional.empty();
    private Optional<String> manifestSha256 = Optional.empty();

    private Verification() {}

    /** @throws IOException when the file cannot be read */
    static Report of(Path path) throws IOException, InterruptedException {
        var verification = new Verification();
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            verification.check(Region.of(file));
        }
        return new Report(verification.manifest, verification.manifestSha256, verification.findings);
    }

    private void check(Region region) throws IOException, InterruptedException {
        Container container;
        try {
            container = Container.read(region, "", findings);
        } catch (BadZip e) {
            differs(Step.CONTAINER, String.valueOf(e.getMessage()));
            return;
        }
        Evidence evidence;
        try {
            var records = new Records(container.zip());
            var read = records.manifest();
            manifest = Optional.of(read);
            manifestSha256 = Optional.ofNullable(container.hashes().get(EvidenceFiles.MANIFEST));
            if (!checkManifest(read, container)) return;
            evidence = records.evidence(read);
        } catch (BadJson e) {
            differs(Step.RECORDS, String.valueOf(e.getMessage()));
            return;
        }
        new References(evidence, findings).check();
        if (!findings.isEmpty() && findings.differences().stream().anyMatch(one -> one.step() == Step.RECORDS)) return;
        checkWithheld(evidence);
        new ProofCheck(evidence, findings, checkCaptures(evidence, container)::contains).check();
        checkExports(evidence, container);
    }

    private boolean checkManifest(Manifest read, Container container) {
        var names = EvidenceFiles.names(read.scope());
        var found =
                container.zip().entries().stream().map(entry -> entry.name()).toList();
        for (var name : names)
            if (!found.contains(name)) findings.differs(Step.MANIFEST, Place.file(name), "it is missing");
        for (var name : found)
            if (!names.contains(name)) findings.differs(Step.MANIFEST, Place.file(name), "it does not belong there");
        var listed = read.files().stream().map(Manifest.Listed::path).toList();
        var expected = names.stream()
                .filter(name -> !name.equals(EvidenceFiles.MANIFEST))
                .toList();
        if (!listed.equals(expected))
            findings.differs(
                    Step.MANIFEST,
                    Place.file(EvidenceFiles.MANIFEST),
                    "it does not list the files of the archive, in order");
        for (var file : read.files()) {
            findings.checked(Step.MANIFEST);
            var entry = container.zip().entry(file.path());
            var isSame = entry.isPresent()
                    && entry.get().size() == file.bytes()
                    && file.sha256().equals(container.hashes().get(file.path()));
            if (!isSame) findings.differs(Step.MANIFEST, Place.file(file.path()), "it is not what the manifest says");
        }
        return names.stream().allMatch(found::contains);
    }

    private void checkWithheld(Evidence evidence) {
        var said = manifest.map(Manifest::withheld).orElse(List.of());
        if (!said.equals(evidence.withheld())) {
            findings.differs(Step.MANIFEST, Place.file(EvidenceFiles.MANIFEST), "it does not say what is withheld");
        }
    }

    /** Checks the captures that are there, and says which quotations stand, as the very objects of the evidence. */
    private Set<Citation.Quote> checkCaptures(Evidence evidence, Container container)
            throws IOException, InterruptedException {
        var present = new HashSet<String>();
        evidence.present().forEach(capture -> present.add(capture.id()));
        var stands = java.util.Collections.newSetFromMap(new IdentityHashMap<Citation.Quote, Boolean>());
        var cited = new HashMap<String, List<Cited>>();
        for (var verdict : evidence.verdicts()) {
            for (var citation : verdict.citations()) {
                if (!(citation instanceof Citation.Quote quote)) continue;
                var id = quote.capture().id();
                if (present.contains(id)) {
                    cited.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Cited(verdict, quote));
                    continue;
                }
                stands.add(quote);
                var what = evidence.head().scope() == Scope.PUBLIC ? "captures" : "capture sha256:" + id;
                findings.notRun(Step.QUOTES, what, "withheld");
            }
        }
        if (evidence.head().scope() == Scope.PRIVATE) located(evidence, container, cited, stands);
        return stands;
    }

    private void located(
            Evidence evidence, Container container, Map<String, List<Cited>> cited, Set<Citation.Quote> stands)
            throws IOException, InterruptedException {
        var entry = container.zip().entry(EvidenceFiles.WACZ).orElseThrow();
        var located = new HashSet<Cited>();
        try {
            var wacz = Container.read(container.zip().content(entry), EvidenceFiles.WACZ + "/", findings);
            new WaczCheck(evidence, wacz, cited, findings, located).check();
        } catch (BadZip e) {
            findings.differs(Step.CONTAINER, Place.file(EvidenceFiles.WACZ), String.valueOf(e.getMessage()));
        }
        located.forEach(one -> stands.add(one.quote()));
    }

    /** What follows from the records is written again; they themselves too, so that nothing in them goes unread. */
    private void checkExports(Evidence evidence, Container container) throws IOException {
        for (var name : EvidenceFiles.names(evidence.head().scope())) {
            var sha = Hash.sha256();
            try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
                if (!EvidenceFiles.write(name, evidence, out)) continue;
            }
            findings.checked(Step.EXPORTS);
            if (!Hash.hex(sha.digest()).equals(container.hashes().get(name))) {
                findings.differs(Step.EXPORTS, Place.file(name), "it does not follow from the claims and verdicts");
            }
        }
    }

    private void differs(Step step, String message) {
        findings.differs(step, new Place(null, null, null, null), message);
    }
}
