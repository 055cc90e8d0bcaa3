// Generated from openapi/connections.yaml by scripts/generate.mjs. Do not edit.
export interface paths {
    "/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve the payment details of a session
         * @description Called once per session with the set variables, flat. Answers within 10 seconds.
         */
        post: operations["startPaymentSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive the outcome of a successful charge or tokenization
         * @description Any 2xx acknowledges, whatever its body. Answers within 15 seconds.
         */
        post: operations["reportSuccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/failure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive why a session failed
         * @description Any 2xx acknowledges, whatever its body. Answers within 15 seconds.
         */
        post: operations["reportFailure"];
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
         * Card brand
         * @description Card brands that a session can accept.
         * @enum {string}
         */
        "card-brand.schema": "visa" | "mastercard" | "amex" | "discover" | "diners-club" | "jcb" | "maestro" | "unionpay";
        /**
         * Session settings
         * @description The settings of a start response. Canonical inside `processor_parameters`; also read at the root. `null` means absent.
         */
        "session-settings.schema": {
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
            valid_card_types: components["schemas"]["card-brand.schema"][] | null;
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
         * Token type
         * @description What kind of token a tokenization asks for. Meaningful only at amount 0.
         * @enum {string}
         */
        "token-type.schema": "one-time" | "reusable" | "payment-method";
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
         * Start response
         * @description What to charge and which fields to collect. Unknown keys are ignored.
         */
        "start-response.schema": {
            amount: components["schemas"]["amount.schema"];
            currency: components["schemas"]["currency.schema"];
            /** @description Free text that goes to the processor. */
            description?: string | null;
            processor_parameters?: components["schemas"]["session-settings.schema"] | null;
        } & (components["schemas"]["session-settings.schema"] & unknown);
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
         * Success outcome
         * @description The set variables as flat fields, and the payment result. Receivers ignore fields they do not know.
         */
        "success-outcome.schema": {
            session_reference_id: components["schemas"]["identifier.schema"];
            /** @description The echo: every key of the start response’s processor_parameters but the settings. */
            processor_parameters: Record<string, unknown>;
            card_brand?: components["schemas"]["card-brand.schema"];
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
         * Error code
         * @description One machine-readable code (an open set), never a sentence and never read aloud.
         * @example insufficient_funds
         * @example http_503
         * @example timeout
         * @example currency
         */
        "error-code.schema": string;
        /**
         * Failure outcome
         * @description The set variables as flat fields, and why the session failed. A receiver accepts it with and without a reason, and reasons it does not know.
         */
        "failure-outcome.schema": {
            session_reference_id: components["schemas"]["identifier.schema"];
            /** @description The echo: every key of the start response’s processor_parameters but the settings. */
            processor_parameters: Record<string, unknown>;
            card_brand?: components["schemas"]["card-brand.schema"];
            /** @description The last four digits of the card number. */
            card_last4?: string;
            /**
             * @description Engines send the closed set of failed-reason.schema.json.
             * @example declined
             */
            failed_reason?: string;
            last_error?: components["schemas"]["error-code.schema"];
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description Refused, or not able to. The last path segment of `type` becomes `last_error` when start refuses. */
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
        /** @description The session that the start belongs to. Always sent. */
        SessionReferenceId: components["schemas"]["identifier.schema"];
        /** @description Sent quoted (IETF draft); receivers accept both forms. One per session on start; equal to webhook-id on outcomes. */
        IdempotencyKey: string;
        /** @description W3C trace context. */
        Traceparent: string;
        /** @description Reliable and Signed. The same on every attempt of one outcome. */
        WebhookId: components["schemas"]["identifier.schema"];
        /** @description Signed. Unix seconds of this attempt. */
        WebhookTimestamp: string;
        /** @description Signed. Standard Webhooks, v1 (HMAC-SHA256), several separated by spaces while a secret rotates. */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    startPaymentSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The session that the start belongs to. Always sent. */
                "Session-Reference-Id"?: components["parameters"]["SessionReferenceId"];
                /** @description Sent quoted (IETF draft); receivers accept both forms. One per session on start; equal to webhook-id on outcomes. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description W3C trace context. */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["start-request.schema"];
            };
        };
        responses: {
            /** @description What to charge and which fields to collect. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["start-response.schema"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    reportSuccess: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent quoted (IETF draft); receivers accept both forms. One per session on start; equal to webhook-id on outcomes. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description W3C trace context. */
                traceparent?: components["parameters"]["Traceparent"];
                /** @description Reliable and Signed. The same on every attempt of one outcome. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description Signed. Unix seconds of this attempt. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Signed. Standard Webhooks, v1 (HMAC-SHA256), several separated by spaces while a secret rotates. */
                "webhook-signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["success-outcome.schema"];
            };
        };
        responses: {
            /** @description Acknowledged. The body means nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Acknowledged. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    reportFailure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent quoted (IETF draft); receivers accept both forms. One per session on start; equal to webhook-id on outcomes. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description W3C trace context. */
                traceparent?: components["parameters"]["Traceparent"];
                /** @description Reliable and Signed. The same on every attempt of one outcome. */
                "webhook-id"?: components["parameters"]["WebhookId"];
                /** @description Signed. Unix seconds of this attempt. */
                "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description Signed. Standard Webhooks, v1 (HMAC-SHA256), several separated by spaces while a secret rotates. */
                "webhook-signature"?: components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["failure-outcome.schema"];
            };
        };
        responses: {
            /** @description Acknowledged. The body means nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Acknowledged. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
}
