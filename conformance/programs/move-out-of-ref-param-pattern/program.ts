import type { FnOnce, Ref } from "fn-traits";
import { body, frame } from "fn-traits/frame";

const give = (_: FnOnce<[Ref<string[]>], void>): void => {};

frame()
  .passClosure(give, function* (_, r: Ref<string[]>) { body().let("r", r).bind("s", "*r").drop("s").end(); })
  .end();
