import type { MachineTable } from './machine-document.ts';
import type { Situation } from './situation.ts';
import { errorOfField, type Scene } from './vocabulary.ts';

/**
 * One thing that can be seen from outside. `data` binds what it says: a member that is not there is
 * not bound; the value `from_answer` is whatever the answer that came said.
 */
export interface Output {
  readonly kind: 'agent_result' | 'call' | 'command' | 'event' | 'message' | 'reply' | 'snapshot';
  /** Event type, message key, command, connection, or status of a reply; empty otherwise. */
  readonly name: string;
  readonly data: Readonly<Record<string, boolean | number | string>>;
}

/** A row's outputs, spelt out: sequences unrolled, names resolved, unconfigured calls left out. */
export function resolveOutputs(words: readonly string[], before: Scene, after: Situation) {
  return words
    .flatMap((word) => before.table.sequences[word] ?? [word])
    .map((word) => resolve(word, before, after))
    .filter((output) => output !== undefined)
    .filter(({ kind, name }) => kind !== 'call' || before.setting.calls.has(name));
}

function resolve(word: string, before: Scene, after: Situation): Output | undefined {
  const [kind = '', name = ''] = word.split(' ');
  const data: Record<string, boolean | number | string> = {};
  for (const key of before.table.data[word] ?? []) {
    const value = datumOf(key, before, after);
    if (value !== undefined) data[key.replace('ended_', '')] = value;
  }
  if (kind !== 'message') return { kind: kind as Output['kind'], name, data };
  const message = messageOf(name, before.table, after);
  return message === undefined ? undefined : { kind, name: message, data };
}

function messageOf(name: string, table: MachineTable, after: Situation): string | undefined {
  if (name === 'of_field') return table.fields?.[after.field ?? '']?.message;
  if (name === 'of_reason') return table.reasons?.[after.failed_reason ?? '']?.message;
  return name;
}

function datumOf(key: string, before: Scene, after: Situation) {
  const { table, setting, situation } = before;
  const reason = table.reasons?.[after.failed_reason ?? ''];
  switch (key) {
    case 'ended_field':
      return situation.field;
    case 'ended_attempt':
    case 'attempts':
      return situation.attempt;
    case 'attempts_left':
      return setting.attempts - (situation.attempt ?? 0);
    case 'error':
    case 'last_error':
      return errorOf(before);
    case 'status':
      return reason?.status ?? after.state;
    case 'retry_safe':
      return reason?.retry_safe;
    case 'method':
      return setting.method;
    default:
      return after[key as keyof Situation];
  }
}

function errorOf(before: Scene): string | undefined {
  const error = before.table.inputs[before.input]?.error;
  return error === 'of_field' ? errorOfField(before) : error;
}

/** The reply that comes before a row's outputs; undefined where the input's kind gets none. */
export function replyTo(
  kind: string | undefined,
  cell: string,
  table: MachineTable,
  situation: Situation,
): Output | undefined {
  if (cell === 'impossible') return undefined;
  if (kind === 'question') {
    return { kind: 'snapshot', name: '', data: snapshotOf(table, situation) };
  }
  const status = statusOf(kind, cell);
  return status === undefined ? undefined : { kind: 'reply', name: status, data: {} };
}

function statusOf(kind: string | undefined, cell: string): string | undefined {
  if (kind === 'signal') return cell === 'refuse' ? '409' : '200';
  if (kind === 'request') return cell === 'refuse' ? '409' : '202';
  return kind === 'fact' ? '204' : undefined;
}

const outcomeOfState: Readonly<Record<string, string>> = {
  sending: 'pending',
  waiting: 'pending',
  delivered: 'delivered',
  undelivered: 'undelivered',
};

function snapshotOf(table: MachineTable, situation: Situation): Output['data'] {
  const isPaused = situation.paused ?? false;
  const shown: Record<string, boolean | number | string | undefined> = {
    ...situation,
    paused: isPaused,
    cancel_offered: ['starting', 'announcing', 'collecting', 'confirming'].includes(
      situation.state,
    ),
    has_collect: situation.state === 'collecting' && !isPaused,
    has_summary_id: situation.state === 'confirming' && !isPaused,
    outcome: outcomeOfState[situation.state],
    is_listed: situation.state === 'undelivered',
  };
  const data: Record<string, boolean | number | string> = {};
  for (const key of table.snapshot) {
    const value = shown[key];
    if (value !== undefined) data[key] = value;
  }
  return data;
}
