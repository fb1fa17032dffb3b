import { Field, Input, Select } from "@fluentui/react-components";
import type { ByHandFields } from "../../core/documents/byHand";
import { dialogSentences } from "../../strings/messages/dialogSentences";
import { useMessages } from "../paneTools";
import styles from "./dialog.module.css";

type Props = {
  readonly link: string;
  readonly setLink: (link: string) => void;
  readonly fields: ByHandFields;
  readonly setFields: (fields: ByHandFields) => void;
};

/** The link of a file, and the ids that Blink asks for. */
export function ByHandForm({ link, setLink, fields, setFields }: Props) {
  const { byHand: words } = useMessages(dialogSentences);
  const setSource = (value: string) => {
    const { source: _before, ...others } = fields;
    setFields(value === "SharePoint" || value === "OneDrive" ? { ...others, source: value } : others);
  };
  return (
    <>
      <Field label={words.link} hint={words.linkHint} className={styles.field}>
        <Input type="url" value={link} onChange={(_event, { value }) => setLink(value)} />
      </Field>
      <details>
        <summary tabIndex={0} className={styles.summary}>
          {words.orIds}
        </summary>
        <Field label={words.source} className={styles.field}>
          <Select value={fields.source ?? ""} onChange={(_event, { value }) => setSource(value)}>
            <option value="">{words.anySource}</option>
            <option value="SharePoint">{words.sharePoint}</option>
            <option value="OneDrive">{words.oneDrive}</option>
          </Select>
        </Field>
        {(["siteId", "driveId", "itemId", "userId", "sessionId"] as const).map((name) => (
          <Field key={name} label={words[name]} className={styles.field}>
            <Input
              value={fields[name] ?? ""}
              onChange={(_event, { value }) => setFields({ ...fields, [name]: value })}
              spellCheck={false}
              autoComplete="off"
            />
          </Field>
        ))}
      </details>
    </>
  );
}
