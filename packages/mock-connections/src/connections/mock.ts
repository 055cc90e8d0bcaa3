import { validate } from '@voicepay/spec';
import { type AuthRequirement, testCredentials } from '../auth/requirement.ts';
import { issueToken } from '../auth/tokens.ts';
import { findBroken } from '../broken/catalogue.ts';
import type { JsonObject, Plan, ReceivedRequest, Reply } from '../exchange/exchange.ts';
import { createRecorder, type Recorder } from '../recorder/recorder.ts';
import { scenarioNamed } from '../scenarios/catalogue.ts';
import { createCursor } from '../scenarios/cursor.ts';
import { scriptFrom, type WrittenScript } from '../scenarios/read-script.ts';
import { composeScripts, type Script } from '../scenarios/step.ts';
import type { Desk, Profile } from './call.ts';
import { createGate } from './gate.ts';
import { byTheBook, type Clock, respond } from './responder.ts';
import { defaultStartAnswer, mergePatch } from './start.ts';
import {
  type ConnectionName,
  createWorld,
  effectsOf,
  type OutcomeName,
  outcomeOf,
  restartWorld,
} from './world.ts';

export interface ConnectionsOptions {
  /** What the mock claims to be. Default reliable. */
  readonly profile?: Profile;
  /** Standard Webhooks secrets (`whsec_...`); any of them may have signed. Signed profile. */
  readonly signingSecrets?: readonly string[];
  readonly auth?: AuthRequirement;
  /** Laid over the default start answer as a JSON merge patch. */
  readonly startAnswer?: JsonObject;
  /** Names of scenarios, laid over each other in this order. */
  readonly scenarios?: readonly string[];
  /** Laid over the scenarios. */
  readonly script?: Script | WrittenScript;
  /** Serves the broken endpoint of this name. */
  readonly broken?: string;
  /** Whether a success of a session that start never opened is refused. Default false. */
  readonly refuseUnopenedSessions?: boolean;
  /** Milliseconds between recognising a call and applying it. Default 0. */
  readonly workMs?: number;
  /** Sessions, keys and outcomes that are remembered, each. Default 50,000. */
  readonly keepAtMost?: number;
  /** Calls that the recorder keeps. Default 1,000. */
  readonly recordAtMost?: number;
  /** Hears every call with its bytes as they came, before it is answered. */
  readonly onCall?: (endpoint: ConnectionName, request: ReceivedRequest) => void;
}

/** The secret that signed mocks expect unless told otherwise; it protects nothing. */
export const testSigningSecret = 'whsec_dm9pY2VwYXkgbW9jayBzaWduaW5nIHNlY3JldCE=';

/** Three connections without a server. */
export interface Connections {
  /** At once, unless a signature or work takes time. */
  respond(endpoint: ConnectionName, request: ReceivedRequest): Plan | Promise<Plan>;
  token(request: ReceivedRequest): Reply;
  /** How many times an outcome of this session had an effect. */
  effects(session: string): number;
  /** The outcome that a session has. */
  outcomeOf(session: string): OutcomeName | undefined;
  readonly recorder: Recorder;
  readonly auth: AuthRequirement;
  /** Replaces the script until the next reset; calls are counted from the first one again. */
  play(script: Script | WrittenScript): void;
  /** As it was created: without sessions, effects, calls, and a script that was played since. */
  reset(): void;
  /** As if the receiver's process had been restarted: what is on its disk stays. */
  restart(): void;
  /** Lets the answers that are held go. Answers how many there were. */
  release(): number;
  whenReleased(): Promise<void>;
}

/** Throws a RangeError for a name or an answer that the mock cannot serve. */
export function createConnections(options: ConnectionsOptions, clock: Clock): Connections {
  const broken = options.broken === undefined ? undefined : findBroken(options.broken);
  const setup = broken?.setup ?? {};
  const desk = createDesk(options, setup);
  const book = byTheBook(options.workMs ?? 0);
  const behaviour = broken === undefined ? book : broken.defect(book);
  const firstScript = composeScripts([
    ...(options.scenarios ?? []).map(scenarioNamed),
    ...(options.script === undefined ? [] : [scriptFrom(options.script)]),
  ]);
  const recorder = createRecorder(options.recordAtMost ?? 1000);
  const gate = createGate();
  let script = firstScript;
  let cursor = createCursor(script);
  let currentDesk = desk;

  return {
    respond(endpoint, request) {
      options.onCall?.(endpoint, request);
      const answered = recorder.begin(endpoint, request, clock.nowMs());
      const plan = respond(endpoint, request, currentDesk, behaviour, cursor, clock);
      const noted = (done: Plan) => {
        answered(done);
        return done;
      };
      return plan instanceof Promise ? plan.then(noted) : noted(plan);
    },
    token: (request) =>
      issueToken(desk.auth, request, currentDesk.world.memory.tokens, clock.nowMs()),
    effects: (session) => effectsOf(currentDesk.world, session),
    outcomeOf: (session) => outcomeOf(currentDesk.world, session),
    recorder,
    auth: desk.auth,
    play(next) {
      script = scriptFrom(next);
      cursor = createCursor(script);
    },
    reset() {
      currentDesk = { ...desk, world: createWorld(desk.world.keepAtMost) };
      script = firstScript;
      cursor = createCursor(script);
      recorder.reset();
      gate.release();
    },
    restart() {
      behaviour.restart(currentDesk);
      restartWorld(currentDesk.world);
    },
    release: gate.release,
    whenReleased: gate.whenReleased,
  };
}

function createDesk(options: ConnectionsOptions, setup: Partial<ConnectionsOptions>): Desk {
  const wished = mergePatch(defaultStartAnswer, setup.startAnswer ?? {});
  const startAnswer = mergePatch(wished, options.startAnswer ?? {});
  const valid = validate('start-response', startAnswer);
  if (!valid.ok) {
    const [first] = valid.errors;
    throw new RangeError(
      `the start answer is not valid (start:answer-is-valid): ${first?.pointer} ${first?.message}; ` +
        'to serve an invalid one on purpose, name a broken endpoint or script a reply',
    );
  }
  return {
    world: createWorld(options.keepAtMost ?? 50_000),
    profile: options.profile ?? setup.profile ?? 'reliable',
    auth: options.auth ?? setup.auth ?? testCredentials.none,
    signingSecrets: options.signingSecrets ?? [testSigningSecret],
    refusesUnopenedSessions: options.refuseUnopenedSessions ?? false,
    startAnswer,
  };
}
