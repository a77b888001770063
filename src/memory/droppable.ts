/** `Symbol.dispose`, under the name that compilers give it where the engine does not have it yet. */
export const dispose: typeof Symbol.dispose = /* @__PURE__ */ (() => Symbol.dispose ?? Symbol.for("Symbol.dispose"))();

/** Drops a value: runs its destructor, if it has one. */
export const dropValue = (value: unknown): void => {
  (value as Partial<Disposable> | null | undefined)?.[dispose]?.();
};

/** What has a destructor, for `using` and for the closures that own it. */
export interface Droppable {
  /** The destructor. */
  drop(): void;
  /** Calls the destructor. */
  [Symbol.dispose](): void;
}

/**
 * The base of everything here that can be dropped. The computed name stands in this one function, which
 * a bundler may leave out: a class with a computed name it must keep.
 */
export const Droppable: abstract new () => Droppable = /* @__PURE__ */ (() => {
  abstract class Base {
    abstract drop(): void;
    [dispose](): void {
      this.drop();
    }
  }
  return Base;
})();
