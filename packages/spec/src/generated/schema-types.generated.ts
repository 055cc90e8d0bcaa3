// Generated from schemas/ by scripts/generate.mjs. Do not edit.
/* biome-ignore-all lint: generated */
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Adapter message
         * @description One line between the harness and a command that stands for an engine: a request of the engine document in, its answer out under the same id, in any order.
         */
        AdapterMessage: {
            id: number;
            request: {
                /** @enum {unknown} */
                method: "GET" | "POST";
                path: string;
                headers: {
                    [key: string]: string;
                };
                /** @description JSON text, or empty. */
                body: string;
            };
        } | {
            id: number;
            answer: {
                status: number;
                /** @description Names in lower case; content-type at least. */
                headers: {
                    [key: string]: string;
                };
                body: string;
            };
        };
        /**
         * Agent result
         * @description What the agent’s function call returns: masked outcomes only.
         */
        AgentResult: {
            /**
             * @description How the session ended: `cancelled` where the caller cancelled.
             * @enum {string}
             */
            status: "succeeded" | "failed" | "cancelled";
            failed_reason?: components["schemas"]["FailedReason"];
            last_error?: components["schemas"]["ErrorCode"];
            /** @description Whether the agent may offer another try. Absent on success. */
            retry_safe?: boolean;
            card_brand?: components["schemas"]["CardBrand"];
            /** @description The last four digits of the card number. */
            card_last4?: string;
        };
        /**
         * Amount
         * @description Minor units of the currency, written as a plain integer literal (0 or [1-9][0-9]*). 0 means tokenize, never charge.
         * @example 4200
         * @example 0
         */
        Amount: number;
        /**
         * Capabilities
         * @description What an engine claims. Nobody fails what they did not declare.
         */
        Capabilities: {
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
         * Capture command
         * @description What the engine tells the capture zone. Commands of a session are sent one at a time and in order; repeating one changes nothing.
         */
        CaptureCommand: {
            /** @constant */
            command: "collect";
            /** @description Rises through the whole session; facts carry it back. */
            collect: number;
            field: components["schemas"]["Field"];
            valid_card_types: components["schemas"]["CardBrand"][];
            /** @description 0: an entry has at least one digit all the same. */
            min_postal_code_length: number;
            /** @description How long the zone waits for the first digit. */
            first_digit_timeout_ms: number;
            /** @description How long it waits for the next one. */
            inter_digit_timeout_ms: number;
            /** @description Where the zone posts facts, and the bearer token it shows. */
            facts: {
                /** Format: uri */
                url: string;
                token: string;
            };
        } | {
            /** @constant */
            command: "pause";
        } | {
            /** @constant */
            command: "wipe";
        } | {
            /** @constant */
            command: "process";
            idempotency_key: components["schemas"]["Identifier"];
            /**
             * @description Money now, or a token for later.
             * @enum {unknown}
             */
            method: "charge" | "tokenize";
            amount?: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            /** @description What the payment is for, as start said. */
            description?: string;
            /** @description The echo, for the processor. */
            parameters: Record<string, unknown>;
            token_type?: components["schemas"]["TokenType"];
            /** @description Where the zone posts facts, and the bearer token it shows. */
            facts: {
                /** Format: uri */
                url: string;
                token: string;
            };
        };
        /**
         * Capture fact
         * @description The fixed alphabet of what leaves the capture zone.
         */
        CaptureFact: {
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
            card?: components["schemas"]["MaskedCard"];
        } | {
            /** @constant */
            fact: "rejected";
            collect: number;
            error: components["schemas"]["FieldError"];
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
            idempotency_key: components["schemas"]["Identifier"];
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
                code: components["schemas"]["ErrorCode"];
            };
        };
        /**
         * Capture snapshot
         * @description What the zone still holds of a session: names of fields, never content.
         */
        CaptureSnapshot: {
            held: components["schemas"]["Field"][];
            /** @description The current collect command; null while none is. */
            collect?: number | null;
            /** @description The attempt of this session, if there was one. */
            processing?: null | {
                idempotency_key: components["schemas"]["Identifier"];
                /** @enum {unknown} */
                status: "asking" | "approved" | "declined" | "errored" | "stopped";
            };
        };
        /**
         * Card brand
         * @description Card brands that a session can accept.
         * @enum {string}
         */
        CardBrand: "visa" | "mastercard" | "amex" | "discover" | "diners-club" | "jcb" | "maestro" | "unionpay";
        /**
         * Clock advance
         * @description Moves the virtual clock of one session.
         */
        ClockAdvance: {
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
        ClockReading: {
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
         * Connection
         * @description An HTTP endpoint of the integrator, tagged with the Application whose slot it fits.
         */
        Connection: {
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
            auth?: components["schemas"]["ConnectionAuth"];
            /**
             * @description How an outcome is delivered: once, until acknowledged, or that and signed.
             * @default base
             * @enum {string}
             */
            delivery: "base" | "reliable" | "signed";
            /** @description Standard Webhooks secrets (Signed); several while one rotates. */
            signing_secrets?: components["schemas"]["SecretReference"][];
        };
        /**
         * Connection authentication
         * @description How the engine authenticates towards a connection.
         */
        ConnectionAuth: {
            /** @constant */
            type: "none";
        } | {
            /** @constant */
            type: "api_key";
            /** @description Header name. */
            header: string;
            value: components["schemas"]["SecretReference"];
        } | {
            /** @constant */
            type: "basic";
            username: string;
            password: components["schemas"]["SecretReference"];
        } | {
            /** @constant */
            type: "bearer";
            token: components["schemas"]["SecretReference"];
        } | {
            /** @constant */
            type: "oauth2_client_credentials";
            /** Format: uri */
            token_url: string;
            client_id: string;
            client_secret: components["schemas"]["SecretReference"];
            scope?: string;
        } | {
            /** @constant */
            type: "mutual_tls";
            certificate: components["schemas"]["SecretReference"];
            key: components["schemas"]["SecretReference"];
            ca?: components["schemas"]["SecretReference"];
        };
        /**
         * Currency
         * @description Upper-case ISO 4217 code from the payable-currency list (data/currencies.json).
         * @enum {string}
         */
        Currency: "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHF" | "CLP" | "CNY" | "COP" | "CRC" | "CUP" | "CVE" | "CZK" | "DJF" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK" | "JMD" | "JOD" | "JPY" | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "OMR" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG" | "QAR" | "RON" | "RSD" | "RUB" | "RWF" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "UGX" | "USD" | "UYU" | "UZS" | "VED" | "VES" | "VND" | "VUV" | "WST" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF" | "YER" | "ZAR" | "ZMW" | "ZWG";
        /**
         * Error code
         * @description One machine-readable code (an open set), never a sentence and never read aloud.
         * @example insufficient_funds
         * @example http_503
         * @example timeout
         * @example currency
         */
        ErrorCode: string;
        /**
         * Failed reason
         * @description Why a session failed: a closed set for engines, an open one for receivers.
         * @enum {string}
         */
        FailedReason: "start_failed" | "invalid_start_response" | "retry_limit_exceeded" | "input_timeout" | "cancelled_by_caller" | "caller_hung_up" | "session_timeout" | "declined" | "processor_error" | "outcome_unknown" | "internal_error";
        /**
         * Failure outcome
         * @description The set variables as flat fields, and why the session failed. A receiver accepts it with and without a reason, and reasons it does not know.
         */
        FailureOutcome: {
            session_reference_id: components["schemas"]["Identifier"];
            /** @description The echo: every key of the start response’s processor_parameters but the settings. */
            processor_parameters: Record<string, unknown>;
            card_brand?: components["schemas"]["CardBrand"];
            /** @description The last four digits of the card number. */
            card_last4?: string;
            /**
             * @description Engines send the closed set of failed-reason.schema.json.
             * @example declined
             */
            failed_reason?: string;
            last_error?: components["schemas"]["ErrorCode"];
        } & {
            [key: string]: unknown;
        };
        /**
         * Field
         * @description A field that the caller enters on the keypad, in the order of collection.
         * @enum {string}
         */
        Field: "card_number" | "expiration_date" | "security_code" | "postal_code";
        /**
         * Field error
         * @description Why an entry was not accepted. When several apply, the first of this list counts.
         * @enum {string}
         */
        FieldError: "input_timeout" | "invalid_card_number" | "card_type_not_accepted" | "invalid_expiration_date" | "card_expired" | "invalid_security_code" | "invalid_postal_code";
        /**
         * Function configuration
         * @description A voice payment function: what an engine needs to run a payment session.
         */
        FunctionConfiguration: {
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
            set_variables?: components["schemas"]["StartRequest"];
            connections: components["schemas"]["Connection"][];
            /** @description Which connection fills which slot, by name. The tag must fit. */
            slots: {
                start: string;
                success?: string;
                failure?: string;
            };
            messages?: components["schemas"]["Messages"];
            limits?: components["schemas"]["Limits"];
            /** @description Jinja2. Instructions for the agent. */
            task_prompt?: string;
        };
        /**
         * Identifier
         * @description An id or a code that may leave the capture zone: never a run of card digits.
         */
        Identifier: string;
        /**
         * Key press
         * @description One key of the telephone keypad. One press is one digit.
         */
        KeyPress: {
            /** @description A digit, `*` to clear, `#` to send; A to D do nothing. */
            key: string;
        };
        /**
         * Limits
         * @description Collection limits. Seconds may have fractions.
         */
        Limits: {
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
         * Masked card
         * @description All that anyone outside the capture zone learns of a card.
         */
        MaskedCard: {
            brand: components["schemas"]["CardBrand"];
            /** @description Last four digits. */
            last4: string;
        };
        /**
         * Messages
         * @description What is read to the caller: Jinja2 templates over start, params, refs, input, vars, card, field, error and attempts_left. Each has a default.
         */
        Messages: {
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
         * Open session
         * @description Opens a payment session in a conversation.
         */
        OpenSession: {
            conversation_id: components["schemas"]["Identifier"];
            /**
             * @description Only `voice` is served; any other channel is refused.
             * @example voice
             */
            channel: string;
            /** @description A name, or a whole configuration where the engine declares `inline_functions`. */
            function: string | components["schemas"]["FunctionConfiguration"];
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
         * Problem details
         * @description RFC 9457. The last path segment of `type` is the machine-readable code. Never read aloud.
         */
        Problem: {
            type: string;
            /** @description The code in words, the same every time. */
            title: string;
            status: number;
            /** @description What is wrong with this request. */
            detail?: string;
            /** @description The requirement that refuses. */
            requirement?: string;
            state?: components["schemas"]["SessionState"];
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
         * Processor parameters
         * @description Passed to the processor and echoed, without the session settings, on the outcome connections: unknown keys and number literals unchanged.
         */
        ProcessorParameters: components["schemas"]["SessionSettings"];
        /**
         * Processor request
         * @description The generic connector wire: decimal major units as a string. The only message with card digits.
         */
        ProcessorRequest: {
            /** @constant */
            method: "charge";
            /** @description The payment’s reference: the idempotency key. */
            transaction_id: components["schemas"]["Identifier"];
            /** @description PAN. */
            cardnumber: string;
            /** @description Security code, when collected. */
            cvv?: string;
            /** @description 01..12 */
            expiry_month: string;
            /** @description Two digits, 2000 + YY. */
            expiry_year: string;
            /** @description When collected. */
            postal_code?: string;
            currency_code: components["schemas"]["Currency"];
            description?: string;
            /** @description The echoed processor_parameters. */
            parameters: Record<string, unknown>;
            /**
             * @description Major units with exactly the currency’s minor-unit digits.
             * @example 42.00
             * @example 4200
             * @example 4.200
             */
            amount: string;
        } | {
            /** @constant */
            method: "tokenize";
            /** @description The payment’s reference: the idempotency key. */
            transaction_id: components["schemas"]["Identifier"];
            /** @description PAN. */
            cardnumber: string;
            /** @description Security code, when collected. */
            cvv?: string;
            /** @description 01..12 */
            expiry_month: string;
            /** @description Two digits, 2000 + YY. */
            expiry_year: string;
            /** @description When collected. */
            postal_code?: string;
            currency_code: components["schemas"]["Currency"];
            description?: string;
            /** @description The echoed processor_parameters. */
            parameters: Record<string, unknown>;
            token_type: components["schemas"]["TokenType"];
        };
        /**
         * Processor response
         * @description A definite answer. Approved: no error_code and the id key present (a string, or null where the integrator handles ids).
         */
        ProcessorResponse: {
            /** @description Answer to a charge. */
            charge_id?: string | null;
            /** @description Answer to a tokenization. */
            token_id?: string | null;
            error_code?: components["schemas"]["ErrorCode"] | null;
            /** @description For people; it never leaves the zone. */
            error_message?: string | null;
            /**
             * @description error: a fault, not a decline.
             * @enum {unknown}
             */
            outcome?: "approved" | "declined" | "error";
        } | unknown | unknown | {
            error_code: components["schemas"]["ErrorCode"];
        };
        /**
         * Secret reference
         * @description Secrets are named, never written.
         */
        SecretReference: string;
        /**
         * Session event
         * @description CloudEvents 1.0 JSON. `sequence` has ten decimal digits and no gaps within a session.
         */
        SessionEventEnvelope: {
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
            subject: components["schemas"]["Identifier"];
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
        };
        SessionEvent: (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventSessionOpened"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventStartResolved"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventStartFailed"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventMessageSaid"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventProceedReceived"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventFieldRequested"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventFieldAccepted"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventFieldRejected"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventSupervisionPaused"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventSupervisionResumed"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventCardSwitched"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventSummaryPresented"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventSummaryConfirmed"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventPaymentSubmitted"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventPaymentApproved"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventPaymentDeclined"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventPaymentErrored"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventPaymentUnknown"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventOutcomeDelivered"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventOutcomeUndelivered"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventSessionSucceeded"]) | (components["schemas"]["SessionEventEnvelope"] & components["schemas"]["SessionEventSessionFailed"]);
        /** card.switched */
        SessionEventCardSwitched: {
            /** @constant */
            type: "card.switched";
            data: {
                switches_used: number;
            };
        };
        /** field.accepted */
        SessionEventFieldAccepted: {
            /** @constant */
            type: "field.accepted";
            data: {
                field: components["schemas"]["Field"];
                collect: number;
                card?: components["schemas"]["MaskedCard"];
            };
        };
        /** field.rejected */
        SessionEventFieldRejected: {
            /** @constant */
            type: "field.rejected";
            data: {
                field: components["schemas"]["Field"];
                attempt: number;
                collect: number;
                error: components["schemas"]["FieldError"];
                /** @description 0: the session ends. */
                attempts_left: number;
            };
        };
        /** field.requested */
        SessionEventFieldRequested: {
            /** @constant */
            type: "field.requested";
            data: {
                field: components["schemas"]["Field"];
                attempt: number;
                collect: number;
            };
        };
        /** message.said */
        SessionEventMessageSaid: {
            /** @constant */
            type: "message.said";
            data: {
                /** @enum {unknown} */
                message: "disclaimer" | "before_starting_session" | "credit_card" | "expiration_date" | "security_code" | "postal_code" | "confirmation_message" | "collection_error" | "processing" | "payment_success" | "payment_error" | "cancelled" | "outcome_unknown";
                /** @description What the caller heard. */
                text: string;
            };
        };
        /** outcome.delivered */
        SessionEventOutcomeDelivered: {
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
        SessionEventOutcomeUndelivered: {
            /** @constant */
            type: "outcome.undelivered";
            data: {
                /** @enum {unknown} */
                connection: "success" | "failure";
                /** @description How often it was sent. */
                attempts: number;
                reason: components["schemas"]["ErrorCode"];
            };
        };
        /** payment.approved */
        SessionEventPaymentApproved: {
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
        SessionEventPaymentDeclined: {
            /** @constant */
            type: "payment.declined";
            data: {
                last_error: components["schemas"]["ErrorCode"];
            };
        };
        /** payment.errored */
        SessionEventPaymentErrored: {
            /** @constant */
            type: "payment.errored";
            data: {
                last_error: components["schemas"]["ErrorCode"];
            };
        };
        /** payment.submitted */
        SessionEventPaymentSubmitted: {
            /** @constant */
            type: "payment.submitted";
            data: {
                /** @enum {unknown} */
                method: "charge" | "tokenize";
            };
        };
        /** payment.unknown */
        SessionEventPaymentUnknown: {
            /** @constant */
            type: "payment.unknown";
            data: Record<string, unknown>;
        };
        /** proceed.received */
        SessionEventProceedReceived: {
            /** @constant */
            type: "proceed.received";
            data: Record<string, unknown>;
        };
        /** session.failed */
        SessionEventSessionFailed: {
            /** @constant */
            type: "session.failed";
            data: {
                failed_reason: components["schemas"]["FailedReason"];
                last_error?: components["schemas"]["ErrorCode"];
                agent_result: components["schemas"]["AgentResult"];
            };
        };
        /** session.opened */
        SessionEventSessionOpened: {
            /** @constant */
            type: "session.opened";
            data: {
                conversation_id: components["schemas"]["Identifier"];
                /** @description The name of the function. */
                function: string;
            };
        };
        /** session.succeeded */
        SessionEventSessionSucceeded: {
            /** @constant */
            type: "session.succeeded";
            data: {
                agent_result: components["schemas"]["AgentResult"];
            };
        };
        /** start.failed */
        SessionEventStartFailed: {
            /** @constant */
            type: "start.failed";
            data: {
                failed_reason: components["schemas"]["FailedReason"];
                last_error: components["schemas"]["ErrorCode"];
            };
        };
        /** start.resolved */
        SessionEventStartResolved: {
            /** @constant */
            type: "start.resolved";
            data: {
                amount: components["schemas"]["Amount"];
                currency: components["schemas"]["Currency"];
                fields: components["schemas"]["Field"][];
            };
        };
        /** summary.confirmed */
        SessionEventSummaryConfirmed: {
            /** @constant */
            type: "summary.confirmed";
            data: {
                summary_id: components["schemas"]["Identifier"];
            };
        };
        /** summary.presented */
        SessionEventSummaryPresented: {
            /** @constant */
            type: "summary.presented";
            data: {
                summary_id: components["schemas"]["Identifier"];
                card: components["schemas"]["MaskedCard"];
                amount: components["schemas"]["Amount"];
                currency: components["schemas"]["Currency"];
            };
        };
        /** supervision.paused */
        SessionEventSupervisionPaused: {
            /** @constant */
            type: "supervision.paused";
            data: Record<string, unknown>;
        };
        /** supervision.resumed */
        SessionEventSupervisionResumed: {
            /** @constant */
            type: "supervision.resumed";
            data: Record<string, unknown>;
        };
        /**
         * Session settings
         * @description The settings of a start response. Canonical inside `processor_parameters`; also read at the root. `null` means absent.
         */
        SessionSettings: {
            /**
             * @description Fewest keypad digits of a postal code.
             * @default 0
             */
            min_postal_code_length: number | null;
            /**
             * @description Whether the caller is asked for it.
             * @default true
             */
            is_postal_code_required: boolean | null;
            /**
             * @description Whether the caller is asked for it.
             * @default true
             */
            is_security_code_required: boolean | null;
            /**
             * @description A set: order and repetition mean nothing.
             * @default [
             *       "visa",
             *       "mastercard",
             *       "amex"
             *     ]
             */
            valid_card_types: components["schemas"]["CardBrand"][] | null;
            /**
             * @description A set that contains `credit-card`.
             * @default [
             *       "credit-card"
             *     ]
             */
            allowed_payment_types: string[] | null;
            /** @description Counts only at amount 0; `one-time` when absent. Ignored, whatever it says, at any other amount. */
            token_type?: unknown;
        };
        /**
         * Session snapshot
         * @description Where a session is, masked. Tells all states of the machine apart. The card is that of the card number accepted last: absent before, and again once it is switched or lost.
         */
        SessionSnapshot: {
            session_reference_id: components["schemas"]["Identifier"];
            conversation_id: components["schemas"]["Identifier"];
            state: components["schemas"]["SessionState"];
            field?: components["schemas"]["Field"];
            /** @description Of the field being collected. */
            attempt?: number;
            /** @description Number of the current collect command; absent while none is current. */
            collect?: number;
            /** @description Whether a question of the caller is being answered. */
            paused: boolean;
            /** @description How often the card was switched. */
            switches_used: number;
            /** @description The latest summary read, while it can be confirmed. */
            summary_id?: components["schemas"]["Identifier"];
            amount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
            card?: components["schemas"]["MaskedCard"];
            failed_reason?: components["schemas"]["FailedReason"];
            last_error?: components["schemas"]["ErrorCode"];
            agent_result?: components["schemas"]["AgentResult"];
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
         * Session state
         * @description Where a session is. `succeeded` and `failed` are terminal and absorb.
         * @enum {string}
         */
        SessionState: "starting" | "announcing" | "collecting" | "confirming" | "processing" | "succeeded" | "failed";
        /**
         * Signal
         * @description What the agent or the platform tells a session.
         */
        Signal: {
            /** @enum {unknown} */
            type: "proceed" | "ask" | "resume" | "switch_card" | "cancel" | "hang_up";
        } | {
            /** @constant */
            type: "confirm";
            summary_id: components["schemas"]["Identifier"];
        };
        /**
         * Start request
         * @description The set variables and nothing else, flat at the root. A value is any JSON value.
         */
        StartRequest: Record<string, unknown>;
        /**
         * Start response
         * @description What to charge and which fields to collect. Unknown keys are ignored.
         */
        StartResponse: {
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            /** @description Free text that goes to the processor. */
            description?: string | null;
            processor_parameters?: components["schemas"]["ProcessorParameters"] | null;
        } & (components["schemas"]["SessionSettings"] & unknown);
        /**
         * Success outcome
         * @description The set variables as flat fields, and the payment result. Receivers ignore fields they do not know.
         */
        SuccessOutcome: {
            session_reference_id: components["schemas"]["Identifier"];
            /** @description The echo: every key of the start response’s processor_parameters but the settings. */
            processor_parameters: Record<string, unknown>;
            card_brand?: components["schemas"]["CardBrand"];
            /** @description The last four digits of the card number. */
            card_last4?: string;
            /** @description The processor’s id of the charge; null or absent when the integrator handles ids. */
            transaction_id?: string | null;
            /** @description The processor’s token; null or absent when the integrator handles tokens. */
            token_id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * Token type
         * @description What kind of token a tokenization asks for. Meaningful only at amount 0.
         * @enum {string}
         */
        TokenType: "one-time" | "reusable" | "payment-method";
        /**
         * Tool definition
         * @description A function as an LLM platform takes it.
         */
        ToolDefinition: {
            name: string;
            description: string;
            /** @description JSON Schema. */
            parameters: Record<string, unknown>;
        };
        /**
         * Undelivered outcome
         * @description An outcome that the engine still owes or may not send again.
         */
        UndeliveredOutcome: {
            session_reference_id: components["schemas"]["Identifier"];
            /** @enum {unknown} */
            connection: "success" | "failure";
            reason: components["schemas"]["ErrorCode"];
            /** @description How often it was sent. */
            attempts: number;
            /** @description False at the Base level: it may have arrived. */
            may_redeliver?: boolean;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
