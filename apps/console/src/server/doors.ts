/** Which path does what. The masked and the simulator's doors have nothing in common but the server. */
import type { Signal } from '@voicepay/spec';
import type { ConsoleSetup, OpenCall } from '../wire/console.ts';
import type { ConsoleState } from './console-state.ts';
import { type Doors, refuse, sendJson, type Visit } from './http-server.ts';
import type { Streams } from './live-call.ts';
import { advanceMsAtMost } from './session-clock.ts';

type Body = Readonly<Record<string, unknown>>;
type Door = (visit: Visit) => unknown;

export function liveDoors(state: ConsoleState, streams: Streams): Doors {
  return new Map<string, Door>([
    ['GET /masked/stream', ({ request, response }) => streams.masked.serve(request, response)],
    [
      'GET /simulator/stream',
      ({ request, response }) => streams.simulator.serve(request, response),
    ],
    ['POST /simulator/keys', (visit) => press(state, visit)],
    ['GET /console', ({ response }) => sendJson(response, 200, state.setup())],
    ['POST /lint', (visit) => lint(state, visit)],
    ['POST /calls', (visit) => open(state, visit)],
    ['POST /signals', (visit) => signal(state, visit)],
    ['POST /clock', (visit) => moveClock(state, visit)],
    ['POST /faults', (visit) => lay(state, visit)],
  ]);
}

export function replayDoors(setup: ConsoleSetup): Doors {
  return new Map<string, Door>([
    ['GET /console', ({ response }) => sendJson(response, 200, setup)],
  ]);
}

const memberOf = (body: unknown, name: string): unknown => (body as Body | null)?.[name];

async function press(state: ConsoleState, { body, response }: Visit): Promise<void> {
  const key = memberOf(body, 'key');
  if (typeof key !== 'string' || !/^[0-9*#]$/.test(key)) {
    return refuse(response, 422, 'Expected one key: 0 to 9, * or #.');
  }
  const answer = await state.press(key);
  if (answer === null) return refuse(response, 409, 'Nobody takes keys: there is no call.');
  sendJson(response, 200, answer);
}

function lint(state: ConsoleState, { body, response }: Visit): void {
  const text = memberOf(body, 'text');
  const fileName = memberOf(body, 'file_name');
  if (typeof text !== 'string' || typeof fileName !== 'string') {
    refuse(response, 422, 'Expected text and file_name.');
  } else {
    sendJson(response, 200, state.lint(text, fileName));
  }
}

async function open(state: ConsoleState, { body, response }: Visit): Promise<void> {
  const names = ['text', 'file_name', 'params'] as const;
  if (!names.every((name) => typeof memberOf(body, name) === 'string')) {
    return refuse(response, 422, 'Expected text, file_name and params, each a string.');
  }
  const answer = await state.open(body as OpenCall);
  sendJson(response, answer.status === 0 ? 502 : answer.status, answer.body);
}

async function signal(state: ConsoleState, { body, response }: Visit): Promise<void> {
  const answer = await state.signal(body as Signal);
  sendJson(response, answer.status === 0 ? 502 : answer.status, answer.body);
}

async function moveClock(state: ConsoleState, { body, response }: Visit): Promise<void> {
  const isRunning = memberOf(body, 'is_running');
  if (typeof isRunning === 'boolean') {
    state.run(isRunning);
    return sendJson(response, 200, {});
  }
  const ms = memberOf(body, 'advance_ms');
  if (ms !== null && !isAdvance(ms)) {
    const detail =
      'Expected is_running, or advance_ms as whole milliseconds; null: to the next timer.';
    return refuse(response, 422, detail);
  }
  const moved = await state.advance(ms);
  if (moved === null)
    return refuse(response, 409, 'There is no call, or no timer, to move the clock to.');
  sendJson(response, 200, moved);
}

function isAdvance(ms: unknown): ms is number {
  return typeof ms === 'number' && Number.isInteger(ms) && ms >= 0 && ms <= advanceMsAtMost;
}

async function lay(state: ConsoleState, { body, response }: Visit): Promise<void> {
  const scenario = memberOf(body, 'scenario');
  if (typeof scenario !== 'string')
    return refuse(response, 422, 'Expected the name of a scenario.');
  const answer = await state.lay(scenario);
  sendJson(response, answer.status, answer.body);
}
