import type { Ref, Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

const get = (_: Ref<number>): void => {};
const set = (x: Mut<number>): void => { x.value = 1; };
export const go = (x: Mut<number>) =>
  frame()
    .let("x", x)
    .closure("a", function* ({ x }) { get(yield* x.deref.ref()); })
    .closure("mut b", function* ({ x }) { get(yield* x.deref.ref()); set(yield* x.deref.mut()); })
    .call("b")
    .call("a")
    .end();
