package org.cotejo.assignment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.people.AccountService;
import org.cotejo.people.LinkAddress;
import org.cotejo.project.ProjectService;
import org.cotejo.project.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people of a project, with how much each has handed in. */
@RestController
@RequestMapping("/api/v1/projects/{project}")
class MemberController {
    private final ProjectService projects;
    private final AssignmentService assignments;
    private final LinkAddress address;

    MemberController(ProjectService projects, AssignmentService assignments, LinkAddress address) {
        this.projects = projects;
        this.assignments = assignments;
        this.address = address;
    }

    record MemberView(
            AccountId accountId,
            String displayName,
            String pseudonym,

            @Schema(allowableValues = {"lead", "reviewer", "evaluator"})
            String role,

            boolean simulated,
            boolean disabled,
            boolean hasPassword,
            long submitted) {}

    record MemberList(List<MemberView> members) {}

    record InvitationRequest(
            String displayName,
            @Nullable String email,

            @Schema(allowableValues = {"lead", "reviewer", "evaluator"})
            String role,

            @Schema(allowableValues = {"es", "en"}) String locale) {}

    /** Without a link when the person has an account already. */
    record InvitationLinkView(
            @Nullable String url, @Nullable Instant expiresAt) {}

    @GetMapping("/members")
    MemberList list(@PathVariable ProjectId project, Caller caller) {
        var members = projects.members(project, caller);
        var submitted = assignments.submissionsByEvaluator(project);
        return new MemberList(members.stream()
                .map(member -> new MemberView(
                        member.account().id(),
                        member.account().displayName(),
                        member.account().pseudonym(),
                        member.role().name().toLowerCase(Locale.ROOT),
                        member.account().simulated(),
                        member.account().disabled(),
                        member.account().hasPassword(),
                        submitted.getOrDefault(member.account().id(), 0L)))
                .toList());
    }

    @PostMapping("/invitations")
    InvitationLinkView invite(@PathVariable ProjectId project, @RequestBody InvitationRequest request, Caller caller) {
        var person = new AccountService.NewAccount(
                request.displayName(), Optional.ofNullable(request.email()), request.locale(), Set.of(), false);
        var link = projects.inviteMember(project, person, Role.named(request.role()), caller);
        return link.map(fresh -> new InvitationLinkView(address.invitation(fresh.token()), fresh.expiresAt()))
                .orElse(new InvitationLinkView(null, null));
    }
}
