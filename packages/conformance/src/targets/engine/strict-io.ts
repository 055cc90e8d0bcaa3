import { type Noun, parseJson, validate } from '@voicepay/spec';
import type { EngineAnswer, EngineRequest, Target } from './target.ts';

/** A message that is not what its schema says, and whose fault that is. */
export interface IoFault {
  readonly whose: 'harness' | 'target';
  readonly where: string;
  readonly what: string;
}

/**
 * Validates every message both ways. A request that is wrong on purpose is the harness's own doing
 * and is answered with a 4xx: only one that the target takes is the harness's fault.
 */
export function strictTarget(target: Target, onFault: (fault: IoFault) => void): Target {
  return {
    ...target,
    exchange: async (request) => {
      const answer = await target.exchange(request);
      if (answer.kind !== 'answer') return answer;
      const where = `${request.method} ${request.path} ${answer.status}`;
      const sent = requestFault(request);
      if (sent !== undefined && answer.status < 300) {
        onFault({ whose: 'harness', where, what: sent });
      }
      const told = answerFault(request, answer);
      if (told !== undefined) onFault({ whose: 'target', where, what: told });
      return answer;
    },
  };
}

const requestNouns: readonly (readonly [RegExp, Noun])[] = [
  [/^\/sessions$/, 'open-session'],
  [/\/signals$/, 'signal'],
  [/\/facts$/, 'capture-fact'],
  [/\/clock$/, 'clock-advance'],
];

const answerNouns: readonly (readonly [RegExp, Noun])[] = [
  [/^GET \/capabilities$/, 'capabilities'],
  [/^POST \/sessions$/, 'session-snapshot'],
  [/^GET \/sessions\/[^/]+$/, 'session-snapshot'],
  [/^POST \/sessions\/[^/]+\/signals$/, 'session-snapshot'],
  [/^POST \/sessions\/[^/]+\/clock$/, 'clock-reading'],
];

function requestFault(request: EngineRequest): string | undefined {
  const noun = requestNouns.find(([path]) => path.test(request.path))?.[1];
  return noun === undefined || request.method !== 'POST' ? undefined : faultOf(noun, request.body);
}

function answerFault(
  request: EngineRequest,
  answer: EngineAnswer & { kind: 'answer' },
): string | undefined {
  if (answer.status >= 400 && answer.status < 500) return faultOf('problem', answer.body);
  if (answer.status >= 300) return undefined;
  const path = request.path.split('?')[0] ?? '';
  const noun = answerNouns.find(([door]) => door.test(`${request.method} ${path}`))?.[1];
  return noun === undefined ? undefined : faultOf(noun, answer.body);
}

function faultOf(noun: Noun, text: string): string | undefined {
  const strict = parseJson(text);
  if (!strict.ok) return `expected ${noun}, came ${strict.message}`;
  const verdict = validate(noun, JSON.parse(text));
  if (verdict.ok) return undefined;
  const [first] = verdict.errors;
  return `expected ${noun}, came ${first?.pointer} ${first?.message}`;
}
