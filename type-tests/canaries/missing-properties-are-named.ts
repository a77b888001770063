// Of up to five properties that are missing, the error prints the names, in whatever order; of more, four.
// It does so for a function only where the other type can be called as well.
//
// src/traits/fn-once.ts: the name of one property of a bound is the sentence for a plain function.

interface Callable {
  (): void;
  readonly "~one": true;
  readonly "~error[E0277]: the sentence": true;
  readonly "~three": true;
}
interface Bound extends Callable {
  readonly "~four": true;
  readonly "~five": true;
}
interface Larger extends Bound {
  readonly "~six": true;
}
interface Once {
  readonly "~one": true;
  readonly "~error[E0277]: the sentence": true;
}

//! E0277 the sentence
const first: Bound = () => {};
//! TS , and 2 more.
const second: Larger = () => {};
//! TS Type '() => void' is not assignable to type 'Once'.
const third: Once = () => {};
void [first, second, third];
