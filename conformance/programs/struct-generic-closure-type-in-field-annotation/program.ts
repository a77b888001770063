import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

const take = (_: Mut<null>): null => null;
declare const some: boolean;

frame()
  .let("mut o", null)
  .if(some, (frame) => frame.passInto("f", take, "&mut o").call("f"))
  .end();
