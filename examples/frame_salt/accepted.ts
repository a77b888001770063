// A hash with a salt: by a closure that borrows the salt for one call, or that owns a copy of it.
import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

function hashWords(hash: Fn<[word: string], number>): void {
  for (const word of ["a", "bc"]) console.log(hash(word));
}

frame()
  .let("mut salt", 7)
  .passClosure(hashWords, function* ({ salt }, word: string) {
    return word.length * (yield* salt);
  })
  .moveClosure("old", function* ({ salt }, word: string) {
    return word.length * (yield* salt);
  })
  .assign("salt", 100)
  .pass(hashWords, "old")
  .passClosure(hashWords, function* ({ salt }, word: string) {
    return word.length * (yield* salt);
  })
  .end();
