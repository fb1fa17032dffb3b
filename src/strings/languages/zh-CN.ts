import { IDLE_MINUTES, LONGEST_IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { CLOUD_NAMES } from "../../core/clouds";
import { REPORTED_CEILING } from "../../core/sessions/sessionWarnings";
import { MAX_RETENTION_DAYS, MIN_RETENTION_DAYS } from "../../core/statements/retention";
import type { Language } from "./language";

// Chinese has one plural category, so each sentence has one form.
const sessions = (count: number) => `${count} 个会话`;

const QUOTED_CLOUDS = CLOUD_NAMES.map((name) => `“${name}”`);

const tryAgainIn = (seconds: number) =>
  seconds < 120 ? `请等待 ${Math.ceil(seconds)} 秒，然后重试。` : `请等待 ${Math.ceil(seconds / 60)} 分钟，然后重试。`;

const tryAgainAt = (time: string) => `你可以在 ${time} 之后重试。`;

const numbered = (number: number | undefined) => (number === undefined ? "此问题" : ` AADSTS${number} `);

const reasons: Language["reasonSentences"] = {
  createAgain: {
    title: "会话无效",
    text: () => "Microsoft 给出的原因：会话不存在或不再有效。",
  },
  createWhenFree: {
    title: "其他人正在使用该工作簿",
    text: () => "Microsoft 给出的原因：其他人或应用正在使用该工作簿。请在他们完成后创建新会话。",
  },
  createOtherwise: {
    title: "出现问题",
    text: () => "Microsoft 给出的原因：发生意外情况。相同类型的新会话可能会失败。请尝试创建另一种类型的会话。",
  },
  liftRestriction: {
    title: "被策略阻止",
    text: () => "Microsoft 给出的原因：服务或你的组织的策略。该策略更改后，会话将恢复正常。请咨询你的管理员。",
  },
  cleanWorkbook: {
    title: "该工作簿不允许使用会话",
    text: () =>
      "Microsoft 给出的原因：该工作簿现在包含会话无法处理的内容，或者已变得过大。请在浏览器中打开它以查看具体原因。",
  },
  workbookGone: {
    title: "我们找不到该工作簿",
    text: ({ fileName }) => `Microsoft 给出的原因：会话无效，因为在原来的位置找不到 ${fileName}。`,
  },
  abandonSession: {
    title: "Microsoft 的服务出错",
    text: () => "Microsoft 仅表示其服务出错，并且不应重复该请求。",
  },
  newToken: {
    title: "Microsoft 未接受此登录",
    text: ({ fileName }) =>
      `即使在我们刷新登录后，Microsoft 也未接受此登录。请重新登录。如果问题仍然存在，则此帐户可能无权在浏览器中打开 ${fileName}。`,
  },
  useOwnerAccount: {
    title: "会话属于其他帐户",
    text: ({ accountName }) =>
      accountName === undefined
        ? "只有打开该会话的帐户才能使用它。请使用该帐户登录。"
        : `只有打开该会话的帐户才能使用它。请以 ${accountName} 身份登录。`,
  },
  askMore: {
    title: "没有此工作簿的权限",
    text: ({ fileName, fileAccess }) =>
      fileAccess === "all"
        ? `原因是以下情况之一：此帐户没有更改 ${fileName} 的权限，该工作簿带有敏感度标签，或此帐户没有 Excel 网页版的许可证。`
        : `你只允许访问自己的文件。如果 ${fileName} 属于其他人或某个站点，请允许访问更多文件。`,
  },
  seeRestriction: {
    title: "该工作簿不允许此操作",
    text: ({ fileName }) =>
      `${fileName} 的某些因素阻止了此操作：敏感度标签、保护或没有编辑权限。请在浏览器中打开它以查看具体原因。`,
  },
  waitForPeople: {
    title: "其他人正在使用该工作簿",
    text: ({ fileName }) =>
      `其他人或应用正在使用 ${fileName}，例如正在编辑。请在他们完成后重试。可在浏览器中查看是谁正在使用。`,
  },
  waitForTurn: {
    title: "请求过多",
    text: () => "Microsoft 在短时间内收到了过多请求，可能来自你组织中的其他应用。",
  },
  waitForService: {
    title: "Microsoft 的服务正忙",
    text: () => "该服务目前无法执行此操作。它表示这只是暂时的。",
  },
  waitForCalculation: {
    title: "该工作簿耗时过长",
    text: ({ fileName }) =>
      `Microsoft 停止了该请求，因为 ${fileName} 忙碌的时间过长，例如正在进行计算。请等待足够的时间让其完成，然后再次检查。`,
  },
  askForItem: {
    title: "我们找不到该工作簿",
    text: ({ fileName }) => `Microsoft 在此处找不到 ${fileName}：它已移动或删除，或者未与你共享。`,
  },
  check: {
    title: "未及时响应",
    text: ({ fileName }) => `Microsoft 未及时完成，可能是因为 ${fileName} 很大。`,
  },
  checkId: {
    title: "Microsoft 未能理解该请求",
    text: () => "某个 ID 可能不完整或已更改。请将其与来源进行比较，然后重新添加。",
  },
  notOffered: {
    title: "此工作簿不提供此功能",
    text: ({ fileName }) => `Microsoft 不为 ${fileName} 或其存放位置提供此功能。`,
  },
  tooLarge: {
    title: "过大",
    text: ({ fileName }) => `该请求对于 Microsoft 的服务来说过大。${fileName} 可能超出了该服务可处理的大小。`,
  },
  simplifyWorkbook: {
    title: "不支持该工作簿",
    text: ({ fileName }) =>
      `${fileName} 包含 Microsoft 的服务不支持的内容，或者过大。请在浏览器中打开它以查看要移除的内容。`,
  },
  notAboutSessions: {
    title: "来自 Microsoft 的意外响应",
    text: () => "Microsoft 给出的原因与单元格或表格有关，而我们并未请求这些内容。详细信息可为你的支持团队提供帮助。",
  },
  internalFault: {
    title: "Microsoft 的服务内部出错",
    text: () => "Microsoft 的服务因内部错误而停止。详细信息可为你的支持团队提供帮助。",
  },
};

const rowSentences: Language["rowSentences"] = {
  status: {
    open: "已打开",
    mayBeOpen: "可能处于打开状态",
    probablyEnded: "很可能已结束",
    reportedClosed: "据报告已关闭",
    closed: "已关闭",
    ended: "已结束",
    notKnown: "未识别",
    unusable: "无法使用",
    workbookGone: "找不到工作簿",
    noAnswer: "结果未知",
  },
  kind: {
    saves: "保存更改",
    temporary: "临时",
    unknown: "保存情况未知",
    reported: "据报告保存更改",
    inDoubt: "可能丢失更改",
  },
  origin: {
    createdHere: "在此处创建",
    added: "由你添加",
    imported: "已导入",
    folder: "来自 OneDrive",
    by: (tool, run) => (run === undefined ? `由 ${tool} 创建` : `由 ${tool} 创建，运行 ${run}`),
  },
  originAt: (origin, time) => `${origin}，${time}`,
  life: {
    used: (when) => `上次使用：${when}`,
    likely: (from, to) => (to <= 0 ? "很可能随时结束" : `很可能在 ${from}–${to} 分钟后结束`),
    seen: (when) => `上次看到：${when}`,
    useReported: (when) => `据报告，上次使用：${when}`,
    added: (when) => `添加时间：${when}`,
    closed: (when) => `关闭时间：${when}`,
    reportedClosed: (when) => `据报告已关闭：${when}`,
    ended: (when) => `检测时间：${when}`,
    marked: (when) => `检查时间：${when}`,
  },
  selected: "已选择",
  close: "关闭",
  closeNamed: (name, id) => `关闭 ${name} ${id}`,
  selectNamed: (name, id) => `选择 ${name} ${id}`,
  moreNamed: (name, id) => `${name} ${id} 的更多选项`,
  sessionNamed: (name, kind, status, id) => `${name}，${kind}，${status}，${id}`,
};

const notKnown: Language["closeSentences"]["notKnown"] = {
  title: "Microsoft 找不到此文件的这个会话",
  body: ({ fileName, name, shortId }) =>
    `“${name}”（${shortId}）已结束，或者其 ID 不完整或属于 ${fileName} 以外的文件。我们已将其保留在列表中并进行了标记。`,
};

const notKnownKept: Language["closeSentences"]["notKnownKept"] = ({ fileName, name, shortId }) =>
  `我们已将 ${fileName} 的“${name}”（${shortId}）保留在列表中并进行了标记。如果它可能仍处于打开状态，请将其 ID 与来源进行比较。`;

const language: Language = {
  bulkSentences: {
    name: "对多个会话的操作",
    thinking: (count, seconds) => `${seconds} 秒后关闭 ${sessions(count)}`,
    thinkingAnnounced: (count, seconds) =>
      `${sessions(count)}将在 ${seconds} 秒后关闭。若要使其保持打开，请按 Esc 或选择“取消”。`,
    running: {
      close: (number, count) => `正在关闭第 ${number} 个，共 ${count} 个`,
      check: (number, count) => `正在检查第 ${number} 个，共 ${count} 个`,
      keepAlive: (number, count) => `正在保持活动：第 ${number} 个，共 ${count} 个`,
    },
    started: {
      close: (count) => `正在逐个关闭 ${sessions(count)}。`,
      check: (count) => `正在逐个检查 ${sessions(count)}。`,
      keepAlive: (count) => `正在逐个让 ${sessions(count)}保持活动。`,
    },
    waiting: (seconds) => `Microsoft 正忙。${seconds} 秒后继续`,
    waitingAnnounced: "Microsoft 正忙。我们很快会继续。",
    stopping: "将在当前请求完成后停止…",
    elsewhere: (settled, count) => `另一个窗格正在处理这些会话：已完成 ${settled} 个，共 ${count} 个`,
    elsewhereAnnounced: "另一个窗格正在处理这些会话。",
    interrupted: (settled, count) => `处理这些会话的窗格在完成 ${settled} 个（共 ${count} 个）后停止。`,
    stopped: "已停止。",
    nothingMore: {
      documentChanged: "现在打开的是另一个工作簿，因此我们没有为你确认的工作簿再发送任何内容。",
      documentNotAnswering:
        "Excel 未响应，因此我们没有再发送任何内容。请完成单元格编辑或关闭 Excel 中打开的窗口，然后继续。",
    },
    longWait: (time) => `Microsoft 正忙，要求我们等到 ${time}。`,
    noAnswers: "由于 Microsoft 连续两次未响应，我们已停止。请检查你的连接，然后继续。",
    notKept: "存储已被阻止或已满，因此如果此窗格关闭，剩余待处理会话的信息将丢失。",
    summary: (parts) => parts.join("，"),
    counted: {
      closed: (count) => `${count} 个已关闭`,
      alive: (count) => `${count} 个仍处于打开状态`,
      ended: (count) => `${count} 个先前已结束`,
      skipped: (count) => `${count} 个已跳过（先前已关闭、结束或移出列表）`,
      refused: (count) => `${count} 个被拒绝`,
      unknown: (count) => `${count} 个没有明确答复`,
      later: (count) => `${count} 个被 Microsoft 推迟`,
      notKnown: (count) => `${count} 个未被 Microsoft 识别`,
      workbookGone: (count) => `${count} 个找不到工作簿`,
      unusable: (count) => `${count} 个已无法使用`,
      stopped: (count) => `${count} 个已停止`,
      notAttempted: (count) => `${count} 个未发送`,
    },
    cancel: "取消",
    stop: "停止",
    continueLeft: (count) => `继续处理 ${count} 个`,
    signInAndContinue: "登录并继续",
    retryFailed: (count) => `重试 ${count} 个失败项`,
    results: "结果…",
    dismiss: "消除",
  },
  closeManySentences: {
    title: (count) => `是否关闭 ${sessions(count)}？`,
    close: (count) => `关闭 ${sessions(count)}`,
    risk: {
      temporary: (count) => `${count} 个是临时会话。在其中所做的更改将丢失且无法恢复。`,
      unknown: (count) =>
        count === 1
          ? `我们不知道 ${count} 个会话是否保存更改。如果是临时会话，在其中所做的更改将丢失。`
          : `我们不知道 ${count} 个会话是否保存更改。在临时会话中所做的更改将丢失。`,
      doubtful: (count) => `${count} 个会话的记录相互矛盾或无法核实，因此其更改可能会丢失。`,
      saves: (count) => `${count} 个会话即时保存更改，因此已完成的更改会保留在文件中。`,
    },
    foreign: (count) =>
      count === 1
        ? `${count} 个不是在此处创建的。流或脚本可能仍在使用它；如果是这样，流或脚本将在执行下一步时失败。`
        : `${count} 个不是在此处创建的。流或脚本可能仍在使用它们；如果是这样，流或脚本将在执行下一步时失败。`,
    otherOwner: (count) => `${count} 个与其他帐户关联。你可能无法使用自己的帐户将其关闭。`,
    leftOut: (count) => `${count} 个先前已关闭或结束，将被排除。`,
    leftOutBecause: {
      notAnswering: (count) => `Excel 未响应，因此打开的工作簿中的 ${count} 个会话将被排除。`,
      notFound: (count) => `${count} 个会话将被排除，因为尚未找到其工作簿。`,
      unplaced: (count) => `${count} 个会话将被排除，因为不知道其属于哪个工作簿。`,
    },
    nothingLeft: "这些会话先前均已关闭或结束。已没有需要关闭的会话。",
    oneByOne: "我们将按列表顺序逐个关闭它们。你可以随时停止。",
  },
  copyManySentences: { title: (count) => `复制 ${sessions(count)}` },
  forgetManySentences: {
    title: (count) => `是否将 ${sessions(count)}移出列表？`,
    text: "这会将这些会话移出此设备上的列表。已打开的会话会保持打开，直到超时。",
    forget: (count) => `将 ${sessions(count)}移出列表`,
  },
  copySentences: {
    menu: "复制为…",
    menuId: "复制会话 ID",
    title: (name, id) => `复制“${name}”（${id}）`,
    form: "复制为",
    forms: {
      id: "仅会话 ID",
      blink: "Blink：Close Session 的六个参数",
      http: "HTTP 请求",
      curl: "cURL (bash)",
      powerShell: "PowerShell",
      python: "Python",
    },
    whole: "此文本包含完整的会话 ID。任何拥有它并且可以打开该文件的人都可以使用和关闭该会话。",
    token: "其中不包含访问令牌。请将 GRAPH_TOKEN 替换为你的令牌。",
    handedOver: "复制后，其他工具可能会在此窗格看不到的情况下使用该会话，因此我们将停止估计其结束时间。",
    onlyId: "我们还不知道此会话的工作簿，因此你只能复制其 ID。",
    text: "要复制的文本",
    copy: "复制",
  },
  createSentences: {
    created: {
      title: "会话已打开",
      persistent: ({ fileName, name, shortId }) => `“${name}”（${shortId}）会将所做的更改即时保存到 ${fileName}。`,
      temporary: ({ fileName, name, shortId }) =>
        `“${name}”（${shortId}）是临时会话：会话结束时，在其中所做的更改将丢失，${fileName} 保持不变。`,
    },
    pending: {
      title: "Microsoft 正在打开会话",
      body: ({ fileName }) => `对于 ${fileName}，这可能需要一段时间。你可以关闭此窗格。我们稍后会从此处继续。`,
    },
    maybeOpened: {
      title: "我们无法确认是否有会话已打开",
      body: ({ fileName }) => `${fileName} 可能有一个会话已打开，但我们无法知道其 ID。如果不使用，它会超时。`,
    },
    refused: ({ fileName }) => `Microsoft 未打开 ${fileName} 的会话。`,
    notConfirmed: ({ fileName }) => `Microsoft 未确认 ${fileName} 的会话。`,
    later: ({ fileName }) => `${fileName} 还没有打开的会话。`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  detailsSentences: {
    title: (name, id) => `“${name}”（${id}）`,
    rename: (name, id) => `重命名“${name}”（${id}）`,
    label: "名称",
    labelHint: "在列表中代替来源显示。",
    note: "备注",
    save: "保存",
    workbook: "工作簿",
    workbookReported: "工作簿（据报告）",
    kind: "类型",
    status: "状态",
    origin: "来源",
    run: "创建者",
    createdAt: "创建时间",
    addedAt: "添加到此处的时间",
    seenAliveAt: "上次从此处确认仍打开的时间",
    lastUsedAt: "报告的上次使用时间",
    driveId: "驱动器 ID",
    itemId: "项目 ID",
    owner: "关联的帐户",
    record: "记录",
    recordOf: (user, app) => {
      const by = [user, app].filter(Boolean).join("、");
      return by === "" ? "OneDrive 文件；Microsoft 未说明归谁所有" : `来自 ${by} 的 OneDrive 文件`;
    },
    recordOfDevice: "此加载项为你的帐户写入的 OneDrive 文件",
    recordInText: "你添加的文本或文件",
    openRun: "打开创建此会话的运行",
    copyDetails: "复制这些详细信息",
  },
  dialogSentences: {
    notKept: {
      blocked: "此加载项的存储已被阻止，因此未保存你的更改。",
      full: "此加载项的存储已满，因此未保存你的更改。请将不再需要的会话移出列表，然后重新保存。",
    },
    cancel: "取消",
    done: "完成",
    copy: "复制",
    copied: "已复制",
    copyByHand: "我们无法访问剪贴板。请选择文本，然后复制：",

    notThisWindow: "这不会关闭 Excel，也不会注销任何人。",
    inWorkbook: (fileName, place) => (place === undefined ? `工作簿：${fileName}` : `工作簿：${fileName}，${place}`),
    otherWorkbookWarning: (fileName) => `此会话属于其他工作簿：${fileName}。它不是当前打开的工作簿。`,
    fileNotKnown: "名称未知的工作簿",
    whichFile: {
      asking: "正在询问 Microsoft 这是哪个文件…",
      offline: "你处于脱机状态，因此我们无法询问 Microsoft 这是哪个文件。",
      signInNeeded: "在你登录之前，我们无法判断这是哪个文件。",
      notFound: "Microsoft 无法通过你的帐户找到此文件。",
      noAnswer: "Microsoft 未告诉我们这是哪个文件。",
      reportedName: (name) => `有记录称其为 ${name}。我们无法确认。`,
      address: "文件的地址",
    },
    close: {
      title: (name, id) => `是否关闭“${name}”（${id}）？`,
      persistent: "此会话即时保存更改，因此已完成的更改会保留在文件中。",
      temporary: "此会话是临时会话。会话关闭时，在其中所做的更改将丢失且无法恢复。",
      unknown: "我们不知道此会话是否保存更改。如果是临时会话，在其中所做的更改将丢失且无法恢复。",
      doubts: {
        kindReported:
          "只有记录表明此会话会保存更改，而我们无法核实。如果是临时会话，在其中所做的全部更改可能会丢失且无法恢复。",
        kind: "关于此会话是否保存更改，记录相互矛盾。如果是临时会话，在其中所做的全部更改可能会丢失且无法恢复。",
        place: "有记录表明此会话属于其他工作簿。关闭它可能会导致在该工作簿中所做的更改丢失。",
        owner: "有记录表明此会话属于其他帐户。关闭它可能会导致该用户的更改丢失。",
      },
      foreign: "流或脚本可能仍在使用它。如果是这样，流或脚本将在执行下一步时失败。",
      otherOwner: (name) =>
        name === undefined
          ? "此会话与其他帐户关联。你可能无法使用自己的帐户将其关闭。"
          : `此会话与 ${name} 关联。你可能无法使用其他帐户将其关闭。`,
      facts: (origin, life) => `${origin}。${life}。`,
      meanwhile: {
        closed: "在此对话框打开期间，该会话已被关闭。已没有需要关闭的会话。",
        ended: "在此对话框打开期间，该会话已结束。已没有需要关闭的会话。",
        forgotten: "在此对话框打开期间，该会话已被移出列表。如果它仍处于打开状态，则会保持打开，直到超时。",
      },
      close: "关闭会话",
      discard: "关闭并放弃更改",
    },
    forget: {
      title: (name, id) => `是否将“${name}”（${id}）移出列表？`,
      text: "这会将该会话移出此设备上的列表。该会话会保持打开，直到超时。",
      over: "这会将该会话移出此设备上的列表。会话本身先前已关闭或结束。",
      meanwhile: "在此对话框打开期间，该会话已被移出列表。",
      forget: "移出列表",
    },
    create: {
      title: "创建会话",
      persistent: "保存更改",
      persistentHint: `更改会立即保存到文件。大约 ${IDLE_MINUTES.persistent} 分钟没有活动后，会话将结束。`,
      temporary: "临时",
      temporaryHint: `用于计算：大约 ${IDLE_MINUTES.temporary} 分钟没有活动后，会话将结束，更改将丢失。`,
      name: "名称（可选）",
      nameHint: "在列表中显示，以便你将其与其他会话区分开来。",
      notStorable: "此加载项的存储已被阻止。我们只会显示一次会话 ID，供你复制。此窗格关闭后，该 ID 将丢失。",
      full: "此加载项的存储已满。我们只会显示一次会话 ID，供你复制。此窗格关闭后，该 ID 将丢失。",
      create: "创建",
      createAnyway: "仍要创建",
    },
    add: {
      title: "添加会话",
      label: "会话 ID，或包含会话 ID 的文本",
      hint: "ID、流的输出、cURL 命令、JSON 或 CSV。不会访问任何会话。",
      reading: "正在读取文本。这可能需要一段时间。若要停止，请选择“取消”。",
      understood: (count) => `找到 ${sessions(count)}`,
      placeNotUnderstood: "我们无法判断这属于哪个工作簿。你可以在其他工作簿下找到它。",
      leftOut: (count) => `已跳过 ${count} 项：`,
      saves: (count) => (count === 1 ? "此会话是否保存更改？" : "这些会话是否保存更改？"),
      yes: "是",
      no: "否，是临时会话",
      unknown: "我不知道",
      unresolved: "在 Microsoft 找到此工作簿之前，我们会将会话与该工作簿的地址一起保留。",
      noWorkbook:
        "我们还不知道是哪个工作簿，因此会将未指明工作簿的会话单独保留。此处显示工作簿后，请在会话的菜单中选择“属于此工作簿”。",
      add: (count) => `添加 ${sessions(count)}`,
      addNone: "添加",
      blocked: "此加载项的存储已被阻止，因此我们未添加任何内容。请保留该文本。",
      full: "此加载项的存储已满，因此我们无法添加全部会话。请将不再需要的会话移出列表，然后重新添加。",
    },
    byHand: {
      title: "其他工作簿",
      link: "文件链接",
      linkHint: "在浏览器或 Excel 中：选择“共享”，然后选择“复制链接”。",
      orIds: "或输入其 ID",
      source: "源",
      sharePoint: "SharePoint",
      oneDrive: "OneDrive",
      anySource: "不确定",
      siteId: "站点 ID",
      driveId: "驱动器 ID",
      itemId: "项目 ID",
      userId: "用户 ID",
      sessionId: "工作簿会话 ID（可选）",
      wrongField: (label, why) => `${label}：${why}`,
      find: "查找工作簿",
      finding: "正在询问 Microsoft…",
      found: (name, place) => (place === undefined ? `已找到 ${name}` : `已找到 ${name}，${place}`),
      use: "显示其会话",
      nothing: "请粘贴链接，或至少输入项目 ID。",
      notALink:
        "这不是指向 OneDrive 或 SharePoint 中文件的链接。此类链接以 https:// 和名称（例如 contoso.sharepoint.com）开头。",
      otherUser: "你只能打开已登录帐户有权访问的文件。",
      siteNotUsed: "OneDrive 没有站点，因此我们不使用站点 ID。",
      blocked: "此加载项的存储已被阻止，因此我们无法保存会话 ID。若要继续而不使用会话 ID，请清除该字段。",
      full: "此加载项的存储已满，因此我们无法保存会话 ID。请将不再需要的会话移出列表，或清除该字段以继续而不使用会话 ID。",
      signIn: "登录并查找",
      askMore: "允许访问更多文件并查找",
    },
    askMore: {
      title: "是否允许访问更多文件？",
      allow: "允许访问更多文件",
    },
    forgetEverything: {
      title: "是否移除此处存储的所有内容？",
      text: (count) => `这会从此设备中删除 ${sessions(count)}和所有加载项数据。不会关闭任何会话。`,
      exportFirst: "先复制所有会话",
      forget: "移除所有内容",
    },
    settings: {
      title: "设置",
      retention: "已关闭和已结束会话的保留时间（天）",
      retentionHint: `${MIN_RETENTION_DAYS} 到 ${MAX_RETENTION_DAYS}。已打开的会话会一直保留，直到你将其移出列表。`,
      keepToasts: "保留成功消息，直到我将其消除",
      save: "保存",
      wrong: `请输入 ${MIN_RETENTION_DAYS} 到 ${MAX_RETENTION_DAYS} 之间的整数。`,
    },
  },
  fileSentences: {
    choose: "选择文件…",
    orDrop: "或将文件拖放到此处：来自此加载项的 JSON 或 CSV，或任何其他文本。",
    from: (name) => `来自文件 ${name}`,
    remove: "改用文本",
    tooLarge: "此文件过大。请选择其他文件，或粘贴其中一部分。",
    several: "你拖放了多个文件。请一次拖放一个。",
    unreadable: "我们无法读取此文件。请重新选择，或粘贴其文本。",

    exportTitle: "导出会话",
    exportText: (count, records) =>
      `${sessions(count)}（${records} 条记录）：此设备已知的所有内容，包括已移出列表的会话。在其他位置导入该文件不会丢失任何内容。其中不包含密码或令牌。`,
    format: "格式",
    json: "JSON",
    csv: "CSV（用于电子表格）",
    download: "下载",
    downloadHint: "如果“下载”在你的 Excel 版本中不起作用，请选择“复制”，然后将文本粘贴到文件中。",
    copy: "复制",
  },
  folderSentences: {
    name: "OneDrive 中的会话",
    reading: "OneDrive：正在读取…",
    stop: "停止",
    read: (count, when) => `OneDrive：已在 ${when} 读取 ${sessions(count)}`,
    absent: "OneDrive：没有为此工作簿保存任何内容",
    kept: "OneDrive：你的会话已保存在其中",
    notRead: "OneDrive：尚未读取",
    waiting: (count) => `${count} 项更改待处理`,
    signIn: "登录以查看 OneDrive 中的会话",
    readAgain: "重新读取",
    keep: "将我的会话保留在 OneDrive 中",
    stopKeeping: "停止在 OneDrive 中保留",
    gone: "OneDrive 中的文件夹已被删除或移动。在你重新启用之前，我们不会向其中写入。",
    trouble: {
      offline: "我们无法读取 OneDrive：此设备处于脱机状态。",
      silence: "我们无法读取 OneDrive：它未响应。",
      busy: "我们无法读取 OneDrive：它正忙。请在几分钟后重新读取。",
      other: "我们无法读取 OneDrive：它返回了意外的响应。",
      partMissing: "我们无法读取 OneDrive：此加载项的一部分未加载。",
    },
    syncError: {
      offline: "此设备处于脱机状态。一有连接，我们就会写入。",
      noAnswer: "OneDrive 未响应。我们会重试。",
      busy: "OneDrive 正忙。我们会重试。",
      locked: "OneDrive 中的某个文件或文件夹目前已锁定。我们会重试。",
      changed: "OneDrive 中的某些内容在同一时刻发生了更改。我们会重试。",
      full: "你的 OneDrive 已满。请在其中腾出空间，然后重新读取。",
      refused: "OneDrive 不允许我们写入。请咨询管理你的 OneDrive 的人员，然后重新读取。",
      refusedSome: "OneDrive 拒绝了某些更改。其他内容均已保存。下次你打开此窗格时，我们会重试。",
      signInNeeded: "你不再处于登录状态。登录后，我们就会写入。",
      notStored: "此加载项的存储已满或已被阻止。请将不再需要的会话移出列表，然后重新读取。",
    },
    unread: (count) => `我们无法读取 ${count} 个文件`,
    unreadWhy: {
      notJson: "它不是完整的 JSON",
      notAnObject: "它不是单条记录",
      tooLarge: "它对于一条记录来说过大",
      otherFormat: "我们不知道其格式",
      newer: "它由更新版本的加载项写入",
      noSessionId: "它未指明会话",
      badSessionId: "其会话 ID 不可能正确",
      cutShort: "其会话 ID 缺少一部分",
      token: "它包含看起来像密码或令牌的内容，我们绝不会保留此类内容；请设法将其吊销",
      foreignAddress: "OneDrive 将其保存在不属于 Microsoft 的地址",
      notNow: "它未送达；我们下次会读取",
      partLeftOut: "我们未能理解其中一部分；其余部分已显示",
    },
    unreadHint: "它们会留在原处，保持不变。",
    fileAnd: (name, why) => `${name}：${why}`,

    staysThere: "OneDrive 中的内容会保留在其中。下次你打开此窗格时，我们会重新读取。",

    keepTitle: "是否将我的会话保留在 OneDrive 中？",
    keepWhere:
      "我们将在此设备上使用此帐户写入你的 OneDrive 中的文件夹 Apps › Workbook Sessions。你的其他设备以及向其中写入内容的自动化都会看到相同的会话。",
    keepWhat: (count) =>
      `对于此处已知的 ${sessions(count)}以及之后的每个会话，我们将保存其 ID 和工作簿，会话何时由什么打开、使用和关闭，以及你为其设置的名称和备注。每项更改都是一个小文件。我们绝不会保存密码或令牌。`,
    keepWho: "任何能够读取该文件夹的人都可以看到这些内容。如果你删除该文件夹，则在你重新启用之前，我们不会向其中写入。",
  },
  guideSentences: {
    menu: "文件看起来仍被锁定…",
    title: "文件看起来仍被锁定",
    intro: (fileName) => `关闭会话不会解锁 ${fileName}，此处的任何操作都不会。以下是常见原因。`,
    seen: "我们可以看到的情况",
    asking: "正在询问 Microsoft 该文件是否已签出…",
    checkedOutBy: (name) => `已由 ${name} 签出。在该文件签入或放弃签出之前，其他人无法更改它。`,
    checkedOut: "已签出，但 Microsoft 未说明由谁签出。在该文件签入之前，其他人无法更改它。",
    notCheckedOut: "未被任何人签出。",
    notSaid: "Microsoft 不提供此处的文件是否已签出的信息。",
    couldNotAsk: "我们无法询问 Microsoft 该文件是否已签出。",
    signIn: "登录并询问",
    askAgain: "再次询问",
    openHere: "它已在此 Excel 中打开，因此其他应用可能会将其视为正在使用。",
    maybeOpen: (count) => `列表中的 ${sessions(count)}可能仍处于打开状态。`,
    noneOpen: "列表中似乎没有已打开的会话。可能还有我们不知道的其他会话。",
    closeOne: "关闭它…",
    selectThem: "选择这些会话",
    refused: (codes) =>
      `Microsoft 拒绝了对此文件的请求（${codes}）。原因可能是敏感度标签、保护、缺少权限或缺少 Excel 网页版的许可证。`,
    unseen: "我们无法看到的情况",
    people: "可能有人在 Excel 中（在计算机上或浏览器中）打开了该文件。可在浏览器中查看是谁。",
    connectors:
      "Power Automate 的 Excel 连接器和类似工具会保留自己的会话，任何人都无法列出或关闭这些会话。它们通常在上次使用后大约 12 分钟结束。",
    delay: "关闭后，可能需要片刻时间，该文件在各处才会显示为未被占用。",
    openInBrowser: "在浏览器中打开",
  },
  historySentences: {
    title: "历史记录",
    hint: "从此设备关闭的会话，以及 Microsoft 的答复。",
    empty: "历史记录为空。",
    noMatch: "历史记录中没有匹配项。",
    search: "搜索历史记录",
    today: "今天",
    yesterday: "昨天",
    earlier: "更早",
    by: (account) => `由 ${account} 执行`,
    request: (id) => `request-id ${id}`,
    outcome: {
      closed: "已关闭",
      ended: "先前已结束",
      notKnown: "未被 Microsoft 识别",
      workbookGone: "找不到工作簿",
      refused: "被拒绝",
      later: "被 Microsoft 推迟",
      unknown: "结果未知",
      unusable: "已无法使用",
    },
    results: "结果…",
    copy: "复制为 CSV",
    clear: "清除历史记录",
    clearSure: "是否清除全部历史记录？",
    notCleared: "此加载项的存储已被阻止，因此未清除历史记录。",
    kept: (days) => `保留 ${days} 天；可在“设置”中更改。`,
  },
  jointSentences: {
    sentences: (texts) => texts.join(""),
    ended: (text) => (/[。？！?!…]$/.test(text) ? text : `${text}。`),
    aside: (fact, more) => `${fact}，${more}`,
    value: (name, value) => `${name}：${value}`,
    nameAndId: (name, id) => `${name} ${id}`,
  },

  keepAliveSentences: {
    afterEarlier: {
      waiting: (seconds) => `此工作簿的先前请求可能仍在运行。最多 ${seconds} 秒后继续`,
      announced: "此工作簿的先前请求可能仍在运行。我们将在其之后继续。",
    },
    menu: (minutes) => `保持活动 ${minutes} 分钟`,
    menuStop: "停止保持活动",
    contacting: (until) => `保持活动至 ${until}，正在访问…`,
    next: (until, minutes) =>
      minutes <= 1 ? `保持活动至 ${until}，下次访问在一分钟内` : `保持活动至 ${until}，下次访问在 ${minutes} 分钟后`,
    last: (until) => `保持活动至 ${until}，在此之前不再访问`,
    stop: "停止",
    stopNamed: (name, id) => `停止让 ${name} ${id} 保持活动`,
    called: ({ name, shortId }) => `“${name}”（${shortId}）`,
    ended: {
      over: {
        title: "已完成保持活动",
        body: (names) => `不再访问：${names}。会话在不使用时会超时。`,
      },
      hidden: {
        title: "已停止保持活动：窗格已隐藏",
        body: (names) => `不再访问：${names}。只有在你能看到此窗格时，我们才会让会话保持活动。`,
      },
      slept: {
        title: "已停止保持活动：你的计算机曾处于睡眠状态",
        body: (names) => `这些会话可能已结束：${names}。选择“检查”以询问 Microsoft。`,
      },
      leapt: {
        title: "已停止保持活动：你的计算机曾处于睡眠状态，或者其时钟被更改",
        body: (names) => `这些会话可能已结束：${names}。选择“检查”以询问 Microsoft。`,
      },
      gone: {
        title: "已停止保持活动：会话已关闭或结束",
        body: (names) => `已关闭、已结束或已移出列表：${names}。`,
      },
      unclear: {
        title: "已停止保持活动：没有明确答复",
        body: (names) => `Microsoft 未表示这些会话处于打开状态：${names}。选择“检查”以再次询问。`,
      },
      notSent: {
        title: "已停止保持活动：我们无法发送任何内容",
        body: (names) => `未访问：${names}。请登录或返回到该工作簿，然后重新开始。`,
      },
      failed: {
        title: "已停止保持活动：出现问题",
        body: (names) => `不再访问：${names}。我们可能已发送最后一个请求。选择“检查”以询问 Microsoft。`,
      },
    },
  },
  languageSentences: {
    setting: "语言",
    asInExcel: "与 Excel 相同",
    notLoaded: "无法加载此语言，因此未保存任何内容。请检查你的连接，然后再次保存。",
  },

  lineSentences: {
    activity: {
      of: (name, text) => `${name}：${text}`,
      closing: "正在关闭…",
      contacting: "正在访问…",
      queued: "排队中",
      busy: "Microsoft 正忙。即将重试。",
      waiting: (seconds) => `Microsoft 正忙。${seconds} 秒后重试`,
      signInToClose: "登录以关闭此会话",
      signInToContact: "登录以访问此会话",
    },
    signInAndClose: "登录并关闭",
    signInAndContact: "登录并访问",
    named: {
      stop: (name, id) => `停止对 ${name} ${id} 的请求`,
      close: (name, id) => `登录并关闭 ${name} ${id}`,
      contact: (name, id) => `登录并访问 ${name} ${id}`,
      stopCreating: "停止创建会话",
    },
    creating: "正在创建会话…",
    creatingLong: "Microsoft 正在打开会话。你可以关闭此窗格。",
    signInToCreate: "登录以创建会话",
    standing: {
      persistent: (count) => `${count} 个在此处创建的会话已打开`,
      temporary: (count) => `${count} 个已打开的临时会话将丢失其更改`,
    },
  },
  warningSentences: {
    short: {
      severalPersistent: (count) => `${sessions(count)}同时保存更改`,
      nearCeiling: (count) => `${sessions(count)}似乎已打开`,
    },
    severalPersistent: (count) =>
      `此工作簿上似乎有 ${count} 个保存更改的会话处于打开状态。同时在多个会话中所做的编辑可能会被错误地合并。`,
    nearCeiling: (count) =>
      `此工作簿上似乎有 ${sessions(count)}处于打开状态。据报告，上限约为 ${REPORTED_CEILING} 个，但 Microsoft 文档中没有说明上限。`,
  },
  mailSentences: {
    open: "从你的帐户发送…",
    title: "通过电子邮件发送",
    permission:
      "Microsoft 可能会要求你允许此加载项以你的身份发送电子邮件 (Mail.Send)。我们只在此时提出请求，并在你每次选择“发送电子邮件”时发送一封电子邮件。",
    what: "该电子邮件包含上面的表格，不含完整的会话 ID。“已发送邮件”中会保留一份副本。",
    to: "收件人",
    toHint: "一个或多个地址，用逗号或分号分隔。",
    send: "发送电子邮件",
    sendAgain: "重新发送",
    sending: "正在等待 Microsoft…",
    wrong: (texts) =>
      texts.length === 1 ? `${texts[0]} 不是电子邮件地址。` : `以下内容不是电子邮件地址：${texts.join("、")}`,
    none: "请至少输入一个电子邮件地址。",
    tooMany: (most) => `一封电子邮件最多可以发送到 ${most} 个地址。`,
    consentLink: "复制供管理员使用的链接",

    titles: {
      accepted: "电子邮件已被接受",
      unknown: "你的电子邮件可能已发送",
      notSent: "你的电子邮件未发送",
    },
    accepted: (addresses, from) =>
      from === undefined
        ? `Microsoft 已接受发送到 ${addresses.join("、")} 的电子邮件。我们无法得知它是否送达。`
        : `Microsoft 已接受从 ${from} 发送到 ${addresses.join("、")} 的电子邮件。我们无法得知它是否送达。`,
    badAddress: "Microsoft 未接受其中一个地址，因此未发送任何内容。请检查地址，然后重试。",
    notAllowed:
      "Microsoft 不允许此加载项以你的身份发送电子邮件，因此未发送任何内容。你的组织可能不允许此操作。请改为起草电子邮件，或请你的管理员允许 Mail.Send。",
    noMailbox: "你的帐户没有可供 Microsoft 365 发送邮件的邮箱，因此未发送任何内容。请改为起草电子邮件。",
    later: "Microsoft 要求我们放慢速度，因此未发送任何内容。请在几分钟后重试。",
    laterAt: (time) => `Microsoft 要求我们放慢速度，因此未发送任何内容。你可以在 ${time} 之后重试。`,
    refused: "Microsoft 拒绝了该电子邮件，因此未发送任何内容。",
    unknown: "我们无法确认 Microsoft 是否已接受该电子邮件。它可能已发送。重新发送之前，请查看“已发送邮件”。",
    signInNeeded: "未发送任何内容。选择“发送电子邮件”以登录。",
    notSent: (why) => `未发送任何内容。${why}`,
  },
  menuSentences: {
    create: "创建会话…",
    belongsHere: "属于此工作簿",
    rename: "重命名…",
    details: "详细信息…",
    history: "历史记录…",
    sort: "排序依据",
    sorts: { decision: "需要决定", use: "上次使用", kind: "类型", status: "状态", origin: "来源" },
    keepAlive: "保持活动（会访问会话）",
    check: "检查（会访问会话）",
    forget: "移出列表…",
    otherWorkbook: "其他工作簿…",
    readAgain: "重新读取打开的工作簿",
    exportAll: "导出会话…",
    settings: "设置…",
    shortcuts: "键盘快捷方式…",
    forgetEverything: "移除此处存储的所有内容…",
  },
  momentSentences: {
    counting: (seconds) => `${seconds} 秒后关闭`,
    announced: (name, seconds) => `${name} 将在 ${seconds} 秒后关闭。若要使其保持打开，请按 Esc 或选择“取消”。`,
    cancel: "取消",
    cancelNamed: (name) => `取消关闭 ${name}`,
    setting: "关闭在此处创建的临时会话时，可供取消的时间（秒）",
    settingHint: (most) => `0 到 ${most}。其他可能丢失更改的会话始终等待 ${most} 秒。`,
    settingWrong: (most) => `请输入 0 到 ${most} 之间的整数。`,
  },
  newcomerSentences: {
    empty: {
      what: "会话是流、脚本或此加载项在工作簿上打开的连接，在其工作完成后仍可能保持打开。",
      find: "如何将会话添加到此列表：",
      paste: "粘贴或导入会话",
      pasteHint: "会话 ID，或包含会话 ID 的任何文本：流的输出、日志、CSV。",
      folder: "在 OneDrive 中查找",
      folderHint: "自动化可以将其会话留在你的 OneDrive 的文件夹中。",
      create: "创建会话",
      createHint: "用于试用，或将其复制到其他工具。",
      createNotNow: "显示工作簿后，你就可以在此处创建会话。",
      closing: "关闭会话只会结束该会话，不会关闭 Excel、注销任何人或删除文件。",
    },
    whatIs: {
      menu: "什么是会话？",
      title: "什么是工作簿会话？",
      paragraphs: [
        "流、脚本或此加载项通过 Microsoft Graph 在工作簿上打开的连接，用于在不使用 Excel 的情况下读取和更改工作簿。",
        "有些会话保存更改：在其中更改的内容会立即写入文件。其他会话是临时会话：在其中更改的内容会在会话结束时丢失。",
        `会话不使用时，Microsoft 会将其结束：如果保存更改，大约在 ${IDLE_MINUTES.persistent} 分钟后；如果是临时会话，大约在 ${IDLE_MINUTES.temporary} 分钟后。这些时间是估计值。`,
        "Microsoft 不会列出已打开的会话。此加载项知道的是在此处创建、粘贴或导入的会话，或由自动化留在你的 OneDrive 中的会话。可能还有其他会话。",
        "关闭会话只会结束一个工作簿的一个会话。任何仍在使用它的程序都会在执行下一步时失败。关闭会话不会关闭 Excel、注销任何人或删除文件。",
      ],
    },
    about: {
      menu: "关于…",
      title: "关于 Workbook Sessions",
      version: "版本",
      account: "帐户",
      signIn: "登录方式",
      byExcel: "通过 Excel，使用 Excel 的帐户",
      byWindow: "在 Microsoft 窗口中，使用你选择的帐户",
      notYet: "尚未登录",
      access: "访问权限",
      accessTo: { own: "你自己的文件", all: "你可以打开的所有文件" },
      cloud: "Microsoft 云",
      clouds: { global: "全球", usgov: "美国政府 (GCC High)", usgovdod: "美国政府 (DoD)" },
      storage: "此处使用的存储空间",
      storageUsed: (kilobytes) => (kilobytes < 1 ? "小于 1 KB" : `大约 ${kilobytes} KB`),
      privacy: "隐私",
      privacyText:
        "该列表保留在此设备上；如果你选择了相应选项，也会保留在你的 OneDrive 中。我们只与 Microsoft 通信，不收集任何有关你的信息。",
      licenses: "许可证",
      licensesText:
        "MIT 许可证。使用 React、Fluent UI 和 Microsoft Authentication Library 构建，它们均采用 MIT 许可证。",
      remove: "移除此处存储的所有内容…",
    },
  },
  noticeSentences: {
    message: "消息",
    earlierMessages: (count) => `${count} 条先前的消息`,
    messageAbout: (name, id) => `关于 ${name} ${id} 的消息`,
    details: "详细信息",
    hideDetails: "隐藏详细信息",
    copyDetails: "复制详细信息",
    results: "结果…",
    notSent: {
      documentChanged: {
        title: "未发送任何内容：现在打开的是其他工作簿",
        body: "Excel 显示的不是你确认的工作簿，因此我们未执行任何操作。",
      },
      documentNotAnswering: {
        title: "未发送任何内容：Excel 未响应",
        body: "请完成单元格编辑或关闭 Excel 中打开的窗口，然后重试。",
      },
      closed: {
        title: "未发送任何内容：会话先前已关闭",
        body: "其他窗格或设备已在此期间将其关闭。",
      },
      ended: {
        title: "未发送任何内容：会话先前已结束",
        body: "其他窗格或设备在此期间得知了这一情况。",
      },
      forgotten: {
        title: "未发送任何内容：会话已被移出列表",
        body: "它是在此期间被移出的。如果它仍处于打开状态，则会保持打开，直到超时。",
      },
      alreadyOpening: {
        title: "未发送任何内容：已在打开一个会话",
        body: "另一个窗格请求了一个会话，Microsoft 正在打开它。它打开后会显示在列表中。",
      },
      cancelled: {
        title: "已取消：我们未关闭会话",
        body: ({ name, shortId, fileName }) =>
          `未发送任何内容。${fileName} 的“${name}”（${shortId}）可能仍处于打开状态。`,
      },
      stopped: {
        close: {
          title: "已停止：我们未关闭会话",
          body: ({ name, shortId, fileName }) =>
            `未再发送任何内容。${fileName} 的“${name}”（${shortId}）可能仍处于打开状态。`,
        },
        contact: {
          title: "已停止：我们未访问会话",
          body: ({ name, shortId, fileName }) =>
            `未再发送任何内容。${fileName} 的“${name}”（${shortId}）可能仍处于打开状态。`,
        },
        create: {
          title: "已停止：我们未创建会话",
          body: ({ fileName }) => `未再为 ${fileName} 发送任何内容。`,
        },
      },
    },
    notChanged: "未更改任何内容：会话已被移出列表",
    notStored: {
      title: "我们无法在此处保存此会话",
      blocked: "此加载项的存储已被阻止。请立即复制 ID：此窗格关闭后它将丢失，而 Microsoft 不会列出会话。",
      full: "此加载项的存储已满。请立即复制 ID：此窗格关闭后它将丢失，而 Microsoft 不会列出会话。",
    },
    added: (count) => (count === 0 ? "未添加会话：记录表明它们已被移出列表" : `已添加 ${sessions(count)}`),
    listed: (count) => `${sessions(count)}已在列表中`,
    listedBody: "我们保留了文本中关于它们的补充信息。未访问任何会话。",
    also: (count) => `另外 ${count} 个已在列表中。`,
    addedBody: "已保留在此设备上。未访问任何会话。",
    addedHere: "此加载项的存储已被阻止，因此它们仅在此窗格关闭之前保留在列表中。请保留该文本。未访问任何会话。",
    forgotten: (count) => `已将 ${sessions(count)}移出列表`,
    broughtBack: (count) => `${sessions(count)}已回到列表中`,
    broughtBackBody: () => "我们所知的会话信息与之前相同。",
    forgottenBody: "未关闭任何会话。",
    forgottenGoesOn: "已发往 Microsoft 的请求会继续。不会再发送其他内容。",
    notRemoved: "此加载项的存储已被阻止，因此我们无法移除所有内容。仍在列表中的内容仍保留在此设备上。",
    storageFailure: {
      blocked: "此加载项的存储已被阻止，因此未保存此内容。此窗格关闭后，列表中显示的内容将丢失。",
      full: "此加载项的存储已满，因此未保存此内容。列表可能会显示会话以前的状态。请将不再需要的会话移出列表。",
    },
    personal: "Microsoft 文档仅说明了工作或学校帐户的会话。此帐户是个人帐户。",
    thisWorkbook: "此工作簿",
  },
  supportSentences: {
    time: "时间",
    session: "会话",
    status: "HTTP 状态",
    codes: "代码",
    requestId: "request-id",
    clientRequestId: "client-request-id",
    answeredAt: "答复时间",
    signInCode: "登录代码",
    signInNumber: "登录错误",
    tenant: "向其请求登录的组织",
    tried: "尝试的登录方式",
    failure: "错误",
    places: "位置",
  },
  paneSentences: {
    ...rowSentences,
    appName: "Workbook Sessions",
    starting: "正在启动…",
    finding: "正在查找此工作簿…",
    findingHint: "正在询问 Microsoft 此文件的位置。在此期间，你可以添加会话。",
    openInBrowser: "在浏览器中打开",
    outOfDate: "Excel 未响应，因此这些信息可能已过时。在 Excel 响应之前，我们不会关闭会话。",
    retry: "重试",
    reload: "重新加载窗格",
    byHandNote: "此工作簿是由你选择的，它可能不是当前打开的工作簿。",
    backToDocument: "返回到打开的工作簿",
    otherWorkbook: "其他工作簿…",

    listTitle: (count) => `此处已知 ${sessions(count)}`,
    whoseKnowledge: "Microsoft 不会列出已打开的会话",
    whoseKnowledgeMore:
      "以下是此加载项知道的会话：在此处创建、由你添加，或由你的自动化留在 OneDrive 中的会话。可能还有其他会话。",
    queued: "排队中",
    select: "选择",
    add: "添加会话",
    addShort: "添加",
    more: "更多",
    filter: "搜索会话",
    filterHint: "搜索会话",
    filtered: (shown, all) => `显示 ${shown} 个，共 ${all} 个`,
    settled: (count) => `已关闭、已结束或找不到（${count}）`,
    noMatch: "没有与你的搜索匹配的会话。",
    clearFilter: "清除搜索",
    otherOwners: (count) => `未显示其他帐户的 ${sessions(count)}`,
    otherWorkbooks: (count) => `其他工作簿的 ${sessions(count)}`,
    fileNotKnown: "工作簿未知",
    fileReported: (name) => `${name}（据报告）`,
    quarantined: (count) => `此版本无法读取 ${count} 条已保存的记录。我们未对其进行更改。`,

    stop: "停止",
    signIn: "登录",
    signedInAs: (name) => `已以 ${name} 身份登录`,
    notSignedInAs: (name) => `无法以 ${name} 身份登录`,
    lastSignedInAs: (name) => `上次以 ${name} 身份登录`,
    notSignedIn: "尚未登录",
    dismiss: "消除消息",
    partFailed: "此窗格的一部分未加载。请检查你的连接。",
    loading: "正在加载…",
  },
  pasteSentences: {
    notAnId: "这不是会话 ID。会话 ID 以 cluster= 开头，并包含 session=。请从打开会话的位置复制完整的 ID。",
    cutShort: "ID 缺少一部分：它被截断、缩短或隐藏。请重新一次性复制完整的 ID。",
    tooLong: "这对于 ID 来说过长。请仅复制 ID。",
    spaces: "ID 中有空格，因此可能缺少一部分。请重新一次性完整复制。",
    controlCharacters: "ID 中有不可见字符或换行符。请重新一次性完整复制。",
    notAscii: "它包含任何会话 ID 都没有的字符，例如带重音符号的字母。请重新从来源复制。",
    token: "这看起来像密码或访问令牌。我们未保留它。切勿共享。如果已将其发送给任何人，请设法将其吊销。",
    notSet: "复制此内容时，脚本尚未打开其会话。请在会话打开后重新复制。",

    noSession: "其中没有会话 ID。",
    notNeeded: "这些是请求的详细信息，此处不需要。",
    duplicate: "此会话在文本中出现多次。我们只会添加一次。",
    fieldRefused: "此值不可能正确，因此我们将其排除。你仍可以添加该会话。",
    fieldNotKnown: "我们不知道这些字段，因此将其排除。",
    newerFormat: "这由更新版本的加载项写入。请更新加载项以读取它。",
    otherFormat: "我们不知道此记录的格式。请仅粘贴其会话 ID。",
    recordTooLarge: "对于一个会话来说，此记录过大或嵌套过深。请仅粘贴其会话 ID。",
    tooMuchText: "文本过长，无法一次读取。请粘贴其中一部分，或将其作为文件导入。",
    tooManyRows: "会话过多，无法一次添加。请分几次添加。",

    empty: "请输入值。",
    dots: "仅由点号组成的内容不是 ID。请重新复制 ID。",
    character: (character) =>
      character === undefined || character.trim() === ""
        ? "它包含此类 ID 没有的空格或不可见字符。请重新复制 ID。"
        : `它包含此类 ID 没有的字符：${character}。请重新复制 ID。`,
    shape: "这看起来不像此类 ID。站点为 contoso.sharepoint.com，可单独使用或后跟两个代码。用户为登录名、代码或 me。",
    address: "这是地址，不是 ID。请改为将其作为文件链接粘贴。",
    itemNeeded: "请输入项目 ID：它用于指明文件。",
    placeNeeded: "仅凭项目 ID 无法得知文件的位置。请添加驱动器 ID，或选择 OneDrive 或站点。",
    siteNeeded: "对于 SharePoint 中的文件，还请输入站点 ID 或驱动器 ID。",
  },
  proofSentences: {
    note: "记下文件的版本，以便在关闭后进行比较",
    noteMany: "记下各文件的版本，以便在关闭后进行比较",
    noting: "正在询问 Microsoft…",
    noted: (time) => `已记下：文件上次修改时间为 ${time}。`,
    notNoted: "Microsoft 未告诉我们文件的版本，因此之后没有可比较的内容。",

    notedMany: (count) => `已记下 ${count} 个工作簿的版本。`,
    notedSome: (noted, count) =>
      `已记下 ${noted} 个工作簿的版本，共 ${count} 个。Microsoft 未告诉我们其余工作簿的版本，因此之后无法比较。`,
    show: "显示证明",
    showAgain: "重新检查文件",
    asking: "正在询问 Microsoft…",
    before: (time) => `关闭之前，文件上次修改时间为 ${time}。`,
    now: (time) => `现在，文件上次修改时间为 ${time}。`,
    changed: "文件的内容自那时以来已更改。我们无法看到是谁更改的。",
    same: "文件的内容与那时相同。",
    noBefore: "关闭之前未记下其版本，因此我们无法比较。",
    lag: "在大约 20 秒内，现在下载的副本可能仍是较早的版本。",
    versions: "版本历史记录",
    failed: (why) => `我们无法查看文件。${why}`,
  },
  reasonSentences: reasons,
  resultsSentences: {
    title: "结果",
    columns: {
      name: "会话",
      shortId: "ID",
      workbook: "工作簿",
      kind: "类型",
      outcome: "结果",
      when: "时间",
      account: "帐户",
      requestId: "请求 ID",
    },
    kinds: { saves: "保存更改", temporary: "临时", notKnown: "未知" },
    noName: "无名称",
    leftOut: "已排除，因为它看起来像密码、令牌或会话 ID",
    outcome: {
      closed: "已关闭",
      ended: "先前已结束",
      notKnown: "未被 Microsoft 识别",
      workbookGone: "找不到工作簿",
      refused: "被拒绝",
      later: "被 Microsoft 推迟，据我们所知仍处于打开状态",
      unknown: "没有明确答复，可能已关闭，也可能处于打开状态",
      unusable: "已无法使用",
      notSent: "未发送，因此我们未将其关闭",
    },
    summary: (parts) => parts.join("，"),
    counted: {
      closed: (count) => `${count} 个已关闭`,
      ended: (count) => `${count} 个先前已结束`,
      notKnown: (count) => `${count} 个未被 Microsoft 识别`,
      workbookGone: (count) => `${count} 个找不到工作簿`,
      refused: (count) => `${count} 个被拒绝`,
      later: (count) => `${count} 个被推迟`,
      unknown: (count) => `${count} 个没有明确答复`,
      unusable: (count) => `${count} 个已无法使用`,
      notSent: (count) => `${count} 个未发送`,
    },
    none: "没有可显示的结果。",

    copyText: "复制为文本",
    copyMarkdown: "复制为 Markdown",
    downloadJson: "下载 JSON",
    downloadCsv: "下载 CSV",
    downloadHint: "如果“下载”在你的 Excel 版本中不起作用，请改为复制结果。",

    subject: (summary) => `工作簿会话：${summary}`,
    draft: "起草电子邮件",
    draftHint: "在你的电子邮件程序中打开一封新邮件。在你发送之前，不会发送任何内容。",
    draftTooLong: "该表格对于草稿来说过长，因此请选择“起草电子邮件”进行复制，然后将其粘贴到草稿中。",
    draftPaste: "请在此处粘贴表格。",
    draftCopied: "我们已复制该表格。请将其粘贴到草稿中。",
    draftNotCopied: "我们无法复制该表格。请选择“复制为文本”，然后将其粘贴到草稿中。",
  },
  rowSentences,
  selectedSentences: {
    title: (count) => `通过电子邮件发送 ${sessions(count)}`,
    summary: (count, time) => `${sessions(count)}（此加载项在 ${time} 所知的情况）`,
    columns: { name: "会话", shortId: "ID", workbook: "工作簿", kind: "类型", state: "状态" },
    leftOut: "已排除，因为它看起来像密码、令牌或会话 ID",
  },
  selectionSentences: {
    name: "所选会话",
    count: (count) => `已选择 ${count} 个`,
    all: "全选",
    none: "全不选",
    allShort: "全选",
    noneShort: "全不选",
    end: "结束选择",
    close: "关闭…",
    closeSome: (some, count) => `关闭 ${some} 个（共 ${count} 个）…`,
    part: (some, count) => `${some} 个，共 ${count} 个`,
    more: "所选会话的更多选项",
    check: "检查（会访问会话）",
    keepAlive: "保持活动（会访问会话）",
    copy: "复制…",
    export: "导出…",
    email: "通过电子邮件发送…",
    forget: "移出列表…",
    selectOnly: "选择",
    probablyEnded: "所有很可能已结束的会话",
    temporary: "所有临时会话",
    elsewhere: "其他工作簿中的所有会话",
    ofOrigin: (origin) => `所有：${origin}`,
  },
  closeSentences: {
    succeeded: {
      title: "Microsoft 已关闭会话",
      body: ({ fileName, name, shortId }) => `“${name}”（${shortId}）已关闭。${fileName} 可能需要片刻时间才会更新。`,
    },
    ended: {
      title: "会话先前已结束",
      body: ({ fileName, name, shortId }) => `${fileName} 的“${name}”（${shortId}）先前已结束，因此没有可关闭的会话。`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft 找不到此会话的工作簿",
      body: ({ name, shortId }) =>
        `“${name}”（${shortId}）目前无法关闭。它会自行超时。我们已将其保留在列表中并进行了标记。`,
    },
    unknown: {
      title: "我们无法确认会话是否已关闭",
      body: ({ fileName, name, shortId }) =>
        `${fileName} 的“${name}”（${shortId}）可能已关闭，也可能仍处于打开状态。选择“检查”以询问 Microsoft；这会访问该会话，如果它仍处于打开状态，还会让其保持活动。`,
    },
    unusable: {
      title: "Microsoft 无法确认会话已关闭",
      body: ({ fileName, name, shortId }) =>
        `Microsoft 报告 ${fileName} 的“${name}”（${shortId}）已无法使用。如果它仍处于打开状态，则会在大约 ${SHORTEST_IDLE_MINUTES}–${LONGEST_IDLE_MINUTES} 分钟没有活动后超时。`,
    },
    refused: ({ fileName, name, shortId }) => `Microsoft 未关闭 ${fileName} 的“${name}”（${shortId}）。`,
    notConfirmed: ({ fileName, name, shortId }) => `Microsoft 未确认 ${fileName} 的“${name}”（${shortId}）已关闭。`,
    later: ({ fileName, name, shortId }) => `${fileName} 的“${name}”（${shortId}）尚未关闭。`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  refreshSentences: {
    succeeded: {
      title: "会话处于打开状态",
      body: ({ fileName, name, shortId }) =>
        `Microsoft 已确认 ${fileName} 的“${name}”（${shortId}）。其不活动时间现在重新开始计算。`,
    },
    ended: {
      title: "会话已结束",
      body: ({ fileName, name, shortId }) => `${fileName} 的“${name}”（${shortId}）已结束。`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft 找不到此会话的工作簿",
      body: ({ name, shortId }) => `“${name}”（${shortId}）已无法使用。我们已将其保留在列表中并进行了标记。`,
    },
    unknown: {
      title: "我们无法确认会话是否处于打开状态",
      body: ({ fileName, name, shortId }) => `${fileName} 的“${name}”（${shortId}）可能处于打开状态，也可能未打开。`,
    },
    unusable: {
      title: "Microsoft 无法访问会话",
      body: ({ fileName, name, shortId }) =>
        `Microsoft 报告 ${fileName} 的“${name}”（${shortId}）已无法使用。如果它仍处于打开状态，则在不使用时会超时。`,
    },
    refused: ({ fileName, name, shortId }) => `Microsoft 不允许我们访问 ${fileName} 的“${name}”（${shortId}）。`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `Microsoft 未确认 ${fileName} 的“${name}”（${shortId}）处于打开状态。`,
    later: ({ fileName, name, shortId }) => `我们尚未能访问 ${fileName} 的“${name}”（${shortId}）。`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  shortcutSentences: {
    title: "键盘快捷方式",
    groups: [
      {
        name: "焦点在会话上时",
        keys: [
          { key: "↑ ↓、Page Up、Page Down、Home、End", does: "转到其他会话" },
          { key: "Enter", does: "显示其详细信息" },
          { key: "F2", does: "将其重命名" },
          { key: "Delete", does: "将其关闭（会先询问）" },
          { key: "→ 或 Shift+F10", does: "打开其菜单" },
          { key: "空格键", does: "选择它，或取消选择" },
          { key: "Shift+↑、Shift+↓", does: "选择多个" },
          { key: "Ctrl+A", does: "选择此列表中的全部会话" },
          { key: "Esc", does: "结束选择" },
        ],
      },
      {
        name: "任意位置",
        keys: [
          { key: "Ctrl+F", does: "搜索（列表足够长时）" },
          { key: "Esc（在搜索中）", does: "清除搜索，然后转到列表" },
          { key: "F6、Shift+F6", does: "在标题区、列表和消息之间移动" },
          { key: "Esc", does: "离开对话框或菜单，或取消仍在倒计时的关闭" },
        ],
      },
    ],
  },
  signInPageSentences: {
    title: "登录 – Workbook Sessions",
    relay: {
      ready: {
        title: "登录 Microsoft",
        text: "Microsoft 登录会在单独的窗口中打开。请让此窗口保持打开：它会自行关闭。",
        next: "继续",
      },
      waiting: {
        title: "正在等待登录",
        text: "请在另一个窗口中完成登录。关闭此窗口会取消登录。",
      },
      lost: {
        title: "是否仍在登录？",
        text: "请在另一个窗口中继续，此窗口会自行关闭。如果另一个窗口已关闭，请在此处停止。",
        stop: "停止登录",
      },
    },
    dialog: {
      leaving: "正在打开 Microsoft 登录",
      done: "你可以返回到 Excel。此窗口会自行关闭。",
    },
    notOpened: {
      title: "没有要登录的内容",
      text: "仅当 Workbook Sessions 从 Excel 中打开此窗口时，它才起作用。请关闭它，然后在 Excel 中重新登录。",
    },
    notConfigured: {
      title: "此加载项尚未设置",
      text: "其配置缺失或错误。请联系加载项的提供商进行更正。",
    },
    redirect: {
      consented: "已为你的组织授予权限。你可以关闭此窗口并登录 Workbook Sessions。",
      notConsented: "未授予权限。你可以关闭此窗口，并随时重新打开该链接。",
      nothing: "此页面用于接收登录的响应，但没有响应。请关闭此窗口，然后在 Workbook Sessions 中重新登录。",
    },
  },
  startSentences: {
    notStarted: {
      loading: "正在加载…",
      title: "此加载项未启动",
      why: "其脚本未能加载，或此版本的 Office 无法运行该脚本。",
      reload: "重新加载",
      reopen: "如果问题仍然存在，请关闭此窗格并重新打开。",
      network: "如果仍无法启动，请询问你的管理员此加载项的地址是否在网络中被阻止。",
      version:
        "此加载项无法在 Office 2019 或更早版本中运行。请升级到 Office 2021 或更高版本或 Microsoft 365，或使用 Excel 网页版。",
    },
    officeJsMissing: {
      title: "Excel 与加载项的连接未加载",
      text: "Microsoft 的脚本 office.js 被阻止或无法访问。请联系你的管理员，在网络或浏览器的内容阻止程序中允许 appsforoffice.microsoft.com 和 *.cdn.office.net。然后重新打开此窗格。",
    },
    hostSilent: {
      title: "Excel 未响应",
      text: "我们已等待 Excel 十秒钟。请完成单元格编辑或关闭 Excel 中打开的窗口。如果问题仍然存在，请关闭此窗格并重新打开。如果策略阻止了加载项，请联系你的管理员允许加载项。Excel 响应后，此窗格会立即启动。",
    },
    misconfigured: {
      title: "此加载项未正确设置",
      text: "请联系此加载项的管理员，更正其配置中的以下值：",
      value: (name, value, why) => (value === "" ? `${name}：${why}` : `${name}“${value}”：${why}`),
      why: {
        missing: "缺少此值",
        notAGuid: "它必须是应用程序(客户端) ID，即包含四个连字符的 36 个字符",
        notATenant: "它必须是租户 ID、租户的域、“organizations”或“common”",
        unknownCloud: `它必须是${QUOTED_CLOUDS.slice(0, -1).join("、")}或${QUOTED_CLOUDS.at(-1)}`,
        cloudWithoutWorkbooks: "该 Microsoft 云没有工作簿会话，因此加载项无法在其中运行",
        notHttps: "它必须以 https:// 开头，且末尾不带斜杠",
        otherCloud: "它所属的 Microsoft 云与设置的不同",
        notAReach: "它必须是“own”或“all”",
        notATenantTable: "它必须为每个 SharePoint 主机指明租户 ID 或租户的域",
      },
    },
  },
  stepSentences: {
    retry: "重试",
    check: "检查（会访问会话）",
    signIn: "登录",
    otherAccount: "使用其他帐户",
    askMore: "允许访问更多文件",
    copyConsentLink: "复制供管理员使用的链接",
    forget: "移出列表…",
    remove: "移出列表",
    undo: "撤消",
    close: "关闭…",
    looksLocked: "文件看起来仍被锁定？",
    createAgain: "创建新会话",
    openInBrowser: "在浏览器中打开",
    reload: "重新加载窗格",
  },
  troubleSentences: {
    thisWorkbook: "此工作簿",
    signIn: {
      cancelled: {
        title: "你取消了登录",
        body: () => "未更改任何内容。请登录以继续。",
      },
      popupBlocked: {
        title: "你的浏览器阻止了登录窗口",
        body: () => "请允许此页面的弹出窗口，然后重新登录。",
      },
      popupClosed: {
        title: "登录窗口已关闭",
        body: () => "它在登录完成之前关闭了。请重新登录，并让窗口保持打开，直到它自行关闭。",
      },
      noNetwork: {
        title: "没有可用于登录的连接",
        body: () => "我们无法访问登录服务。请检查你的连接，然后重试。",
      },
      disabled: {
        title: "此处已关闭登录功能",
        body: () => "此 Excel 不允许加载项登录。请在浏览器中打开工作簿，或咨询你的管理员。",
      },
      throttled: {
        title: "登录次数过多",
        body: () => "Microsoft 要求我们等待。请在几分钟后重新登录。",
      },
      timedOut: {
        title: "登录未响应",
        body: () => "耗时过长。请重新登录。如果问题仍然存在，请关闭此窗格并重新打开。",
      },
      consentMissing: {
        title: "你的组织尚未允许此加载项",
        body: () => "管理员必须允许一次。请复制链接并将其发送给你的管理员。",
      },
      conditionalAccess: {
        title: "你的组织的策略阻止了登录",
        body: ({ number }) =>
          number === undefined
            ? "它可能要求使用其他设备、位置或应用。请咨询你的管理员。"
            : `它可能要求使用其他设备、位置或应用。请就 AADSTS${number} 咨询你的管理员。`,
      },
      wrongTenant: {
        title: "此帐户属于其他组织",
        body: ({ tenant }) =>
          tenant === undefined
            ? "请使用保存此工作簿的组织的帐户登录。"
            : `我们已请求 ${tenant} 让你登录。请使用该组织的帐户登录。`,
      },
      accountUnavailable: {
        title: "无法在此处使用此帐户",
        body: () => "Excel 未提供该帐户用于登录。请使用已登录 Excel 的帐户登录。",
      },
      otherAccount: {
        title: "你登录时使用的帐户与 Excel 不同",
        body: ({ account }) =>
          account === undefined || account === ""
            ? "登录返回的帐户与 Excel 使用的帐户不同。未发送任何内容。若要使用该帐户继续，请重新登录。"
            : `登录返回的帐户是 ${account}，但 Excel 使用的是其他帐户。未发送任何内容。若要以 ${account} 身份继续，请重新登录。`,
      },
      otherOrganization: {
        title: "此工作簿属于其他组织",
        body: ({ host }) =>
          host === undefined
            ? "此加载项是为一个组织设置的，而工作簿的地址不是该组织的地址之一，因此我们未要求你登录。请联系加载项的管理员添加该地址。"
            : `此加载项是为一个组织设置的，而 ${host} 不是该组织的地址之一，因此我们未要求你登录。请联系加载项的管理员添加该地址。`,
      },
      notConfigured: {
        title: "此加载项尚未设置",
        body: () => "其在 Microsoft 的注册缺失或错误。请联系加载项的提供商进行更正。",
      },
      appDisabled: {
        title: "你的组织已停用此加载项",
        body: ({ number }) => `你的组织的管理员停用了此应用。请就${numbered(number)}咨询他们。`,
      },
      accountBlocked: {
        title: "此帐户无法登录",
        body: ({ number }) =>
          `它可能已被锁定、停用或删除，或者其密码已过期。请就${numbered(number)}咨询你的管理员，或使用其他帐户登录。`,
      },
      hostFailed: {
        title: "Excel 自身的登录失败",
        body: () => "请重新登录。如果问题仍然存在，请关闭 Excel 并重新打开。详细信息可为你的支持团队提供帮助。",
      },
      serviceFault: {
        title: "Microsoft 的登录服务出错",
        body: () => "它目前无法让你登录。请在几分钟后重新登录。",
      },
      refused: {
        title: "Microsoft 拒绝了登录",
        body: ({ number }) =>
          number === undefined
            ? "请重新登录，也可以尝试其他帐户。详细信息可为你的支持团队提供帮助。"
            : `请重新登录，也可以尝试其他帐户。错误号 AADSTS${number} 可为你的支持团队提供帮助。`,
      },
    },
    notSignedInAs: (account) => `此次登录针对的帐户是 ${account}。`,
    signInNeeded: {
      title: "登录以继续",
      body: "Microsoft 需要你先登录。",
    },
    silence: {
      title: "Microsoft 未响应",
      body: "请求已发送，但没有响应。请检查你的连接，然后重试。",
    },
    offline: {
      title: "你处于脱机状态",
      body: "未发送任何内容。请在连接后重试。",
    },
    storageBlocked: {
      title: "此加载项的存储已被阻止",
      body: "此窗格关闭后，你在此处创建或添加的会话将丢失。若要保留它们，请允许此页面使用存储。",
    },
    storageFull: {
      title: "此加载项的存储已满",
      body: "请将已关闭或已结束的会话移出列表，然后重试。",
    },
    partMissing: {
      title: "此加载项的一部分未加载",
      body: "请检查你的连接，然后重试。",
    },
    failed: {
      title: "此窗格中出现问题",
      maybeSent: "我们可能已向 Microsoft 发送了请求，因此可能已有会话被打开、访问或关闭。请重新加载窗格以继续。",
      notSent: "我们未向 Microsoft 发送任何会造成更改的请求。请重新加载窗格以继续。",
    },
    serviceFault: {
      title: "Microsoft 的服务出错",
      body: "它目前无法响应。请稍后重试。",
    },
    notUnderstood: {
      title: "来自 Microsoft 的意外响应",
      body: "该响应与 Microsoft 文档中的描述不符。请重试。详细信息可为你的支持团队提供帮助。",
    },
    tryAgainIn,
    signedInAs: (account) => `你已以 ${account} 身份登录。`,
    reasons,
  },
  workbookSentences: {
    unsaved: {
      title: "此工作簿尚未保存",
      text: "会话仅适用于保存在 OneDrive 或 SharePoint 中的工作簿。请将其保存到其中一个位置，然后重新检查。",
      next: "重新检查",
    },
    empty: {
      title: "Excel 未说明此工作簿的保存位置",
      text: "来宾会遇到这种情况。请改为粘贴文件的链接：在浏览器中，选择“共享”，然后选择“复制链接”。",
      next: "粘贴文件链接",
    },
    outsideExcel: {
      title: "在 Excel 中打开此页面",
      text: "这是 Excel 加载项的任务窗格。在 Excel 中，选择“开始”，然后选择 Workbook Sessions。或者粘贴工作簿的链接。",
      next: "粘贴文件链接",
    },
    local: {
      title: "此工作簿仅在此计算机上",
      text: "会话仅适用于保存在 OneDrive 或 SharePoint 中的工作簿。请在其中一个位置保存副本并打开它，或指定其他工作簿。",
      next: "指定其他工作簿",
    },
    network: {
      title: "此工作簿在网络驱动器上",
      text: "会话仅适用于保存在 OneDrive 或 SharePoint 中的工作簿。请在其中一个位置保存副本并打开它，或指定其他工作簿。",
      next: "指定其他工作簿",
    },
    syncedOneDrive: {
      title: "Excel 打开了此工作簿的同步副本",
      text: "该文件位于 OneDrive 文件夹中，但 Excel 提供的是其在此计算机上的位置。请打开“自动保存”，或粘贴文件的链接。",
      next: "粘贴文件链接",
    },
    consumerOneDrive: {
      title: "此工作簿在个人 OneDrive 中",
      text: "Microsoft 仅为工作或学校帐户提供工作簿会话。你仍可以尝试，但 Microsoft 可能会拒绝。",
      next: "仍要用文件链接尝试",
    },
    unsupported: {
      title: "此工作簿不在 OneDrive 或 SharePoint 中",
      text: "Microsoft 仅为工作或学校 OneDrive 以及 SharePoint 中的文件保留会话。",
      next: "指定其他工作簿",
    },
    cloudWithoutWorkbooks: {
      title: "此 Microsoft 云没有工作簿会话",
      text: "该文件位于其 Graph 不提供工作簿会话的 Microsoft 云中，因此没有可列出或关闭的会话。",
      next: "指定其他工作簿",
    },
    notAnswering: {
      title: "Excel 未响应",
      text: "请完成单元格编辑或关闭 Excel 中打开的窗口，然后重试。你也可以粘贴文件的链接。",
      next: "重试",
      link: "粘贴文件链接",
    },
    signInToFind: {
      title: "登录以查找此工作簿",
      text: "我们将使用读取和写入你的文件的权限，询问 Microsoft 该文件的保存位置。不会更改任何内容。",
      next: "登录",
    },
    otherName: {
      title: "这是正确的工作簿吗？",
      text: (shown, found) => `Excel 显示的是“${shown}”；Microsoft 找到的是“${found}”。`,
      next: "是，使用它",
      link: "否，粘贴文件链接",
    },
    moved: {
      title: "该地址现在指向其他文件",
      text: (remembered, found) =>
        `此前，此地址指向“${remembered}”。现在，Microsoft 在该地址找到的是“${found}”。“${remembered}”的会话仍属于原文件。`,
      next: (found) => `改用“${found}”`,
      stay: (remembered) => `继续使用“${remembered}”`,
    },
    notFound: { link: "粘贴文件链接", retry: "重试", askMore: "允许访问更多文件" },
    askMoreText:
      "目前，加载项只能打开你自己的文件。若要处理其他人与你共享的文件，Microsoft 会要求你授权一次，以允许访问你可以打开的所有文件。",
  },
};

export default language;
