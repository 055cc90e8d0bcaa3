// Generated from openapi/engine.yaml by scripts/generate.mjs. Do not edit.
export interface paths {
    "/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this engine claims */
        get: operations["getCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a payment session in a conversation
         * @description Answered once the journal has the session. The start connection is called after the answer.
         */
        post: operations["openSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_reference_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        /** Where the session is, masked */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_reference_id}/signals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the session what the caller or the agent wants
         * @description Answered once the journal has the effect; what follows happens after the answer.
         */
        post: operations["signalSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_reference_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        /**
         * The session's events, masked
         * @description With `Accept: text/event-stream`, a stream (SSE ids are sequence numbers; `Last-Event-ID` resumes)
         *     that ends after the last event of a session whose outcome is settled. Otherwise the list so far.
         *     A WebSocket upgrade gives the same events, one per text frame. See the AsyncAPI document.
         */
        get: operations["readEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_reference_id}/agent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        /**
         * What the agent is given of this session
         * @description The task prompt rendered with the session's variables, the tools that apply now, and the result once there is one.
         */
        get: operations["readAgentView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_reference_id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A fact from the capture zone
         * @description Facts of a session come one at a time and in order. A fact that is not current is acknowledged and ignored.
         */
        post: operations["reportFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_reference_id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the session's virtual clock
         * @description Fires due timers in time order. Answers when their direct consequences are done and no more than
         *     `open_exchanges_at_most` HTTP exchanges of the session are open. 404 where the clock is not virtual.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/functions/{name}/tools": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        /** The function and its companion cancel function as tool definitions */
        get: operations["getTools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outcomes/undelivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outcomes without an acknowledgement */
        get: operations["listUndelivered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outcomes/{session_reference_id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try an undelivered outcome again (Reliable and Signed) */
        post: operations["redeliverOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alive */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Takes new sessions */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prometheus text */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Capabilities
         * @description What an engine claims. Nobody fails what they did not declare.
         */
        "capabilities.schema": {
            /** @description The version of the protocol that the engine implements. */
            protocol_version: string;
            /** @description What the engine calls itself. */
            implementation: {
                name: string;
                version: string;
            };
            /** @description Core, and what is claimed beside it. */
            levels: ("core" | "templates" | "durable" | "reliable" | "signed")[];
            /**
             * @description virtual: each session has a clock that only the test clock moves.
             * @enum {string}
             */
            clock: "virtual" | "scaled" | "real";
            /** @description scaled: clock seconds in a real second. */
            clock_factor?: number;
            /**
             * @description assigned: `zone_url` of the opening is honoured (test set-ups).
             * @enum {string}
             */
            zone: "own" | "assigned";
            /**
             * Format: uri
             * @description own: where keys are pressed, per the capture contract.
             */
            keypad_url?: string;
            /**
             * @description An opening may carry a whole function (test set-ups).
             * @default false
             */
            inline_functions: boolean;
            /** @description The functions that an opening can name. */
            functions?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * Session state
         * @description Where a session is. `succeeded` and `failed` are terminal and absorb.
         * @enum {string}
         */
        "session-state.schema": "starting" | "announcing" | "collecting" | "confirming" | "processing" | "succeeded" | "failed";
        /**
         * Problem details
         * @description RFC 9457. The last path segment of `type` is the machine-readable code. Never read aloud.
         */
        "problem.schema": {
            type: string;
            /** @description The code in words, the same every time. */
            title: string;
            status: number;
            /** @description What is wrong with this request. */
            detail?: string;
            /** @description The requirement that refuses. */
            requirement?: string;
            state?: components["schemas"]["session-state.schema"];
            /** @description Each place of the request that is wrong. */
            errors?: {
                /** @description JSON pointer into the request body. */
                pointer: string;
                /** @description What was expected, what came, what to try. */
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * Identifier
         * @description An id or a code that may leave the capture zone: never a run of card digits.
         */
        "identifier.schema": string;
        /**
         * Start request
         * @description The set variables and nothing else, flat at the root. A value is any JSON value.
         */
        "start-request.schema": Record<string, unknown>;
        /**
         * Secret reference
         * @description Secrets are named, never written.
         */
        "secret-reference.schema": string;
        /**
         * Connection authentication
         * @description How the engine authenticates towards a connection.
         */
        "connection-auth.schema": {
            /** @constant */
            type: "none";
        } | {
            /** @constant */
            type: "api_key";
            /** @description Header name. */
            header: string;
            value: components["schemas"]["secret-reference.schema"];
        } | {
            /** @constant */
            type: "basic";
            username: string;
            password: components["schemas"]["secret-reference.schema"];
        } | {
            /** @constant */
            type: "bearer";
            token: components["schemas"]["secret-reference.schema"];
        } | {
            /** @constant */
            type: "oauth2_client_credentials";
            /** Format: uri */
            token_url: string;
            client_id: string;
            client_secret: components["schemas"]["secret-reference.schema"];
            scope?: string;
        } | {
            /** @constant */
            type: "mutual_tls";
            certificate: components["schemas"]["secret-reference.schema"];
            key: components["schemas"]["secret-reference.schema"];
            ca?: components["schemas"]["secret-reference.schema"];
        };
        /**
         * Connection
         * @description An HTTP endpoint of the integrator, tagged with the Application whose slot it fits.
         */
        "connection.schema": {
            /** @description Unique in the configuration. */
            name: string;
            /**
             * @description The slot that it fits.
             * @enum {string}
             */
            application: "payment_session_start" | "payment_session_success" | "payment_session_failure";
            /**
             * Format: uri
             * @description Where the engine posts.
             */
            url: string;
            auth?: components["schemas"]["connection-auth.schema"];
            /**
             * @description How an outcome is delivered: once, until acknowledged, or that and signed.
             * @default base
             * @enum {string}
             */
            delivery: "base" | "reliable" | "signed";
            /** @description Standard Webhooks secrets (Signed); several while one rotates. */
            signing_secrets?: components["schemas"]["secret-reference.schema"][];
        };
        /**
         * Messages
         * @description What is read to the caller: Jinja2 templates over start, params, refs, input, vars, card, field, error and attempts_left. Each has a default.
         */
        "messages.schema": {
            /** @description Once, before collection. */
            disclaimer?: string;
            /** @description After start resolved: the amount, and whether the caller agrees. */
            before_starting_session?: string;
            /** @description Asks for the card number. */
            credit_card?: string;
            /** @description Asks for the expiration date, MMYY. */
            expiration_date?: string;
            /** @description Asks for the security code. */
            security_code?: string;
            /** @description Asks for the postal code. */
            postal_code?: string;
            /** @description The masked summary. */
            confirmation_message?: string;
            /** @description A field failed and is asked again. */
            collection_error?: string;
            /** @description The payment was submitted. */
            processing?: string;
            /** @description The payment succeeded. */
            payment_success?: string;
            /** @description The payment did not succeed. */
            payment_error?: string;
            /** @description The caller cancelled; nothing was charged. */
            cancelled?: string;
            /** @description The processor gave no definite answer. */
            outcome_unknown?: string;
        };
        /**
         * Limits
         * @description Collection limits. Seconds may have fractions.
         */
        "limits.schema": {
            /**
             * @description Retries per field: r retries are r + 1 attempts.
             * @default 3
             */
            per_field_retry_limit: number;
            /**
             * @description How often the caller may begin again with another card.
             * @default 3
             */
            card_switch_limit: number;
            /**
             * @description Between two key presses.
             * @default 5
             */
            inter_digit_timeout_seconds: number;
            /**
             * @description From the collect command to the first key press.
             * @default 30
             */
            first_digit_timeout_seconds: number;
            /**
             * @description From opening to the intent; never pauses.
             * @default 900
             */
            session_timeout_seconds: number;
            /**
             * @description From the intent to a definite answer of the processor.
             * @default 60
             */
            processing_timeout_seconds: number;
        };
        /**
         * Function configuration
         * @description A voice payment function: what an engine needs to run a payment session.
         */
        "function-configuration.schema": {
            /** @description For editors: the address of this schema. */
            $schema?: string;
            /**
             * @description Unique name.
             * @example collect_payment
             */
            name: string;
            /** @description When the agent should collect a payment. */
            purpose: string;
            /** @description JSON Schema of an object: what the payment needs that is not known yet. */
            input_parameters?: Record<string, unknown>;
            /** @description Fields of the start request. Strings are Jinja2 templates; a single expression keeps its type. */
            set_variables?: components["schemas"]["start-request.schema"];
            connections: components["schemas"]["connection.schema"][];
            /** @description Which connection fills which slot, by name. The tag must fit. */
            slots: {
                start: string;
                success?: string;
                failure?: string;
            };
            messages?: components["schemas"]["messages.schema"];
            limits?: components["schemas"]["limits.schema"];
            /** @description Jinja2. Instructions for the agent. */
            task_prompt?: string;
        };
        /**
         * Open session
         * @description Opens a payment session in a conversation.
         */
        "open-session.schema": {
            conversation_id: components["schemas"]["identifier.schema"];
            /**
             * @description Only `voice` is served; any other channel is refused.
             * @example voice
             */
            channel: string;
            /** @description A name, or a whole configuration where the engine declares `inline_functions`. */
            function: string | components["schemas"]["function-configuration.schema"];
            /** @description Any JSON object. */
            params?: Record<string, unknown>;
            /** @description Any JSON object. */
            refs?: Record<string, unknown>;
            /** @description Any JSON object. */
            input?: Record<string, unknown>;
            /**
             * Format: uri
             * @description The capture zone of this session, where the engine declares `zone: assigned`.
             */
            zone_url?: string;
            /**
             * Format: date-time
             * @description Start of the session’s virtual clock.
             */
            now?: string;
        };
        /**
         * Field
         * @description A field that the caller enters on the keypad, in the order of collection.
         * @enum {string}
         */
        "field.schema": "card_number" | "expiration_date" | "security_code" | "postal_code";
        /**
         * Amount
         * @description Minor units of the currency, written as a plain integer literal (0 or [1-9][0-9]*). 0 means tokenize, never charge.
         * @example 4200
         * @example 0
         */
        "amount.schema": number;
        /**
         * Currency
         * @description Upper-case ISO 4217 code from the payable-currency list (data/currencies.json).
         * @enum {string}
         */
        "currency.schema": "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
        /**
         * Card brand
         * @description Card brands that a session can accept.
         * @enum {string}
         */
        "card-brand.schema": "visa" | "mastercard" | "amex" | "discover" | "diners-club" | "jcb" | "maestro" | "unionpay";
        /**
         * Masked card
         * @description All that anyone outside the capture zone learns of a card.
         */
        "masked-card.schema": {
            brand: components["schemas"]["card-brand.schema"];
            /** @description Last four digits. */
            last4: string;
        };
        /**
         * Failed reason
         * @description Why a session failed: a closed set for engines, an open one for receivers.
         * @enum {string}
         */
        "failed-reason.schema": "start_failed" | "invalid_start_response" | "retry_limit_exceeded" | "input_timeout" | "cancelled_by_caller" | "caller_hung_up" | "session_timeout" | "declined" | "processor_error" | "outcome_unknown" | "internal_error";
        /**
         * Error code
         * @description One machine-readable code (an open set), never a sentence and never read aloud.
         * @example insufficient_funds
         * @example http_503
         * @example timeout
         * @example currency
         */
        "error-code.schema": string;
        /**
         * Agent result
         * @description What the agent’s function call returns: masked outcomes only.
         */
        "agent-result.schema": {
            /**
             * @description How the session ended: `cancelled` where the caller cancelled.
             * @enum {string}
             */
            status: "succeeded" | "failed" | "cancelled";
            failed_reason?: components["schemas"]["failed-reason.schema"];
            last_error?: components["schemas"]["error-code.schema"];
            /** @description Whether the agent may offer another try. Absent on success. */
            retry_safe?: boolean;
            card_brand?: components["schemas"]["card-brand.schema"];
            /** @description The last four digits of the card number. */
            card_last4?: string;
        };
        /**
         * Session snapshot
         * @description Where a session is, masked. Tells all states of the machine apart. The card is that of the card number accepted last: absent before, and again once it is switched or lost.
         */
        "session-snapshot.schema": {
            session_reference_id: components["schemas"]["identifier.schema"];
            conversation_id: components["schemas"]["identifier.schema"];
            state: components["schemas"]["session-state.schema"];
            field?: components["schemas"]["field.schema"];
            /** @description Of the field being collected. */
            attempt?: number;
            /** @description Number of the current collect command; absent while none is current. */
            collect?: number;
            /** @description Whether a question of the caller is being answered. */
            paused: boolean;
            /** @description How often the card was switched. */
            switches_used: number;
            /** @description The latest summary read, while it can be confirmed. */
            summary_id?: components["schemas"]["identifier.schema"];
            amount?: components["schemas"]["amount.schema"];
            currency?: components["schemas"]["currency.schema"];
            card?: components["schemas"]["masked-card.schema"];
            failed_reason?: components["schemas"]["failed-reason.schema"];
            last_error?: components["schemas"]["error-code.schema"];
            agent_result?: components["schemas"]["agent-result.schema"];
            /** @description Whether the companion cancel function is offered to the agent. */
            cancel_offered: boolean;
            /**
             * @description Delivery of the outcome; absent before the end.
             * @enum {string}
             */
            outcome?: "none" | "pending" | "delivered" | "undelivered";
            /** @description Sequence number of the latest event. */
            sequence: number;
        };
        /**
         * Signal
         * @description What the agent or the platform tells a session.
         */
        "signal.schema": {
            /** @enum {unknown} */
            type: "proceed" | "ask" | "resume" | "switch_card" | "cancel" | "hang_up";
        } | {
            /** @constant */
            type: "confirm";
            summary_id: components["schemas"]["identifier.schema"];
        };
        /**
         * Field error
         * @description Why an entry was not accepted. When several apply, the first of this list counts.
         * @enum {string}
         */
        "field-error.schema": "input_timeout" | "invalid_card_number" | "card_type_not_accepted" | "invalid_expiration_date" | "card_expired" | "invalid_security_code" | "invalid_postal_code";
        /** session.opened */
        "session.opened": {
            /** @constant */
            type: "session.opened";
            data: {
                conversation_id: components["schemas"]["identifier.schema"];
                /** @description The name of the function. */
                function: string;
            };
        };
        /** start.resolved */
        "start.resolved": {
            /** @constant */
            type: "start.resolved";
            data: {
                amount: components["schemas"]["amount.schema"];
                currency: components["schemas"]["currency.schema"];
                fields: components["schemas"]["field.schema"][];
            };
        };
        /** start.failed */
        "start.failed": {
            /** @constant */
            type: "start.failed";
            data: {
                failed_reason: components["schemas"]["failed-reason.schema"];
                last_error: components["schemas"]["error-code.schema"];
            };
        };
        /** message.said */
        "message.said": {
            /** @constant */
            type: "message.said";
            data: {
                /** @enum {unknown} */
                message: "disclaimer" | "before_starting_session" | "credit_card" | "expiration_date" | "security_code" | "postal_code" | "confirmation_message" | "collection_error" | "processing" | "payment_success" | "payment_error" | "cancelled" | "outcome_unknown";
                /** @description What the caller heard. */
                text: string;
            };
        };
        /** proceed.received */
        "proceed.received": {
            /** @constant */
            type: "proceed.received";
            data: Record<string, unknown>;
        };
        /** field.requested */
        "field.requested": {
            /** @constant */
            type: "field.requested";
            data: {
                field: components["schemas"]["field.schema"];
                attempt: number;
                collect: number;
            };
        };
        /** field.accepted */
        "field.accepted": {
            /** @constant */
            type: "field.accepted";
            data: {
                field: components["schemas"]["field.schema"];
                collect: number;
                card?: components["schemas"]["masked-card.schema"];
            };
        };
        /** field.rejected */
        "field.rejected": {
            /** @constant */
            type: "field.rejected";
            data: {
                field: components["schemas"]["field.schema"];
                attempt: number;
                collect: number;
                error: components["schemas"]["field-error.schema"];
                /** @description 0: the session ends. */
                attempts_left: number;
            };
        };
        /** supervision.paused */
        "supervision.paused": {
            /** @constant */
            type: "supervision.paused";
            data: Record<string, unknown>;
        };
        /** supervision.resumed */
        "supervision.resumed": {
            /** @constant */
            type: "supervision.resumed";
            data: Record<string, unknown>;
        };
        /** card.switched */
        "card.switched": {
            /** @constant */
            type: "card.switched";
            data: {
                switches_used: number;
            };
        };
        /** summary.presented */
        "summary.presented": {
            /** @constant */
            type: "summary.presented";
            data: {
                summary_id: components["schemas"]["identifier.schema"];
                card: components["schemas"]["masked-card.schema"];
                amount: components["schemas"]["amount.schema"];
                currency: components["schemas"]["currency.schema"];
            };
        };
        /** summary.confirmed */
        "summary.confirmed": {
            /** @constant */
            type: "summary.confirmed";
            data: {
                summary_id: components["schemas"]["identifier.schema"];
            };
        };
        /** payment.submitted */
        "payment.submitted": {
            /** @constant */
            type: "payment.submitted";
            data: {
                /** @enum {unknown} */
                method: "charge" | "tokenize";
            };
        };
        /** payment.approved */
        "payment.approved": {
            /** @constant */
            type: "payment.approved";
            data: {
                /** @description Charge id. */
                transaction_id?: string | null;
                /** @description Token id. */
                token_id?: string | null;
            };
        };
        /** payment.declined */
        "payment.declined": {
            /** @constant */
            type: "payment.declined";
            data: {
                last_error: components["schemas"]["error-code.schema"];
            };
        };
        /** payment.errored */
        "payment.errored": {
            /** @constant */
            type: "payment.errored";
            data: {
                last_error: components["schemas"]["error-code.schema"];
            };
        };
        /** payment.unknown */
        "payment.unknown": {
            /** @constant */
            type: "payment.unknown";
            data: Record<string, unknown>;
        };
        /** outcome.delivered */
        "outcome.delivered": {
            /** @constant */
            type: "outcome.delivered";
            data: {
                /** @enum {unknown} */
                connection: "success" | "failure";
                /** @description How often it was sent. */
                attempts: number;
            };
        };
        /** outcome.undelivered */
        "outcome.undelivered": {
            /** @constant */
            type: "outcome.undelivered";
            data: {
                /** @enum {unknown} */
                connection: "success" | "failure";
                /** @description How often it was sent. */
                attempts: number;
                reason: components["schemas"]["error-code.schema"];
            };
        };
        /** session.succeeded */
        "session.succeeded": {
            /** @constant */
            type: "session.succeeded";
            data: {
                agent_result: components["schemas"]["agent-result.schema"];
            };
        };
        /** session.failed */
        "session.failed": {
            /** @constant */
            type: "session.failed";
            data: {
                failed_reason: components["schemas"]["failed-reason.schema"];
                last_error?: components["schemas"]["error-code.schema"];
                agent_result: components["schemas"]["agent-result.schema"];
            };
        };
        /**
         * Session event
         * @description CloudEvents 1.0 JSON. `sequence` has ten decimal digits and no gaps within a session.
         */
        "session-event.schema": {
            /** @constant */
            specversion: "1.0";
            /** @description Unique: subject and sequence. */
            id: string;
            /**
             * Format: uri-reference
             * @description The engine that says it.
             */
            source: string;
            /** @enum {unknown} */
            type: "session.opened" | "start.resolved" | "start.failed" | "message.said" | "proceed.received" | "field.requested" | "field.accepted" | "field.rejected" | "supervision.paused" | "supervision.resumed" | "card.switched" | "summary.presented" | "summary.confirmed" | "payment.submitted" | "payment.approved" | "payment.declined" | "payment.errored" | "payment.unknown" | "outcome.delivered" | "outcome.undelivered" | "session.succeeded" | "session.failed";
            /** @description The session_reference_id. */
            subject: components["schemas"]["identifier.schema"];
            /**
             * Format: date-time
             * @description When it happened, by the session’s clock.
             */
            time: string;
            /** @description From 0000000001, without gaps. */
            sequence: string;
            /** @constant */
            datacontenttype: "application/json";
            /** @description The facts of this type of event. */
            data: Record<string, unknown>;
            $defs: {
                /** session.opened */
                "session.opened": {
                    /** @constant */
                    type: "session.opened";
                    data: {
                        conversation_id: components["schemas"]["identifier.schema"];
                        /** @description The name of the function. */
                        function: string;
                    };
                };
                /** start.resolved */
                "start.resolved": {
                    /** @constant */
                    type: "start.resolved";
                    data: {
                        amount: components["schemas"]["amount.schema"];
                        currency: components["schemas"]["currency.schema"];
                        fields: components["schemas"]["field.schema"][];
                    };
                };
                /** start.failed */
                "start.failed": {
                    /** @constant */
                    type: "start.failed";
                    data: {
                        failed_reason: components["schemas"]["failed-reason.schema"];
                        last_error: components["schemas"]["error-code.schema"];
                    };
                };
                /** message.said */
                "message.said": {
                    /** @constant */
                    type: "message.said";
                    data: {
                        /** @enum {unknown} */
                        message: "disclaimer" | "before_starting_session" | "credit_card" | "expiration_date" | "security_code" | "postal_code" | "confirmation_message" | "collection_error" | "processing" | "payment_success" | "payment_error" | "cancelled" | "outcome_unknown";
                        /** @description What the caller heard. */
                        text: string;
                    };
                };
                /** proceed.received */
                "proceed.received": {
                    /** @constant */
                    type: "proceed.received";
                    data: Record<string, unknown>;
                };
                /** field.requested */
                "field.requested": {
                    /** @constant */
                    type: "field.requested";
                    data: {
                        field: components["schemas"]["field.schema"];
                        attempt: number;
                        collect: number;
                    };
                };
                /** field.accepted */
                "field.accepted": {
                    /** @constant */
                    type: "field.accepted";
                    data: {
                        field: components["schemas"]["field.schema"];
                        collect: number;
                        card?: components["schemas"]["masked-card.schema"];
                    };
                };
                /** field.rejected */
                "field.rejected": {
                    /** @constant */
                    type: "field.rejected";
                    data: {
                        field: components["schemas"]["field.schema"];
                        attempt: number;
                        collect: number;
                        error: components["schemas"]["field-error.schema"];
                        /** @description 0: the session ends. */
                        attempts_left: number;
                    };
                };
                /** supervision.paused */
                "supervision.paused": {
                    /** @constant */
                    type: "supervision.paused";
                    data: Record<string, unknown>;
                };
                /** supervision.resumed */
                "supervision.resumed": {
                    /** @constant */
                    type: "supervision.resumed";
                    data: Record<string, unknown>;
                };
                /** card.switched */
                "card.switched": {
                    /** @constant */
                    type: "card.switched";
                    data: {
                        switches_used: number;
                    };
                };
                /** summary.presented */
                "summary.presented": {
                    /** @constant */
                    type: "summary.presented";
                    data: {
                        summary_id: components["schemas"]["identifier.schema"];
                        card: components["schemas"]["masked-card.schema"];
                        amount: components["schemas"]["amount.schema"];
                        currency: components["schemas"]["currency.schema"];
                    };
                };
                /** summary.confirmed */
                "summary.confirmed": {
                    /** @constant */
                    type: "summary.confirmed";
                    data: {
                        summary_id: components["schemas"]["identifier.schema"];
                    };
                };
                /** payment.submitted */
                "payment.submitted": {
                    /** @constant */
                    type: "payment.submitted";
                    data: {
                        /** @enum {unknown} */
                        method: "charge" | "tokenize";
                    };
                };
                /** payment.approved */
                "payment.approved": {
                    /** @constant */
                    type: "payment.approved";
                    data: {
                        /** @description Charge id. */
                        transaction_id?: string | null;
                        /** @description Token id. */
                        token_id?: string | null;
                    };
                };
                /** payment.declined */
                "payment.declined": {
                    /** @constant */
                    type: "payment.declined";
                    data: {
                        last_error: components["schemas"]["error-code.schema"];
                    };
                };
                /** payment.errored */
                "payment.errored": {
                    /** @constant */
                    type: "payment.errored";
                    data: {
                        last_error: components["schemas"]["error-code.schema"];
                    };
                };
                /** payment.unknown */
                "payment.unknown": {
                    /** @constant */
                    type: "payment.unknown";
                    data: Record<string, unknown>;
                };
                /** outcome.delivered */
                "outcome.delivered": {
                    /** @constant */
                    type: "outcome.delivered";
                    data: {
                        /** @enum {unknown} */
                        connection: "success" | "failure";
                        /** @description How often it was sent. */
                        attempts: number;
                    };
                };
                /** outcome.undelivered */
                "outcome.undelivered": {
                    /** @constant */
                    type: "outcome.undelivered";
                    data: {
                        /** @enum {unknown} */
                        connection: "success" | "failure";
                        /** @description How often it was sent. */
                        attempts: number;
                        reason: components["schemas"]["error-code.schema"];
                    };
                };
                /** session.succeeded */
                "session.succeeded": {
                    /** @constant */
                    type: "session.succeeded";
                    data: {
                        agent_result: components["schemas"]["agent-result.schema"];
                    };
                };
                /** session.failed */
                "session.failed": {
                    /** @constant */
                    type: "session.failed";
                    data: {
                        failed_reason: components["schemas"]["failed-reason.schema"];
                        last_error?: components["schemas"]["error-code.schema"];
                        agent_result: components["schemas"]["agent-result.schema"];
                    };
                };
            };
        } & (components["schemas"]["session.opened"] | components["schemas"]["start.resolved"] | components["schemas"]["start.failed"] | components["schemas"]["message.said"] | components["schemas"]["proceed.received"] | components["schemas"]["field.requested"] | components["schemas"]["field.accepted"] | components["schemas"]["field.rejected"] | components["schemas"]["supervision.paused"] | components["schemas"]["supervision.resumed"] | components["schemas"]["card.switched"] | components["schemas"]["summary.presented"] | components["schemas"]["summary.confirmed"] | components["schemas"]["payment.submitted"] | components["schemas"]["payment.approved"] | components["schemas"]["payment.declined"] | components["schemas"]["payment.errored"] | components["schemas"]["payment.unknown"] | components["schemas"]["outcome.delivered"] | components["schemas"]["outcome.undelivered"] | components["schemas"]["session.succeeded"] | components["schemas"]["session.failed"]);
        /**
         * Tool definition
         * @description A function as an LLM platform takes it.
         */
        "tool-definition.schema": {
            name: string;
            description: string;
            /** @description JSON Schema. */
            parameters: Record<string, unknown>;
        };
        /**
         * Capture fact
         * @description The fixed alphabet of what leaves the capture zone.
         */
        "capture-fact.schema": {
            /** @constant */
            fact: "started";
            collect: number;
        } | {
            /** @constant */
            fact: "digits";
            collect: number;
            count: number;
        } | {
            /** @constant */
            fact: "accepted";
            collect: number;
            card?: components["schemas"]["masked-card.schema"];
        } | {
            /** @constant */
            fact: "rejected";
            collect: number;
            error: components["schemas"]["field-error.schema"];
        } | {
            /** @constant */
            fact: "stalled";
            collect: number;
        } | {
            /** @constant */
            fact: "wiped";
        } | {
            /** @constant */
            fact: "processed";
            idempotency_key: components["schemas"]["identifier.schema"];
            result: {
                /** @constant */
                status: "approved";
                /** @description Charge id. */
                transaction_id?: string | null;
                /** @description Token id. */
                token_id?: string | null;
            } | {
                /** @enum {unknown} */
                status: "declined" | "errored";
                code: components["schemas"]["error-code.schema"];
            };
        };
        /**
         * Clock advance
         * @description Moves the virtual clock of one session.
         */
        "clock-advance.schema": {
            /** @description By how much the clock moves; 0 only waits until the session is quiet. */
            advance_ms: number;
            /**
             * @description The answer comes when no more than this many HTTP exchanges are open, or after one real second.
             * @default 0
             */
            open_exchanges_at_most: number;
        };
        /**
         * Clock reading
         * @description A session’s virtual time.
         */
        "clock-reading.schema": {
            /**
             * Format: date-time
             * @description The time of the session’s clock.
             */
            now: string;
            /** @description HTTP exchanges of the session that are still open. */
            open_exchanges: number;
            /** @description Milliseconds until the next timer is due; null when none is armed. */
            next_due_ms?: number | null;
        };
        /**
         * Undelivered outcome
         * @description An outcome that the engine still owes or may not send again.
         */
        "undelivered-outcome.schema": {
            session_reference_id: components["schemas"]["identifier.schema"];
            /** @enum {unknown} */
            connection: "success" | "failure";
            reason: components["schemas"]["error-code.schema"];
            /** @description How often it was sent. */
            attempts: number;
            /** @description False at the Base level: it may have arrived. */
            may_redeliver?: boolean;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The session as it is now, masked. */
        Snapshot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["session-snapshot.schema"];
            };
        };
        /** @description Refused, saying what was expected, what came, and what to try. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem.schema"];
            };
        };
    };
    parameters: {
        /** @description The session, as the answer to its opening names it. */
        SessionReferenceId: components["schemas"]["identifier.schema"];
        /** @description Same key and body: the same answer. Same key, other body: 422. Still running: 409. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Capabilities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["capabilities.schema"];
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    openSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Same key and body: the same answer. Same key, other body: 422. Still running: 409. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["open-session.schema"];
            };
        };
        responses: {
            201: components["responses"]["Snapshot"];
            /** @description The conversation has an active session, or the opening with this key still runs. */
            409: components["responses"]["Problem"];
            /** @description A parameter is missing or not valid, a set variable cannot be rendered, or the key came with another body. `errors` says what to ask the caller. */
            422: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Snapshot"];
            404: components["responses"]["Problem"];
        };
    };
    signalSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["signal.schema"];
            };
        };
        responses: {
            200: components["responses"]["Snapshot"];
            404: components["responses"]["Problem"];
            /** @description The signal does not apply where the session is; the answer names the state. */
            409: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
        };
    };
    readEvents: {
        parameters: {
            query?: {
                /** @description Only events with a higher sequence number. */
                after?: number;
            };
            header?: {
                "Last-Event-ID"?: string;
            };
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                    "application/json": {
                        events: components["schemas"]["session-event.schema"][];
                    };
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    readAgentView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Masked outcomes only. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Absent where the function has none. */
                        task_prompt?: string;
                        /** @description The companion cancel function, from the opening to the intent. */
                        tools: components["schemas"]["tool-definition.schema"][];
                        agent_result?: components["schemas"]["agent-result.schema"];
                    };
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    reportFact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["capture-fact.schema"];
            };
        };
        responses: {
            /** @description Taken or ignored; the journal has it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The fact does not show the token of its command. */
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["clock-advance.schema"];
            };
        };
        responses: {
            /** @description The clock after the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["clock-reading.schema"];
                };
            };
            404: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
        };
    };
    getTools: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The function first, its companion cancel function second. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tools: components["schemas"]["tool-definition.schema"][];
                    };
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    listUndelivered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dead-letter list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: components["schemas"]["undelivered-outcome.schema"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    redeliverOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session, as the answer to its opening names it. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
            /** @description Nothing is undelivered, or the outcome was sent at the Base level. */
            409: components["responses"]["Problem"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Shutting down, starting, or the journal cannot be written. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            "4XX": components["responses"]["Problem"];
        };
    };
}
