import { Agent, Dispatcher } from 'undici';

/** What an engine sends to the harness goes straight there; what it sends to others, over the network. */
export function peersInProcess({ url, call }) {
  return new PeersInProcess(url, call);
}

class PeersInProcess extends Dispatcher {
  #url;
  #call;
  #network = new Agent();

  constructor(url, call) {
    super();
    this.#url = url;
    this.#call = call;
  }

  dispatch(options, handler) {
    if (options.origin !== this.#url) return this.#network.dispatch(options, handler);
    void this.#carry(options, handler);
    return true;
  }

  async #carry({ method, origin, path, headers, body }, handler) {
    const gone = new AbortController();
    const controller = { abort: (reason) => gone.abort(reason), aborted: false, paused: false };
    handler.onRequestStart(controller, {});
    const outward = { method, url: `${origin}${path}`, headers, body: body ?? '' };
    const answer = await this.#call(outward, gone.signal);
    if (gone.signal.aborted) handler.onResponseError(controller, gone.signal.reason);
    else if (answer.kind === 'no_answer') handler.onResponseError(controller, new Error('cut'));
    else {
      handler.onResponseStart(controller, answer.status, answer.headers, '');
      if (answer.body.length > 0) handler.onResponseData(controller, Buffer.from(answer.body));
      handler.onResponseEnd(controller, {});
    }
  }

  close() {
    return this.#network.close();
  }
}
