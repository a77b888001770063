// A parameter whose type is an open condition takes a value of the type parameter when the condition's
// test fails for the type parameter replaced by `any`; that is why the test asks about `any` first.
//
// src/capture/movable.ts: a generic function can pass its parameter on to `move`.

type State<T> = T extends { readonly state: "moved" } ? true : false;
type AnyFirst<T> = ["any"] extends [T] ? false : true extends State<T> ? true : false;
declare function move<T>(value: true extends AnyFirst<T> ? "error[E0382]: moved" : T): T;
declare function strict<T>(value: true extends State<T> ? "error[E0382]: moved" : T): T;

export const generic = <T>(value: T): T => move(value);
//! TS Argument of type 'T' is not assignable to parameter of type
export const refused = <T>(value: T): T => strict(value);
move({ state: "live" });
//! E0382 moved
move({ state: "moved" as const });
