// How the fields stand: the label beside its input, as narrow as the pane wants it.
import { makeStyles } from "@fluentui/react-components";

export const useFieldStyles = makeStyles({
  field: { gridTemplateColumns: "56px 1fr" },
});
