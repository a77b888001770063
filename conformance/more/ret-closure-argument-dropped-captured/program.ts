import { callOnce, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const apply = (f: FnOnce<[string[]], number>, s: string[]): void => callOnce(f, s);

frame()
  .let("s", ["a"])
  .passAll(apply, function* (_, t: string[]) { return t.length; }, "s")
  .read("s")
  .end();
