// Built as it is used, the same closure is `FnOnce`, and calling it for each size is refused.
import { closure, move, type FnMut } from "fn-traits";

function scaled(pixels: number[], by: number): number {
  return pixels.reduce((sum, pixel) => sum + pixel * by, 0);
}

function forEachSize(f: FnMut<[by: number], void>): void {
  f(1);
  f(2);
}

const image = [1, 2, 3];
const start = closure({ image: move(image) }).fnOnce(({ image }, by: number) =>
  console.log(scaled(image.take(), by)),
);
//! E0525 expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`
forEachSize(start);
