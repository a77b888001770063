import type { FnOnce, Copy } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnOnce<[], void> & Copy) => void frame().let("f", f).call("f").call("f").end();

frame()
  .let("s", ["a"])
  .passClosure(run, function* ({ s }) { (yield* s).length; })
  .end();
