// Only one branch gives it a value.
import { frame, type } from "fn-traits/frame";

const loud = process.argv.includes("--loud");

frame()
  .declare("word", type<string>())
  .if(loud, (then) => then.assign("word", "HELLO"))
  //! E0381 used binding `word` isn't initialized
  .closure("say", function* ({ word }) {
    console.log(yield* word);
  })
  .call("say")
  .end();
