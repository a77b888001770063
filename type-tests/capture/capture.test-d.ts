// Capture modes and handles with tsd, against the built declarations.
import { closure, move, mut, place, ref, type ByMove, type ByMut, type ByRef, type Mut, type Own, type Place, type Ref } from "fn-traits";
import { expectError, expectType } from "tsd";

const list = place([1]);
expectType<Place<number[]>>(list);
expectType<ByRef<number[]>>(ref(list));
expectType<ByMut<number[]>>(mut(list));
expectType<ByMove<number[]>>(move(list));
expectType<ByMove<number>>(move(1));
expectType<ByRef<string>>(ref("a"));
expectError(mut(1));
expectError(mut([1]));
expectError(mut(ref(list)));

closure({ r: ref(list), m: mut(list), o: move([1]) }).fn(({ r, m, o }) => {
  expectType<Ref<number[], "r", "Fn">>(r);
  expectType<Ref<number[], "m", "Fn">>(m);
  expectType<readonly number[]>(o.value);
  expectError((m.value = []));
  expectError(o.value.push(1));
  expectError(o.take());
});
closure({ r: ref(list), m: mut(list), o: move([1]) }).fnMut(({ r, m, o }) => {
  expectType<Mut<number[], "m", "FnMut">>(m);
  expectType<Mut<number[], "o", "FnMut">>(o);
  m.value = o.value;
  expectError((r.value = []));
  expectError(o.take());
});
closure({ m: mut(list), o: move([1]) }).fnOnce(({ m, o }) => {
  expectType<Own<number[]>>(o);
  expectType<number[]>(o.take());
  expectError(m.take());
});
expectError(closure({ n: 1 }));
