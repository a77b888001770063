import type { Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const sum = (a: Ref<number[]>, b: Ref<number[]>): number => a.value.length + b.value.length;

frame()
  .let("mut v", [1])
  .let("w", [2])
  .passAllInto("r", sum, "&v", "&w")
  .mutate("v", (v) => v.push(3))
  .read("r")
  .end();
