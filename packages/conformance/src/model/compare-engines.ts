import fc from 'fast-check';
import { pickAction, type RandomSession, randomSession } from '../arbitraries/session-arbitrary.ts';
import type { Rule } from '../evidence/rule.ts';
import { startAnswers } from '../session/common-actions.ts';
import { commandsIn, dataOf, objectOf, statusOf } from '../session/reading.ts';
import { driveSession } from '../session/session-driver.ts';
import type { Step, Trace } from '../session/trace.ts';
import type { World } from '../session/world.ts';

/** Where two engines part, and which requirement says who is right. */
export interface Divergence {
  readonly story: readonly string[];
  readonly a: string;
  readonly b: string;
  /** Requirements that one of them breaks on this session; none: the specification leaves it open. */
  readonly decides: readonly { readonly requirement: string; readonly wrong: 'a' | 'b' }[];
}

export interface Comparison {
  readonly sessions: number;
  readonly divergence?: Divergence;
}

interface Pair {
  readonly a: Trace;
  readonly b: Trace;
}

/** Runs the same sessions on two engines in lock step; the first divergence is shrunk. */
export async function compareEngines(
  a: World,
  b: World,
  rules: readonly Rule[],
  options: { readonly seed: number; readonly runs: number },
): Promise<Comparison> {
  let sessions = 0;
  let smallest: Divergence | undefined;
  const agree = async (session: RandomSession): Promise<boolean> => {
    if (a.interrupted()) return true;
    sessions += 1;
    const pair = await runBoth(a, b, session);
    const at = pair.a.steps.findIndex((step, i) => tell(step) !== tell(pair.b.steps[i]));
    if (at < 0) return true;
    smallest = {
      story: pair.a.steps.slice(0, at + 1).map((step) => step.story),
      a: tell(pair.a.steps[at]),
      b: tell(pair.b.steps[at]),
      decides: decide(rules, pair),
    };
    return false;
  };
  await fc.check(fc.asyncProperty(randomSession, agree), {
    seed: options.seed,
    numRuns: options.runs,
  });
  return smallest === undefined ? { sessions } : { sessions, divergence: smallest };
}

async function runBoth(a: World, b: World, session: RandomSession): Promise<Pair> {
  const left = driveSession(a, session.plan);
  const right = driveSession(b, session.plan);
  await Promise.all([left.open(), right.open()]);
  const both = (action: Parameters<typeof left.perform>[0]) =>
    Promise.all([left.perform(action), right.perform(action)]);
  if (left.sessionId() !== '' && right.sessionId() !== '') {
    await both(startAnswers(session.plan));
    for (const pick of session.picks)
      await both(pickAction(session.plan, left.lastSnapshot(), pick));
  }
  left.done();
  right.done();
  return { a: left.trace(), b: right.trace() };
}

function decide(rules: readonly Rule[], pair: Pair): Divergence['decides'] {
  return (['a', 'b'] as const).flatMap((wrong) =>
    rules
      .filter((rule) => rule.judge(pair[wrong]).broken !== undefined)
      .map(({ requirement }) => ({ requirement, wrong })),
  );
}

/** A step without what two engines may choose for themselves: ids, tokens, wording, times. */
function tell(step: Step | undefined): string {
  if (step === undefined) return 'nothing';
  const events = step.events.map((event) => {
    const { summary_id: _, text: __, conversation_id: ___, ...data } = dataOf(event);
    return `${event.type} ${sorted(data)}`;
  });
  const commands = commandsIn(step).map(({ command }) => {
    const { facts: _, idempotency_key: __, ...rest } = { ...command } as Record<string, unknown>;
    return `command ${sorted(rest)}`;
  });
  const calls = step.calls
    .filter((call) => call.peer !== 'zone')
    .map((call) => {
      const { session_reference_id: _, ...body } = objectOf(call.body);
      return `call ${call.peer} ${sorted(body)}`;
    });
  return [`answer ${statusOf(step) ?? '-'}`, ...events, ...commands, ...calls].join('\n');
}

function sorted(value: Readonly<Record<string, unknown>>): string {
  const plain = (v: unknown): unknown =>
    typeof v !== 'object' || v === null || Array.isArray(v)
      ? v
      : Object.fromEntries(
          Object.entries(v)
            .sort(([x], [y]) => (x < y ? -1 : 1))
            .map(([k, w]) => [k, plain(w)]),
        );
  return JSON.stringify(plain(value));
}
