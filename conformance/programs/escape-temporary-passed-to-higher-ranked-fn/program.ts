import type { Fn, Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[Ref<string[]>], void>): void => {
  frame().let("f", f).let("temporary", ["a"]).bind("r", "&temporary").callWith("f", "r").end();
};

frame().passClosure(run, function* (_, __: Ref<string[]>) {}).end();
