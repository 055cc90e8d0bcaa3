import type { ConnectionsOptions } from '../connections/mock.ts';
import type { Behaviour } from '../connections/responder.ts';
import type { ProcessorStages } from '../processor/payment.ts';
import type { BrokenEndpoint, Defect } from './broken-endpoint.ts';
import { brokenOutcomes } from './outcomes.ts';
import { brokenStartAnswers } from './start-answers.ts';

const defects: readonly Defect[] = [...brokenStartAnswers, ...brokenOutcomes];

/** The catalogue: deliberately broken endpoints, one defect and one broken requirement each. */
export const brokenEndpoints: readonly BrokenEndpoint[] = defects.map((defect) => ({
  name: defect.name,
  requirement: defect.requirement,
  endpoint: defect.endpoint,
  profile: defect.profile,
  defect: defect.wrong,
  consequence: defect.consequence,
  revealedBy: defect.revealedBy,
}));

/** What a mock needs to be broken in this way; a RangeError for a name that is not listed. */
export function findBroken(name: string): {
  readonly setup?: Partial<ConnectionsOptions>;
  readonly defect?: (book: Behaviour) => Behaviour;
} {
  const found = defects.find((defect) => defect.name === name);
  if (found === undefined) {
    throw new RangeError(
      `expected the name of a broken endpoint, came ${JSON.stringify(name)}; --list names them all`,
    );
  }
  return { setup: { profile: found.profile, ...found.setup }, defect: found.apply };
}

/** How a broken processor differs from one by the book; without a name, not at all. */
export function findBrokenProcessor(
  name: string | undefined,
): (book: ProcessorStages) => ProcessorStages {
  if (name === undefined) return (book) => book;
  throw new RangeError(
    `expected the name of a broken processor, came ${JSON.stringify(name)}; --list names them all`,
  );
}
