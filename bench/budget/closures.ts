// Ten closures of two captures each; no two have the same type.
import { closure, mut, place, ref } from "fn-traits";

const count = place(0);
export const next0 = closure({ count0: mut(count), step0: ref(0) }).fnMut(({ count0, step0 }, times: number) => (count0.value += step0.value * times));
export const next1 = closure({ count1: mut(count), step1: ref(1) }).fnMut(({ count1, step1 }, times: number) => (count1.value += step1.value * times));
export const next2 = closure({ count2: mut(count), step2: ref(2) }).fnMut(({ count2, step2 }, times: number) => (count2.value += step2.value * times));
export const next3 = closure({ count3: mut(count), step3: ref(3) }).fnMut(({ count3, step3 }, times: number) => (count3.value += step3.value * times));
export const next4 = closure({ count4: mut(count), step4: ref(4) }).fnMut(({ count4, step4 }, times: number) => (count4.value += step4.value * times));
export const next5 = closure({ count5: mut(count), step5: ref(5) }).fnMut(({ count5, step5 }, times: number) => (count5.value += step5.value * times));
export const next6 = closure({ count6: mut(count), step6: ref(6) }).fnMut(({ count6, step6 }, times: number) => (count6.value += step6.value * times));
export const next7 = closure({ count7: mut(count), step7: ref(7) }).fnMut(({ count7, step7 }, times: number) => (count7.value += step7.value * times));
export const next8 = closure({ count8: mut(count), step8: ref(8) }).fnMut(({ count8, step8 }, times: number) => (count8.value += step8.value * times));
export const next9 = closure({ count9: mut(count), step9: ref(9) }).fnMut(({ count9, step9 }, times: number) => (count9.value += step9.value * times));
