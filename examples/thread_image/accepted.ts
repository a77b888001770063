// Handing an image to a thread for each size: the closure that starts them keeps its image and clones it.
import { callOnce, closure, move, type FnOnce, type Send, type Static } from "fn-traits";

/** Asks for what a thread asks for; the task runs in this one, later. */
async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  await undefined;
  callOnce(task);
  return task.output;
}

function scaled(pixels: number[], by: number): number {
  return pixels.reduce((sum, pixel) => sum + pixel * by, 0);
}

const image = [1, 2, 3];
const start = closure({ image: move(image) }).fn(({ image }, by: number) => {
  const copy = [...image.value];
  return spawn(
    closure({ copy: move(copy), by: move(by) }).fnOnce(({ copy, by }) => scaled(copy.take(), by.value)),
  );
});
for (const by of [1, 2]) {
  console.log(await start(by));
}
