import type { FnMut, Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

type Step = Mut<FnMut<[], void>>;
export const rec = (f: Step, n: number) => void frame()
  .let("f", f)
  .call("f")
  .if(n > 0, (frame) => frame.pass((g: Step) => rec(g, n - 1), "f"))
  .call("f")
  .end();
