import { type Property, violated } from './property.ts';

/** What the specification promises of pauses, refusals and replies. */

const pauseIsSilent: Property = {
  name: 'a pause is silent, survives, and ends only by resume, switch or the end',
  requirements: [
    'supervise:nothing-is-said-while-paused',
    'supervise:no-confirm-while-paused',
    'supervise:no-proceed-while-paused',
    'collect:no-fact-counts-while-paused',
    'time:restart-keeps-a-pause',
    'supervise:ask-stops-the-entry',
  ],
  start: 'running',
  step(memory, step) {
    const isPaused = step.words.includes('event supervision.paused');
    const isResumed = step.words.includes('event supervision.resumed');
    const isSwitched = step.words.includes('event card.switched');
    if (isPaused && memory === 'paused') return violated('paused twice');
    if (isPaused && step.before.state === 'collecting' && !step.words.includes('command pause')) {
      return violated('the entry goes on in a pause');
    }
    if (isResumed && (memory === 'running' || step.input !== 'resume')) {
      return violated('resumed without a pause');
    }
    const goesOn = isPaused || (memory === 'paused' && !isResumed && !isSwitched && !step.endsHere);
    const speaks = step.words.some((w) => /^(message |command collect|command process)/.test(w));
    if (goesOn && speaks) return violated('something is said or asked in a pause');
    if ((step.after.paused === true) !== goesOn) return violated('a pause begins or ends unseen');
    return goesOn ? 'paused' : 'running';
  },
};

const resuming: Readonly<Record<string, string>> = {
  announcing: 'message before_starting_session',
  collecting: 'command collect',
  confirming: 'event summary.presented',
  processing: 'command process',
};

const theSameIsAskedAgain: Property = {
  name: 'resume and restart ask the same again, and a loss asks for the card',
  requirements: [
    'supervise:resume-asks-the-same-again',
    'supervise:resume-renews-the-summary',
    'time:restart-while-announcing-repeats',
    'time:restart-while-collecting-keeps-the-attempt',
    'time:restart-while-confirming-reads-again',
    'time:restart-while-processing-repeats-the-command',
    'time:restart-with-loss-starts-again',
  ],
  start: 0,
  step(memory, step) {
    const { state, paused = false } = step.before;
    const asked = resuming[state];
    if (asked === undefined || step.cell === 'impossible') return memory;
    const isLoss = step.input === 'restart_lost' && state !== 'processing';
    if (isLoss) {
      const isAnew = step.after.state === 'collecting' && step.after.attempt === 1;
      const isWiped = step.words[0] === 'command wipe';
      return isAnew && isWiped ? memory : violated('a lost card is not asked for from the start');
    }
    const asksNow = paused ? step.input === 'resume' : /^restart(_lost)?$/.test(step.input);
    if (!asksNow) return memory;
    if (step.after.state !== state) return violated(`${step.input} leads to ${step.after.state}`);
    return step.words.includes(asked) ? memory : violated(`${step.input} without ${asked}`);
  },
};

const signalsHaveTheirPlace: Property = {
  name: 'a signal is taken exactly where it applies',
  requirements: [
    'supervise:foreign-signal-is-refused',
    'supervise:ask-pauses',
    'supervise:ask-twice-is-refused',
    'supervise:resume-needs-a-pause',
    'supervise:hang-up-ends-the-session',
    'supervise:hang-up-after-the-intent-changes-nothing',
    'confirm:second-confirm-is-refused',
  ],
  start: 0,
  step(memory, step) {
    if (step.kind !== 'signal') return memory;
    const { state, paused = false } = step.before;
    const isOpen = ['starting', 'announcing', 'collecting', 'confirming'].includes(state);
    const isSupervised = isOpen && state !== 'starting';
    const places: Readonly<Record<string, boolean>> = {
      proceed: state === 'announcing' && !paused,
      ask: isSupervised && !paused,
      resume: isSupervised && paused,
      confirm: state === 'confirming' && !paused,
      confirm_stale: false,
      cancel: isOpen,
      hang_up: isOpen,
    };
    const expected = places[step.input];
    if (expected === undefined) return memory;
    const elsewhere = step.input === 'hang_up' ? 'ignore' : 'refuse';
    const cell = expected ? 'move' : elsewhere;
    return step.cell === cell ? memory : violated(`expected ${cell}, came ${step.cell}`);
  },
};

const onlyMovesMove: Property = {
  name: 'what is refused, ignored or impossible changes nothing',
  requirements: ['supervise:foreign-signal-has-no-effect', 'collect:stale-facts-are-ignored'],
  start: 0,
  step(memory, step) {
    if (step.cell === 'refuse' && step.kind !== 'signal')
      return violated('only signals are refused');
    const isImpossible = step.cell === 'impossible';
    if (isImpossible && step.words.length > 0) return violated('an impossible input has outputs');
    if (step.cell === 'move') {
      const isStill = step.isStay && step.words.every((w) => w.startsWith('reply '));
      return isStill ? violated('a move that nobody could see') : memory;
    }
    if (!step.isStay) return violated(`${step.cell} leads to ${step.after.state}`);
    const effects = step.words.filter((w) => !/^(reply |snapshot)/.test(w));
    return effects.length === 0 ? memory : violated(`${step.cell} has ${effects.join(', ')}`);
  },
};

const everyKindHasItsReply: Property = {
  name: 'the reply comes first and is that of its kind',
  requirements: ['events:journal-then-reply-then-outputs', 'supervise:answered-after-the-journal'],
  start: 0,
  step(memory, step) {
    if (step.cell === 'impossible') return memory;
    const signal = step.cell === 'refuse' ? ['reply 409'] : ['reply 200'];
    const replies: Readonly<Record<string, readonly string[]>> = {
      signal,
      fact: ['reply 204'],
      question: ['snapshot'],
    };
    const expected = replies[step.kind] ?? [];
    const found = step.words.filter((w) => /^(reply |snapshot)/.test(w));
    if (found.join() !== expected.join()) return violated(`expected ${expected}, came ${found}`);
    const isFirst = expected.length === 0 || step.words[0] === expected[0];
    return isFirst ? memory : violated('something comes before the reply');
  },
};

export const supervisionProperties: readonly Property[] = [
  pauseIsSilent,
  theSameIsAskedAgain,
  signalsHaveTheirPlace,
  onlyMovesMove,
  everyKindHasItsReply,
];
