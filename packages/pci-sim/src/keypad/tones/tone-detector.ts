import type { Key } from '../key.ts';
import { highGroup, keyOfTones, lowGroup, sampleRate } from './frequencies.ts';
import { blockMs, blockSamples } from './goertzel.ts';
import {
  addBlock,
  addTurn,
  createToneHistory,
  powerOf,
  remembered,
  type ToneHistory,
  totalPower,
  wipeToneHistory,
} from './tone-window.ts';

/**
 * DTMF out of audio, with limits in the manner of ITU-T Q.24: tones of 40 ms are keys and tones of
 * 23 ms are not, 1.5 % of frequency error is accepted and 3.5 % is not, the high tone may be 4 dB
 * stronger and 8 dB weaker than the low one, and a pause of 40 ms separates two presses.
 */
export type ToneDetector = {
  readonly block: Float64Array;
  filled: number;
  readonly history: ToneHistory;
  press: CurrentPress | undefined;
  /** Quiet windows that have to pass before a key is heard again: see `forgetTones`. */
  quietOwed: number;
};

/** A tone pair that has been heard and not been over for long enough. */
type CurrentPress = {
  readonly low: number;
  readonly high: number;
  peak: number;
  isReported: boolean;
  windowsBelow: number;
};

export type ToneListener = (key: Key, atMs: number) => void;

/** Power of one tone, relative to a full-scale sine: -42 dBm0. */
const leastPower = 10 ** ((-42 - 3.17) / 10);
/** The limits of Q.24 and what a window takes off a tone that is 1.5 % beside its frequency. */
const mostTwist = 10 ** (6.5 / 10);
const leastTwist = 10 ** (-12.5 / 10);
/** A tone against the other three of its group. */
const dominance = 10 ** (5 / 10);
/** Both tones together against everything in the window. */
const purity = 0.6;
const acceptedFrequencyError = 0.025;
/** Between 23 ms, which is no key, and 40 ms, which is one. */
const shortestToneMs = 31;
/** Dropouts up to 20 ms belong to the press, pauses from 40 ms on end it. */
const releaseWindows = 5;

export function createToneDetector(): ToneDetector {
  return {
    block: new Float64Array(new SharedArrayBuffer(blockSamples * 8)),
    filled: 0,
    history: createToneHistory(),
    press: undefined,
    quietOwed: 0,
  };
}

export function wipeToneDetector(detector: ToneDetector): void {
  detector.block.fill(0);
  detector.filled = 0;
  wipeToneHistory(detector.history);
  detector.press = undefined;
  detector.quietOwed = 0;
}

/** Wipes what was heard in the middle of a signal: a key that still sounds is no new press. */
export function forgetTones(detector: ToneDetector): void {
  const isSounding = detector.press !== undefined || detector.quietOwed > 0;
  wipeToneDetector(detector);
  detector.quietOwed = isSounding ? releaseWindows : 0;
}

/** Takes samples of any number, 16 bits at 8 kHz; a press is reported once, when it is certain. */
export function hearSamples(
  detector: ToneDetector,
  samples: Int16Array,
  listener: ToneListener,
): void {
  const { block, history } = detector;
  for (let at = 0; at < samples.length; ) {
    const count = Math.min(blockSamples - detector.filled, samples.length - at);
    for (let index = 0; index < count; index += 1) {
      block[detector.filled + index] = samples[at + index]! / 32_768;
    }
    detector.filled += count;
    at += count;
    if (detector.filled < blockSamples) return;
    detector.filled = 0;
    addBlock(history, block);
    follow(detector, listener);
  }
}

/** What the newest window means for the current press. */
function follow(detector: ToneDetector, listener: ToneListener): void {
  const { history } = detector;
  const low = strongest(history, 0, lowGroup.length);
  const high = strongest(history, lowGroup.length, highGroup.length);
  const isKeyLike = isPure(history, low, high, 0);
  if (detector.quietOwed > 0) {
    detector.quietOwed = isKeyLike ? releaseWindows : detector.quietOwed - 1;
    return;
  }
  const { press } = detector;
  if (press !== undefined && isOver(history, press, isKeyLike, low, high)) {
    detector.press = undefined;
  }
  if (detector.press === undefined && isKeyLike) {
    const peak = pairPower(history, low, high, 0);
    detector.press = { low, high, peak, isReported: false, windowsBelow: 0 };
  }
  if (detector.press !== undefined && !detector.press.isReported) {
    if (!isCertain(history, detector.press)) return;
    detector.press.isReported = true;
    const key = keyOfTones(low, high - lowGroup.length);
    listener(key, (history.count * blockSamples * 1000) / sampleRate);
  }
}

