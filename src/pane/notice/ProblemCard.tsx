import { Button } from "../Button";
import { useAnnouncement } from "../LiveRegion";
import styles from "./WorkbookProblem.module.css";

type Problem = {
  readonly title: string;
  readonly text: string;
  readonly steps: readonly { readonly label: string; readonly run: () => void }[];
};

/** What is in the way of a list, and the buttons of the next steps; the first one is the one to take. */
export function ProblemCard({ title, text, steps, children }: Problem & { readonly children?: React.ReactNode }) {
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
