// What both sides of the HTTP benchmark do.
export function readText(request) {
  return new Promise((resolve, reject) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => resolve(text));
    request.on('error', reject);
  });
}

export function answer(response, body) {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

export async function post(pool, path, body, headers = {}) {
  const came = await pool.request({
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: came.statusCode, text: await came.body.text() };
}

/** So many at a time until all have run. */
export async function inParallel(count, atOnce, run) {
  let left = count;
  await Promise.all(
    Array.from({ length: Math.min(count, atOnce) }, async () => {
      while (left-- > 0) await run();
    }),
  );
}

export const drive = (pool, count, atOnce, body) =>
  inParallel(count, atOnce, () => post(pool, '/', body));
