import type { FnMut } from "fn-traits";
import { frame, innerMove } from "fn-traits/frame";

const many = (f: FnMut<[], void>): void => f();

frame()
  .let("s", ["a"])
  .passClosure(many, function* ({ s }) { (yield* innerMove(function* () { return (yield* s).length; }))(); })
  .end();
