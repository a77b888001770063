// What a body sees of each capture: the table of modes and kinds, as exact types.
import { closure, move, mut, place, ref, type ByMove, type ByMut, type ByRef, type Mut, type Own, type Place, type Ref } from "fn-traits";
import { expectTypeOf } from "expect-type";

const list = place(["a"]);
const build = () => closure({ r: ref(list), m: mut(list), o: move(list) });

build().fn((self) => {
  expectTypeOf(self.r).toEqualTypeOf<Ref<string[], "r", "Fn">>();
  expectTypeOf(self.m).toEqualTypeOf<Ref<string[], "m", "Fn">>();
  expectTypeOf(self.o).toEqualTypeOf<Ref<string[], "o", "Fn">>();
  expectTypeOf(self.o.value).toEqualTypeOf<readonly string[]>();
  expectTypeOf(self.o.take).not.toBeFunction();
});
build().fnMut((self) => {
  expectTypeOf(self.r).toEqualTypeOf<Ref<string[], "r", "FnMut">>();
  expectTypeOf(self.m).toEqualTypeOf<Mut<string[], "m", "FnMut">>();
  expectTypeOf(self.o).toEqualTypeOf<Mut<string[], "o", "FnMut">>();
  expectTypeOf(self.r.value).toEqualTypeOf<readonly string[]>();
  expectTypeOf(self.m.value).toEqualTypeOf<string[]>();
  expectTypeOf(self.o.value).toEqualTypeOf<string[]>();
  expectTypeOf(self.m.take).not.toBeFunction();
  expectTypeOf(self.o.take).not.toBeFunction();
});
build().fnOnce((self) => {
  expectTypeOf(self.r).toEqualTypeOf<Ref<string[], "r", "FnOnce">>();
  expectTypeOf(self.m).toEqualTypeOf<Mut<string[], "m", "FnOnce">>();
  expectTypeOf(self.o).toEqualTypeOf<Own<string[]>>();
  expectTypeOf(self.o.value).toEqualTypeOf<string[]>();
  expectTypeOf(self.o.take()).toEqualTypeOf<string[]>();
  expectTypeOf(self.m.take).not.toBeFunction();
});
closure({}).fn((self) => expectTypeOf(self).toEqualTypeOf<{}>());

// What each mode captures: places and references are seen through, literals widen.
interface User { name: string }
declare const user: User;
declare const kind: "a" | "b";
expectTypeOf(place(1)).toEqualTypeOf<Place<number>>();
expectTypeOf(place<"a" | "b">("a")).toEqualTypeOf<Place<"a" | "b">>();
expectTypeOf(ref(1)).toEqualTypeOf<ByRef<number>>();
expectTypeOf(ref(user)).toEqualTypeOf<ByRef<User>>();
expectTypeOf(ref(kind)).toEqualTypeOf<ByRef<"a" | "b">>();
expectTypeOf(ref(list)).toEqualTypeOf<ByRef<string[]>>();
expectTypeOf(mut(list)).toEqualTypeOf<ByMut<string[]>>();
expectTypeOf(mut(place(user))).toEqualTypeOf<ByMut<User>>();
expectTypeOf(move(1)).toEqualTypeOf<ByMove<number>>();
expectTypeOf(move("a")).toEqualTypeOf<ByMove<string>>();
expectTypeOf(move(true)).toEqualTypeOf<ByMove<boolean>>();
expectTypeOf(move(null)).toEqualTypeOf<ByMove<null>>();
expectTypeOf(move(undefined)).toEqualTypeOf<ByMove<undefined>>();
expectTypeOf(move(1 as const)).toEqualTypeOf<ByMove<1>>();
expectTypeOf(move({ kind: "a", list: [1] })).toEqualTypeOf<ByMove<{ kind: string; list: number[] }>>();
expectTypeOf(move({ kind: "a" } as const)).toEqualTypeOf<ByMove<{ readonly kind: "a" }>>();
expectTypeOf(move(list)).toEqualTypeOf<ByMove<string[]>>();
expectTypeOf(move(ref(1))).toEqualTypeOf<ByMove<Ref<number>>>();
expectTypeOf(move(mut(list))).toEqualTypeOf<ByMove<Mut<string[]>>>();

// A capture captured again is what it was captured from, or the reference itself.
build().fnMut((self) => {
  expectTypeOf(ref(self.r)).toEqualTypeOf<ByRef<readonly string[]>>();
  expectTypeOf(ref(self.m)).toEqualTypeOf<ByRef<string[]>>();
  expectTypeOf(mut(self.m)).toEqualTypeOf<ByMut<string[]>>();
  expectTypeOf(mut(self.o)).toEqualTypeOf<ByMut<string[]>>();
  expectTypeOf(move(self.r)).toEqualTypeOf<ByMove<Ref<string[], "r", "FnMut">>>();
});
build().fnOnce((self) => {
  expectTypeOf(move(self.o)).toEqualTypeOf<ByMove<string[]>>();
  expectTypeOf(mut(self.o)).toEqualTypeOf<ByMut<string[]>>();
});
closure({ n: mut(place(1)) }).fn(({ n }) => {
  expectTypeOf(ref(n)).toEqualTypeOf<ByRef<number>>();
  expectTypeOf(move(n)).toEqualTypeOf<ByMove<Ref<number, "n", "Fn">>>();
});

// Through `any`, everything goes.
declare const anything: any;
expectTypeOf(ref(anything)).toExtend<ByRef<unknown>>();
expectTypeOf(move(anything)).toExtend<ByMove<unknown>>();
