/** The session's clock: held or in step with the wall, and moved by hand. */
import { advanceClock, runClock } from '../ask-server.ts';
import { clock } from '../store.ts';

const steps = [1, 5, 30] as const;

export function ClockControls() {
  const now = clock.value;
  const isRunning = now?.isRunning ?? true;
  const nextDueMs = now?.nextDueMs ?? null;
  const hasCall = now !== null;
  return (
    <fieldset class="clock">
      <legend class="visually-hidden">Session clock</legend>
      <output class="time" aria-label="Elapsed">
        {elapsedText(now?.elapsedMs ?? 0)}
      </output>
      <button
        type="button"
        aria-pressed={!isRunning}
        disabled={!hasCall}
        onClick={() => void runClock(!isRunning)}
      >
        {isRunning ? 'Hold' : 'Run'}
      </button>
      {steps.map((seconds) => (
        <button
          type="button"
          key={seconds}
          disabled={!hasCall}
          title={`Advance the session’s clock by ${seconds} s`}
          onClick={() => void advanceClock(seconds * 1000)}
        >
          +{seconds} s
        </button>
      ))}
      <button
        type="button"
        class="next"
        disabled={nextDueMs === null}
        onClick={() => void advanceClock(null)}
      >
        {nextDueMs === null ? 'no timer' : `to the timer in ${secondsText(nextDueMs)}`}
      </button>
    </fieldset>
  );
}

function elapsedText(ms: number): string {
  const tenths = Math.floor(ms / 100);
  const minutes = Math.floor(tenths / 600);
  const rest = (tenths % 600) / 10;
  return `${String(minutes).padStart(2, '0')}:${rest.toFixed(1).padStart(4, '0')}`;
}

function secondsText(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
