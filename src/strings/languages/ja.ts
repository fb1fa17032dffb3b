import { IDLE_MINUTES, LONGEST_IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { CLOUD_NAMES } from "../../core/clouds";
import { REPORTED_CEILING } from "../../core/sessions/sessionWarnings";
import { MAX_RETENTION_DAYS, MIN_RETENTION_DAYS } from "../../core/statements/retention";
import type { Language } from "./language";
import { plural } from "./plural";

const form = plural("ja");

const items = (count: number) => form(count, { other: `${count} 件` });

const sessions = (count: number) => form(count, { other: `${count} 件のセッション` });

type SessionSentences = Language["closeSentences"];

type Session = { readonly name: string; readonly shortId: string };

const named = (name: string, id: string) => `「${name}」 (${id})`;

const called = ({ name, shortId }: Session) => named(name, shortId);

const calledIn = (session: Session & { readonly fileName: string }) => `${session.fileName} の${called(session)}`;

const QUOTED_CLOUDS = CLOUD_NAMES.map((name) => `「${name}」`);

const tryAgainIn: SessionSentences["tryAgainIn"] = (seconds) => {
  if (seconds === 1) return "1 秒待ってから、もう一度お試しください。";
  if (seconds < 120) return `${Math.ceil(seconds)} 秒待ってから、もう一度お試しください。`;
  return `${Math.ceil(seconds / 60)} 分待ってから、もう一度お試しください。`;
};

const tryAgainAt: SessionSentences["tryAgainAt"] = (time) => `${time} 以降にもう一度お試しください。`;

const reasons: Language["reasonSentences"] = {
  createAgain: {
    title: "セッションが有効ではありません",
    text: () => "Microsoft が示した理由: セッションが存在しないか、有効ではなくなっています。",
  },
  createWhenFree: {
    title: "他のユーザーがブックを使用しています",
    text: () =>
      "Microsoft が示した理由: 他のユーザーまたはアプリがブックを使用しています。使用が終わってから、新しいセッションを作成してください。",
  },
  createOtherwise: {
    title: "問題が発生しました",
    text: () =>
      "Microsoft が示した理由: 予期しない問題が発生しました。同じ種類の新しいセッションは失敗する可能性があります。もう一方の種類で作成してみてください。",
  },
  liftRestriction: {
    title: "ポリシーによってブロックされました",
    text: () =>
      "Microsoft が示した理由: サービスまたは組織のポリシーによるものです。ポリシーが変更されると、セッションは再び機能します。管理者にお問い合わせください。",
  },
  cleanWorkbook: {
    title: "ブックがセッションを許可していません",
    text: () =>
      "Microsoft が示した理由: セッションで扱えないものがブックに含まれるようになったか、ブックが大きくなりすぎました。ブラウザーで開いて内容を確認してください。",
  },
  workbookGone: {
    title: "ブックが見つかりませんでした",
    text: ({ fileName }) =>
      `Microsoft が示した理由: ${fileName} が元の場所に見つからないため、セッションは有効ではありません。`,
  },
  abandonSession: {
    title: "Microsoft のサービスでエラーが発生しました",
    text: () =>
      "Microsoft から示されたのは、サービスでエラーが発生したことと、要求を繰り返すべきではないことだけです。",
  },
  newToken: {
    title: "Microsoft がサインインを受け入れませんでした",
    text: ({ fileName }) =>
      `サインインを更新しても、Microsoft に受け入れられませんでした。もう一度サインインしてください。それでも解決しない場合は、このアカウントでは ${fileName} をブラウザーで開くことが許可されていない可能性があります。`,
  },
  useOwnerAccount: {
    title: "セッションは別のアカウントのものです",
    text: ({ accountName }) =>
      accountName === undefined
        ? "使用できるのは、セッションを開いたアカウントだけです。そのアカウントでサインインしてください。"
        : `使用できるのは、セッションを開いたアカウントだけです。${accountName} としてサインインしてください。`,
  },
  askMore: {
    title: "このブックへのアクセス許可がありません",
    text: ({ fileName, fileAccess }) =>
      fileAccess === "all"
        ? `原因は次のいずれかです: このアカウントに ${fileName} を変更するアクセス許可がない、ブックに秘密度ラベルが付いている、アカウントに Web 用 Excel のライセンスがない。`
        : `アクセスを許可したのは自分のファイルだけです。${fileName} が他のユーザーまたはサイトのものである場合は、他のファイルへのアクセスを許可してください。`,
  },
  seeRestriction: {
    title: "ブックで許可されていない操作です",
    text: ({ fileName }) =>
      `${fileName} の何かがこの操作を妨げています。原因は、秘密度ラベル、保護、または編集のアクセス許可の不足のいずれかです。ブラウザーで開いて内容を確認してください。`,
  },
  waitForPeople: {
    title: "他のユーザーがブックを使用しています",
    text: ({ fileName }) =>
      `他のユーザーまたはアプリが、編集などのために ${fileName} を使用しています。使用が終わったら、もう一度お試しください。だれが使用しているかは、ブラウザーで確認できます。`,
  },
  waitForTurn: {
    title: "要求が多すぎます",
    text: () => "Microsoft が短時間に受け取った要求が多すぎます。組織内の他のアプリからの要求かもしれません。",
  },
  waitForService: {
    title: "Microsoft のサービスがビジー状態です",
    text: () => "サービスは現在、この処理を行えません。これは一時的な状態であると、サービスから示されています。",
  },
  waitForCalculation: {
    title: "ブックの処理に時間がかかりすぎました",
    text: ({ fileName }) =>
      `計算などで ${fileName} のビジー状態が長く続いたため、Microsoft が要求を停止しました。処理が終わるだけの時間をおいて、もう一度確認してください。`,
  },
  askForItem: {
    title: "ブックが見つかりませんでした",
    text: ({ fileName }) =>
      `Microsoft はここで ${fileName} を見つけることができません。移動または削除されたか、お使いのアカウントと共有されていません。`,
  },
  check: {
    title: "時間内に応答がありませんでした",
    text: ({ fileName }) =>
      `Microsoft の処理が時間内に終わりませんでした。${fileName} が大きいことが原因かもしれません。`,
  },
  checkId: {
    title: "Microsoft が要求を理解できませんでした",
    text: () => "ID が不完全であるか、変更されている可能性があります。入手元と照合してから、もう一度追加してください。",
  },
  notOffered: {
    title: "このブックでは提供されていません",
    text: ({ fileName }) => `Microsoft は、${fileName} またはその保存場所に対してこの機能を提供していません。`,
  },
  tooLarge: {
    title: "大きすぎます",
    text: ({ fileName }) =>
      `要求が Microsoft のサービスに対して大きすぎます。${fileName} が大きすぎる可能性があります。`,
  },
  simplifyWorkbook: {
    title: "ブックがサポートされていません",
    text: ({ fileName }) =>
      `${fileName} に Microsoft のサービスでサポートされていないものが含まれているか、大きすぎます。ブラウザーで開いて、何を削除すればよいか確認してください。`,
  },
  notAboutSessions: {
    title: "Microsoft からの予期しない応答",
    text: () =>
      "Microsoft が示した理由は、こちらから要求していないセルまたはテーブルに関するものです。詳細は、サポート チームの役に立ちます。",
  },
  internalFault: {
    title: "Microsoft のサービスの内部エラー",
    text: () => "Microsoft のサービスが内部エラーで停止しました。詳細は、サポート チームの役に立ちます。",
  },
};

const notKnownBody: SessionSentences["notKnown"]["body"] = (session) =>
  `${called(session)} は終了したか、ID が不完全であるか、${session.fileName} 以外のファイルのものです。一覧に残し、フラグを設定しました。`;

const notKnownKept: SessionSentences["notKnownKept"] = (session) =>
  `${calledIn(session)} を一覧に残し、フラグを設定しました。まだ開いている可能性がある場合は、ID を入手元と照合してください。`;

const rowSentences: Language["rowSentences"] = {
  status: {
    open: "開いています",
    mayBeOpen: "開いている可能性",
    probablyEnded: "おそらく終了",
    reportedClosed: "閉じたとの報告",
    closed: "閉じました",
    ended: "終了しました",
    notKnown: "認識されません",
    unusable: "使用できません",
    workbookGone: "ブック未検出",
    noAnswer: "結果不明",
  },
  kind: {
    saves: "変更を保存",
    temporary: "一時的",
    unknown: "保存するか不明",
    reported: "保存との報告",
    inDoubt: "変更を失う可能性",
  },
  origin: {
    createdHere: "ここで作成",
    added: "自分で追加",
    imported: "インポート",
    folder: "OneDrive から",
    by: (tool, run) => (run === undefined ? `${tool} が作成` : `${tool} が作成、実行 ${run}`),
  },
  originAt: (origin, time) => `${origin}、${time}`,
  life: {
    used: (when) => `使用: ${when}`,
    likely: (from, to) => (to <= 0 ? "終了予想: まもなく" : `終了予想: ${from} ~ ${to} 分後`),
    seen: (when) => `最終確認: ${when}`,
    useReported: (when) => `報告された使用: ${when}`,
    added: (when) => `追加: ${when}`,
    closed: (when) => `閉じた: ${when}`,
    reportedClosed: (when) => `閉じたとの報告: ${when}`,
    ended: (when) => `検出: ${when}`,
    marked: (when) => `確認: ${when}`,
  },
  selected: "選択済み",
  close: "閉じる",
  closeNamed: (name, id) => `閉じる: ${name} ${id}`,
  selectNamed: (name, id) => `選択: ${name} ${id}`,
  moreNamed: (name, id) => `その他: ${name} ${id}`,
  sessionNamed: (name, kind, status, id) => `${name}、${kind}、${status}、${id}`,
};

const language: Language = {
  bulkSentences: {
    name: "複数のセッションに対する操作",
    thinking: (count, seconds) => `${seconds} 秒後に ${sessions(count)}を閉じます`,
    thinkingAnnounced: (count, seconds) =>
      `${seconds} 秒後に ${sessions(count)}を閉じます。開いたままにするには、Esc キーを押すか、[キャンセル] を選択してください。`,
    running: {
      close: (number, count) => `閉じています: ${items(count)}中 ${number} 件目`,
      check: (number, count) => `確認しています: ${items(count)}中 ${number} 件目`,
      keepAlive: (number, count) => `維持しています: ${items(count)}中 ${number} 件目`,
    },
    started: {
      close: (count) => `${sessions(count)}を 1 件ずつ閉じています。`,
      check: (count) => `${sessions(count)}を 1 件ずつ確認しています。`,
      keepAlive: (count) => `${sessions(count)}を 1 件ずつ維持しています。`,
    },
    waiting: (seconds) => `Microsoft がビジー状態です。${seconds} 秒後に続行します`,
    waitingAnnounced: "Microsoft がビジー状態です。まもなく続行します。",
    stopping: "現在の要求の後で停止します...",
    elsewhere: (settled, count) => `別の作業ウィンドウが処理しています: ${items(count)}中 ${items(settled)}完了`,
    elsewhereAnnounced: "別の作業ウィンドウがこれらのセッションを処理しています。",
    interrupted: (settled, count) =>
      `これらを処理していた作業ウィンドウは、${items(count)}中 ${items(settled)}を処理した後に停止しました。`,
    stopped: "停止しました。",
    nothingMore: {
      documentChanged: "現在、別のブックが開かれているため、確認したブックについて、それ以上は何も送信しませんでした。",
      documentNotAnswering:
        "Excel が応答していないため、それ以上は何も送信しませんでした。セルの編集を終えるか、Excel で開いているウィンドウを閉じてから、続行してください。",
    },
    longWait: (time) => `Microsoft がビジー状態で、${time} まで待つように求めています。`,
    noAnswers: "Microsoft から 2 回続けて応答がなかったため、停止しました。接続を確認してから、続行してください。",
    notKept:
      "ストレージがブロックされているか、いっぱいです。この作業ウィンドウを閉じると、残りの処理の情報は失われます。",
    summary: (parts) => parts.join("、"),
    counted: {
      closed: (count) => `閉じた: ${items(count)}`,
      alive: (count) => `まだ開いている: ${items(count)}`,
      ended: (count) => `既に終了していた: ${items(count)}`,
      skipped: (count) => `スキップ (既に閉じた、終了、または一覧から除外): ${items(count)}`,
      refused: (count) => `拒否: ${items(count)}`,
      unknown: (count) => `明確な応答なし: ${items(count)}`,
      later: (count) => `Microsoft により延期: ${items(count)}`,
      notKnown: (count) => `Microsoft で認識されない: ${items(count)}`,
      workbookGone: (count) => `ブックが見つからない: ${items(count)}`,
      unusable: (count) => `使用できなくなった: ${items(count)}`,
      stopped: (count) => `停止: ${items(count)}`,
      notAttempted: (count) => `未送信: ${items(count)}`,
    },
    cancel: "キャンセル",
    stop: "停止",
    continueLeft: (count) => `残り ${items(count)}を続行`,
    signInAndContinue: "サインインして続行",
    retryFailed: (count) => `失敗した ${items(count)}を再試行`,
    results: "結果...",
    dismiss: "非表示にする",
  },
  closeManySentences: {
    title: (count) => `${sessions(count)}を閉じますか?`,
    close: (count) => `${sessions(count)}を閉じる`,
    risk: {
      temporary: (count) => `${items(count)}は一時セッションです。セッション内の変更は失われ、復元できません。`,
      unknown: (count) =>
        `${items(count)}については、変更を保存するかどうかわかりません。一時セッションの場合、セッション内の変更は失われます。`,
      doubtful: (count) =>
        `${items(count)}については、記録が食い違っているか、記録を確認できないため、セッション内の変更が失われる可能性があります。`,
      saves: (count) => `${items(count)}は変更をその都度保存するため、完了した変更はファイルに残ります。`,
    },
    foreign: (count) =>
      `${items(count)}はここで作成されたものではありません。フローまたはスクリプトがまだ使用している可能性があり、その場合は次のステップで失敗します。`,
    otherOwner: (count) =>
      `${items(count)}は別のアカウントにリンクされています。お使いのアカウントでは閉じることができない可能性があります。`,
    leftOut: (count) => `${items(count)}は既に閉じたか終了しているため、除外されます。`,
    leftOutBecause: {
      notAnswering: (count) => `Excel が応答していないため、開いているブックの ${items(count)}は除外されます。`,
      notFound: (count) => `${items(count)}はブックがまだ見つかっていないため、除外されます。`,
      unplaced: (count) => `${items(count)}はどのブックのものか不明なため、除外されます。`,
    },
    nothingLeft: "これらはすべて、既に閉じたか終了しています。閉じるものは残っていません。",
    oneByOne: "一覧の順に 1 件ずつ閉じます。いつでも停止できます。",
  },
  copyManySentences: { title: (count) => `${sessions(count)}をコピー` },
  forgetManySentences: {
    title: (count) => `${sessions(count)}を一覧から外しますか?`,
    text: "このデバイスの一覧から外されます。開いているセッションは、タイムアウトするまで開いたままです。",
    forget: (count) => `${sessions(count)}を一覧から外す`,
  },
  copySentences: {
    menu: "形式を指定してコピー...",
    menuId: "セッション ID をコピー",
    title: (name, id) => `「${name}」 (${id}) をコピー`,
    form: "コピーの形式",
    forms: {
      id: "セッション ID のみ",
      blink: "Blink: Close Session の 6 つのパラメーター",
      http: "HTTP 要求",
      curl: "cURL (bash)",
      powerShell: "PowerShell",
      python: "Python",
    },
    whole:
      "このテキストにはセッション ID 全体が含まれています。これを持っていてファイルを開くことができるユーザーはだれでも、セッションを使用したり閉じたりできます。",
    token: "アクセス トークンは含まれていません。GRAPH_TOKEN を自分のものに置き換えてください。",
    handedOver:
      "コピーすると、この作業ウィンドウからは見えないところで別のツールがセッションを使用する可能性があるため、終了時刻の推定を停止します。",
    onlyId: "このセッションのブックがまだわからないため、コピーできるのは ID だけです。",
    text: "コピーするテキスト",
    copy: "コピー",
  },
  createSentences: {
    created: {
      title: "セッションが開いています",
      persistent: (session) => `${called(session)} は、変更をその都度 ${session.fileName} に保存します。`,
      temporary: (session) =>
        `${called(session)} は一時セッションです。セッション内の変更は終了時に失われ、${session.fileName} は元のままです。`,
    },
    pending: {
      title: "Microsoft がセッションを開いています",
      body: ({ fileName }) =>
        `${fileName} では時間がかかることがあります。この作業ウィンドウは閉じてもかまいません。後でここから続行します。`,
    },
    maybeOpened: {
      title: "セッションが開いたかどうかを確認できませんでした",
      body: ({ fileName }) =>
        `${fileName} のセッションが開いている可能性がありますが、その ID を知ることはできません。使用されないとタイムアウトします。`,
    },
    refused: ({ fileName }) => `Microsoft は ${fileName} のセッションを開きませんでした。`,
    notConfirmed: ({ fileName }) => `${fileName} のセッションについて、Microsoft から確認は得られませんでした。`,
    later: ({ fileName }) => `${fileName} のセッションはまだ開いていません。`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  detailsSentences: {
    title: named,
    rename: (name, id) => `${named(name, id)} の名前の変更`,
    label: "名前",
    labelHint: "一覧で、取得元の代わりに表示されます。",
    note: "メモ",
    save: "保存",
    workbook: "ブック",
    workbookReported: "ブック (報告による)",
    kind: "種類",
    status: "状態",
    origin: "取得元",
    run: "作成元",
    createdAt: "作成日時",
    addedAt: "ここへの追加日時",
    seenAliveAt: "開いていることの最終確認 (ここから)",
    lastUsedAt: "最終使用 (報告による)",
    driveId: "ドライブ ID",
    itemId: "アイテム ID",
    owner: "リンクされたアカウント",
    record: "記録",
    recordOf: (user, app) => {
      const by = [user, app].filter(Boolean).join("、");
      return by === ""
        ? "OneDrive のファイル (だれのものか Microsoft は示していません)"
        : `OneDrive のファイル (作成者: ${by})`;
    },
    recordOfDevice: "このアドインがお使いのアカウント用に書き込んだ OneDrive のファイル",
    recordInText: "追加したテキストまたはファイル",
    openRun: "作成元の実行を開く",
    copyDetails: "この詳細をコピー",
  },
  dialogSentences: {
    notKept: {
      blocked: "このアドインのストレージがブロックされているため、変更は保存されませんでした。",
      full: "このアドインのストレージがいっぱいのため、変更は保存されませんでした。不要になったセッションを一覧から外してから、もう一度保存してください。",
    },
    cancel: "キャンセル",
    done: "完了",
    copy: "コピー",
    copied: "コピーしました",
    copyByHand: "クリップボードにアクセスできませんでした。テキストを選択してコピーしてください:",

    notThisWindow: "Excel が閉じられたり、だれかがサインアウトされたりすることはありません。",
    inWorkbook: (fileName, place) => (place === undefined ? `ブック: ${fileName}` : `ブック: ${fileName}、${place}`),
    otherWorkbookWarning: (fileName) =>
      `このセッションは、開いているブックではなく、別のブック (${fileName}) のものです。`,
    fileNotKnown: "名前がわからないブック",
    whichFile: {
      asking: "どのファイルか Microsoft に問い合わせています...",
      offline: "オフラインのため、どのファイルか Microsoft に問い合わせることができません。",
      signInNeeded: "サインインするまで、どのファイルかわかりません。",
      notFound: "お使いのアカウントでは、Microsoft はこのファイルを見つけられませんでした。",
      noAnswer: "Microsoft から、どのファイルか示されませんでした。",
      reportedName: (name) => `記録での名前は ${name} です。これは確認できませんでした。`,
      address: "ファイルのアドレス",
    },
    close: {
      title: (name, id) => `${named(name, id)} を閉じますか?`,
      persistent: "このセッションは変更をその都度保存するため、完了した変更はファイルに残ります。",
      temporary: "これは一時セッションです。セッション内の変更は、閉じると失われ、復元できません。",
      unknown:
        "このセッションが変更を保存するかどうかわかりません。一時セッションの場合、セッション内の変更は失われ、復元できません。",
      doubts: {
        kindReported:
          "このセッションが変更を保存するということは記録に書かれているだけで、確認できません。一時セッションの場合、セッション内のすべての変更が失われ、復元できなくなる可能性があります。",
        kind: "このセッションが変更を保存するかどうかについて、記録が食い違っています。一時セッションの場合、セッション内のすべての変更が失われ、復元できなくなる可能性があります。",
        place:
          "記録によると、このセッションは別のブックのものです。閉じると、そのブックで行われた変更を失う可能性があります。",
        owner:
          "記録によると、このセッションは別のアカウントのものです。閉じると、そのユーザーの変更を失う可能性があります。",
      },
      foreign:
        "フローまたはスクリプトがまだ使用している可能性があります。その場合は、次のステップで失敗することになります。",
      otherOwner: (name) =>
        name === undefined
          ? "このセッションは別のアカウントにリンクされています。お使いのアカウントでは閉じることができない可能性があります。"
          : `このセッションは ${name} にリンクされています。別のアカウントでは閉じることができない可能性があります。`,
      facts: (origin, life) => `${origin}。${life}。`,
      meanwhile: {
        closed: "このダイアログを開いている間に、セッションが閉じられました。閉じるものは残っていません。",
        ended: "このダイアログを開いている間に、セッションが終了しました。閉じるものは残っていません。",
        forgotten:
          "このダイアログを開いている間に、セッションが一覧から外されました。まだ開いている場合は、タイムアウトするまで開いたままです。",
      },
      close: "セッションを閉じる",
      discard: "閉じて破棄",
    },
    forget: {
      title: (name, id) => `${named(name, id)} を一覧から外しますか?`,
      text: "このデバイスの一覧からセッションが外されます。セッションは、タイムアウトするまで開いたままです。",
      over: "このデバイスの一覧からセッションが外されます。セッション自体は既に閉じたか終了しています。",
      meanwhile: "このダイアログを開いている間に、セッションが一覧から外されました。",
      forget: "一覧から外す",
    },
    create: {
      title: "セッションの作成",
      persistent: "変更を保存",
      persistentHint: `変更はすぐにファイルに保存されます。非アクティブな状態が約 ${IDLE_MINUTES.persistent} 分続くと終了します。`,
      temporary: "一時的",
      temporaryHint: `計算用です。非アクティブな状態が約 ${IDLE_MINUTES.temporary} 分続くと終了し、変更は失われます。`,
      name: "名前 (省略可能)",
      nameHint: "一覧に表示され、他のセッションと区別できます。",
      notStorable:
        "このアドインのストレージがブロックされています。セッションの ID を一度だけ表示するので、コピーしてください。この作業ウィンドウを閉じると失われます。",
      full: "このアドインのストレージがいっぱいです。セッションの ID を一度だけ表示するので、コピーしてください。この作業ウィンドウを閉じると失われます。",
      create: "作成",
      createAnyway: "このまま作成",
    },
    add: {
      title: "セッションの追加",
      label: "セッション ID、またはそれを含むテキスト",
      hint: "ID、フローの出力、cURL コマンド、JSON、または CSV。どのセッションにもアクセスしません。",
      reading:
        "テキストを読み取っています。時間がかかることがあります。停止するには、[キャンセル] を選択してください。",
      understood: (count) => `${sessions(count)}が見つかりました`,
      placeNotUnderstood: "どのブックのものかわかりませんでした。別のブックのセッションとして表示されます。",
      leftOut: (count) => `スキップされた項目 (${items(count)}):`,
      saves: (count) =>
        count === 1 ? "このセッションは変更を保存しますか?" : "これらのセッションは変更を保存しますか?",
      yes: "はい",
      no: "いいえ、一時的です",
      unknown: "わかりません",
      unresolved: "Microsoft がこのブックを見つけるまで、ブックのアドレスと共に保持します。",
      noWorkbook:
        "ブックがまだわからないため、ブックのないセッションは別に保持します。ここにブックが表示されたら、セッションのメニューで [このブックに属する] を選択してください。",
      add: (count) => `${sessions(count)}を追加`,
      addNone: "追加",
      blocked:
        "このアドインのストレージがブロックされているため、何も追加しませんでした。テキストは保管しておいてください。",
      full: "このアドインのストレージがいっぱいのため、すべてを追加することはできませんでした。不要になったセッションを一覧から外してから、もう一度追加してください。",
    },
    byHand: {
      title: "別のブック",
      link: "ファイルへのリンク",
      linkHint: "ブラウザーまたは Excel で、[共有]、[リンクのコピー] の順に選択します。",
      orIds: "または ID を入力",
      source: "ソース",
      sharePoint: "SharePoint",
      oneDrive: "OneDrive",
      anySource: "わからない",
      siteId: "サイト ID",
      driveId: "ドライブ ID",
      itemId: "アイテム ID",
      userId: "ユーザー ID",
      sessionId: "ブックのセッション ID (省略可能)",
      wrongField: (label, why) => `${label}: ${why}`,
      find: "ブックを検索",
      finding: "Microsoft に問い合わせています...",
      found: (name, place) => (place === undefined ? `見つかりました: ${name}` : `見つかりました: ${name}、${place}`),
      use: "セッションを表示",
      nothing: "リンクを貼り付けるか、少なくともアイテム ID を入力してください。",
      notALink:
        "これは OneDrive または SharePoint のファイルへのリンクではありません。リンクは https:// と contoso.sharepoint.com のような名前で始まります。",
      otherUser: "開くことができるのは、サインインしているアカウントがアクセスできるファイルだけです。",
      siteNotUsed: "OneDrive にはサイトがないため、サイト ID は使用しません。",
      blocked:
        "このアドインのストレージがブロックされているため、セッション ID を保存できませんでした。セッション ID なしで続行するには、フィールドをクリアしてください。",
      full: "このアドインのストレージがいっぱいのため、セッション ID を保存できませんでした。不要になったセッションを一覧から外すか、フィールドをクリアしてセッション ID なしで続行してください。",
      signIn: "サインインして検索",
      askMore: "他のファイルへのアクセスを許可して検索",
    },
    askMore: {
      title: "他のファイルへのアクセスを許可しますか?",
      allow: "他のファイルへのアクセスを許可",
    },
    forgetEverything: {
      title: "ここに保存されているものをすべて削除しますか?",
      text: (count) =>
        `${sessions(count)}とアドインのすべてのデータが、このデバイスから削除されます。セッションが閉じられることはありません。`,
      exportFirst: "先にすべてのセッションをコピー",
      forget: "すべて削除",
    },
    settings: {
      title: "設定",
      retention: "閉じたセッションと終了したセッションを保持する期間 (日)",
      retentionHint: `${MIN_RETENTION_DAYS} から ${MAX_RETENTION_DAYS} まで。開いているセッションは、一覧から外すまで保持されます。`,
      keepToasts: "成功メッセージを、非表示にするまで残す",
      save: "保存",
      wrong: `${MIN_RETENTION_DAYS} から ${MAX_RETENTION_DAYS} までの整数を入力してください。`,
    },
  },
  fileSentences: {
    choose: "ファイルの選択...",
    orDrop: "または、ここにファイルをドロップしてください: このアドインの JSON または CSV、あるいはその他のテキスト。",
    from: (name) => `ファイル ${name} から`,
    remove: "代わりにテキストを使用",
    tooLarge: "このファイルは大きすぎます。別のファイルを選択するか、その一部を貼り付けてください。",
    several: "複数のファイルがドロップされました。1 つずつドロップしてください。",
    unreadable: "このファイルを読み取れませんでした。もう一度選択するか、テキストを貼り付けてください。",

    exportTitle: "セッションのエクスポート",
    exportText: (count, records) =>
      `${sessions(count)} (${items(records)}の記録): 一覧から外したセッションを含む、このデバイスで把握しているすべてです。ファイルを他の場所にインポートしても、何も失われません。パスワードやトークンは含まれていません。`,
    format: "形式",
    json: "JSON",
    csv: "CSV (スプレッドシート用)",
    download: "ダウンロード",
    downloadHint:
      "お使いのバージョンの Excel で [ダウンロード] を選択しても何も起こらない場合は、[コピー] を選択し、テキストをファイルに貼り付けてください。",
    copy: "コピー",
  },
  folderSentences: {
    name: "OneDrive のセッション",
    reading: "OneDrive: 読み取り中...",
    stop: "停止",
    read: (count, when) => `OneDrive: ${when} に ${sessions(count)}を読み取りました`,
    absent: "OneDrive: このブックについて保存されたものはありません",
    kept: "OneDrive: セッションが保存されています",
    notRead: "OneDrive: まだ読み取っていません",
    waiting: (count) => `${items(count)}の変更が保留中`,
    signIn: "サインインして OneDrive のセッションを表示",
    readAgain: "もう一度読み取る",
    keep: "セッションを OneDrive に保存",
    stopKeeping: "OneDrive への保存を停止",
    gone: "OneDrive のフォルダーが削除または移動されました。もう一度オンにするまで、そこには書き込みません。",
    trouble: {
      offline: "OneDrive を読み取れませんでした。このデバイスはオフラインです。",
      silence: "OneDrive を読み取れませんでした。応答がありませんでした。",
      busy: "OneDrive を読み取れませんでした。ビジー状態です。数分後にもう一度読み取ってください。",
      other: "OneDrive を読み取れませんでした。応答が予期しないものでした。",
      partMissing: "OneDrive を読み取れませんでした。このアドインの一部が読み込まれませんでした。",
    },
    syncError: {
      offline: "このデバイスはオフラインです。接続され次第、書き込みます。",
      noAnswer: "OneDrive から応答がありませんでした。もう一度試します。",
      busy: "OneDrive がビジー状態です。もう一度試します。",
      locked: "OneDrive のファイルまたはフォルダーが現在ロックされています。もう一度試します。",
      changed: "同じタイミングで OneDrive に変更がありました。もう一度試します。",
      full: "OneDrive がいっぱいです。空き領域を増やしてから、もう一度読み取ってください。",
      refused:
        "OneDrive への書き込みが許可されませんでした。OneDrive の管理者に問い合わせてから、もう一度読み取ってください。",
      refusedSome:
        "OneDrive が一部の変更を拒否しました。それ以外はすべて保存されています。次に作業ウィンドウを開いたときに、もう一度試します。",
      signInNeeded: "現在はサインインしていません。サインインすると、書き込みます。",
      notStored:
        "このアドインのストレージがいっぱいか、ブロックされています。不要になったセッションを一覧から外してから、もう一度読み取ってください。",
    },
    unread: (count) => `${count} 個のファイルを読み取れませんでした`,
    unreadWhy: {
      notJson: "完全な JSON ではありません",
      notAnObject: "1 件の記録ではありません",
      tooLarge: "記録としては大きすぎます",
      otherFormat: "形式が不明です",
      newer: "新しいバージョンのアドインが書き込んだものです",
      noSessionId: "セッションが指定されていません",
      badSessionId: "セッション ID が正しくありません",
      cutShort: "セッション ID の一部が欠けています",
      token:
        "パスワードまたはトークンのように見えるものが含まれています。このアドインがそれらを保持することはありません。無効にするよう依頼してください",
      foreignAddress: "OneDrive が Microsoft 以外のアドレスに保存しています",
      notNow: "届きませんでした。次回読み取ります",
      partLeftOut: "一部を理解できませんでした。残りは表示されています",
    },
    unreadHint: "ファイルは変更されず、元の場所に残ります。",
    fileAnd: (name, why) => `${name}: ${why}`,

    staysThere: "OneDrive にあるものは、そのまま残ります。次に作業ウィンドウを開いたときに、もう一度読み取ります。",

    keepTitle: "セッションを OneDrive に保存しますか?",
    keepWhere:
      "このデバイスでこのアカウントを使用しているとき、OneDrive のフォルダー Apps › Workbook Sessions に書き込みます。他のデバイスや、そこに書き込むオートメーションからも、同じセッションが見えます。",
    keepWhat: (count) =>
      `ここで把握している ${sessions(count)}と今後のすべてのセッションについて、ID、ブック、いつ何によって開かれ、使用され、閉じられたか、および付けた名前とメモを保存します。それぞれの変更は小さなファイルになります。パスワードやトークンを保存することはありません。`,
    keepWho:
      "そのフォルダーを読み取ることができるユーザーはだれでも、これを見ることができます。フォルダーを削除すると、もう一度オンにするまで、そこには書き込みません。",
  },
  guideSentences: {
    menu: "ファイルがまだロックされて見える場合...",
    title: "ファイルがまだロックされているように見える場合",
    intro: (fileName) =>
      `セッションを閉じても ${fileName} のロックは解除されません。ここにある他の操作でも解除されません。よくある理由は次のとおりです。`,
    seen: "ここから見えること",
    asking: "ファイルがチェックアウトされているかどうか、Microsoft に問い合わせています...",
    checkedOutBy: (name) =>
      `${name} がチェックアウトしています。チェックインされるか、チェックアウトが破棄されるまで、他のユーザーはファイルを変更できません。`,
    checkedOut:
      "チェックアウトされていますが、Microsoft はだれによるものか示していません。チェックインされるまで、他のユーザーはファイルを変更できません。",
    notCheckedOut: "だれもチェックアウトしていません。",
    notSaid: "Microsoft は、ここのファイルがチェックアウトされているかどうかを示しません。",
    couldNotAsk: "ファイルがチェックアウトされているかどうか、Microsoft に問い合わせることができませんでした。",
    signIn: "サインインして問い合わせる",
    askAgain: "もう一度問い合わせる",
    openHere: "この Excel で開かれているため、他のアプリからは使用中に見える可能性があります。",
    maybeOpen: (count) => `一覧の ${sessions(count)}がまだ開いている可能性があります。`,
    noneOpen:
      "一覧には、開いていると思われるセッションはありません。ここで把握していないセッションがある可能性はあります。",
    closeOne: "閉じる...",
    selectThem: "これらを選択",
    refused: (codes) =>
      `Microsoft がこのファイルに対する要求を拒否しました (${codes})。理由は、秘密度ラベル、保護、アクセス許可の不足、または Web 用 Excel のライセンスの不足である可能性があります。`,
    unseen: "ここから見えないこと",
    people:
      "だれかがコンピューターまたはブラウザーの Excel で開いている可能性があります。だれが開いているかは、ブラウザーで確認できます。",
    connectors:
      "Power Automate の Excel コネクタや同様のツールは、独自のセッションを保持します。これを一覧表示したり閉じたりすることは、だれにもできません。通常は、最後の使用から約 12 分後に終了します。",
    delay: "閉じた後、ファイルがどこからも使用可能に見えるまで、少し時間がかかることがあります。",
    openInBrowser: "ブラウザーで開く",
  },
  historySentences: {
    title: "履歴",
    hint: "このデバイスから閉じたものと、Microsoft の応答です。",
    empty: "履歴はありません。",
    noMatch: "検索に一致する履歴はありません。",
    search: "履歴を検索",
    today: "今日",
    yesterday: "昨日",
    earlier: "それ以前",
    by: (account) => `実行者: ${account}`,
    request: (id) => `request-id ${id}`,
    outcome: {
      closed: "閉じました",
      ended: "既に終了していました",
      notKnown: "Microsoft で認識されません",
      workbookGone: "ブックが見つかりません",
      refused: "拒否されました",
      later: "Microsoft により延期",
      unknown: "結果不明",
      unusable: "使用できなくなりました",
    },
    results: "結果...",
    copy: "CSV としてコピー",
    clear: "履歴をクリア",
    clearSure: "履歴をすべてクリアしますか?",
    notCleared: "このアドインのストレージがブロックされているため、履歴はクリアされませんでした。",
    kept: (days) => `${days} 日間保持されます。これは [設定] で変更できます。`,
  },
  jointSentences: {
    sentences: (texts) => texts.join(""),
    ended: (text) => (/[。？！?!…]$/.test(text) ? text : `${text}。`),
    aside: (fact, more) => `${fact}、${more}`,
    value: (name, value) => `${name}: ${value}`,
    nameAndId: (name, id) => `${name} ${id}`,
  },

  keepAliveSentences: {
    afterEarlier: {
      waiting: (seconds) =>
        `このブックに対する以前の要求がまだ実行中である可能性があります。遅くとも ${seconds} 秒後に続行します`,
      announced: "このブックに対する以前の要求がまだ実行中である可能性があります。その後に続行します。",
    },
    menu: (minutes) => `${minutes} 分間維持`,
    menuStop: "維持を停止",
    contacting: (until) => `${until} まで維持、アクセス中...`,
    next: (until, minutes) =>
      minutes <= 1 ? `${until} まで維持、次のアクセスは 1 分以内` : `${until} まで維持、次のアクセスは ${minutes} 分後`,
    last: (until) => `${until} まで維持、それまでアクセスなし`,
    stop: "停止",
    stopNamed: (name, id) => `停止: ${name} ${id} の維持`,
    called,
    ended: {
      over: {
        title: "セッションの維持が終わりました",
        body: (names) => `今後はアクセスしません: ${names}。セッションは、使用されないとタイムアウトします。`,
      },
      hidden: {
        title: "維持を停止しました: 作業ウィンドウが非表示になりました",
        body: (names) =>
          `今後はアクセスしません: ${names}。セッションを維持するのは、この作業ウィンドウが表示されている間だけです。`,
      },
      slept: {
        title: "維持を停止しました: コンピューターがスリープ状態でした",
        body: (names) =>
          `次のセッションは終了した可能性があります: ${names}。Microsoft に問い合わせるには、[確認] を選択してください。`,
      },
      leapt: {
        title: "維持を停止しました: コンピューターがスリープ状態だったか、時計が変更されました",
        body: (names) =>
          `次のセッションは終了した可能性があります: ${names}。Microsoft に問い合わせるには、[確認] を選択してください。`,
      },
      gone: {
        title: "維持を停止しました: セッションは閉じたか終了しています",
        body: (names) => `閉じたか、終了したか、一覧から外されました: ${names}。`,
      },
      unclear: {
        title: "維持を停止しました: 明確な応答がありませんでした",
        body: (names) =>
          `次のセッションが開いているとは、Microsoft から示されませんでした: ${names}。もう一度問い合わせるには、[確認] を選択してください。`,
      },
      notSent: {
        title: "維持を停止しました: 何も送信できませんでした",
        body: (names) =>
          `アクセスしていません: ${names}。サインインするかブックに戻ってから、もう一度開始してください。`,
      },
      failed: {
        title: "維持を停止しました: 問題が発生しました",
        body: (names) =>
          `今後はアクセスしません: ${names}。最後の要求を 1 件送信した可能性があります。Microsoft に問い合わせるには、[確認] を選択してください。`,
      },
    },
  },
  languageSentences: {
    setting: "言語",
    asInExcel: "Excel と同じ",
    notLoaded:
      "この言語を読み込めなかったため、何も保存されませんでした。接続を確認してから、もう一度保存してください。",
  },

  lineSentences: {
    activity: {
      of: (name, text) => `${name}: ${text}`,
      closing: "閉じています...",
      contacting: "アクセス中...",
      queued: "処理待ち",
      busy: "Microsoft がビジー状態です。まもなくもう一度試します。",
      waiting: (seconds) => `Microsoft がビジー状態です。${seconds} 秒後にもう一度試します`,
      signInToClose: "このセッションを閉じるには、サインインしてください",
      signInToContact: "このセッションにアクセスするには、サインインしてください",
    },
    signInAndClose: "サインインして閉じる",
    signInAndContact: "サインインしてアクセス",
    named: {
      stop: (name, id) => `停止: ${name} ${id} に対する要求`,
      close: (name, id) => `サインインして閉じる: ${name} ${id}`,
      contact: (name, id) => `サインインしてアクセス: ${name} ${id}`,
      stopCreating: "停止: セッションの作成",
    },
    creating: "セッションを作成しています...",
    creatingLong: "Microsoft がセッションを開いています。この作業ウィンドウは閉じてもかまいません。",
    signInToCreate: "セッションを作成するには、サインインしてください",
    standing: {
      persistent: (count) => `ここで作成した ${sessions(count)}が開いています`,
      temporary: (count) => `開いている ${items(count)}の一時セッションの変更は失われます`,
    },
  },
  warningSentences: {
    short: {
      severalPersistent: (count) => `${sessions(count)}が同時に変更を保存`,
      nearCeiling: (count) => `${sessions(count)}が開いているようです`,
    },
    severalPersistent: (count) =>
      `変更を保存する ${sessions(count)}が、このブックで開いているようです。複数のセッションで同時に行われた編集は、正しくマージされない可能性があります。`,
    nearCeiling: (count) =>
      `${sessions(count)}が、このブックで開いているようです。約 ${REPORTED_CEILING} 件の上限が報告されていますが、Microsoft のドキュメントには上限は記載されていません。`,
  },
  mailSentences: {
    open: "自分のアカウントから送信...",
    title: "メールで送信",
    permission:
      "このアドインがお使いのアカウントからメールを送信するためのアクセス許可 (Mail.Send) を、Microsoft が求める場合があります。許可を求めるのは今だけで、[メールを送信] を選択するたびに 1 通のメールを送信します。",
    what: "メールには上の表が含まれ、セッション ID 全体は含まれません。コピーは [送信済みアイテム] に残ります。",
    to: "宛先",
    toHint: "1 つ以上のアドレス。コンマまたはセミコロンで区切ります。",
    send: "メールを送信",
    sendAgain: "もう一度送信",
    sending: "Microsoft の応答を待っています...",
    wrong: (texts) =>
      texts.length === 1
        ? `${texts[0]} はメール アドレスではありません。`
        : `次のものはメール アドレスではありません: ${texts.join("、")}`,
    none: "メール アドレスを 1 つ以上入力してください。",
    tooMany: (most) => `1 通のメールの宛先に指定できるアドレスは、最大 ${most} 件です。`,
    consentLink: "管理者用リンクをコピー",

    titles: {
      accepted: "メールが受け付けられました",
      unknown: "メールは送信された可能性があります",
      notSent: "メールは送信されませんでした",
    },
    accepted: (addresses, from) =>
      from === undefined
        ? `Microsoft が ${addresses.join("、")} へのメールを受け付けました。届くかどうかは、ここからはわかりません。`
        : `Microsoft が ${from} から ${addresses.join("、")} へのメールを受け付けました。届くかどうかは、ここからはわかりません。`,
    badAddress:
      "Microsoft がアドレスの 1 つを受け付けなかったため、何も送信されませんでした。アドレスを確認してから、もう一度お試しください。",
    notAllowed:
      "このアドインがお使いのアカウントからメールを送信することを Microsoft が許可しなかったため、何も送信されませんでした。組織で許可されていない可能性があります。代わりにメールの下書きを作成するか、Mail.Send を許可するよう管理者に依頼してください。",
    noMailbox:
      "お使いのアカウントには、Microsoft 365 が送信に使用できるメールボックスがないため、何も送信されませんでした。代わりにメールの下書きを作成してください。",
    later: "Microsoft から頻度を下げるように求められたため、何も送信されませんでした。数分後にもう一度お試しください。",
    laterAt: (time) =>
      `Microsoft から頻度を下げるように求められたため、何も送信されませんでした。${time} 以降にもう一度お試しください。`,
    refused: "Microsoft がメールを拒否したため、何も送信されませんでした。",
    unknown:
      "Microsoft がメールを受け付けたかどうかを確認できませんでした。送信された可能性があります。もう一度送信する前に、[送信済みアイテム] を確認してください。",
    signInNeeded: "何も送信されませんでした。サインインするには、[メールを送信] を選択してください。",
    notSent: (why) => `何も送信されませんでした。${why}`,
  },
  menuSentences: {
    create: "セッションの作成...",
    belongsHere: "このブックに属する",
    rename: "名前の変更...",
    details: "詳細...",
    history: "履歴...",
    sort: "並べ替え",
    sorts: { decision: "判断が必要", use: "最終使用", kind: "種類", status: "状態", origin: "取得元" },
    keepAlive: "維持 (セッションにアクセス)",
    check: "確認 (セッションにアクセス)",
    forget: "一覧から外す...",
    otherWorkbook: "別のブック...",
    readAgain: "開いているブックを再読み取り",
    exportAll: "セッションのエクスポート...",
    settings: "設定...",
    shortcuts: "キーボード ショートカット...",
    forgetEverything: "ここに保存されたものをすべて削除...",
  },
  momentSentences: {
    counting: (seconds) => `${seconds} 秒後に閉じます`,
    announced: (name, seconds) =>
      `${seconds} 秒後に ${name} を閉じます。開いたままにするには、Esc キーを押すか、[キャンセル] を選択してください。`,
    cancel: "キャンセル",
    cancelNamed: (name) => `キャンセル: ${name} を閉じる操作`,
    setting: "ここで作成した一時セッションを閉じる操作をキャンセルできる時間 (秒)",
    settingHint: (most) =>
      `0 から ${most} まで。変更を失う可能性があるその他のセッションでは、常に ${most} 秒待ちます。`,
    settingWrong: (most) => `0 から ${most} までの整数を入力してください。`,
  },
  newcomerSentences: {
    empty: {
      what: "セッションとは、フロー、スクリプト、またはこのアドインがブックに対して開いた接続で、処理が終わった後も開いたままになることがあります。",
      find: "この一覧にセッションを表示する方法:",
      paste: "貼り付けまたはインポート",
      pasteHint: "セッション ID、またはそれを含むテキスト (フローの出力、ログ、CSV など)。",
      folder: "OneDrive を調べる",
      folderHint: "オートメーションは、セッションを OneDrive のフォルダーに残すことができます。",
      create: "作成",
      createHint: "試してみる場合や、別のツールにコピーする場合。",
      createNotNow: "ブックが表示されると、ここでセッションを作成できます。",
      closing:
        "閉じると、その 1 つのセッションが終了します。Excel が閉じられたり、だれかがサインアウトされたり、ファイルが削除されたりすることはありません。",
    },
    whatIs: {
      menu: "セッションとは",
      title: "ブックのセッションとは",
      paragraphs: [
        "フロー、スクリプト、またはこのアドインが、Excel を使わずにブックを読み取って変更するために、Microsoft Graph を通じて開く接続です。",
        "変更を保存するセッションでは、変更内容がすぐにファイルに書き込まれます。一時セッションでは、変更内容は終了時に失われます。",
        `Microsoft は、使用されていないセッションを終了します。変更を保存するセッションは約 ${IDLE_MINUTES.persistent} 分後、一時セッションは約 ${IDLE_MINUTES.temporary} 分後です。これらの時間は推定です。`,
        "Microsoft は、開いているセッションの一覧を提供していません。このアドインが把握しているのは、ここで作成したもの、貼り付けまたはインポートしたもの、およびオートメーションが OneDrive に残したものです。他にもある可能性があります。",
        "閉じると、1 つのブックの 1 つのセッションが終了します。そのセッションをまだ使用しているものは、次のステップで失敗します。閉じても、Excel が閉じられたり、だれかがサインアウトされたり、ファイルが削除されたりすることはありません。",
      ],
    },
    about: {
      menu: "バージョン情報...",
      title: "Workbook Sessions のバージョン情報",
      version: "バージョン",
      account: "アカウント",
      signIn: "サインイン",
      byExcel: "Excel を通じて、Excel のアカウントを使用",
      byWindow: "Microsoft のウィンドウで、選択したアカウントを使用",
      notYet: "まだサインインしていません",
      access: "アクセス",
      accessTo: { own: "自分のファイル", all: "自分が開けるすべてのファイル" },
      cloud: "Microsoft クラウド",
      clouds: { global: "グローバル", usgov: "米国政府 (GCC High)", usgovdod: "米国政府 (DoD)" },
      storage: "ここで使用しているストレージ",
      storageUsed: (kilobytes) => (kilobytes < 1 ? "1 KB 未満" : `約 ${kilobytes} KB`),
      privacy: "プライバシー",
      privacyText:
        "一覧はこのデバイスに残ります。OneDrive への保存を選択した場合は、OneDrive にも残ります。通信する相手は Microsoft だけで、ユーザーに関する情報は一切収集しません。",
      licenses: "ライセンス",
      licensesText:
        "MIT ライセンス。React、Fluent UI、Microsoft Authentication Library で構築されています。これらはすべて MIT ライセンスです。",
      remove: "ここに保存されたものをすべて削除...",
    },
  },
  noticeSentences: {
    message: "メッセージ",
    earlierMessages: (count) => `${items(count)}の以前のメッセージ`,
    messageAbout: (name, id) => `${name} ${id} に関するメッセージ`,
    details: "詳細",
    hideDetails: "詳細を非表示",
    copyDetails: "詳細をコピー",
    results: "結果...",
    notSent: {
      documentChanged: {
        title: "何も送信されませんでした: 現在、別のブックが開かれています",
        body: "確認したブックが Excel に表示されていないため、何も行いませんでした。",
      },
      documentNotAnswering: {
        title: "何も送信されませんでした: Excel が応答していません",
        body: "Excel でセルの編集を終えるか、開いているウィンドウを閉じてから、もう一度お試しください。",
      },
      closed: {
        title: "何も送信されませんでした: セッションは既に閉じています",
        body: "別の作業ウィンドウまたはデバイスで、先に閉じられました。",
      },
      ended: {
        title: "何も送信されませんでした: セッションは既に終了していました",
        body: "終了したことは、別の作業ウィンドウまたはデバイスで先に検出されました。",
      },
      forgotten: {
        title: "何も送信されませんでした: セッションは一覧から外されました",
        body: "この操作の前に外されていました。まだ開いている場合は、タイムアウトするまで開いたままです。",
      },
      alreadyOpening: {
        title: "何も送信されませんでした: 既にセッションを開く処理が進行中です",
        body: "別の作業ウィンドウの要求により、Microsoft がセッションを開いています。開くと、一覧に表示されます。",
      },
      cancelled: {
        title: "キャンセルしました: セッションを閉じませんでした",
        body: (session) => `何も送信されませんでした。${calledIn(session)} は、まだ開いている可能性があります。`,
      },
      stopped: {
        close: {
          title: "停止しました: セッションを閉じませんでした",
          body: (session) =>
            `それ以上は何も送信されませんでした。${calledIn(session)} は、まだ開いている可能性があります。`,
        },
        contact: {
          title: "停止しました: セッションにアクセスしませんでした",
          body: (session) =>
            `それ以上は何も送信されませんでした。${calledIn(session)} は、まだ開いている可能性があります。`,
        },
        create: {
          title: "停止しました: セッションを作成しませんでした",
          body: ({ fileName }) => `${fileName} に対して、それ以上は何も送信されませんでした。`,
        },
      },
    },
    notChanged: "何も変更されませんでした: セッションは一覧から外されました",
    notStored: {
      title: "このセッションをここに保存できませんでした",
      blocked:
        "このアドインのストレージがブロックされています。今すぐ ID をコピーしてください。この作業ウィンドウを閉じると失われ、Microsoft はセッションの一覧を提供していません。",
      full: "このアドインのストレージがいっぱいです。今すぐ ID をコピーしてください。この作業ウィンドウを閉じると失われ、Microsoft はセッションの一覧を提供していません。",
    },
    added: (count) =>
      count === 0
        ? "セッションは追加されませんでした: 記録によると、一覧から外されています"
        : `${sessions(count)}を追加しました`,
    listed: (count) => `${sessions(count)}は既に一覧にありました`,
    listedBody: "テキストに含まれる追加の情報を保持しました。どのセッションにもアクセスしていません。",
    also: (count) => `他の ${items(count)}は既に一覧にありました。`,
    addedBody: "このデバイスに保存しました。どのセッションにもアクセスしていません。",
    addedHere:
      "このアドインのストレージがブロックされているため、一覧に残るのは、この作業ウィンドウを閉じるまでです。テキストは保管しておいてください。どのセッションにもアクセスしていません。",
    forgotten: (count) => `${sessions(count)}を一覧から外しました`,
    broughtBack: (count) => `${sessions(count)}を一覧に戻しました`,
    broughtBackBody: () => "把握している情報は、以前と同じです。",
    forgottenBody: "閉じられたセッションはありません。",
    forgottenGoesOn: "既に Microsoft に送信中のものは続行されます。それ以上は何も送信されません。",
    notRemoved:
      "このアドインのストレージがブロックされているため、すべてを削除することはできませんでした。まだ一覧にあるものは、このデバイスに残っています。",
    storageFailure: {
      blocked:
        "このアドインのストレージがブロックされているため、これは保存されませんでした。一覧に表示されている内容は、この作業ウィンドウを閉じると失われます。",
      full: "このアドインのストレージがいっぱいのため、これは保存されませんでした。一覧には、セッションが以前の状態で表示される可能性があります。不要になったセッションを一覧から外してください。",
    },
    personal:
      "Microsoft のドキュメントでは、セッションの対象は職場または学校アカウントのみです。これは個人用アカウントです。",
    thisWorkbook: "このブック",
  },
  supportSentences: {
    time: "時刻",
    session: "セッション",
    status: "HTTP ステータス",
    codes: "コード",
    requestId: "request-id",
    clientRequestId: "client-request-id",
    answeredAt: "応答時刻",
    signInCode: "サインイン コード",
    signInNumber: "サインイン エラー",
    tenant: "要求先の組織",
    tried: "試行したサインイン",
    failure: "エラー",
    places: "場所",
  },
  paneSentences: {
    ...rowSentences,
    appName: "Workbook Sessions",
    starting: "開始しています...",
    finding: "このブックを検索しています...",
    findingHint: "このファイルがどこにあるか Microsoft に問い合わせています。その間に、セッションを追加できます。",
    openInBrowser: "ブラウザーで開く",
    outOfDate:
      "Excel が応答していないため、この情報は古い可能性があります。応答するまで、セッションを閉じることはありません。",
    retry: "再試行",
    reload: "作業ウィンドウを再読み込み",
    byHandNote: "このブックは、自分で選択したものです。開いているブックではない可能性があります。",
    backToDocument: "開いているブックに戻る",
    otherWorkbook: "別のブック...",

    listTitle: (count) => `把握中のセッション: ${items(count)}`,
    whoseKnowledge: "Microsoft は開いているセッションの一覧を提供しません",
    whoseKnowledgeMore:
      "ここに表示されるのは、このアドインが把握しているもの (ここで作成したもの、自分で追加したもの、またはオートメーションが OneDrive に残したもの) です。他にもある可能性があります。",
    queued: "処理待ち",
    select: "選択",
    add: "セッションの追加",
    addShort: "追加",
    more: "その他",
    filter: "セッションの検索",
    filterHint: "セッションの検索",
    filtered: (shown, all) => `${items(all)}中 ${items(shown)}を表示`,
    settled: (count) => `閉じた、終了、または未検出 (${count})`,
    noMatch: "検索に一致するセッションはありません。",
    clearFilter: "検索をクリア",
    otherOwners: (count) => `別のアカウントの ${sessions(count)}は非表示です`,
    otherWorkbooks: (count) => `別のブックの ${sessions(count)}`,
    fileNotKnown: "ブック不明",
    fileReported: (name) => `${name} (報告)`,
    quarantined: (count) =>
      `保存されている ${items(count)}の記録を、このバージョンでは読み取ることができません。変更せずに残しました。`,

    stop: "停止",
    signIn: "サインイン",
    signedInAs: (name) => `${name} としてサインイン中`,
    notSignedInAs: (name) => `${name} としてサインインできませんでした`,
    lastSignedInAs: (name) => `前回のサインイン: ${name}`,
    notSignedIn: "まだサインインしていません",
    dismiss: "メッセージを非表示にする",
    partFailed: "この作業ウィンドウの一部が読み込まれませんでした。接続を確認してください。",
    loading: "読み込んでいます...",
  },
  pasteSentences: {
    notAnId:
      "これはセッション ID ではありません。セッション ID は cluster= で始まり、session= を含みます。セッションを開いた場所から、ID 全体をコピーしてください。",
    cutShort:
      "ID の一部が欠けています。切り取られたか、短縮されたか、隠されています。もう一度、ID 全体を途切れないようにコピーしてください。",
    tooLong: "ID としては長すぎます。ID だけをコピーしてください。",
    spaces:
      "ID の途中にスペースがあるため、一部が欠けている可能性があります。もう一度、途切れないようにコピーしてください。",
    controlCharacters:
      "ID の途中に、目に見えない文字または改行があります。もう一度、途切れないようにコピーしてください。",
    notAscii:
      "アクセント記号付きの文字など、セッション ID に使われない文字が含まれています。もう一度、元の場所からコピーしてください。",
    token:
      "これはパスワードまたはアクセス トークンのように見えます。保持しませんでした。決して共有しないでください。だれかに送信されている場合は、無効にするよう依頼してください。",
    notSet:
      "コピーした時点では、スクリプトがまだセッションを開いていませんでした。セッションが開いてから、もう一度コピーしてください。",

    noSession: "ここにはセッション ID が含まれていません。",
    notNeeded: "これらは要求の詳細で、ここでは必要ありません。",
    duplicate: "このセッションは、テキストに複数回含まれています。1 回だけ追加します。",
    fieldRefused: "この値は正しくないため、除外しました。セッションは追加できます。",
    fieldNotKnown: "これらのフィールドは不明なため、除外しました。",
    newerFormat: "これは新しいバージョンのアドインが書き込んだものです。読み取るには、アドインを更新してください。",
    otherFormat: "この記録の形式は不明です。セッション ID だけを貼り付けてください。",
    recordTooLarge:
      "この記録は、1 つのセッションとしては大きすぎるか、入れ子が深すぎます。セッション ID だけを貼り付けてください。",
    tooMuchText:
      "テキストが長すぎて、一度に読み取ることができません。一部を貼り付けるか、ファイルとしてインポートしてください。",
    tooManyRows: "セッションが多すぎて、一度に追加できません。何回かに分けて追加してください。",

    empty: "値を入力してください。",
    dots: "ピリオドだけでは ID になりません。もう一度 ID をコピーしてください。",
    character: (character) =>
      character === undefined || character.trim() === ""
        ? "この種の ID には使われないスペースまたは目に見えない文字が含まれています。もう一度 ID をコピーしてください。"
        : `この種の ID には使われない文字が含まれています: ${character}。もう一度 ID をコピーしてください。`,
    shape:
      "この種の ID ではないようです。サイトは、contoso.sharepoint.com だけか、その後に 2 つのコードが続く形式です。ユーザーは、サインイン名、コード、または me です。",
    address: "これはアドレスで、ID ではありません。代わりに、ファイルのリンクとして貼り付けてください。",
    itemNeeded: "アイテム ID を入力してください。ファイルを指定するものです。",
    placeNeeded:
      "アイテム ID だけでは、ファイルがどこにあるかわかりません。ドライブ ID を追加するか、OneDrive またはサイトを選択してください。",
    siteNeeded: "SharePoint のファイルの場合は、サイト ID またはドライブ ID も入力してください。",
  },
  proofSentences: {
    note: "閉じた後に比較するため、ファイルのバージョンを記録",
    noteMany: "閉じた後に比較するため、各ファイルのバージョンを記録",
    noting: "Microsoft に問い合わせています...",
    noted: (time) => `記録しました: ファイルの最終更新日時は ${time} です。`,
    notNoted: "Microsoft からファイルのバージョンが示されなかったため、後で比較するものがありません。",

    notedMany: (count) => `${items(count)}のブックのバージョンを記録しました。`,
    notedSome: (noted, count) =>
      `${items(count)}のブックのうち ${items(noted)}のバージョンを記録しました。残りは Microsoft から示されなかったため、後で比較できません。`,
    show: "証拠を表示",
    showAgain: "もう一度ファイルを確認",
    asking: "Microsoft に問い合わせています...",
    before: (time) => `閉じる前のファイルの最終更新日時は ${time} でした。`,
    now: (time) => `現在の最終更新日時は ${time} です。`,
    changed: "ファイルの内容は、その時から変更されています。だれが変更したかは、ここからはわかりません。",
    same: "ファイルの内容は、その時と同じです。",
    noBefore: "閉じる前にバージョンを記録していなかったため、比較できません。",
    lag: "約 20 秒間は、ダウンロードしたコピーが以前のバージョンであることがあります。",
    versions: "バージョン履歴",
    failed: (why) => `ファイルを調べることができませんでした。${why}`,
  },
  reasonSentences: reasons,
  resultsSentences: {
    title: "結果",
    columns: {
      name: "セッション",
      shortId: "ID",
      workbook: "ブック",
      kind: "種類",
      outcome: "結果",
      when: "日時",
      account: "アカウント",
      requestId: "要求 ID",
    },
    kinds: { saves: "変更を保存", temporary: "一時的", notKnown: "不明" },
    noName: "名前なし",
    leftOut: "パスワード、トークン、またはセッション ID のように見えるため除外",
    outcome: {
      closed: "閉じました",
      ended: "既に終了していました",
      notKnown: "Microsoft で認識されません",
      workbookGone: "ブックが見つかりません",
      refused: "拒否されました",
      later: "Microsoft により延期、把握している限りではまだ開いています",
      unknown: "明確な応答なし、閉じているか開いている可能性があります",
      unusable: "使用できなくなりました",
      notSent: "未送信のため、ここからは閉じていません",
    },
    summary: (parts) => parts.join("、"),
    counted: {
      closed: (count) => `閉じた: ${items(count)}`,
      ended: (count) => `既に終了していた: ${items(count)}`,
      notKnown: (count) => `Microsoft で認識されない: ${items(count)}`,
      workbookGone: (count) => `ブックが見つからない: ${items(count)}`,
      refused: (count) => `拒否: ${items(count)}`,
      later: (count) => `延期: ${items(count)}`,
      unknown: (count) => `明確な応答なし: ${items(count)}`,
      unusable: (count) => `使用できなくなった: ${items(count)}`,
      notSent: (count) => `未送信: ${items(count)}`,
    },
    none: "表示する結果はありません。",

    copyText: "テキストとしてコピー",
    copyMarkdown: "Markdown としてコピー",
    downloadJson: "JSON をダウンロード",
    downloadCsv: "CSV をダウンロード",
    downloadHint:
      "お使いのバージョンの Excel でダウンロードを選択しても何も起こらない場合は、代わりに結果をコピーしてください。",

    subject: (summary) => `ブックのセッション: ${summary}`,
    draft: "メールの下書きを作成",
    draftHint: "メール プログラムで新しいメッセージを開きます。自分で送信するまで、何も送信されません。",
    draftTooLong:
      "表が下書きには長すぎるため、[メールの下書きを作成] を選択して表をコピーし、下書きに貼り付けてください。",
    draftPaste: "ここに表を貼り付けてください。",
    draftCopied: "表をコピーしました。下書きに貼り付けてください。",
    draftNotCopied: "表をコピーできませんでした。[テキストとしてコピー] を選択し、下書きに貼り付けてください。",
  },
  rowSentences,
  selectedSentences: {
    title: (count) => `${sessions(count)}をメールで送信`,
    summary: (count, time) => `${sessions(count)} (${time} 時点でこのアドインが把握していた内容)`,
    columns: { name: "セッション", shortId: "ID", workbook: "ブック", kind: "種類", state: "状態" },
    leftOut: "パスワード、トークン、またはセッション ID のように見えるため除外",
  },
  selectionSentences: {
    name: "選択したセッション",
    count: (count) => `${items(count)}選択済み`,
    all: "すべて選択",
    none: "すべて選択解除",
    allShort: "すべて",
    noneShort: "解除",
    end: "選択を終了",
    close: "閉じる...",
    closeSome: (some, count) => `${items(count)}中 ${items(some)}を閉じる...`,
    part: (some, count) => `${items(count)}中 ${items(some)}`,
    more: "選択したセッションのその他の操作",
    check: "確認 (セッションにアクセス)",
    keepAlive: "維持 (セッションにアクセス)",
    copy: "コピー...",
    export: "エクスポート...",
    email: "メール...",
    forget: "一覧から外す...",
    selectOnly: "選択",
    probablyEnded: "おそらく終了したものすべて",
    temporary: "一時的なものすべて",
    elsewhere: "他のブックのものすべて",
    ofOrigin: (origin) => `すべて: ${origin}`,
  },
  closeSentences: {
    succeeded: {
      title: "Microsoft がセッションを閉じました",
      body: (session) =>
        `${called(session)} は閉じました。${session.fileName} が更新されるまで、少し時間がかかることがあります。`,
    },
    ended: {
      title: "セッションは既に終了していました",
      body: (session) => `${calledIn(session)} は既に終了していたため、閉じるものはありませんでした。`,
    },
    notKnown: {
      title: "Microsoft はこのファイルのこのセッションを見つけられませんでした",
      body: notKnownBody,
    },
    notKnownKept,
    workbookGone: {
      title: "Microsoft はこのセッションのブックを見つけられませんでした",
      body: (session) =>
        `${called(session)} は今は閉じることができません。自動的にタイムアウトします。一覧に残し、フラグを設定しました。`,
    },
    unknown: {
      title: "セッションが閉じたかどうかを確認できませんでした",
      body: (session) =>
        `${calledIn(session)} は、閉じているか、まだ開いている可能性があります。Microsoft に問い合わせるには、[確認] を選択してください。この操作ではセッションにアクセスするため、まだ開いている場合は維持されます。`,
    },
    unusable: {
      title: "Microsoft は閉じたことを確認できませんでした",
      body: (session) =>
        `Microsoft から、${calledIn(session)} は使用できなくなったと報告されました。まだ開いている場合は、非アクティブな状態が約 ${SHORTEST_IDLE_MINUTES} ~ ${LONGEST_IDLE_MINUTES} 分続くとタイムアウトします。`,
    },
    refused: (session) => `Microsoft は ${calledIn(session)} を閉じませんでした。`,
    notConfirmed: (session) => `${calledIn(session)} が閉じているという確認は、Microsoft から得られませんでした。`,
    later: (session) => `${calledIn(session)} は、まだ閉じていません。`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  refreshSentences: {
    succeeded: {
      title: "セッションは開いています",
      body: (session) =>
        `Microsoft が ${calledIn(session)} を確認しました。非アクティブな時間は、今から数え直されます。`,
    },
    ended: {
      title: "セッションは終了しました",
      body: (session) => `${calledIn(session)} は終わっています。`,
    },
    notKnown: {
      title: "Microsoft はこのファイルのこのセッションを見つけられませんでした",
      body: notKnownBody,
    },
    notKnownKept,
    workbookGone: {
      title: "Microsoft はこのセッションのブックを見つけられませんでした",
      body: (session) => `${called(session)} は使用できなくなりました。一覧に残し、フラグを設定しました。`,
    },
    unknown: {
      title: "セッションが開いているかどうかを確認できませんでした",
      body: (session) => `${calledIn(session)} は、開いている可能性も、開いていない可能性もあります。`,
    },
    unusable: {
      title: "Microsoft はセッションに到達できませんでした",
      body: (session) =>
        `Microsoft から、${calledIn(session)} は使用できなくなったと報告されました。まだ開いている場合は、使用されないとタイムアウトします。`,
    },
    refused: (session) => `Microsoft は、${calledIn(session)} へのアクセスを許可しませんでした。`,
    notConfirmed: (session) => `${calledIn(session)} が開いているという確認は、Microsoft から得られませんでした。`,
    later: (session) => `${calledIn(session)} には、まだアクセスできていません。`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  shortcutSentences: {
    title: "キーボード ショートカット",
    groups: [
      {
        name: "セッションにフォーカスがあるとき",
        keys: [
          { key: "↑ ↓、Page Up、Page Down、Home、End", does: "別のセッションに移動" },
          { key: "Enter", does: "詳細を表示" },
          { key: "F2", does: "名前を変更" },
          { key: "Delete", does: "閉じる (先に確認メッセージを表示)" },
          { key: "→ または Shift+F10", does: "メニューを開く" },
          { key: "Space", does: "選択または選択解除" },
          { key: "Shift+↑、Shift+↓", does: "複数選択" },
          { key: "Ctrl+A", does: "この一覧のすべてを選択" },
          { key: "Esc", does: "選択を終了" },
        ],
      },
      {
        name: "共通",
        keys: [
          { key: "Ctrl+F", does: "検索 (一覧が十分に長い場合)" },
          { key: "検索ボックスで Esc", does: "クリアしてから、一覧に移動" },
          { key: "F6、Shift+F6", does: "ヘッダー、一覧、メッセージの間を移動" },
          { key: "Esc", does: "ダイアログまたはメニューを閉じるか、まだカウントダウン中の閉じる操作をキャンセル" },
        ],
      },
    ],
  },
  signInPageSentences: {
    title: "サインイン - Workbook Sessions",
    relay: {
      ready: {
        title: "Microsoft にサインイン",
        text: "Microsoft のサインインは、別のウィンドウで開きます。このウィンドウは開いたままにしてください。自動的に閉じます。",
        next: "続行",
      },
      waiting: {
        title: "サインインを待っています",
        text: "もう一方のウィンドウでサインインを完了してください。このウィンドウを閉じると、キャンセルされます。",
      },
      lost: {
        title: "まだサインイン中ですか?",
        text: "もう一方のウィンドウで続行すると、このウィンドウは自動的に閉じます。もう一方のウィンドウが閉じている場合は、ここで停止してください。",
        stop: "サインインを停止",
      },
    },
    dialog: {
      leaving: "Microsoft のサインインを開いています",
      done: "Excel に戻ることができます。このウィンドウは自動的に閉じます。",
    },
    notOpened: {
      title: "サインインの対象がありません",
      text: "このウィンドウは、Workbook Sessions が Excel から開いた場合にのみ機能します。閉じてから、Excel でもう一度サインインしてください。",
    },
    notConfigured: {
      title: "このアドインは設定されていません",
      text: "構成がないか、間違っています。修正するよう、アドインの提供元に依頼してください。",
    },
    redirect: {
      consented:
        "組織に対してアクセス許可が付与されました。このウィンドウを閉じて、Workbook Sessions にサインインできます。",
      notConsented:
        "アクセス許可は付与されませんでした。このウィンドウは閉じてもかまいません。リンクはいつでももう一度開くことができます。",
      nothing:
        "このページはサインインの応答を受け取るためのものですが、応答がありません。このウィンドウを閉じてから、Workbook Sessions でもう一度サインインしてください。",
    },
  },
  startSentences: {
    notStarted: {
      loading: "読み込んでいます...",
      title: "このアドインを開始できませんでした",
      why: "スクリプトを読み込めなかったか、このバージョンの Office ではスクリプトを実行できません。",
      reload: "再読み込み",
      reopen: "それでも解決しない場合は、この作業ウィンドウを閉じてもう一度開いてください。",
      network:
        "それでも開始できない場合は、このアドインのアドレスがネットワークでブロックされていないか管理者に確認してください。",
      version:
        "このアドインは Office 2019 以前では動作しません。Office 2021 以降または Microsoft 365 にアップグレードするか、Web 用 Excel を使用してください。",
    },
    officeJsMissing: {
      title: "Excel とアドインの接続が読み込まれませんでした",
      text: "Microsoft のスクリプト office.js がブロックされているか、アクセスできませんでした。ネットワークまたはブラウザーのコンテンツ ブロッカーで appsforoffice.microsoft.com と *.cdn.office.net を許可するよう、管理者に依頼してください。その後、この作業ウィンドウをもう一度開いてください。",
    },
    hostSilent: {
      title: "Excel が応答していません",
      text: "Excel の応答を 10 秒間待ちました。Excel でセルの編集を終えるか、開いているウィンドウを閉じてください。それでも解決しない場合は、この作業ウィンドウを閉じてもう一度開いてください。ポリシーがアドインをブロックしている場合は、許可するよう管理者に依頼してください。作業ウィンドウは、Excel が応答するとすぐに開始します。",
    },
    misconfigured: {
      title: "このアドインは正しく設定されていません",
      text: "アドインの構成にある次の値を修正するよう、管理者に依頼してください:",
      value: (name, value, why) => (value === "" ? `${name}: ${why}` : `${name} 「${value}」: ${why}`),
      why: {
        missing: "値がありません",
        notAGuid: "アプリケーション (クライアント) ID である必要があります (ハイフン 4 つを含む 36 文字)",
        notATenant: "テナント ID、テナントのドメイン、「organizations」、または「common」である必要があります",
        unknownCloud: `${QUOTED_CLOUDS.slice(0, -1).join("、")}、または${QUOTED_CLOUDS.at(-1)}である必要があります`,
        cloudWithoutWorkbooks: "この Microsoft クラウドにはブックのセッションがないため、アドインは機能しません",
        notHttps: "https:// で始まり、末尾がスラッシュではない必要があります",
        otherCloud: "設定されているものとは別の Microsoft クラウドに属しています",
        notAReach: "「own」または「all」である必要があります",
        notATenantTable: "SharePoint ホストごとに、テナント ID またはテナントのドメインを指定する必要があります",
      },
    },
  },
  stepSentences: {
    retry: "再試行",
    check: "確認 (セッションにアクセス)",
    signIn: "サインイン",
    otherAccount: "別のアカウントを使用",
    askMore: "他のファイルへのアクセスを許可",
    copyConsentLink: "管理者用リンクをコピー",
    forget: "一覧から外す...",
    remove: "一覧から外す",
    undo: "元に戻す",
    close: "閉じる...",
    looksLocked: "まだロックされて見える場合",
    createAgain: "新しいセッションを作成",
    openInBrowser: "ブラウザーで開く",
    reload: "作業ウィンドウを再読み込み",
  },
  troubleSentences: {
    thisWorkbook: "このブック",
    signIn: {
      cancelled: {
        title: "サインインをキャンセルしました",
        body: () => "何も変更されていません。続行するには、サインインしてください。",
      },
      popupBlocked: {
        title: "ブラウザーがサインイン ウィンドウをブロックしました",
        body: () => "このページのポップアップを許可してから、もう一度サインインしてください。",
      },
      popupClosed: {
        title: "サインイン ウィンドウが閉じられました",
        body: () =>
          "サインインが完了する前に閉じられました。もう一度サインインし、自動的に閉じるまでウィンドウを開いたままにしてください。",
      },
      noNetwork: {
        title: "サインインのための接続がありません",
        body: () => "サインイン サービスに到達できませんでした。接続を確認してから、もう一度お試しください。",
      },
      disabled: {
        title: "ここではサインインがオフになっています",
        body: () =>
          "この Excel では、アドインのサインインが許可されていません。ブックをブラウザーで開くか、管理者にお問い合わせください。",
      },
      throttled: {
        title: "サインインの回数が多すぎます",
        body: () => "Microsoft から待つように求められました。数分後にもう一度サインインしてください。",
      },
      timedOut: {
        title: "サインインの応答がありませんでした",
        body: () =>
          "時間がかかりすぎました。もう一度サインインしてください。それでも解決しない場合は、この作業ウィンドウを閉じてもう一度開いてください。",
      },
      consentMissing: {
        title: "組織がこのアドインを許可していません",
        body: () => "管理者が一度許可する必要があります。リンクをコピーして、管理者に送信してください。",
      },
      conditionalAccess: {
        title: "組織のポリシーがサインインをブロックしています",
        body: ({ number }) =>
          number === undefined
            ? "別のデバイス、場所、またはアプリが必要である可能性があります。管理者にお問い合わせください。"
            : `別のデバイス、場所、またはアプリが必要である可能性があります。AADSTS${number} について、管理者にお問い合わせください。`,
      },
      wrongTenant: {
        title: "このアカウントは別の組織に属しています",
        body: ({ tenant }) =>
          tenant === undefined
            ? "このブックを保存している組織のアカウントでサインインしてください。"
            : `${tenant} にサインインを要求しました。その組織のアカウントでサインインしてください。`,
      },
      accountUnavailable: {
        title: "このアカウントはここでは使用できません",
        body: () =>
          "Excel は、サインインにこのアカウントを提供しませんでした。Excel にサインインしているアカウントでサインインしてください。",
      },
      otherAccount: {
        title: "Excel とは別のアカウントでサインインしています",
        body: ({ account }) =>
          account === undefined || account === ""
            ? "サインインの結果は、Excel で使用しているものとは別のアカウントでした。何も送信されていません。そのアカウントで続行するには、もう一度サインインしてください。"
            : `サインインの結果は ${account} でしたが、Excel では別のアカウントを使用しています。何も送信されていません。${account} として続行するには、もう一度サインインしてください。`,
      },
      otherOrganization: {
        title: "このブックは別の組織に属しています",
        body: ({ host }) =>
          host === undefined
            ? "このアドインは 1 つの組織用に設定されており、ブックのアドレスはその組織のアドレスではないため、サインインを求めませんでした。アドレスを追加するよう、アドインの管理者に依頼してください。"
            : `このアドインは 1 つの組織用に設定されており、${host} はその組織のアドレスではないため、サインインを求めませんでした。アドレスを追加するよう、アドインの管理者に依頼してください。`,
      },
      notConfigured: {
        title: "このアドインは設定されていません",
        body: () => "Microsoft への登録がないか、間違っています。修正するよう、アドインの提供元に依頼してください。",
      },
      appDisabled: {
        title: "組織がこのアドインをオフにしました",
        body: ({ number }) =>
          number === undefined
            ? "組織の管理者がこのアプリをオフにしました。この件について、管理者にお問い合わせください。"
            : `組織の管理者がこのアプリをオフにしました。AADSTS${number} について、管理者にお問い合わせください。`,
      },
      accountBlocked: {
        title: "このアカウントではサインインできません",
        body: ({ number }) =>
          number === undefined
            ? "アカウントがロック、無効化、または削除されているか、パスワードの有効期限が切れている可能性があります。この件について管理者に問い合わせるか、別のアカウントでサインインしてください。"
            : `アカウントがロック、無効化、または削除されているか、パスワードの有効期限が切れている可能性があります。AADSTS${number} について管理者に問い合わせるか、別のアカウントでサインインしてください。`,
      },
      hostFailed: {
        title: "Excel 自体のサインインに失敗しました",
        body: () =>
          "もう一度サインインしてください。それでも解決しない場合は、Excel を閉じてもう一度開いてください。詳細は、サポート チームの役に立ちます。",
      },
      serviceFault: {
        title: "Microsoft のサインイン サービスでエラーが発生しました",
        body: () => "現在、サインインを処理できません。数分後にもう一度サインインしてください。",
      },
      refused: {
        title: "Microsoft がサインインを拒否しました",
        body: ({ number }) =>
          number === undefined
            ? "もう一度サインインしてください。別のアカウントを試すこともできます。詳細は、サポート チームの役に立ちます。"
            : `もう一度サインインしてください。別のアカウントを試すこともできます。エラー番号 AADSTS${number} は、サポート チームの役に立ちます。`,
      },
    },
    notSignedInAs: (account) => `サインインの対象は ${account} でした。`,
    signInNeeded: {
      title: "続行するにはサインインしてください",
      body: "先に Microsoft へのサインインが必要です。",
    },
    silence: {
      title: "Microsoft から応答がありませんでした",
      body: "要求は送信されましたが、応答がありませんでした。接続を確認してから、もう一度お試しください。",
    },
    offline: {
      title: "オフラインです",
      body: "何も送信されていません。接続されたら、もう一度お試しください。",
    },
    storageBlocked: {
      title: "このアドインのストレージがブロックされています",
      body: "ここで作成または追加したセッションは、この作業ウィンドウを閉じると失われます。保持するには、このページのストレージを許可してください。",
    },
    storageFull: {
      title: "このアドインのストレージがいっぱいです",
      body: "閉じたか終了したセッションを一覧から外してから、もう一度お試しください。",
    },
    partMissing: {
      title: "このアドインの一部が読み込まれませんでした",
      body: "接続を確認してから、もう一度お試しください。",
    },
    failed: {
      title: "この作業ウィンドウで問題が発生しました",
      maybeSent:
        "Microsoft に要求を送信した可能性があるため、セッションが開かれたか、アクセスされたか、閉じられた可能性があります。続行するには、作業ウィンドウを再読み込みしてください。",
      notSent:
        "変更につながる要求は、Microsoft に一切送信していません。続行するには、作業ウィンドウを再読み込みしてください。",
    },
    serviceFault: {
      title: "Microsoft のサービスでエラーが発生しました",
      body: "現在、応答できない状態です。後でもう一度お試しください。",
    },
    notUnderstood: {
      title: "Microsoft からの予期しない応答",
      body: "応答が、Microsoft のドキュメントに記載されているものと異なります。もう一度お試しください。詳細は、サポート チームの役に立ちます。",
    },
    tryAgainIn,
    signedInAs: (account) => `${account} としてサインインしています。`,
    reasons,
  },
  workbookSentences: {
    unsaved: {
      title: "このブックはまだ保存されていません",
      text: "セッションは、OneDrive または SharePoint に保存されているブックにのみ存在します。そこに保存してから、もう一度確認してください。",
      next: "もう一度確認",
    },
    empty: {
      title: "Excel は、このブックの保存場所を示していません",
      text: "ゲストの場合に、このようになります。代わりに、ファイルのリンクを貼り付けてください。ブラウザーで [共有]、[リンクのコピー] の順に選択します。",
      next: "ファイルのリンクを貼り付け",
    },
    outsideExcel: {
      title: "このページを Excel 内で開いてください",
      text: "これは Excel アドインの作業ウィンドウです。Excel で [ホーム]、[Workbook Sessions] の順に選択してください。または、ブックのリンクを貼り付けてください。",
      next: "ファイルのリンクを貼り付け",
    },
    local: {
      title: "このブックはこのコンピューターにのみあります",
      text: "セッションは、OneDrive または SharePoint に保存されているブックにのみ存在します。そこにコピーを保存して開くか、別のブックを指定してください。",
      next: "別のブックを指定",
    },
    network: {
      title: "このブックはネットワーク ドライブにあります",
      text: "セッションは、OneDrive または SharePoint に保存されているブックにのみ存在します。そこにコピーを保存して開くか、別のブックを指定してください。",
      next: "別のブックを指定",
    },
    syncedOneDrive: {
      title: "Excel はこのブックの同期されたコピーを開きました",
      text: "ファイルは OneDrive フォルダーにありますが、Excel が示したのはこのコンピューター上の場所です。自動保存をオンにするか、ファイルのリンクを貼り付けてください。",
      next: "ファイルのリンクを貼り付け",
    },
    consumerOneDrive: {
      title: "このブックは個人用 OneDrive にあります",
      text: "Microsoft は、職場または学校アカウントにのみブックのセッションを提供しています。それでも試すことはできますが、Microsoft が拒否する可能性があります。",
      next: "それでもファイルのリンクで試す",
    },
    unsupported: {
      title: "このブックは OneDrive または SharePoint にありません",
      text: "Microsoft がセッションを保持するのは、職場または学校用 OneDrive と SharePoint のファイルのみです。",
      next: "別のブックを指定",
    },
    cloudWithoutWorkbooks: {
      title: "この Microsoft クラウドにはブックのセッションがありません",
      text: "ファイルは、Graph がブックのセッションを提供していない Microsoft クラウドにあるため、一覧表示するものも閉じるものもありません。",
      next: "別のブックを指定",
    },
    notAnswering: {
      title: "Excel が応答していません",
      text: "Excel でセルの編集を終えるか、開いているウィンドウを閉じてから、もう一度お試しください。ファイルのリンクを貼り付けることもできます。",
      next: "再試行",
      link: "ファイルのリンクを貼り付け",
    },
    signInToFind: {
      title: "このブックを見つけるにはサインインしてください",
      text: "ファイルの保存場所を、ファイルの読み取りと書き込みのアクセス許可を使用して Microsoft に問い合わせます。何も変更されません。",
      next: "サインイン",
    },
    otherName: {
      title: "このブックでよろしいですか?",
      text: (shown, found) => `Excel に表示されているのは「${shown}」、Microsoft が見つけたのは「${found}」です。`,
      next: "はい、使用します",
      link: "いいえ、リンクを貼り付けます",
    },
    moved: {
      title: "アドレスが別のファイルを指すようになりました",
      text: (remembered, found) =>
        `これまで、このアドレスは「${remembered}」を指していました。現在、Microsoft がそこで見つけるのは「${found}」です。「${remembered}」のセッションは、元のファイルに残ります。`,
      next: (found) => `今後は「${found}」を使用`,
      stay: (remembered) => `「${remembered}」のままにする`,
    },
    notFound: {
      link: "ファイルのリンクを貼り付け",
      retry: "再試行",
      askMore: "他のファイルへのアクセスを許可",
    },
    askMoreText:
      "現在、アドインが開くことができるのは自分のファイルだけです。他のユーザーから共有されているファイルを扱えるように、自分が開けるすべてのファイルについて許可するかどうかを、Microsoft が一度だけ確認します。",
  },
};

export default language;
