// A clone is made before the move.
import { frame } from "fn-traits/frame";

frame()
  .let("mut greeting", ["hello"])
  .moveClosure("mut greet", function* ({ greeting }, name: string) {
    yield* greeting.mutate((greeting) => greeting.push(name));
  })
  .bind("mut other", "greet")
  .call("other", "Ann")
  //! E0382 use of moved value: `greet` was moved into `other`
  .clone("mut spare", "greet")
  .call("spare", "Bob")
  .end();
