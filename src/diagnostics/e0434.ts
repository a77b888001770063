/** E0434: a function item uses a local of the function around it. */
export const captureInFnText = <const Name extends string>(name: Name) =>
  `error[E0434]: can't capture dynamic environment (\`${name}\`) in a fn item; write it as a closure` as const;

/** {@link captureInFnText} as a type. */
export type CaptureInFnText<Name extends string> = ReturnType<typeof captureInFnText<Name>>;
