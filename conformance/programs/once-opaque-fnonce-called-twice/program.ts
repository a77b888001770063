import type { FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const once = (f: FnOnce<[], void>): FnOnce<[], void> => f;

frame()
  .passClosureInto("c", once, function* () {})
  .call("c")
  .call("c")
  .end();
