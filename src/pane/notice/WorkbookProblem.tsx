import { shownText } from "../../core/shownText";
import type { WorkbookState } from "../../core/workbookState";
import type { Description } from "../../strings/description";
import { describeTrouble } from "../../strings/describeTrouble";
import { titled } from "../../strings/joinSentences";
import { jointSentences } from "../../strings/messages/jointSentences";
import { troubleSentences } from "../../strings/messages/troubleSentences";
import { workbookSentences, type WorkbookSentences } from "../../strings/messages/workbookSentences";
import { usePaneState, usePaneTools, useMessages } from "../paneTools";
import { useDialogs } from "../useDialogs";
import { StepButton } from "./StepButton";
import { factsOfTrouble, SupportText } from "./SupportDetails";
import { Button } from "../Button";
import { useAnnouncement } from "../LiveRegion";
import styles from "./WorkbookProblem.module.css";

/** Why the open document has no list, and the button for the next step. */
export function WorkbookProblem({ workbook }: { readonly workbook: WorkbookState }) {
  const words = useMessages(workbookSentences);
  const { pane } = usePaneTools();
  const { actions } = pane;
  const { open } = useDialogs();
  const byHand = () => open({ kind: "byHand" });
  switch (workbook.kind) {
    case "starting":
    case "finding":
    case "found":
      return null;
    case "noWorkbook": {
      const { title, text, next } = words[workbook.why];
      const run = workbook.why === "unsaved" ? () => void actions.readDocument() : byHand;
      return <ProblemCard title={title} text={text} steps={[{ label: next, run }]} />;
    }
    case "unreachable": {
      const { title, text, next } = words[unreachable(workbook)];
      return <ProblemCard title={title} text={text} steps={[{ label: next, run: byHand }]} />;
    }
    case "notAnswering": {
      const { title, text, next, link } = words.notAnswering;
      const retry = { label: next, run: () => void actions.readDocument() };
      return <ProblemCard title={title} text={text} steps={[retry, { label: link, run: byHand }]} />;
    }
    case "signInToFind":
      return <SignIn workbook={workbook} words={words} byHand={byHand} />;
    case "otherName": {
      const { title, text, next, link } = words.otherName;
      const accept = { label: next, run: () => actions.accept(workbook.item) };
      const [shown, found] = [shownText(workbook.shown), shownText(workbook.item.name)];
      return <ProblemCard title={title} text={text(shown, found)} steps={[accept, { label: link, run: byHand }]} />;
    }
    case "moved": {
      const { title, text, next, stay } = words.moved;
      const { remembered, found } = workbook;
      const [before, now] = [shownText(remembered.name), shownText(found.name)];
      const use = { label: next(now), run: () => actions.accept(found) };
      const keep = { label: stay(before), run: () => actions.workOn(remembered) };
      return <ProblemCard title={title} text={text(before, now)} steps={[use, keep]} />;
    }
    case "notFound":
      return <NotFound workbook={workbook} words={words} />;
  }
}

function unreachable({ place }: Extract<WorkbookState, { kind: "unreachable" }>) {
  if (place.kind === "sharePoint" || place.kind === "docAspx") return "cloudWithoutWorkbooks";
  // An address that names no file: the file's link helps.
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
  const canChoose = usePaneState().canChooseAccount === true;
  const trouble = useMessages(troubleSentences);
  const joints = useMessages(jointSentences);
  const { title, text, next } = words.signInToFind;
  const signIn = { label: next, run: () => void pane.actions.find(true) };
  if (workbook.trouble === undefined) return <ProblemCard title={title} text={text} steps={[signIn]} />;
  const described = describeTrouble(workbook.trouble, trouble, joints, { canChoose });
  // For another organisation no sign-in helps, only another workbook.
  const elsewhere = workbook.trouble.kind === "signIn" && workbook.trouble.trouble.reason === "otherOrganization";
  const step = elsewhere ? { label: words.unsupported.next, run: byHand } : signIn;
  const copies = described.next.includes("copyConsentLink");
  return (
    <ProblemCard title={described.title} text={described.body} steps={[step]}>
      {copies && <StepButton step="copyConsentLink" first={false} take={() => undefined} />}
      <OtherAccount of={described} />
      <SupportText facts={factsOfTrouble(workbook.trouble)} />
    </ProblemCard>
  );
}

function NotFound({
  workbook,
  words,
}: {
  readonly workbook: Extract<WorkbookState, { kind: "notFound" }>;
  readonly words: WorkbookSentences;
}) {
  const { pane } = usePaneTools();
  const { open } = useDialogs();
  const messages = useMessages(troubleSentences);
  const joints = useMessages(jointSentences);
  const canChoose = usePaneState().canChooseAccount === true;
  const described = describeTrouble(workbook.trouble, messages, joints, { fileAccess: pane.fileAccess(), canChoose });
  const { title, body, next } = described;
  const steps = [
    ...(next.includes("askMore")
      ? [
          {
            label: words.notFound.askMore,
            run: () => open({ kind: "askMore", then: () => void pane.actions.find(true, "all") }),
          },
        ]
      : []),
    { label: words.notFound.retry, run: () => void pane.actions.find(false) },
    { label: words.notFound.link, run: () => open({ kind: "byHand" }) },
  ];
  return (
    <ProblemCard title={title} text={body} steps={steps}>
      <OtherAccount of={described} />
    </ProblemCard>
  );
}

/** Looks for the workbook with an account that the person chooses, where that may help. */
function OtherAccount({ of }: { readonly of: Description }) {
  const { pane } = usePaneTools();
  if (!of.next.includes("otherAccount")) return null;
  return <StepButton step="otherAccount" first={false} take={() => void pane.actions.find("otherAccount")} />;
}

type Problem = {
  readonly title: string;
  readonly text: string;
  readonly steps: readonly { readonly label: string; readonly run: () => void }[];
};

/** Why there is no list, and the buttons of the next steps; the first one is the recommended one. */
function ProblemCard({ title, text, steps, children }: Problem & { readonly children?: React.ReactNode }) {
  useAnnouncement(titled(title, text, useMessages(jointSentences)));
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
