/** What the page asks of its server, and what it hears. */
import type { Run } from '@voicepay/conformance';

export interface FindingLine {
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
  readonly message: string;
  readonly rule: string;
}

export interface FunctionReading {
  /** Null when the text has errors. */
  readonly name: string | null;
  readonly findings: readonly FindingLine[];
  /** What the console changes before it hands the function to the engine. */
  readonly notes: readonly string[];
}

export interface ScenarioLine {
  readonly name: string;
  readonly about: string;
}

/** The answer to GET /console. */
export type ConsoleSetup =
  | {
      readonly mode: 'live';
      readonly fileName: string;
      readonly functionText: string;
      readonly params: string;
      readonly scenarios: readonly ScenarioLine[];
      readonly scenario: string;
    }
  | {
      readonly mode: 'replay';
      readonly fileName: string;
      readonly run: Run;
      /** What the requirements of the run's results say, by id. */
      readonly sentences: Readonly<Record<string, string>>;
    };

/** The body of POST /calls. */
export interface OpenCall {
  readonly file_name: string;
  readonly text: string;
  /** JSON text of an object. */
  readonly params: string;
}
