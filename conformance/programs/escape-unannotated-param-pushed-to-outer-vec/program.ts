import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [] as string[])
  .closure("mut c", function* ({ v }, s: string) { yield* v.mutate((v) => v.push(s)); })
  .call("c", "a")
  .end();
