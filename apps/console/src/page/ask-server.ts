/** What the page asks of its own server. */
import { signal } from '@preact/signals';
import type { Problem, Signal } from '@voicepay/spec';
import type { FunctionReading, OpenCall } from '../wire/console.ts';
import type { KeyAnswer } from '../wire/simulator.ts';

/** What was refused last, and why; null when the last request was taken. */
export const refusal = signal<{ readonly what: string; readonly problem: Partial<Problem> } | null>(
  null,
);

async function post(path: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

async function postOrSayWhy(what: string, path: string, body: unknown): Promise<boolean> {
  const answer = await post(path, body);
  const isTaken = answer.status < 300;
  const problem = { status: answer.status, ...(answer.body as object | null) };
  refusal.value = isTaken ? null : { what, problem };
  return isTaken;
}

export const openCall = (wish: OpenCall) => postOrSayWhy('open', '/calls', wish);
export const sendSignal = (body: Signal) => postOrSayWhy(body.type, '/signals', body);
export const layFault = (scenario: string) => postOrSayWhy('fault', '/faults', { scenario });
export const runClock = (isRunning: boolean) =>
  postOrSayWhy('clock', '/clock', { is_running: isRunning });
/** Null: to the next timer. */
export const advanceClock = (ms: number | null) =>
  postOrSayWhy('clock', '/clock', { advance_ms: ms });

/** Keys go to the simulator's door, one after another. The collect number after it; null for none. */
let lastPress: Promise<unknown> = Promise.resolve();
export function pressKey(key: string): Promise<number | null> {
  const pressed = lastPress.then(async () => {
    const { status, body } = await post('/simulator/keys', { key });
    if (status === 200) return (body as KeyAnswer).collect;
    refusal.value = { what: 'key', problem: { status, ...(body as object) } };
    return null;
  });
  lastPress = pressed.catch(() => undefined);
  return pressed;
}

export async function lint(text: string, fileName: string): Promise<FunctionReading> {
  const answer = await post('/lint', { text, file_name: fileName });
  return answer.body as FunctionReading;
}
