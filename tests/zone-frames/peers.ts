import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCanaryDetector, describeFinding } from '@voicepay/pci-sim/leak-detector';
import type { TestCard } from '@voicepay/pci-sim/test-cards';
import { validate } from '@voicepay/spec';
import {
  type ProblemName,
  problemBody,
  problems,
} from '../../packages/pci-sim/src/server/problem.ts';

/** What came back that is not in the alphabet; the first of each kind, and how often. */
export class Strangers {
  readonly counts = new Map<string, number>();

  add(where: string, content: string): void {
    const line = `${where}: ${JSON.stringify(content.slice(0, 200))}`;
    this.counts.set(line, (this.counts.get(line) ?? 0) + 1);
  }
}

const refusals = new Set(Object.keys(problems).map((name) => problemBody(name as ProblemName)));

/** Whether a door of the zone may answer this. */
export function isInTheAlphabet(text: string): boolean {
  if (text === '' || text === '{}' || refusals.has(text)) return true;
  if (/^\{"port":[1-9][0-9]{3,4}\}$/.test(text)) return true;
  try {
    const value: unknown = JSON.parse(text);
    return validate('capture-snapshot', value).ok || validate('clock-reading', value).ok;
  } catch {
    return false;
  }
}

/** Reads every fact as a stranger would: by the schema, and for any trace of the card. */
export function readFacts(cards: readonly TestCard[], strangers: Strangers) {
  const detector = createCanaryDetector(cards.map(({ number }) => ({ cardNumber: number })));
  const seen = new Set<string>();
  const counts: Record<string, number> = {};
  return {
    counts,
    take(body: string): string {
      let name = 'no JSON';
      try {
        const fact = JSON.parse(body);
        name = String(fact.fact);
        if (!validate('capture-fact', fact).ok) strangers.add('facts', body);
      } catch {
        strangers.add('facts', body);
      }
      counts[name] = (counts[name] ?? 0) + 1;
      // Numbers of collect commands make facts different that say the same.
      const said = body.replace(/"collect":[0-9]+/, '');
      if (!seen.has(said)) {
        seen.add(said);
        for (const finding of detector.scan('facts', said)) {
          strangers.add(describeFinding(finding), said);
        }
      }
      return name;
    },
  };
}

export async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
