import type { Accepted } from "./statement.js";
import type { PassingClosure } from "./passing.js";
import type { Captured, CapturesFor } from "../capture/captures.js";
import type { Root } from "../capture/path.js";
import type { Die, FlowBoxed, Run, Touch, Within } from "./event.js";
import type { FnOnce } from "../traits/fn-once.js";
import { ThreadScope } from "./run/thread-scope.js";
import type { Send } from "../traits/send.js";

/**
 * A scope of threads: `thread::scope(|s| …)` joins, at its end, those that were spawned in it. Made by
 * `threads()`.
 *
 * @see https://doc.rust-lang.org/std/thread/fn.scope.html
 */
export interface Threads {
  /** Marks it. It exists in types only. */
  readonly "~threads": true;
}

/**
 * A scope of threads, as a local of the block whose end joins them: `.let("s", threads())`.
 *
 * @see https://doc.rust-lang.org/std/thread/fn.scope.html
 */
export function threads(): Threads {
  // What the types say of it exists in types only.
  return new ThreadScope() as unknown as Threads;
}

/** The bound of a closure that runs in such a thread. */
type Scoped = FnOnce<[], unknown> & Send;

/** The events of spawning a closure in a scope: it holds its borrows until the scope ends. */
export type SpawningIn<Scope, Name extends string, Uses, Output, Moves extends boolean> = [
  ...PassingClosure<Scope, Scoped, Uses, [], Output, Moves, "the thread">,
  Within<Name, BorrowedRoots<CapturesFor<Scope, Uses, Moves>>>,
  FlowBoxed<"the thread", Name>,
  Die<"the thread">,
  Touch<Name, "copy">,
];

/** The locals that the closure borrows. */
type BorrowedRoots<Captures> = Captures extends Captured<infer Path, "ref" | "mut" | "unique">
  ? Path extends `${string}.*${string}`
    ? never
    : Root<Path>
  : never;

/** Stands beside the body: nothing, or the sentences about it. */
export type Spawnable<Scope, Facts, Name extends string, Uses, Output, Moves extends boolean> = Accepted<
  Run<Facts, SpawningIn<Scope, Name, Uses, Output, Moves>>
>;
