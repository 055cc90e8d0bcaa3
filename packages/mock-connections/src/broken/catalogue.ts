import type { ConnectionsOptions } from '../connections/mock.ts';
import type { Behaviour } from '../connections/responder.ts';
import type { BrokenEndpoint, Defect } from './broken-endpoint.ts';
import { brokenIdentities } from './identities.ts';
import { brokenLocks } from './locks.ts';
import { outcomeRefusals } from './outcome-refusals.ts';
import { brokenProcessors, type ProcessorDefect } from './processors.ts';
import { brokenRepetitions } from './repetitions.ts';
import { brokenSignatures } from './signatures.ts';
import { brokenStartAnswers } from './start-answers.ts';
import { brokenStartBehaviour } from './start-behaviour.ts';

const defects: readonly Defect[] = [
  ...brokenStartAnswers,
  ...brokenStartBehaviour,
  ...outcomeRefusals,
  ...brokenRepetitions,
  ...brokenIdentities,
  ...brokenLocks,
  ...brokenSignatures,
];

/** The catalogue: deliberately broken endpoints, one defect and one broken requirement each. */
export const brokenEndpoints: readonly BrokenEndpoint[] = [
  ...defects.map(({ wrong, setup, apply: _apply, ...rest }) => ({
    ...rest,
    ...(setup?.auth === undefined ? {} : { lock: setup.auth.type }),
    defect: wrong,
  })),
  ...brokenProcessors.map(({ apply: _apply, workMs: _workMs, ...rest }) => rest),
];

/** What a mock needs to be broken in this way; a RangeError for a name that is not listed. */
export function findBroken(name: string): {
  readonly setup: Partial<ConnectionsOptions>;
  readonly defect: (book: Behaviour) => Behaviour;
} {
  const found = defects.find((defect) => defect.name === name);
  if (found === undefined) throw unknown(name);
  const profile = found.profile === 'base' ? {} : { profile: found.profile };
  return { setup: { ...profile, ...found.setup }, defect: found.apply };
}

/** The same for a processor. */
export function findBrokenProcessor(name: string): ProcessorDefect {
  const found = brokenProcessors.find((defect) => defect.name === name);
  if (found === undefined) throw unknown(name);
  return found;
}

function unknown(name: string): RangeError {
  return new RangeError(
    `expected the name of a broken endpoint, came ${JSON.stringify(name)}; --list names them all`,
  );
}
