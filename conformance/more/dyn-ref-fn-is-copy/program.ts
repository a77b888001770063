import type { Fn, Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Ref<Fn<[], number>>): void => void f;

frame()
  .closure("c", function* () { return 1; })
  .bind("r", "&c")
  .pass(run, "r")
  .pass(run, "r")
  .call("c")
  .end();
