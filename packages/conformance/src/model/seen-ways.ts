/**
 * The ways through a machine whose every step was looked at and was right. A deterministic engine
 * shows the same on the same way again: the next test that begins with it looks at it once, as a whole.
 */
export interface SeenWays {
  /** How many leading steps of a session were looked at before, its opening included. */
  stepsOf(inputs: readonly string[]): number;
  add(inputs: readonly string[]): void;
  /** The engine was not the same on the same way: nothing is taken as seen any more. */
  distrust(): void;
  isTrusted(): boolean;
}

type Node = Map<string, Node>;

export function seenWays(): SeenWays {
  let isOpeningSeen = false;
  let isTrusted = true;
  const root: Node = new Map();
  return {
    stepsOf(inputs) {
      if (!isOpeningSeen || !isTrusted) return 0;
      let steps = 1;
      let node: Node | undefined = root;
      for (const input of inputs) {
        node = node.get(input);
        if (node === undefined) break;
        steps += 1;
      }
      return steps;
    },
    add(inputs) {
      isOpeningSeen = true;
      let node = root;
      for (const input of inputs) {
        const next: Node = node.get(input) ?? new Map();
        node.set(input, next);
        node = next;
      }
    },
    distrust() {
      isTrusted = false;
    },
    isTrusted: () => isTrusted,
  };
}
