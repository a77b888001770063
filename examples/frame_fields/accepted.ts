// Closures capture fields, not the whole: two of them may change different fields of one value.
import { frame } from "fn-traits/frame";

frame()
  .let("mut user", { visits: 0, tags: [1, 2] })
  .closure("mut visit", function* ({ user }) {
    yield* user.field("visits").update((visits) => visits + 1);
  })
  .closure("mut tag", function* ({ user }, tag: number) {
    yield* user.field("tags").mutate((tags) => tags.push(tag));
  })
  .call("visit")
  .call("tag", 3)
  .call("visit")
  .read("user.tags", (tags) => console.log(tags.length))
  .call("visit")
  .moveClosure("keep", function* ({ user }) {
    console.log((yield* user.field("tags")).join(" "));
  })
  .read("user.visits", console.log)
  .call("keep")
  .end();
