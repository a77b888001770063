/** A call that is remembered. */
interface Entry {
  readonly args: readonly unknown[];
  readonly output: unknown;
}

/** What is known about calls that begin with the same arguments. */
class Node {
  entry: Entry | undefined;
  readonly next = new Map<unknown, Node>();
}

/**
 * The last calls and what they gave. Arguments are the same when a `Map` says so: by identity, `NaN`
 * is `NaN`, and `0` is `-0`. Their number counts too.
 *
 * When it is full, the call that was not asked for longest is forgotten.
 */
export class Cache {
  private root = new Node();
  /** From the one that was not asked for longest to the last one. */
  private readonly entries = new Set<Entry>();

  constructor(readonly size: number) {}

  /** What a call with these arguments gave; `compute` says it when none is remembered. */
  get(args: readonly unknown[], compute: () => unknown): unknown {
    const known = this.find(args)?.entry;
    if (known) {
      this.entries.delete(known);
      this.entries.add(known);
      return known.output;
    }
    const entry = { args, output: compute() };
    this.add(entry);
    return entry.output;
  }

  /** A clone starts without memories: its keys would be the original's objects. */
  clone(): Cache {
    return new Cache(this.size);
  }

  private find(args: readonly unknown[]): Node | undefined {
    let node: Node | undefined = this.root;
    for (const argument of args) node = node?.next.get(argument);
    return node;
  }

  private add(entry: Entry): void {
    let node = this.root;
    for (const argument of entry.args) {
      let next = node.next.get(argument);
      if (next === undefined) node.next.set(argument, (next = new Node()));
      node = next;
    }
    node.entry = entry;
    this.entries.add(entry);
    if (this.entries.size > this.size) this.forget(this.entries.values().next().value!);
  }

  /** Forgets a call, and the nodes that led to nothing else. */
  private forget(entry: Entry): void {
    this.entries.delete(entry);
    const path = [this.root];
    for (const argument of entry.args) path.push(path.at(-1)!.next.get(argument)!);
    path.at(-1)!.entry = undefined;
    for (let depth = entry.args.length; depth > 0; depth--) {
      const node = path[depth]!;
      if (node.entry || node.next.size > 0) return;
      path[depth - 1]!.next.delete(entry.args[depth - 1]);
    }
  }
}
