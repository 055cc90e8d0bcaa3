import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openTestSession, startTestEngine, type TestEngine } from './engine-client.ts';
import { type Parties, startParties } from './parties.ts';

describe('what agents and watchers see', () => {
  let engine: TestEngine;
  let parties: Parties;
  beforeAll(async () => {
    parties = await startParties();
    engine = await startTestEngine();
  });
  afterAll(async () => {
    await engine.stop();
    await parties.close();
  });

  it('sends the events over a WebSocket, one per frame, from where the reader was', async () => {
    const session = await openTestSession(engine, parties);
    const url = `${engine.url.replace('http', 'ws')}/sessions/${session.id}/events?after=2`;
    const socket = new WebSocket(url);
    const sequences: number[] = [];
    socket.on('message', (frame) => sequences.push(Number(JSON.parse(String(frame)).sequence)));
    await new Promise((resolve) => socket.once('message', resolve));
    await session.signal('hang_up');
    await new Promise((resolve) => socket.once('close', resolve));
    const all = (await session.events()).length;
    expect(sequences).toEqual(Array.from({ length: all - 2 }, (_, i) => i + 3));
  });

  it('loses nothing and repeats nothing over a reconnect in the middle of a session', async () => {
    const session = await openTestSession(engine, parties);
    const read = async (after: number, until: () => Promise<unknown>) => {
      const abort = new AbortController();
      const response = await fetch(`${engine.url}/sessions/${session.id}/events`, {
        headers: { accept: 'text/event-stream', 'last-event-id': String(after) },
        signal: abort.signal,
      });
      let text = '';
      const reading = (async () => {
        for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
      })().catch(() => {});
      await until();
      abort.abort();
      await reading;
      return [...text.matchAll(/^id: (\d+)$/gm)].map((m) => Number(m[1]));
    };
    const first = await read(0, async () => {
      await session.signal('proceed');
      await session.advance(0);
      await new Promise((resolve) => setImmediate(resolve));
    });
    await session.signal('cancel');
    await session.advance(0);
    const second = await read(first.at(-1) ?? 0, () => session.advance(0));
    const all = (await session.events()).length;
    expect([...first, ...second]).toEqual(Array.from({ length: all }, (_, i) => i + 1));
  });

  it('gives the agent its rendered prompt, the cancel tool until the intent, and the result', async () => {
    const over = { function: { task_prompt: 'Ask for order {{ params.order_id }}.' } };
    const session = await openTestSession(engine, parties, over);
    const look = async () => (await engine.ask('GET', `/sessions/${session.id}/agent`)).json;
    expect(await look()).toEqual({
      task_prompt: 'Ask for order A-1.',
      tools: [expect.objectContaining({ name: 'collect_payment_cancel' })],
    });
    await session.signal('cancel');
    expect(await look()).toMatchObject({ tools: [], agent_result: { status: 'cancelled' } });
  });

  it('names the companion of a function so that a platform takes it, however long the name', async () => {
    const name = `f${'x'.repeat(63)}`;
    const over = { function: { name } };
    const session = await openTestSession(engine, parties, over);
    const { tools } = (await engine.ask('GET', `/sessions/${session.id}/agent`)).json;
    expect(tools[0].name).toMatch(/^fx+_cancel$/);
    expect(tools[0].name).toHaveLength(64);
  });

  it('refuses an opening whose input parameters are missing, says what to ask, and calls nobody', async () => {
    const input_parameters = {
      type: 'object',
      properties: { order_id: { type: 'string', description: 'the order number' } },
      required: ['order_id'],
    };
    const before = parties.received.length;
    const over = { function: { input_parameters }, opening: { params: {} } };
    const { opened } = await openTestSession(engine, parties, over);
    expect(opened.status).toBe(422);
    expect(opened.json.errors).toEqual([
      { pointer: '/params/order_id', detail: expect.stringContaining('the order number') },
    ]);
    expect(parties.received.length).toBe(before);
  });

  it('refuses another channel, and a second session in an active conversation', async () => {
    const session = await openTestSession(engine, parties, {
      opening: { conversation_id: 'busy' },
    });
    const open = async (opening: object) =>
      (await openTestSession(engine, parties, { opening })).opened;
    expect((await open({ channel: 'sms' })).json).toMatchObject({
      status: 422,
      requirement: 'function:voice-only',
    });
    expect((await open({ conversation_id: 'busy' })).status).toBe(409);
    await session.signal('cancel');
    expect((await open({ conversation_id: 'busy' })).status).toBe(201);
  });

  it('counts sessions and outcomes in Prometheus text', async () => {
    const text = (await engine.ask('GET', '/metrics')).json;
    expect(text).toMatch(/^# TYPE voicepay_sessions gauge$/m);
    expect(text).toMatch(/^voicepay_sessions\{state="failed"\} \d+$/m);
    expect(text).toMatch(/^voicepay_deliveries\{status="delivered"\} \d+$/m);
    expect(text).toMatch(/^# TYPE voicepay_start_calls_seconds_count counter$/m);
    expect(text.match(/^# TYPE/gm)).toHaveLength(new Set(text.match(/^voicepay_\w+/gm)).size);
    expect(text).toMatch(/^voicepay_sessions_ended_total\{reason="cancelled_by_caller"\} \d+$/m);
    expect((await engine.ask('GET', '/ready')).status).toBe(200);
  });
});
