import { shownText } from "../core/shownText";
import { isResolved } from "../core/noticePlace";
import type { Notice, Purpose } from "../core/paneState";
import type { NotSent } from "../core/notSent";
import type { KnownSession } from "../core/sessions/knownSession";
import { shortId } from "../core/sessions/workbookSession";
import { closeSentences } from "./messages/closeSentences";
import { refreshSentences } from "./messages/refreshSentences";
import type { SessionContext } from "./messages/sessionSentences";
import { createSentences } from "./messages/createSentences";
import { describeSessionOutcome } from "./describeSessionOutcome";
import { describeCreate } from "./describeCreate";
import { describeMail } from "./describeMail";
import { describeTrouble } from "./describeTrouble";
import { describeSecond } from "./describeTime";
import { dependsOnAccount, type Description } from "./description";
import { listed } from "./joinSentences";
import { jointSentences } from "./messages/jointSentences";
import { keepAliveSentences } from "./messages/keepAliveSentences";
import { mailSentences } from "./messages/mailSentences";
import { noticeSentences, type NoticeSentences } from "./messages/noticeSentences";
import { paneSentences } from "./messages/paneSentences";
import type { ReasonContext } from "./messages/reasonSentences";
import type { Translate } from "./language";
import { sessionName } from "./sessionName";
import { troubleSentences } from "./messages/troubleSentences";

/** A notice in words. `accountName` is the account that the session is recorded for, if it is known. */
export function describeNotice(notice: Notice, facts: NoticeFacts, translate: Translate): Description {
  const description = describe(notice, facts, translate);
  const words = translate(noticeSentences);
  const outcome = "outcome" in notice && notice.outcome.kind === "refused" ? notice.outcome : undefined;
  const refused = outcome !== undefined;
  const askedBy = "account" in notice ? notice.account : undefined;
  const more = [
    ...(refused && askedBy !== undefined && dependsOnAccount(outcome.remedy)
      ? [translate(troubleSentences).signedInAs(shownText(askedBy))]
      : []),
    ...(refused && facts.personal === true ? [words.personal] : []),
    ...(notice.kind !== "added" && notice.storageFailure !== undefined
      ? [words.storageFailure[notice.storageFailure]]
      : []),
  ];
  return more.length === 0
    ? description
    : { ...description, body: translate(jointSentences).sentences([description.body, ...more]) };
}

function describeNotSent(
  why: Exclude<NotSent, { kind: "trouble" }>,
  purpose: Purpose,
  { notSent }: NoticeSentences,
  context: SessionContext,
): Description {
  switch (why.kind) {
    case "alreadyOver":
      return { tone: "info", ...notSent[why.as], next: [] };
    case "alreadyOpening":
      return { tone: "info", ...notSent.alreadyOpening, next: [] };
    case "cancelled":
      return { tone: "info", title: notSent.cancelled.title, body: notSent.cancelled.body(context), next: [] };
    case "stopped": {
      const { title, body } = notSent.stopped[purpose];
      return { tone: "info", title, body: body(context), next: [] };
    }
    default:
      return { tone: "warning", ...notSent[why.kind], next: ["retry"] };
  }
}

/** A session of which nobody knew whether it was open, and which is: whoever asked wants to decide. */
function withClose(notice: Extract<Notice, { kind: "refresh" }>, described: Description): Description {
  return isResolved(notice) ? { ...described, next: ["close"] } : described;
}

/**
 * `personal`: a personal account or its OneDrive, for which Graph documents no sessions (Graph, closeSession).
 * `canChoose`: signing in lets the person choose the account.
 */
type NoticeFacts = {
  /** A BCP 47 tag that Intl knows. */
  readonly language: string;
  /** Milliseconds since the epoch. Without it, a name that tells a time tells its date, too. */
  readonly now?: number;
  readonly accountName?: string;
  readonly fileAccess: "own" | "all";
  readonly personal?: boolean;
  readonly canChoose?: boolean;
};

function askedBy(notice: Notice): string | undefined {
  return "account" in notice ? notice.account : undefined;
}

