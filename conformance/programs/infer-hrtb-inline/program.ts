import type { Fn, Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[Ref<number>], void>): void => {
  frame().let("f", f).let("one", 1).bind("r", "&one").callWith("f", "r").end();
};

frame().passClosure(run, function* (_, _x: Ref<number>) {}).end();
