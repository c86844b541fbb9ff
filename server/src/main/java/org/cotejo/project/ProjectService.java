package org.cotejo.project;

import static org.cotejo.audit.AuditLog.Act;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.audit.AuditLog;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.Ids;
import org.cotejo.kernel.Problem;
import org.cotejo.kernel.ProjectId;
import org.cotejo.kernel.Refusal;
import org.cotejo.people.Account;
import org.cotejo.people.AccountService;
import org.cotejo.project.version.VersionNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes projects, publishes their protocols, brings people in, and answers who may do what where. */
@Service
public class ProjectService {
    private final Projects projects;
    private final Protocols protocols;
    private final Gallery gallery;
    private final AccountService accounts;
    private final Ids ids;
    private final InstantSource clock;
    private final JsonMapper json;
    private final AuditLog audit;

    ProjectService(
            Projects projects,
            Protocols protocols,
            Gallery gallery,
            AccountService accounts,
            Ids ids,
            InstantSource clock,
            JsonMapper json,
            AuditLog audit) {
        this.projects = projects;
        this.protocols = protocols;
        this.gallery = gallery;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.audit = audit;
    }

    /** Refuses who is not a member in one of the roles; a stranger learns only that there is nothing here. */
    public Role requireRole(Caller caller, ProjectId project, Role... anyOf) {
        var role = projects.role(project, caller.account()).orElseThrow(Refusal::notFound);
        if (!List.of(anyOf).contains(role)) throw Refusal.forbidden();
        return role;
    }

    /** A project whose protocol begins as the first of the gallery. */
    @Transactional
    public Project createProject(String name, Caller caller) {
        return createProject(name, Gallery.FIRST, caller);
    }

    /** A project whose protocol begins as one of the gallery. */
    @Transactional
    public Project createProject(String name, String protocol, Caller caller) {
        caller.require("lead", "admin");
        var document =
                gallery.document(protocol).orElseThrow(() -> Refusal.of(new ProjectProblem.ShippedUnknown(protocol)));
        refuseIfAny(ProjectRules.check(name, document.taskSettings(json)));
        var project = new Project(new ProjectId(ids.next()), name.strip(), clock.instant());
        projects.insert(project, caller.account());
        projects.putMember(project.id(), new Projects.Member(caller.account(), Role.LEAD), clock.instant());
        protocols.insertDraft(
                new ProtocolId(ids.next()),
                project.id(),
                new Protocols.Beginning(VersionNumber.FIRST.toString(), Optional.empty(), clock.instant()),
                document);
        audit.add(Act.by(
                        caller.account(),
                        "project.created",
                        "project",
                        project.id().value())
                .in(project.id()));
        return project;
    }

    private static void refuseIfAny(List<? extends Problem> problems) {
        if (!problems.isEmpty()) throw Refusal.of("validation", problems);
    }

    @Transactional
    public void changeProject(ProjectId project, Optional<String> name, TaskSettings settings, Caller caller) {
        requireRole(caller, project, Role.LEAD);
        var now = projects.byId(project);
        refuseIfAny(ProjectRules.check(name.orElse(now.name()), settings));
        name.ifPresent(text -> projects.rename(project, text.strip()));
        if (!settings.equals(editedSettings(project))) {
            var draft = protocols
                    .lockDraftOf(project)
                    .orElseThrow(() -> Refusal.of(new ProjectProblem.ProtocolPublished()));
            protocols.updateDraft(draft.id(), draft.document().with(settings, json));
        }
        audit.add(Act.by(caller.account(), "project.changed", "project", project.value())
                .in(project));
    }

    /**
     * A place in the project. Who has no account gets one, and the link that hands it over; who has one comes in as
     * always, and no link to it is given to anybody.
     */
    @Transactional
    public Optional<AccountService.InvitationLink> inviteMember(
            ProjectId project, AccountService.NewAccount person, Role role, Caller caller) {
        requireRole(caller, project, Role.LEAD);
        var known = person.email().flatMap(accounts::byEmail);
        if (known.isPresent()) {
            refuseMember(project, known.get());
            addMember(project, known.get().id(), role, caller);
            return Optional.empty();
        }
        var account = accounts.openAccount(person, Optional.of(caller));
        addMember(project, account.id(), role, caller);
        return Optional.of(accounts.invite(account.id(), Optional.of(caller)));
    }

