import { request } from 'undici';
import { realClock } from '../adapters/clock.ts';
import { runCommand } from '../adapters/run-command.ts';
import { EnvironmentError } from '../session/environment-error.ts';
import type { Target } from '../targets/engine/target.ts';

const hookMs = 60_000;
const answersWithinMs = 30_000;

/**
 * The target with a way to kill the engine and start it again: a URL that gets a POST, or a shell
 * command that ends with 0. Either is done when the old process is gone and the new one is coming.
 */
export function withRestartHook(target: Target, hook: string): Target {
  const runHook = /^https?:/.test(hook) ? () => postTo(hook) : () => runShell(hook);
  return {
    ...target,
    restart: async () => {
      const refused = await runHook();
      if (refused !== undefined) throw new EnvironmentError(`--restart ${hook}: ${refused}`);
      await answers(target, hook);
    },
  };
}

async function postTo(url: string): Promise<string | undefined> {
  try {
    const answer = await request(url, { method: 'POST', headersTimeout: hookMs });
    await answer.body.dump();
    const isDone = answer.statusCode >= 200 && answer.statusCode < 300;
    return isDone ? undefined : `expected 2xx, came ${answer.statusCode}`;
  } catch (error) {
    return `no answer (${(error as Error).message})`;
  }
}

async function runShell(command: string): Promise<string | undefined> {
  const result = await runCommand(['/bin/sh', '-c', command], { timeoutMs: hookMs });
  return result.ok ? undefined : result.reason;
}

async function answers(target: Target, hook: string): Promise<void> {
  const capabilities = { method: 'GET', path: '/capabilities', headers: {}, body: '' } as const;
  for (let waitedMs = 0; waitedMs < answersWithinMs; waitedMs += 50) {
    if ((await target.exchange(capabilities)).kind === 'answer') return;
    await realClock.sleep(50);
  }
  const seconds = answersWithinMs / 1000;
  throw new EnvironmentError(`--restart ${hook}: the engine did not answer again in ${seconds} s`);
}
