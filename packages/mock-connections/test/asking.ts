/** How the tests of this package ask a mock. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export async function codeOf(answer: Response): Promise<string> {
  const { type } = (await answer.json()) as { type: string };
  return type.split('/').at(-1) ?? '';
}
