import { type RequirementId, requirementById } from '@voicepay/spec';

type Grounds = Readonly<Partial<Record<RequirementId, readonly RequirementId[]>>>;

/**
 * What can be told only where something else holds. Where both fail, what it rests on is the
 * failure and it is blocked: its check saw nothing that the other failure does not explain.
 */
export const restsOn: Grounds = {
  // What is asked for shows how the settings were read.
  'start:settings-at-the-root': ['collect:only-required-fields'],
  'start:settings-inside-processor-parameters': ['collect:only-required-fields'],
  'start:security-code-is-required-by-default': ['collect:only-required-fields'],
  'collect:order-of-fields': ['collect:only-required-fields'],
  // Two start calls are two, whatever the answers and the openings were.
  'start:definite-answers-are-not-repeated': ['start:base-calls-once'],
  'function:opening-repeated-with-its-key-opens-once': ['start:base-calls-once'],
  // Whose amount it is, where the command has the one that start gave.
  'start:agent-never-sets-the-amount': [
    'start:amount-and-currency-are-frozen',
    'start:amount-above-zero-charges',
  ],
  // The token type and the payment as a whole, once the method and the amount are right.
  'start:token-type-counts-at-zero-only': ['start:amount-above-zero-charges'],
  'start:token-type-defaults-to-one-time': ['start:amount-zero-tokenizes'],
  'process:command-carries-the-token-type': [
    'start:amount-above-zero-charges',
    'start:amount-zero-tokenizes',
  ],
  'process:command-carries-the-payment': [
    'start:amount-and-currency-are-frozen',
    'start:amount-above-zero-charges',
    'start:amount-zero-tokenizes',
  ],
  // A repetition, where there is one attempt for one amount.
  'process:command-is-repeated-unchanged': [
    'time:at-most-one-charge',
    'start:amount-and-currency-are-frozen',
  ],
  'confirm:single-attempt': ['time:at-most-one-charge'],
  'confirm:one-key-per-session': ['time:at-most-one-charge'],
  'time:restart-while-processing-repeats-the-command': [
    'time:at-most-one-charge',
    'confirm:single-attempt',
  ],
  'events:order-of-a-confirmation': ['confirm:single-attempt'],
  'time:one-input-at-a-time': ['time:at-most-one-charge', 'confirm:no-charge-without-confirm'],
  // What happens at the summary, in an engine that waits there.
  'time:same-instant-sees-the-first': ['confirm:no-charge-without-confirm'],
  'confirm:second-confirm-is-refused': ['confirm:no-charge-without-confirm'],
  'confirm:waits-without-a-timer-of-its-own': ['confirm:no-charge-without-confirm'],
  'process:refused-command-is-unknown': ['confirm:no-charge-without-confirm'],
  'process:unreached-zone-is-left-to-the-limit': ['confirm:no-charge-without-confirm'],
  'process:processing-limit-belongs-to-the-engine': ['confirm:no-charge-without-confirm'],
  // One outcome, in words that can be understood.
  'report:exactly-one-outcome': [
    'report:success-only-after-approval',
    'report:failure-covers-every-other-end',
    'report:engine-calls-the-outcomes',
  ],
  'report:engine-calls-the-outcomes': ['report:failure-covers-every-other-end'],
  'report:failure-covers-every-other-end': [
    'report:success-only-after-approval',
    'report:failed-reason-is-always-sent',
    'report:reasons-are-closed',
  ],
  'report:set-variables-never-shadow-results': [
    'report:last-error-is-one-code',
    'report:success-carries-the-ids',
  ],
  'report:charge-id-is-the-transaction-id': ['report:success-carries-the-ids'],
  'report:outcome-carries-the-echo': ['start:echo-leaves-out-the-settings'],
  'start:echo-is-lossless': [
    'start:echo-leaves-out-the-settings',
    'start:echo-carries-every-other-key',
  ],
  'start:processor-parameters-default-to-empty': ['start:echo-leaves-out-the-settings'],
  // What start is sent, where the session should have opened and its texts were left as they are.
  'start:body-is-the-set-variables': [
    'function:reserved-names-are-refused',
    'function:refused-opening-calls-nobody',
    'function:render-error-refuses-the-session',
    'function:strings-are-never-guessed',
  ],
  'report:outcome-carries-the-set-variables': ['start:body-is-the-set-variables'],
  'start:set-variables-stay-frozen': [
    'report:outcome-carries-the-set-variables',
    'function:refs-accessor',
  ],
  'report:undelivered-is-listed': ['report:nothing-else-acknowledges'],
  'report:rotation-signs-with-every-secret': ['report:signed-outcomes'],
  // Facts and commands, where entries are numbered and the signals between them work.
  'collect:stale-facts-are-ignored': ['collect:numbers-rise'],
  'events:order-of-a-request': ['collect:numbers-rise'],
  'collect:commands-come-in-order': [
    'supervise:ask-pauses',
    'supervise:resume-costs-no-attempt',
    'card-data:engine-orders-the-wipe',
  ],
  'events:order-of-the-end': ['card-data:engine-orders-the-wipe', 'report:one-message-at-the-end'],
  'events:cloudevents': ['events:names-are-closed'],
  // A limit that counts wrongly shows in all that counts by it.
  'collect:attempt-only-counts': ['collect:retry-limit-ends-session'],
  'function:retry-limit-is-configurable': ['collect:retry-limit-ends-session'],
  'process:later-answers-change-nothing': ['process:processing-limit-belongs-to-the-engine'],
  'function:added-limits-are-configurable': ['process:processing-limit-belongs-to-the-engine'],
  'supervise:session-timer-never-pauses': ['function:added-limits-are-configurable'],
  // The general sentence, where the one for this very case holds.
  'supervise:foreign-signal-is-refused': ['supervise:ask-pauses'],
  'supervise:foreign-signal-has-no-effect': ['supervise:ask-pauses'],
  'supervise:cancel-in-every-open-state': ['confirm:caller-may-still-leave'],
  'function:refusal-says-what-to-ask': ['function:invalid-input-refuses-the-session'],
  'function:reserved-name-is-named': ['function:reserved-names-are-refused'],
  'function:delivery-is-a-claimed-level': ['conformance:levels-are-declared'],
  // What comes back from a restart, once the journal is kept, the zone is asked and time goes on.
  'events:journal-then-reply-then-outputs': ['time:journal-before-event'],
  'time:restart-with-loss-starts-again': ['time:restart-asks-the-zone'],
  'time:restart-keeps-a-pause': ['time:restart-with-loss-starts-again'],
  'time:restart-without-request-or-lookup-is-unknown': [
    'time:restart-while-processing-repeats-the-command',
  ],
  'time:restart-while-paused-is-silent': ['time:restart-keeps-a-pause'],
  'time:restart-resets-no-deadline': [
    'supervise:session-timer-never-pauses',
    'function:added-limits-are-configurable',
  ],
  'time:overdue-deadlines-fire-first': [
    'time:restart-asks-the-zone',
    'time:restart-resets-no-deadline',
  ],
};

/** The failure that hides a failure, at the end of the chain: a MUST, so that it is not lost. */
export function hiddenBy(
  requirement: string,
  isBroken: (requirement: string) => boolean,
  grounds: Grounds = restsOn,
): string | undefined {
  const cause = grounds[requirement as RequirementId]?.find(
    (id) => isBroken(id) && requirementById(id)?.level === 'MUST',
  );
  return cause === undefined ? undefined : (hiddenBy(cause, isBroken, grounds) ?? cause);
}
