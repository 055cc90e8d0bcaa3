import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SecretSource } from '../targets/connections/resolve-target.ts';

/** `env:NAME` and `file:PATH`; a file's last line break is not part of its secret. */
export const processSecrets: SecretSource = {
  read: (reference) => {
    if (reference.startsWith('env:')) return process.env[reference.slice(4)];
    if (!reference.startsWith('file:')) return undefined;
    try {
      return readFileSync(reference.slice(5), 'utf8').replace(/\r?\n$/, '');
    } catch {
      return undefined;
    }
  },
};

/** Variables for a module that runs in this process, unless somebody has set them already. */
export function giveToThisProcess(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) process.env[name] ??= value;
}

/** The environment of a program that this process starts. */
export function environmentWith(
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, string | undefined>> {
  return { ...variables, ...process.env };
}

/** A seed for a run that was given none. */
export function freshSeed(): number {
  return randomInt(0, 2_147_483_647);
}

/** Eight letters that no earlier run had; letters, so that they never look like a card. */
export function freshNonce(): string {
  return Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(0, 26))).join('');
}

/** Whether a stream wants colour: a terminal, and nobody said no (https://no-color.org). */
export function wantsColour(stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && TERM !== 'dumb';
}
