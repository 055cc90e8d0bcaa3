import { signal } from '@preact/signals';
import { tonesOf } from './keys.ts';

/** Off until somebody wants to hear them. */
export const hasTones = signal(false);

let audio: AudioContext | null = null;
const toneSeconds = 0.09;

export function soundKey(key: string): void {
  if (!hasTones.value) return;
  audio ??= new AudioContext();
  const volume = audio.createGain();
  volume.gain.value = 0.08;
  volume.connect(audio.destination);
  for (const hertz of tonesOf(key)) {
    const tone = audio.createOscillator();
    tone.frequency.value = hertz;
    tone.connect(volume);
    tone.start();
    tone.stop(audio.currentTime + toneSeconds);
  }
}
