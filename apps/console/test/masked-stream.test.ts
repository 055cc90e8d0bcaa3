import { testCardOf, testCards } from '@voicepay/pci-sim/test-cards';
import type { SessionSnapshot } from '@voicepay/spec';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { MaskedFrame } from '../src/wire/masked.ts';
import {
  type ConsoleProcess,
  holdClock,
  type Listener,
  listenTo,
  startConsole,
} from './console-process.ts';

/** Keys of every field. None of them stands in a message, a limit or an amount. */
const secrets = { expiration_date: '0977', security_code: '883', postal_code: '7351924' } as const;
/** A number with neither long runs of zeros nor its first digits in anything else we send. */
// Its brand has one length: the last digit ends the entry.
const card = testCards.find(({ number }) => number.startsWith('51362')) ?? testCardOf('mastercard');

// A browser beside four processes on a busy machine: slow is no failure.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let running: ConsoleProcess;
let masked: Listener;
let simulator: Listener;

beforeAll(async () => {
  running = await startConsole();
  await holdClock(running);
  masked = await listenTo(`${running.url}/masked/stream`);
  simulator = await listenTo(`${running.url}/simulator/stream`);
});

afterAll(async () => {
  masked?.stop();
  simulator?.stop();
  await running?.close();
});

const post = (path: string, body: unknown) =>
  fetch(`${running.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const framesIn = (text: string) =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? '') as MaskedFrame);

function snapshotNow(): SessionSnapshot | undefined {
  const last = framesIn(masked.text()).findLast((frame) => frame.kind === 'snapshot');
  return last?.kind === 'snapshot' ? last.snapshot : undefined;
}

const arrivesAt = (what: Partial<SessionSnapshot>) =>
  expect.poll(snapshotNow, { timeout: 8_000 }).toMatchObject(what);

async function keyIn(keys: string): Promise<void> {
  for (const key of keys) expect((await post('/simulator/keys', { key })).status).toBe(200);
}

/** Every value in the frames, at any depth, as text. */
function valuesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(valuesIn);
}

/** What of the keys stands in the bytes. */
function leaksIn(text: string): readonly string[] {
  // Five consecutive digits of the number, as they stand or with one character between them.
  const runs = Array.from({ length: card.number.length - 4 }, (_, i) =>
    card.number.slice(i, i + 5),
  );
  const hasRun = (run: string) =>
    text.includes(run) || new RegExp([...run].join('[ .,-]')).test(text);
  const values = valuesIn(framesIn(text));
  // Three digits can stand in a time or a port by chance; as a value of their own they cannot.
  const hasKeys = (keys: string) => (keys.length < 5 ? values.includes(keys) : text.includes(keys));
  const fields = Object.entries(secrets).filter(([, keys]) => hasKeys(keys));
  return [...(runs.some(hasRun) ? ['card number'] : []), ...fields.map(([field]) => field)];
}

async function paysWithAMistakeAndAnotherCard(): Promise<void> {
  const text = [
    'name: pay',
    'purpose: Pay.',
    'connections:',
    '  - { name: a, application: payment_session_start, url: https://a.example/ }',
    '  - { name: b, application: payment_session_success, url: https://a.example/ }',
    'slots: { start: a, success: b }',
  ].join('\n');
  const opened = await post('/calls', { text, file_name: 'pay.yaml', params: '{}' });
  expect(opened.status).toBe(201);
  await arrivesAt({ state: 'announcing' });
  await post('/signals', { type: 'proceed' });
  await arrivesAt({ field: 'card_number', collect: 1 });
  // A wrong check digit: a number that is rejected must not show either.
  await keyIn(`${card.number.slice(0, -1)}${(Number(card.number.at(-1)) + 1) % 10}`);
  await arrivesAt({ field: 'card_number', attempt: 2 });
  await keyIn(card.number);
  await arrivesAt({ field: 'expiration_date' });
  await post('/signals', { type: 'switch_card' });
  await arrivesAt({ field: 'card_number', switches_used: 1 });
  await keyIn(card.number);
  for (const [field, keys] of Object.entries(secrets)) {
    await arrivesAt({ field: field as keyof typeof secrets });
    await keyIn(field === 'postal_code' ? `${keys}#` : keys);
  }
  await arrivesAt({ state: 'confirming' });
  const summary_id = snapshotNow()?.summary_id;
  expect((await post('/signals', { type: 'confirm', summary_id })).status).toBe(200);
  await arrivesAt({ state: 'succeeded', outcome: 'delivered' });
}

test('no byte of the masked stream tells more of a card than brand and last four', async () => {
  await paysWithAMistakeAndAnotherCard();
  const text = masked.text();
  const values = valuesIn(framesIn(text));
  const last4 = card.number.slice(-4);

  // The stream is the real one: it has the whole story, down to the connection's exchange.
  expect(text).toContain('"session.succeeded"');
  expect(values).toContain(last4);
  expect(
    framesIn(text).some((f) => f.kind === 'exchange' && f.exchange.endpoint === 'success'),
  ).toBe(true);

  expect(leaksIn(text)).toEqual([]);
  // Nor the length of an entry: nothing is sent while keys are pressed.
  expect(text).not.toMatch(/"digits?"/);
});

test('what the masked stream lacks, the simulator’s own stream has, until the zone is wiped', async () => {
  const lastMessage = () => {
    const text = simulator.text();
    return text.slice(text.lastIndexOf('data: '));
  };
  // The wipe follows the outcome; its message may still be on its way.
  await expect.poll(lastMessage, { timeout: 10_000 }).not.toContain(card.number);
  const text = simulator.text();
  expect(leaksIn(text)).toEqual(['card number', 'expiration_date', 'security_code', 'postal_code']);
  expect(text).toContain(card.number);
});

test('the simulator’s door is closed to pages from elsewhere', async () => {
  const asOther = { origin: 'https://elsewhere.example' };
  const answer = await fetch(`${running.url}/simulator/stream`, { headers: asOther });
  expect(answer.status).toBe(403);
  await answer.body?.cancel();
});
