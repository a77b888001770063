import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

export const go = (p: Mut<[number, number]>) =>
  frame()
    .let("p", p)
    .closure("mut a", function* ({ p }) { yield* p.deref.field("0").update((n) => n + 1); })
    .closure("mut b", function* ({ p }) { yield* p.deref.field("1").update((n) => n + 1); })
    .call("a")
    .call("b")
    .end();
