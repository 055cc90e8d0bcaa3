import type { Output } from '@voicepay/spec';
import { commandsIn, dataOf, objectOf, saidIn } from '../session/reading.ts';
import type { Step } from '../session/trace.ts';

/** Where what was seen differs from what the machine says. */
export interface Difference {
  readonly aspect:
    | 'reply'
    | 'events'
    | 'messages'
    | 'commands'
    | 'calls'
    | 'agent_result'
    | 'snapshot'
    /** Anything of the delivery of an outcome. */
    | 'delivery';
  readonly expected: string;
  readonly actual: string;
}

/** Compares all that a step shows with the outputs of a row, in their order within each channel. */
export function compareStep(
  outputs: readonly Output[],
  step: Step,
  code: string | undefined,
): Difference | undefined {
  return (
    compareReply(outputs, step) ??
    compareMessages(outputs, step) ??
    compareEvents(outputs, step, code) ??
    compareCommands(outputs, step) ??
    compareCalls(outputs, step) ??
    compareAgentResult(outputs, step, code)
  );
}

function compareReply(outputs: readonly Output[], step: Step): Difference | undefined {
  const expected = outputs.find((output) => output.kind === 'reply')?.name;
  if (expected === undefined || step.answer === undefined) return undefined;
  const actual = step.answer.kind === 'answer' ? String(step.answer.status) : step.answer.reason;
  return expected === actual ? undefined : { aspect: 'reply', expected, actual };
}

function compareMessages(outputs: readonly Output[], step: Step): Difference | undefined {
  const expected = outputs.filter((o) => o.kind === 'message').map((o) => o.name);
  return differ('messages', expected, saidIn(step));
}

function compareEvents(
  outputs: readonly Output[],
  step: Step,
  code: string | undefined,
): Difference | undefined {
  const wanted = outputs.filter((o) => o.kind === 'event' || o.kind === 'message');
  const events = step.events.filter((event) => !event.type.startsWith('outcome.'));
  const names = wanted.map((o) => (o.kind === 'event' ? o.name : `message.said ${o.name}`));
  const seen = events.map((e) =>
    e.type === 'message.said' ? `${e.type} ${dataOf(e).message}` : e.type,
  );
  const order = differ('events', names, seen);
  if (order !== undefined) return order;
  for (const [index, output] of wanted.entries()) {
    if (output.kind !== 'event') continue;
    const wrong = compareData(output, dataOf(events[index]), code);
    if (wrong !== undefined) return { ...wrong, aspect: 'events' };
  }
  return undefined;
}

function compareCommands(outputs: readonly Output[], step: Step): Difference | undefined {
  const wanted = outputs.filter((o) => o.kind === 'command');
  const sent = commandsIn(step).map(({ command }) => command);
  const order = differ(
    'commands',
    wanted.map((o) => o.name),
    sent.map((c) => c.command),
  );
  if (order !== undefined) return order;
  for (const [index, output] of wanted.entries()) {
    const wrong = compareData(output, { ...sent[index] }, undefined);
    if (wrong !== undefined) return { ...wrong, aspect: 'commands' };
  }
  return undefined;
}

function compareCalls(outputs: readonly Output[], step: Step): Difference | undefined {
  const wanted = outputs.filter((o) => o.kind === 'call').map((o) => o.name);
  const seen = step.calls.map((call) => call.peer).filter((peer) => peer !== 'zone');
  return differ('calls', wanted, seen);
}

/** The agent's result is seen where the end is published. */
function compareAgentResult(
  outputs: readonly Output[],
  step: Step,
  code: string | undefined,
): Difference | undefined {
  const wanted = outputs.find((o) => o.kind === 'agent_result');
  if (wanted === undefined) return undefined;
  const end = step.events.find(
    (e) => e.type === 'session.succeeded' || e.type === 'session.failed',
  );
  const told = dataOf(end).agent_result as Readonly<Record<string, unknown>> | undefined;
  const wrong = compareData(wanted, told ?? {}, code);
  if (wrong !== undefined) return { ...wrong, aspect: 'agent_result' };
  const unwanted = told !== undefined && !('retry_safe' in wanted.data) && 'retry_safe' in told;
  return unwanted
    ? { aspect: 'agent_result', expected: 'no retry_safe', actual: JSON.stringify(told) }
    : undefined;
}

function compareData(
  output: Output,
  seen: Readonly<Record<string, unknown>>,
  code: string | undefined,
): Omit<Difference, 'aspect'> | undefined {
  for (const [key, value] of Object.entries(output.data)) {
    const expected = value === 'from_answer' ? code : value;
    if (expected !== undefined && seen[key] !== expected) {
      return {
        expected: `${output.kind} ${output.name} with ${key} ${expected}`,
        actual: `${key} ${JSON.stringify(seen[key])}`,
      };
    }
  }
  return undefined;
}

function differ(
  aspect: Difference['aspect'],
  expected: readonly string[],
  actual: readonly string[],
): Difference | undefined {
  if (expected.join() === actual.join()) return undefined;
  const say = (list: readonly string[]) => (list.length === 0 ? 'nothing' : list.join(', '));
  return { aspect, expected: say(expected), actual: say(actual) };
}

/** A snapshot against the machine's: what the row binds, presence of what it does not. */
export function compareSnapshot(
  outputs: readonly Output[],
  step: Step,
  lastSequence: number,
): Difference | undefined {
  const wanted = outputs.find((o) => o.kind === 'snapshot')?.data ?? {};
  const seen = step.answer?.kind === 'answer' ? objectOf(step.answer.body) : {};
  const shown: Readonly<Record<string, unknown>> = {
    ...seen,
    has_collect: 'collect' in seen,
    has_summary_id: 'summary_id' in seen,
  };
  for (const [key, value] of Object.entries(wanted)) {
    if (shown[key] !== value) {
      return {
        aspect: 'snapshot',
        expected: `a snapshot with ${key} ${value}`,
        actual: `${key} ${JSON.stringify(shown[key])} in ${JSON.stringify(seen).slice(0, 300)}`,
      };
    }
  }
  const silent = ['field', 'attempt', 'failed_reason'].find((k) => !(k in wanted) && k in seen);
  if (silent !== undefined) {
    return { aspect: 'snapshot', expected: `no ${silent}`, actual: `${seen[silent]}` };
  }
  if (
    typeof seen.sequence === 'number' &&
    seen.sequence > lastSequence &&
    seen.outcome === undefined
  ) {
    return {
      aspect: 'events',
      expected: `no event after number ${lastSequence}`,
      actual: `number ${seen.sequence}`,
    };
  }
  return undefined;
}
