// Ten inferred closures of two captures each; no two have the same type.
import { place } from "fn-traits";
import { infer } from "fn-traits/infer";

const count = place(0);
export const next0 = infer({ count0: count, step0: 0 }, function* ({ count0, step0 }, times: number) { const by = times * (yield* step0); return yield* count0.update((count) => count + by); });
export const next1 = infer({ count1: count, step1: 1 }, function* ({ count1, step1 }, times: number) { const by = times * (yield* step1); return yield* count1.update((count) => count + by); });
export const next2 = infer({ count2: count, step2: 2 }, function* ({ count2, step2 }, times: number) { const by = times * (yield* step2); return yield* count2.update((count) => count + by); });
export const next3 = infer({ count3: count, step3: 3 }, function* ({ count3, step3 }, times: number) { const by = times * (yield* step3); return yield* count3.update((count) => count + by); });
export const next4 = infer({ count4: count, step4: 4 }, function* ({ count4, step4 }, times: number) { const by = times * (yield* step4); return yield* count4.update((count) => count + by); });
export const next5 = infer({ count5: count, step5: 5 }, function* ({ count5, step5 }, times: number) { const by = times * (yield* step5); return yield* count5.update((count) => count + by); });
export const next6 = infer({ count6: count, step6: 6 }, function* ({ count6, step6 }, times: number) { const by = times * (yield* step6); return yield* count6.update((count) => count + by); });
export const next7 = infer({ count7: count, step7: 7 }, function* ({ count7, step7 }, times: number) { const by = times * (yield* step7); return yield* count7.update((count) => count + by); });
export const next8 = infer({ count8: count, step8: 8 }, function* ({ count8, step8 }, times: number) { const by = times * (yield* step8); return yield* count8.update((count) => count + by); });
export const next9 = infer({ count9: count, step9: 9 }, function* ({ count9, step9 }, times: number) { const by = times * (yield* step9); return yield* count9.update((count) => count + by); });
