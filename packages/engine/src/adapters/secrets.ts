import { readFileSync } from 'node:fs';
import type { Secrets } from '../ports.ts';

/** Secrets by reference, read once. Whoever prints anything asks `redact` first. */
export interface SecretReader extends Secrets {
  /** The text without any secret that was read, by value. */
  redact(text: string): string;
}

export function createSecretReader(environment: NodeJS.ProcessEnv): SecretReader {
  const values = new Map<string, string>();
  const readNow = (reference: string): string => {
    const separator = reference.indexOf(':');
    const place = reference.slice(separator + 1);
    if (reference.startsWith('env:')) {
      const value = Object.hasOwn(environment, place) ? environment[place] : undefined;
      if (value === undefined || value === '') throw new Error(`no secret: ${place} is not set`);
      return value;
    }
    if (reference.startsWith('file:')) return readSecretFile(place);
    throw new Error('a secret is named as env:NAME or file:PATH');
  };
  return {
    read(reference) {
      const known = values.get(reference);
      if (known !== undefined) return known;
      const value = readNow(reference);
      values.set(reference, value);
      return value;
    },
    redact(text) {
      let redacted = text;
      for (const value of values.values()) {
        if (value.length >= 4) redacted = redacted.replaceAll(value, '[redacted]');
      }
      return redacted;
    },
  };
}

function readSecretFile(path: string): string {
  let value: string;
  try {
    value = readFileSync(path, 'utf8').trimEnd();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`no secret: ${path} cannot be read (${code})`);
  }
  if (value === '') throw new Error(`no secret: ${path} is empty`);
  return value;
}
