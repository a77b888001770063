// With a name, the closure that gives its image away is `FnOnce`.
import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

function scaled(pixels: number[], by: number): number {
  return pixels.reduce((sum, pixel) => sum + pixel * by, 0);
}

function forEachSize(f: FnMut<[by: number], void>): void {
  f(1);
  f(2);
}

frame()
  .let("image", [1, 2, 3])
  .closure("start", function* ({ image }, by: number) {
    console.log(scaled(yield* image.take(), by));
  })
  //! E0525 expected a closure that implements the `FnMut` trait, but `start` only implements `FnOnce`
  .pass(forEachSize, "start")
  .end();
