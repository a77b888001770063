// A type parameter keeps every condition over it open, but an intersection that contradicts itself is
// `never` also with a type parameter in it, and what is read from it is `never` too.
//
// src/capture/movable.ts: `move(f)` of an `F extends FnOnce<…>` after `callOnce(f)`.

interface Once {
  readonly state: string;
}
interface Moved {
  readonly state: "moved";
}
interface Live {
  readonly state: "live";
}
type Contradicts<State> = ["any"] extends [State] ? false : [State] extends [never] ? true : false;
type Movable<T, Sentence> = true extends Contradicts<(T & Live)["state"]> ? Sentence : T;
declare function move<T>(value: Movable<T, "error[E0382]: moved">): T;
declare function consume(value: Once): asserts value is Once & Moved;

export function live<F extends Once>(f: F): F {
  return move(f);
}
export function moved<F extends Once>(f: F): void {
  consume(f);
  //! E0382 moved
  move(f);
}

// The condition is what the message prints, so the sentence has to be an argument of it.
declare function silent<T>(value: true extends Contradicts<(T & Live)["state"]> ? "error[E0382]: moved" : T): T;
export function unexplained<F extends Once>(f: F): void {
  consume(f);
  //! TS is not assignable to parameter of type
  silent(f);
}
