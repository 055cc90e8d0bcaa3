import { readFileSync } from 'node:fs';
import { type SessionEvent, validate } from '@voicepay/spec';
import type { Command } from 'commander';
import { configurationOf, validateTrace } from '../model/validate-trace.ts';
import { isPlainObject } from '../targets/connections/plain-object.ts';
import { exitCodes } from '../verdict/decide-verdict.ts';
import { UsageError } from './usage-error.ts';

interface Flags {
  readonly retryLimit?: string;
  readonly switchLimit?: string;
}

/** `voicepay verify trace FILE`: recorded session events against the machine, without any traffic. */
export function addVerifyTrace(verify: Command): void {
  verify
    .command('trace')
    .argument('<file>', 'session events: one JSON object a line, or a list')
    .description('Verify recorded session events against the machine; nothing is sent.')
    .option('--retry-limit <n>', 'per_field_retry_limit, where the stream does not show it')
    .option('--switch-limit <n>', 'card_switch_limit; 3 unless given')
    .action((file: string, flags: Flags) => {
      process.exitCode = verifyTrace(file, flags);
    });
}

function verifyTrace(file: string, flags: Flags): number {
  const bySession = new Map<string, SessionEvent[]>();
  for (const event of readEvents(file)) {
    bySession.set(event.subject, [...(bySession.get(event.subject) ?? []), event]);
  }
  if (bySession.size === 0) throw new UsageError(`${file}: expected session events, came none`);
  const limits = {
    ...(flags.retryLimit === undefined
      ? {}
      : { retryLimit: limitOf('--retry-limit', flags.retryLimit) }),
    ...(flags.switchLimit === undefined
      ? {}
      : { switchLimit: limitOf('--switch-limit', flags.switchLimit) }),
  };
  let wrong = 0;
  for (const [session, events] of bySession) {
    const line = judge(events, limits);
    if (!line.good) wrong += 1;
    process.stdout.write(`${line.good ? '✓' : '✗'} ${session}  ${line.text}\n`);
  }
  const count = `${bySession.size} ${bySession.size === 1 ? 'session' : 'sessions'}`;
  process.stdout.write(
    `${count}: ${wrong === 0 ? 'all follow the machine' : `${wrong} do not follow the machine`}\n`,
  );
  return wrong === 0 ? exitCodes.conforms : exitCodes.does_not_conform;
}

function judge(
  events: readonly SessionEvent[],
  limits: Parameters<typeof configurationOf>[1],
): { good: boolean; text: string } {
  for (const [index, event] of events.entries()) {
    const verdict = validate('session-event', event);
    if (!verdict.ok) {
      const [first] = verdict.errors;
      return {
        good: false,
        text: `event ${index + 1}: ${first?.pointer} ${first?.message} (events:cloudevents)`,
      };
    }
    if (Number(event.sequence) !== index + 1) {
      return {
        good: false,
        text: `event ${index + 1}: expected sequence ${index + 1}, came ${event.sequence} (events:sequence-has-no-gaps)`,
      };
    }
  }
  const verdict = validateTrace(events, configurationOf(events, limits));
  if (verdict.kind === 'follows') {
    const end = verdict.ended ? 'to its end' : 'as far as it goes: the session has not ended';
    return { good: true, text: `${events.length} events follow the machine ${end}` };
  }
  return {
    good: false,
    text:
      `event ${verdict.at + 1}: expected one of [${verdict.expected.join('] [')}], came ${verdict.actual}` +
      ` (${verdict.requirements.slice(0, 4).join(', ')})`,
  };
}

function readEvents(file: string): readonly SessionEvent[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
  const parse = (json: string, where: string): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      throw new UsageError(`${where}: expected JSON`);
    }
  };
  if (/^\s*(\[|\{\s*"events")/.test(text)) {
    const whole = parse(text, file);
    const list = isPlainObject(whole) ? whole.events : whole;
    if (Array.isArray(list) && list.every(isPlainObject)) return list as unknown as SessionEvent[];
    throw new UsageError(`${file}: expected a list of session events, came something else in it`);
  }
  const lines = text.split('\n').map((line) => line.replace(/^data: ?/, '').trim());
  return lines.flatMap((line, index) =>
    line.startsWith('{') ? [parse(line, `${file}:${index + 1}`) as SessionEvent] : [],
  );
}

function limitOf(flag: string, text: string): number {
  if (/^[0-9]+$/.test(text) && Number(text) <= 10) return Number(text);
  throw new UsageError(`${flag}: expected a whole number from 0 to 10, came ${text}`);
}
