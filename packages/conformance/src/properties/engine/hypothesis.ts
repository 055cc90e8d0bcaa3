/** What a pass of the suites means, in words. `complete` 0 is the transition cover. */
export function hypothesisOf(complete: number): string {
  if (complete === 0) return 'Every transition was seen once. This excludes wrong outputs only.';
  const states = complete === 1 ? 'as many states as' : `${complete - 1} state more than`;
  return (
    `An engine that passed these suites behaves like the specification on every sequence of inputs, ` +
    `if it is deterministic, treats sessions alike, and has at most ${states} the specification.`
  );
}

/** What no suite speaks of, whatever it covered. */
export function outsideOf({ canRestart, tellsDelivery }: Reach): string {
  const beyond = [
    'what a message carries beside its kind (amounts, texts, templates, headers, times to the millisecond)',
    'other configurations than these',
    'sessions that disturb each other',
    ...(tellsDelivery
      ? []
      : ['the delivery of an outcome, whose schedule takes days of real time']),
    canRestart
      ? 'restarts while an outcome is delivered'
      : 'restarts, which nobody could cause here',
  ];
  return (
    `The suites say nothing of: ${beyond.join('; ')}. ` +
    'Walks, scenarios and random sessions look there, and exclude what they tried and no more.'
  );
}

/** What the harness could do to this engine. */
export interface Reach {
  readonly canRestart: boolean;
  readonly tellsDelivery: boolean;
}
