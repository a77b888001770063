import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .closure("c", function* (_, x: Mut<number>) { x.value += 1; })
  .callWith("c", "&mut n")
  .callWith("c", "&mut n")
  .read("n")
  .end();
