// Under `.fn` a capture can be read all the way down.
import { closure, ref } from "fn-traits";

interface Grid {
  rows: number[][];
}

const grid: Grid = {
  rows: [
    [1, 2],
    [3, 4],
  ],
};
const sum = closure({ grid: ref(grid) }).fn(({ grid }, row: number) =>
  grid.value.rows[row]?.reduce((total, cell) => total + cell),
);
console.log(`${sum(0)} ${sum(1)}`);
console.log(grid.rows.length);
