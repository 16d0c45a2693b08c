// What single entries of a form are read to, where text or a number does not say it.

export interface ReadCategory {
  readonly name: string;
  /** One of the nine. */
  readonly known: boolean;
}

export interface Person {
  /** "" while the post is vacant. */
  readonly name: string;
  readonly vacant: boolean;
  /** Acting, in charge, held by somebody of the township. */
  readonly acting: boolean;
  /** More than one person stands in the cell. */
  readonly several: boolean;
}

export interface Phone {
  /** Digits only, with the area code of a landline in front; masked numbers keep their stars. */
  readonly digits: string;
  readonly kind:
    | "mobile"
    | "landline"
    | "local"
    | "short"
    | "masked"
    /** A landline whose area code no longer is, or has longer numbers. */
    | "area"
    /** An address of another kind: mail, QQ, WeChat. */
    | "other"
    | "wrong";
  /** What stands beside the number: a name, a remark. */
  readonly beside: string;
}

export type NormalisationWhy =
  | "width-or-space"
  | "number-as-text"
  | "unit-in-number"
  | "chinese-numeral"
  | "part-of-number"
  | "date-form"
  | "date-number"
  | "middle-dot"
  | "vacancy-word"
  | "title-in-name"
  | "category-name"
  | "phone-form"
  | "standard-form"
  | "percent-form";
