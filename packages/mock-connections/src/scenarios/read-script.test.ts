import { parseJson } from '@voicepay/spec';
import { describe, expect, test } from 'vitest';
import { readScript } from './read-script.ts';
import { stepAt } from './step.ts';

describe('a script as people write it', () => {
  test('becomes steps, the last of which serves every later call', () => {
    const read = readScript({
      per: 'server',
      start: [{ status: 503, times: 2 }, { start: { amount: 1 } }],
      processor: [{ transport: 'hang', effect: true }, { decline: 'lost_card' }],
    });
    if (!read.ok) throw new Error(read.message);
    const start = read.script.steps.start ?? [];
    expect([0, 1].map((call) => stepAt(start, call).reply?.status)).toEqual([503, 503]);
    expect(stepAt(start, 99).start).toEqual({ amount: 1 });
    const decision = { result: 'decline', code: 'lost_card' };
    expect(read.script.steps.processor?.[1]).toEqual({ decision });
    expect(read.script.per).toBe('server');
  });

  test('lays a named scenario under its own steps, call by call', () => {
    const read = readScript({ scenarios: ['slow'], start: [{ status: 500 }, {}] });
    if (!read.ok) throw new Error(read.message);
    const { start, success } = read.script.steps;
    expect(start?.map((step) => [step.waitMs, step.reply?.status])).toEqual([
      [3000, 500],
      [3000, undefined],
    ]);
    expect(success?.[0]?.waitMs).toBe(3000);
  });

  test('takes a status and a word for a step: first 503, then a reset, then approve', () => {
    const read = readScript({ processor: [503, 'reset', 'approve'] });
    if (!read.ok) throw new Error(read.message);
    const steps = read.script.steps.processor ?? [];
    expect(steps.map((step) => step.reply?.status ?? step.transport)).toEqual([
      503,
      'reset',
      undefined,
    ]);
  });

  test('serves a body and a header as the script writes them, 42.0 as 42.0', () => {
    const text = '{"status": 200, "headers": {"X-Rate": 1.50}, "body": {"amount": 42.0}}';
    const given = parseJson(text);
    if (!given.ok) throw new Error(text);
    const read = readScript({ start: [given.value] });
    if (!read.ok) throw new Error(read.message);
    const reply = read.script.steps.start?.[0]?.reply;
    expect(reply?.body).toBe('{"amount":42.0}');
    expect(reply?.headers['x-rate']).toBe('1.50');
  });

  test.each([
    [[], '(root): expected an object, came a list of 0'],
    [{ strat: [] }, '/strat: expected one of scenarios, per, start'],
    [{ strat: [] }, 'did you mean start?'],
    [{ start: {} }, '/start: expected a list of at most 1000 items, came an object'],
    [{ start: [true] }, '/start/0: expected an object, came true'],
    [{ start: ['rest'] }, 'came "rest"; did you mean reset?'],
    [{ start: [{ stauts: 503 }] }, '/start/0/stauts: expected one of times'],
    [{ start: [{ stauts: 503 }] }, 'did you mean status or start?'],
    [{ start: [{ status: '503' }] }, '/start/0/status: expected an integer from 200 to 599, came'],
    [{ start: [{ decline: 'x' }] }, '/start/0/decline: only the processor can'],
    [{ success: [{ start: {} }] }, '/success/0/start: only a start answer can be changed'],
    [{ scenarios: ['slwo'] }, 'came "slwo"; did you mean slow?'],
    [{ scenarios: ['zzzzzzzz'] }, '--list names them'],
    [{ start: [{ times: 0 }] }, '/start/0/times: expected an integer from 1'],
    [{ start: [{ status: 99 }] }, '/start/0/status: expected an integer from 200 to 599'],
    [{ start: [{ body: 'x' }] }, '/start/0/body: expected a status'],
    [{ start: [{ transport: 'warp' }] }, '/start/0/transport: expected one of reply'],
    [{ start: [{ status: 200, headers: { 'a b': 'c' } }] }, 'not a header name'],
    [{ start: [{ status: 200, headers: { a: 'b\r\nc: d' } }] }, 'not a header value'],
    [{ scenarios: ['nope'] }, '/scenarios/0: expected the name of a scenario'],
    [{ per: 'moon' }, '/per: expected one of key, server'],
    [{ processor: [{ decline: '' }] }, '/processor/0/decline: expected a text'],
  ])('%j is refused by its place', (script, message) => {
    const read = readScript(script as never);
    expect(read.ok ? 'accepted' : read.message).toContain(message);
  });
});
