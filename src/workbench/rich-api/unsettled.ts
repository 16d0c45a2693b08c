// Thrown before a computed member is read while calculations wait: settle, then try the same action again.
// Nothing has happened by then, and what the action had reached is kept.

export class Unsettled extends Error {
  override readonly name = "Unsettled";
}
