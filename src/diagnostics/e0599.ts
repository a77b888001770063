const help = {
  Copy: "use `replace`, or keep the value in a `RefCell`",
  Clone: "share the value with an `Rc` or `Arc` instead",
  Default: "use `replace`, or a type that includes `undefined`",
} as const;

/** The traits of the value inside on which a method of a cell depends. */
export type BoundOnInside = keyof typeof help;

/** E0599: a cell of type `cell` has `method` only when the `inside` value implements the trait. */
export const methodBoundText = <
  const Cell extends string,
  const Method extends string,
  const Inside extends string,
  const Trait extends BoundOnInside,
>(
  cell: Cell,
  method: Method,
  inside: Inside,
  trait: Trait,
) =>
  `error[E0599]: the method \`${method}\` exists for \`${cell}\`, but its trait bounds were not satisfied: \`${inside}: ${trait}\`; ${help[trait]}` as const;

/** {@link methodBoundText} as a type. Inside `Refused`, it is what stands in place of the method. */
export type MethodBoundText<
  Cell extends string,
  Method extends string,
  Inside extends string,
  Trait extends BoundOnInside,
> = ReturnType<typeof methodBoundText<Cell, Method, Inside, Trait>>;

/** E0599: what has no method `clone` is cloned. Of a closure it is E0277, which says what it captured. */
export const noCloneText = <const Type extends string>(type: Type) =>
  `error[E0599]: the method \`clone\` exists for \`${type}\`, but its trait bounds were not satisfied: \`${type}: Clone\`; share the value with an \`Rc\` or \`Arc\`` as const;

/** {@link noCloneText} as a type. */
export type NoCloneText<Type extends string> = ReturnType<typeof noCloneText<Type>>;
