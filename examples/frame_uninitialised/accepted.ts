// A local may get its value later, once on every path, and then be captured.
import { frame, type } from "fn-traits/frame";

const loud = process.argv.includes("--loud");

frame()
  .declare("word", type<string>())
  .if(
    loud,
    (then) => then.assign("word", "HELLO"),
    (otherwise) => otherwise.assign("word", "hello"),
  )
  .closure("say", function* ({ word }) {
    console.log(yield* word);
  })
  .call("say")
  .declare("mut total")
  .assign("total", 1)
  .read("total", console.log)
  .assign("total", 2)
  .read("total", console.log)
  .end();
