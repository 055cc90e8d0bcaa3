import type { SessionConfiguration } from '../machine/configuration.ts';
import { type Memory, type Property, type Step, type Violation, violated } from './property.ts';

/** What the specification promises of collection: order, limits, and an observer's own count of both. */

const fieldsInOrder: Property = {
  name: 'fields are asked in order, all of them, and only the required ones',
  requirements: [
    'collect:order-of-fields',
    'collect:only-required-fields',
    'confirm:summary-follows-the-last-field',
  ],
  start: 0,
  step(memory, step, { fields }) {
    let captured = Number(memory);
    for (const { kind, name, data } of step.outputs) {
      if (kind === 'command' && name === 'wipe') captured = 0;
      const expected = fields[captured];
      if (name === 'field.accepted') {
        if (data.field !== expected) return violated(`${data.field} accepted, ${expected} asked`);
        captured += 1;
      }
      const asks = name === 'field.requested' || name === 'collect';
      if (asks && data.field !== expected) return violated(`${data.field} asked, not ${expected}`);
      if (name === 'summary.presented' && captured < fields.length) {
        return violated('a summary is read before the last field');
      }
    }
    return captured;
  },
};

const attemptsAreCounted: Property = {
  name: 'the last allowed attempt, and no other, ends the session',
  requirements: [
    'collect:retry-limit-allows-one-more-attempt',
    'collect:retry-limit-ends-session',
    'collect:retry-limit-reason',
    'collect:retry-limit-reason-is-timeout-after-a-stall',
    'collect:counts-per-field',
    'collect:attempt-only-counts',
    'supervise:resume-costs-no-attempt',
  ],
  start: 0,
  step(memory, step, { retryLimit }) {
    let failures = Number(memory);
    for (const { name, data } of step.outputs) {
      if (name === 'field.accepted' || name === 'wipe') failures = 0;
      if (name === 'field.requested' && data.attempt !== failures + 1) {
        return violated(`attempt ${data.attempt} after ${failures} failures`);
      }
      if (name !== 'field.rejected') continue;
      failures += 1;
      const wrong = rejectionIsWrong(step, data, failures, retryLimit);
      if (wrong !== undefined) return wrong;
    }
    return failures;
  },
};

function rejectionIsWrong(
  step: Step,
  data: Readonly<Record<string, unknown>>,
  failures: number,
  retryLimit: number,
): Violation | undefined {
  if (data.attempt !== failures) return violated(`attempt ${data.attempt} fails as ${failures}`);
  if (data.attempts_left !== retryLimit + 1 - failures) {
    return violated(`${data.attempts_left} attempts left after ${failures}`);
  }
  const isLast = failures === retryLimit + 1;
  if (step.endsHere !== isLast) return violated(`failure ${failures} of ${retryLimit + 1}`);
  const says = step.words.includes('message collection_error');
  if (says === isLast) return violated(`collection_error said: ${says}, last: ${isLast}`);
  if (!isLast) return undefined;
  const expected = data.error === 'input_timeout' ? 'input_timeout' : 'retry_limit_exceeded';
  const reason = step.after.failed_reason;
  return reason === expected ? undefined : violated(`expected ${expected}, came ${reason}`);
}

const switchesAreCounted: Property = {
  name: 'switches are counted and limited',
  requirements: [
    'supervise:switch-limit',
    'supervise:every-switch-counts',
    'supervise:switch-wipes-everything',
    'supervise:switch-limit-spares-the-session',
    'time:restart-keeps-the-switches',
  ],
  start: 0,
  step(memory, step, { switchLimit }) {
    const used = Number(memory);
    const event = step.outputs.find((o) => o.name === 'card.switched');
    if ((step.input === 'switch_card' && step.cell === 'move') !== (event !== undefined)) {
      return violated('a switch and its event are not one');
    }
    if (event !== undefined) {
      if (used >= switchLimit) return violated(`switch ${used + 1} of ${switchLimit}`);
      if (event.data.switches_used !== used + 1) return violated('a switch is miscounted');
      if (!step.words.includes('command wipe')) return violated('a switch wipes nothing');
      return used + 1;
    }
    const mayBeRefused = used >= switchLimit || !isCollectingOrConfirming(step);
    if (step.input === 'switch_card' && !mayBeRefused) return violated('a switch is refused');
    const shown = step.outputs.find((o) => o.kind === 'snapshot')?.data.switches_used;
    return shown === undefined || shown === used ? used : violated(`the snapshot says ${shown}`);
  },
};

function isCollectingOrConfirming({ before }: Step): boolean {
  return before.state === 'collecting' || before.state === 'confirming';
}

const requestsAreWhole: Property = {
  name: 'a field is asked by event, message and command, after the amount was announced',
  requirements: [
    'events:order-of-a-request',
    'collect:prompt-per-field',
    'start:waits-for-proceed',
    'start:disclaimer-comes-first',
    'start:failure-asks-for-no-card',
    'collect:failure-asks-again',
  ],
  start: 'start',
  step(memory, step, configuration) {
    const next = phaseAfter(memory, step);
    if (typeof next === 'object') return next;
    return requestIsWrong(step, configuration) ?? next;
  },
};

/** start, then told (disclaimer and amount), then begun (proceed): what may be said when. */
function phaseAfter(memory: Memory, step: Step): Memory | Violation {
  let phase = memory;
  for (const word of step.words) {
    if (word === 'event start.resolved') phase = 'resolved';
    if (word === 'message disclaimer') {
      if (phase !== 'resolved') return violated('the disclaimer is not the first message');
      phase = 'disclaimed';
    }
    if (word === 'message before_starting_session') {
      if (phase === 'begun' || phase === 'start') return violated('the amount at a wrong time');
      phase = 'told';
    }
    if (word === 'event proceed.received') {
      if (phase !== 'told') return violated('proceed before the amount was announced');
      phase = 'begun';
    }
    if (word === 'command collect' && phase !== 'begun') return violated('collecting unasked');
  }
  return phase;
}

function requestIsWrong(step: Step, { fields }: SessionConfiguration): Violation | undefined {
  const at = step.words.indexOf('command collect');
  const asks = step.words.includes('event field.requested');
  const isAsking = step.cell === 'move' && step.after.state === 'collecting' && !step.after.paused;
  if (at < 0) return asks || isAsking ? violated('a field is not collected') : undefined;
  const field = step.outputs[at]?.data.field as string;
  const message = field === 'card_number' ? 'credit_card' : field;
  const found = step.words.slice(at - 2, at).join(', ');
  if (found !== `event field.requested, message ${message}`) return violated(`asked by ${found}`);
  if (step.outputs[at - 2]?.data.field !== field) return violated('two fields in one request');
  if (at !== step.words.length - 1) return violated('something follows the collect command');
  return fields.includes(field as never) ? undefined : violated(`${field} is not required`);
}

export const collectionProperties: readonly Property[] = [
  fieldsInOrder,
  attemptsAreCounted,
  switchesAreCounted,
  requestsAreWhole,
];
