// What the library does and its kernel (whole-kernel) does not, for bench/size-floor.mjs: a text, and for
// each file what to replace so that the library does not either. A change that finds nothing is an error.

/** A member of a class, from its name to the brace that ends it. */
const member = (start) => [new RegExp(`^  ${start}[\\s\\S]*?\\n  \\}\\n`, "m"), ""];

export const beyond = [
  [
    "a function for each length of a chain",
    {
      "combinators/chain.ts": [
        [
          /  const \[a = identity[\s\S]*?\n  \}\n\}/,
          "return (...args) => { if (state.life) throw refusal(state); return steps.slice(1).reduce((value: any, step) => step(value), (steps[0] ?? identity as any)(...args)); };\n}",
        ],
      ],
    },
  ],
  ["a hidden class and a wrapper for `Copy` closures", { "closure/struct-literal.ts": [member("private copied"), ["claim < EXCLUSIVE ? struct.copied(body, claim) : ", ""]] }],
  ["a loop of its own for captures without destructors", { "closure/run-once.ts": [["if (state.claim! < DROPS) forget(environment);\n  else ", ""]] }],
  [
    "destructors that throw: the others run, the first error is thrown, the body's before it",
    { "closure/release.ts": [["    try {\n", ""], ["    } catch (error) {\n      failure ??= { error };\n    }\n", ""]] },
  ],
  [
    "clones of buffers, dates, patterns, shared memory, and classes of plain data",
    {
      "capture/clone-data.ts": [
        [" || isShared(value)", ""],
        [/  if \(value instanceof Date[\s\S]*? : undefined;/, ""],
        ["return Reflect.ownKeys(prototype).every((key) => key === \"constructor\") && isData(prototype);", "return false;"],
      ],
    },
  ],
  [
    "clones of what leads to itself, or is shared inside",
    {
      "ownership/clone-any.ts": [
        ["if (copies.has(part)) return copies.get(part);", ""],
        ["copies.set(part, copied);", ""],
        [" || seen.has(part)", ""],
        ["seen.add(part);", ""],
      ],
      "capture/clone-data.ts": [["copies.set(value, copy);", ""]],
    },
  ],
  [
    "`update`, `swap`, `withLock`, `lockAsync` of cells and locks",
    {
      "memory/cell.ts": [member("update\\("), member("swap\\(")],
      "memory/ref-cell.ts": [member("swap\\(")],
      "memory/mutex.ts": [member("async lockAsync"), member("withLock"), member("override ended")],
    },
  ],
  [
    "a cache that finds a call without comparing it with every other",
    {
      "combinators/cache.ts": [
        [
          /  private readonly root[\s\S]*$/,
          `  calls: any[] = [];
  constructor(readonly size: number) {}
  get(args: readonly unknown[], compute: () => unknown) {
    const { calls } = this;
    const index = calls.findIndex((call) => call.args.length === args.length && call.args.every((value: unknown, at: number) => Object.is(value, args[at])));
    const call = index < 0 ? { args, output: compute() } : calls.splice(index, 1)[0];
    calls.splice(0, calls.push(call) - this.size);
    return call.output;
  }
  clone() {
    return new Cache(this.size);
  }
}`,
        ],
      ],
    },
  ],
  ["keys to sort by that are dates, or not numbers", { "combinators/std/sort-by-key.ts": [["return +isNaN(Number(left)) - +isNaN(Number(right));", "return 0;"]] }],
  ["numbers of calls that make no sense", { "combinators/memoize.ts": [[/  if \(!Number[^\n]*/, ""]], "combinators/repeat.ts": [[/  if \(!Number[^\n]*/, ""]] }],
  [
    "consumers that keep an async closure until its promises settle",
    { "combinators/std/own.ts": [["let users = 1;", ""], ["if (--users === 0) ", ""], [/return use\(\(\.\.\.args\)[\s\S]*?\n    \}\);/, "return use(run);"]] },
  ],
  [
    "lists that lose nothing when a predicate of `retain` throws",
    { "combinators/std/retain.ts": [["retainItems(collection, keeps)", "collection.splice(0, collection.length, ...collection.filter((item) => keeps(item)))"]] },
  ],
  ["`tryOnce` of a handle whose other half was called", { "combinators/try-once.ts": [[/const isHalf[^\n]*/, ""], [/isHalf \? [^:]* : state/, "state"]] }],
];
