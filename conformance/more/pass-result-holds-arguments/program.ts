import type { Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const pick = (a: Ref<number[]>, _: Ref<number[]>): Ref<number[]> => a;

frame()
  .let("mut v", [1])
  .let("w", [2])
  .passAllInto("r", pick, "&v", "&w")
  .mutate("v", (v) => v.push(3))
  .read("r")
  .end();
