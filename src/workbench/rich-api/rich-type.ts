// The shape of the table that answers rich-API requests: one entry a type of the client library, member by member.
// Knows neither the wire nor any spreadsheet engine.

/** A model object that a request reaches; null is the null object of …OrNullObject. */
export type Target = object | null;

/** The ExcelApi set that brought the member, where it is above the floor of 1.9: "1.13". */
interface Since {
  readonly since?: string;
}

export interface Scalar<Self> extends Since {
  readonly get?: (self: Self) => unknown;
  /** Present exactly where the client lets it be written. Throws RichError for a bad value. */
  readonly set?: (self: Self, value: unknown) => void;
  /** The get wants formulas calculated and formats evaluated first. */
  readonly computed?: true;
}

export interface Navigation<Self> extends Since {
  /** Name of the type in the table. */
  readonly type: string;
  readonly get: (self: Self) => Target;
}

export interface Method<Self> extends Since {
  /** Type of the object returned; absent where a plain value or nothing comes back. */
  readonly returns?: string;
  /** Arguments in the client's order; a missing optional one is null; objects of the table arrive as model objects. */
  readonly call: (self: Self, args: readonly unknown[]) => unknown;
  /** The call wants formulas calculated first; or does so with these arguments. */
  readonly computed?: true | ((args: readonly unknown[]) => boolean);
  /** Calls of it that follow each other want it only once. */
  readonly inARow?: true;
}

export interface Items<Self> {
  readonly type: string;
  readonly list: (self: Self) => readonly object[];
  /** By name or by the id that identity() gave; null where there is none. */
  readonly find: (self: Self, key: unknown) => Target;
}

export interface RichType<Self extends object = object> {
  /** What Instantiate returns so that the client can address the object again: { Id }, { Name, _Id } … */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  /** PascalCase names throughout. */
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  readonly navigations?: Readonly<Record<string, Navigation<Self>>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  readonly items?: Items<Self>;
}

/** The root is of type "Workbook". */
export type RichTypes = Readonly<Record<string, RichType<never>>>;
