import { expect, test } from 'vitest';
import { sendFrames } from './zone-frames/send-frames.ts';

/** `npm run test:frames` sends 1,000,000. */
const frames = Number(process.env.VOICEPAY_FRAMES ?? 10_000);
const seed = Number(process.env.VOICEPAY_SEED ?? 1);

test(`${frames} random frames: nothing but the alphabet comes back from the zone, and it lives`, async () => {
  const counts = await sendFrames(frames, seed);
  if (process.env.VOICEPAY_FRAMES !== undefined) {
    const total = Object.values(counts.sent).reduce((sum, count) => sum + count, 0);
    console.log(JSON.stringify({ seed, total, ...counts }, undefined, 2));
  }
  expect(counts.strangers).toEqual([]);
  expect(counts.printed).toBe('');
  for (const fact of ['started', 'accepted', 'rejected', 'stalled', 'wiped', 'processed']) {
    expect(counts.facts[fact], fact).toBeGreaterThan(0);
  }
  expect(counts.residentBytes).toBeLessThan(512 * 1024 * 1024);
}, 3_600_000);
