import type { Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .let("v", [1])
  .bind("r", "&v")
  .returnMoveClosure(type<Fn<[], number>>(), function* ({ r }) { return (yield* r.deref).length; });
