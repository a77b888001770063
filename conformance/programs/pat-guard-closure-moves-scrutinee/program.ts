import { frame } from "fn-traits/frame";

// A match is its arms, one after the other.
const other = (): boolean => true;

frame()
  .let("mut one", 1)
  .bind("flag", "&mut one")
  .if(other(), (f) =>
    f
      .closure("guard", function* ({ flag }) { const mine = yield* flag.take(); return mine.value === 2; })
      .call("guard")
      .if(other(), (f) => f.read("*flag")),
  )
  .end();
