// The key of destructors in the kernel (index.mjs).
export const DISPOSE = Symbol.dispose ?? Symbol.for("Symbol.dispose");
