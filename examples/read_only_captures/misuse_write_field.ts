// No field of a capture can be assigned under `.fn`.
import { closure, move } from "fn-traits";

interface Point {
  x: number;
}

const point: Point = { x: 1 };
const shift = closure({ point: move(point) }).fn(({ point }) => {
  //! TS read-only property
  point.value.x += 1;
});
shift();
