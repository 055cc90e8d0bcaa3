export const keys: readonly { readonly key: string; readonly letters: string }[] = [
  { key: '1', letters: '' },
  { key: '2', letters: 'ABC' },
  { key: '3', letters: 'DEF' },
  { key: '4', letters: 'GHI' },
  { key: '5', letters: 'JKL' },
  { key: '6', letters: 'MNO' },
  { key: '7', letters: 'PQRS' },
  { key: '8', letters: 'TUV' },
  { key: '9', letters: 'WXYZ' },
  { key: '*', letters: 'clear' },
  { key: '0', letters: '' },
  { key: '#', letters: 'send' },
];

/** Frequencies of a key's two tones in hertz (ITU-T Q.23). */
export function tonesOf(key: string): readonly [number, number] {
  const at = keys.findIndex((k) => k.key === key);
  const rows = [697, 770, 852, 941] as const;
  const columns = [1209, 1336, 1477] as const;
  return [rows[Math.floor(at / 3)] ?? rows[0], columns[at % 3] ?? columns[0]];
}
