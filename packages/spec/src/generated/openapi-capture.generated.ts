// Generated from openapi/capture.yaml by scripts/generate.mjs. Do not edit.
export interface paths {
    "/captures/{session_reference_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session whose card is captured. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        /** What the zone still holds of a session */
        get: operations["getCapture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/captures/{session_reference_id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session whose card is captured. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Collect, pause, wipe or process
         * @description `collect` starts an entry and the first-digit timer. `pause` stops the timers and discards and wipes the
         *     current entry; what was accepted is kept. `wipe` wipes everything and stops asking the processor.
         *     `process` asks the processor, with the same key and bytes until a definite answer; repeated with the same
         *     key it joins the running or finished attempt and reports its result again.
         */
        post: operations["commandCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keypad/{session_reference_id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session whose card is captured. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One key press
         * @description Always 204, whatever the key did. The same answer for a session that the zone does not know. A WebSocket upgrade takes one key per text frame.
         */
        post: operations["pressKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/captures/{session_reference_id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session whose card is captured. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the virtual clock of one session's capture
         * @description 404 where the clock is not virtual. A session that the zone does not know yet gets a clock.
         */
        post: operations["advanceCaptureClock"];
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
         * Field
         * @description A field that the caller enters on the keypad, in the order of collection.
         * @enum {string}
         */
        "field.schema": "card_number" | "expiration_date" | "security_code" | "postal_code";
        /**
         * Capture snapshot
         * @description What the zone still holds of a session: names of fields, never content.
         */
        "capture-snapshot.schema": {
            held: components["schemas"]["field.schema"][];
            /** @description The current collect command; null while none is. */
            collect?: number | null;
            /** @description The attempt of this session, if there was one. */
            processing?: null | {
                idempotency_key: components["schemas"]["identifier.schema"];
                /** @enum {unknown} */
                status: "asking" | "approved" | "declined" | "errored" | "stopped";
            };
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
         * Card brand
         * @description Card brands that a session can accept.
         * @enum {string}
         */
        "card-brand.schema": "visa" | "mastercard" | "amex" | "discover" | "diners-club" | "jcb" | "maestro" | "unionpay";
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
         * Token type
         * @description What kind of token a tokenization asks for. Meaningful only at amount 0.
         * @enum {string}
         */
        "token-type.schema": "one-time" | "reusable" | "payment-method";
        /**
         * Capture command
         * @description What the engine tells the capture zone. Commands of a session are sent one at a time and in order; repeating one changes nothing.
         */
        "capture-command.schema": {
            /** @constant */
            command: "collect";
            /** @description Rises through the whole session; facts carry it back. */
            collect: number;
            field: components["schemas"]["field.schema"];
            valid_card_types: components["schemas"]["card-brand.schema"][];
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
            idempotency_key: components["schemas"]["identifier.schema"];
            /**
             * @description Money now, or a token for later.
             * @enum {unknown}
             */
            method: "charge" | "tokenize";
            amount?: components["schemas"]["amount.schema"];
            currency: components["schemas"]["currency.schema"];
            /** @description What the payment is for, as start said. */
            description?: string;
            /** @description The echo, for the processor. */
            parameters: Record<string, unknown>;
            token_type?: components["schemas"]["token-type.schema"];
            /** @description Where the zone posts facts, and the bearer token it shows. */
            facts: {
                /** Format: uri */
                url: string;
                token: string;
            };
        };
        /**
         * Key press
         * @description One key of the telephone keypad. One press is one digit.
         */
        "key-press.schema": {
            /** @description A digit, `*` to clear, `#` to send; A to D do nothing. */
            key: string;
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
    };
    responses: {
        /** @description Refused. From a fixed set of texts; never repeats what was sent. */
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
        /** @description The session whose card is captured. */
        SessionReferenceId: components["schemas"]["identifier.schema"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session whose card is captured. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names of fields, never content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["capture-snapshot.schema"];
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    commandCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session whose card is captured. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["capture-command.schema"];
            };
        };
        responses: {
            /** @description Taken. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
        };
    };
    pressKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session whose card is captured. */
                session_reference_id: components["parameters"]["SessionReferenceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["key-press.schema"];
            };
        };
        responses: {
            /** @description Pressed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
        };
    };
    advanceCaptureClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session whose card is captured. */
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
        };
    };
}
