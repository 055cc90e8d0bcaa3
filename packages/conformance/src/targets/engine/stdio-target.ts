import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { validate } from '@voicepay/spec';
import { environmentWith } from '../../adapters/process-environment.ts';
import { type EngineAnswer, type EngineRequest, exchangeLimits, type Target } from './target.ts';

export interface StdioOptions {
  /** Told of every line that is no message, and of what the command says on standard error. */
  readonly onNoise: (line: string) => void;
  /** Schedules the giving up of an exchange; returns its cancellation. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Variables beside those of this process. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * An engine behind a command that the harness starts: one JSON message a line, requests in, answers
 * out, in any order (adapter-message.schema.json). The engine calls the harness over loopback HTTP.
 */
export function stdioTarget(command: string, options: StdioOptions): StdioTarget {
  let link = startCommand(command, options);
  return {
    label: command,
    baseUrl: 'http://engine.invalid',
    exchange: (request) => link.exchange(request),
    restart: async () => {
      await link.kill();
      link = startCommand(command, options);
    },
    close: () => link.end(),
  };
}

export interface StdioTarget extends Target {
  /** Kills the command itself, which is of use where the command is the engine. */
  readonly restart: () => Promise<void>;
}

interface Link {
  exchange(request: EngineRequest): Promise<EngineAnswer>;
  /** Its input ends; a command that stays is ended. */
  end(): Promise<void>;
  kill(): Promise<void>;
}

function startCommand(command: string, options: StdioOptions): Link {
  const child = spawn('/bin/sh', ['-c', `exec ${command}`], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: environmentWith(options.environment),
  });
  const waiting = new Map<number, (answer: EngineAnswer) => void>();
  let last = 0;
  let gone: string | undefined;
  const leave = (reason: string) => {
    gone ??= reason;
    for (const settle of waiting.values()) settle({ kind: 'no_answer', reason });
    waiting.clear();
  };
  child.on('error', (error) => leave(error.message));
  child.on('exit', (code) => leave(`the command ended with ${code ?? 'a signal'}`));
  child.stdin.on('error', (error) => leave(error.message));
  createInterface({ input: child.stderr }).on('line', options.onNoise);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = readMessage(line);
    if (message === undefined) return options.onNoise(line);
    waiting.get(message.id)?.({ kind: 'answer', ...message.answer });
    return undefined;
  });
  const endWith = (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.stdin.end();
      child.kill(signal);
    });
  };
  return {
    exchange: (request) =>
      new Promise((resolve) => {
        if (gone !== undefined) return resolve({ kind: 'no_answer', reason: gone });
        last += 1;
        const id = last;
        const cancel = options.after(exchangeLimits.timeoutMs, () =>
          settle({ kind: 'no_answer', reason: 'no answer in time' }),
        );
        const settle = (answer: EngineAnswer) => {
          cancel();
          waiting.delete(id);
          resolve(answer);
        };
        waiting.set(id, settle);
        child.stdin.write(`${JSON.stringify({ id, request })}\n`);
        return undefined;
      }),
    end: () => endWith('SIGTERM'),
    kill: () => endWith('SIGKILL'),
  };
}

interface AnswerMessage {
  readonly id: number;
  readonly answer: { status: number; headers: Record<string, string>; body: string };
}

function readMessage(line: string): AnswerMessage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const verdict = validate('adapter-message', value);
  return verdict.ok && 'answer' in verdict.value
    ? (verdict.value as unknown as AnswerMessage)
    : undefined;
}
