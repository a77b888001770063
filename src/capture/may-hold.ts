import type { Carrier, Primitive } from "./carrier.js";

/** Whether a value may hold loans: references, closures, and what has one in it. */
export type MayHold<Type> = Type extends Primitive
  ? false
  : Type extends Carrier
    ? true
    : Type extends readonly (infer Item)[]
      ? Item extends Primitive
        ? false
        : MayHold<Item>
      : Type extends object
        ? true extends { [Key in keyof Type]: Type[Key] extends Carrier ? true : false }[keyof Type]
          ? true
          : false
        : true;
