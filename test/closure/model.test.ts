// Random programs against a model of ownership: who is live, what each call gives, what is disposed
// and in which order.
import { boxed, callOnce, clone, closure, drop, move, mut, place, ref } from "fn-traits";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codeOf, untyped } from "../support.js";

type Kind = "fn" | "fnMut" | "fnOnce";

/** What the model knows of a capture. */
type Field =
  | { readonly is: "number"; value: number }
  | { readonly is: "ref" | "mut" }
  /** A disposable; with `clones`, one that can be cloned. */
  | { readonly is: "resource"; readonly id: number; readonly clones: boolean }
  | { readonly is: "closure"; readonly of: Owner };

/** What the model knows of a closure. */
interface Owner {
  readonly kind: Kind;
  readonly boxed: boolean;
  readonly fields: readonly Field[];
  live: boolean;
}

/** A closure and its model. */
interface Pair {
  readonly real: any;
  readonly model: Owner;
}

type Spec = "number" | "ref" | "mut" | "resource" | "cloneable" | "closure";
type Step =
  | { readonly do: "build"; readonly kind: Kind; readonly specs: readonly Spec[]; readonly which: number }
  | { readonly do: "call" | "clone" | "drop" | "dispose" | "box"; readonly which: number }
  | { readonly do: "callOnce"; readonly which: number; readonly body: Body };
/** What the body of a call by value does: take its first resource, throw. */
interface Body {
  readonly takes: boolean;
  readonly throws: boolean;
}

const which = fc.nat(20);
const kind = fc.constantFrom<Kind>("fn", "fnMut", "fnOnce");
const specs = fc.array(fc.constantFrom<Spec>("number", "ref", "mut", "resource", "cloneable", "closure"), { maxLength: 4 });
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record<Step & { do: "build" }>({ do: fc.constant("build"), kind, specs, which }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constantFrom("call", "clone", "drop", "dispose", "box"), which }) },
    { weight: 2, arbitrary: fc.record<Step & { do: "callOnce" }>({ do: fc.constant("callOnce"), which, body: fc.record({ takes: fc.boolean(), throws: fc.boolean() }) }) },
  ) as fc.Arbitrary<Step>,
  { maxLength: 40 },
);

const isCopy = ({ boxed, fields }: Owner): boolean =>
  !boxed && fields.every((field) => field.is === "number" || field.is === "ref" || (field.is === "closure" && isCopy(field.of)));
const isClone = ({ boxed, fields }: Owner): boolean =>
  !boxed &&
  fields.every((field) =>
    field.is === "resource" ? field.clones : field.is === "closure" ? isClone(field.of) : field.is !== "mut",
  );

/** Runs the steps on both sides, and compares after each. */
class Program {
  readonly pairs: Pair[] = [];
  /** The resources that were disposed, in order. */
  readonly disposed = { real: [] as number[], model: [] as number[] };
  readonly taken: number[] = [];
  /** Both sides number their resources in the order in which they are made. */
  private readonly made = { real: 0, model: 0 };
  private body: Body = { takes: false, throws: false };

  run(step: Step): void {
    if (step.do === "build") return this.build(step);
    const pair = this.pairs[step.which % (this.pairs.length || 1)];
    if (pair === undefined) return;
    if (step.do === "callOnce") this.callOnce(pair, step.body);
    else this[step.do](pair);
    this.compare();
  }

