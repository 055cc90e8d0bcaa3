// Generated from asyncapi/session-events.yaml by scripts/generate.mjs. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
         * Card brand
         * @description Card brands that a session can accept.
         * @enum {string}
         */
        CardBrand: "visa" | "mastercard" | "amex" | "discover" | "diners-club" | "jcb" | "maestro" | "unionpay";
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
         * Identifier
         * @description An id or a code that may leave the capture zone: never a run of card digits.
         */
        Identifier: string;
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
         * Session event
         * @description CloudEvents 1.0 JSON. `sequence` has ten decimal digits and no gaps within a session.
         */
        SessionEvent: {
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
        } & (components["schemas"]["SessionEventSessionOpened"] | components["schemas"]["SessionEventStartResolved"] | components["schemas"]["SessionEventStartFailed"] | components["schemas"]["SessionEventMessageSaid"] | components["schemas"]["SessionEventProceedReceived"] | components["schemas"]["SessionEventFieldRequested"] | components["schemas"]["SessionEventFieldAccepted"] | components["schemas"]["SessionEventFieldRejected"] | components["schemas"]["SessionEventSupervisionPaused"] | components["schemas"]["SessionEventSupervisionResumed"] | components["schemas"]["SessionEventCardSwitched"] | components["schemas"]["SessionEventSummaryPresented"] | components["schemas"]["SessionEventSummaryConfirmed"] | components["schemas"]["SessionEventPaymentSubmitted"] | components["schemas"]["SessionEventPaymentApproved"] | components["schemas"]["SessionEventPaymentDeclined"] | components["schemas"]["SessionEventPaymentErrored"] | components["schemas"]["SessionEventPaymentUnknown"] | components["schemas"]["SessionEventOutcomeDelivered"] | components["schemas"]["SessionEventOutcomeUndelivered"] | components["schemas"]["SessionEventSessionSucceeded"] | components["schemas"]["SessionEventSessionFailed"]);
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
        SessionOpenedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "session.opened";
        };
        StartResolvedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "start.resolved";
        };
        StartFailedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "start.failed";
        };
        MessageSaidMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "message.said";
        };
        ProceedReceivedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "proceed.received";
        };
        FieldRequestedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "field.requested";
        };
        FieldAcceptedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "field.accepted";
        };
        FieldRejectedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "field.rejected";
        };
        SupervisionPausedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "supervision.paused";
        };
        SupervisionResumedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "supervision.resumed";
        };
        CardSwitchedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "card.switched";
        };
        SummaryPresentedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "summary.presented";
        };
        SummaryConfirmedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "summary.confirmed";
        };
        PaymentSubmittedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "payment.submitted";
        };
        PaymentApprovedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "payment.approved";
        };
        PaymentDeclinedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "payment.declined";
        };
        PaymentErroredMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "payment.errored";
        };
        PaymentUnknownMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "payment.unknown";
        };
        OutcomeDeliveredMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "outcome.delivered";
        };
        OutcomeUndeliveredMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "outcome.undelivered";
        };
        SessionSucceededMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "session.succeeded";
        };
        SessionFailedMessage: components["schemas"]["SessionEvent"] & {
            /** @constant */
            type?: "session.failed";
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

/** What an event of each type looks like on the wire. */
export interface SessionEventMessages {
  'session.opened': components['schemas']['SessionOpenedMessage'];
  'start.resolved': components['schemas']['StartResolvedMessage'];
  'start.failed': components['schemas']['StartFailedMessage'];
  'message.said': components['schemas']['MessageSaidMessage'];
  'proceed.received': components['schemas']['ProceedReceivedMessage'];
  'field.requested': components['schemas']['FieldRequestedMessage'];
  'field.accepted': components['schemas']['FieldAcceptedMessage'];
  'field.rejected': components['schemas']['FieldRejectedMessage'];
  'supervision.paused': components['schemas']['SupervisionPausedMessage'];
  'supervision.resumed': components['schemas']['SupervisionResumedMessage'];
  'card.switched': components['schemas']['CardSwitchedMessage'];
  'summary.presented': components['schemas']['SummaryPresentedMessage'];
  'summary.confirmed': components['schemas']['SummaryConfirmedMessage'];
  'payment.submitted': components['schemas']['PaymentSubmittedMessage'];
  'payment.approved': components['schemas']['PaymentApprovedMessage'];
  'payment.declined': components['schemas']['PaymentDeclinedMessage'];
  'payment.errored': components['schemas']['PaymentErroredMessage'];
  'payment.unknown': components['schemas']['PaymentUnknownMessage'];
  'outcome.delivered': components['schemas']['OutcomeDeliveredMessage'];
  'outcome.undelivered': components['schemas']['OutcomeUndeliveredMessage'];
  'session.succeeded': components['schemas']['SessionSucceededMessage'];
  'session.failed': components['schemas']['SessionFailedMessage'];
}
