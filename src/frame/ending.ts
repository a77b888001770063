import type { Evaluate, PlaceType } from "./access.js";
import type { Die, Escape, Event } from "./event.js";
import type { Moved, Unset } from "./fact.js";
import type { Local } from "./local.js";
import type { Root } from "./path.js";

/** The locals among `Names` that hold what they borrow to their end, since they run a destructor: boxes, and what owns one. */
export type Droppers<Scope, Names> = Names extends keyof Scope
  ? Scope[Names] extends Local<infer Type, any>
    ? Drops<Type> extends true
      ? Names
      : never
    : never
  : never;

type Drops<Type> = Type extends { readonly "~box": true }
  ? true
  : Type extends { readonly "~captures": infer Captures }
    ? true extends { [Name in keyof Captures]: Captures[Name] extends { readonly "~mode": "move"; readonly "~type": infer Owned } ? Drops<Owned> : false }[keyof Captures]
      ? true
      : false
    : Type extends readonly (infer Item)[]
      ? Item extends { readonly "~box": true }
        ? true
        : false
      : false;

/** The end of a function: all locals die. */
export type Ending<Scope> = [Die<keyof Scope & string, Droppers<Scope, keyof Scope> & string>];

/** What is returned may hold no loan; then all locals die. */
export type Returning<Scope, Name extends string> = [
  Escape<Name, PlaceType<Scope, Name> extends { readonly "~box": true } ? "E0373" : PlaceType<Scope, Name> extends { readonly "~captures": unknown } ? "E0597" : "E0515">,
  ...Evaluate<Scope, Name, "", "by `return`">,
  ...Ending<Scope>,
  Event<"return", "">,
];

/** The values of the locals that live at the end. */
export type Values<Scope, Facts> = {
  readonly [Name in keyof Scope as Name extends Gone<Facts> ? never : Name]: Scope[Name] extends Local<infer Type, any> ? Type : never;
};

type Gone<Facts> = Facts extends Moved<infer Place, any> ? Root<Place> : Facts extends Unset<infer Name> ? Name : never;
