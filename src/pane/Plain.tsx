// A page of plain words where the pane cannot work: what happened, and what the clerk can do. Needs no host.
import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly ways: readonly string[];
}

export function Plain({ title, ways }: Props): ReactNode {
  return (
    <div className="plain" role="alert">
      <h1>{title}</h1>
      <ul>
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </div>
  );
}
