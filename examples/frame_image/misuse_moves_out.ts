// A closure that is called for each size cannot give away its only image.
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
  //! E0507 cannot move out of `image`, a captured variable in an `FnMut` closure
  .passMoveClosure(forEachSize, function* ({ image }, by: number) {
    console.log(scaled(yield* image.take(), by));
  })
  .end();
