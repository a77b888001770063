import { DISPOSE } from "../closure/release.js";

/** What has a destructor, for `using` and for the closures that own it. */
export interface Droppable {
  /** The destructor. */
  drop(): void;
  /** Calls the destructor. */
  [Symbol.dispose](): void;
}

/**
 * The base of everything here that can be dropped. It is made by a call that bundlers may leave out: a
 * plain class with a computed name is kept by them even where nothing uses it. No class expression can
 * be abstract: hence `any`.
 */
export const Droppable: abstract new () => Droppable = /* @__PURE__ */ (() =>
  class {
    [DISPOSE](this: Droppable): void {
      this.drop();
    }
  })() as any;
