/**
 * The native verifier of the Pact foundation. It is loaded when somebody asks for it (half a second),
 * is told not to call home, and is optional: without it everything else works.
 */
export async function runPactVerifier(options: {
  readonly provider: string;
  readonly baseUrl: string;
  readonly file: string;
  readonly headers: Readonly<Record<string, string>>;
}): Promise<string | undefined> {
  process.env.PACT_DO_NOT_TRACK = 'true';
  let Verifier: typeof import('@pact-foundation/pact').Verifier;
  try {
    ({ Verifier } = await import('@pact-foundation/pact'));
  } catch (error) {
    return `@pact-foundation/pact is not installed: ${(error as Error).message}`;
  }
  const verifier = new Verifier({
    provider: options.provider,
    providerBaseUrl: options.baseUrl,
    pactUrls: [options.file],
    ...(Object.keys(options.headers).length === 0
      ? {}
      : { customProviderHeaders: { ...options.headers } }),
    stateHandlers: {
      'an order that can be paid': async () => {},
      'a session that start has opened': async () => {},
    },
    logLevel: 'error',
    timeout: 16_000,
  });
  try {
    await verifier.verifyProvider();
    return undefined;
  } catch (error) {
    return firstMismatch((error as Error).message);
  }
}

/** The verifier throws its whole report as JSON; one line of it says what was wrong. */
function firstMismatch(message: string): string {
  try {
    const report = JSON.parse(message) as {
      errors?: { interaction: string; mismatch?: { mismatches?: { mismatch?: string }[] } }[];
    };
    const [error] = report.errors ?? [];
    const what = error?.mismatch?.mismatches?.[0]?.mismatch ?? 'no answer';
    return error === undefined ? message : `${error.interaction}: ${what}`;
  } catch {
    return message;
  }
}
