import type { Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut y", 2)
  .let("mut l", [] as Ref<number>[])
  .block((f) => f.bind("m", "&mut l").push("*m", "&y"))
  .assign("y", 3)
  .read("l")
  .end();
