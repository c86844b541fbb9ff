package org.cotejo.project;

/**
 * What a protocol has evaluators do before something else.
 *
 * @param conditionsFirst whether the conditions of the prompt are written down before a response is seen
 * @param factsFirst whether the overall score of a response waits until every claim has its verdict
 * @param guidelineChecklist whether every conversational guideline is answered before the work is handed in
 */
public record WorkOrder(boolean conditionsFirst, boolean factsFirst, boolean guidelineChecklist) {
    static final WorkOrder FREE = new WorkOrder(false, false, false);
}
