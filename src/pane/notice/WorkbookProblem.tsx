import { shownText } from "../../core/shownText";
import type { WorkbookState } from "../../core/paneState";
import { describeTrouble } from "../../strings/describeTrouble";
import { troubleSentences } from "../../strings/books/troubleSentences";
import { workbookSentences, type WorkbookSentences } from "../../strings/books/workbookSentences";
import type { SetDialog } from "../openDialog";
import { usePaneTools, useBook } from "../paneTools";
import { StepButton } from "./StepButton";
import { factsOfTrouble, SupportText } from "./SupportDetails";
import styles from "./WorkbookProblem.module.css";
import { Button } from "../Button";
import { useAnnouncement } from "../LiveRegion";

type Props = { readonly workbook: WorkbookState; readonly setDialog: SetDialog };

type Problem = {
  readonly title: string;
  readonly text: string;
  readonly steps: readonly { readonly label: string; readonly run: () => void }[];
};

/** Why the open document leads to no list, and the button that does the next step. */
export function WorkbookProblem({ workbook, setDialog }: Props) {
  const words = useBook(workbookSentences);
  const { pane } = usePaneTools();
  const { actions } = pane;
  const byHand = () => setDialog({ kind: "byHand" });
  switch (workbook.kind) {
    case "starting":
    case "finding":
    case "found":
      return null;
    case "noWorkbook": {
      const { title, text, next } = words[workbook.why];
      const run = workbook.why === "unsaved" ? () => void actions.readDocument() : byHand;
      return <Card title={title} text={text} steps={[{ label: next, run }]} />;
    }
    case "unreachable": {
      const { title, text, next } = words[unreachable(workbook)];
      return <Card title={title} text={text} steps={[{ label: next, run: byHand }]} />;
    }
    case "notAnswering": {
      const { title, text, next, link } = words.notAnswering;
      const retry = { label: next, run: () => void actions.readDocument() };
      return <Card title={title} text={text} steps={[retry, { label: link, run: byHand }]} />;
    }
    case "signInToFind":
      return <SignIn workbook={workbook} words={words} byHand={byHand} />;
    case "otherName": {
      const { title, text, next, link } = words.otherName;
      const accept = { label: next, run: () => actions.accept(workbook.item) };
      const [shown, found] = [shownText(workbook.shown), shownText(workbook.item.name)];
      return <Card title={title} text={text(shown, found)} steps={[accept, { label: link, run: byHand }]} />;
    }
    case "moved": {
      const { title, text, next, stay } = words.moved;
      const { remembered, found } = workbook;
      const [before, now] = [shownText(remembered.name), shownText(found.name)];
      const use = { label: next(now), run: () => actions.accept(found) };
      const keep = { label: stay(before), run: () => actions.workOn(remembered) };
      return <Card title={title} text={text(before, now)} steps={[use, keep]} />;
    }
    case "notFound":
      return <NotFound workbook={workbook} words={words} setDialog={setDialog} />;
  }
}

function unreachable({ place }: Extract<WorkbookState, { kind: "unreachable" }>) {
  if (place.kind === "sharePoint" || place.kind === "docAspx") return "cloudWithoutWorkbooks";
  // An address that names no file: its link is what helps.
  const noFile = place.kind === "graphRequest" || (place.kind === "unsupported" && place.why === "noFile");
  return noFile ? "empty" : place.kind;
}

function SignIn({
  workbook,
  words,
  byHand,
}: {
  readonly workbook: Extract<WorkbookState, { kind: "signInToFind" }>;
  readonly words: WorkbookSentences;
  readonly byHand: () => void;
}) {
  const { pane } = usePaneTools();
  const trouble = useBook(troubleSentences);
  const { title, text, next } = words.signInToFind;
  const signIn = { label: next, run: () => void pane.actions.find(true) };
  if (workbook.trouble === undefined) return <Card title={title} text={text} steps={[signIn]} />;
  const described = describeTrouble(workbook.trouble, trouble);
  // No sign-in would help there: another workbook does.
  const elsewhere = workbook.trouble.kind === "signIn" && workbook.trouble.trouble.reason === "otherOrganization";
  const step = elsewhere ? { label: words.unsupported.next, run: byHand } : signIn;
  const copies = described.next.includes("copyConsentLink");
  return (
    <Card title={described.title} text={described.body} steps={[step]}>
      {copies && <StepButton step="copyConsentLink" first={false} take={() => undefined} />}
      <SupportText facts={factsOfTrouble(workbook.trouble)} />
    </Card>
  );
}

function NotFound({
  workbook,
  words,
  setDialog,
}: {
  readonly workbook: Extract<WorkbookState, { kind: "notFound" }>;
  readonly words: WorkbookSentences;
  readonly setDialog: SetDialog;
}) {
  const { pane } = usePaneTools();
  const book = useBook(troubleSentences);
  const { title, body, next } = describeTrouble(workbook.trouble, book, { reach: pane.reach() });
  const steps = [
    ...(next.includes("askMore")
      ? [
          {
            label: words.notFound.askMore,
            run: () => setDialog({ kind: "askMore", then: () => void pane.actions.find(true, "all") }),
          },
        ]
      : []),
    { label: words.notFound.retry, run: () => void pane.actions.find(false) },
    { label: words.notFound.link, run: () => setDialog({ kind: "byHand" }) },
  ];
  return <Card title={title} text={body} steps={steps} />;
}

function Card({ title, text, steps, children }: Problem & { readonly children?: React.ReactNode }) {
  useAnnouncement(`${title}. ${text}`);
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      <div className={styles.steps}>
        {steps.map(({ label, run }, index) => (
          <Button key={label} appearance={index === 0 ? "primary" : "secondary"} onClick={run}>
            {label}
          </Button>
        ))}
        {children}
      </div>
    </section>
  );
}
