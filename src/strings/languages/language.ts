import type {
  bulkSentences,
  closeManySentences,
  copyManySentences,
  forgetManySentences,
} from "../messages/bulkSentences";
import type { copySentences } from "../messages/copySentences";
import type { createSentences } from "../messages/createSentences";
import type { detailsSentences } from "../messages/detailsSentences";
import type { dialogSentences } from "../messages/dialogSentences";
import type { fileSentences } from "../messages/fileSentences";
import type { folderSentences } from "../messages/folderSentences";
import type { guideSentences } from "../messages/guideSentences";
import type { historySentences } from "../messages/historySentences";
import type { jointSentences } from "../messages/jointSentences";
import type { keepAliveSentences } from "../messages/keepAliveSentences";
import type { languageSentences } from "../messages/languageSentences";
import type { lineSentences, warningSentences } from "../messages/lineSentences";
import type { mailSentences } from "../messages/mailSentences";
import type { menuSentences } from "../messages/menuSentences";
import type { momentSentences } from "../messages/momentSentences";
import type { newcomerSentences } from "../messages/newcomerSentences";
import type { noticeSentences, supportSentences } from "../messages/noticeSentences";
import type { paneSentences } from "../messages/paneSentences";
import type { pasteSentences } from "../messages/pasteSentences";
import type { proofSentences } from "../messages/proofSentences";
import type { reasonSentences } from "../messages/reasonSentences";
import type { resultsSentences } from "../messages/resultsSentences";
import type { rowSentences } from "../messages/rowSentences";
import type { selectedSentences } from "../messages/selectedSentences";
import type { selectionSentences } from "../messages/selectionSentences";
import type { closeSentences } from "../messages/closeSentences";
import type { refreshSentences } from "../messages/refreshSentences";
import type { shortcutSentences } from "../messages/shortcutSentences";
import type { signInPageSentences } from "../messages/signInPageSentences";
import type { startSentences } from "../messages/startSentences";
import type { stepSentences } from "../messages/stepSentences";
import type { troubleSentences } from "../messages/troubleSentences";
import type { workbookSentences } from "../messages/workbookSentences";

/**
 * All messages of the add-in in one language: the same books, with the same sentences, as the English ones beside it. A
 * sentence too few or too many does not compile; a placeholder that is dropped or invented fails languages.test.
 */
export type Language = {
  readonly bulkSentences: typeof bulkSentences;
  readonly closeManySentences: typeof closeManySentences;
  readonly copyManySentences: typeof copyManySentences;
  readonly forgetManySentences: typeof forgetManySentences;
  readonly copySentences: typeof copySentences;
  readonly createSentences: typeof createSentences;
  readonly detailsSentences: typeof detailsSentences;
  readonly dialogSentences: typeof dialogSentences;
  readonly fileSentences: typeof fileSentences;
  readonly folderSentences: typeof folderSentences;
  readonly guideSentences: typeof guideSentences;
  readonly historySentences: typeof historySentences;
  readonly jointSentences: typeof jointSentences;
  readonly keepAliveSentences: typeof keepAliveSentences;
  readonly languageSentences: typeof languageSentences;
  readonly lineSentences: typeof lineSentences;
  readonly warningSentences: typeof warningSentences;
  readonly mailSentences: typeof mailSentences;
  readonly menuSentences: typeof menuSentences;
  readonly momentSentences: typeof momentSentences;
  readonly newcomerSentences: typeof newcomerSentences;
  readonly noticeSentences: typeof noticeSentences;
  readonly supportSentences: typeof supportSentences;
  readonly paneSentences: typeof paneSentences;
  readonly pasteSentences: typeof pasteSentences;
  readonly proofSentences: typeof proofSentences;
  readonly reasonSentences: typeof reasonSentences;
  readonly resultsSentences: typeof resultsSentences;
  readonly rowSentences: typeof rowSentences;
  readonly selectedSentences: typeof selectedSentences;
  readonly selectionSentences: typeof selectionSentences;
  readonly closeSentences: typeof closeSentences;
  readonly refreshSentences: typeof refreshSentences;
  readonly shortcutSentences: typeof shortcutSentences;
  readonly signInPageSentences: typeof signInPageSentences;
  readonly startSentences: typeof startSentences;
  readonly stepSentences: typeof stepSentences;
  readonly troubleSentences: typeof troubleSentences;
  readonly workbookSentences: typeof workbookSentences;
};
