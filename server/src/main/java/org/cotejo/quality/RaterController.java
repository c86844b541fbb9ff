package org.cotejo.quality;

import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project}/quality")
class RaterController {
    private final RaterService raters;

    RaterController(RaterService raters) {
        this.raters = raters;
    }

    @GetMapping("/raters")
    RaterBoard raters(@PathVariable ProjectId project, Caller caller) {
        return raters.raters(project, caller);
    }

    /** The caller's own line; 204 until they have judged something. */
    @GetMapping("/own")
    ResponseEntity<RaterBoard.Rater> own(@PathVariable ProjectId project, Caller caller) {
        return raters.own(project, caller)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
