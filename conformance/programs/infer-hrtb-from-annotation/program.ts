import type { Fn, Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[Ref<number>], void>): void => {
  frame().let("f", f).let("one", 1).bind("r", "&one").callWith("f", "r").end();
};

frame()
  .closure("c", function* (_, x: Ref<number>) { const _y = x.value; })
  .pass(run, "c")
  .end();
