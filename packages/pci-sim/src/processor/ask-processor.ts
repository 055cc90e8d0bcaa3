import { digitsIn } from '../keypad/digit-buffer.ts';
import { type Capture, holdsCard, type PaymentResult, type Processing } from '../zone/capture.ts';
import { classifyAnswer, type RawAnswer } from './classify-answer.ts';
import { assembleRequest, type RequestBytes, wipeRequest } from './request-bytes.ts';

/** How the zone reaches the processor; both give up when the signal aborts. */
export type ProcessorPort = {
  submit(request: RequestBytes, key: string, signal: AbortSignal): Promise<RawAnswer>;
  /** Absent where the processor offers no look-up. */
  lookUp?: (key: string, signal: AbortSignal) => Promise<RawAnswer>;
};

/** Waits on the capture's clock; rejects when the signal aborts. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

const requestDeadlineMs = 15_000;
const waitsMs: readonly number[] = [1000, 2000, 4000, 8000];

/**
 * Asks until a definite answer or until the signal aborts (a wipe): same key, same bytes; look-up
 * first where there is one (`process:no-answer-asks-again`, `process:lookup-comes-first`). The
 * request is wiped at the end, whichever end it is (`card-data:request-is-kept-only-for-its-answer`).
 */
export async function askProcessor(
  capture: Capture,
  processing: Processing,
  port: ProcessorPort,
  wait: Wait,
  signal: AbortSignal,
): Promise<PaymentResult | undefined> {
  const { command } = processing;
  const request = holdsCard(capture) ? assembleRequest(capture, command) : undefined;
  const card = request === undefined ? undefined : digitsIn(capture.buffers.card_number);
  const ask = async (send: (signal: AbortSignal) => Promise<RawAnswer>, anyUnanswered: boolean) => {
    const raw = await withDeadline(send, wait, signal);
    const answer = classifyAnswer(raw, { method: command.method, card, anyUnanswered });
    // Whatever a processor repeats of the request goes with its answer.
    if (raw.kind === 'answered') raw.body.fill(0);
    return answer;
  };
  try {
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      if (attempt > 0) {
        await wait(waitsMs[Math.min(attempt, waitsMs.length) - 1] as number, signal);
      }
      const { lookUp } = port;
      if (lookUp !== undefined && (attempt > 0 || request === undefined)) {
        const found = await ask((s) => lookUp(command.idempotencyKey, s), true);
        if (found.kind === 'definite') return found.result;
      }
      // process:lost-request-is-looked-up
      if (request === undefined) continue;
      const send = (s: AbortSignal) => port.submit(request, command.idempotencyKey, s);
      const answer = await ask(send, attempt > 0);
      if (answer.kind === 'definite') return answer.result;
    }
    return undefined;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    if (request !== undefined) wipeRequest(request);
  }
}

async function withDeadline(
  send: (signal: AbortSignal) => Promise<RawAnswer>,
  wait: Wait,
  signal: AbortSignal,
): Promise<RawAnswer> {
  const ended = new AbortController();
  const timer = new AbortController();
  const end = () => {
    ended.abort();
    timer.abort();
  };
  signal.addEventListener('abort', end, { once: true });
  const late = wait(requestDeadlineMs, timer.signal).then(
    () => ended.abort(),
    () => undefined,
  );
  try {
    return await send(ended.signal);
  } finally {
    timer.abort();
    await late;
    signal.removeEventListener('abort', end);
  }
}
