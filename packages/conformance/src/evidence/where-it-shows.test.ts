import { describe, expect, it } from 'vitest';
import type { PeerCall } from '../peers/peer-call.ts';
import { plainPlan } from '../session/session-plan.ts';
import type { Step, Trace } from '../session/trace.ts';
import type { Exchange } from '../verdict/result.ts';
import type { Rule } from './rule.ts';
import { placeOf, whereItShows } from './where-it-shows.ts';

const call = (peer: PeerCall['peer'], startedMs: number): PeerCall => ({
  order: startedMs,
  peer,
  method: 'POST',
  path: '/',
  headers: {},
  body: '',
  size: 0,
  startedMs,
});
const step = (story: string, calls: readonly PeerCall[] = []): Step => ({
  action: { kind: 'gather' },
  story,
  answer: { kind: 'answer', status: 200, headers: {}, body: '' },
  events: [],
  calls,
  atMs: 0,
});
const exchange = (from: string, to: string, startedMs: number): Exchange => ({
  from,
  to,
  method: 'POST',
  url: '/',
  requestHeaders: {},
  requestBody: '',
  startedMs,
  durationMs: 0,
});
const trace: Trace = {
  plan: plainPlan,
  conversationId: 'c',
  sessionId: 's',
  steps: [step('open'), step('confirm', [call('zone', 3), call('zone', 4)]), step('hang up')],
  exchanges: [
    exchange('harness', 'engine', 1),
    exchange('harness', 'engine', 2),
    exchange('engine', 'zone', 3),
    exchange('engine', 'zone', 4),
    exchange('harness', 'engine', 5),
  ],
};
const ruleThat = (isBroken: (seen: Trace) => boolean): Rule => ({
  requirement: 'confirm:single-attempt',
  judge: (seen) => ({
    cases: 1,
    ...(isBroken(seen) ? { broken: { expected: 'one', actual: 'two' } } : {}),
  }),
});
const callsIn = (seen: Trace) => seen.steps.flatMap(({ calls }) => calls).length;

describe('where a broken rule shows', () => {
  it('is the step that broke it, and the last call that the step brought', () => {
    const rule = ruleThat((seen) => callsIn(seen) > 1);
    expect(whereItShows(rule, trace)).toEqual({ wrongStep: 1, wrongExchange: 3 });
  });

  it('is the answer where the step brought no call', () => {
    const rule = ruleThat((seen) => seen.steps.length === 3);
    expect(whereItShows(rule, trace)).toEqual({ wrongStep: 2, wrongExchange: 4 });
  });

  it('is the step from which on it stays broken, not an earlier one that was made good', () => {
    const rule = ruleThat((seen) => seen.steps.length !== 2);
    expect(whereItShows(rule, trace)).toEqual({ wrongStep: 2, wrongExchange: 4 });
  });
});

describe('where a scenario saw it', () => {
  const [, confirm] = trace.steps;
  const [processed] = confirm?.calls ?? [];

  it('is the call that it looked at', () => {
    expect(placeOf(trace, processed)).toEqual({ wrongStep: 1, wrongExchange: 2 });
  });

  it('is the last call of the step that it looked at', () => {
    expect(placeOf(trace, confirm)).toEqual({ wrongStep: 1, wrongExchange: 3 });
  });

  it('is how far the session had come, when it looked at the whole of it', () => {
    expect(placeOf(trace)).toEqual({ wrongStep: 2, wrongExchange: 4 });
  });

  it('is the exchange before it, when nothing came of the step itself', () => {
    const silent: Step = {
      action: { kind: 'gather' },
      story: 'wait',
      events: [],
      calls: [],
      atMs: 1,
    };
    const longer = { ...trace, steps: [...trace.steps, silent] };
    expect(placeOf(longer)).toEqual({ wrongStep: 3, wrongExchange: 4 });
  });

  it('is nowhere in a session in which nothing was exchanged', () => {
    expect(placeOf({ ...trace, steps: [], exchanges: [] })).toEqual({});
  });
});
