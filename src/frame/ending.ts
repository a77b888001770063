import type { Carrier } from "../capture/carrier.js";
import type { Evaluate, PlaceType } from "./access.js";
import type { Again } from "./making.js";
import type { Args } from "../traits/args.js";
import type { Die, Escape, Event, Infer } from "./event.js";
import type { Moved, Unset } from "./fact.js";
import type { Local } from "../capture/scope.js";
import type { Root } from "../capture/path.js";

/** The end of a function: all locals die. */
export type Ending<Scope> = [Die<keyof Scope & string>];

/** The end of a function that is reached: the types of all closures are known by then. */
export type Finishing<Scope> = [OpenIn<Scope>] extends [never] ? Ending<Scope> : [Infer<OpenIn<Scope>>, ...Ending<Scope>];

/** The closures of a frame with a parameter of no type. */
type OpenIn<Scope> = { [Name in keyof Scope]: Scope[Name] extends Local<infer Type, any> ? OpenAs<Type, Name> : never }[keyof Scope];

type OpenAs<Type, Name> = Type extends { readonly "~captures": unknown; readonly "~name": Name }
  ? unknown extends Args<Type>[number]
    ? number extends Args<Type>["length"]
      ? // The closure was refused, so the compiler knows nothing of it.
        never
      : Name
    : never
  : never;

/** The code of a loan that leaves in a value: of a box E0373, of a closure or what has one in it E0597, of a reference E0515. */
type EscapeBy<Type> = Type extends { readonly "~box": true } ? "E0373" : HasClosure<Type> extends true ? "E0597" : "E0515";

/** Whether a value is a closure, or has one in it. */
export type HasClosure<Type> = Type extends Carrier
  ? Type extends { readonly "~call": unknown }
    ? true
    : false
  : Type extends readonly (infer Item)[]
    ? HasClosure<Item>
    : Type extends object
      ? true extends { [Key in keyof Type]: Type[Key] extends { readonly "~call": unknown } ? true : false }[keyof Type]
        ? true
        : false
      : false;

/** What is returned may hold no loan; then all locals die. */
export type Returning<Scope, Name extends string> = [
  Escape<Name, EscapeBy<PlaceType<Scope, Name>>>,
  ...Evaluate<Scope, Again<Scope, Name>, "", "by `return`">,
  ...Ending<Scope>,
  Event<"return">,
];

/** A return without a value: all locals die. */
export type Leaving<Scope> = [...Ending<Scope>, Event<"return">];

/** The values of the locals that live at the end. */
export type Values<Scope, Facts> = {
  readonly [Name in keyof Scope as Name extends Gone<Facts> ? never : Name]: Scope[Name] extends Local<infer Type, any> ? Type : never;
};

type Gone<Facts> = Facts extends Moved<infer Place, any> ? Root<Place> : Facts extends Unset<infer Name> ? Name : never;