function isOver(
  history: ToneHistory,
  press: CurrentPress,
  isKeyLike: boolean,
  low: number,
  high: number,
): boolean {
  const power = pairPower(history, press.low, press.high, 0);
  press.peak = Math.max(press.peak, power);
  const isOther = isKeyLike && (low !== press.low || high !== press.high);
  // Half the amplitude is where a window holds as much pause as tone.
  press.windowsBelow = power < press.peak / 4 || isOther ? press.windowsBelow + 1 : 0;
  if (!press.isReported) return press.windowsBelow > 0;
  return press.windowsBelow >= releaseWindows || (isOther && press.windowsBelow >= 2);
}

/** Long enough, on the right frequencies, and pure wherever the window was full of it. */
function isCertain(history: ToneHistory, press: CurrentPress): boolean {
  const { low, high, peak } = press;
  const reach = remembered(history);
  const lowTurn = { real: 0, imaginary: 0 };
  const highTurn = { real: 0, imaginary: 0 };
  let width = 0;
  let wasFull = false;
  let turns = 0;
  for (let back = 0; back < reach; back += 1) {
    const power = pairPower(history, low, high, back);
    if (power < peak / 4) {
      const after = Math.sqrt(pairPower(history, low, high, back - 1));
      const here = Math.sqrt(power);
      width -= (Math.sqrt(peak) / 2 - here) / Math.max(after - here, 1e-9);
      width += 1;
      break;
    }
    const isFull = power >= peak * 0.7;
    if (isFull && !isPure(history, low, high, back)) return false;
    // `wasFull` is the window after this one: both ends of the turn have to be inside the tone.
    if (isFull && wasFull) {
      addTurn(history, low, back - 1, lowTurn);
      addTurn(history, high, back - 1, highTurn);
      turns += 1;
    }
    wasFull = isFull;
    if (back > 0) width += 1;
  }
  if (width * blockMs < shortestToneMs || turns < 2) return false;
  return (
    frequencyError(lowTurn, lowGroup[low]!) <= acceptedFrequencyError &&
    frequencyError(highTurn, highGroup[high - lowGroup.length]!) <= acceptedFrequencyError
  );
}

function frequencyError(turn: { real: number; imaginary: number }, hertz: number): number {
  const offset = (Math.atan2(turn.imaginary, turn.real) * 1000) / (2 * Math.PI * blockMs);
  return Math.abs(offset) / hertz;
}

function isPure(history: ToneHistory, low: number, high: number, back: number): boolean {
  const lowPower = powerOf(history, low, back);
  const highPower = powerOf(history, high, back);
  if (lowPower < leastPower || highPower < leastPower) return false;
  const twist = highPower / lowPower;
  if (twist > mostTwist || twist < leastTwist) return false;
  if (lowPower + highPower < purity * totalPower(history, back)) return false;
  return (
    isDominant(history, low, 0, lowGroup.length, back) &&
    isDominant(history, high, lowGroup.length, highGroup.length, back)
  );
}

function isDominant(
  history: ToneHistory,
  tone: number,
  first: number,
  count: number,
  back: number,
): boolean {
  const power = powerOf(history, tone, back);
  for (let other = first; other < first + count; other += 1) {
    if (other !== tone && powerOf(history, other, back) * dominance > power) return false;
  }
  return true;
}

function strongest(history: ToneHistory, first: number, count: number): number {
  let best = first;
  for (let tone = first + 1; tone < first + count; tone += 1) {
    if (powerOf(history, tone, 0) > powerOf(history, best, 0)) best = tone;
  }
  return best;
}

function pairPower(history: ToneHistory, low: number, high: number, back: number): number {
  return powerOf(history, low, back) + powerOf(history, high, back);
}
