package org.cotejo.project;

import java.util.List;
import java.util.Optional;
import org.cotejo.kernel.Refusal;
import org.cotejo.project.version.Change;
import org.cotejo.project.version.Difference;
import org.cotejo.project.version.Fate;
import org.cotejo.project.version.MappingProblem;
import org.cotejo.project.version.MappingRules;
import org.cotejo.project.version.Mappings;
import org.cotejo.project.version.VersionNumber;
import org.cotejo.project.version.Vocabulary;

/**
 * A draft beside the version that it goes on from: what differs, what became of the codes, and what is still missing.
 *
 * @param fates decided ones and those that go without saying
 * @param lowest the lowest number that tells of the change
 */
record Publication(
        Protocols.Stored previous,
        List<Change> changes,
        List<Fate> fates,
        List<MappingProblem> problems,
        VersionNumber lowest) {
    static Publication of(Protocols.Stored draft, Protocols protocols, Mappings mappings) {
        var previous = previous(draft, protocols);
        var rules = rules(draft, protocols);
        var fates = rules.completed(mappings.of(draft.id().value()));
        var changes =
                Difference.between(previous.document().json(), draft.document().json(), fates);
        var lowest = ProtocolService.numberOf(previous).next(Difference.stepOf(changes));
        return new Publication(previous, changes, fates, rules.check(fates), lowest);
    }

    static MappingRules rules(Protocols.Stored draft, Protocols protocols) {
        return new MappingRules(
                Vocabulary.of(previous(draft, protocols).document().json()),
                Vocabulary.of(draft.document().json()));
    }

    /** The first version has none before it, and so no mapping. */
    private static Protocols.Stored previous(Protocols.Stored draft, Protocols protocols) {
        return Optional.ofNullable(draft.previous()).flatMap(protocols::stored).orElseThrow(Refusal::notFound);
    }
}
