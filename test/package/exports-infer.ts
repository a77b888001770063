// Inferred closures that a user exports without writing their types.
import { infer, inferMove, inner, innerMove } from "fn-traits/infer";

const words = ["a"];
const pair = { x: 1, y: [1] };
export const reads = infer({ words }, function* ({ words }, n: number) {
  return (yield* words).length + n;
});
export const takes = infer("takes", { words }, function* ({ words }) {
  return yield* words.take();
});
export const owns = inferMove({ words, pair }, function* ({ words, pair }) {
  return [yield* words, yield* pair.field("y").take()] as const;
});
export const lends = infer({ pair }, function* ({ pair }) {
  return yield* pair.ref();
});
export const makes = infer({ pair }, function* ({ pair }) {
  const f = yield* inner(function* (n: number) {
    return n + (yield* pair.field("x"));
  });
  const g = yield* innerMove(function* () {
    return yield* pair.field("y").take();
  });
  return { f, g };
});
