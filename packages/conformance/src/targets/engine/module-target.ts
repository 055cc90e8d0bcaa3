import { pathToFileURL } from 'node:url';
import type { CallOut } from './outward-call.ts';
import type { EngineAnswer, EngineRequest, Target } from './target.ts';

/** What a module must export to be an engine in the harness's own process. */
export interface EngineModule {
  readonly createEngine: (harness: HarnessPeers) => Promise<ModuleEngine> | ModuleEngine;
}

/** The harness's connections and zone, which listen at `url`. An engine may call them without a socket. */
export interface HarnessPeers {
  readonly url: string;
  /** One exchange with a URL below `url`. */
  readonly call: CallOut;
}

export interface ModuleEngine {
  exchange(request: EngineRequest): Promise<Omit<EngineAnswer & { kind: 'answer' }, 'kind'>>;
  /** Optional: forgets everything but what is durable, and comes back. */
  restart?(): Promise<void>;
  close(): Promise<void>;
}

export type LoadedModule =
  | { readonly ok: true; readonly target: Target }
  | { readonly ok: false; readonly reason: string };

/** Loads a module and lets it make its engine. */
export async function moduleTarget(file: string, peers: HarnessPeers): Promise<LoadedModule> {
  const loaded = (await import(pathToFileURL(file).href)) as Partial<EngineModule>;
  if (typeof loaded.createEngine !== 'function') {
    return { ok: false, reason: 'expected an exported function createEngine' };
  }
  return { ok: true, target: targetOf(file, await loaded.createEngine(peers)) };
}

export function targetOf(label: string, engine: ModuleEngine): Target {
  return {
    label,
    baseUrl: 'http://engine.invalid',
    exchange: async (request) => {
      try {
        return { kind: 'answer', ...(await engine.exchange(request)) };
      } catch (error) {
        return { kind: 'no_answer', reason: (error as Error).message };
      }
    },
    ...(engine.restart === undefined
      ? {}
      : { restart: () => engine.restart?.() ?? Promise.resolve() }),
    close: () => engine.close(),
  };
}
