import type { TestCard } from '@voicepay/pci-sim/test-cards';
import type { Pool } from 'undici';

/** Everything that the engine's side shows of a session while it is paid. */
export type Show = (sink: string, content: string) => void;

export interface Peers {
  readonly engine: Pool;
  readonly zone: Pool;
  readonly functionConfiguration: object;
  readonly show: Show;
}

const json = { 'content-type': 'application/json' };

/** One session from opening to success, with real key presses; the caller hesitates nowhere. */
export async function payByKeypad(
  peers: Peers,
  card: TestCard,
  conversation: string,
): Promise<string> {
  const { engine, zone, show } = peers;
  const ask = async (pool: Pool, method: 'GET' | 'POST', path: string, body?: object) => {
    const text = body === undefined ? null : JSON.stringify(body);
    const answer = await pool.request({ method, path, headers: json, body: text });
    const content = await answer.body.text();
    if (pool === engine)
      show(answer.statusCode < 400 ? 'engine answers' : 'engine errors', content);
    return { status: answer.statusCode, content };
  };
  const opened = await ask(engine, 'POST', '/sessions', {
    conversation_id: conversation,
    channel: 'voice',
    function: peers.functionConfiguration,
    params: {},
  });
  const id: string = JSON.parse(opened.content).session_reference_id;
  const snapshot = async () => JSON.parse((await ask(engine, 'GET', `/sessions/${id}`)).content);
  const signal = (body: object) => ask(engine, 'POST', `/sessions/${id}/signals`, body);
  const until = async (holds: (now: Record<string, unknown>) => boolean | Promise<boolean>) => {
    const givenUpAt = performance.now() + 10_000;
    for (;;) {
      const now = await snapshot();
      if (await holds(now)) return now;
      if (performance.now() > givenUpAt) throw new Error(`stuck: ${JSON.stringify(now)}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  const enter = async (field: string, keys: string) => {
    // The command is on its way to the zone; no caller is fast enough to come before it.
    await until(async (now) => {
      if (now.field !== field || now.collect === undefined) return false;
      return (
        JSON.parse((await ask(zone, 'GET', `/captures/${id}`)).content).collect === now.collect
      );
    });
    for (const key of keys) await ask(zone, 'POST', `/keypad/${id}/keys`, { key });
  };
  await until((now) => now.state === 'announcing');
  await signal({ type: 'confirm', summary_id: 'none' });
  await signal({ type: 'proceed' });
  await enter('card_number', `${card.number}#`);
  await enter('expiration_date', '1230');
  await enter('security_code', card.securityCode);
  await enter('postal_code', '94105#');
  const confirming = await until((now) => now.state === 'confirming');
  await signal({ type: 'confirm', summary_id: confirming.summary_id });
  await until((now) => now.state === 'succeeded' || now.state === 'failed');
  const events = await ask(engine, 'GET', `/sessions/${id}/events`);
  show('session events', events.content);
  return String((await snapshot()).state);
}
