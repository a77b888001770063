/** What to do about a value that is not `Copy`. */
export const copyHelp = "use `replace`, or keep the value in a `RefCell`";

/** What to do about each trait of the value inside on which a method depends: only a lack of `Copy` is found at run time as well. */
interface Help {
  Copy: typeof copyHelp;
  Clone: "share the value with an `Rc` or `Arc` instead";
  Default: "use `replace`, or a type that includes `undefined`";
}

/** The traits of the value inside on which a method of a cell depends. */
export type BoundOnInside = keyof Help;

/** E0599: a cell of type `cell` has `method` only when the `inside` value implements the trait. `what` is to be done. */
export const methodBoundText = <
  const Cell extends string,
  const Method extends string,
  const Inside extends string,
  const Trait extends BoundOnInside,
  const What extends string,
>(
  cell: Cell,
  method: Method,
  inside: Inside,
  trait: Trait,
  what: What,
) =>
  `error[E0599]: the method \`${method}\` exists for \`${cell}\`, but its trait bounds were not satisfied: \`${inside}: ${trait}\`; ${what}` as const;

/** {@link methodBoundText} as a type. Inside `Refused`, it is what stands in place of the method. */
export type MethodBoundText<
  Cell extends string,
  Method extends string,
  Inside extends string,
  Trait extends BoundOnInside,
> = ReturnType<typeof methodBoundText<Cell, Method, Inside, Trait, Help[Trait]>>;

/** E0599: what has no method `clone` is cloned. Of a closure it is E0277, which says what it captured. */
export const noCloneText = <const Type extends string>(type: Type) =>
  `error[E0599]: the method \`clone\` exists for \`${type}\`, but its trait bounds were not satisfied: \`${type}: Clone\`; share the value with an \`Rc\` or \`Arc\`` as const;

/** {@link noCloneText} as a type. */
export type NoCloneText<Type extends string> = ReturnType<typeof noCloneText<Type>>;
