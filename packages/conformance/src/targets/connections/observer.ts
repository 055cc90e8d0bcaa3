import { parseJson } from '@voicepay/spec';
import type { HttpClient } from '../../adapters/http-client.ts';
import { isPlainObject } from './plain-object.ts';
import type { OutcomeName } from './target.ts';

/** How often an outcome of a session was applied: evidence of the effect, which a 2xx is not. */
export interface Observer {
  readonly describe: string;
  readonly count: (sessionReferenceId: string) => Promise<Observation>;
}

export type Observation =
  | { readonly ok: true; readonly count: number; readonly outcome?: OutcomeName }
  | { readonly ok: false; readonly reason: string };

export const placeholder = '{session_reference_id}';
const deadlineMs = 10_000;

/**
 * Asks `URL with {session_reference_id}`; the answer is `{"count": n}`, and 404 means none. With
 * `"outcome": "success"` or `"failure"` beside it, it also shows which outcome was kept.
 */
export function httpObserver(
  template: string,
  http: HttpClient,
  headers: Readonly<Record<string, string>>,
): Observer {
  return {
    describe: template,
    count: async (session) => {
      const url = new URL(template.replaceAll(placeholder, encodeURIComponent(session)));
      const answer = await http.send({ url, method: 'GET', headers, deadlineMs });
      if (answer.kind === 'no_answer') {
        return { ok: false, reason: `the observer gave no answer (${answer.why})` };
      }
      if (answer.status === 404) return { ok: true, count: 0 };
      const text = answer.body.subarray(0, 120).toString('utf8');
      return answer.status === 200
        ? readCount(answer.body)
        : { ok: false, reason: `the observer answered HTTP ${answer.status} ${text}` };
    },
  };
}

/** Reads `{"count": n}`, n a whole number from 0, and which `outcome` it was where that is told. */
export function readCount(body: Uint8Array | string): Observation {
  const parsed = parseJson(body);
  const { count, outcome } = parsed.ok && isPlainObject(parsed.value) ? parsed.value : {};
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) {
    return outcome === 'success' || outcome === 'failure'
      ? { ok: true, count, outcome }
      : { ok: true, count };
  }
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
  return {
    ok: false,
    reason: `expected {"count": n} from the observer, came ${text.slice(0, 120)}`,
  };
}
