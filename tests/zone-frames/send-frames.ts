import { readFileSync } from 'node:fs';
import { seededRandom } from '@voicepay/pci-sim/leak-detector';
import { type TestCard, testCards } from '@voicepay/pci-sim/test-cards';
import { Pool } from 'undici';
import { bins, start } from '../card-data/parties.ts';
import {
  payOnce,
  type SendFrames,
  sendDatagrams,
  sendRaw,
  sendRequests,
  sendWebSocketFrames,
  type World,
} from './doors.ts';
import { isInTheAlphabet, readFacts, Strangers, serve } from './peers.ts';
import { drawFrom, processorAnswer } from './random-frames.ts';

export interface FrameCounts {
  /** Frames by door. */
  readonly sent: Readonly<Record<string, number>>;
  readonly facts: Readonly<Record<string, number>>;
  readonly strangers: readonly string[];
  readonly printed: string;
  readonly residentBytes: number;
}

const cards = testCards.filter(({ number }) => new Set(number).size >= 5);

/**
 * Sends random frames to every door of a zone process, answers what it asks at random, and reads
 * all that comes back. Throws when the process ends.
 */
export async function sendFrames(frames: number, seed: number): Promise<FrameCounts> {
  const draw = drawFrom(seededRandom(seed));
  const strangers = new Strangers();
  const facts = readFacts(cards, strangers);
  const sent: Record<string, number> = {};
  const count = (door: string, by = 1) => {
    sent[door] = (sent[door] ?? 0) + by;
  };
  let card = cards[0] as TestCard;
  const engine = await serve(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    facts.take(body);
    count('answers of the engine');
    response.writeHead(draw.of([204, 204, 200, 404]));
    response.end(draw.below(2) === 0 ? draw.bytes(20) : undefined);
  });
  const processor = await serve(async (request, response) => {
    for await (const _ of request);
    const { status, body } = processorAnswer(draw, card.number);
    count('answers of the processor');
    if (draw.below(20) === 0) return void response.destroy();
    response.writeHead(status, { 'content-type': 'application/json', 'x-echo': 'frames' });
    response.end(body);
  });
  const args = [bins.zone, '--clock', 'virtual', '--processor', `${processor.url}/payments`];
  const zone = await start('zone', args, process.cwd());
  const pool = new Pool(zone.url, { connections: 8, pipelining: 1 });
  const secrets = cards.slice(0, 4).map(({ number }) => number);
  const world: World = { draw, pool, zoneUrl: zone.url, factsUrl: `${engine.url}/facts`, secrets };
  try {
    const through = async (door: string, part: number, send: SendFrames) => {
      const share = Math.round(frames * part);
      await send(world, share, strangers);
      count(door, share);
    };
    await through('API requests', 0.25, sendRequests);
    await through('raw bytes', 0.005, sendRaw);
    await through('WebSocket frames', 0.45, sendWebSocketFrames);
    await through('datagrams', 0.285, sendDatagrams);
    for (let paid = 0; (sent['answers of the processor'] ?? 0) < frames * 0.01; paid += 1) {
      card = draw.of(cards);
      await payOnce(world, card, `paid-${paid}`, strangers);
    }
    const answer = await pool.request({ method: 'GET', path: '/captures/s0' });
    if (!isInTheAlphabet(await answer.body.text())) strangers.add('API', 'at the end');
    const listening = `listening on ${zone.url}\n`;
    return {
      sent,
      facts: facts.counts,
      strangers: [...strangers.counts].map(([line, times]) => `${times} x ${line}`),
      printed: (zone.stdout() + zone.stderr()).replace(listening, ''),
      residentBytes: residentBytesOf(zone.pid),
    };
  } finally {
    await pool.close();
    await zone.stop();
    await engine.close();
    await processor.close();
  }
}

function residentBytesOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}
