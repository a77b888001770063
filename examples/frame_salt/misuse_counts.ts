// A hash that counts its words, at the `Fn` bound.
import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

function hashWords(hash: Fn<[word: string], number>): void {
  for (const word of ["a", "bc"]) console.log(hash(word));
}

frame()
  .let("mut words", 0)
  //! E0594 cannot assign to `words`, as it is a captured variable in an `Fn` closure
  .passClosure(hashWords, function* ({ words }, word: string) {
    yield* words.update((words) => words + 1);
    return word.length;
  })
  .read("words", console.log)
  .end();
