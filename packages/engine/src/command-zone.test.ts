import { expect, it } from 'vitest';
import { createVirtualClock } from './adapters/virtual-clock.ts';
import { commandZone } from './command-zone.ts';
import type { Input, LiveSession } from './live-session.ts';
import type { Ports, ZoneAnswer } from './ports.ts';

const unreachable: ZoneAnswer = { kind: 'unreachable', code: 'zone_unreachable' };
const process = {
  name: 'process',
  idempotencyKey: 'vpp_1',
  amountMinorUnits: 1,
  currency: 'USD',
  description: null,
  parameters: {},
  tokenType: null,
} as const;

/** A session in a stage, a zone that gives these answers, and what both hear. */
function play(stage: string, answers: ZoneAnswer[]) {
  const clock = createVirtualClock(0);
  const sentAt: number[] = [];
  const told: Input[] = [];
  const session = { stage, ending: stage === 'failed' ? {} : null };
  const live = {
    ...{ id: 'ps_1', opening: { zoneUrl: '', factsToken: '' }, session, clock, timers: new Map() },
    ...{ zoneQueue: [], isCommanding: false, openExchanges: 0, waiters: new Set() },
  } as unknown as LiveSession;
  const zone = {
    send: async () => {
      sentAt.push(clock.now());
      return answers.shift() ?? unreachable;
    },
  };
  const ports = { zone, factsUrl: () => '', log: { error: () => {} } } as unknown as Ports;
  const tell = (input: Input) => void told.push(input);
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const moveTo = async (at: number) => {
    for (let next = clock.nextAt(); next !== null && next <= at; next = clock.nextAt()) {
      clock.moveTo(next);
      await settle();
    }
  };
  return { live, ports, tell, sentAt, told, settle, moveTo };
}

it('unreached-zone-is-left-to-the-limit: the command is repeated and the core hears nothing', async () => {
  const { live, ports, tell, sentAt, told, settle, moveTo } = play('processing', []);
  commandZone(live, process, ports, tell);
  await settle();
  await moveTo(31_000);
  expect(sentAt).toEqual([0, 1_000, 3_000, 7_000, 15_000, 23_000, 31_000]);
  expect(told).toEqual([]);
});

it('repeats a process command no more once the session has ended', async () => {
  const { live, ports, tell, sentAt, settle, moveTo } = play('processing', []);
  commandZone(live, process, ports, tell);
  await settle();
  live.session = { ...live.session, stage: 'failed' };
  await moveTo(60_000);
  expect(sentAt).toEqual([0]);
});

it('tells the core of a refusal, and before the intent of a zone that is not reached', async () => {
  const refused = play('processing', [{ kind: 'refused', status: 409 }]);
  commandZone(refused.live, process, refused.ports, refused.tell);
  await refused.settle();
  const failed = (code: string) => ({ kind: 'session', event: { type: 'zone.failed', code } });
  expect(refused.told).toEqual([failed('zone_refused')]);
  const early = play('collecting', [unreachable]);
  commandZone(early.live, { name: 'pause' }, early.ports, early.tell);
  await early.settle();
  expect(early.told).toEqual([failed('zone_unreachable')]);
});

it('wipes until the zone takes the wipe that ends a session', async () => {
  const { live, ports, tell, sentAt, told, settle, moveTo } = play('failed', [
    unreachable,
    unreachable,
    { kind: 'taken' },
  ]);
  commandZone(live, { name: 'wipe' }, ports, tell);
  await settle();
  await moveTo(10_000);
  expect(sentAt).toEqual([0, 1_000, 3_000]);
  expect(told).toEqual([{ kind: 'wiped' }]);
});

it('takes no earlier wipe for the one that ends a session', async () => {
  const answers: ZoneAnswer[] = [{ kind: 'taken' }, unreachable, { kind: 'taken' }];
  const { live, ports, tell, told, settle, moveTo } = play('collecting', answers);
  commandZone(live, { name: 'wipe' }, ports, tell);
  live.session = { ...live.session, ending: { status: 'failed' } } as typeof live.session;
  commandZone(live, { name: 'wipe' }, ports, tell);
  await settle();
  expect(told).toEqual([]);
  await moveTo(1_000);
  expect(told).toEqual([{ kind: 'wiped' }]);
});
