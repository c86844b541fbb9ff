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
        patch: operations["change_1"];
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["open_1"];
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
        post: operations["disable"];
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
        post: operations["enable"];
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
        post: operations["relink"];
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
        get: operations["one_2"];
        put?: never;
        post?: never;
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
        put: operations["save"];
        post?: never;
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
        post: operations["renew"];
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
        post: operations["receive"];
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
        post: operations["skip"];
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
        post: operations["submit"];
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
        get: operations["one_1"];
        put?: never;
        post?: never;
        delete: operations["discard"];
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
        post: operations["accept_1"];
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
        get: operations["invitation"];
        put?: never;
        post: operations["accept"];
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
        get: operations["list"];
        put?: never;
        post: operations["create"];
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
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change"];
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
        post: operations["publish"];
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
        post: operations["next"];
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
        get: operations["audit"];
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
        get: operations["datasets"];
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
        get: operations["ratings"];
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
        get: operations["submissions"];
        put?: never;
        post?: never;
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
        post: operations["upload"];
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
        post: operations["invite"];
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
        get: operations["marks"];
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
        get: operations["list_2"];
        put?: never;
        post?: never;
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
        get: operations["protocol"];
        put?: never;
        post?: never;
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
        get: operations["results"];
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
        get: operations["queue"];
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
        get: operations["session"];
        put?: never;
        post: operations["open"];
        delete: operations["close"];
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
            locale?: string | null;
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
            locale: string;
            roles: string[];
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
            roles: string[];
            simulated: boolean;
        };
        ActiveTimeView: {
            /** Format: int64 */
            active_millis: number;
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
            kind: string;
            point: boolean;
            prefix?: string | null;
            reason: string;
            severity: string;
            source_sha256?: string | null;
            /** Format: int32 */
            start?: number | null;
            suffix?: string | null;
            target: string;
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
            state: string;
            submission: components["schemas"]["SubmissionView"] | null;
            /** Format: int64 */
            total: number;
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
        Claim: {
            /** Format: int32 */
            end?: number | null;
            exact?: string | null;
            /** Format: uuid */
            id: string;
            prefix?: string | null;
            provisional?: boolean;
            reason: string;
            source_sha256?: string | null;
            /** Format: int32 */
            start?: number | null;
            suffix?: string | null;
            text: string;
            /** @enum {string|null} */
            verdict?: "supported" | "contradicted" | "mixed" | "unverifiable" | "not_checkworthy" | "irrelevant" | null;
        };
        Credentials: {
            email: string;
            password: string;
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
        ErrorView: {
            category: string;
            kind: string;
            /** Format: int64 */
            marks: number;
            /** Format: uuid */
            model_id: string | null;
            /** Format: int64 */
            responses: number;
            severity: string;
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
        ImportColumn: {
            column: string;
            example: string;
            means: string;
        };
        ImportDecision: {
            policy: string;
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
            format: string | null;
            /** Format: uuid */
            import_id: string;
            /** Format: int64 */
            items_added: number | null;
            outcome: string | null;
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
            state: string;
            /** Format: int64 */
            unchanged: number | null;
            warnings: components["schemas"]["ImportLine"][];
        };
        InvitationAnswer: {
            display_name: string;
            email?: string | null;
            locale: string;
            password?: string | null;
        };
        InvitationLinkView: {
            /** Format: date-time */
            expires_at: string;
            url: string;
        };
        InvitationRequest: {
            display_name: string;
            email?: string | null;
            locale: string;
            role: string;
        };
        InvitationView: {
            display_name: string;
            email: string | null;
            /** Format: date-time */
            expires_at: string;
            project_name: string | null;
            role: string | null;
        };
        ItemView: {
            domain: string | null;
            /** Format: uuid */
            item_id: string;
            locale: string | null;
            messages: components["schemas"]["TurnView"][];
            /** Format: date */
            reference_date: string | null;
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
            kind: string;
            model: string | null;
            prefix: string;
            prompt: string;
            reason: string;
            response: string;
            severity: string;
            simulated: boolean;
            /** Format: uuid */
            submission_id: string;
            /** Format: date-time */
            submitted_at: string;
            suffix: string;
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
            role: string;
            simulated: boolean;
            /** Format: int64 */
            submitted: number;
        };
        Membership: {
            /** Format: uuid */
            project_id: string;
            project_name: string;
            role: string;
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
            /** Format: int32 */
            expected_minutes?: number | null;
            /** Format: int32 */
            lease_minutes?: number | null;
            name?: string | null;
            /** Format: int32 */
            overlap?: number | null;
        };
        ProjectList: {
            projects: components["schemas"]["ProjectView"][];
        };
        ProjectRequest: {
            name: string;
        };
        ProjectView: {
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            evaluators: number;
            /** Format: int32 */
            expected_minutes: number;
            /** Format: int64 */
            items: number;
            /** Format: int32 */
            lease_minutes: number;
            name: string;
            /** Format: int32 */
            overlap: number;
            /** Format: uuid */
            project_id: string;
            /** Format: uuid */
            protocol_id: string;
            protocol_version: string;
            /** Format: date-time */
            published_at: string | null;
            /** Format: int64 */
            responses: number;
            role: string;
            state: string;
        };
        ProtocolView: {
            conversational_guidelines: unknown;
            guideline: unknown;
            /** Format: uuid */
            protocol_id: string;
            rubric: unknown;
            sha256: string | null;
            state: string;
            task_settings: unknown;
            taxonomy: unknown;
            version: string;
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
            task_kind: string;
        };
        QueueView: {
            /** Format: int64 */
            active_millis_today: number;
            current: components["schemas"]["CurrentWork"] | null;
            projects: components["schemas"]["QueueProject"][];
            /** Format: int64 */
            submitted_total: number;
        };
        Rating: {
            criterion: string;
            not_applicable: boolean;
            reason?: string | null;
            /** Format: int32 */
            value?: number | null;
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
        };
        SessionView: {
            /** Format: uuid */
            account_id: string;
            display_name: string;
            email: string | null;
            has_password: boolean;
            locale: string;
            memberships: components["schemas"]["Membership"][];
            pseudonym: string;
            roles: string[];
        };
        SignalBatch: {
            /** Format: int64 */
            sent_at: number;
            signals: components["schemas"]["Reported"][];
        };
        SkipRequest: {
            note?: string | null;
            reason: string;
        };
        SubmissionContent: {
            annotations: components["schemas"]["Annotation"][];
            claims: components["schemas"]["Claim"][];
            /** Format: int32 */
            confidence?: number | null;
            justification: string;
            no_errors: boolean;
            note: string;
            ratings: components["schemas"]["Rating"][];
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
        TaskView: {
            /** Format: int64 */
            active_millis: number;
            item: string | null;
            /** Format: int64 */
            leased: number;
            model: string | null;
            /** Format: int32 */
            overlap: number;
            prompt: string;
            response: string;
            /** Format: int64 */
            submitted: number;
            /** Format: uuid */
            task_id: string;
        };
        TimeView: {
            /** Format: int64 */
            active_millis_total: number;
            /** Format: int64 */
            assignments: number;
            /** Format: int64 */
            median_millis: number | null;
        };
        TurnView: {
            content: string;
            role: string;
        };
        ValueCount: {
            /** Format: int64 */
            count: number;
            /** Format: int32 */
            value: number;
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
    change_1: {
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
        };
    };
    list_1: {
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
        };
    };
    open_1: {
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
        };
    };
    disable: {
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
        };
    };
    enable: {
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
        };
    };
    relink: {
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
        };
    };
    one_2: {
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
        };
    };
    save: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    renew: {
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
        };
    };
    receive: {
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
        };
    };
    skip: {
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
        };
    };
    submit: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
        };
    };
    one_1: {
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
        };
    };
    discard: {
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
        };
    };
    accept_1: {
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
        };
    };
    invitation: {
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
        };
    };
    accept: {
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
        };
    };
    list: {
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
        };
    };
    create: {
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
        };
    };
    one: {
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
        };
    };
    change: {
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
        };
    };
    publish: {
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
        };
    };
    next: {
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
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
        };
    };
    audit: {
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
        };
    };
    datasets: {
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
        };
    };
    ratings: {
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
                content?: never;
            };
        };
    };
    submissions: {
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
                content?: never;
            };
        };
    };
    upload: {
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
        requestBody?: never;
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
        };
    };
    invite: {
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
        };
    };
    marks: {
        parameters: {
            query?: {
                model?: string;
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
        };
    };
    list_2: {
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
        };
    };
    protocol: {
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
        };
    };
    results: {
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
        };
    };
    queue: {
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
        };
    };
    session: {
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
        };
    };
    open: {
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
        };
    };
    close: {
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
        };
    };
}
