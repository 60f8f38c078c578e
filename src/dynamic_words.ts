/** The words of dynamic values that are no references (runtime-cpp/value.h), for the boundary and for guest code. */
export const nilWord = 2;
export const falseWord = 6;
export const trueWord = 7;
/** Added to the bits of a number, as their high half. */
export const numberOffsetHigh = 0x20000;
