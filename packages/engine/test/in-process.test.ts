import { Dispatcher } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestSession, startTestEngine, type TestEngine } from './engine-client.ts';
import { type Parties, startParties } from './parties.ts';

describe('an engine in this process', () => {
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

  it('answers without a socket what it answers over HTTP', async () => {
    const { id, signal } = await openTestSession(engine, parties);
    const json = { 'content-type': 'application/json' };
    const requests = [
      ['GET', '/capabilities', {}, ''],
      ['GET', `/sessions/${id}`, {}, ''],
      ['GET', `/sessions/${id}/events?after=2`, {}, ''],
      ['POST', `/sessions/${id}/signals`, json, '{"type":"resume"}'],
      ['POST', `/sessions/${id}/signals`, json, '{"type":"surprise"}'],
      ['POST', `/sessions/${id}/signals`, { 'content-type': 'text/plain' }, 'x'],
      ['POST', `/sessions/${id}/clock`, json, '{"advance_ms":0}'],
      ['POST', `/sessions/${id}/facts`, json, '{"fact":"wiped"}'],
      ['POST', '/sessions', json, 'x'.repeat(300_000)],
      ['GET', '/nowhere', {}, ''],
    ] as const;
    for (const [method, path, headers, body] of requests) {
      const over = await engine.ask(method, path, body === '' ? undefined : body, headers);
      const answer = await engine.answer({ method, path, headers, body });
      expect([answer.status, JSON.parse(answer.body)], `${method} ${path}`).toEqual([
        over.status,
        over.json,
      ]);
      expect(answer.headers['content-type']).toBe(over.headers.get('content-type'));
    }
    await signal('cancel');
    const stream = await engine.answer({
      method: 'GET',
      path: `/sessions/${id}/events`,
      headers: { accept: 'text/event-stream' },
      body: '',
    });
    expect(stream.body).toContain('"type":"outcome.delivered"');
  });
});

it('tells the zone where to find it, when that is not where it listens', async () => {
  const parties = await startParties();
  const engine = await startTestEngine({ publicUrl: 'https://engine.example/voice/' });
  const { id, signal, advance } = await openTestSession(engine, parties);
  await signal('proceed');
  await advance(0);
  const url = `https://engine.example/voice/sessions/${id}/facts`;
  expect(parties.commands(id)).toMatchObject([{ command: 'collect', facts: { url } }]);
  await engine.stop();
  await parties.close();
});

it('hands its calls to a carrier that it is lent, and leaves it open', async () => {
  const carried: string[] = [];
  let closed = 0;
  class Carrier extends Dispatcher {
    dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
      carried.push(`${options.method} ${options.path}`);
      const controller = { abort: () => {} } as unknown as Dispatcher.DispatchController;
      handler.onRequestStart?.(controller, {});
      handler.onResponseStart?.(controller, 200, { 'content-type': 'application/json' }, '');
      handler.onResponseData?.(controller, Buffer.from('{"amount":4200,"currency":"USD"}'));
      handler.onResponseEnd?.(controller, {});
      return true;
    }
    override async destroy() {
      closed += 1;
    }
  }
  const engine = await startTestEngine({ carrier: new Carrier() });
  const nowhere = { url: 'http://nowhere.invalid', commands: () => [] } as unknown as Parties;
  const { id, signal, advance, snapshot } = await openTestSession(engine, nowhere);
  await signal('proceed');
  await advance(0);
  expect((await snapshot()).state).toBe('collecting');
  expect(carried).toEqual(['POST /start', `POST /captures/${id}/commands`]);
  await engine.stop();
  expect(closed).toBe(0);
});
