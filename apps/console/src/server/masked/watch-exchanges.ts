/** Tells of every call of a connection, once when it came and once when it was answered. */
import type { MockConnections, RecordedCall } from '@voicepay/mock-connections';
import type { ConnectionExchange, Endpoint } from '../../wire/masked.ts';

/** Returns what looks once more; it tells nothing twice. */
export function watchExchanges(
  connections: Pick<MockConnections, 'calls'>,
  session: string,
  tell: (exchange: ConnectionExchange) => void,
): () => void {
  const told = new Map<number, boolean>();
  return () => {
    for (const call of connections.calls({ containing: session })) {
      const isAnswered = call.answer !== undefined;
      if (told.get(call.number) === isAnswered) continue;
      told.set(call.number, isAnswered);
      tell(exchangeOf(call));
    }
  };
}

function exchangeOf(call: RecordedCall): ConnectionExchange {
  const { number, method, path, headers, body, receivedAtMs, answer } = call;
  const endpoint = call.endpoint as Endpoint;
  return { number, endpoint, method, path, headers, body, receivedAtMs, answer: answer ?? null };
}
