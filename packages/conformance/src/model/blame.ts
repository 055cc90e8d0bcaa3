import type { Transition } from '@voicepay/spec';
import type { Difference } from './expectation.ts';

/** Words in a requirement's id that speak of one aspect of what is seen. */
const words: Readonly<Partial<Record<Difference['aspect'], RegExp>>> = {
  reply: /refus|409|applies|late|hang-up|twice|needs|absorb|final/,
  messages: /say|message|silence|announc|disclaimer|said/,
  events: /event|order|once/,
  commands: /command|wipe|stops|order-of/,
  calls: /outcome|call|report|covers/,
  agent_result: /agent|retry-safe|reason/,
  snapshot: /snapshot|spares|reset|cost|count|ends|pause/,
};

/**
 * Which requirement a difference breaks: of those that the row cites, the one that speaks of the
 * aspect, or else the first, which is what the row is there for.
 */
export function blame(transition: Transition, difference: Difference): string {
  const cited = transition.requirements;
  const fits = cited.find((id) => words[difference.aspect]?.test(id));
  return fits ?? cited[0] ?? 'time:same-inputs-same-outputs';
}
