/**
 * What the arguments of a function are inferred as: a tuple, with its labels.
 *
 * The second half says nothing new. It makes a union of the constraint, and closures that take
 * arguments a tenth faster to check: what was inferred is checked against its constraint with itself
 * as `this`, and a `ReadonlyArray` then has its members made anew for each labelled tuple. The halves
 * of a union have no `this`.
 */
export type ArgumentList = readonly unknown[] | unknown[];
