// `object` intersected with a primitive is `never`; an object type that is written out stays, also an
// empty one, and so does an empty class. That tells `object`, which a function is as well, from `{}`.
//
// src/capture/implements.ts: `object` is neither `Clone` nor `Send`, `{}` is both.

declare const opaque: object & string;
declare const empty: {} & string;
class Token {}
declare const token: Token & string;
declare const weak: { a?: number } & string;

const collapses: never = opaque;
//! TS is not assignable to type 'never'.
const plain: never = empty;
//! TS is not assignable to type 'never'.
const instance: never = token;
//! TS is not assignable to type 'never'.
const optional: never = weak;
// Nothing else tells them apart: each is assignable to the other.
declare const some: object;
const asEmpty: {} = some;
declare const none: {};
const asObject: object = none;
void [collapses, plain, instance, optional, asEmpty, asObject];
