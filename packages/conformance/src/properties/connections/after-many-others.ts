import type { ConnectionName, JsonObject } from '../../targets/connections/target.ts';
import type { CheckContext, CheckOutcome, Complaint } from './check.ts';
import type { Dialogue, OpenedSession } from './dialogue.ts';

const othersOfAReplay = 300;
const atATime = 8;

interface ManyOthers {
  readonly shown: string;
  readonly sendOther: (dialogue: Dialogue, variables: JsonObject) => Promise<unknown>;
  /** Sends the first of the run again. */
  readonly again: (dialogue: Dialogue, first: OpenedSession) => Promise<Complaint | undefined>;
}

/**
 * What the survey sent first is sent again at the end of the run: whoever keeps a hundred keys in a
 * cache knows every repetition but that one. A replay has no run before it and sends others itself.
 */
export async function afterManyOthers(
  { survey, target, isReplay, sample, forEach }: CheckContext,
  connection: ConnectionName,
  { shown, sendOther, again }: ManyOthers,
): Promise<CheckOutcome> {
  const first = survey[connection]?.first;
  if (first === undefined) return unobserved(`${connection} took nothing at the beginning`);
  if (target.hooks.reset !== undefined) {
    return unobserved('the reset hook may have made it forget what came before');
  }
  if (connection === 'start' && target.pool !== undefined) {
    return unobserved('its orders have been used up by others since');
  }
  return forEach([{ name: 'the first of the run' }], { shown }, async (_, dialogue) => {
    const others = isReplay ? sample(othersOfAReplay) : [];
    for (let at = 0; at < others.length; at += atATime) {
      const some = others.slice(at, at + atATime);
      await Promise.all(some.map((variables) => sendOther(dialogue, variables)));
    }
    // A report of three hundred exchanges that are in order helps nobody.
    dialogue.exchanges.length = 0;
    dialogue.tell('After many others, the first request of the run comes once more.');
    return again(dialogue, first);
  });
}

function unobserved(reason: string): CheckOutcome {
  return { kind: 'not_observable', reason, cases: 0 };
}
