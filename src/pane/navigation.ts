// Which place of the pane is shown. Pure.

/** The first screen, and the three places. */
export type PlaceId = "start" | "fill" | "check" | "collect";

export const placeNames = [
  ["fill", "填报"],
  ["check", "校验"],
  ["collect", "汇总"],
] as const satisfies readonly (readonly [PlaceId, string])[];

export interface Navigation {
  readonly place: PlaceId;
}

export interface NavigationAction {
  readonly type: "go";
  readonly place: PlaceId;
}

export const initialNavigation: Navigation = { place: "start" };

export const reduceNavigation = (state: Navigation, { place }: NavigationAction): Navigation =>
  state.place === place ? state : { place };
