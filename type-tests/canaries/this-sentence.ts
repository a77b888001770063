// A call signature whose `this` parameter cannot be met is refused at each call, with the type of `this`
// in the message; the signature is still assignable to any function type without a `this` parameter.
//
// src/ownership/moved-type.ts: calling a moved closure says E0382, and [1].map(moved) says nothing.

interface Moved {
  (this: "error[E0382]: moved" & { readonly no: never }, ...args: any): any;
}
declare const moved: Moved;
//! E0382 The 'this' context of type 'void' is not assignable to method's 'this' of type '"error[E0382]: moved" &
moved();
//! E0382 moved
moved(1, "a");
const callback: (x: number) => string = moved;
[1].map(moved);
void callback;
