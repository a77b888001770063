import { frame } from "fn-traits/frame";

// A match is its arms, one after the other.
const other = (): boolean => true;

frame()
  .let("one", 1)
  .bind("flag", "&mut one")
  .if(other(), (f) =>
    f
      .moveClosure("guard", function* ({ flag }) { return (yield* flag.deref) === 2; })
      .call("guard")
      .if(other(), (f) => f.read("*flag")),
  )
  .end();
