// A closure is `Copy` or `Clone` as what it captured; each clone changes a list of its own.
import { frame } from "fn-traits/frame";

frame()
  .let("amount", 5)
  .moveClosure("add", function* ({ amount }, to: number) {
    console.log(to + (yield* amount));
  })
  .bind("other", "add")
  .call("add", 1)
  .call("other", 2)
  .let("mut greeting", ["hello"])
  .moveClosure("mut greet", function* ({ greeting }, name: string) {
    yield* greeting.mutate((greeting) => greeting.push(name));
    console.log((yield* greeting).join(" "));
  })
  .clone("mut spare", "greet")
  .call("greet", "Ann")
  .call("greet", "Bob")
  .call("spare", "Zoe")
  .end();
