import type { HttpClient } from '../../adapters/http-client.ts';
import { runCommand } from '../../adapters/run-command.ts';
import type { CommandDescription, HookDescription } from './description.ts';
import { type Observation, type Observer, placeholder, readCount } from './observer.ts';
import type { Hook } from './target.ts';

const hookMs = 60_000;
const observerMs = 10_000;

/** A POST that must answer 2xx, or a program that must end with 0. */
export function hookOf(described: HookDescription, http: HttpClient): Hook {
  return async () => {
    if ('command' in described) return runCommand(described.command, { timeoutMs: hookMs });
    const url = new URL(described.url);
    const answer = await http.send({ url, method: 'POST', headers: {}, deadlineMs: hookMs });
    if (answer.kind === 'no_answer') return { ok: false, reason: `no answer (${answer.why})` };
    const fine = answer.status >= 200 && answer.status < 300;
    return fine ? { ok: true } : { ok: false, reason: `HTTP ${answer.status}` };
  };
}

/** A program that prints {"count": n}; the session is in its arguments or SESSION_REFERENCE_ID. */
export function commandObserver(described: CommandDescription): Observer {
  return {
    describe: described.command.join(' '),
    count: async (session): Promise<Observation> => {
      const command = described.command.map((word) => word.replaceAll(placeholder, session));
      const environment = { SESSION_REFERENCE_ID: session };
      const result = await runCommand(command, { timeoutMs: observerMs, environment });
      return result.ok ? readCount(result.output) : { ok: false, reason: result.reason };
    },
  };
}
