/**
 * The engine under test, as the harness sees it: requests of the engine document in, answers out.
 * What the engine calls by itself reaches `peers/`, over HTTP or through the driver.
 */
export interface EngineRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query, relative to the engine's root. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or empty. */
  readonly body: string;
}

export type EngineAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: 'no_answer'; readonly reason: string };

export interface Target {
  /** As the report names it: a URL, a command line or a module. */
  readonly label: string;
  /** Where its paths hang, for the command lines of a report. */
  readonly baseUrl: string;
  exchange(request: EngineRequest): Promise<EngineAnswer>;
  /** Kills the engine without warning, starts it again, and comes back when it answers. */
  readonly restart?: () => Promise<void>;
  close(): Promise<void>;
}

/** Limits of one exchange with an engine: 1 MiB of answer, 10 real seconds. */
export const exchangeLimits = { maxBytes: 1_048_576, timeoutMs: 10_000 } as const;
