import {
  createCanaryDetector,
  createMemoryDetector,
  describeFinding,
  type LeakDetector,
} from '@voicepay/pci-sim/leak-detector';
import { decliningTestCards, type TestCard, testCards } from '@voicepay/pci-sim/test-cards';

export const cards: readonly TestCard[] = [...testCards, ...decliningTestCards];

/** Ten digits of a counter: its zeros stand in some published cards too. */
const sequence = /(?<![0-9])0{4}[0-9]{6}(?![0-9])/g;

/** What was written to each sink, every content once. */
export class Sinks {
  readonly #contents = new Map<string, Set<string>>();

  readonly show = (sink: string, content: string): void => {
    const contents = this.#contents.get(sink) ?? new Set();
    this.#contents.set(sink, contents.add(content.replaceAll(sequence, '')));
  };

  /** Bytes by sink. */
  get sizes(): Record<string, number> {
    const sizeOf = (contents: ReadonlySet<string>) =>
      [...contents].reduce((sum, content) => sum + content.length, 0);
    return Object.fromEntries([...this.#contents].map(([sink, all]) => [sink, sizeOf(all)]));
  }

  leaks(): string[] {
    return [...this.#contents].flatMap(([sink, contents]) =>
      leaksIn(sink, [...contents].join('\n')),
    );
  }

  /** Sinks in which a card that is planted among what they hold would not be found. */
  blindSpots(): string[] {
    const { number } = testCards[0] as TestCard;
    const planted = Buffer.from(`card ${number}`).toString('base64');
    return [...this.#contents]
      .filter(([sink, [first = '']]) => leaksIn(sink, `${first}\n${planted}`).length === 0)
      .map(([sink]) => sink);
  }
}

/** Encodings inside encodings: one deep, for there are megabytes to read. */
const layers = { maxDepth: 1, maxDecodedBytes: 256 * 1024 * 1024 };
const pieceLength = 1_000_000;
const overlap = 64;

let detectors: readonly LeakDetector[] | undefined;

function leaksIn(sink: string, content: string): string[] {
  detectors ??= [
    createCanaryDetector(canaries(true), { parts: 'telling', layers }),
    createCanaryDetector(canaries(false), { parts: 'long', layers }),
  ];
  const found = new Set<string>();
  for (let at = 0; at < content.length; at += pieceLength) {
    const piece = content.slice(at, at + pieceLength + overlap);
    for (const detector of detectors) {
      for (const finding of detector.scan(sink, piece)) found.add(describeFinding(finding));
    }
  }
  return [...found];
}

/** Cards of few different digits: only long parts tell them from the zeros of a counter. */
function canaries(hasManyDigits: boolean) {
  return cards
    .filter(({ number }) => new Set(number).size >= 5 === hasManyDigits)
    .map(({ number, securityCode }) => ({ cardNumber: number, securityCode }));
}

let memoryDetector: LeakDetector | undefined;

/** Memory and its dumps, in any form that a card has there; one line for each card and form. */
export function leaksInMemory(sink: string, regions: Iterable<Buffer>): string[] {
  memoryDetector ??= createMemoryDetector(cards.map(({ number }) => ({ cardNumber: number })));
  const found = new Set<string>();
  for (const region of regions) {
    for (const { what, encoding, canary = 0 } of memoryDetector.scan(sink, region)) {
      found.add(`${sink}: ${what} as ${encoding} (card ending ${cards[canary]?.number.slice(-4)})`);
    }
  }
  return [...found];
}