    private void refuseMember(ProjectId project, Account account) {
        var isMember = projects.role(project, account.id()).isPresent();
        if (account.disabled() || isMember) throw Refusal.of(new ProjectProblem.MemberAlready(account.displayName()));
    }

    @Transactional
    public void addMember(ProjectId project, AccountId account, Role role, Caller caller) {
        projects.putMember(project, new Projects.Member(account, role), clock.instant());
        audit.add(Act.by(caller.account(), "member.added", "account", account.value())
                .in(project)
                .with(Map.of("role", role.sql())));
    }

    /** A member with the name that leads and admins may see. */
    public record Member(Account account, Role role) {}

    @Transactional(readOnly = true)
    public List<Member> members(ProjectId project, Caller caller) {
        requireRole(caller, project, Role.LEAD);
        return membersOf(project);
    }

    private List<Member> membersOf(ProjectId project) {
        var members = projects.members(project);
        var byId = accounts.byIds(members.stream().map(Projects.Member::account).toList());
        return members.stream()
                .map(member -> new Member(byId.get(member.account()), member.role()))
                .toList();
    }

    /** A member as the data knows them. */
    public record Pseudonymous(String pseudonym, boolean isSimulated) {}

    /** The members of a project by pseudonym, for whoever reads results: names stay with people. */
    @Transactional(readOnly = true)
    public Map<AccountId, Pseudonymous> pseudonyms(ProjectId project, Caller caller) {
        return byPseudonym(members(project, caller));
    }

    /** The same for what reviewers may read as well. */
    @Transactional(readOnly = true)
    public Map<AccountId, Pseudonymous> pseudonymsForReview(ProjectId project, Caller caller) {
        requireRole(caller, project, Role.LEAD, Role.REVIEWER);
        return byPseudonym(membersOf(project));
    }

    private static Map<AccountId, Pseudonymous> byPseudonym(List<Member> members) {
        return members.stream()
                .map(Member::account)
                .collect(Collectors.toMap(
                        Account::id, account -> new Pseudonymous(account.pseudonym(), account.simulated())));
    }

    /** The settings of the draft or, where there is none, of the published version. */
    public TaskSettings editedSettings(ProjectId project) {
        return edited(project).document().taskSettings(json);
    }

    /** The version that a lead looks at: the draft or, where there is none, the published one. */
    public ProtocolId editedProtocol(ProjectId project) {
        return edited(project).id();
    }

    private Protocols.Stored edited(ProjectId project) {
        return protocols.draftOf(project).orElseGet(() -> protocols.current(project));
    }

    /** The published version of a project's protocol, if there is one. */
    public Optional<ProtocolId> publishedProtocol(ProjectId project) {
        return protocols.publishedOf(project);
    }

    /** A project of mine, with its protocol as it stands and the draft that the lead may be making of it. */
    public record MyProject(
            Project project,
            Role role,
            ProtocolId protocol,
            String version,
            boolean isPublished,
            TaskSettings settings,
            Optional<java.time.Instant> publishedAt,
            Optional<ProtocolId> draft) {}

    @Transactional(readOnly = true)
    public List<MyProject> projectsOf(AccountId account) {
        var mine = projects.ofMember(account);
        var ids = mine.stream().map(one -> one.project().id()).toList();
        var currents = protocols.currents(ids);
        var drafts = protocols.draftIds(ids);
        return mine.stream()
                .map(one -> {
                    var current = currents.get(one.project().id());
                    return new MyProject(
                            one.project(),
                            one.role(),
                            current.id(),
                            current.version(),
                            !current.isDraft(),
                            current.document().taskSettings(json),
                            Optional.ofNullable(current.publishedAt()),
                            Optional.ofNullable(drafts.get(one.project().id())));
                })
                .toList();
    }

    public MyProject projectOf(ProjectId project, AccountId account) {
        return projectsOf(account).stream()
                .filter(mine -> mine.project().id().equals(project))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** How many members of a role a project has. */
    public long count(ProjectId project, Role role) {
        return projects.members(project).stream()
                .filter(member -> member.role() == role)
                .count();
    }
}
