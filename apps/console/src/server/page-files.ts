/** The built page, from memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** By path, `/` included. Throws when the page was not built. */
export function readPage(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const type = mediaTypes[extname(entry.name)] ?? 'application/octet-stream';
    const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/');
    files.set(name, { type, bytes: readFileSync(path) });
  }
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`expected a built page in ${folder}; run npm run build`);
  return files.set('/', index);
}
