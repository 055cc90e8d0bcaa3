/** DTMF in audio (ITU-T Q.23, limits in the manner of Q.24): detector, generator, G.711 and WAV. */
export {
  type AudioStream,
  type AudioStreamOptions,
  createAudioStream,
  forgetAudio,
  receiveAudio,
  wipeAudioStream,
} from './audio-stream.ts';
export { decodeMuLaw, encodeMuLaw } from './mu-law.ts';
export { generateSpeech } from './speech.ts';
export {
  createToneDetector,
  forgetTones,
  hearSamples,
  type ToneDetector,
  type ToneListener,
  wipeToneDetector,
} from './tone-detector.ts';
export { defaultToneOptions, generateTones, type ToneOptions } from './tone-generator.ts';
export { readWav, type WavResult, writeWav } from './wav.ts';
