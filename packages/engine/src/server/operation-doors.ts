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
  const byState = new Map<string, number>();
  for (const live of engine.sessions()) {
    byState.set(live.session.stage, (byState.get(live.session.stage) ?? 0) + 1);
  }
  const gauges = [...byState].map(([state, value]) => ({
    name: 'voicepay_sessions',
    labels: { state },
    value,
  }));
  sendText(response, 200, engine.ports.metrics.text(gauges));
}

function sendText(response: Visit['response'], status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
