package org.cotejo.bundle.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cotejo.bundle.archive.ArchivedCapture;
import org.cotejo.bundle.archive.Evidence;
import org.cotejo.bundle.archive.EvidenceFiles;
import org.cotejo.bundle.archive.Hash;
import org.cotejo.bundle.archive.Manifest;
import org.cotejo.bundle.archive.Wacz;

/** The archived sources: each capture checked, a few at once, and everything beside them written again. */
final class WaczCheck {
    private static final int FILE_MAX = 32 << 20;
    private static final int WAITING_MAX = 2;
    private static final int THREADS_MAX = 4;

    private final Evidence evidence;
    private final Container container;
    private final Map<String, List<Cited>> cited;
    private final Findings findings;
    private final Set<Cited> located;

    WaczCheck(
            Evidence evidence,
            Container container,
            Map<String, List<Cited>> cited,
            Findings findings,
            Set<Cited> located) {
        this.evidence = evidence;
        this.container = container;
        this.cited = cited;
        this.findings = findings;
        this.located = located;
    }

    void check() throws IOException, InterruptedException {
        var captures = evidence.present();
        if (!hasItsFiles(captures)) return;
        var wacz = new Wacz(evidence.head());
        var pages = Hash.sha256();
        var head = Wacz.pagesHead().getBytes(StandardCharsets.UTF_8);
        pages.update(head);
        var bytes = (long) head.length;
        var threads = Math.min(THREADS_MAX, Runtime.getRuntime().availableProcessors());
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayDeque<Future<Done>>();
            var next = captures.iterator();
            while (next.hasNext() || !running.isEmpty()) {
                while (next.hasNext() && running.size() < WAITING_MAX * threads)
                    running.add(started(pool, next.next()));
                var done = finished(running.remove());
                wacz.add(done.capture(), done.bytes(), done.result().index());
                var page = done.result().page().getBytes(StandardCharsets.UTF_8);
                pages.update(page);
                bytes += page.length;
            }
        }
        checkRest(wacz, new Manifest.Listed(Wacz.PAGES, Hash.hex(pages.digest()), bytes));
    }

    private record Done(ArchivedCapture capture, int bytes, CaptureCheck.Result result) {}

    private Future<Done> started(ExecutorService pool, ArchivedCapture capture) {
        return pool.submit(() -> {
            var entry = container.zip().entry(capture.path()).orElseThrow();
            byte[] file;
            try (var in = container.zip().content(entry).stream()) {
                file = in.readNBytes((int) entry.size());
            }
            var result = new CaptureCheck(capture, file, cited.getOrDefault(capture.id(), List.of())).run();
            return new Done(capture, file.length, result);
        });
    }

    private Done finished(Future<Done> future) throws IOException, InterruptedException {
        try {
            var done = future.get();
            findings.add(done.result().findings());
            located.addAll(done.result().located());
            return done;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) throw cause;
            throw new IllegalStateException("expected a capture to be checked", e.getCause());
        }
    }

    private boolean hasItsFiles(List<ArchivedCapture> captures) {
        var names = new TreeSet<>(List.of(Wacz.DIGEST, Wacz.PACKAGE, Wacz.INDEX, Wacz.PAGES));
        captures.forEach(capture -> names.add(capture.path()));
        var missing = new ArrayList<>(names);
        var extra = new ArrayList<String>();
        for (var entry : container.zip().entries()) {
            if (!missing.remove(entry.name())) extra.add(entry.name());
            if (entry.name().startsWith("archive/") && entry.size() > FILE_MAX) extra.add(entry.name());
        }
        for (var name : missing) differs(Step.MANIFEST, name, "it is missing");
        for (var name : extra) differs(Step.MANIFEST, name, "it does not belong there, or is too large");
        return missing.isEmpty() && extra.isEmpty();
    }

    private void checkRest(Wacz wacz, Manifest.Listed pages) {
        var dataPackage = wacz.dataPackage(pages);
        same(Wacz.PAGES, pages.sha256());
        same(Wacz.INDEX, Hash.of(wacz.index()));
        same(Wacz.PACKAGE, Hash.of(dataPackage));
        same(Wacz.DIGEST, Hash.of(Wacz.digest(dataPackage)));
    }

    private void same(String name, String expected) {
        findings.checked(Step.EXPORTS);
        if (!expected.equals(container.hashes().get(name)))
            differs(Step.EXPORTS, name, "it does not follow from the captures");
    }

    private void differs(Step step, String name, String message) {
        findings.differs(step, Place.file(EvidenceFiles.WACZ + "/" + name), message);
    }
}
