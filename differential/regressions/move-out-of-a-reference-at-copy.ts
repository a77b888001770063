// What is moved out of a reference is no capture of its own.
import { frame } from "fn-traits/frame";
import { wantCopy } from "../prelude.js";

frame()
  .let("mut p1", { a: 5, b: [5] })
  .bind("r2", "&p1")
  .passClosure(wantCopy, function* ({ r2 }) { yield* r2.deref.field("b").take(); })
  .end();
