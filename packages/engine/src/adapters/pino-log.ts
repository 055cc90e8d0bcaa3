import { pino } from 'pino';
import type { Log } from '../ports.ts';

/** JSON lines on standard error; every line goes through `redact` as a whole. */
export function createPinoLog(redact: (text: string) => string): Log {
  const write = (line: string) => void process.stderr.write(redact(line));
  const log = pino({ base: null }, { write });
  return {
    info: (message, details) => log.info(details ?? {}, message),
    warn: (message, details) => log.warn(details ?? {}, message),
    error: (message, details) => log.error(details ?? {}, message),
  };
}
