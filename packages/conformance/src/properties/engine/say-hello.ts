import { type Capabilities, validate } from '@voicepay/spec';
import { ask, jsonOf, tellAnswer, type World } from '../../session/world.ts';

export type Hello =
  | { readonly kind: 'engine'; readonly capabilities: Capabilities }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'no_engine'; readonly answer: string };

/** The first question to a target: what it claims. */
export async function sayHello(world: Pick<World, 'target' | 'now' | 'count'>): Promise<Hello> {
  const { answer } = await ask(world as World, 'GET', '/capabilities');
  if (answer.kind === 'no_answer') return { kind: 'unreachable', reason: answer.reason };
  const verdict = validate('capabilities', jsonOf(answer, 200));
  if (verdict.ok) return { kind: 'engine', capabilities: verdict.value };
  const [first] = verdict.errors;
  return {
    kind: 'no_engine',
    answer: `${tellAnswer(answer)} (${first?.pointer} ${first?.message})`,
  };
}
