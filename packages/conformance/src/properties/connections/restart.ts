import type { Hook } from '../../targets/connections/target.ts';
import type { CheckOutcome } from './check.ts';
import type { Dialogue } from './dialogue.ts';
import { Stop } from './stop.ts';

const patienceMs = 15_000;

/** What a check says that needs the target to be restarted, and has no hook for it. */
export const noRestart: CheckOutcome = {
  kind: 'not_observable',
  reason: 'only a restart of the target can show what it remembers',
  hint: 'give the command that restarts it: hooks.restart in voicepay.yaml',
  cases: 0,
};

/** Restarts the target by its own hook and goes on once it is up: a closed port is tried again. */
export async function afterARestart<T>(
  dialogue: Dialogue,
  restart: Hook,
  goOn: () => Promise<T>,
): Promise<T> {
  const done = await restart();
  if (!done.ok) throw new Stop({ kind: 'environment', reason: done.reason });
  const { clock } = dialogue.line;
  const until = clock.elapsed() + patienceMs;
  for (;;) {
    try {
      return await goOn();
    } catch (error) {
      const down = error instanceof Stop && error.why.kind === 'environment';
      if (!down || clock.elapsed() > until) throw error;
      await clock.sleep(200);
    }
  }
}
