/**
 * Secrets that are none: the harness names them in functions, and an engine that claims Signed, or
 * that authenticates towards connections, reads them from its environment.
 */
export const testSecrets = {
  VOICEPAY_TEST_SECRET: `whsec_${Buffer.from('a test secret of voicepay').toString('base64')}`,
  VOICEPAY_TEST_NEXT_SECRET: `whsec_${Buffer.from('the next test secret of voicepay').toString('base64')}`,
  VOICEPAY_TEST_TOKEN: 'token-of-the-conformance-harness',
} as const;

export type TestSecret = keyof typeof testSecrets;

/** How a function refers to one. */
export function referenceTo(name: TestSecret): string {
  return `env:${name}`;
}
