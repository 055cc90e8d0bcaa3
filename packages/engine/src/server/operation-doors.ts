/** Whether the engine is alive, takes sessions, and what it has done. */
import type { Visit } from './http-server.ts';

export function sendHealth({ response }: Visit): void {
  sendText(response, 200, 'alive\n');
}

export function sendReadiness({ response, status, engine }: Visit): void {
  const isReady = !status.isStopping && !engine.hasJournalFailed();
  sendText(response, isReady ? 200 : 503, isReady ? 'ready\n' : 'takes no sessions\n');
}

export function sendMetrics({ response, engine }: Visit): void {
  const sessions = [...engine.sessions()];
  const states = sessions.map((live) => live.session.stage);
  const deliveries = sessions.flatMap((live) => live.delivery?.status ?? []);
  const gauges = [
    ...counted(states).map(([state, value]) => {
      return { name: 'voicepay_sessions', labels: { state }, value };
    }),
    ...counted(deliveries).map(([status, value]) => {
      return { name: 'voicepay_deliveries', labels: { status }, value };
    }),
  ];
  sendText(response, 200, engine.ports.metrics.text(gauges), '; version=0.0.4');
}

function counted(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}

function sendText(response: Visit['response'], status: number, text: string, version = ''): void {
  response.writeHead(status, { 'content-type': `text/plain${version}; charset=utf-8` });
  response.end(text);
}
