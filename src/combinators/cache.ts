/** The key of an output in a node; the other keys are arguments. */
const OUTPUT = Symbol();

/** What is known about calls that begin with the same arguments. */
type Node = Map<unknown, unknown>;

/**
 * The last calls and what they gave. Arguments are the same when a `Map` says so: by identity, `NaN`
 * is `NaN`, and `0` is `-0`. Their number counts too.
 *
 * When it is full, the call that was not asked for longest is forgotten.
 */
export class Cache {
  private readonly root: Node = new Map();
  /** The arguments of each call, from the one that was not asked for longest to the last one. */
  private readonly calls = new Map<Node, readonly unknown[]>();

  constructor(readonly size: number) {}

  /** What a call with these arguments gave; `compute` says it when none is remembered. */
  get(args: readonly unknown[], compute: () => unknown): unknown {
    let node = this.root;
    for (const argument of args) {
      if (!node.has(argument)) node.set(argument, new Map());
      node = node.get(argument) as Node;
    }
    try {
      if (!node.has(OUTPUT)) node.set(OUTPUT, compute());
    } catch (error) {
      forget(this.root, args);
      throw error;
    }
    const { calls } = this;
    calls.delete(node);
    calls.set(node, args);
    if (calls.size > this.size) {
      const [[oldest, itsArgs]] = calls as unknown as [[Node, readonly unknown[]]];
      calls.delete(oldest);
      forget(this.root, itsArgs);
    }
    return node.get(OUTPUT);
  }

  /** A clone starts without memories: its keys would be the original's objects. */
  clone(): Cache {
    return new Cache(this.size);
  }
}

/** Forgets a call, and the nodes that led to nothing else. */
function forget(node: Node, args: readonly unknown[], depth = 0): void {
  const key = depth < args.length ? args[depth] : OUTPUT;
  const next = node.get(key) as Node;
  if (key !== OUTPUT) forget(next, args, depth + 1);
  if (key === OUTPUT || next.size === 0) node.delete(key);
}
