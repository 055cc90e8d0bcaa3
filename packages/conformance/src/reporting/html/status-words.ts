import type { Status } from '../../verdict/result.ts';

/** How a status is told: a mark that needs no colour, and one of four tones. */
export interface StatusWords {
  readonly mark: string;
  readonly tone: 'good' | 'bad' | 'warn' | 'quiet';
  readonly words: string;
}

export const statusWords: Readonly<Record<Status, StatusWords>> = {
  failed: { mark: '✗', tone: 'bad', words: 'failed' },
  harness_error: { mark: '‼', tone: 'bad', words: 'harness error' },
  environment_error: { mark: '‼', tone: 'bad', words: 'environment error' },
  warned: { mark: '!', tone: 'warn', words: 'warned' },
  ambiguous: { mark: '?', tone: 'warn', words: 'ambiguous' },
  blocked: { mark: '⊘', tone: 'warn', words: 'blocked' },
  not_run: { mark: '…', tone: 'warn', words: 'not run' },
  not_observable: { mark: '?', tone: 'quiet', words: 'not observable' },
  not_applicable: { mark: '–', tone: 'quiet', words: 'not applicable' },
  passed: { mark: '✓', tone: 'good', words: 'passed' },
};

export const statusOrder = Object.keys(statusWords) as readonly Status[];
