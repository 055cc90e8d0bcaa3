import {
  type MealyMachine,
  type Output,
  type SessionConfiguration,
  type SessionEvent,
  unfold,
} from '@voicepay/spec';
import { dataOf } from '../session/reading.ts';

/** What the machine says of a recorded stream of one session's events. */
export type TraceVerdict =
  | { readonly kind: 'follows'; readonly rows: readonly string[]; readonly ended: boolean }
  | {
      readonly kind: 'strays';
      /** Index of the first event that no row explains. */
      readonly at: number;
      readonly expected: readonly string[];
      readonly actual: string;
      readonly requirements: readonly string[];
    };

interface Place {
  readonly state: string;
  readonly at: number;
  readonly rows: readonly string[];
}

/**
 * Follows every way that the machine could have gone; the whole stream must be consumed, for a
 * prefix that fits proves nothing. Events of the delivery may end it, and nothing else follows them.
 */
export function validateTrace(
  events: readonly SessionEvent[],
  configuration: SessionConfiguration,
  machine: MealyMachine = unfold(configuration),
): TraceVerdict {
  const until = events.findIndex((event) => event.type.startsWith('outcome.'));
  const own = until < 0 ? events : events.slice(0, until);
  const opening = eventOutputs(machine.opening);
  const start = matches(opening, own, 0);
  if (!start) return strays(own, 0, [opening], ['events:opened-is-first']);
  const queue: Place[] = [{ state: machine.initial, at: opening.length, rows: [] }];
  const seen = new Set<string>();
  let furthest = queue[0] as Place;
  for (const place of queue) {
    if (place.at > furthest.at) furthest = place;
    if (place.at === own.length) return endOf(machine, place, events, until);
    for (const next of stepsFrom(machine, place, own)) {
      const key = `${next.state} ${next.at}`;
      if (!seen.has(key)) queue.push(next);
      seen.add(key);
    }
  }
  const { alternatives, requirements } = alternativesAt(machine, furthest.state);
  return strays(own, furthest.at, alternatives, requirements);
}

function endOf(
  machine: MealyMachine,
  place: Place,
  events: readonly SessionEvent[],
  until: number,
): TraceVerdict {
  const ended = machine.isTerminal(place.state);
  if (until < 0 || (ended && areOutcomes(events.slice(until)))) {
    return { kind: 'follows', rows: place.rows, ended };
  }
  return {
    kind: 'strays',
    at: until,
    expected: [ended ? 'nothing after the outcome event' : 'no outcome event before the end'],
    actual: events.slice(until).map(nameOf).join(', '),
    requirements: ['events:outcome-event-is-last', 'report:no-outcome-before-the-end'],
  };
}

/** One, and after an `outcome.undelivered` that of the next delivery, which somebody asked for. */
function areOutcomes(events: readonly SessionEvent[]): boolean {
  return events.every(({ type }, index) =>
    index === events.length - 1 ? type.startsWith('outcome.') : type === 'outcome.undelivered',
  );
}

function stepsFrom(machine: MealyMachine, place: Place, events: readonly SessionEvent[]): Place[] {
  return machine.inputs.flatMap((input) => {
    const transition = machine.transition(place.state, input);
    if (transition.cell !== 'move') return [];
    const wanted = eventOutputs(transition.outputs);
    if (!matches(wanted, events, place.at)) return [];
    return [
      { state: transition.to, at: place.at + wanted.length, rows: [...place.rows, transition.row] },
    ];
  });
}

function eventOutputs(outputs: readonly Output[]): readonly Output[] {
  return outputs.filter((output) => output.kind === 'event' || output.kind === 'message');
}

function matches(wanted: readonly Output[], events: readonly SessionEvent[], at: number): boolean {
  return wanted.every((output, index) => {
    const event = events[at + index];
    if (event === undefined) return false;
    if (output.kind === 'message') {
      return event.type === 'message.said' && dataOf(event).message === output.name;
    }
    const data = dataOf(event);
    return (
      event.type === output.name &&
      Object.entries(output.data).every(([key, value]) =>
        value === 'from_answer' ? typeof data[key] === 'string' : data[key] === value,
      )
    );
  });
}

function alternativesAt(machine: MealyMachine, state: string) {
  const moves = machine.inputs
    .map((input) => machine.transition(state, input))
    .filter(({ cell, outputs }) => cell === 'move' && eventOutputs(outputs).length > 0);
  return {
    alternatives: moves.map(({ outputs }) => eventOutputs(outputs)),
    requirements: [...new Set(moves.flatMap((move) => move.requirements))],
  };
}

function strays(
  events: readonly SessionEvent[],
  at: number,
  alternatives: readonly (readonly Output[])[],
  requirements: readonly string[],
): TraceVerdict {
  const say = (outputs: readonly Output[]) =>
    outputs.map((o) => (o.kind === 'message' ? `message.said ${o.name}` : o.name)).join(', ');
  const rest = events.slice(at, at + 4).map(nameOf);
  return {
    kind: 'strays',
    at,
    expected: [...new Set(alternatives.map(say))],
    actual: rest.length === 0 ? 'the end of the stream' : rest.join(', '),
    requirements,
  };
}

function nameOf(event: SessionEvent): string {
  return event.type === 'message.said' ? `${event.type} ${dataOf(event).message}` : event.type;
}

/** What the stream itself tells of the configuration; limits that it does not show are given. */
export function configurationOf(
  events: readonly SessionEvent[],
  limits: { readonly retryLimit?: number; readonly switchLimit?: number },
): SessionConfiguration {
  const start = dataOf(events.find((event) => event.type === 'start.resolved'));
  const rejected = dataOf(events.find((event) => event.type === 'field.rejected'));
  const shown = Number(rejected.attempt) + Number(rejected.attempts_left) - 1;
  return {
    fields: (start.fields ?? ['card_number', 'expiration_date']) as SessionConfiguration['fields'],
    retryLimit: limits.retryLimit ?? (Number.isInteger(shown) ? shown : 3),
    switchLimit: limits.switchLimit ?? 3,
    method: start.amount === 0 ? 'tokenize' : 'charge',
    connections: { success: true, failure: true },
  };
}
