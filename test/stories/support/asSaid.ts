import { withGroupedDigits } from "../../../src/strings/groupedDigits";
import { english, type Translate } from "../../../src/strings/language";

/** Messages as the English pane says them: a count of a thousand is "1,000". */
export const asSaid: Translate = withGroupedDigits(english, "en-US");
