/** One HTTP call to a party on loopback. */

export interface Answer {
  readonly status: number;
  /** The body as JSON; null where it is none. */
  readonly body: unknown;
}

const answerMsAtMost = 30_000;

/** Status 0 when nobody answered. */
export async function call(method: string, url: string, body?: unknown): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(answerMsAtMost),
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: jsonOf(text) };
  } catch (error) {
    return { status: 0, body: { title: 'no answer', detail: String((error as Error).message) } };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
