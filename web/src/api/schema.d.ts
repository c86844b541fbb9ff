// Generated from openapi.json by `npm run api-types`; do not edit.

export interface paths {
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["session.change"];
        trace?: never;
    };
    "/api/v1/account/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keys.own"];
        put: operations["keys.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["account.list"];
        put?: never;
        post: operations["account.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["account.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["account.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["account.relink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["work.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assistance.assistance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/checks/algebra": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assistance.algebra"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/checks/grammar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assistance.grammar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/checks/justification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assistance.justification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/checks/quick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assistance.quick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/claims/earlier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["earlier.earlier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["draft.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/earlier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["work.earlier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["question.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["work.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signal.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["work.skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draft.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}/suggestions/{suggestion}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assistance.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.one"];
        put?: never;
        post?: never;
        delete: operations["import.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["import.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["session.invitation"];
        put?: never;
        post: operations["session.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project.list"];
        put?: never;
        post: operations["project.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["project.change"];
        trace?: never;
    };
    "/api/v1/projects/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["project.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/assignments/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["work.next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/assistance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assistance.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit.audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["capture.list"];
        put?: never;
        post: operations["capture.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/captures/{order}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["capture.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/captures/{order}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["capture.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/captures/{order}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["capture.quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/captures/{order}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["capture.text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/claim-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claimTime.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/computations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["computation.compute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search.connectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.datasets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["document.list"];
        put?: never;
        post: operations["document.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["document.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/documents/{document}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["document.text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/exports/evidence-{scope}.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export.evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/exports/preferences.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export.preferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/exports/ratings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export.ratings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/exports/rubric-answers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export.rubricAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/exports/submissions.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export.submissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/exports/suggestions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export.suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["facts.facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/facts/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["facts.claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/facts/disagreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["facts.disagreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/facts/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["facts.sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/facts/stale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["facts.stale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/gold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gold.list"];
        put?: never;
        post: operations["gold.keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["import.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["member.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["item.items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/items/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["item.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["item.item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/items/{item}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["item.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["results.marks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["member.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["results.preferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["preview.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/preview/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview.trySubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["protocol.protocol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file.protocolFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["version.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version.draft"];
        put: operations["file.importFile"];
        post: operations["version.startDraft"];
        delete: operations["version.discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol/draft/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version.draftChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol/draft/guideline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["protocol.changeGuideline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol/draft/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["protocol.changeKeys"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol/draft/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["version.changeLog"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol/draft/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["version.changeMapping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol/draft/rubric": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["protocol.changeRubric"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol/draft/shipped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["file.takeShipped"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocol/draft/taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["protocol.changeTaxonomy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/protocols/{protocol}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["version.version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/quality/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agreement.agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/quality/agreement/{criterion}/disputed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agreement.disputed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/quality/agreement/{criterion}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agreement.trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/quality/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rater.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/quality/raters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rater.raters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["question.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/questions/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["question.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/questions/{question}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["question.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/rechecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recheck.latest"];
        put?: never;
        post: operations["recheck.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["results.results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/rubric": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["results.rubric"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search.trail"];
        put?: never;
        post: operations["search.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/searches/{step}/hits/{rank}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["search.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/searches/{step}/hits/{rank}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["search.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["registry.show"];
        put: operations["registry.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/transcriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["transcription.open"];
        put?: never;
        post: operations["transcription.bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/transcriptions/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transcription.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/transcriptions/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["transcription.text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file.shipped"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["queue.queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["session.session"];
        put?: never;
        post: operations["session.open"];
        delete: operations["session.close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountChange: {
            display_name?: string | null;
            email?: string | null;
            /** @enum {string|null} */
            locale?: "es" | "en" | null;
            password?: string | null;
        };
        AccountLinkView: {
            account: components["schemas"]["AccountView"];
            /** Format: date-time */
            expires_at: string;
            url: string;
        };
        AccountPage: {
            accounts: components["schemas"]["AccountView"][];
            next_cursor: string | null;
        };
        AccountRequest: {
            display_name: string;
            email?: string | null;
            /** @enum {string} */
            locale: "es" | "en";
            roles: ("admin" | "lead")[];
        };
        AccountView: {
            /** Format: uuid */
            account_id: string;
            /** Format: date-time */
            created_at: string;
            disabled: boolean;
            display_name: string;
            email: string | null;
            has_password: boolean;
            pseudonym: string;
            roles: ("admin" | "lead")[];
            simulated: boolean;
        };
        AcknowledgementRequest: {
            /** Format: uuid */
            protocol_id: string;
        };
        ActiveTimeView: {
            /** Format: int64 */
            active_millis: number;
        };
        AgreementBoard: {
            by: string;
            criteria: components["schemas"]["AgreementLine"][];
            /** Format: int32 */
            dropped: number;
            families: components["schemas"]["AgreementLine"][];
            /** Format: double */
            level: number;
            /** Format: int32 */
            raters: number;
        };
        AgreementLine: {
            ac: components["schemas"]["Coefficient"];
            alpha: components["schemas"]["Coefficient"];
            key: string;
            label: components["schemas"]["BilingualText"];
            /** Format: int32 */
            pairable: number;
            percent: components["schemas"]["Coefficient"];
            /** Format: int32 */
            ratings: number;
            /** Format: int32 */
            responses: number;
            slice: string;
        };
        Annotation: {
            category: string;
            /** Format: uuid */
            consequence_of?: string | null;
            /** Format: int32 */
            end?: number | null;
            exact?: string | null;
            guideline_rule?: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "strength" | "weakness" | "factual_error";
            point: boolean;
            prefix?: string | null;
            reason: string;
            /** Format: uuid */
            response_id?: string | null;
            /** @enum {string} */
            severity: "neutral" | "minor" | "major" | "critical";
            source_sha256?: string | null;
            /** Format: int32 */
            start?: number | null;
            suffix?: string | null;
            /** @enum {string} */
            target: "span" | "response" | "turn";
            /** Format: int32 */
            turn?: number | null;
        };
        AnswerRequest: {
            answer: string;
            change?: components["schemas"]["BilingualText"] | null;
        };
        AnswerView: {
            /** Format: date-time */
            answered_at: string;
            change: components["schemas"]["BilingualText"] | null;
            in_version: string | null;
            text: string;
        };
        ApartView: {
            code: string;
            /** Format: int64 */
            count: number;
            /** @enum {string} */
            part: "criterion" | "category";
            since: string;
            version: string;
            /** @enum {string} */
            why: "split" | "dropped" | "rescaled" | "unmapped";
        };
        AssignmentView: {
            /** Format: int64 */
            active_millis: number;
            /** Format: uuid */
            assignment_id: string;
            draft: components["schemas"]["DraftView"] | null;
            item: components["schemas"]["ItemView"];
            /** Format: date-time */
            lease_until: string;
            /** Format: int32 */
            position: number;
            /** Format: uuid */
            project_id: string;
            project_name: string;
            /** Format: uuid */
            protocol_id: string;
            response: components["schemas"]["ResponseView"];
            responses: components["schemas"]["ResponseView"][];
            /** @enum {string} */
            state: "leased" | "submitted" | "returned" | "accepted" | "skipped" | "expired";
            submission: components["schemas"]["SubmissionView"] | null;
            /** @enum {string} */
            task_kind: "single" | "comparison";
            /** Format: int64 */
            total: number;
        };
        AssistanceReport: {
            /** Format: int64 */
            assisted: number;
            counts: components["schemas"]["KindCount"][];
            /** Format: int64 */
            unassisted: number;
        };
        AssistanceView: {
            assisted: boolean;
            install_command: string;
            tools_installed: boolean;
        };
        AuditEntryView: {
            action: string;
            actor: string | null;
            /** Format: date-time */
            at: string;
            detail: string;
            subject: string;
            subject_kind: string;
        };
        AuditPage: {
            entries: components["schemas"]["AuditEntryView"][];
            next_cursor: string | null;
        };
        BilingualText: {
            en: string;
            es: string;
        };
        CaptureOrderList: {
            captures: components["schemas"]["CaptureOrderView"][];
        };
        CaptureOrderView: {
            capture: components["schemas"]["CaptureView"] | null;
            code: string | null;
            message: string | null;
            /** Format: uuid */
            order_id: string;
            /** Format: date-time */
            ordered_at: string;
            /** @enum {string} */
            state: "waiting" | "captured" | "refused" | "failed";
            url: string;
        };
        CaptureRequest: {
            url: string;
        };
        CaptureView: {
            capture_id: string;
            charset: string | null;
            /** Format: date-time */
            fetched_at: string;
            flags: string[];
            /** Format: int32 */
            hops: number;
            kind: string;
            /** Format: int32 */
            status: number;
            text_sha256: string;
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E";
            title: string;
            url_final: string;
            usable: boolean;
        };
        CapturedText: {
            extractor: string;
            text: string;
        };
        Change: {
            after?: null;
            before?: null;
            /** @enum {string} */
            kind: "added" | "removed" | "renamed" | "reworded" | "changed";
            /** @enum {string|null} */
            language?: "es" | "en" | null;
            lines?: components["schemas"]["TextLine"][] | null;
            /** @enum {string} */
            part: "guideline" | "rubric" | "taxonomy" | "conversational_guidelines" | "task_settings" | "keys";
            place: string;
            /** @enum {string} */
            step: "patch" | "minor" | "major";
            title?: components["schemas"]["BilingualText"] | null;
            what: string;
        };
        ChangeEntryView: {
            entry_id: string;
            question_id: string;
            text: components["schemas"]["BilingualText"];
        };
        ChangeLogRequest: {
            entries: components["schemas"]["Rewording"][];
            note: components["schemas"]["BilingualText"];
        };
        ChangesView: {
            changes: components["schemas"]["Change"][];
            due: boolean;
            from_version: string | null;
            logs: components["schemas"]["VersionLogView"][];
            /** Format: uuid */
            protocol_id: string;
            version: string;
        };
        ChecksView: {
            readability: components["schemas"]["ReadabilityView"] | null;
            /** @enum {string} */
            state: "done" | "running" | "absent" | "busy" | "timeout" | "too_long" | "failed";
            suggestions: components["schemas"]["SuggestionView"][];
        };
        Citation: {
            computation: components["schemas"]["CitedComputation"] | null;
            /** Format: uuid */
            id: string;
            quote: components["schemas"]["Quote"] | null;
            /** @enum {string} */
            stance: "supports" | "contradicts" | "context";
        };
        CitedComputation: {
            engine: string;
            input: string;
            output: string;
        };
        Claim: {
            annotation_ids?: string[] | null;
            /** Format: int32 */
            end?: number | null;
            evidence?: components["schemas"]["Evidence"] | null;
            exact?: string | null;
            /** Format: uuid */
            id: string;
            prefix?: string | null;
            reason: string;
            /** Format: uuid */
            response_id?: string | null;
            source_sha256?: string | null;
            /** Format: int32 */
            start?: number | null;
            suffix?: string | null;
            text: string;
            /** @enum {string|null} */
            verdict?: "supported" | "contradicted" | "mixed" | "unverifiable" | "not_checkworthy" | "irrelevant" | null;
        };
        ClaimStretch: {
            /** Format: int64 */
            active_millis: number;
            /** Format: uuid */
            claim_id: string;
            /** @enum {string} */
            step: "search" | "read" | "compute" | "decide";
            /** Format: uuid */
            time_id: string;
        };
        ClaimTimesReport: {
            stretches: components["schemas"]["ClaimStretch"][];
        };
        ClustersView: {
            /** Format: int32 */
            clusters: number;
            /** Format: double */
            effective: number;
            name: string;
        };
        Coefficient: {
            few_items: boolean;
            /** Format: double */
            high: number | null;
            /** Format: double */
            low: number | null;
            undefined: string | null;
            /** Format: double */
            value: number | null;
        };
        Comparison: {
            both_bad: boolean;
            cannot_judge: boolean;
            cannot_judge_reason: string;
            criteria: components["schemas"]["CriterionPreference"][];
            leaks: components["schemas"]["Leak"][];
            /** Format: int32 */
            preference: number | null;
            ranking: string[][];
        };
        ComputationRequest: {
            input: string;
            language: string;
        };
        Condition: {
            met: boolean | null;
            text: string;
        };
        Conditions: {
            confirmed: boolean;
            items: components["schemas"]["Condition"][];
        };
        ConnectorList: {
            connectors: components["schemas"]["ConnectorView"][];
        };
        ConnectorView: {
            connector: string;
            knows_retractions: boolean;
            message: string | null;
            missing: string[];
            needs_every_word: boolean;
            pinned: boolean;
            ready: boolean;
        };
        ConsistencyView: {
            /** Format: int64 */
            repeats: number;
            /** Format: int64 */
            same: number;
        };
        Credentials: {
            email: string;
            password: string;
        };
        CriterionPreference: {
            criterion: string;
            /** Format: int32 */
            value: number;
        };
        CriterionView: {
            id: string;
            label: components["schemas"]["BilingualText"];
        };
        CurrentWork: {
            /** Format: int64 */
            active_millis: number;
            /** Format: uuid */
            assignment_id: string;
            /** Format: date-time */
            lease_until: string;
            /** Format: int32 */
            position: number;
            /** Format: uuid */
            project_id: string;
            project_name: string;
            prompt: string;
            /** Format: date-time */
            saved_at: string | null;
            /** Format: int64 */
            total: number;
        };
        Cursor: {
            /** Format: int32 */
            position: number;
            /** Format: uuid */
            submission: string;
        };
        DatasetList: {
            datasets: components["schemas"]["DatasetView"][];
        };
        DatasetView: {
            /** Format: uuid */
            dataset_id: string;
            /** Format: int64 */
            duplicates: number;
            filename: string;
            format: string;
            /** Format: date-time */
            imported_at: string;
            /** Format: int64 */
            rows_bad: number;
            /** Format: int64 */
            rows_ok: number;
            sha256: string;
        };
        DecisionRequest: {
            /** @enum {string} */
            decision: "accepted" | "dismissed";
        };
        DifferingQuotation: {
            /** Format: date-time */
            at: string;
            capture_id: string;
            /** Format: int64 */
            claims: number;
            exact: string;
            host: string | null;
            /** @enum {string} */
            state: "context_changed" | "ambiguous" | "changed" | "gone" | "soft_404" | "redirected" | "unreachable";
            title: string;
            url: string;
        };
        Disputed: {
            criterion: string;
            responses: components["schemas"]["DisputedResponse"][];
        };
        DisputedResponse: {
            item: string;
            /** Format: uuid */
            item_id: string;
            ratings: number[];
            response: string;
            /** Format: uuid */
            response_id: string;
        };
        DocumentList: {
            documents: components["schemas"]["DocumentView"][];
        };
        DocumentText: {
            document: components["schemas"]["DocumentView"];
            extractor: string;
            text: string;
        };
        DocumentView: {
            /** Format: date-time */
            added_at: string;
            capture_id: string;
            /** Format: uuid */
            document_id: string;
            filename: string;
            flags: string[];
            /** @enum {string} */
            kind: "html" | "pdf" | "json" | "text";
            title: string;
            usable: boolean;
            /** Format: date-time */
            withdrawn_at: string | null;
        };
        DraftChangesView: {
            changes: components["schemas"]["Change"][];
            entries: components["schemas"]["ChangeEntryView"][];
            fates: components["schemas"]["Fate"][];
            from_version: string;
            gaps: components["schemas"]["MappingGap"][];
            lowest_version: string;
            note: components["schemas"]["BilingualText"];
            /** @enum {string} */
            step: "patch" | "minor" | "major";
        };
        DraftRequest: {
            content: unknown;
        };
        DraftView: {
            content: unknown;
            /** Format: date-time */
            saved_at: string;
            /** Format: int32 */
            version: number;
        };
        Drift: {
            /** Format: int32 */
            changed_at: number;
            /** Format: int32 */
            found_at: number;
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
            /** Format: double */
            shift: number;
        };
        EarlierRequest: {
            text: string;
        };
        EarlierVerdict: {
            /** Format: date-time */
            at: string;
            citations: components["schemas"]["Citation"][];
            /** Format: uuid */
            claim_id: string;
            reason: string;
            /** Format: date */
            reference_date: string | null;
            /** Format: double */
            resemblance: number;
            /** Format: uuid */
            submission_id: string;
            text: string;
            /** @enum {string} */
            verdict: "supported" | "contradicted" | "mixed" | "unverifiable" | "not_checkworthy" | "irrelevant";
        };
        EarlierVerdicts: {
            verdicts: components["schemas"]["EarlierVerdict"][];
        };
        EarlierView: {
            justifications: string[];
        };
        EditionView: {
            /** Format: date-time */
            published_at: string;
            /** Format: int64 */
            submissions: number;
            version: string;
        };
        Effect: {
            /** Format: double */
            high: number | null;
            /** Format: double */
            low: number | null;
            /** Format: int32 */
            n: number;
            undefined: string | null;
            /** Format: double */
            value: number | null;
        };
        ErrorView: {
            category: string;
            /** @enum {string} */
            kind: "strength" | "weakness" | "factual_error";
            /** Format: int64 */
            marks: number;
            /** Format: uuid */
            model_id: string | null;
            /** Format: int64 */
            responses: number;
            /** @enum {string} */
            severity: "neutral" | "minor" | "major" | "critical";
        };
        EstimateView: {
            criterion: string;
            distribution: components["schemas"]["ValueCount"][];
            /** Format: double */
            high: number | null;
            /** Format: int32 */
            items: number;
            /** Format: double */
            low: number | null;
            /** Format: double */
            mean: number | null;
            /** Format: uuid */
            model_id: string | null;
            /** Format: int64 */
            not_applicable: number;
            /** Format: int64 */
            ratings: number;
            undefined: string | null;
        };
        Evidence: {
            citations: components["schemas"]["Citation"][];
            /** @enum {string|null} */
            confidence: "low" | "mid" | "high" | null;
            /** @enum {string|null} */
            kind: "fact" | "number" | "date" | "quote" | "citation" | "math" | "definition" | null;
            /** Format: date */
            reference_date: string | null;
            reused_from: components["schemas"]["Reuse"] | null;
            split_note: string | null;
        };
        FactCitation: {
            capture_id: string | null;
            /** Format: uuid */
            citation_id: string;
            exact: string | null;
            /** Format: date-time */
            fetched_at: string | null;
            holds: boolean;
            host: string | null;
            input: string | null;
            output: string | null;
            /** @enum {string} */
            stance: "supports" | "contradicts" | "context";
            tier: string | null;
            title: string | null;
            url: string | null;
        };
        FactClaim: {
            /** Format: int64 */
            active_millis: number | null;
            citations: components["schemas"]["FactCitation"][];
            /** Format: uuid */
            claim_id: string;
            /** @enum {string|null} */
            confidence: "low" | "mid" | "high" | null;
            /** Format: int32 */
            connectors: number;
            evaluator: string | null;
            /** Format: uuid */
            item_id: string;
            kind: string | null;
            model: string | null;
            provisional: boolean;
            /** Format: int32 */
            queries: number;
            reason: string;
            /** Format: date */
            reference_date: string | null;
            response: string;
            simulated: boolean;
            split_note: string | null;
            /** Format: uuid */
            submission_id: string;
            /** Format: date-time */
            submitted_at: string;
            text: string;
            verdict: string | null;
        };
        FactClaimPage: {
            claims: components["schemas"]["FactClaim"][];
            next_cursor: string | null;
        };
        FactDisagreement: {
            first: components["schemas"]["FactClaim"];
            second: components["schemas"]["FactClaim"];
        };
        FactDisagreements: {
            disagreements: components["schemas"]["FactDisagreement"][];
            /** Format: int32 */
            total: number;
        };
        FactGroup: {
            /** @enum {string} */
            by: "total" | "model" | "tier" | "kind" | "locale" | "domain";
            /** Format: int64 */
            contradicted: number;
            /** Format: int64 */
            excluded: number;
            /** Format: int64 */
            mixed: number;
            /** Format: uuid */
            model_id: string | null;
            precision: components["schemas"]["FactShare"];
            /** Format: int64 */
            provisional: number;
            /** Format: int64 */
            responses: number;
            /** Format: int64 */
            supported: number;
            /** Format: int64 */
            unverifiable: number;
            unverifiable_share: components["schemas"]["FactShare"];
            value: string | null;
        };
        FactShare: {
            /** Format: double */
            high: number | null;
            /** Format: double */
            low: number | null;
            /** Format: int32 */
            n: number;
            /** Format: int32 */
            responses: number;
            /** Format: double */
            share: number | null;
            /** @enum {string|null} */
            undefined: "no_claims" | "few_responses" | null;
        };
        FactSite: {
            /** Format: int64 */
            citations: number;
            /** Format: int64 */
            context: number;
            /** Format: int64 */
            contradicts: number;
            site: string | null;
            /** Format: int64 */
            supports: number;
            tiers: components["schemas"]["TierCount"][];
        };
        FactSites: {
            sites: components["schemas"]["FactSite"][];
            /** Format: int32 */
            sites_total: number;
        };
        FactStale: {
            /** Format: int32 */
            after_days: number;
            differing: components["schemas"]["DifferingQuotation"][];
            /** Format: int64 */
            differing_total: number;
            sources: components["schemas"]["StaleSource"][];
            /** Format: int64 */
            total: number;
        };
        FactsView: {
            /** Format: int64 */
            claims: number;
            groups: components["schemas"]["FactGroup"][];
            /** Format: int32 */
            groups_left_out: number;
            /** Format: double */
            level: number;
            /** Format: uuid */
            project_id: string;
            simulated: boolean;
            /** Format: int64 */
            without_verdict: number;
        };
        Fate: {
            code: string;
            /** @enum {string} */
            kind: "kept" | "renamed" | "merged" | "split" | "dropped";
            /** @enum {string} */
            part: "criterion" | "category" | "scale";
            points: {
                [key: string]: number;
            } | null;
            targets: string[];
        };
        Gold: {
            blind_spots: string[];
            by_family: components["schemas"]["SharePart"][];
            by_severity: components["schemas"]["SharePart"][];
            false_alarms: components["schemas"]["Share"];
            /** Format: int32 */
            responses: number;
            sensitivity: components["schemas"]["Share"];
        };
        GoldLine: {
            /** Format: int32 */
            errors: number;
            /** Format: uuid */
            item_id: string;
            /** Format: date-time */
            made_at: string;
            note: string;
            response: string;
            /** Format: uuid */
            response_id: string;
            /** Format: int32 */
            scores: number;
            /** Format: int32 */
            version: number;
        };
        GoldList: {
            answers: components["schemas"]["GoldLine"][];
        };
        GuidelineAnswer: {
            /** @enum {string} */
            answer: "met" | "not_met" | "not_applicable";
            /** Format: uuid */
            response_id?: string | null;
            rule: string;
        };
        ImportColumn: {
            column: string;
            example: string;
            means: string;
        };
        ImportDecision: {
            /** @enum {string} */
            policy: "good_rows" | "all_or_none";
        };
        ImportLine: {
            code: string;
            field: string;
            /** Format: int64 */
            line: number;
            message: string;
            remedy: string;
        };
        ImportView: {
            /** Format: int64 */
            bytes_done: number;
            /** Format: int64 */
            bytes_total: number;
            columns: components["schemas"]["ImportColumn"][];
            /** Format: int64 */
            duplicates: number;
            errors: components["schemas"]["ImportLine"][];
            filename: string;
            /** @enum {string|null} */
            format: "jsonl" | "json" | "csv" | null;
            /** Format: uuid */
            import_id: string;
            /** Format: int64 */
            items_added: number | null;
            /** @enum {string|null} */
            outcome: "accept" | "partial" | "reject" | null;
            preview: components["schemas"]["Preview"][];
            problem: string | null;
            /** Format: uuid */
            project_id: string;
            /** Format: int64 */
            responses_added: number | null;
            /** Format: int64 */
            rows_bad: number;
            /** Format: int64 */
            rows_ok: number;
            /** @enum {string} */
            state: "uploading" | "checking" | "checked" | "importing" | "imported" | "cancelled" | "failed";
            /** Format: int64 */
            unchanged: number | null;
            warnings: components["schemas"]["ImportLine"][];
        };
        InvitationAnswer: {
            display_name: string;
            email?: string | null;
            /** @enum {string} */
            locale: "es" | "en";
            password?: string | null;
        };
        InvitationLinkView: {
            /** Format: date-time */
            expires_at: string | null;
            url: string | null;
        };
        InvitationRequest: {
            display_name: string;
            email?: string | null;
            /** @enum {string} */
            locale: "es" | "en";
            /** @enum {string} */
            role: "lead" | "reviewer" | "evaluator";
        };
        InvitationView: {
            display_name: string;
            email: string | null;
            /** Format: date-time */
            expires_at: string;
            project_name: string | null;
            /** @enum {string|null} */
            role: "lead" | "reviewer" | "evaluator" | null;
        };
        ItemChoices: {
            locales: string[];
            models: components["schemas"]["ModelChoice"][];
        };
        ItemDetail: {
            domain: string | null;
            /** Format: uuid */
            item_id: string;
            locale: string | null;
            messages: components["schemas"]["ItemTurn"][];
            name: string;
            /** Format: int64 */
            places: number;
            /** Format: date */
            reference_date: string | null;
            responses: components["schemas"]["ItemResponse"][];
            rubric_items: components["schemas"]["RubricItem"][];
            /** @enum {string} */
            state: "no_task" | "waiting" | "in_work" | "complete";
            submissions: components["schemas"]["ItemSubmission"][];
            /** Format: int64 */
            submissions_total: number;
            /** Format: int64 */
            submitted: number;
        };
        ItemEvent: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Person"] | null;
            /** @enum {string} */
            kind: "imported" | "protocol_published" | "task_made" | "leased" | "submitted" | "skipped" | "expired" | "exported";
            /** Format: int64 */
            places: number | null;
            responses: string[];
            subject: string | null;
            submission: components["schemas"]["Receipt"] | null;
            work: components["schemas"]["Work"] | null;
        };
        ItemHistory: {
            complete: boolean;
            events: components["schemas"]["ItemEvent"][];
        };
        ItemLine: {
            /** Format: int64 */
            critical_marks: number;
            domain: string | null;
            /** Format: uuid */
            item_id: string;
            /** Format: date-time */
            last_activity_at: string | null;
            locale: string | null;
            /** Format: int64 */
            major_marks: number;
            name: string;
            /** Format: double */
            overall: number | null;
            /** Format: int64 */
            places: number;
            prompt: string;
            /** Format: int64 */
            responses: number;
            /** @enum {string} */
            state: "no_task" | "waiting" | "in_work" | "complete";
            /** Format: int64 */
            submitted: number;
        };
        ItemPage: {
            items: components["schemas"]["ItemLine"][];
            next_cursor: string | null;
        };
        ItemResponse: {
            model: string | null;
            name: string;
            /** Format: uuid */
            response_id: string;
            sha256: string;
            text: string;
        };
        ItemSubmission: {
            /** Format: uuid */
            assignment_id: string;
            content: unknown;
            evaluator: string | null;
            latest: boolean;
            protocol_version: string;
            repeat: boolean;
            resemblance: components["schemas"]["Resemblance"] | null;
            responses: string[];
            /** Format: int32 */
            revision: number;
            sha256: string;
            simulated: boolean;
            /** Format: uuid */
            submission_id: string;
            /** Format: date-time */
            submitted_at: string;
        };
        ItemTurn: {
            content: string;
            /** @enum {string} */
            role: "system" | "developer" | "user" | "assistant" | "tool";
        };
        ItemView: {
            domain: string | null;
            /** Format: uuid */
            item_id: string;
            locale: string | null;
            messages: components["schemas"]["TurnView"][];
            /** Format: date */
            reference_date: string | null;
            rubric_items: components["schemas"]["RubricItem"][];
        };
        JustificationCheck: {
            text: string;
        };
        KindCount: {
            /** Format: int64 */
            accepted: number;
            /** Format: int64 */
            dismissed: number;
            kind: string;
            /** Format: int64 */
            shown: number;
            /** @enum {string} */
            target: "response" | "justification";
        };
        Leak: {
            /** @enum {string} */
            action: "continued" | "reported";
            /** Format: uuid */
            response: string;
        };
        MappingGap: {
            id: string;
            /** @enum {string} */
            part: "criterion" | "category" | "scale";
            problem: string;
        };
        MappingRequest: {
            fates: components["schemas"]["Fate"][];
        };
        MarkPage: {
            marks: components["schemas"]["MarkView"][];
            next_cursor: string | null;
        };
        MarkView: {
            /** Format: uuid */
            annotation_id: string;
            category: string;
            evaluator: string;
            exact: string | null;
            item: string | null;
            /** Format: uuid */
            item_id: string;
            /** @enum {string} */
            kind: "strength" | "weakness" | "factual_error";
            model: string | null;
            prefix: string;
            prompt: string;
            reason: string;
            response: string;
            /** @enum {string} */
            severity: "neutral" | "minor" | "major" | "critical";
            simulated: boolean;
            /** Format: uuid */
            submission_id: string;
            /** Format: date-time */
            submitted_at: string;
            suffix: string;
        };
        Match: {
            host: string;
            path: string;
            subdomains: boolean;
        };
        MemberList: {
            members: components["schemas"]["MemberView"][];
        };
        MemberView: {
            /** Format: uuid */
            account_id: string;
            disabled: boolean;
            display_name: string;
            has_password: boolean;
            pseudonym: string;
            /** @enum {string} */
            role: "lead" | "reviewer" | "evaluator";
            simulated: boolean;
            /** Format: int64 */
            submitted: number;
        };
        Membership: {
            /** Format: uuid */
            project_id: string;
            project_name: string;
            /** @enum {string} */
            role: "lead" | "reviewer" | "evaluator";
        };
        MetView: {
            /** Format: int64 */
            answers: number;
            /** Format: int64 */
            met: number;
            model: string | null;
        };
        ModelChoice: {
            /** Format: uuid */
            model_id: string;
            name: string;
        };
        ModelView: {
            /** Format: uuid */
            model_id: string | null;
            name: string | null;
            /** Format: int64 */
            responses: number;
            /** Format: int64 */
            submissions: number;
            /** Format: int64 */
            words: number;
        };
        MyQuestionView: {
            about: components["schemas"]["QuestionAbout"] | null;
            answer: components["schemas"]["AnswerView"] | null;
            /** Format: date-time */
            asked_at: string;
            prompt: string;
            question: string;
            /** Format: uuid */
            question_id: string;
            version: string;
        };
        MyQuestions: {
            questions: components["schemas"]["MyQuestionView"][];
        };
        OrderView: {
            /** Format: int64 */
            first_wins: number;
            /** Format: int64 */
            second_wins: number;
        };
        PairView: {
            /** Format: int64 */
            a_wins: number;
            /** Format: int64 */
            b_wins: number;
            /** Format: int64 */
            both_bad: number;
            /** Format: int32 */
            items: number;
            model_a: string;
            model_b: string;
            /** Format: double */
            share: number | null;
            /** Format: double */
            share_high: number | null;
            /** Format: double */
            share_low: number | null;
            /** Format: int64 */
            ties: number;
        };
        Person: {
            pseudonym: string;
            simulated: boolean;
        };
        PersonalKeys: {
            keys: {
                [key: string]: string;
            };
            single_keys: boolean;
        };
        PlayerView: {
            /** Format: int32 */
            both_bad: number;
            /** Format: double */
            ci_high: number | null;
            /** Format: double */
            ci_low: number | null;
            /** Format: int32 */
            component: number;
            /** Format: double */
            log_strength: number | null;
            model: string;
            /** Format: int32 */
            n: number;
            /** Format: int32 */
            rank: number | null;
            /** Format: int32 */
            rank_high: number | null;
            /** Format: int32 */
            rank_low: number | null;
            /** Format: double */
            rating: number | null;
            undefined: string | null;
        };
        PreferenceView: {
            /** Format: int64 */
            cannot_judge: number;
            /** Format: int32 */
            components: number;
            consistency: components["schemas"]["ConsistencyView"];
            criterion: string;
            effective_clusters: components["schemas"]["ClustersView"][];
            for_these_evaluators: boolean;
            /** Format: double */
            level: number;
            model_pairs: components["schemas"]["PairView"][];
            order: components["schemas"]["OrderView"];
            /** Format: int64 */
            pairs: number;
            players: components["schemas"]["PlayerView"][];
            /** Format: uuid */
            project_id: string;
            /** Format: double */
            tie_parameter: number | null;
            warnings: string[];
            /** Format: int64 */
            without_two_models: number;
        };
        Preview: {
            id: string;
            /** Format: int64 */
            line: number;
            locale: string | null;
            model: string | null;
            prompt: string;
            response: string;
            /** Format: int32 */
            turns: number;
        };
        PreviewSubmission: {
            content: components["schemas"]["SubmissionContent"];
            /** Format: uuid */
            item_id: string;
            response_ids: string[];
        };
        Problem: {
            current?: components["schemas"]["DraftView"];
            /** @description in the reader's language */
            detail?: string;
            errors?: {
                /** @description stable name of what is wrong there */
                code: string;
                /** @description the same in the reader's language */
                message: string;
                /**
                 * @description whether the rule blocks or asks for a reason
                 * @enum {string}
                 */
                mode?: "block" | "warn_reason";
                /** @description JSON pointer to the field; empty when it is none */
                pointer: string;
                /** @description id of the protocol's rule that does not hold */
                rule?: string;
                /** @description number of the version that it is about */
                version?: string;
            }[];
            /** @description number of a fault of ours, to be told to us */
            incident?: string;
            /** @description the address that was asked */
            instance?: string;
            /** @description what the server could not read */
            reason?: string;
            status: number;
            /** @description in the reader's language */
            title: string;
            /** @description urn:cotejo:problem: and a stable code */
            type: string;
        };
        ProgressView: {
            /** Format: int64 */
            evaluators: number;
            /** Format: int64 */
            leased: number;
            /** Format: int32 */
            overlap: number;
            /** Format: int64 */
            places: number;
            /** Format: int64 */
            skipped: number;
            /** Format: int64 */
            submitted: number;
            /** Format: int64 */
            tasks: number;
        };
        ProjectChange: {
            conditions_first?: boolean | null;
            /** Format: int32 */
            expected_minutes?: number | null;
            facts_first?: boolean | null;
            guideline_checklist?: boolean | null;
            /** Format: int32 */
            lease_minutes?: number | null;
            name?: string | null;
            /** Format: int32 */
            overlap?: number | null;
            /** Format: int32 */
            proof_connectors?: number | null;
            /** Format: int32 */
            proof_queries?: number | null;
            proof_required?: boolean | null;
            /** Format: int32 */
            repeat_percent?: number | null;
            /** Format: int32 */
            responses_max?: number | null;
            rubric_items?: boolean | null;
            /** @enum {string|null} */
            task_kind?: "single" | "comparison" | null;
            /** Format: int32 */
            unassisted_percent?: number | null;
        };
        ProjectList: {
            projects: components["schemas"]["ProjectView"][];
        };
        ProjectRequest: {
            name: string;
            protocol?: string | null;
        };
        ProjectView: {
            conditions_first: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: uuid */
            draft_protocol_id: string | null;
            /** Format: int64 */
            evaluators: number;
            /** Format: int32 */
            expected_minutes: number;
            facts_first: boolean;
            guideline_checklist: boolean;
            /** Format: int64 */
            items: number;
            /** Format: int32 */
            lease_minutes: number;
            name: string;
            /** Format: int32 */
            overlap: number;
            /** Format: uuid */
            project_id: string;
            /** Format: int64 */
            prompts_with_rubric: number;
            /** Format: int32 */
            proof_connectors: number;
            /** Format: int32 */
            proof_queries: number;
            proof_required: boolean;
            /** Format: uuid */
            protocol_id: string;
            protocol_version: string;
            /** Format: date-time */
            published_at: string | null;
            /** Format: int32 */
            repeat_percent: number;
            /** Format: int64 */
            responses: number;
            /** Format: int32 */
            responses_max: number;
            /** @enum {string} */
            role: "lead" | "reviewer" | "evaluator";
            rubric_items: boolean;
            /** @enum {string} */
            state: "draft" | "published";
            /** @enum {string} */
            task_kind: "single" | "comparison";
            /** Format: int32 */
            unassisted_percent: number;
        };
        ProtocolKeys: {
            keys: {
                [key: string]: string;
            };
        };
        ProtocolView: {
            conversational_guidelines: unknown;
            guideline: unknown;
            keys: {
                [key: string]: string;
            };
            /** Format: uuid */
            protocol_id: string;
            rubric: unknown;
            sha256: string | null;
            /** @enum {string} */
            state: "draft" | "published" | "retired";
            task_settings: unknown;
            taxonomy: unknown;
            version: string;
        };
        PublicationRequest: {
            again?: boolean | null;
            version?: string | null;
        };
        QuestionAbout: {
            /** @enum {string} */
            kind: "mark" | "criterion" | "category" | "section";
            text: string;
        };
        QuestionPage: {
            /** Format: uuid */
            next_cursor: string | null;
            /** Format: int64 */
            open: number;
            questions: components["schemas"]["QuestionView"][];
        };
        QuestionRequest: {
            about?: components["schemas"]["QuestionAbout"] | null;
            question: string;
        };
        QuestionView: {
            asker: string;
            /** Format: uuid */
            item_id: string;
            question: components["schemas"]["MyQuestionView"];
        };
        QueueProject: {
            /** Format: int64 */
            available: number;
            /** Format: int32 */
            expected_minutes: number;
            locale: string | null;
            /** Format: uuid */
            project_id: string;
            project_name: string;
            protocol_version: string;
            /** Format: int64 */
            submitted_by_me: number;
            /** @enum {string} */
            task_kind: "single" | "comparison";
        };
        QueueView: {
            /** Format: int64 */
            active_millis_today: number;
            current: components["schemas"]["CurrentWork"] | null;
            projects: components["schemas"]["QueueProject"][];
            /** Format: int64 */
            submitted_total: number;
        };
        Quote: {
            capture_id: string;
            /** Format: int32 */
            end: number;
            exact: string;
            prefix: string;
            /** Format: int32 */
            start: number;
            suffix: string;
        };
        QuoteRequest: {
            prefix?: string | null;
            quote: string;
        };
        QuoteView: {
            /** Format: int32 */
            end: number | null;
            found: boolean;
            /** @enum {string|null} */
            level: "exact" | "layout" | "typographic" | "hyphenation" | null;
            /** Format: int32 */
            start: number | null;
        };
        Rater: {
            drift: components["schemas"]["Drift"] | null;
            evaluator: string;
            fatigue: components["schemas"]["Effect"];
            first_chosen: components["schemas"]["Effect"];
            gold: components["schemas"]["Gold"] | null;
            halo: components["schemas"]["Effect"];
            inconsistency: components["schemas"]["Effect"];
            /** Format: int64 */
            median_active_millis: number | null;
            severity: components["schemas"]["Effect"];
            simulated: boolean;
            spread: components["schemas"]["Effect"];
            /** Format: int32 */
            submissions: number;
        };
        RaterBoard: {
            /** Format: double */
            level: number;
            raters: components["schemas"]["Rater"][];
            /** Format: int32 */
            submissions_min: number;
        };
        Rating: {
            criterion: string;
            not_applicable: boolean;
            reason?: string | null;
            /** Format: uuid */
            response_id?: string | null;
            /** Format: int32 */
            value?: number | null;
        };
        ReadabilityIndex: {
            /** @enum {string} */
            band: "very_hard" | "hard" | "normal" | "easy" | "very_easy";
            /** @enum {string} */
            index: "fernandez_huerta" | "szigriszt" | "flesch";
            /** Format: double */
            value: number;
        };
        ReadabilityView: {
            indices: components["schemas"]["ReadabilityIndex"][];
            /** Format: int32 */
            sentences: number;
            /** Format: int32 */
            syllables: number;
            /** Format: int32 */
            words: number;
        };
        Receipt: {
            /** Format: int32 */
            revision: number;
            sha256: string;
            /** Format: uuid */
            submission_id: string;
        };
        RecheckList: {
            /** Format: int32 */
            cited: number;
            rechecks: components["schemas"]["RecheckView"][];
            /** Format: date-time */
            running_since: string | null;
        };
        RecheckView: {
            /** Format: date-time */
            at: string;
            capture_id: string;
            detail: string | null;
            /** Format: int32 */
            end: number;
            exact: string;
            nearest: string | null;
            /** Format: date-time */
            retracted_at: string | null;
            /** Format: int32 */
            start: number;
            /** @enum {string|null} */
            state: "same" | "context_changed" | "ambiguous" | "changed" | "gone" | "soft_404" | "redirected" | "unreachable" | null;
            title: string;
            url: string;
        };
        RegistryChange: {
            note: string;
            rules: components["schemas"]["SourceRule"][];
            /** Format: int32 */
            version: number;
        };
        RegistryVersion: {
            /** Format: date-time */
            made_at: string;
            note: string;
            rules: components["schemas"]["SourceRule"][];
            /** Format: int32 */
            version: number;
        };
        Reported: {
            /** @enum {string} */
            kind: "open" | "activity" | "pause" | "close" | "submit";
            /** Format: int64 */
            seq: number;
            /** Format: int64 */
            t: number;
            tab: string;
        };
        Resemblance: {
            /** Format: uuid */
            item: string;
            own: boolean;
            /** Format: double */
            share: number;
            /** Format: uuid */
            submission: string;
        };
        ResponseCheck: {
            /** Format: uuid */
            response_id: string | null;
        };
        ResponseView: {
            alias: string;
            /** Format: int32 */
            code_points: number;
            /** Format: uuid */
            response_id: string;
            sha256: string;
            text: string;
        };
        ResultsView: {
            apart: components["schemas"]["ApartView"][];
            criteria: components["schemas"]["CriterionView"][];
            errors: components["schemas"]["ErrorView"][];
            estimates: components["schemas"]["EstimateView"][];
            /** Format: double */
            level: number;
            models: components["schemas"]["ModelView"][];
            progress: components["schemas"]["ProgressView"];
            /** Format: uuid */
            project_id: string;
            protocol_version: string;
            simulated: boolean;
            tasks: components["schemas"]["TaskView"][];
            time: components["schemas"]["TimeView"];
            versions: components["schemas"]["EditionView"][];
        };
        Reuse: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            claim_id: string;
            /** Format: uuid */
            submission_id: string;
            /** @enum {string} */
            verdict: "supported" | "contradicted" | "mixed" | "unverifiable" | "not_checkworthy" | "irrelevant";
        };
        Rewording: {
            /** Format: uuid */
            entry_id: string;
            text: components["schemas"]["BilingualText"];
        };
        Rewrite: {
            source_sha256: string;
            text: string;
        };
        RubricAnswer: {
            met: boolean;
            reason?: string | null;
            /** Format: uuid */
            response_id?: string | null;
            rubric_item: string;
        };
        RubricItem: {
            axis: string | null;
            id: string;
            /** Format: int32 */
            points: number;
            text: string;
        };
        RubricItemView: {
            axis: string | null;
            item: string;
            /** Format: uuid */
            item_id: string;
            models: components["schemas"]["MetView"][];
            /** Format: int32 */
            points: number;
            /** Format: int64 */
            points_lost: number;
            prompt: string;
            rubric_item: string;
            text: string;
        };
        RubricView: {
            items: components["schemas"]["RubricItemView"][];
            /** Format: int64 */
            items_total: number;
            /** Format: double */
            level: number;
            /** Format: uuid */
            project_id: string;
            /** Format: int64 */
            prompts_with_rubric: number;
            scores: components["schemas"]["ScoreView"][];
        };
        ScoreView: {
            axis: string | null;
            /** Format: double */
            high: number | null;
            /** Format: int32 */
            items: number;
            /** Format: double */
            low: number | null;
            /** Format: double */
            mean: number | null;
            model: string | null;
            /** Format: uuid */
            model_id: string | null;
            /** Format: int64 */
            submissions: number;
            undefined: string | null;
        };
        SearchHitView: {
            capture_url: string;
            /** Format: uuid */
            document_id: string | null;
            /** Format: int64 */
            dwell_millis: number | null;
            /** Format: int32 */
            end: number | null;
            license: string | null;
            /** Format: date-time */
            opened_at: string | null;
            published: string | null;
            /** Format: int32 */
            rank: number;
            retracted: boolean;
            revision: string | null;
            snippet: string;
            /** Format: int32 */
            start: number | null;
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E";
            title: string;
            url: string;
        };
        SearchRequest: {
            /** Format: uuid */
            claim_id: string;
            connectors?: string[] | null;
            /** @enum {string} */
            language: "es" | "en";
            query: string;
        };
        SearchStepView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            claim_id: string;
            connector: string;
            /** Format: int64 */
            duration_millis: number;
            /** @enum {string|null} */
            failure: "timeout" | "unreachable" | "address_refused" | "too_many_redirects" | "too_large" | "key_refused" | "json_not_enabled" | "too_many_requests" | "http_status" | "wrong_type" | "malformed" | "source_error" | "being_indexed" | "fault" | null;
            /** Format: int32 */
            hit_count: number;
            hits: components["schemas"]["SearchHitView"][];
            language: string;
            message: string | null;
            query: string;
            /** Format: uuid */
            shortened_of: string | null;
            /** Format: uuid */
            step_id: string;
        };
        SearchSteps: {
            steps: components["schemas"]["SearchStepView"][];
        };
        SessionView: {
            /** Format: uuid */
            account_id: string;
            display_name: string;
            email: string | null;
            has_password: boolean;
            /** @enum {string} */
            locale: "es" | "en";
            memberships: components["schemas"]["Membership"][];
            pseudonym: string;
            roles: ("admin" | "lead")[];
        };
        Share: {
            /** Format: int32 */
            count: number;
            /** Format: double */
            high: number | null;
            /** Format: double */
            low: number | null;
            /** Format: int32 */
            of: number;
            /** Format: double */
            value: number | null;
        };
        SharePart: {
            key: string;
            share: components["schemas"]["Share"];
        };
        Shipped: {
            description: components["schemas"]["BilingualText"];
            id: string;
            label: components["schemas"]["BilingualText"];
        };
        ShippedProtocols: {
            protocols: components["schemas"]["Shipped"][];
        };
        ShippedRequest: {
            protocol: string;
        };
        SignalBatch: {
            /** Format: int64 */
            sent_at: number;
            signals: components["schemas"]["Reported"][];
        };
        SkipRequest: {
            note?: string | null;
            /** @enum {string} */
            reason: "out_of_expertise" | "unreadable" | "sensitive" | "other";
        };
        SourceRule: {
            countries: string[];
            id: string;
            kinds: string[];
            langs: string[];
            match: components["schemas"]["Match"][];
            name: string;
            /** Format: date */
            review_by: string | null;
            scope: string | null;
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E";
            why: components["schemas"]["Why"];
        };
        StaleSource: {
            capture_id: string;
            /** Format: int64 */
            claims: number;
            /** Format: date-time */
            fetched_at: string;
            host: string | null;
            title: string;
            url: string;
        };
        SubmissionContent: {
            annotations: components["schemas"]["Annotation"][];
            claims: components["schemas"]["Claim"][];
            comparison?: components["schemas"]["Comparison"] | null;
            conditions?: components["schemas"]["Conditions"] | null;
            /** Format: int32 */
            confidence?: number | null;
            guideline_answers?: components["schemas"]["GuidelineAnswer"][] | null;
            justification: string;
            no_errors: boolean;
            note: string;
            /** Format: int32 */
            pasted_code_points?: number | null;
            ratings: components["schemas"]["Rating"][];
            rewrite?: components["schemas"]["Rewrite"] | null;
            rubric_answers?: components["schemas"]["RubricAnswer"][] | null;
            rule_reasons: {
                [key: string]: string;
            };
        };
        SubmissionRequest: {
            content: components["schemas"]["SubmissionContent"];
        };
        SubmissionView: {
            /** Format: int32 */
            revision: number;
            sha256: string;
            /** Format: uuid */
            submission_id: string;
            /** Format: date-time */
            submitted_at: string;
        };
        SuggestionView: {
            category: string;
            code: string;
            /** @enum {string|null} */
            decision: "accepted" | "dismissed" | null;
            /** Format: int32 */
            end: number;
            exact: string;
            figures: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "grammar" | "language" | "variety" | "register" | "readability" | "numbers" | "arithmetic" | "algebra";
            message: string;
            prefix: string;
            replacements: string[];
            /** Format: int32 */
            start: number;
            suffix: string;
            /** Format: uuid */
            suggestion_id: string;
        };
        TaskView: {
            /** Format: int64 */
            active_millis: number;
            item: string | null;
            /** Format: uuid */
            item_id: string;
            /** Format: int64 */
            leased: number;
            model: string | null;
            /** Format: int32 */
            overlap: number;
            prompt: string;
            protocol_version: string;
            response: string;
            /** Format: int64 */
            submitted: number;
            /** Format: uuid */
            task_id: string;
        };
        TextLine: {
            /** @enum {string} */
            op: "same" | "removed" | "added";
            text: string;
        };
        TierCount: {
            /** Format: int64 */
            citations: number;
            tier: string;
        };
        TimeView: {
            /** Format: int64 */
            active_millis_total: number;
            /** Format: int64 */
            assignments: number;
            /** Format: int64 */
            median_millis: number | null;
        };
        TranscribedText: {
            text: string;
        };
        TranscriptionDecision: {
            agrees: boolean;
            note: string;
        };
        TranscriptionList: {
            transcriptions: components["schemas"]["TranscriptionView"][];
        };
        TranscriptionView: {
            agrees: boolean | null;
            capture_id: string;
            /** Format: date-time */
            given_at: string;
            note: string | null;
            /** Format: uuid */
            transcription_id: string;
            url: string;
        };
        Trend: {
            criterion: string;
            weeks: components["schemas"]["Week"][];
        };
        TurnView: {
            content: string;
            /** @enum {string} */
            role: "system" | "developer" | "user" | "assistant" | "tool";
        };
        ValueCount: {
            /** Format: int64 */
            count: number;
            /** Format: int32 */
            value: number;
        };
        VersionList: {
            versions: components["schemas"]["VersionView"][];
        };
        VersionLogView: {
            entries: components["schemas"]["BilingualText"][];
            note: components["schemas"]["BilingualText"];
            /** Format: date-time */
            published_at: string;
            version: string;
        };
        VersionView: {
            /** Format: int64 */
            acknowledged: number;
            /** Format: uuid */
            protocol_id: string;
            /** Format: date-time */
            published_at: string | null;
            sha256: string | null;
            /** @enum {string} */
            state: "published" | "retired";
            version: string;
        };
        Week: {
            alpha: components["schemas"]["Coefficient"];
            /** Format: int32 */
            pairable: number;
            week: string;
        };
        Why: {
            en: string;
            es: string;
        };
        Work: {
            /** Format: int64 */
            active_millis: number;
            /** Format: uuid */
            assignment_id: string;
            note: string | null;
            reason: string | null;
            repeat: boolean;
            /** Format: date-time */
            until: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "session.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "keys.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalKeys"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "keys.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalKeys"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalKeys"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.list": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLinkView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "account.relink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLinkView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "work.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assistance.assistance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assistance.algebra": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseCheck"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecksView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assistance.grammar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseCheck"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecksView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assistance.justification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JustificationCheck"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecksView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assistance.quick": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseCheck"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecksView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "earlier.earlier": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlierRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierVerdicts"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "draft.save": {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            /** @description Saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description Saved elsewhere meanwhile; `current` is what is stored */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "work.earlier": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "question.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyQuestionView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "work.renew": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "signal.receive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveTimeView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "work.skip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "draft.submit": {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        responses: {
            /** @description Taken before, under the same key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            /** @description Taken */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assistance.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "import.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "import.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "import.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportDecision"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "session.invitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "session.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "project.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "project.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "project.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "project.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "project.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PublicationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "work.next": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task under its lease */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            /** @description Nothing is left to take */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assistance.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceReport"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit.audit": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "capture.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureOrderList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "capture.order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureOrderView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "capture.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureOrderView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "capture.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "capture.quote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "capture.text": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapturedText"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "claimTime.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimTimesReport"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "computation.compute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComputationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitedComputation"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search.connectors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "import.datasets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "document.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "document.add": {
        parameters: {
            query: {
                filename: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        /** @description The document as it is: HTML, PDF or plain text */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "document.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "document.text": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentText"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export.evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                scope: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An evidence archive for `cotejo verify`; `public` holds quotations, hashes and addresses only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export.preferences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One vote on a pair of models a row under a header, as `cotejo stats rank` reads it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export.ratings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One rating a row under a header */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export.rubricAnswers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One answer to a rubric item of a prompt a row under a header */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export.submissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One canonical document a line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "export.suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One suggestion a row under a header, with what became of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "facts.facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "facts.claims": {
        parameters: {
            query?: {
                q?: string;
                verdict?: "supported" | "contradicted" | "mixed" | "unverifiable" | "not_checkworthy" | "irrelevant" | "none";
                provisional?: boolean;
                tier?: "A" | "B" | "C" | "D" | "computation" | "none";
                kind?: string;
                model?: string;
                without_model?: boolean;
                locale?: string;
                domain?: string;
                site?: string;
                capture?: string;
                cursor?: components["schemas"]["Cursor"];
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactClaimPage"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "facts.disagreements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactDisagreements"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "facts.sources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactSites"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "facts.stale": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactStale"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "gold.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoldList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "gold.keep": {
        parameters: {
            query: {
                filename: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        /** @description Gold answers as JSON lines; docs/quality.md has the form */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoldList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "import.upload": {
        parameters: {
            query: {
                filename: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        /** @description The file as it is: JSONL, a JSON array, or CSV */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "member.invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLinkView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "item.items": {
        parameters: {
            query?: {
                q?: string;
                locale?: string;
                state?: "no_task" | "waiting" | "in_work" | "complete";
                model?: string;
                without_model?: boolean;
                category?: string;
                severity?: "neutral" | "minor" | "major" | "critical";
                criterion?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "item.choices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemChoices"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "item.item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDetail"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "item.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemHistory"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "results.marks": {
        parameters: {
            query?: {
                model?: string;
                without_model?: boolean;
                category?: string;
                severity?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkPage"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "member.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "results.preferences": {
        parameters: {
            query?: {
                criterion?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preview.preview": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preview.trySubmission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewSubmission"];
            };
        };
        responses: {
            /** @description It would be taken; nothing of it was kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "protocol.protocol": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "file.protocolFile": {
        parameters: {
            query?: {
                protocol?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All parts of one version with its hash and change log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "version.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgementRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "version.changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "version.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "file.importFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "version.startDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "version.discardDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "version.draftChanges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftChangesView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "protocol.changeGuideline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "protocol.changeKeys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtocolKeys"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "version.changeLog": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLogRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftChangesView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "version.changeMapping": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MappingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftChangesView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "protocol.changeRubric": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "file.takeShipped": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippedRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "protocol.changeTaxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "version.versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "version.version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                protocol: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agreement.agreement": {
        parameters: {
            query?: {
                by?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementBoard"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agreement.disputed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                criterion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disputed"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "agreement.trend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                criterion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trend"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rater.own": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rater"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rater.raters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaterBoard"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "question.page": {
        parameters: {
            query?: {
                open?: boolean;
                cursor?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionPage"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "question.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyQuestions"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "question.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyQuestionView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recheck.latest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recheck.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecheckList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "results.results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultsView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "results.rubric": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RubricView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search.trail": {
        parameters: {
            query: {
                claim_id: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchSteps"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search.search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchSteps"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                step: string;
                rank: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "search.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                step: string;
                rank: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.show": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryVersion"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistryChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryVersion"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transcription.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscriptionList"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transcription.bring": {
        parameters: {
            query: {
                url: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscriptionView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transcription.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranscriptionDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscriptionView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transcription.text": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscribedText"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "file.shipped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippedProtocols"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "queue.queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "session.session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "session.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "session.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, or failed: why, where and what to do, in the reader's language */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