  /** Every resource was disposed exactly once, unless it was taken. */
  end(): void {
    for (const pair of this.pairs) this.dispose(pair);
    this.compare();
    expect(this.made.real).toBe(this.made.model);
    const all = [...this.disposed.real, ...this.taken].sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: this.made.real }, (_, id) => id));
  }

  private compare(): void {
    expect(this.disposed.real).toEqual(this.disposed.model);
    expect(this.made.real).toBe(this.made.model);
  }

  private resource(clones: boolean): Disposable {
    const id = this.made.real++;
    return {
      ...(clones ? { clone: () => this.resource(true) } : {}),
      [Symbol.dispose]: () => void this.disposed.real.push(id),
    };
  }

  private build({ kind, specs, which }: Step & { do: "build" }): void {
    const captured = this.pairs[which % (this.pairs.length || 1)];
    const fields: Field[] = [];
    const captures: Record<string, unknown> = {};
    let moved = false;
    for (const [index, spec] of specs.entries()) {
      const name = `x${index}`;
      if (spec === "closure") {
        if (captured === undefined || moved) continue;
        moved = true;
        const of = this.leave(captured.model);
        expect(codeOf(() => (captures[name] = move(captured.real)))).toBe(of ? undefined : "E0382");
        if (of) fields.push({ is: "closure", of });
      } else if (spec === "number") {
        captures[name] = move(index);
        fields.push({ is: "number", value: index });
      } else if (spec === "ref" || spec === "mut") {
        captures[name] = spec === "ref" ? ref(index) : mut(place(index));
        fields.push({ is: spec });
      } else {
        captures[name] = move(this.resource(spec === "cloneable"));
        fields.push({ is: "resource", id: this.made.model++, clones: spec === "cloneable" });
      }
    }
    const real = (closure(captures as never) as any)[kind]((handles: Record<string, any>) => this.bodyOf(kind, handles));
    this.pairs.push({ real, model: { kind, boxed: false, fields, live: true } });
  }

  /** Counts in its numbers when it may write; calls the closures inside; takes and throws as told. */
  private bodyOf(kind: Kind, handles: Record<string, any>): number {
    const { takes, throws } = this.body;
    this.body = { takes: false, throws: false };
    let sum = 0;
    for (const handle of Object.values(handles)) {
      if (handle["~mode"] !== "move") continue;
      if (typeof handle.value === "number") sum += kind === "fn" ? handle.value : ++handle.value;
      else if (typeof handle.value === "function" && kind !== "fn") sum += handle.value();
    }
    if (takes) Object.values(handles).find((handle) => handle["~mode"] === "move" && handle.value?.[Symbol.dispose] && !("~closure" in handle.value))?.take();
    if (throws) throw new RangeError("body");
    return sum;
  }

  private sum({ kind, fields }: Owner): number {
    let sum = 0;
    for (const field of fields) {
      if (field.is === "number") sum += kind === "fn" ? field.value : ++field.value;
      else if (field.is === "closure" && kind !== "fn" && field.of.kind !== "fnOnce") sum += this.sum(field.of);
    }
    return sum;
  }

  /** What the new owner gets: a copy, or what the old one had. Nothing from a dead one. */
  private leave(owner: Owner, boxed = owner.boxed): Owner | undefined {
    if (!owner.live) return undefined;
    if (isCopy(owner)) return { ...this.duplicate(owner), boxed };
    owner.live = false;
    return { ...owner, boxed, live: true };
  }

  private duplicate(owner: Owner): Owner {
    const fields = owner.fields.map((field): Field => {
      if (field.is === "resource") return { ...field, id: this.made.model++ };
      return field.is === "closure" ? { is: "closure", of: this.duplicate(field.of) } : { ...field };
    });
    return { ...owner, fields };
  }

  private release(fields: readonly Field[]): void {
    for (const field of [...fields].reverse()) {
      if (field.is === "resource") this.disposed.model.push(field.id);
      else if (field.is === "closure") this.release(field.of.fields);
    }
  }

  private call({ real, model }: Pair): void {
    if (model.kind === "fnOnce") return expect(() => real()).toThrow(TypeError);
    let output: unknown;
    expect(codeOf(() => (output = real()))).toBe(model.live ? undefined : "E0382");
    if (model.live) expect(output).toBe(this.sum(model));
  }

  private callOnce({ real, model }: Pair, body: Body): void {
    const owner = this.leave(model);
    if (!owner) return expect(codeOf(() => untyped(callOnce)(real))).toBe("E0382");
    const takes = body.takes && owner.kind === "fnOnce";
    this.body = { ...body, takes };
    const use = () => untyped(callOnce)(real);
    if (body.throws) expect(use).toThrow(RangeError);
    else use();
    const sum = this.sum(owner);
    if (!body.throws) expect(real.output).toBe(sum);
    const taken = takes ? owner.fields.find((field) => field.is === "resource") : undefined;
    if (taken?.is === "resource") this.taken.push(taken.id);
    this.release(owner.fields.filter((field) => field !== taken));
  }

  private clone({ real, model }: Pair): void {
    let copy: unknown;
    const code = codeOf(() => (copy = untyped(clone)(real)));
    expect(code).toBe(!model.live ? "E0382" : isClone(model) ? undefined : "E0277");
    if (code === undefined) this.pairs.push({ real: copy, model: this.duplicate(model) });
  }

  private box({ real, model }: Pair): void {
    let box: unknown;
    const owner = this.leave(model, true);
    expect(codeOf(() => (box = untyped(boxed)(real)))).toBe(owner ? undefined : "E0382");
    if (owner) this.pairs.push({ real: box, model: owner });
  }

  private drop({ real, model }: Pair): void {
    expect(codeOf(() => untyped(drop)(real))).toBe(model.live ? undefined : "E0382");
    if (model.live && !isCopy(model)) this.dispose({ real: { [Symbol.dispose]() {} }, model });
  }

  private dispose({ real, model }: Pair): void {
    real[Symbol.dispose]();
    if (model.live) this.release(model.fields);
    model.live = false;
  }
}

test("closures behave as the model of ownership says", () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const program = new Program();
      for (const step of sequence) program.run(step);
      program.end();
    }),
    { numRuns: 1000 },
  );
});
