import { useEffect, useState, type ReactNode } from "react";

/** Most requests are sent at once: a button that comes and goes in that time would only flash. */
const LATE_MS = 3_000;

/** What is shown once nothing was sent for so long: another page may never give the workbook up. */
export function Late({ children }: { readonly children: ReactNode }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? children : null;
}
