// No element deep inside a capture can be assigned under `.fn`.
import { closure, move } from "fn-traits";

type Row = [number, number];

const rows: [Row, Row] = [
  [1, 2],
  [3, 4],
];
const clear = closure({ rows: move(rows) }).fn(({ rows }) => {
  //! TS read-only property
  rows.value[1][0] = 0;
});
clear();
