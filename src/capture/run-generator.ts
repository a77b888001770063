/**
 * Runs a generator body to its end. Its accesses complete at once, so that nothing is suspended: the
 * first step is the last, but for a `yield` without its star.
 */
export function runGenerator(body: Iterator<unknown, unknown>): unknown {
  for (;;) {
    const step = body.next();
    if (step.done === true) return step.value;
  }
}

/** A generator function over the variables that its closure captures. */
export type GeneratorBody = (variables: never, ...args: never) => Iterator<unknown, unknown>;

/**
 * The names that a generator body takes out of its first parameter, in their order: all that can be known
 * of a body before it runs. `scope` has the names that there are. Generators bind their parameters when
 * they are called and run nothing else before their first step.
 */
export function namesIn(body: GeneratorBody, scope: object): readonly string[] {
  const outer = asked;
  asked = { scope, names: [] };
  try {
    // `null` keeps the defaults of further parameters from being computed; a pattern it does not fit
    // throws, when all names are known.
    (body as (...args: unknown[]) => unknown)(variables, null, null, null, null, null, null, null, null);
  } catch {}
  const { names } = asked;
  asked = outer;
  return names;
}

/** What is asked for now. There is one object to take names out of, as making one costs more than all the rest. */
let asked: { readonly scope: object; readonly names: string[] } = { scope: {}, names: [] };

const variables = new Proxy(
  {},
  {
    get: (_, name) => void asked.names.push(name as string),
    // A rest pattern asks for the keys, and then for each.
    ownKeys: () => Reflect.ownKeys(asked.scope),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  },
);

/** Whether it can be called without running: of other functions the names cannot be looked up. */
export const isGenerator = (body: unknown): body is GeneratorBody =>
  (body as { [Symbol.toStringTag]?: unknown } | null | undefined)?.[Symbol.toStringTag] === "GeneratorFunction";
