// A new salt, and a closure that borrows the old one is still to hash.
import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

function hashWords(hash: Fn<[word: string], number>): void {
  for (const word of ["a", "bc"]) console.log(hash(word));
}

frame()
  .let("mut salt", 7)
  .closure("hash", function* ({ salt }, word: string) {
    return word.length * (yield* salt);
  })
  .assign("salt", 100)
  //! E0506 cannot assign to `salt` while `hash` borrows it
  .pass(hashWords, "hash")
  .end();
