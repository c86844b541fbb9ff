package org.cotejo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cotejo.exchange.ImportService;
import org.cotejo.kernel.AccountId;
import org.cotejo.kernel.Caller;
import org.cotejo.kernel.ProjectId;
import org.cotejo.people.Account;
import org.cotejo.people.AccountService;
import org.cotejo.project.ComparisonSettings;
import org.cotejo.project.ProjectService;
import org.cotejo.project.ProtocolService;
import org.cotejo.project.Role;
import org.cotejo.project.TaskSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demo projects once, whole or not at all, and prints new links at every start. */
@Service
public class DemoProject {
    static final String NAME = "Chat general · demo";
    private static final String COMPARISONS = "Comparaciones · demo";

    private static final String LEAD = "lead@demo.cotejo.localhost";
    private static final String PLANTED_LEAD = "planted-lead@demo.cotejo.localhost";
    private static final String EVALUATOR = "evaluator@demo.cotejo.localhost";
    private static final String REVIEWER = "reviewer@demo.cotejo.localhost";
    private static final int SIMULATED = 3;
    private static final int OVERLAP = 3;

    private final AccountService accounts;
    private final ProjectService projects;
    private final ProtocolService protocols;
    private final ImportService imports;
    private final GoldSubmissions gold;
    private final GoldPreferences preferences;
    private final PlantedWorld planted;
    private final PlantedComparison comparison;
    private final TransactionTemplate transaction;

    DemoProject(
            AccountService accounts,
            ProjectService projects,
            ProtocolService protocols,
            ImportService imports,
            GoldSubmissions gold,
            GoldPreferences preferences,
            PlantedWorld planted,
            PlantedComparison comparison,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.projects = projects;
        this.protocols = protocols;
        this.imports = imports;
        this.gold = gold;
        this.preferences = preferences;
        this.planted = planted;
        this.comparison = comparison;
        this.transaction = transaction;
    }

    /** Who may come in by which one-time token. */
    public record Link(String role, String token) {}

    public List<Link> open() {
        if (accounts.byEmail(LEAD).isEmpty()) transaction.executeWithoutResult(_ -> make());
        return List.of(link("lead", LEAD), link("evaluator", EVALUATOR), link("reviewer", REVIEWER));
    }

    /** Makes the world of simulated evaluators once, whole or not at all; it takes longer than anybody waits for a first page. */
    public void addSimulatedWorld() {
        if (accounts.byEmail(planted(1)).isPresent()) return;
        transaction.executeWithoutResult(
                _ -> makeSimulatedWorld(caller(accounts.byEmail(LEAD).orElseThrow())));
    }

    private static String planted(int number) {
        return "planted-" + number + "@demo.cotejo.localhost";
    }

    /** The same world on an empty database, and how far the boards find what was planted. */
    public PlantedComparison.Result compareSimulatedWorld() {
        var lead = caller(account("Lucía Serrano", PLANTED_LEAD, Set.of("lead"), false));
        return Objects.requireNonNull(transaction.execute(_ -> comparison.compare(makeSimulatedWorld(lead), lead)));
    }

    private PlantedWorld.Projects makeSimulatedWorld(Caller lead) {
        var evaluators = new ArrayList<PlantedWorld.Evaluator>();
        for (var rater : PlantedRater.ALL) {
            var number = evaluators.size() + 1;
            var account = account("Evaluador simulado P" + number, planted(number), Set.of(), true);
            evaluators.add(new PlantedWorld.Evaluator(rater, caller(account)));
        }
        return planted.make(lead, project -> {
            evaluators.forEach(one -> projects.addMember(project, one.caller().account(), Role.EVALUATOR, lead));
            return evaluators;
        });
    }

    private Link link(String role, String email) {
        var account = accounts.byEmail(email).orElseThrow();
        return new Link(role, accounts.signInLink(account.id()).token());
    }

    private void make() {
        var lead = caller(lead());
        var project = projects.createProject(NAME, lead).id();
        join(project, account("Ana Reyes", EVALUATOR, Set.of(), false), Role.EVALUATOR, lead);
        join(project, account("Rodrigo Vela", REVIEWER, Set.of(), false), Role.REVIEWER, lead);
        imports.importFile(project, "responses.jsonl", DemoContent.responses(), lead);
        protocols.publishProtocol(project, ProtocolService.Order.PLAIN, lead);
        var simulated = java.util.stream.IntStream.rangeClosed(1, SIMULATED)
                .mapToObj(number -> simulated(project, number, lead))
                .toList();
        gold.submitAll(project, simulated, lead);
        compare(simulated, lead);
    }

    /** Comparisons of two, by as many people as the overlap says. */
    static TaskSettings comparison(int overlap) {
        return new TaskSettings(
                TaskSettings.COMPARISON,
                overlap,
                120,
                9,
                ComparisonSettings.INITIAL,
                null,
                TaskSettings.UNASSISTED_PERCENT,
                null,
                null);
    }

    /** The same responses once more, two by two. */
    private void compare(List<Caller> simulated, Caller lead) {
        var project = projects.createProject(COMPARISONS, lead).id();
        projects.changeProject(project, Optional.empty(), comparison(OVERLAP), lead);
        var evaluator = accounts.byEmail(EVALUATOR).orElseThrow().id();
        projects.addMember(project, evaluator, Role.EVALUATOR, lead);
        simulated.forEach(one -> projects.addMember(project, one.account(), Role.EVALUATOR, lead));
        imports.importFile(project, "responses.jsonl", DemoContent.responses(), lead);
        protocols.publishProtocol(project, ProtocolService.Order.PLAIN, lead);
        preferences.submitAll(project, simulated);
    }

    private Account lead() {
        return account("Lucía Serrano", LEAD, Set.of("lead", "admin"), false);
    }

    private Caller simulated(ProjectId project, int number, Caller lead) {
        var account = account(
                "Evaluador simulado " + number, "simulated-" + number + "@demo.cotejo.localhost", Set.of(), true);
        join(project, account, Role.EVALUATOR, lead);
        return caller(account);
    }

    private Account account(String name, String email, Set<String> roles, boolean simulated) {
        return accounts.openAccount(
                new AccountService.NewAccount(name, Optional.of(email), "es", roles, simulated), Optional.empty());
    }

    private static Caller caller(Account account) {
        return new Caller(account.id(), account.pseudonym(), account.roles());
    }

    private void join(ProjectId project, Account account, Role role, Caller lead) {
        AccountId id = account.id();
        projects.addMember(project, id, role, lead);
    }
}
