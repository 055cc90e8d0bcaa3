import type { CallerStep } from './steps.ts';

/** The way from a caller's fingers to the zone. */
export type CallerLine = {
  /** One press of one key of `0-9*#A-D`, held that long. */
  press(key: string, heldMs: number): Promise<void>;
  /** Nothing is pressed for that long. */
  rest(ms: number): Promise<void>;
  close(): Promise<void>;
};

/** Milliseconds pass: real ones, or those of a virtual clock that this moves. */
export type Pass = (ms: number) => Promise<void>;

export type Caller = {
  readonly line: CallerLine;
  /** How long each key is held, and the pause after it. */
  readonly heldMs: number;
  readonly pauseMs: number;
  /** Tells whoever carries the call that it is over: for an engine, its `hang_up` signal. */
  readonly hangUp: () => Promise<void>;
};

/** Does the steps in order; nothing is done after hanging up. The line stays open otherwise. */
export async function perform(caller: Caller, steps: readonly CallerStep[]): Promise<void> {
  const { line, heldMs, pauseMs } = caller;
  for (const step of steps) {
    switch (step.does) {
      case 'press':
        for (const key of step.keys) {
          await line.press(key, heldMs);
          await line.rest(pauseMs);
        }
        break;
      case 'wait':
        await line.rest(step.ms);
        break;
      case 'hang up':
        await line.close();
        await caller.hangUp();
        return;
      default:
        throw new Error(`no such step: ${String(step satisfies never)}`);
    }
  }
}
