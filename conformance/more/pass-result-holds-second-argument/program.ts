import type { Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const pick = (_: Ref<number[]>, b: Ref<number[]>): Ref<number[]> => b;

frame()
  .let("v", [1])
  .let("mut w", [2])
  .passAllInto("r", pick, "&v", "&w")
  .mutate("w", (w) => w.push(3))
  .read("r")
  .end();
