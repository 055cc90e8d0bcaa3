// Generated from openapi/processor.yaml by scripts/generate.mjs. Do not edit.
export interface paths {
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge or tokenize a card
         * @description The same Idempotency-Key and body: the same answer, one effect. Same key, other body: 422. Still running: 409.
         *     2xx with no error_code and the id key present: approved. 2xx with error_code: declined, or an error where
         *     `outcome` says so. 4xx except 408, 409, 425 and 429: an error. Anything else is no answer.
         */
        post: operations["submitPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{idempotency_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a key (optional) */
        get: operations["lookUpPayment"];
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
         * Identifier
         * @description An id or a code that may leave the capture zone: never a run of card digits.
         */
        "identifier.schema": string;
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
         * Processor request
         * @description The generic connector wire: decimal major units as a string. The only message with card digits.
         */
        "processor-request.schema": {
            /** @constant */
            method: "charge";
            /** @description The payment’s reference: the idempotency key. */
            transaction_id: components["schemas"]["identifier.schema"];
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
            currency_code: components["schemas"]["currency.schema"];
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
            transaction_id: components["schemas"]["identifier.schema"];
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
            currency_code: components["schemas"]["currency.schema"];
            description?: string;
            /** @description The echoed processor_parameters. */
            parameters: Record<string, unknown>;
            token_type: components["schemas"]["token-type.schema"];
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
         * Processor response
         * @description A definite answer. Approved: no error_code and the id key present (a string, or null where the integrator handles ids).
         */
        "processor-response.schema": {
            /** @description Answer to a charge. */
            charge_id?: string | null;
            /** @description Answer to a tokenization. */
            token_id?: string | null;
            error_code?: components["schemas"]["error-code.schema"] | null;
            /** @description For people; it never leaves the zone. */
            error_message?: string | null;
            /**
             * @description error: a fault, not a decline.
             * @enum {unknown}
             */
            outcome?: "approved" | "declined" | "error";
        } | unknown | unknown | {
            error_code: components["schemas"]["error-code.schema"];
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
    };
    responses: {
        /** @description No payment was made by this request, or not yet. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["problem.schema"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    submitPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description Quoted; one per payment. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["processor-request.schema"];
            };
        };
        responses: {
            /** @description A definite answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["processor-response.schema"];
                };
            };
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    lookUpPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key of the payment that is looked up. */
                idempotency_key: components["schemas"]["identifier.schema"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definite answer of that key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["processor-response.schema"];
                };
            };
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
}
