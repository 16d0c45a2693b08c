// A button that lets the clerk pick files, or a whole folder where the host can.
import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly onPick: (files: FileList | null) => void;
  readonly kind?: "one" | "many" | "folder";
  /** Of the files that are offered first. */
  readonly accept?: string;
}

const canPickFolders = "webkitdirectory" in HTMLInputElement.prototype;

export function PickButton({ label, onPick, kind = "many", accept }: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current && kind === "folder") input.current.webkitdirectory = true;
  }, [kind]);
  if (kind === "folder" && !canPickFolders) return null;
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={kind !== "one"}
        accept={accept}
        onChange={({ currentTarget }) => {
          onPick(currentTarget.files);
          // The same file, mended, may be picked again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
