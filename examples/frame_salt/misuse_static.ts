// What keeps its hash for later asks for one that borrows nothing.
import type { Fn, Static } from "fn-traits";
import { frame } from "fn-traits/frame";

function keep(hash: Fn<[word: string], number> & Static): void {
  console.log(hash("kept"));
}

frame()
  .let("salt", 7)
  //! E0373 this closure may outlive the current function, but it borrows `salt`
  .passClosure(keep, function* ({ salt }, word: string) {
    return word.length * (yield* salt);
  })
  .end();
