// The outcome of reading something untrusted: a value or what is wrong with it. Knows no domain.

/** Either a value or an error that belongs to the data, never to the program. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
