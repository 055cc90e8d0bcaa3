import type { Command } from 'commander';
import { realClock } from '../adapters/clock.ts';
import type { HttpAnswer } from '../adapters/http-client.ts';
import { freshNonce } from '../adapters/process-environment.ts';
import {
  Dialogue,
  describeAnswer,
  isRefusal,
  isSuccess,
} from '../properties/connections/dialogue.ts';
import { namesOf } from '../properties/connections/draws.ts';
import { readStartAnswer } from '../properties/connections/start/start-answer.ts';
import { Stop } from '../properties/connections/stop.ts';
import { oneLine } from '../reporting/plain-text.ts';
import { createRedactor } from '../reporting/redact.ts';
import { exitCodes } from '../verdict/decide-verdict.ts';
import { describeTarget, type TargetFlags } from './connections-flags.ts';
import { type OpenTarget, openTarget } from './open-target.ts';
import { targetOptions } from './target-options.ts';

/** `voicepay doctor`: is everything that a run needs there, and does it answer? */
export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .description('Try everything that a run would need, without paying for anything.');
  targetOptions(command).action(async (flags: TargetFlags) => {
    const description = await describeTarget(flags);
    const opened = await openTarget(description, { authorized: flags.authorizeTarget });
    try {
      process.exitCode = await examine(opened);
    } finally {
      await opened.close();
    }
  });
}

interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'look' | 'bad';
  readonly said: string;
}

/** Sends nothing that has an effect: malformed outcomes, an unknown session, one start. */
async function examine({ target, http }: OpenTarget): Promise<number> {
  const redact = createRedactor(target.secrets);
  let worst: number = exitCodes.conforms;
  const say = ({ what, state, said }: Finding) => {
    const mark = { ok: '✓', look: '!', bad: '✗' }[state];
    process.stdout.write(`${mark} ${what.padEnd(12)} ${oneLine(redact(said), 200)}\n`);
    if (state === 'bad') worst = exitCodes.environment;
  };
  const line = {
    target,
    http,
    clock: realClock,
    onExchange() {},
    tooSlow: new Set<never>(),
    effects: { count: 0 },
  };
  const dialogue = new Dialogue(line, namesOf(freshNonce(), 'doctor'));
  say({ what: 'profile', state: 'ok', said: target.profile });
  say(await tryCredentials(target.credentials));
  const { names, guessed, fixtures } = target.variables;
  const many = fixtures === undefined ? '' : `, ${fixtures.length} fixtures`;
  const guess = guessed ? ' (guessed: say --set NAME=VALUE, or set_variables)' : '';
  say({ what: 'variables', state: guessed ? 'look' : 'ok', said: names.join(', ') + many + guess });
  try {
    say(await tryStart(dialogue));
    for (const name of ['success', 'failure'] as const) {
      if (target.urls[name] === undefined) {
        say({ what: name, state: 'look', said: 'not given, so not tested' });
      } else say(await tryOutcome(dialogue, name));
    }
  } finally {
    dialogue.end();
  }
  say(await tryObserver(target.observer, dialogue.names.next()));
  for (const name of ['reset', 'restart'] as const) {
    const said = target.hooks[name] === undefined ? 'none' : 'given, not tried';
    say({ what: `hook ${name}`, state: 'ok', said });
  }
  return worst;
}

async function tryCredentials(credentials: OpenTarget['target']['credentials']): Promise<Finding> {
  const { kind } = credentials;
  try {
    await credentials.headers();
    const names = credentials.refused.map(({ name }) => name);
    const wrong = names.length === 0 ? '' : `; a run will try some that are ${names.join(', ')}`;
    return { what: 'credentials', state: 'ok', said: kind + wrong };
  } catch (error) {
    return { what: 'credentials', state: 'bad', said: `${kind}: ${(error as Error).message}` };
  }
}

async function tryStart(dialogue: Dialogue): Promise<Finding> {
  const what = 'start';
  const { default: fc } = await import('fast-check');
  try {
    const [drawn] = fc.sample(dialogue.target.variables.arbitrary, { numRuns: 1, seed: 1 });
    const exchange = await dialogue.start(await dialogue.given(drawn ?? {}));
    const took = `${Math.round(exchange.answer.durationMs)} ms`;
    if (isRefusal(exchange)) {
      const hint = 'are the set variables and the credentials right?';
      return { what, state: 'bad', said: `${describeAnswer(exchange.answer)}: ${hint}` };
    }
    const answer = readStartAnswer(exchange);
    if (answer.kind === 'object') return { what, state: 'ok', said: `a JSON object in ${took}` };
    return { what, state: 'bad', said: answer.complaint.actual };
  } catch (error) {
    return failure(what, error);
  }
}

async function tryOutcome(dialogue: Dialogue, name: 'success' | 'failure'): Promise<Finding> {
  try {
    const exchange = await dialogue.send(name, '{"malformed":');
    const said = `reached (${statusText(exchange.answer)} to malformed JSON)`;
    const alike = 'it takes malformed JSON, so give an observer or much will not be observable';
    return isSuccess(exchange)
      ? { what: name, state: 'look', said: `${said}: ${alike}` }
      : { what: name, state: 'ok', said };
  } catch (error) {
    return failure(name, error);
  }
}

async function tryObserver(
  observer: OpenTarget['target']['observer'],
  session: string,
): Promise<Finding> {
  const what = 'observer';
  if (observer === undefined) {
    return { what, state: 'look', said: 'none, so effects are not observable' };
  }
  const seen = await observer.count(session);
  if (!seen.ok) return { what, state: 'bad', said: seen.reason };
  const state = seen.count === 0 ? 'ok' : 'bad';
  return { what, state, said: `counts ${seen.count} for a session that never was` };
}

function statusText(answer: HttpAnswer): string {
  return answer.kind === 'answer' ? `HTTP ${answer.status}` : answer.why;
}

function failure(what: string, error: unknown): Finding {
  if (!(error instanceof Stop)) throw error;
  return { what, state: 'bad', said: error.why.reason };
}
