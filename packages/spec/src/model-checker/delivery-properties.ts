import type { DeliveryConfiguration } from '../machine/configuration.ts';
import { type Property, violated } from './property.ts';

/** What the specification promises of the delivery of an outcome. */

const limits = { base: 1, reliable: 10 } as const;

const attemptsAreLimited: Property<DeliveryConfiguration> = {
  name: 'Base sends once at most, Reliable ten times between two requests',
  requirements: ['report:base-sends-at-most-once', 'report:reliable-schedule'],
  start: 1,
  step(memory, step, { profile }) {
    const call = step.outputs.find((o) => o.kind === 'call');
    if (call === undefined) return memory;
    if (profile === 'base') return violated('a Base outcome is sent again');
    const isRepeat = step.input === 'restart';
    const made = step.input === 'redeliver' ? 1 : Number(memory) + (isRepeat ? 0 : 1);
    if (call.data.attempt !== made)
      return violated(`attempt ${call.data.attempt} is the ${made}th`);
    return made <= limits.reliable ? made : violated(`${made} attempts`);
  },
};

const toldOnce: Property<DeliveryConfiguration> = {
  name: 'the end of a delivery is told once, and an acknowledged outcome never moves',
  requirements: ['events:outcome-event-is-last', 'report:undelivered-is-listed'],
  start: 'open',
  step(memory, step) {
    const told = step.words.filter((w) => w.startsWith('event outcome.'));
    const expected = step.endsHere ? `event outcome.${step.after.state}` : '';
    if (told.join() !== expected) return violated(`expected ${expected}, came ${told.join()}`);
    if (memory === 'delivered' && !step.isStay) return violated('a delivered outcome moves');
    if (memory === 'undelivered' && !step.isStay && step.input !== 'redeliver') {
      return violated('an undelivered outcome moves unasked');
    }
    return step.after.state === 'delivered' || step.after.state === 'undelivered'
      ? step.after.state
      : 'open';
  },
};

const answersMeanWhatTheySay: Property<DeliveryConfiguration> = {
  name: 'only 2xx acknowledges, 410 stops, and the rest is tried again while attempts are left',
  requirements: [
    'report:any-success-status-acknowledges',
    'report:nothing-else-acknowledges',
    'report:gone-stops',
    'report:reliable-sends-until-acknowledged',
  ],
  start: 0,
  step(memory, step, { profile }) {
    if (step.before.state !== 'sending' || step.kind !== 'answer') return memory;
    const isLast = step.before.attempt === limits[profile];
    const failed = isLast ? 'undelivered' : 'waiting';
    const expected =
      { acknowledged: 'delivered', gone: 'undelivered' }[step.input as 'gone'] ?? failed;
    const found = step.after.state;
    return found === expected ? memory : violated(`expected ${expected}, came ${found}`);
  },
};

const onlyMovesMove: Property<DeliveryConfiguration> = {
  name: 'what is refused, ignored or impossible changes nothing',
  requirements: ['time:stale-timers-do-nothing', 'time:restart-resets-no-deadline'],
  start: 0,
  step(memory, step) {
    if (step.cell === 'refuse' && step.kind !== 'request')
      return violated('only requests are refused');
    if (step.cell === 'move') {
      return step.isStay && step.words.length === 0 ? violated('a move that nobody sees') : memory;
    }
    const effects = step.words.filter((w) => !/^(reply |snapshot)/.test(w));
    return step.isStay && effects.length === 0 ? memory : violated(`${step.cell} has an effect`);
  },
};

const redeliveryIsAnswered: Property<DeliveryConfiguration> = {
  name: 'another delivery is granted where one was given up, and the level sends more than once',
  requirements: ['report:base-sends-at-most-once', 'report:reliable-sends-until-acknowledged'],
  start: 0,
  step(memory, step, { profile }) {
    if (step.input !== 'redeliver') return memory;
    const isGranted = profile === 'reliable' && step.before.state === 'undelivered';
    const expected = isGranted ? 'reply 202' : 'reply 409';
    return step.words[0] === expected ? memory : violated(`expected ${expected}`);
  },
};

export const deliveryProperties: readonly Property<DeliveryConfiguration>[] = [
  attemptsAreLimited,
  toldOnce,
  answersMeanWhatTheySay,
  onlyMovesMove,
  redeliveryIsAnswered,
];
