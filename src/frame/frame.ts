import type { Frame } from "./frame-type.js";
import { StackFrame } from "./run/stack-frame.js";

/**
 * Begins a function: a stack frame without locals. Each statement is a method that runs at once and
 * returns the frame.
 *
 * What the types cannot have seen, since the caller has none, is thrown with the sentence of the
 * compile-time error. What a closure does with the locals that it mentions is known when its body has
 * run: so what depends on that is thrown by its first call.
 *
 * @example
 * ```ts
 * import { frame } from "fn-traits/frame";
 *
 * const { counter } = frame()
 *   .let("mut counter", 0)
 *   .closure("mut next", function* ({ counter }, by: number) {
 *     yield* counter.update((value) => value + by);
 *   })
 *   .call("next", 2)
 *   .call("next", 3)
 *   .read("counter")
 *   .end();
 * counter; //=> 5
 * ```
 *
 * @see https://doc.rust-lang.org/reference/items/functions.html
 */
export function frame(): Frame<{}> {
  // What the types say of the locals exists in types only.
  return new StackFrame() as unknown as Frame<{}>;
}

/**
 * Begins the body of a closure that has locals of its own: a frame in its generator.
 *
 * @example
 * ```ts
 * import { body, frame } from "fn-traits/frame";
 *
 * const { increment } = frame()
 *   .closure("increment", function* (_, n: number) {
 *     return body().let("mut n", n).update("n", (n) => n + 1).return("n").returned;
 *   })
 *   .end();
 * increment(1); //=> 2
 * ```
 *
 * @see https://doc.rust-lang.org/reference/expressions/closure-expr.html
 */
export function body(): Frame<{}, never, "closure"> {
  const begun = new StackFrame();
  begun.inClosure = true;
  // What the types say of the locals exists in types only.
  return begun as unknown as Frame<{}, never, "closure">;
}
