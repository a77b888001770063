// Inferred closures over places, exported without writing their types.
import { place } from "fn-traits";
import { infer, inferMove } from "fn-traits/infer";

export const counter = place(0);
export const next = infer({ counter }, function* ({ counter }) {
  return yield* counter.update((counter) => counter + 1);
});
export const owned = inferMove({ counter }, function* ({ counter }) {
  return yield* counter.update((counter) => counter + 1);
});
export const borrows = infer({ counter }, function* ({ counter }) {
  return yield* counter.mut();
});
