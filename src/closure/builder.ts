import type { ArgumentList } from "../traits/argument-list.js";
import type { CaptureRecord } from "./derived.js";
import type { FnEnvironment, FnMutEnvironment, FnOnceEnvironment } from "./environment.js";
import type { FnClosure } from "./fn-closure.js";
import type { FnMutClosure } from "./fn-mut-closure.js";
import type { FnOnceClosure } from "./fn-once-closure.js";

/**
 * A struct of captures waiting for its body. Made by `closure({…})`; which method you build with
 * decides what the body may do with the captures, as `&self`, `&mut self` and `self` do in Rust.
 *
 * The methods infer the captures from `this`: a method that does not mention the type parameters of
 * its interface is not instantiated with it, which saves a third of the instantiations per closure.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html
 */
export interface ClosureBuilder<Captures extends CaptureRecord, Name extends string = ""> {
  /** The captures. They exist in types only. */
  readonly "~captures": Captures;
  /** The name. It exists in types only. */
  readonly "~name": Name;
  /**
   * Builds a closure that implements `Fn`: the body reads every capture and changes none, so it may
   * run from anywhere, also while it runs.
   *
   * `body` takes the captures, then the arguments of the call. Writing a capture is E0594, moving
   * one out E0507, calling a captured `FnMut` E0596.
   *
   * @see https://doc.rust-lang.org/std/ops/trait.Fn.html
   */
  fn<Args extends ArgumentList, Output, Captures extends CaptureRecord, Name extends string>(
    this: ClosureBuilder<Captures, Name>,
    body: (this: void, captures: FnEnvironment<Captures>, ...args: Args) => Output,
  ): FnClosure<Captures, Args, Output, Name>;
  /**
   * Builds a closure that implements `FnMut`: the body may change captures by `mut` and `move`, so it
   * runs one call at a time.
   *
   * `body` takes the captures, then the arguments of the call. Moving a capture out is E0507;
   * entering the closure while it runs throws `BorrowMutError`.
   *
   * @see https://doc.rust-lang.org/std/ops/trait.FnMut.html
   */
  fnMut<Args extends ArgumentList, Output, Captures extends CaptureRecord, Name extends string>(
    this: ClosureBuilder<Captures, Name>,
    body: (this: void, captures: FnMutEnvironment<Captures>, ...args: Args) => Output,
  ): FnMutClosure<Captures, Args, Output, Name>;
  /**
   * Builds a closure that implements `FnOnce`: the body may take captures by `move`, so it runs once.
   *
   * `body` takes the captures, then the arguments of the call. Call it with `callOnce`; what the body
   * does not take is dropped when it returns or throws.
   *
   * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
   */
  fnOnce<Args extends ArgumentList, Output, Captures extends CaptureRecord, Name extends string>(
    this: ClosureBuilder<Captures, Name>,
    body: (this: void, captures: FnOnceEnvironment<Captures>, ...args: Args) => Output,
  ): FnOnceClosure<Captures, Args, Output, Name>;
}
