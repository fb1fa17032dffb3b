import type { GraphLogLine } from "../excel/controlMessages";

const SHOWN_CHARACTERS = 6;
const LONGEST_NAME = 24;

/** A request as it may be shown: long segments of the path, which are ids, keep their last characters only. */
export function graphLogLine(line: GraphLogLine): GraphLogLine {
  return { ...line, path: line.path.split("/").map(shortened).join("/") };
}

function shortened(segment: string): string {
  return segment.length > LONGEST_NAME ? `…${segment.slice(-SHOWN_CHARACTERS)}` : segment;
}
