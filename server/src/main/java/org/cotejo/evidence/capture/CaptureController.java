package org.cotejo.evidence.capture;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.cotejo.bundle.proof.Tier;
import org.cotejo.bundle.quote.QuotableText;
import org.cotejo.bundle.text.Extraction;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project}/captures")
class CaptureController {
    private final CaptureService captures;

    CaptureController(CaptureService captures) {
        this.captures = captures;
    }

    record CaptureRequest(String url) {}

    record CaptureView(
            String captureId,
            String urlFinal,
            int hops,
            int status,
            Instant fetchedAt,
            String kind,
            String title,
            @Nullable String charset,
            String textSha256,
            List<String> flags,
            boolean usable,

            @Schema(allowableValues = {"A", "B", "C", "D", "E"})
            Tier tier) {}

    record CaptureOrderView(
            CaptureOrderId orderId,
            String url,

            @Schema(allowableValues = {"waiting", "captured", "refused", "failed"})
            String state,

            Instant orderedAt,
            @Nullable String code,
            @Nullable String message,
            @Nullable CaptureView capture) {
        static CaptureOrderView of(CaptureService.Ordered ordered) {
            var order = ordered.order();
            return new CaptureOrderView(
                    order.id(),
                    order.url(),
                    order.state(),
                    order.orderedAt(),
                    order.code().orElse(null),
                    order.message().orElse(null),
                    ordered.capture().map(capture -> view(capture, ordered)).orElse(null));
        }

        private static CaptureView view(Capture capture, CaptureService.Ordered ordered) {
            return new CaptureView(
                    capture.id(),
                    capture.urlFinal(),
                    capture.hops(),
                    capture.status(),
                    capture.fetchedAt(),
                    capture.kind(),
                    capture.title(),
                    capture.charset(),
                    capture.textSha256(),
                    capture.flags(),
                    ordered.isUsable(),
                    ordered.tier());
        }
    }

    record CaptureOrderList(List<CaptureOrderView> captures) {}

    record CapturedText(String text, String extractor) {}

    record QuoteRequest(String quote, @Nullable String prefix) {}

    /** Where the quotation stands, in code points of the captured text; nothing but `found` where it does not. */
    record QuoteView(
            boolean found,

            @Schema(allowableValues = {"exact", "layout", "typographic", "hyphenation"}) @Nullable
            String level,

            @Nullable Integer start,
            @Nullable Integer end) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    CaptureOrderView order(@PathVariable ProjectId project, @RequestBody CaptureRequest request, Caller caller) {
        return CaptureOrderView.of(captures.orderCapture(project, request.url(), caller));
    }

    @GetMapping
    CaptureOrderList list(@PathVariable ProjectId project, Caller caller) {
        return new CaptureOrderList(captures.ordersOf(project, caller).stream()
                .map(CaptureOrderView::of)
                .toList());
    }

    @GetMapping("/{order}")
    CaptureOrderView one(@PathVariable ProjectId project, @PathVariable CaptureOrderId order, Caller caller) {
        return CaptureOrderView.of(captures.order(project, order, caller));
    }

    @GetMapping("/{order}/text")
    CapturedText text(@PathVariable ProjectId project, @PathVariable CaptureOrderId order, Caller caller) {
        return new CapturedText(captures.text(project, order, caller), Extraction.EXTRACTOR);
    }

    @PostMapping("/{order}/quote")
    QuoteView quote(
            @PathVariable ProjectId project,
            @PathVariable CaptureOrderId order,
            @RequestBody QuoteRequest request,
            Caller caller) {
        var prefix = request.prefix() == null ? "" : request.prefix();
        return new QuotableText(captures.text(project, order, caller))
                .locate(request.quote(), prefix)
                .map(place -> new QuoteView(true, place.level().code(), place.start(), place.end()))
                .orElse(new QuoteView(false, null, null, null));
    }

    @GetMapping("/{order}/file")
    ResponseEntity<byte[]> file(@PathVariable ProjectId project, @PathVariable CaptureOrderId order, Caller caller) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/warc"))
                .header("Content-Disposition", "attachment; filename=\"" + order.value() + ".warc.gz\"")
                .body(captures.file(project, order, caller));
    }
}
