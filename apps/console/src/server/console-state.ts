/** What the console does for its page: reads functions, opens calls, lays faults over the mocks. */
import { readScript, scenarios } from '@voicepay/mock-connections';
import type { SessionSnapshot, Signal } from '@voicepay/spec';
import type { ConsoleSetup, FunctionReading, OpenCall } from '../wire/console.ts';
import type { ClockState } from '../wire/masked.ts';
import type { KeyAnswer } from '../wire/simulator.ts';
import { checkText, withMocks } from './function-file.ts';
import { type Answer, call } from './http-call.ts';
import { followCall, type LiveCall, type Streams } from './live-call.ts';
import type { Parties } from './parties.ts';

export interface FirstFunction {
  readonly fileName: string;
  readonly text: string;
  readonly params: string;
}

export interface ConsoleState {
  setup(): ConsoleSetup;
  lint(text: string, fileName: string): FunctionReading;
  open(wish: OpenCall): Promise<Answer>;
  signal(signal: Signal): Promise<Answer>;
  /** Null when nobody takes keys. */
  press(key: string): Promise<KeyAnswer | null>;
  /** Null: to the next timer. */
  advance(ms: number | null): Promise<ClockState | null>;
  run(isRunning: boolean): void;
  /** The answer says which scenarios there are when there is none of this name. */
  lay(scenario: string): Promise<Answer>;
  close(): Promise<void>;
}

const noCall: Answer = {
  status: 409,
  body: {
    title: 'no call',
    status: 409,
    detail: 'Expected an open call, came none: open one first.',
  },
};
const byTheBook = 'approve';

export function createConsoleState(
  parties: Parties,
  streams: Streams,
  first: FirstFunction,
): ConsoleState {
  let live: LiveCall | null = null;
  let calls = 0;
  let isRunning = true;
  let scenario = byTheBook;
  // A second opening while one is under way would leave a call that nobody ends.
  let openings: Promise<unknown> = Promise.resolve();

  const openNow = async (wish: OpenCall): Promise<Answer> => {
    const reading = checkText(wish.text, wish.file_name);
    if (reading.name === null) return problem(422, 'The function has errors; see the lint.');
    const params = objectIn(wish.params);
    if (params === null) return problem(422, 'Expected the parameters as a JSON object.');
    await live?.end();
    live = null;
    calls += 1;
    const answer = await call('POST', `${parties.engineUrl}/sessions`, {
      conversation_id: `console-${calls}`,
      channel: 'voice',
      function: withMocks(wish.text, parties.connectionUrls),
      params,
    });
    if (answer.status === 201) {
      const about = { functionName: reading.name, params: wish.params, isRunning };
      live = followCall(parties, streams, answer.body as SessionSnapshot, about);
      streams.masked.publish({ kind: 'fault', scenario });
    }
    return answer;
  };

  return {
    setup: () => ({
      mode: 'live',
      fileName: first.fileName,
      functionText: first.text,
      params: first.params,
      scenarios: scenarios.map(({ name, about }) => ({ name, about })),
      scenario,
    }),
    lint: checkText,
    open(wish) {
      const opened = openings.then(() => openNow(wish));
      openings = opened.catch(() => undefined);
      return opened;
    },
    signal: async (signal) => (live === null ? noCall : live.signal(signal)),
    press: async (key) => (live === null ? null : live.press(key)),
    async advance(ms) {
      if (live === null) return null;
      return ms === null ? live.clock.advanceToNext() : live.clock.advance(ms);
    },
    run(next) {
      isRunning = next;
      live?.clock.run(next);
    },
    async lay(name) {
      const script = readScript({ scenarios: [name] });
      if (!script.ok) return problem(422, script.message);
      parties.connections.play(script.script);
      parties.connections.release();
      const url = `${parties.processorUrl}/mock/script`;
      const answer = await call('PUT', url, { scenarios: [name] });
      if (answer.status !== 204) return problem(502, 'The processor did not take the scenario.');
      scenario = name;
      streams.masked.publish({ kind: 'fault', scenario });
      return { status: 200, body: { scenario } };
    },
    async close() {
      await openings;
      await live?.end();
    },
  };
}

function problem(status: number, detail: string): Answer {
  return { status, body: { title: 'refused', status, detail } };
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
