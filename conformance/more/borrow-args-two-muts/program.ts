import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

const two = (_: Mut<number>, __: Mut<number>): void => {};

frame()
  .let("mut n", 0)
  .passAll(two, "&mut n", "&mut n")
  .end();
