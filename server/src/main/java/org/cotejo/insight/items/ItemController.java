package org.cotejo.insight.items;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.UUID;
import org.cotejo.corpus.ItemId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project}/items")
class ItemController {
    private final ItemService items;
    private final HistoryService histories;

    ItemController(ItemService items, HistoryService histories) {
        this.items = items;
        this.histories = histories;
    }

    @GetMapping
    ItemPage items(
            @PathVariable ProjectId project,
            @RequestParam(name = "q") @Nullable String text,
            @RequestParam @Nullable String locale,
            @Schema(allowableValues = {"no_task", "waiting", "in_work", "complete"}) @RequestParam @Nullable
                    String state,
            @RequestParam @Nullable UUID model,
            @RequestParam(name = "without_model", defaultValue = "false") boolean withoutModel,
            @RequestParam @Nullable String category,
            @Schema(allowableValues = {"neutral", "minor", "major", "critical"}) @RequestParam @Nullable
                    String severity,
            @RequestParam @Nullable String criterion,
            @RequestParam @Nullable UUID cursor,
            Caller caller) {
        var filter = new ItemFilter(text, locale, state, model, withoutModel, category, severity, criterion);
        return items.page(project, filter, Optional.ofNullable(cursor).map(ItemId::new), caller);
    }

    @GetMapping("/choices")
    ItemPage.ItemChoices choices(@PathVariable ProjectId project, Caller caller) {
        return items.choices(project, caller);
    }

    @GetMapping("/{item}")
    ItemDetail item(@PathVariable ProjectId project, @PathVariable ItemId item, Caller caller) {
        return items.item(project, item, caller);
    }

    @GetMapping("/{item}/history")
    ItemHistory history(@PathVariable ProjectId project, @PathVariable ItemId item, Caller caller) {
        return histories.history(project, item, caller);
    }
}
