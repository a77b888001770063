import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

type Step = FnMut<[number], number>;

export const rec = (f: Step): number => {
  frame()
    .let("mut f", f)
    .closure("mut g", function* ({ f }, x: number) { return yield* f.call(x); })
    .passInto("n", rec, "f")
    .callWith("g", "n")
    .end();
  return 0;
};
