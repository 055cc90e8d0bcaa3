import type { Key } from '../keypad/key.ts';
import { askProcessor, type ProcessorPort, type Wait } from '../processor/ask-processor.ts';
import { type CallStream, createCallStream } from './call-stream.ts';
import { type Capture, createCapture, type Fact, type Processing } from './capture.ts';
import type { CaptureClock } from './clock.ts';
import type { Command, FactsDoor } from './command.ts';
import {
  doubtKeys,
  finishProcessing,
  type Output,
  obey,
  passTime,
  pressKey,
} from './step-capture.ts';

/** Posts one fact; false when the engine did not take it and may take it later. */
export type FactsPort = (door: FactsDoor, fact: Fact, signal: AbortSignal) => Promise<boolean>;

export type CapturePorts = {
  readonly processor: ProcessorPort;
  readonly postFact: FactsPort;
};

/** One capture with its clock, its way out, and its one attempt at a payment. */
export type RunningCapture = {
  readonly capture: Capture;
  readonly clock: CaptureClock;
  command(command: Command): 'taken' | 'nothing-to-process' | 'no-card-number' | 'other-payment';
  /** A key of the keypad; `atMs`, on the capture's clock, when it was pressed before now. */
  press(key: Key, atMs?: number): void;
  /** Keys that come as media; they take the same path as `press`. */
  readonly stream: CallStream;
  openExchanges(): number;
  /** Wipes everything and ends every exchange and the stream. */
  close(): void;
};

const factDeadlineMs = 5_000;
const factWaitsMs: readonly number[] = [500, 1000, 2000, 4000, 8000];
const factAttempts = 60;

export function runCapture(clock: CaptureClock, ports: CapturePorts): RunningCapture {
  const capture = createCapture(ports.processor.lookUp !== undefined);
  const life = new AbortController();
  let asking: AbortController | undefined;
  let untimed: () => void = () => undefined;
  let openExchanges = 0;
  let lastFact: Promise<void> = Promise.resolve();

  const count = async <T>(exchange: () => Promise<T>): Promise<T> => {
    openExchanges += 1;
    try {
      return await exchange();
    } finally {
      openExchanges -= 1;
    }
  };
  const wait: Wait = (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new Error('no longer awaited'));
      const takeBack = clock.callAt(clock.monotonicMs() + ms, () => {
        signal.removeEventListener('abort', abandon);
        resolve();
      });
      const abandon = () => {
        takeBack();
        reject(new Error('no longer awaited'));
      };
      signal.addEventListener('abort', abandon, { once: true });
    });

  const post = async (door: FactsDoor, fact: Fact) => {
    for (let attempt = 0; attempt < factAttempts && !life.signal.aborted; attempt += 1) {
      const deadline = new AbortController();
      const timer = new AbortController();
      const end = () => deadline.abort();
      life.signal.addEventListener('abort', end, { once: true });
      void wait(factDeadlineMs, timer.signal).then(end, () => undefined);
      const isTaken = await count(() => ports.postFact(door, fact, deadline.signal));
      timer.abort();
      life.signal.removeEventListener('abort', end);
      if (isTaken) return;
      await wait(factWaitsMs[Math.min(attempt, factWaitsMs.length - 1)] as number, life.signal);
    }
  };

  const ask = async (processing: Processing, signal: AbortSignal) => {
    const { submit, lookUp } = ports.processor;
    const port: ProcessorPort = {
      submit: (request, key, s) => count(() => submit(request, key, s)),
      ...(lookUp === undefined
        ? {}
        : { lookUp: (key: string, s: AbortSignal) => count(() => lookUp(key, s)) }),
    };
    const result = await askProcessor(capture, processing, port, wait, signal);
    if (result !== undefined) perform(finishProcessing(capture, processing, result));
  };

  const perform = (outputs: readonly Output[]) => {
    for (const output of outputs) {
      if (output.output === 'fact') {
        const door = capture.factsDoor as FactsDoor;
        lastFact = lastFact.then(() => post(door, output.fact)).catch(() => undefined);
      } else if (output.output === 'ask') {
        asking = new AbortController();
        void ask(output.processing, asking.signal);
      } else asking?.abort();
    }
    rearm();
  };

  /** A key exactly at the deadline is in time, so the timer is due one millisecond later. */
  const rearm = () => {
    untimed();
    const deadlineMs = capture.entry?.deadlineMs;
    if (deadlineMs === undefined) return;
    untimed = clock.callAt(deadlineMs + 1, () => {
      stream.settle();
      perform(passTime(capture, clock.monotonicMs(), clock.epochMs()));
    });
  };

  const press = (key: Key, atMs = clock.monotonicMs()) => {
    perform(pressKey(capture, key, atMs, clock.epochMs()));
  };

  const stream = createCallStream(clock, { press, doubt: () => doubtKeys(capture) });

  return {
    capture,
    clock,
    command(command) {
      stream.settle();
      if (command.command === 'wipe') stream.forget();
      const outcome = obey(capture, command, clock.monotonicMs());
      if (!outcome.taken) return outcome.refusal;
      perform(outcome.outputs);
      return 'taken';
    },
    press,
    stream,
    openExchanges: () => openExchanges,
    close() {
      life.abort();
      asking?.abort();
      stream.close();
      obey(capture, { command: 'wipe' }, clock.monotonicMs());
      untimed();
    },
  };
}
