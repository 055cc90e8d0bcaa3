/** The engine's own stream of a session's events, followed to its end. */
import type { SessionEvent } from '@voicepay/spec';

const reconnectionsAtMost = 20;
const pauseMs = 500;

/** Resolves when the stream has ended: the outcome is settled, or `signal` was aborted. */
export async function followEvents(
  url: string,
  signal: AbortSignal,
  hear: (event: SessionEvent) => void,
): Promise<'settled' | 'stopped' | 'lost'> {
  let lastId = 0;
  for (let round = 0; round <= reconnectionsAtMost; round += 1) {
    try {
      const headers = { accept: 'text/event-stream', 'last-event-id': String(lastId) };
      const response = await fetch(url, { headers, signal });
      if (response.status !== 200 || response.body === null) return 'lost';
      for await (const { id, data } of readStream(response.body)) {
        lastId = id;
        hear(JSON.parse(data) as SessionEvent);
      }
      return 'settled';
    } catch {
      if (signal.aborted) return 'stopped';
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return 'lost';
}

/** Messages of a server-sent event stream that carry an id and one line of data. */
export async function* readStream(
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ id: number; data: string }> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const message = text.slice(0, end);
      text = text.slice(end + 2);
      const id = /^id: ?(\d+)$/m.exec(message)?.[1];
      const data = /^data: ?(.*)$/m.exec(message)?.[1];
      if (id !== undefined && data !== undefined) yield { id: Number(id), data };
    }
  }
}
