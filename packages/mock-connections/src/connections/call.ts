import type { AuthRequirement } from '../auth/requirement.ts';
import type { JsonObject, ReceivedRequest, Reply } from '../exchange/exchange.ts';
import type { SignatureVerdict } from '../signature/standard-webhooks.ts';
import type { ConnectionName, World } from './world.ts';

export type Profile = 'base' | 'reliable' | 'signed';

/** A patch that changes nothing. */
export const nothing: JsonObject = {};

/** One call on its way through the stages; each stage may fill in what it found. */
export interface Call extends ReceivedRequest {
  readonly endpoint: ConnectionName;
  readonly nowMs: number;
  /** Found before the stages, because Web Crypto answers later. */
  readonly signature: SignatureVerdict;
  /** The keys that a scenario lays over the start answer. */
  readonly startPatch: JsonObject;
  json: JsonObject;
  /** The idempotency key, without quotes. */
  key: string | undefined;
  session: string | undefined;
}

/** Everything a stage may look at besides the call. */
export interface Desk {
  readonly world: World;
  readonly profile: Profile;
  readonly auth: AuthRequirement;
  readonly signingSecrets: readonly string[];
  readonly refusesUnopenedSessions: boolean;
  /** The start answer before a scenario's patch. */
  readonly startAnswer: JsonObject;
}

/** Answers, or passes the call on by answering nothing. */
export type Stage = (call: Call, desk: Desk) => Reply | undefined;

/** The last stage: always answers. */
export type LastStage = (call: Call, desk: Desk) => Reply;

/**
 * The stages of one endpoint in the order in which they are asked. `claim` recognises repetitions
 * and marks the call as in flight; between it and `perform` the call may take time.
 */
export interface Stages {
  readonly method: Stage;
  readonly credentials: Stage;
  readonly size: Stage;
  readonly mediaType: Stage;
  readonly signature: Stage;
  readonly json: Stage;
  readonly shape: Stage;
  readonly policy: Stage;
  readonly claim: Stage;
  readonly perform: LastStage;
}

export const stageOrder = [
  'method',
  'credentials',
  'size',
  'mediaType',
  'signature',
  'json',
  'shape',
  'policy',
  'claim',
] as const satisfies readonly Exclude<keyof Stages, 'perform'>[];
