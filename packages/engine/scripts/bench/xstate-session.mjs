// The same session as an XState 5 machine: same states, guards, context and outputs as step.ts.
// An output is an action that hands an object to the sink: what is published, said and commanded.
import { assign, setup } from 'xstate';

const isCurrent = ({ context, event }) => !context.paused && event.collect === context.collects;
const nextField = ({ terms, field }) => terms.fields[terms.fields.indexOf(field) + 1];
const publish =
  (type, data = () => ({})) =>
  ({ context }) =>
    context.log({ type, at: 0, data: data(context) });
const say =
  (message) =>
  ({ context }) =>
    context.log({ type: 'say', message, field: context.field });
const command =
  (name) =>
  ({ context }) =>
    context.log({ type: name, field: context.field, collect: context.collects });
const asked = ({ field, attempt, collects }) => ({ field, attempt, collect: collects });
const ask = [publish('field.requested', asked), say('of_field'), command('collect')];
const request = (field, attempt) =>
  assign(({ context }) => ({
    field: typeof field === 'function' ? field(context) : field,
    attempt: typeof attempt === 'function' ? attempt(context) : attempt,
    collects: context.collects + 1,
  }));

export const sessionMachine = setup({
  guards: {
    isAcceptedNext: (a) => isCurrent(a) && nextField(a.context) !== undefined,
    isAcceptedLast: (a) => isCurrent(a) && nextField(a.context) === undefined,
    isRejectedAgain: (a) => isCurrent(a) && a.context.attempt <= a.context.plan.retryLimit,
    isRejectedLast: (a) => isCurrent(a),
    mayPause: ({ context }) => !context.paused,
    mayResume: ({ context }) => context.paused,
    maySwitch: ({ context }) => context.switchesUsed < context.plan.switchLimit,
    isLatest: ({ context, event }) => !context.paused && event.summary === context.summaries,
  },
}).createMachine({
  context: ({ input }) => ({
    plan: input.plan,
    log: input.log,
    paused: false,
    terms: null,
    field: null,
    attempt: 0,
    collects: 0,
    switchesUsed: 0,
    summaries: 0,
    card: null,
    ending: null,
  }),
  initial: 'starting',
  states: {
    starting: {
      on: {
        resolved: {
          target: 'announcing',
          actions: [assign({ terms: ({ event }) => event.terms }), publish('start.resolved')],
        },
        failed: 'failed',
      },
    },
    announcing: {
      on: {
        proceed: {
          target: 'collecting',
          actions: [request('card_number', 1), ...ask],
        },
      },
    },
    collecting: {
      on: {
        accepted: [
          {
            guard: 'isAcceptedNext',
            actions: [
              assign({ card: ({ context, event }) => event.card ?? context.card }),
              request((c) => nextField(c), 1),
              publish('field.accepted', (c) => ({ ...asked(c), card: c.card })),
              ...ask,
            ],
          },
          {
            guard: 'isAcceptedLast',
            target: 'confirming',
            actions: [
              assign({
                summaries: ({ context }) => context.summaries + 1,
                field: null,
                attempt: 0,
              }),
              publish('field.accepted'),
              publish('summary.presented'),
            ],
          },
        ],
        rejected: [
          {
            guard: 'isRejectedAgain',
            actions: [
              request(
                (c) => c.field,
                (c) => c.attempt + 1,
              ),
              publish('field.rejected', (c) => ({
                ...asked(c),
                error: 'invalid_card_number',
                attempts_left: 1,
              })),
              say('collection_error'),
              ...ask,
            ],
          },
          { guard: 'isRejectedLast', target: 'failed', actions: publish('field.rejected') },
        ],
        ask: {
          guard: 'mayPause',
          actions: [assign({ paused: true }), publish('supervision.paused'), command('pause')],
        },
        resume: {
          guard: 'mayResume',
          actions: [
            assign({ paused: false }),
            publish('supervision.resumed'),
            request(
              (c) => c.field,
              (c) => c.attempt,
            ),
            ...ask,
          ],
        },
        switch: {
          guard: 'maySwitch',
          actions: [
            assign({
              switchesUsed: ({ context }) => context.switchesUsed + 1,
              card: null,
              paused: false,
            }),
            request('card_number', 1),
            publish('card.switched', (c) => ({ switches_used: c.switchesUsed })),
            command('wipe'),
            ...ask,
          ],
        },
        cancel: 'failed',
      },
    },
    confirming: {
      on: {
        confirm: { guard: 'isLatest', target: 'processing', actions: publish('summary.confirmed') },
        cancel: 'failed',
      },
    },
    processing: { on: { approved: 'succeeded', declined: 'failed' } },
    succeeded: {},
    failed: {},
  },
});
