// What a request has reached: an object of the model and the type under which the client sees it.
import type { Target } from "./rich-type";

export interface Reached {
  readonly type: string;
  readonly self: object;
}

/** null is the null object of …OrNullObject, and everything below it. */
export type Place = Reached | null;

export const placeOf = (type: string, self: Target | undefined): Place =>
  self === null || self === undefined ? null : { type, self };
