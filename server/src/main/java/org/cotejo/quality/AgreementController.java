package org.cotejo.quality;

import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project}/quality")
class AgreementController {
    private final AgreementService agreement;

    AgreementController(AgreementService agreement) {
        this.agreement = agreement;
    }

    /** `by`: `none`, `locale`, `domain` or `version`. */
    @GetMapping("/agreement")
    AgreementBoard agreement(
            @PathVariable ProjectId project, @RequestParam(defaultValue = "none") String by, Caller caller) {
        var slice = switch (by) {
            case "none" -> RatingCounts.Slice.NONE;
            case "locale" -> RatingCounts.Slice.LOCALE;
            case "domain" -> RatingCounts.Slice.DOMAIN;
            case "version" -> RatingCounts.Slice.VERSION;
            default -> throw Refusal.notFound();
        };
        return agreement.agreement(project, slice, caller);
    }

    @GetMapping("/agreement/{criterion}/trend")
    AgreementBoard.Trend trend(@PathVariable ProjectId project, @PathVariable String criterion, Caller caller) {
        return agreement.trend(project, criterion, caller);
    }

    @GetMapping("/agreement/{criterion}/disputed")
    AgreementBoard.Disputed disputed(@PathVariable ProjectId project, @PathVariable String criterion, Caller caller) {
        return agreement.disputed(project, criterion, caller);
    }
}
