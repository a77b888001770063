// A reference that is captured with what is behind it is borrowed uniquely.
import { frame } from "fn-traits/frame";

frame()
  .let("mut v3", [5])
  .bind("mut m5", "&mut v3")
  .bind("m6", "&mut *m5")
  .moveClosure("mut c7", function* ({ m6 }) { yield* m6.deref.mutate((v) => v.push(1)); return 1; })
  .closure("c8", function* ({ c7 }, _n: number) { yield* c7.take(); })
  .closure("mut c9", function* ({ c8, m5 }) { yield* c8.call(7); yield* m5; yield* m5.deref.mutate((v) => v.push(1)); })
  .end();