function describe(
  notice: Notice,
  { language, now, accountName, fileAccess, canChoose }: NoticeFacts,
  translate: Translate,
): Description {
  const words = translate(noticeSentences);
  const joints = translate(jointSentences);
  const { session, fileName } = notice.about;
  const reason: ReasonContext = {
    fileAccess,
    fileName: shownText(fileName === "" ? words.thisWorkbook : fileName),
    // The account that asked is no other to sign in with.
    ...(accountName === undefined || accountName === askedBy(notice) ? {} : { accountName: shownText(accountName) }),
    ...(canChoose === true ? { canChoose } : {}),
    ...("outcome" in notice && notice.outcome.kind === "later"
      ? { retryAt: describeSecond(notice.at + notice.outcome.waitSeconds * 1000, language) }
      : {}),
  };
  const nameOf = (each: KnownSession) => sessionName(each, now ?? NaN, translate(paneSentences), language);
  const context = {
    ...reason,
    ...(session === undefined ? { name: "", shortId: "" } : { name: nameOf(session), shortId: shortId(session.id) }),
  };
  switch (notice.kind) {
    case "close":
      return describeSessionOutcome(notice.outcome, context, translate(closeSentences), "close", joints);
    case "refresh":
      return withClose(
        notice,
        describeSessionOutcome(notice.outcome, context, translate(refreshSentences), "contact", joints),
      );
    case "create":
      return describeCreate(notice.outcome, context, translate(createSentences), joints);
    case "notSent":
      return notice.why.kind === "trouble"
        ? describeTrouble(notice.why.trouble, translate(troubleSentences), joints, reason)
        : describeNotSent(notice.why, notice.purpose, words, context);
    case "notChanged":
      return { tone: "info", title: words.notChanged, body: words.notSent.forgotten.body, next: [] };
    case "trouble":
      return describeTrouble(notice.trouble, translate(troubleSentences), joints, reason);
    case "notStored":
      return { tone: "warning", title: words.notStored.title, body: words.notStored[notice.why], next: [] };
    case "mail": {
      const mail = translate(mailSentences);
      const { sent, at, to } = notice;
      const title = sent.kind === "accepted" || sent.kind === "unknown" ? mail.titles[sent.kind] : mail.titles.notSent;
      const body = describeMail(sent, { to, from: sent.from, at, language }, mail, translate(troubleSentences), joints);
      return { tone: sent.kind === "accepted" ? "success" : "warning", title, body, next: [] };
    }
    case "keepAliveEnded": {
      const { ended, called } = translate(keepAliveSentences);
      const { title, body } = ended[notice.why];
      const names = notice.sessions.map((each) => called({ name: nameOf(each), shortId: shortId(each.id) }));
      const asks = session !== undefined && ["slept", "leapt", "unclear", "failed"].includes(notice.why);
      return { tone: "info", title, body: body(listed(names, language)), next: asks ? ["check"] : [] };
    }
    case "added": {
      const { count, known = 0 } = notice;
      const isListed = count === 0 && known > 0;
      const title = isListed ? words.listed(known) : words.added(count);
      const also = isListed || known === 0 ? [] : [words.also(known)];
      const isKept = notice.storageFailure === undefined;
      const body = isKept ? (isListed ? words.listedBody : words.addedBody) : words.addedHere;
      return { tone: isKept ? "success" : "warning", title, body: joints.sentences([...also, body]), next: [] };
    }
    case "broughtBack": {
      const tone = notice.storageFailure === undefined ? "success" : "warning";
      return { tone, title: words.broughtBack(notice.count), body: words.broughtBackBody(notice.count), next: [] };
    }
    case "forgotten":
      return {
        tone: notice.stays === undefined ? "info" : "warning",
        title: words.forgotten(notice.count),
        body: joints.sentences([
          ...(notice.stays === undefined ? [] : [words.notRemoved]),
          notice.goesOn === true ? words.forgottenGoesOn : words.forgottenBody,
        ]),
        next: notice.undo === undefined ? [] : ["undo"],
      };
  }
}
