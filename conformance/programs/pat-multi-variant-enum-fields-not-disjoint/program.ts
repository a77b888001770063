import { frame } from "fn-traits/frame";

// Which variant it is has to be read first, so the whole enum is used.
frame()
  .let("mut k", [0, 0] as [number, number] | null)
  .closure("mut a", function* ({ k }) { yield* k.mutate((k) => { if (k) k[0] = 1; }); })
  .closure("mut b", function* ({ k }) { yield* k.mutate((k) => { if (k) k[1] = 2; }); })
  .call("a")
  .call("b")
  .end();
