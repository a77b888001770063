// `Args` is contravariant and `Output` covariant, in bounds, closures, boxes and pointers.
import type { Boxed, ByRef, Fn, FnClosure, FnMut, FnMutClosure, FnOnce, FnOnceClosure, FnPtr, Send } from "fn-traits";
import { expectTypeOf } from "expect-type";

interface Animal { name: string }
interface Dog extends Animal { bark: number }
type Captures = { rate: ByRef<number> };

// A function that takes any animal takes a dog; one that takes a dog does not take any animal.
expectTypeOf<FnOnce<[Animal], void>>().toExtend<FnOnce<[Dog], void>>();
expectTypeOf<FnOnce<[Dog], void>>().not.toExtend<FnOnce<[Animal], void>>();
expectTypeOf<FnMut<[Animal], void>>().toExtend<FnMut<[Dog], void>>();
expectTypeOf<FnMut<[Dog], void>>().not.toExtend<FnMut<[Animal], void>>();
expectTypeOf<Fn<[Animal], void>>().toExtend<Fn<[Dog], void>>();
expectTypeOf<Fn<[Dog], void>>().not.toExtend<Fn<[Animal], void>>();
expectTypeOf<FnPtr<[Animal], void>>().toExtend<FnPtr<[Dog], void>>();
expectTypeOf<FnPtr<[Dog], void>>().not.toExtend<FnPtr<[Animal], void>>();
expectTypeOf<Boxed<FnMut<[Animal], void>>>().toExtend<Boxed<FnMut<[Dog], void>>>();
expectTypeOf<Boxed<FnMut<[Dog], void>>>().not.toExtend<Boxed<FnMut<[Animal], void>>>();
expectTypeOf<FnClosure<Captures, [Animal], void>>().toExtend<Fn<[Dog], void>>();
expectTypeOf<FnClosure<Captures, [Dog], void>>().not.toExtend<Fn<[Animal], void>>();
expectTypeOf<FnClosure<Captures, [Animal], void>>().toExtend<FnClosure<Captures, [Dog], void>>();
expectTypeOf<FnClosure<Captures, [Dog], void>>().not.toExtend<FnClosure<Captures, [Animal], void>>();
expectTypeOf<FnMutClosure<Captures, [Dog], void>>().not.toExtend<FnMutClosure<Captures, [Animal], void>>();
expectTypeOf<FnOnceClosure<Captures, [Dog], void>>().not.toExtend<FnOnceClosure<Captures, [Animal], void>>();
expectTypeOf<FnOnceClosure<Captures, [Dog], void>>().not.toExtend<FnOnce<[Animal], void>>();

// A function that gives a dog gives an animal; the other way round it does not.
expectTypeOf<FnOnce<[], Dog>>().toExtend<FnOnce<[], Animal>>();
expectTypeOf<FnOnce<[], Animal>>().not.toExtend<FnOnce<[], Dog>>();
expectTypeOf<FnMut<[], Dog>>().toExtend<FnMut<[], Animal>>();
expectTypeOf<FnMut<[], Animal>>().not.toExtend<FnMut<[], Dog>>();
expectTypeOf<Fn<[], Dog>>().toExtend<Fn<[], Animal>>();
expectTypeOf<Fn<[], Animal>>().not.toExtend<Fn<[], Dog>>();
expectTypeOf<FnPtr<[], Dog>>().toExtend<FnPtr<[], Animal>>();
expectTypeOf<FnPtr<[], Animal>>().not.toExtend<FnPtr<[], Dog>>();
expectTypeOf<Boxed<Fn<[], Dog> & Send>>().toExtend<Boxed<Fn<[], Animal> & Send>>();
expectTypeOf<Boxed<Fn<[], Animal> & Send>>().not.toExtend<Boxed<Fn<[], Dog> & Send>>();
expectTypeOf<FnClosure<Captures, [], Dog>>().toExtend<FnOnce<[], Animal>>();
expectTypeOf<FnClosure<Captures, [], Animal>>().not.toExtend<FnOnce<[], Dog>>();

// More parameters may be offered than are taken, and not the other way round.
expectTypeOf<Fn<[number], void>>().toExtend<Fn<[number, string], void>>();
expectTypeOf<Fn<[number, string], void>>().not.toExtend<Fn<[number], void>>();
expectTypeOf<Fn<[number, string?], void>>().toExtend<Fn<[number], void>>();
expectTypeOf<FnOnce<[], void>>().toExtend<FnOnce<[number], void>>();
expectTypeOf<FnOnce<[number], void>>().not.toExtend<FnOnce<[], void>>();
expectTypeOf<FnMut<number[], void>>().toExtend<FnMut<[number, number], void>>();
// Two of one name are compared by their tuples, unless they give `void`.
expectTypeOf<Fn<[], string>>().not.toExtend<Fn<[number], string>>();
expectTypeOf<Fn<[], string>>().toExtend<FnMut<[number], string>>();
expectTypeOf<FnPtr<[], string>>().not.toExtend<FnPtr<[number], string>>();
expectTypeOf<FnClosure<Captures, [], string>>().toExtend<Fn<[number], string>>();

// Any arguments and any output: what a bound over every closure asks for.
expectTypeOf<FnOnceClosure<Captures, [Dog, number], Animal>>().toExtend<FnOnce<never, unknown>>();
expectTypeOf<Fn<[Dog, number], Animal>>().toExtend<FnMut<never, unknown>>();

// The three are a hierarchy.
expectTypeOf<Fn<[Dog], Animal>>().toExtend<FnMut<[Dog], Animal>>();
expectTypeOf<FnMut<[Dog], Animal>>().toExtend<FnOnce<[Dog], Animal>>();
expectTypeOf<FnOnce<[Dog], Animal>>().not.toExtend<FnMut<[Dog], Animal>>();
expectTypeOf<FnMut<[Dog], Animal>>().not.toExtend<Fn<[Dog], Animal>>();

// `Fn` and `FnMut` are JavaScript functions, `FnOnce` is not, and no plain function is a closure.
expectTypeOf<Fn<[Dog], Animal>>().toExtend<(dog: Dog) => Animal>();
expectTypeOf<FnMut<[Dog], Animal>>().toExtend<(dog: Dog) => Animal>();
expectTypeOf<FnOnce<[Dog], Animal>>().not.toExtend<(dog: Dog) => Animal>();
expectTypeOf<(dog: Dog) => Animal>().not.toExtend<FnOnce<[Dog], Animal>>();
