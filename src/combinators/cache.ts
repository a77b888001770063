/** What calls that begin with the same arguments go on with. */
type Node = Map<unknown, Node>;

/** A call that is remembered. */
interface Call {
  readonly args: readonly unknown[];
  readonly output: unknown;
}

/**
 * The last calls and what they gave. Arguments are the same when a `Map` says so: by identity, `NaN`
 * is `NaN`, and `0` is `-0`. Their number counts too.
 *
 * When it is full, the call that was not asked for longest is forgotten.
 */
export class Cache {
  private readonly root: Node = new Map();
  /** The calls, by the nodes that they lead to, from the one that was not asked for longest to the last one. */
  private readonly calls = new Map<Node, Call>();

  constructor(readonly size: number) {}

  /** What a call with these arguments gave; `compute` says it when none is remembered. */
  get(args: readonly unknown[], compute: () => unknown): unknown {
    const { calls } = this;
    let node = this.root;
    for (const argument of args) {
      if (!node.has(argument)) node.set(argument, new Map());
      node = node.get(argument)!;
    }
    try {
      const call = calls.get(node) ?? { args, output: compute() };
      calls.delete(node);
      calls.set(node, call);
      if (calls.size > this.size) {
        // The oldest one is the first, and makes room. There is one, which the compiler cannot see: `size` is at least 1.
        [[node, { args }]] = calls as unknown as [[Node, Call]];
        calls.delete(node);
      }
      return call.output;
    } finally {
      if (!calls.has(node)) this.forget(args);
    }
  }

  /** A clone starts without memories: its keys would be the original's objects. */
  clone(): Cache {
    return new Cache(this.size);
  }

  /** Forgets the nodes of a call that failed, or is not remembered any more, as far as they lead to no other. */
  private forget(args: readonly unknown[], node = this.root, depth = 0): void {
    if (depth === args.length) return;
    const next = node.get(args[depth])!;
    this.forget(args, next, depth + 1);
    if (next.size === 0 && !this.calls.has(next)) node.delete(args[depth]);
  }
}
