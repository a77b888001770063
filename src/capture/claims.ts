/**
 * What captures say of their closure, added up while it is built: only more than {@link EXCLUSIVE}
 * can have two borrows collide, less is `Copy`, and from {@link DROPS} there is something to drop.
 *
 * Constants, and no enumeration like `Phase`: with its numbers written into the code, V8 inlines
 * something else, and making an `FnOnce` and calling it takes a tenth longer.
 */
export const SHARED = 1;
/** It borrows a place mutably. */
export const EXCLUSIVE = 1 << 10;
/** It owns what is not `Copy`. */
export const OWNED = 1 << 20;
/** It owns something with a destructor. */
export const DROPS = 1 << 26;
/** It owned something that its body took: until the call ends, another value can be assigned. */
export const TAKEN = -1;
