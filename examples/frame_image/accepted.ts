// A closure that is called for each size keeps its image and hands out copies.
import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

function forEachSize(f: FnMut<[by: number], void>): void {
  f(1);
  f(2);
}

frame()
  .let("image", [1, 2, 3])
  .let("mut started", 0)
  .passClosure(forEachSize, function* ({ image, started }, by: number) {
    const copy = (yield* image).map((pixel) => pixel * by);
    yield* started.update((started) => started + 1);
    console.log(copy.reduce((sum, pixel) => sum + pixel));
  })
  .read("started", console.log)
  .read("image", (image) => console.log(image.length))
  .end();
