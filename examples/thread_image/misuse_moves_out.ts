// A closure that is called for each size cannot give away its only image.
import { callOnce, closure, move, type FnMut, type FnOnce, type Send, type Static } from "fn-traits";

async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  callOnce(task);
  return task.output;
}

function scaled(pixels: number[], by: number): number {
  return pixels.reduce((sum, pixel) => sum + pixel * by, 0);
}

function forEachSize(f: FnMut<[by: number], void>): void {
  f(1);
  f(2);
}

const image = [1, 2, 3];
forEachSize(
  closure({ image: move(image) }).fnMut(({ image }, by: number) => {
    //! E0507 cannot move out of `image`, a captured variable in an `FnMut` closure
    const taken = image.take();
    void spawn(
      closure({ taken: move(taken), by: move(by) }).fnOnce(({ taken, by }) => scaled(taken.take(), by.value)),
    );
  }),
);
