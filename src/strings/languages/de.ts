import { IDLE_MINUTES, LONGEST_IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { CLOUD_NAMES } from "../../core/clouds";
import { REPORTED_CEILING } from "../../core/sessions/sessionWarnings";
import { MAX_RETENTION_DAYS, MIN_RETENTION_DAYS } from "../../core/statements/retention";
import type { Language } from "./language";
import { plural } from "./plural";

const count = plural("de");

const sessions = (n: number) => count(n, { one: "1 Sitzung", other: `${n} Sitzungen` });

/** "vor 3 Min." ends in a full stop already. */
const sentence = (text: string) => (text.endsWith(".") ? text : `${text}.`);

const QUOTED_CLOUDS = CLOUD_NAMES.map((name) => `„${name}“`);

/** In a row's first minute: "Geschlossen gerade eben", not "Geschlossen jetzt". */
const since = (when: string) => (when === "jetzt" ? "gerade eben" : when);

const tryAgainIn = (seconds: number) => {
  if (seconds === 1) return "Warten Sie 1 Sekunde, und versuchen Sie es dann erneut.";
  if (seconds < 120) return `Warten Sie ${Math.ceil(seconds)} Sekunden, und versuchen Sie es dann erneut.`;
  return `Warten Sie ${Math.ceil(seconds / 60)} Minuten, und versuchen Sie es dann erneut.`;
};

const tryAgainAt = (time: string) => `Sie können es um ${time} Uhr erneut versuchen.`;

/** The name of a file may be "diese Arbeitsmappe": it stands in the nominative or accusative, and begins no sentence. */
const reasons: Language["reasonSentences"] = {
  createAgain: {
    title: "Die Sitzung ist ungültig",
    text: () => "Begründung von Microsoft: Die Sitzung ist nicht vorhanden oder nicht mehr gültig.",
  },
  createWhenFree: {
    title: "Die Arbeitsmappe wird von anderen verwendet",
    text: () =>
      "Begründung von Microsoft: Andere Personen oder Apps verwenden die Arbeitsmappe. Erstellen Sie eine neue Sitzung, wenn sie fertig sind.",
  },
  createOtherwise: {
    title: "Etwas ist schiefgelaufen",
    text: () =>
      "Begründung von Microsoft: Es ist etwas Unerwartetes passiert. Eine neue Sitzung derselben Art könnte fehlschlagen. Versuchen Sie, die andere Art zu erstellen.",
  },
  liftRestriction: {
    title: "Durch Richtlinie blockiert",
    text: () =>
      "Begründung von Microsoft: eine Richtlinie des Diensts oder Ihrer Organisation. Sitzungen funktionieren wieder, wenn diese Richtlinie geändert wird. Wenden Sie sich an Ihren Administrator.",
  },
  cleanWorkbook: {
    title: "Die Arbeitsmappe lässt keine Sitzungen zu",
    text: () =>
      "Begründung von Microsoft: Die Arbeitsmappe enthält jetzt etwas, mit dem Sitzungen nicht arbeiten können, oder ist zu groß geworden. Öffnen Sie sie im Browser, um zu sehen, woran es liegt.",
  },
  workbookGone: {
    title: "Die Arbeitsmappe wurde nicht gefunden",
    text: ({ fileName }) =>
      `Begründung von Microsoft: Die Sitzung ist ungültig, weil ${fileName} nicht am bisherigen Ort zu finden ist.`,
  },
  abandonSession: {
    title: "Fehler im Dienst von Microsoft",
    text: () =>
      "Microsoft hat nur mitgeteilt, dass beim Dienst ein Fehler aufgetreten ist und die Anforderung nicht wiederholt werden soll.",
  },
  newToken: {
    title: "Microsoft hat die Anmeldung nicht akzeptiert",
    text: ({ fileName }) =>
      `Microsoft hat die Anmeldung nicht akzeptiert, auch nachdem wir sie erneuert haben. Melden Sie sich erneut an. Wenn das nicht hilft, darf dieses Konto ${fileName} möglicherweise nicht im Browser öffnen.`,
  },
  useOwnerAccount: {
    title: "Die Sitzung gehört zu einem anderen Konto",
    text: ({ accountName }) =>
      accountName === undefined
        ? "Nur das Konto, mit dem sie geöffnet wurde, kann sie verwenden. Melden Sie sich mit diesem Konto an."
        : `Nur das Konto, mit dem sie geöffnet wurde, kann sie verwenden. Melden Sie sich als ${accountName} an.`,
  },
  askMore: {
    title: "Keine Berechtigung für diese Arbeitsmappe",
    text: ({ fileName, fileAccess }) =>
      fileAccess === "all"
        ? `Entweder hat dieses Konto keine Berechtigung, ${fileName} zu ändern, oder die Arbeitsmappe hat eine Vertraulichkeitsbezeichnung, oder das Konto hat keine Lizenz für Excel im Web.`
        : `Sie haben nur den Zugriff auf Ihre eigenen Dateien zugelassen. Wenn ${fileName} einer anderen Person oder einer Website gehört, lassen Sie den Zugriff auf weitere Dateien zu.`,
  },
  seeRestriction: {
    title: "Die Arbeitsmappe lässt dies nicht zu",
    text: ({ fileName }) =>
      `Etwas verhindert dies für ${fileName}: eine Vertraulichkeitsbezeichnung, ein Schutz oder eine fehlende Berechtigung zum Bearbeiten. Öffnen Sie die Arbeitsmappe im Browser, um zu sehen, woran es liegt.`,
  },
  waitForPeople: {
    title: "Die Arbeitsmappe wird von jemand anderem verwendet",
    text: ({ fileName }) =>
      `Andere Personen oder Apps verwenden ${fileName}, z. B. zum Bearbeiten. Versuchen Sie es erneut, wenn sie fertig sind. Im Browser sehen Sie, wer das ist.`,
  },
  waitForTurn: {
    title: "Zu viele Anforderungen",
    text: () =>
      "Microsoft hat in kurzer Zeit zu viele Anforderungen erhalten, vielleicht von anderen Apps in Ihrer Organisation.",
  },
  waitForService: {
    title: "Der Dienst von Microsoft ist ausgelastet",
    text: () => "Der Dienst kann dies momentan nicht ausführen. Nach eigener Angabe ist das nur vorübergehend.",
  },
  waitForCalculation: {
    title: "Die Arbeitsmappe hat zu lange gebraucht",
    text: ({ fileName }) =>
      `Microsoft hat die Anforderung abgebrochen, weil ${fileName} zu lange ausgelastet war, z. B. mit einer Berechnung. Warten Sie, bis der Vorgang abgeschlossen sein müsste, und prüfen Sie dann erneut.`,
  },
  askForItem: {
    title: "Die Arbeitsmappe wurde nicht gefunden",
    text: ({ fileName }) =>
      `Microsoft kann ${fileName} hier nicht finden: Die Datei wurde verschoben oder gelöscht oder ist nicht für Sie freigegeben.`,
  },
  check: {
    title: "Keine rechtzeitige Antwort",
    text: ({ fileName }) => `Microsoft wurde nicht rechtzeitig fertig, vielleicht weil ${fileName} groß ist.`,
  },
  checkId: {
    title: "Microsoft hat die Anforderung nicht verstanden",
    text: () =>
      "Eine ID ist möglicherweise unvollständig oder verändert. Vergleichen Sie sie mit ihrer Quelle, und fügen Sie sie dann erneut hinzu.",
  },
  notOffered: {
    title: "Für diese Arbeitsmappe nicht verfügbar",
    text: ({ fileName }) => `Microsoft bietet dies für ${fileName} oder für den Speicherort nicht an.`,
  },
  tooLarge: {
    title: "Zu groß",
    text: ({ fileName }) =>
      `Die Anforderung ist zu groß für den Dienst von Microsoft. Möglicherweise ist ${fileName} zu groß dafür.`,
  },
  simplifyWorkbook: {
    title: "Die Arbeitsmappe wird nicht unterstützt",
    text: ({ fileName }) =>
      `Entweder enthält ${fileName} etwas, das der Dienst von Microsoft nicht unterstützt, oder die Arbeitsmappe ist zu groß. Öffnen Sie sie im Browser, um zu sehen, was entfernt werden muss.`,
  },
  notAboutSessions: {
    title: "Unerwartete Antwort von Microsoft",
    text: () =>
      "Die Begründung von Microsoft betrifft Zellen oder Tabellen, nach denen wir nicht gefragt haben. Die Details helfen Ihrem Supportteam.",
  },
  internalFault: {
    title: "Interner Fehler im Dienst von Microsoft",
    text: () => "Im Dienst von Microsoft ist ein interner Fehler aufgetreten. Die Details helfen Ihrem Supportteam.",
  },
};

const rowSentences: Language["rowSentences"] = {
  status: {
    open: "Offen",
    mayBeOpen: "Vielleicht offen",
    probablyEnded: "Vermutlich beendet",
    reportedClosed: "Schließung gemeldet",
    closed: "Geschlossen",
    ended: "Beendet",
    notKnown: "Nicht erkannt",
    unusable: "Nicht verwendbar",
    workbookGone: "Datei nicht gefunden",
    noAnswer: "Ergebnis unbekannt",
  },
  kind: {
    saves: "Speichert Änderungen",
    temporary: "Temporär",
    unknown: "Speichern unbekannt",
    reported: "Speichert (gemeldet)",
    inDoubt: "Änderungen gefährdet",
  },
  origin: {
    createdHere: "Hier erstellt",
    added: "Von Ihnen hinzugefügt",
    imported: "Importiert",
    folder: "Aus OneDrive",
    by: (tool, run) => (run === undefined ? `Erstellt von ${tool}` : `Erstellt von ${tool}, Ausführung ${run}`),
  },
  originAt: (origin, time) => `${origin}, ${time}`,
  life: {
    used: (when) => `Verwendet ${since(when)}`,
    likely: (from, to) => (to <= 0 ? "endet vermutlich gleich" : `vermutlich noch ${from}–${to} Min.`),
    seen: (when) => `Gesehen ${since(when)}`,
    useReported: (when) => `Gemeldet: verwendet ${since(when)}`,
    added: (when) => `Hinzugefügt ${since(when)}`,
    closed: (when) => `Geschlossen ${since(when)}`,
    reportedClosed: (when) => `Gemeldet ${since(when)}`,
    ended: (when) => `Festgestellt ${since(when)}`,
    marked: (when) => `Geprüft ${since(when)}`,
  },
  selected: "Ausgewählt",
  close: "Schließen",
  closeNamed: (name, id) => `Schließen: ${name} ${id}`,
  selectNamed: (name, id) => `Auswählen: ${name} ${id}`,
  moreNamed: (name, id) => `Mehr zu ${name} ${id}`,
  sessionNamed: (name, kind, status, id) => `${name}, ${kind}, ${status}, ${id}`,
};

const notKnown: Language["closeSentences"]["notKnown"] = {
  title: "Microsoft konnte diese Sitzung für diese Datei nicht finden",
  body: ({ fileName, name, shortId }) =>
    `„${name}“ (${shortId}) ist beendet, oder die ID ist unvollständig oder gilt für eine andere Datei als ${fileName}. Wir haben die Sitzung in der Liste behalten und gekennzeichnet.`,
};

const notKnownKept: Language["closeSentences"]["notKnownKept"] = ({ fileName, name, shortId }) =>
  `Wir haben „${name}“ (${shortId}) für ${fileName} in der Liste behalten und gekennzeichnet. Wenn die Sitzung noch offen sein könnte, vergleichen Sie ihre ID mit der Quelle.`;

const language: Language = {
  bulkSentences: {
    name: "Aktion für mehrere Sitzungen",
    thinking: (n, seconds) =>
      count(n, {
        one: `1 Sitzung wird in ${seconds} s geschlossen`,
        other: `${n} Sitzungen werden in ${seconds} s geschlossen`,
      }),
    thinkingAnnounced: (n, seconds) => {
      const time = seconds === 1 ? "1 Sekunde" : `${seconds} Sekunden`;
      return count(n, {
        one: `1 Sitzung wird in ${time} geschlossen. Drücken Sie Esc, oder wählen Sie „Abbrechen“ aus, damit sie offen bleibt.`,
        other: `${n} Sitzungen werden in ${time} geschlossen. Drücken Sie Esc, oder wählen Sie „Abbrechen“ aus, damit sie offen bleiben.`,
      });
    },
    running: {
      close: (number, n) => `Wird geschlossen: ${number} von ${n}`,
      check: (number, n) => `Wird geprüft: ${number} von ${n}`,
      keepAlive: (number, n) => `Wird aktiv gehalten: ${number} von ${n}`,
    },
    started: {
      close: (n) =>
        count(n, {
          one: "1 Sitzung wird geschlossen.",
          other: `${n} Sitzungen werden nacheinander geschlossen.`,
        }),
      check: (n) =>
        count(n, {
          one: "1 Sitzung wird geprüft.",
          other: `${n} Sitzungen werden nacheinander geprüft.`,
        }),
      keepAlive: (n) =>
        count(n, {
          one: "1 Sitzung wird aktiv gehalten.",
          other: `${n} Sitzungen werden nacheinander aktiv gehalten.`,
        }),
    },
    waiting: (seconds) => `Microsoft ist ausgelastet. Weiter in ${seconds} s`,
    waitingAnnounced: "Microsoft ist ausgelastet. Es geht bald weiter.",
    stopping: "Wird nach der aktuellen Anforderung angehalten…",
    elsewhere: (settled, n) => `Ein anderer Aufgabenbereich arbeitet daran: ${settled} von ${n} erledigt`,
    elsewhereAnnounced: "Ein anderer Aufgabenbereich arbeitet an diesen Sitzungen.",
    interrupted: (settled, n) =>
      `Der Aufgabenbereich, der daran gearbeitet hat, wurde nach ${settled} von ${n} unterbrochen.`,
    stopped: "Angehalten.",
    nothingMore: {
      documentChanged:
        "Jetzt ist eine andere Arbeitsmappe geöffnet. Deshalb haben wir für die von Ihnen bestätigte nichts weiter gesendet.",
      documentNotAnswering:
        "Excel reagiert nicht. Deshalb haben wir nichts weiter gesendet. Beenden Sie die Bearbeitung der Zelle, oder schließen Sie das offene Fenster in Excel, und fahren Sie dann fort.",
    },
    longWait: (time) => `Microsoft ist ausgelastet und bittet uns, bis ${time} Uhr zu warten.`,
    noAnswers:
      "Wir haben angehalten, weil Microsoft zweimal hintereinander nicht geantwortet hat. Überprüfen Sie Ihre Verbindung, und setzen Sie den Vorgang dann fort.",
    notKept:
      "Der Speicher ist blockiert oder voll. Was noch aussteht, geht daher verloren, wenn dieser Aufgabenbereich geschlossen wird.",
    summary: (parts) => parts.join(", "),
    counted: {
      closed: (n) => `${n} geschlossen`,
      alive: (n) => `${n} noch offen`,
      ended: (n) => count(n, { one: "1 war bereits beendet", other: `${n} waren bereits beendet` }),
      skipped: (n) => `${n} übersprungen (bereits vorbei oder entfernt)`,
      refused: (n) => `${n} abgelehnt`,
      unknown: (n) => `${n} ohne eindeutige Antwort`,
      later: (n) => `${n} von Microsoft zurückgestellt`,
      notKnown: (n) => `${n} Microsoft nicht bekannt`,
      workbookGone: (n) => `${n} ohne auffindbare Arbeitsmappe`,
      unusable: (n) => `${n} nicht mehr verwendbar`,
      stopped: (n) => `${n} angehalten`,
      notAttempted: (n) => `${n} nicht gesendet`,
    },
    cancel: "Abbrechen",
    stop: "Anhalten",
    continueLeft: (n) => `Mit ${n} fortfahren`,
    signInAndContinue: "Anmelden und fortfahren",
    retryFailed: (n) => `${n} erneut versuchen`,
    results: "Ergebnisse…",
    dismiss: "Ausblenden",
  },

  closeManySentences: {
    title: (n) => `${sessions(n)} schließen?`,
    close: (n) => `${sessions(n)} schließen`,
    risk: {
      temporary: (n) =>
        count(n, {
          one: "1 ist temporär. Darin vorgenommene Änderungen gehen verloren und können nicht wiederhergestellt werden.",
          other: `${n} sind temporär. Darin vorgenommene Änderungen gehen verloren und können nicht wiederhergestellt werden.`,
        }),
      unknown: (n) =>
        count(n, {
          one: "Bei 1 Sitzung wissen wir nicht, ob sie Änderungen speichert. Wenn sie temporär ist, gehen darin vorgenommene Änderungen verloren.",
          other: `Bei ${n} Sitzungen wissen wir nicht, ob sie Änderungen speichern. Änderungen in temporären Sitzungen gehen verloren.`,
        }),
      doubtful: (n) =>
        count(n, {
          one: "Bei 1 Sitzung widersprechen sich Datensätze oder können nicht überprüft werden. Darin vorgenommene Änderungen könnten daher verloren gehen.",
          other: `Bei ${n} Sitzungen widersprechen sich Datensätze oder können nicht überprüft werden. Darin vorgenommene Änderungen könnten daher verloren gehen.`,
        }),
      saves: (n) =>
        count(n, {
          one: "1 speichert Änderungen, sobald sie vorgenommen werden. Abgeschlossene Änderungen bleiben daher in der Datei.",
          other: `${n} speichern Änderungen, sobald sie vorgenommen werden. Abgeschlossene Änderungen bleiben daher in der Datei.`,
        }),
    },
    foreign: (n) =>
      count(n, {
        one: "1 wurde nicht hier erstellt. Möglicherweise wird sie noch von einem Flow oder Skript verwendet, dessen nächster Schritt dann fehlschlägt.",
        other: `${n} wurden nicht hier erstellt. Möglicherweise werden sie noch von Flows oder Skripts verwendet, deren nächster Schritt dann fehlschlägt.`,
      }),
    otherOwner: (n) =>
      count(n, {
        one: "1 ist mit einem anderen Konto verknüpft. Möglicherweise können Sie sie mit Ihrem Konto nicht schließen.",
        other: `${n} sind mit einem anderen Konto verknüpft. Möglicherweise können Sie sie mit Ihrem Konto nicht schließen.`,
      }),
    leftOut: (n) =>
      count(n, {
        one: "1 ist bereits vorbei und wird ausgelassen.",
        other: `${n} sind bereits vorbei und werden ausgelassen.`,
      }),
    leftOutBecause: {
      notAnswering: (n) =>
        count(n, {
          one: "1 in der geöffneten Arbeitsmappe wird ausgelassen, weil Excel nicht reagiert.",
          other: `${n} in der geöffneten Arbeitsmappe werden ausgelassen, weil Excel nicht reagiert.`,
        }),
      notFound: (n) =>
        count(n, {
          one: "1 wird ausgelassen, weil wir ihre Arbeitsmappe noch nicht gefunden haben.",
          other: `${n} werden ausgelassen, weil wir ihre Arbeitsmappen noch nicht gefunden haben.`,
        }),
      unplaced: (n) =>
        count(n, {
          one: "1 wird ausgelassen, weil wir ihre Arbeitsmappe nicht kennen.",
          other: `${n} werden ausgelassen, weil wir ihre Arbeitsmappen nicht kennen.`,
        }),
    },
    nothingLeft: "Alle diese Sitzungen sind bereits vorbei. Es gibt nichts mehr zu schließen.",
    oneByOne:
      "Die Sitzungen werden nacheinander in der Reihenfolge der Liste geschlossen. Sie können den Vorgang jederzeit anhalten.",
  },

  copyManySentences: { title: (n) => `${sessions(n)} kopieren` },

  forgetManySentences: {
    title: (n) => `${sessions(n)} aus der Liste entfernen?`,
    text: "Hierdurch werden sie auf diesem Gerät aus der Liste entfernt. Offene Sitzungen bleiben offen, bis sie ablaufen.",
    forget: (n) => `${sessions(n)} entfernen`,
  },

  copySentences: {
    menu: "Kopieren als…",
    menuId: "Sitzungs-ID kopieren",
    title: (name, id) => `„${name}“ (${id}) kopieren`,
    form: "Kopieren als",
    forms: {
      id: "Nur Sitzungs-ID",
      blink: "Blink: die sechs Parameter von Close Session",
      http: "HTTP-Anforderung",
      curl: "cURL (bash)",
      powerShell: "PowerShell",
      python: "Python",
    },
    whole:
      "Dieser Text enthält die vollständige Sitzungs-ID. Wer sie hat und die Datei öffnen kann, kann die Sitzung verwenden und schließen.",
    token: "Er enthält kein Zugriffstoken. Ersetzen Sie GRAPH_TOKEN durch Ihr eigenes.",
    handedOver:
      "Nach dem Kopieren könnte ein anderes Tool die Sitzung verwenden, ohne dass dieser Aufgabenbereich es bemerkt. Wir schätzen ihr Ende daher nicht mehr.",
    onlyId: "Wir kennen die Arbeitsmappe dieser Sitzung noch nicht. Daher können Sie nur die ID kopieren.",
    text: "Zu kopierender Text",
    copy: "Kopieren",
  },

  createSentences: {
    created: {
      title: "Eine Sitzung ist offen",
      persistent: ({ fileName, name, shortId }) =>
        `„${name}“ (${shortId}) schreibt Änderungen in ${fileName}, sobald sie vorgenommen werden.`,
      temporary: ({ fileName, name, shortId }) =>
        `„${name}“ (${shortId}) ist temporär: Darin vorgenommene Änderungen gehen verloren, wenn sie endet, und ${fileName} bleibt unverändert.`,
    },
    pending: {
      title: "Microsoft öffnet die Sitzung",
      body: ({ fileName }) =>
        `Für ${fileName} kann das eine Weile dauern. Sie können diesen Aufgabenbereich schließen. Wir machen später hier weiter.`,
    },
    maybeOpened: {
      title: "Wir konnten nicht bestätigen, ob eine Sitzung geöffnet wurde",
      body: ({ fileName }) =>
        `Möglicherweise ist eine Sitzung für ${fileName} offen, aber wir können ihre ID nicht ermitteln. Sie läuft ab, wenn sie nicht verwendet wird.`,
    },
    refused: ({ fileName }) => `Microsoft hat keine Sitzung für ${fileName} geöffnet.`,
    notConfirmed: ({ fileName }) => `Microsoft hat keine Sitzung für ${fileName} bestätigt.`,
    later: ({ fileName }) => `Für ${fileName} ist noch keine Sitzung offen.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },

  detailsSentences: {
    title: (name, id) => `„${name}“ (${id})`,
    rename: (name, id) => `„${name}“ (${id}) umbenennen`,
    label: "Name",
    labelHint: "Wird in der Liste anstelle der Herkunft angezeigt.",
    note: "Notiz",
    save: "Speichern",
    workbook: "Arbeitsmappe",
    workbookReported: "Arbeitsmappe, wie gemeldet",
    kind: "Art",
    status: "Status",
    origin: "Herkunft",
    run: "Erstellt von",
    createdAt: "Erstellt",
    addedAt: "Hier hinzugefügt",
    seenAliveAt: "Hier zuletzt als offen erkannt",
    lastUsedAt: "Letzte gemeldete Verwendung",
    driveId: "Drive-ID",
    itemId: "Item-ID",
    owner: "Verknüpft mit Konto",
    record: "Datensatz",
    recordOf: (user, app) => {
      const by = [user, app].filter(Boolean).join(", ");
      return by === "" ? "OneDrive-Datei; Microsoft hat nicht angegeben, von wem" : `OneDrive-Datei von ${by}`;
    },
    recordOfDevice: "OneDrive-Datei, die dieses Add-In für Ihr Konto geschrieben hat",
    recordInText: "Text oder Datei, von Ihnen hinzugefügt",
    openRun: "Zugehörige Ausführung öffnen",
    copyDetails: "Diese Details kopieren",
  },

  dialogSentences: {
    notKept: {
      blocked: "Der Speicher ist für dieses Add-In blockiert. Ihre Änderung wurde daher nicht gespeichert.",
      full: "Der Speicher für dieses Add-In ist voll. Ihre Änderung wurde daher nicht gespeichert. Entfernen Sie nicht mehr benötigte Sitzungen aus der Liste, und speichern Sie dann erneut.",
    },
    cancel: "Abbrechen",
    done: "Fertig",
    copy: "Kopieren",
    copied: "Kopiert",
    copyByHand: "Wir konnten nicht auf die Zwischenablage zugreifen. Markieren Sie den Text, und kopieren Sie ihn:",

    notThisWindow: "Hierdurch wird weder Excel geschlossen noch jemand abgemeldet.",
    inWorkbook: (fileName, place) =>
      place === undefined ? `Arbeitsmappe: ${fileName}` : `Arbeitsmappe: ${fileName}, ${place}`,
    otherWorkbookWarning: (fileName) =>
      `Diese Sitzung gehört zu einer anderen Arbeitsmappe: ${fileName}. Das ist nicht die geöffnete Arbeitsmappe.`,
    fileNotKnown: "eine Arbeitsmappe, deren Namen wir nicht kennen",
    whichFile: {
      asking: "Bei Microsoft wird angefragt, welche Datei dies ist…",
      offline: "Sie sind offline. Daher können wir bei Microsoft nicht anfragen, welche Datei dies ist.",
      signInNeeded: "Wir können erst feststellen, welche Datei dies ist, wenn Sie sich anmelden.",
      notFound: "Microsoft konnte diese Datei mit Ihrem Konto nicht finden.",
      noAnswer: "Microsoft hat uns nicht mitgeteilt, welche Datei dies ist.",
      reportedName: (name) => `In einem Datensatz heißt sie ${name}. Das konnten wir nicht bestätigen.`,
      address: "Adresse der Datei",
    },
    close: {
      title: (name, id) => `„${name}“ (${id}) schließen?`,
      persistent:
        "Diese Sitzung speichert Änderungen, sobald sie vorgenommen werden. Abgeschlossene Änderungen bleiben daher in der Datei.",
      temporary:
        "Diese Sitzung ist temporär. Darin vorgenommene Änderungen gehen verloren, wenn sie geschlossen wird, und können nicht wiederhergestellt werden.",
      unknown:
        "Wir wissen nicht, ob diese Sitzung Änderungen speichert. Wenn sie temporär ist, gehen darin vorgenommene Änderungen verloren und können nicht wiederhergestellt werden.",
      doubts: {
        kindReported:
          "Nur ein Datensatz besagt, dass diese Sitzung Änderungen speichert, und wir können das nicht überprüfen. Wenn sie temporär ist, können alle darin vorgenommenen Änderungen endgültig verloren gehen.",
        kind: "Datensätze widersprechen sich darin, ob diese Sitzung Änderungen speichert. Wenn sie temporär ist, können alle darin vorgenommenen Änderungen endgültig verloren gehen.",
        place:
          "Ein Datensatz besagt, dass diese Sitzung zu einer anderen Arbeitsmappe gehört. Wenn Sie sie schließen, können dort vorgenommene Änderungen verloren gehen.",
        owner:
          "Ein Datensatz besagt, dass diese Sitzung zu einem anderen Konto gehört. Wenn Sie sie schließen, können Änderungen dieser Person verloren gehen.",
      },
      foreign:
        "Möglicherweise wird sie noch von einem Flow oder Skript verwendet. Der nächste Schritt würde dann fehlschlagen.",
      otherOwner: (name) =>
        name === undefined
          ? "Diese Sitzung ist mit einem anderen Konto verknüpft. Möglicherweise können Sie sie mit Ihrem Konto nicht schließen."
          : `Diese Sitzung ist mit ${name} verknüpft. Möglicherweise können Sie sie mit einem anderen Konto nicht schließen.`,
      facts: (origin, life) => `${origin} · ${sentence(life)}`,
      meanwhile: {
        closed: "Diese Sitzung wurde in der Zwischenzeit geschlossen. Es gibt nichts mehr zu schließen.",
        ended: "Diese Sitzung ist inzwischen beendet. Es gibt nichts mehr zu schließen.",
        forgotten:
          "Diese Sitzung wurde in der Zwischenzeit aus der Liste entfernt. Wenn sie noch offen ist, bleibt sie offen, bis sie abläuft.",
      },
      close: "Sitzung schließen",
      discard: "Schließen und verwerfen",
    },
    forget: {
      title: (name, id) => `„${name}“ (${id}) aus der Liste entfernen?`,
      text: "Hierdurch wird die Sitzung auf diesem Gerät aus der Liste entfernt. Die Sitzung bleibt offen, bis sie abläuft.",
      over: "Hierdurch wird die Sitzung auf diesem Gerät aus der Liste entfernt. Die Sitzung selbst ist bereits vorbei.",
      meanwhile: "Diese Sitzung wurde in der Zwischenzeit aus der Liste entfernt.",
      forget: "Entfernen",
    },
    create: {
      title: "Sitzung erstellen",
      persistent: "Speichert Änderungen",
      persistentHint: `Änderungen werden sofort in der Datei gespeichert. Die Sitzung endet nach etwa ${IDLE_MINUTES.persistent} Minuten Inaktivität.`,
      temporary: "Temporär",
      temporaryHint: `Für Berechnungen: Änderungen gehen verloren, wenn die Sitzung endet (nach etwa ${IDLE_MINUTES.temporary} Minuten Inaktivität).`,
      name: "Name (optional)",
      nameHint: "Wird in der Liste angezeigt, damit Sie die Sitzung von anderen unterscheiden können.",
      notStorable:
        "Der Speicher ist für dieses Add-In blockiert. Wir zeigen die ID der Sitzung einmal zum Kopieren an. Sie geht verloren, wenn dieser Aufgabenbereich geschlossen wird.",
      full: "Der Speicher für dieses Add-In ist voll. Wir zeigen die ID der Sitzung einmal zum Kopieren an. Sie geht verloren, wenn dieser Aufgabenbereich geschlossen wird.",
      create: "Erstellen",
      createAnyway: "Trotzdem erstellen",
    },
    add: {
      title: "Sitzungen hinzufügen",
      label: "Sitzungs-IDs oder Text, der sie enthält",
      hint: "Eine ID, die Ausgabe eines Flows, ein cURL-Befehl, JSON oder CSV. Es wird keine Sitzung kontaktiert.",
      reading:
        "Der Text wird gelesen. Das kann eine Weile dauern. Wählen Sie „Abbrechen“ aus, um den Vorgang anzuhalten.",
      understood: (n) => `${sessions(n)} gefunden`,
      placeNotUnderstood:
        "Wir konnten nicht feststellen, zu welcher Arbeitsmappe sie gehört. Sie finden sie unter den anderen Arbeitsmappen.",
      leftOut: (n) => count(n, { one: "1 Element übersprungen:", other: `${n} Elemente übersprungen:` }),
      saves: (n) =>
        count(n, {
          one: "Speichert diese Sitzung Änderungen?",
          other: "Speichern diese Sitzungen Änderungen?",
        }),
      yes: "Ja",
      no: "Nein, temporär",
      unknown: "Ich weiß es nicht",
      unresolved:
        "Bis Microsoft diese Arbeitsmappe findet, bewahren wir die Sitzungen mit der Adresse der Arbeitsmappe auf.",
      noWorkbook:
        "Wir kennen die Arbeitsmappe noch nicht und bewahren Sitzungen ohne Arbeitsmappe daher getrennt auf. Wenn hier eine Arbeitsmappe angezeigt wird, wählen Sie im Menü der Sitzung „Gehört zu dieser Arbeitsmappe“ aus.",
      add: (n) => `${sessions(n)} hinzufügen`,
      addNone: "Hinzufügen",
      blocked:
        "Der Speicher ist für dieses Add-In blockiert. Wir haben daher nichts hinzugefügt. Bewahren Sie den Text auf.",
      full: "Der Speicher für dieses Add-In ist voll. Wir konnten daher nicht alle hinzufügen. Entfernen Sie nicht mehr benötigte Sitzungen aus der Liste, und fügen Sie die übrigen dann erneut hinzu.",
    },
    byHand: {
      title: "Andere Arbeitsmappe",
      link: "Link zur Datei",
      linkHint: "Im Browser oder in Excel: „Freigeben“, dann „Link kopieren“.",
      orIds: "Oder IDs eingeben",
      source: "Quelle",
      sharePoint: "SharePoint",
      oneDrive: "OneDrive",
      anySource: "Nicht sicher",
      siteId: "Site-ID",
      driveId: "Drive-ID",
      itemId: "Item-ID",
      userId: "Benutzer-ID",
      sessionId: "Arbeitsmappensitzungs-ID (optional)",
      wrongField: (label, why) => `${label}: ${why}`,
      find: "Arbeitsmappe suchen",
      finding: "Anfrage an Microsoft…",
      found: (name, place) => (place === undefined ? `Gefunden: ${name}` : `Gefunden: ${name}, ${place}`),
      use: "Sitzungen anzeigen",
      nothing: "Fügen Sie einen Link ein, oder geben Sie mindestens eine Item-ID ein.",
      notALink:
        "Dies ist kein Link zu einer Datei in OneDrive oder SharePoint. Ein solcher Link beginnt mit https:// und einem Namen wie contoso.sharepoint.com.",
      otherUser: "Sie können nur Dateien öffnen, auf die das angemeldete Konto Zugriff hat.",
      siteNotUsed: "OneDrive hat keine Website. Daher verwenden wir die Site-ID nicht.",
      blocked:
        "Der Speicher ist für dieses Add-In blockiert. Wir konnten die Sitzungs-ID daher nicht speichern. Leeren Sie das Feld, um ohne sie fortzufahren.",
      full: "Der Speicher für dieses Add-In ist voll. Wir konnten die Sitzungs-ID daher nicht speichern. Entfernen Sie nicht mehr benötigte Sitzungen aus der Liste, oder leeren Sie das Feld, um ohne sie fortzufahren.",
      signIn: "Anmelden und suchen",
      askMore: "Dateien zulassen und suchen",
    },
    askMore: {
      title: "Zugriff auf weitere Dateien zulassen?",
      allow: "Weitere Dateien zulassen",
    },
    forgetEverything: {
      title: "Alles hier Gespeicherte entfernen?",
      text: (n) =>
        count(n, {
          one: "Hierdurch werden 1 Sitzung und alle Daten des Add-Ins von diesem Gerät gelöscht. Es wird keine Sitzung geschlossen.",
          other: `Hierdurch werden ${n} Sitzungen und alle Daten des Add-Ins von diesem Gerät gelöscht. Es wird keine Sitzung geschlossen.`,
        }),
      exportFirst: "Zuerst alle Sitzungen kopieren",
      forget: "Alles entfernen",
    },
    settings: {
      title: "Einstellungen",
      retention: "Geschlossene und beendete Sitzungen aufbewahren (Tage)",
      retentionHint: `Von ${MIN_RETENTION_DAYS} bis ${MAX_RETENTION_DAYS}. Offene Sitzungen werden aufbewahrt, bis Sie sie entfernen.`,
      keepToasts: "Erfolgsmeldungen anzeigen, bis ich sie ausblende",
      save: "Speichern",
      wrong: `Geben Sie eine ganze Zahl von ${MIN_RETENTION_DAYS} bis ${MAX_RETENTION_DAYS} ein.`,
    },
  },

  fileSentences: {
    choose: "Datei auswählen…",
    orDrop: "Oder legen Sie eine Datei hier ab: JSON oder CSV aus diesem Add-In oder beliebiger anderer Text.",
    from: (name) => `Aus der Datei ${name}`,
    remove: "Stattdessen Text verwenden",
    tooLarge: "Diese Datei ist zu groß. Wählen Sie eine andere aus, oder fügen Sie einen Teil davon ein.",
    several: "Sie haben mehrere Dateien abgelegt. Legen Sie immer nur eine ab.",
    unreadable: "Wir konnten diese Datei nicht lesen. Wählen Sie sie erneut aus, oder fügen Sie ihren Text ein.",

    exportTitle: "Sitzungen exportieren",
    exportText: (n, records) =>
      `${sessions(n)} in ${count(records, { one: "1 Datensatz", other: `${records} Datensätzen` })}: alles, was auf diesem Gerät bekannt ist, auch aus der Liste entfernte Sitzungen. Beim Importieren der Datei an anderer Stelle geht nichts verloren. Sie enthält keine Kennwörter oder Token.`,
    format: "Format",
    json: "JSON",
    csv: "CSV, für Tabellenkalkulationen",
    download: "Herunterladen",
    downloadHint:
      "Wenn „Herunterladen“ in Ihrer Version von Excel nichts bewirkt, wählen Sie „Kopieren“ aus, und fügen Sie den Text dann in eine Datei ein.",
    copy: "Kopieren",
  },

  folderSentences: {
    name: "Sitzungen in OneDrive",
    reading: "OneDrive: Wird gelesen…",
    stop: "Anhalten",
    read: (n, when) => `OneDrive: ${sessions(n)} um ${when} gelesen`,
    absent: "OneDrive: nichts für diese Arbeitsmappe gespeichert",
    kept: "OneDrive: Ihre Sitzungen sind dort gespeichert",
    notRead: "OneDrive: noch nicht gelesen",
    waiting: (n) => count(n, { one: "1 Änderung ausstehend", other: `${n} Änderungen ausstehend` }),
    signIn: "Anmelden, um Sitzungen in OneDrive zu sehen",
    readAgain: "Erneut lesen",
    keep: "Meine Sitzungen in OneDrive aufbewahren",
    stopKeeping: "Nicht mehr dort aufbewahren",
    gone: "Der Ordner in OneDrive wurde gelöscht oder verschoben. Wir schreiben erst wieder dorthin, wenn Sie dies erneut aktivieren.",
    trouble: {
      offline: "Wir konnten OneDrive nicht lesen: Dieses Gerät ist offline.",
      silence: "Wir konnten OneDrive nicht lesen: Es kam keine Antwort.",
      busy: "Wir konnten OneDrive nicht lesen: OneDrive ist ausgelastet. Wählen Sie in einigen Minuten „Erneut lesen“ aus.",
      other: "Wir konnten OneDrive nicht lesen: Die Antwort war unerwartet.",
      partMissing: "Wir konnten OneDrive nicht lesen: Ein Teil dieses Add-Ins wurde nicht geladen.",
    },
    syncError: {
      offline: "Dieses Gerät ist offline. Wir schreiben, sobald eine Verbindung besteht.",
      noAnswer: "OneDrive hat nicht geantwortet. Wir versuchen es erneut.",
      busy: "OneDrive ist ausgelastet. Wir versuchen es erneut.",
      locked: "Eine Datei oder ein Ordner ist in OneDrive momentan gesperrt. Wir versuchen es erneut.",
      changed: "In OneDrive wurde gleichzeitig etwas geändert. Wir versuchen es erneut.",
      full: "Ihr OneDrive ist voll. Schaffen Sie dort Platz, und wählen Sie dann „Erneut lesen“ aus.",
      refused:
        "OneDrive hat uns nicht schreiben lassen. Wenden Sie sich an die Person, die Ihr OneDrive verwaltet, und wählen Sie dann „Erneut lesen“ aus.",
      refusedSome:
        "OneDrive hat einige Änderungen abgelehnt. Alles andere ist dort gespeichert. Wir versuchen es erneut, wenn Sie den Aufgabenbereich das nächste Mal öffnen.",
      signInNeeded: "Sie sind nicht mehr angemeldet. Melden Sie sich an, dann schreiben wir die Änderungen.",
      notStored:
        "Der Speicher für dieses Add-In ist voll oder blockiert. Entfernen Sie nicht mehr benötigte Sitzungen aus der Liste, und wählen Sie dann „Erneut lesen“ aus.",
    },
    unread: (n) => count(n, { one: "Wir konnten 1 Datei nicht lesen", other: `Wir konnten ${n} Dateien nicht lesen` }),
    unreadWhy: {
      notJson: "kein vollständiges JSON",
      notAnObject: "kein einzelner Datensatz",
      tooLarge: "zu groß für einen Datensatz",
      otherFormat: "uns unbekanntes Format",
      newer: "von einer neueren Version des Add-Ins geschrieben",
      noSessionId: "nennt keine Sitzung",
      badSessionId: "die Sitzungs-ID kann nicht stimmen",
      cutShort: "ein Teil der Sitzungs-ID fehlt",
      token:
        "enthält etwas, das wie ein Kennwort oder Token aussieht; so etwas bewahren wir nie auf; lassen Sie es widerrufen",
      foreignAddress: "OneDrive bewahrt sie unter einer Adresse auf, die nicht zu Microsoft gehört",
      notNow: "nicht angekommen; wir lesen sie beim nächsten Mal",
      partLeftOut: "einen Teil haben wir nicht verstanden; der Rest wird angezeigt",
    },
    unreadHint: "Was wir nicht lesen konnten, bleibt unverändert dort.",
    fileAnd: (name, why) => `${name}: ${why}`,

    staysThere:
      "Was in OneDrive ist, bleibt dort. Wir lesen es erneut, wenn Sie den Aufgabenbereich das nächste Mal öffnen.",

    keepTitle: "Meine Sitzungen in OneDrive aufbewahren?",
    keepWhere:
      "Auf diesem Gerät und mit diesem Konto schreiben wir in den Ordner Apps › Workbook Sessions in Ihrem OneDrive. Ihre anderen Geräte und Automatisierungen, die dorthin schreiben, sehen dieselben Sitzungen.",
    keepWhat: (n) =>
      count(n, {
        one: "Für die 1 hier bekannte Sitzung und jede spätere speichern wir die ID, die Arbeitsmappe, wann und wodurch die Sitzung geöffnet, verwendet und geschlossen wurde, sowie den Namen und die Notiz, die Sie ihr gegeben haben. Jede Änderung ist eine kleine Datei. Wir speichern nie ein Kennwort oder Token.",
        other: `Für die ${n} hier bekannten Sitzungen und jede spätere speichern wir die IDs, die Arbeitsmappen, wann und wodurch die Sitzungen geöffnet, verwendet und geschlossen wurden, sowie die Namen und Notizen, die Sie ihnen gegeben haben. Jede Änderung ist eine kleine Datei. Wir speichern nie ein Kennwort oder Token.`,
      }),
    keepWho:
      "Alle, die diesen Ordner lesen können, sehen dies. Wenn Sie den Ordner löschen, schreiben wir erst wieder dorthin, wenn Sie dies erneut aktivieren.",
  },

  guideSentences: {
    menu: "Datei wirkt noch gesperrt…",
    title: "Die Datei wirkt noch gesperrt",
    intro: (fileName) =>
      `Durch das Schließen einer Sitzung wird ${fileName} nicht entsperrt, und auch nichts anderes hier bewirkt das. Dies sind die üblichen Gründe.`,
    seen: "Was wir sehen können",
    asking: "Bei Microsoft wird angefragt, ob die Datei ausgecheckt ist…",
    checkedOutBy: (name) =>
      `Ausgecheckt von ${name}. Andere können die Datei erst ändern, wenn sie eingecheckt oder das Auschecken verworfen wird.`,
    checkedOut:
      "Ausgecheckt, aber Microsoft hat nicht angegeben, von wem. Andere können die Datei erst ändern, wenn sie eingecheckt wird.",
    notCheckedOut: "Von niemandem ausgecheckt.",
    notSaid: "Microsoft gibt nicht an, ob Dateien hier ausgecheckt sind.",
    couldNotAsk: "Wir konnten bei Microsoft nicht anfragen, ob die Datei ausgecheckt ist.",
    signIn: "Anmelden und anfragen",
    askAgain: "Erneut anfragen",
    openHere:
      "Sie ist in diesem Excel geöffnet. Für andere Apps könnte sie daher so aussehen, als würde sie verwendet.",
    maybeOpen: (n) =>
      count(n, {
        one: "1 Sitzung in der Liste ist möglicherweise noch offen.",
        other: `${n} Sitzungen in der Liste sind möglicherweise noch offen.`,
      }),
    noneOpen: "Keine Sitzung in der Liste scheint offen zu sein. Es könnte andere geben, von denen wir nichts wissen.",
    closeOne: "Schließen…",
    selectThem: "Auswählen",
    refused: (codes) =>
      `Microsoft hat eine Anforderung für diese Datei abgelehnt (${codes}). Der Grund könnte eine Vertraulichkeitsbezeichnung, ein Schutz, eine fehlende Berechtigung oder eine fehlende Lizenz für Excel im Web sein.`,
    unseen: "Was wir nicht sehen können",
    people:
      "Jemand könnte sie in Excel geöffnet haben, auf einem Computer oder im Browser. Im Browser sehen Sie, wer das ist.",
    connectors:
      "Der Excel-Connector von Power Automate und ähnliche Tools haben eigene Sitzungen, die niemand auflisten oder schließen kann. Sie enden normalerweise etwa 12 Minuten nach ihrer letzten Verwendung.",
    delay: "Nach dem Schließen kann es einen Moment dauern, bis die Datei überall als frei erscheint.",
    openInBrowser: "Im Browser öffnen",
  },

  historySentences: {
    title: "Verlauf",
    hint: "Was von diesem Gerät aus geschlossen wurde und was Microsoft geantwortet hat.",
    empty: "Der Verlauf ist leer.",
    noMatch: "Keine Treffer im Verlauf.",
    search: "Verlauf durchsuchen",
    today: "Heute",
    yesterday: "Gestern",
    earlier: "Früher",
    by: (account) => `von ${account}`,
    request: (id) => `request-id ${id}`,
    outcome: {
      closed: "Geschlossen",
      ended: "War bereits beendet",
      notKnown: "Microsoft nicht bekannt",
      workbookGone: "Arbeitsmappe nicht gefunden",
      refused: "Abgelehnt",
      later: "Von Microsoft zurückgestellt",
      unknown: "Ergebnis unbekannt",
      unusable: "Nicht mehr verwendbar",
    },
    results: "Ergebnisse…",
    copy: "Als CSV kopieren",
    clear: "Verlauf löschen",
    clearSure: "Den gesamten Verlauf löschen?",
    notCleared: "Der Speicher ist für dieses Add-In blockiert. Der Verlauf wurde daher nicht gelöscht.",
    kept: (days) =>
      count(days, {
        one: "Wird 1 Tag aufbewahrt; dies können Sie in den Einstellungen ändern.",
        other: `Wird ${days} Tage aufbewahrt; dies können Sie in den Einstellungen ändern.`,
      }),
  },

  jointSentences: {
    sentences: (texts) => texts.join(" "),
    ended: (text) => (/[.?!…]$/.test(text) ? text : `${text}.`),
    aside: (fact, more) => `${fact}, ${more}`,
    value: (name, value) => `${name}: ${value}`,
    nameAndId: (name, id) => `${name} ${id}`,
  },

  keepAliveSentences: {
    afterEarlier: {
      waiting: (seconds) =>
        `Eine frühere Anforderung für diese Arbeitsmappe wird möglicherweise noch ausgeführt. Weiter in höchstens ${seconds} s`,
      announced:
        "Eine frühere Anforderung für diese Arbeitsmappe wird möglicherweise noch ausgeführt. Danach geht es weiter.",
    },
    menu: (minutes) => `${minutes} Min. aktiv halten`,
    menuStop: "Nicht mehr aktiv halten",
    contacting: (until) => `Wird bis ${until} aktiv gehalten, jetzt kontaktiert…`,
    next: (until, minutes) =>
      minutes <= 1
        ? `Wird bis ${until} aktiv gehalten, nächster Kontakt innerhalb einer Minute`
        : `Wird bis ${until} aktiv gehalten, nächster Kontakt in ${minutes} Min.`,
    last: (until) => `Wird bis ${until} aktiv gehalten, vorher kein weiterer Kontakt`,
    stop: "Anhalten",
    stopNamed: (name, id) => `Anhalten: ${name} ${id} nicht mehr aktiv halten`,
    called: ({ name, shortId }) => `„${name}“ (${shortId})`,
    ended: {
      over: {
        title: "Aktivhalten abgeschlossen",
        body: (names) => `Nicht mehr kontaktiert: ${names}. Eine Sitzung läuft ab, wenn sie nicht verwendet wird.`,
      },
      hidden: {
        title: "Aktivhalten beendet: Der Aufgabenbereich war ausgeblendet",
        body: (names) =>
          `Nicht mehr kontaktiert: ${names}. Wir halten Sitzungen nur aktiv, solange Sie diesen Aufgabenbereich sehen können.`,
      },
      slept: {
        title: "Aktivhalten beendet: Ihr Computer war im Energiesparmodus",
        body: (names) =>
          `Diese Sitzungen sind möglicherweise beendet: ${names}. Wählen Sie „Prüfen“ aus, um bei Microsoft anzufragen.`,
      },
      leapt: {
        title: "Aktivhalten beendet: Ihr Computer war im Energiesparmodus, oder die Uhr wurde verstellt",
        body: (names) =>
          `Diese Sitzungen sind möglicherweise beendet: ${names}. Wählen Sie „Prüfen“ aus, um bei Microsoft anzufragen.`,
      },
      gone: {
        title: "Aktivhalten beendet: Die Sitzung ist vorbei",
        body: (names) => `Geschlossen, beendet oder aus der Liste entfernt: ${names}.`,
      },
      unclear: {
        title: "Aktivhalten beendet: keine eindeutige Antwort",
        body: (names) =>
          `Microsoft hat nicht angegeben, dass diese offen sind: ${names}. Wählen Sie „Prüfen“ aus, um erneut anzufragen.`,
      },
      notSent: {
        title: "Aktivhalten beendet: Wir konnten nichts senden",
        body: (names) =>
          `Nicht kontaktiert: ${names}. Melden Sie sich an, oder kehren Sie zur Arbeitsmappe zurück, und starten Sie dann erneut.`,
      },
      failed: {
        title: "Aktivhalten beendet: Etwas ist schiefgelaufen",
        body: (names) =>
          `Nicht mehr kontaktiert: ${names}. Möglicherweise haben wir noch eine letzte Anforderung gesendet. Wählen Sie „Prüfen“ aus, um bei Microsoft anzufragen.`,
      },
    },
  },

  languageSentences: {
    setting: "Sprache",
    asInExcel: "Wie in Excel",
    notLoaded:
      "Diese Sprache konnte nicht geladen werden, daher wurde nichts gespeichert. Überprüfen Sie Ihre Verbindung, und speichern Sie dann erneut.",
  },

  lineSentences: {
    activity: {
      of: (name, text) => `${name}: ${text}`,
      closing: "Wird geschlossen…",
      contacting: "Wird kontaktiert…",
      queued: "In Warteschlange",
      busy: "Microsoft ist ausgelastet. Bald erfolgt ein neuer Versuch.",
      waiting: (seconds) => `Microsoft ist ausgelastet. Neuer Versuch in ${seconds} s`,
      signInToClose: "Melden Sie sich an, um diese Sitzung zu schließen",
      signInToContact: "Melden Sie sich an, um diese Sitzung zu kontaktieren",
    },
    signInAndClose: "Anmelden und schließen",
    signInAndContact: "Anmelden und kontaktieren",
    named: {
      stop: (name, id) => `Anhalten: Anforderung für ${name} ${id}`,
      close: (name, id) => `Anmelden und schließen: ${name} ${id}`,
      contact: (name, id) => `Anmelden und kontaktieren: ${name} ${id}`,
      stopCreating: "Anhalten: Erstellen der Sitzung",
    },
    creating: "Eine Sitzung wird erstellt…",
    creatingLong: "Microsoft öffnet die Sitzung. Sie können diesen Aufgabenbereich schließen.",
    signInToCreate: "Melden Sie sich an, um die Sitzung zu erstellen",
    standing: {
      persistent: (n) =>
        count(n, { one: "1 hier erstellte Sitzung ist offen", other: `${n} hier erstellte Sitzungen sind offen` }),
      temporary: (n) =>
        count(n, {
          one: "Änderungen in 1 offenen temporären Sitzung gehen verloren",
          other: `Änderungen in ${n} offenen temporären Sitzungen gehen verloren`,
        }),
    },
  },

  warningSentences: {
    short: {
      severalPersistent: (n) => `${n} Sitzungen speichern gleichzeitig Änderungen`,
      nearCeiling: (n) => `${n} Sitzungen scheinen offen zu sein`,
    },
    severalPersistent: (n) =>
      `${n} Sitzungen, die Änderungen speichern, scheinen für diese Arbeitsmappe offen zu sein. Wenn in mehreren gleichzeitig etwas geändert wird, werden die Änderungen möglicherweise falsch zusammengeführt.`,
    nearCeiling: (n) =>
      `${n} Sitzungen scheinen für diese Arbeitsmappe offen zu sein. Es wurde von einer Grenze von etwa ${REPORTED_CEILING} berichtet, Microsoft dokumentiert jedoch keine.`,
  },

  mailSentences: {
    open: "Von Ihrem Konto senden…",
    title: "Per E-Mail senden",
    permission:
      "Microsoft bittet Sie möglicherweise, diesem Add-In das Senden von E-Mails in Ihrem Namen zu erlauben (Mail.Send). Wir fragen erst jetzt und senden jedes Mal, wenn Sie „E-Mail senden“ auswählen, eine E-Mail.",
    what: "Die E-Mail enthält die obige Tabelle ohne vollständige Sitzungs-IDs. Eine Kopie bleibt in Ihrem Ordner „Gesendete Elemente“.",
    to: "An",
    toHint: "Eine oder mehrere Adressen, getrennt durch Kommas oder Semikolons.",
    send: "E-Mail senden",
    sendAgain: "Erneut senden",
    sending: "Auf Microsoft wird gewartet…",
    wrong: (texts) =>
      texts.length === 1
        ? `${texts[0]} ist keine E-Mail-Adresse.`
        : `Dies sind keine E-Mail-Adressen: ${texts.join(", ")}`,
    none: "Geben Sie mindestens eine E-Mail-Adresse ein.",
    tooMany: (most) => `Eine E-Mail kann an höchstens ${most} Adressen gesendet werden.`,
    consentLink: "Link für Administrator kopieren",

    titles: {
      accepted: "E-Mail angenommen",
      unknown: "Ihre E-Mail wurde möglicherweise gesendet",
      notSent: "Ihre E-Mail wurde nicht gesendet",
    },
    accepted: (addresses, from) =>
      from === undefined
        ? `Microsoft hat die E-Mail an ${addresses.join(", ")} angenommen. Wir können nicht sehen, ob sie ankommt.`
        : `Microsoft hat die E-Mail von ${from} an ${addresses.join(", ")} angenommen. Wir können nicht sehen, ob sie ankommt.`,
    badAddress:
      "Microsoft hat eine der Adressen nicht akzeptiert. Daher wurde nichts gesendet. Überprüfen Sie die Adressen, und versuchen Sie es dann erneut.",
    notAllowed:
      "Microsoft hat diesem Add-In nicht erlaubt, E-Mails in Ihrem Namen zu senden. Daher wurde nichts gesendet. Möglicherweise lässt Ihre Organisation dies nicht zu. Entwerfen Sie stattdessen eine E-Mail, oder bitten Sie Ihren Administrator, Mail.Send zuzulassen.",
    noMailbox:
      "Ihr Konto hat kein Postfach, von dem Microsoft 365 senden kann. Daher wurde nichts gesendet. Entwerfen Sie stattdessen eine E-Mail.",
    later:
      "Microsoft hat uns gebeten, langsamer vorzugehen. Daher wurde nichts gesendet. Versuchen Sie es in einigen Minuten erneut.",
    laterAt: (time) =>
      `Microsoft hat uns gebeten, langsamer vorzugehen. Daher wurde nichts gesendet. Sie können es um ${time} Uhr erneut versuchen.`,
    refused: "Microsoft hat die E-Mail abgelehnt. Daher wurde nichts gesendet.",
    unknown:
      "Wir konnten nicht bestätigen, ob Microsoft die E-Mail angenommen hat. Sie wurde möglicherweise gesendet. Sehen Sie unter „Gesendete Elemente“ nach, bevor Sie sie erneut senden.",
    signInNeeded: "Es wurde nichts gesendet. Wählen Sie „E-Mail senden“ aus, um sich anzumelden.",
    notSent: (why) => `Es wurde nichts gesendet. ${why}`,
  },

  menuSentences: {
    create: "Sitzung erstellen…",
    belongsHere: "Gehört zu dieser Arbeitsmappe",
    rename: "Umbenennen…",
    details: "Details…",
    history: "Verlauf…",
    sort: "Sortieren nach",
    sorts: {
      decision: "Entscheidung nötig",
      use: "Letzte Verwendung",
      kind: "Art",
      status: "Status",
      origin: "Herkunft",
    },
    keepAlive: "Aktiv halten (kontaktiert die Sitzung)",
    check: "Prüfen (kontaktiert die Sitzung)",
    forget: "Entfernen…",
    otherWorkbook: "Andere Arbeitsmappe…",
    readAgain: "Geöffnete Arbeitsmappe erneut lesen",
    exportAll: "Sitzungen exportieren…",
    settings: "Einstellungen…",
    shortcuts: "Tastenkombinationen…",
    forgetEverything: "Alles hier Gespeicherte entfernen…",
  },

  momentSentences: {
    counting: (seconds) => `Wird in ${seconds} s geschlossen`,
    announced: (name, seconds) =>
      seconds === 1
        ? `${name} wird in 1 Sekunde geschlossen. Drücken Sie Esc, oder wählen Sie „Abbrechen“ aus, damit die Sitzung offen bleibt.`
        : `${name} wird in ${seconds} Sekunden geschlossen. Drücken Sie Esc, oder wählen Sie „Abbrechen“ aus, damit die Sitzung offen bleibt.`,
    cancel: "Abbrechen",
    cancelNamed: (name) => `Abbrechen: Schließen von ${name}`,
    setting: "Zeit zum Abbrechen, bevor eine hier erstellte temporäre Sitzung geschlossen wird (Sekunden)",
    settingHint: (most) =>
      `Von 0 bis ${most}. Bei anderen Sitzungen, deren Änderungen verloren gehen könnten, sind es immer ${most} Sekunden.`,
    settingWrong: (most) => `Geben Sie eine ganze Zahl von 0 bis ${most} ein.`,
  },

  newcomerSentences: {
    empty: {
      what: "Eine Sitzung ist eine Verbindung, die ein Flow, ein Skript oder dieses Add-In für die Arbeitsmappe geöffnet hat und die nach Abschluss der Arbeit offen bleiben kann.",
      find: "So nehmen Sie eine in diese Liste auf:",
      paste: "Einfügen oder importieren",
      pasteHint: "Eine Sitzungs-ID oder ein Text, der eine enthält: Ausgabe eines Flows, Protokoll, CSV.",
      folder: "In OneDrive nachsehen",
      folderHint: "Automatisierungen können ihre Sitzungen in einem Ordner Ihres OneDrive hinterlassen.",
      create: "Sitzung erstellen",
      createHint: "Zum Ausprobieren oder um sie in ein anderes Tool zu kopieren.",
      createNotNow: "Sie können hier eine Sitzung erstellen, sobald eine Arbeitsmappe angezeigt wird.",
      closing:
        "Durch das Schließen wird nur diese eine Sitzung beendet. Es wird weder Excel geschlossen noch jemand abgemeldet noch eine Datei gelöscht.",
    },
    whatIs: {
      menu: "Was ist eine Sitzung?",
      title: "Was ist eine Arbeitsmappensitzung?",
      paragraphs: [
        "Eine Verbindung, die ein Flow, ein Skript oder dieses Add-In über Microsoft Graph für eine Arbeitsmappe öffnet, um sie ohne Excel zu lesen und zu ändern.",
        "Manche Sitzungen speichern Änderungen: Was darin geändert wird, wird sofort in die Datei geschrieben. Andere sind temporär: Was darin geändert wird, geht verloren, wenn sie enden.",
        `Microsoft beendet eine Sitzung, wenn sie nicht verwendet wird: nach etwa ${IDLE_MINUTES.persistent} Minuten, wenn sie Änderungen speichert, nach etwa ${IDLE_MINUTES.temporary}, wenn sie temporär ist. Diese Zeiten sind Schätzungen.`,
        "Microsoft listet offene Sitzungen nicht auf. Dieses Add-In kennt diejenigen, die hier erstellt, eingefügt oder importiert oder von Automatisierungen in Ihrem OneDrive hinterlassen wurden. Es könnte weitere geben.",
        "Durch das Schließen wird eine Sitzung einer Arbeitsmappe beendet. Wenn sie noch von etwas verwendet wird, schlägt dessen nächster Schritt fehl. Es wird weder Excel geschlossen noch jemand abgemeldet noch eine Datei gelöscht.",
      ],
    },
    about: {
      menu: "Info…",
      title: "Info zu Workbook Sessions",
      version: "Version",
      account: "Konto",
      signIn: "Anmeldung",
      byExcel: "Über Excel, mit dem Konto von Excel",
      byWindow: "In einem Microsoft-Fenster, mit einem Konto Ihrer Wahl",
      notYet: "Noch nicht angemeldet",
      access: "Zugriff",
      accessTo: { own: "Ihre eigenen Dateien", all: "Alle Dateien, die Sie öffnen können" },
      cloud: "Microsoft-Cloud",
      clouds: { global: "Global", usgov: "US Government (GCC High)", usgovdod: "US Government (DoD)" },
      storage: "Hier belegter Speicher",
      storageUsed: (kilobytes) => (kilobytes < 1 ? "Weniger als 1 KB" : `Etwa ${kilobytes} KB`),
      privacy: "Datenschutz",
      privacyText:
        "Die Liste bleibt auf diesem Gerät und, wenn Sie dies ausgewählt haben, in Ihrem OneDrive. Wir kommunizieren nur mit Microsoft und sammeln nichts über Sie.",
      licenses: "Lizenzen",
      licensesText:
        "MIT-Lizenz. Erstellt mit React, Fluent UI und der Microsoft Authentication Library, alle unter der MIT-Lizenz.",
      remove: "Alles hier Gespeicherte entfernen…",
    },
  },

  noticeSentences: {
    message: "Meldung",
    earlierMessages: (n) => count(n, { one: "1 frühere Meldung", other: `${n} frühere Meldungen` }),
    messageAbout: (name, id) => `Meldung zu ${name} ${id}`,
    details: "Details",
    hideDetails: "Details ausblenden",
    copyDetails: "Details kopieren",
    results: "Ergebnisse…",
    notSent: {
      documentChanged: {
        title: "Es wurde nichts gesendet: Jetzt ist eine andere Arbeitsmappe geöffnet",
        body: "Excel zeigt nicht die von Ihnen bestätigte Arbeitsmappe an. Daher haben wir nichts unternommen.",
      },
      documentNotAnswering: {
        title: "Es wurde nichts gesendet: Excel reagiert nicht",
        body: "Beenden Sie die Bearbeitung der Zelle, oder schließen Sie das offene Fenster in Excel, und versuchen Sie es dann erneut.",
      },
      closed: {
        title: "Es wurde nichts gesendet: Die Sitzung ist bereits geschlossen",
        body: "Ein anderer Aufgabenbereich oder ein anderes Gerät hat sie in der Zwischenzeit geschlossen.",
      },
      ended: {
        title: "Es wurde nichts gesendet: Die Sitzung war bereits beendet",
        body: "Ein anderer Aufgabenbereich oder ein anderes Gerät hat das in der Zwischenzeit erfahren.",
      },
      forgotten: {
        title: "Es wurde nichts gesendet: Die Sitzung wurde aus der Liste entfernt",
        body: "Das ist in der Zwischenzeit geschehen. Wenn die Sitzung noch offen ist, bleibt sie offen, bis sie abläuft.",
      },
      alreadyOpening: {
        title: "Es wurde nichts gesendet: Eine Sitzung wird bereits geöffnet",
        body: "Ein anderer Aufgabenbereich hat eine angefordert, und Microsoft öffnet sie. Sie erscheint in der Liste, wenn sie offen ist.",
      },
      cancelled: {
        title: "Abgebrochen: Wir haben die Sitzung nicht geschlossen",
        body: ({ name, shortId, fileName }) =>
          `Es wurde nichts gesendet. „${name}“ (${shortId}) für ${fileName} ist möglicherweise noch offen.`,
      },
      stopped: {
        close: {
          title: "Angehalten: Wir haben die Sitzung nicht geschlossen",
          body: ({ name, shortId, fileName }) =>
            `Es wurde nichts mehr gesendet. „${name}“ (${shortId}) für ${fileName} ist möglicherweise noch offen.`,
        },
        contact: {
          title: "Angehalten: Wir haben die Sitzung nicht kontaktiert",
          body: ({ name, shortId, fileName }) =>
            `Es wurde nichts mehr gesendet. „${name}“ (${shortId}) für ${fileName} ist möglicherweise noch offen.`,
        },
        create: {
          title: "Angehalten: Wir haben keine Sitzung erstellt",
          body: ({ fileName }) => `Für ${fileName} wurde nichts mehr gesendet.`,
        },
      },
    },
    notChanged: "Es wurde nichts geändert: Die Sitzung wurde aus der Liste entfernt",
    notStored: {
      title: "Wir konnten diese Sitzung hier nicht speichern",
      blocked:
        "Der Speicher ist für dieses Add-In blockiert. Kopieren Sie die ID jetzt: Sie geht verloren, wenn dieser Aufgabenbereich geschlossen wird, und Microsoft listet Sitzungen nicht auf.",
      full: "Der Speicher für dieses Add-In ist voll. Kopieren Sie die ID jetzt: Sie geht verloren, wenn dieser Aufgabenbereich geschlossen wird, und Microsoft listet Sitzungen nicht auf.",
    },
    added: (n) =>
      n === 0
        ? "Keine Sitzungen hinzugefügt: Laut den Datensätzen wurden sie aus der Liste entfernt"
        : `${sessions(n)} hinzugefügt`,
    listed: (n) =>
      count(n, {
        one: "1 Sitzung war bereits aufgeführt",
        other: `${n} Sitzungen waren bereits aufgeführt`,
      }),
    listedBody: "Wir haben übernommen, was der Text Neues dazu enthält. Es wurde keine Sitzung kontaktiert.",
    also: (n) =>
      count(n, {
        one: "1 weitere war bereits aufgeführt.",
        other: `${n} weitere waren bereits aufgeführt.`,
      }),
    addedBody: "Auf diesem Gerät gespeichert. Es wurde keine Sitzung kontaktiert.",
    addedHere:
      "Der Speicher ist für dieses Add-In blockiert. Was Sie hinzugefügt haben, bleibt daher nur in der Liste, bis dieser Aufgabenbereich geschlossen wird. Bewahren Sie den Text auf. Es wurde keine Sitzung kontaktiert.",
    forgotten: (n) => `${sessions(n)} aus der Liste entfernt`,
    broughtBack: (n) =>
      count(n, { one: "1 Sitzung ist wieder in der Liste", other: `${n} Sitzungen sind wieder in der Liste` }),
    broughtBackBody: (n) =>
      count(n, { one: "Wir wissen über sie so viel wie zuvor.", other: "Wir wissen über sie alle so viel wie zuvor." }),
    forgottenBody: "Es wurde keine Sitzung geschlossen.",
    forgottenGoesOn:
      "Was bereits auf dem Weg zu Microsoft war, wird weiter ausgeführt. Darüber hinaus wird nichts gesendet.",
    notRemoved:
      "Der Speicher ist für dieses Add-In blockiert. Wir konnten daher nicht alles entfernen. Was noch in der Liste steht, ist noch auf diesem Gerät.",
    storageFailure: {
      blocked:
        "Der Speicher ist für dieses Add-In blockiert. Dies wurde daher nicht gespeichert. Was die Liste anzeigt, geht verloren, wenn dieser Aufgabenbereich geschlossen wird.",
      full: "Der Speicher für dieses Add-In ist voll. Dies wurde daher nicht gespeichert. Die Liste zeigt die Sitzung möglicherweise wie zuvor an. Entfernen Sie nicht mehr benötigte Sitzungen aus der Liste.",
    },
    personal:
      "Microsoft dokumentiert Sitzungen nur für Geschäfts-, Schul- oder Unikonten. Dies ist ein persönliches Konto.",
    thisWorkbook: "diese Arbeitsmappe",
  },

  supportSentences: {
    time: "Zeit",
    session: "Sitzung",
    status: "HTTP-Status",
    codes: "Codes",
    requestId: "request-id",
    clientRequestId: "client-request-id",
    answeredAt: "Beantwortet um",
    signInCode: "Anmeldecode",
    signInNumber: "Anmeldefehler",
    tenant: "Angefragte Organisation",
    tried: "Versuchte Anmeldung",
    failure: "Fehler",
    places: "In",
  },

  paneSentences: {
    ...rowSentences,
    appName: "Workbook Sessions",
    starting: "Wird gestartet…",
    finding: "Diese Arbeitsmappe wird gesucht…",
    findingHint:
      "Bei Microsoft wird angefragt, wo sich diese Datei befindet. In der Zwischenzeit können Sie Sitzungen hinzufügen.",
    openInBrowser: "Im Browser öffnen",
    outOfDate:
      "Excel reagiert nicht. Diese Angaben sind daher möglicherweise veraltet. Wir schließen keine Sitzung, bis Excel reagiert.",
    retry: "Wiederholen",
    reload: "Bereich neu laden",
    byHandNote: "Sie haben diese Arbeitsmappe ausgewählt. Es ist möglicherweise nicht die geöffnete.",
    backToDocument: "Zur geöffneten Arbeitsmappe",
    otherWorkbook: "Andere Arbeitsmappe…",

    listTitle: (n) => `${sessions(n)} hier bekannt`,
    whoseKnowledge: "Microsoft listet offene Sitzungen nicht auf",
    whoseKnowledgeMore:
      "Hier sehen Sie die Sitzungen, die dieses Add-In kennt: hier erstellt, von Ihnen hinzugefügt oder von Ihren Automatisierungen in OneDrive hinterlassen. Es könnte weitere geben.",
    queued: "In Warteschlange",
    select: "Auswählen",
    add: "Sitzung hinzufügen",
    addShort: "Hinzufügen",
    more: "Mehr",
    filter: "Sitzungen durchsuchen",
    filterHint: "Suchen",
    filtered: (shown, all) => `${shown} von ${all} angezeigt`,
    settled: (n) => `Vorbei oder nicht gefunden (${n})`,
    noMatch: "Keine Sitzungen entsprechen Ihrer Suche.",
    clearFilter: "Suche löschen",
    otherOwners: (n) =>
      count(n, {
        one: "1 Sitzung eines anderen Kontos wird nicht angezeigt",
        other: `${n} Sitzungen anderer Konten werden nicht angezeigt`,
      }),
    otherWorkbooks: (n) =>
      count(n, {
        one: "1 Sitzung einer anderen Arbeitsmappe",
        other: `${n} Sitzungen anderer Arbeitsmappen`,
      }),
    fileNotKnown: "Arbeitsmappe nicht bekannt",
    fileReported: (name) => `${name} (gemeldet)`,
    quarantined: (n) =>
      count(n, {
        one: "1 gespeicherter Datensatz kann von dieser Version nicht gelesen werden. Wir haben ihn unverändert gelassen.",
        other: `${n} gespeicherte Datensätze können von dieser Version nicht gelesen werden. Wir haben sie unverändert gelassen.`,
      }),

    stop: "Anhalten",
    signIn: "Anmelden",
    signedInAs: (name) => `Angemeldet als ${name}`,
    notSignedInAs: (name) => `Anmeldung als ${name} nicht möglich`,
    lastSignedInAs: (name) => `Zuletzt angemeldet als ${name}`,
    notSignedIn: "Noch nicht angemeldet",
    dismiss: "Meldung ausblenden",
    partFailed: "Ein Teil dieses Aufgabenbereichs wurde nicht geladen. Überprüfen Sie Ihre Verbindung.",
    loading: "Wird geladen…",
  },

  pasteSentences: {
    notAnId:
      "Dies ist keine Sitzungs-ID. Eine Sitzungs-ID beginnt mit cluster= und enthält session=. Kopieren Sie die vollständige ID von dort, wo die Sitzung geöffnet wurde.",
    cutShort:
      "Ein Teil der ID fehlt: Sie wurde abgeschnitten, gekürzt oder ausgeblendet. Kopieren Sie die vollständige ID erneut, in einem Stück.",
    tooLong: "Dies ist länger als jede ID. Kopieren Sie nur die ID.",
    spaces:
      "Die ID enthält ein Leerzeichen. Daher fehlt möglicherweise ein Teil. Kopieren Sie sie erneut, in einem Stück.",
    controlCharacters:
      "Die ID enthält ein unsichtbares Zeichen oder einen Zeilenumbruch. Kopieren Sie sie erneut, in einem Stück.",
    notAscii:
      "Die ID enthält ein Zeichen, das in keiner Sitzungs-ID vorkommt, z. B. einen Buchstaben mit Akzent. Kopieren Sie sie erneut aus ihrer Quelle.",
    token:
      "Dies sieht wie ein Kennwort oder Zugriffstoken aus. Wir haben es nicht behalten. Geben Sie so etwas nie weiter. Wenn es an jemanden gesendet wurde, lassen Sie es widerrufen.",
    notSet:
      "Das Skript hatte seine Sitzung noch nicht geöffnet, als dies kopiert wurde. Kopieren Sie es erneut, nachdem die Sitzung geöffnet wurde.",

    noSession: "Dies enthält keine Sitzungs-ID.",
    notNeeded: "Dies sind Details der Anforderung, die wir hier nicht benötigen.",
    duplicate: "Diese Sitzung kommt im Text mehrmals vor. Wir fügen sie einmal hinzu.",
    fieldRefused:
      "Dieser Wert kann nicht stimmen. Wir haben ihn daher ausgelassen. Sie können die Sitzung trotzdem hinzufügen.",
    fieldNotKnown: "Wir kennen diese Felder nicht und haben sie daher ausgelassen.",
    newerFormat:
      "Dies wurde von einer neueren Version des Add-Ins geschrieben. Aktualisieren Sie das Add-In, um es zu lesen.",
    otherFormat: "Wir kennen das Format dieses Datensatzes nicht. Fügen Sie nur die Sitzungs-ID ein.",
    recordTooLarge:
      "Dieser Datensatz ist für eine Sitzung zu groß oder zu tief verschachtelt. Fügen Sie nur die Sitzungs-ID ein.",
    tooMuchText:
      "Der Text ist zu lang, um auf einmal gelesen zu werden. Fügen Sie einen Teil davon ein, oder importieren Sie ihn als Datei.",
    tooManyRows:
      "Es sind zu viele Sitzungen, um sie auf einmal hinzuzufügen. Fügen Sie sie in mehreren Schritten hinzu.",

    empty: "Geben Sie einen Wert ein.",
    dots: "Punkte allein sind keine ID. Kopieren Sie die ID erneut.",
    character: (character) =>
      character === undefined || character.trim() === ""
        ? "Enthält ein Leerzeichen oder unsichtbares Zeichen, das in keiner solchen ID vorkommt. Kopieren Sie die ID erneut."
        : `Enthält ein Zeichen, das in keiner solchen ID vorkommt: ${character}. Kopieren Sie die ID erneut.`,
    shape:
      "Dies sieht nicht wie eine solche ID aus. Eine Website ist contoso.sharepoint.com, allein oder gefolgt von zwei Codes. Ein Benutzer ist ein Anmeldename, ein Code oder „me“.",
    address: "Dies ist eine Adresse, keine ID. Fügen Sie sie stattdessen als Link zur Datei ein.",
    itemNeeded: "Geben Sie die Item-ID ein: Sie bezeichnet die Datei.",
    placeNeeded:
      "Die Item-ID allein gibt nicht an, wo sich die Datei befindet. Fügen Sie die Drive-ID hinzu, oder wählen Sie OneDrive oder eine Website aus.",
    siteNeeded: "Geben Sie für eine Datei in SharePoint auch die Site-ID oder die Drive-ID ein.",
  },

  proofSentences: {
    note: "Version der Datei notieren, um sie nach dem Schließen zu vergleichen",
    noteMany: "Versionen der Dateien notieren, um sie nach dem Schließen zu vergleichen",
    noting: "Anfrage an Microsoft…",
    noted: (time) => `Notiert: Datei zuletzt geändert am ${time}.`,
    notNoted:
      "Microsoft hat uns die Version der Datei nicht mitgeteilt. Daher gibt es danach nichts, womit verglichen werden kann.",

    notedMany: (n) => `Die Versionen von ${n} Arbeitsmappen wurden notiert.`,
    notedSome: (noted, n) =>
      `Die Versionen von ${noted} von ${n} Arbeitsmappen wurden notiert. Die übrigen hat Microsoft nicht mitgeteilt, sodass sich diese danach nicht vergleichen lassen.`,
    show: "Nachweis anzeigen",
    showAgain: "Datei erneut überprüfen",
    asking: "Anfrage an Microsoft…",
    before: (time) => `Vor dem Schließen: Datei zuletzt geändert am ${time}.`,
    now: (time) => `Jetzt: Datei zuletzt geändert am ${time}.`,
    changed: "Der Inhalt der Datei hat sich seitdem geändert. Wir können nicht sehen, wer ihn geändert hat.",
    same: "Der Inhalt der Datei ist derselbe wie zuvor.",
    noBefore: "Die Version wurde vor dem Schließen nicht notiert. Daher können wir nicht vergleichen.",
    lag: "Eine jetzt heruntergeladene Kopie kann noch etwa 20 Sekunden lang die frühere Version sein.",
    versions: "Versionsverlauf",
    failed: (why) => `Wir konnten die Datei nicht überprüfen. ${why}`,
  },

  reasonSentences: reasons,

  resultsSentences: {
    title: "Ergebnisse",
    columns: {
      name: "Sitzung",
      shortId: "ID",
      workbook: "Arbeitsmappe",
      kind: "Art",
      outcome: "Ergebnis",
      when: "Wann",
      account: "Konto",
      requestId: "Anforderungs-ID",
    },
    kinds: { saves: "Speichert Änderungen", temporary: "Temporär", notKnown: "Nicht bekannt" },
    noName: "Kein Name",
    leftOut: "Ausgelassen, da es wie ein Kennwort, ein Token oder eine Sitzungs-ID aussieht",
    outcome: {
      closed: "Geschlossen",
      ended: "War bereits beendet",
      notKnown: "Microsoft nicht bekannt",
      workbookGone: "Arbeitsmappe nicht gefunden",
      refused: "Abgelehnt",
      later: "Von Microsoft zurückgestellt, unseres Wissens noch offen",
      unknown: "Keine eindeutige Antwort, möglicherweise geschlossen oder offen",
      unusable: "Nicht mehr verwendbar",
      notSent: "Nicht gesendet, also nicht von uns geschlossen",
    },
    summary: (parts) => parts.join(", "),
    counted: {
      closed: (n) => `${n} geschlossen`,
      ended: (n) => count(n, { one: "1 war bereits beendet", other: `${n} waren bereits beendet` }),
      notKnown: (n) => `${n} Microsoft nicht bekannt`,
      workbookGone: (n) => `${n} ohne auffindbare Arbeitsmappe`,
      refused: (n) => `${n} abgelehnt`,
      later: (n) => `${n} zurückgestellt`,
      unknown: (n) => `${n} ohne eindeutige Antwort`,
      unusable: (n) => `${n} nicht mehr verwendbar`,
      notSent: (n) => `${n} nicht gesendet`,
    },
    none: "Es sind keine Ergebnisse vorhanden.",

    copyText: "Als Text kopieren",
    copyMarkdown: "Als Markdown kopieren",
    downloadJson: "JSON herunterladen",
    downloadCsv: "CSV herunterladen",
    downloadHint:
      "Wenn das Herunterladen in Ihrer Version von Excel nichts bewirkt, kopieren Sie stattdessen die Ergebnisse.",

    subject: (summary) => `Arbeitsmappensitzungen: ${summary}`,
    draft: "E-Mail entwerfen",
    draftHint: "Öffnet eine neue Nachricht in Ihrem E-Mail-Programm. Es wird nichts gesendet, bis Sie sie senden.",
    draftTooLong:
      "Die Tabelle ist zu lang für einen Entwurf. Wählen Sie daher „E-Mail entwerfen“ aus, um sie zu kopieren, und fügen Sie sie dann in den Entwurf ein.",
    draftPaste: "Fügen Sie die Tabelle hier ein.",
    draftCopied: "Wir haben die Tabelle kopiert. Fügen Sie sie in den Entwurf ein.",
    draftNotCopied:
      "Wir konnten die Tabelle nicht kopieren. Wählen Sie „Als Text kopieren“ aus, und fügen Sie sie dann in den Entwurf ein.",
  },

  rowSentences,

  selectedSentences: {
    title: (n) => `${sessions(n)} per E-Mail senden`,
    summary: (n, time) => `${sessions(n)}, Kenntnisstand dieses Add-Ins: ${time}`,
    columns: { name: "Sitzung", shortId: "ID", workbook: "Arbeitsmappe", kind: "Art", state: "Status" },
    leftOut: "Ausgelassen, da es wie ein Kennwort, ein Token oder eine Sitzungs-ID aussieht",
  },

  selectionSentences: {
    name: "Ausgewählte Sitzungen",
    count: (n) => `${n} ausgewählt`,
    all: "Alle auswählen",
    none: "Keine auswählen",
    allShort: "Alle",
    noneShort: "Keine",
    end: "Auswahl beenden",
    close: "Schließen…",
    closeSome: (some, n) => `${some} von ${n} schließen…`,
    part: (some, n) => `${some} von ${n}`,
    more: "Mehr zur Auswahl",
    check: "Prüfen (kontaktiert die Sitzungen)",
    keepAlive: "Aktiv halten (kontaktiert die Sitzungen)",
    copy: "Kopieren…",
    export: "Exportieren…",
    email: "E-Mail…",
    forget: "Entfernen…",
    selectOnly: "Auswählen",
    probablyEnded: "Alle vermutlich beendeten",
    temporary: "Alle temporären",
    elsewhere: "Alle in anderen Arbeitsmappen",
    ofOrigin: (origin) => `Alle: ${origin}`,
  },

  closeSentences: {
    succeeded: {
      title: "Microsoft hat die Sitzung geschlossen",
      body: ({ fileName, name, shortId }) =>
        `„${name}“ (${shortId}) ist geschlossen. Es kann einen Moment dauern, bis ${fileName} aktualisiert ist.`,
    },
    ended: {
      title: "Die Sitzung war bereits beendet",
      body: ({ fileName, name, shortId }) =>
        `„${name}“ (${shortId}) für ${fileName} war bereits beendet. Es gab daher nichts zu schließen.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft konnte die Arbeitsmappe dieser Sitzung nicht finden",
      body: ({ name, shortId }) =>
        `„${name}“ (${shortId}) kann jetzt nicht geschlossen werden. Die Sitzung läuft von selbst ab. Wir haben sie in der Liste behalten und gekennzeichnet.`,
    },
    unknown: {
      title: "Wir konnten nicht bestätigen, ob die Sitzung geschlossen wurde",
      body: ({ fileName, name, shortId }) =>
        `„${name}“ (${shortId}) für ${fileName} könnte geschlossen oder noch offen sein. Wählen Sie „Prüfen“ aus, um bei Microsoft anzufragen. Dadurch wird die Sitzung kontaktiert und, falls sie noch offen ist, aktiv gehalten.`,
    },
    unusable: {
      title: "Microsoft konnte das Schließen nicht bestätigen",
      body: ({ fileName, name, shortId }) =>
        `Microsoft hat gemeldet, dass „${name}“ (${shortId}) für ${fileName} nicht mehr verwendet werden kann. Wenn die Sitzung noch offen ist, läuft sie nach etwa ${SHORTEST_IDLE_MINUTES}–${LONGEST_IDLE_MINUTES} Minuten Inaktivität ab.`,
    },
    refused: ({ fileName, name, shortId }) => `Microsoft hat „${name}“ (${shortId}) für ${fileName} nicht geschlossen.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `Microsoft hat nicht bestätigt, dass „${name}“ (${shortId}) für ${fileName} geschlossen ist.`,
    later: ({ fileName, name, shortId }) => `„${name}“ (${shortId}) für ${fileName} ist noch nicht geschlossen.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },

  refreshSentences: {
    succeeded: {
      title: "Die Sitzung ist offen",
      body: ({ fileName, name, shortId }) =>
        `Microsoft hat „${name}“ (${shortId}) für ${fileName} bestätigt. Die Inaktivitätszeit beginnt jetzt von vorn.`,
    },
    ended: {
      title: "Die Sitzung ist beendet",
      body: ({ fileName, name, shortId }) => `„${name}“ (${shortId}) für ${fileName} ist vorbei.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft konnte die Arbeitsmappe dieser Sitzung nicht finden",
      body: ({ name, shortId }) =>
        `„${name}“ (${shortId}) kann nicht mehr verwendet werden. Wir haben die Sitzung in der Liste behalten und gekennzeichnet.`,
    },
    unknown: {
      title: "Wir konnten nicht bestätigen, ob die Sitzung offen ist",
      body: ({ fileName, name, shortId }) =>
        `„${name}“ (${shortId}) für ${fileName} könnte offen sein oder auch nicht.`,
    },
    unusable: {
      title: "Microsoft konnte die Sitzung nicht erreichen",
      body: ({ fileName, name, shortId }) =>
        `Microsoft hat gemeldet, dass „${name}“ (${shortId}) für ${fileName} nicht mehr verwendet werden kann. Wenn die Sitzung noch offen ist, läuft sie ab, wenn sie nicht verwendet wird.`,
    },
    refused: ({ fileName, name, shortId }) =>
      `Microsoft hat uns „${name}“ (${shortId}) für ${fileName} nicht kontaktieren lassen.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `Microsoft hat nicht bestätigt, dass „${name}“ (${shortId}) für ${fileName} offen ist.`,
    later: ({ fileName, name, shortId }) =>
      `Wir konnten „${name}“ (${shortId}) für ${fileName} noch nicht kontaktieren.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },

  shortcutSentences: {
    title: "Tastenkombinationen",
    groups: [
      {
        name: "Für eine Sitzung",
        keys: [
          { key: "↑ ↓, Bild auf, Bild ab, Pos1, Ende", does: "Zu einer anderen Sitzung wechseln" },
          { key: "Eingabe", does: "Details anzeigen" },
          { key: "F2", does: "Umbenennen" },
          { key: "Entf", does: "Schließen (fragt zuerst nach)" },
          { key: "→ oder Umschalt+F10", does: "Menü öffnen" },
          { key: "Leertaste", does: "Auswählen oder Auswahl aufheben" },
          { key: "Umschalt+↑, Umschalt+↓", does: "Mehrere auswählen" },
          { key: "Strg+A", does: "Alle in dieser Liste auswählen" },
          { key: "Esc", does: "Auswahl beenden" },
        ],
      },
      {
        name: "Überall",
        keys: [
          { key: "Strg+F", does: "Suchen, wenn die Liste lang genug ist" },
          { key: "Esc in der Suche", does: "Suche löschen, dann zur Liste wechseln" },
          { key: "F6, Umschalt+F6", does: "Zwischen Kopfzeile, Liste und Meldungen wechseln" },
          {
            key: "Esc",
            does: "Dialogfeld oder Menü verlassen oder ein Schließen abbrechen, dessen Countdown noch läuft",
          },
        ],
      },
    ],
  },

  signInPageSentences: {
    title: "Anmelden – Workbook Sessions",
    relay: {
      ready: {
        title: "Bei Microsoft anmelden",
        text: "Die Anmeldung von Microsoft wird in einem eigenen Fenster geöffnet. Lassen Sie dieses Fenster geöffnet: Es wird automatisch geschlossen.",
        next: "Weiter",
      },
      waiting: {
        title: "Auf die Anmeldung wird gewartet",
        text: "Schließen Sie die Anmeldung im anderen Fenster ab. Wenn Sie dieses Fenster schließen, wird sie abgebrochen.",
      },
      lost: {
        title: "Melden Sie sich noch an?",
        text: "Fahren Sie im anderen Fenster fort, dann wird dieses automatisch geschlossen. Wenn das andere Fenster geschlossen ist, brechen Sie hier ab.",
        stop: "Anmeldung abbrechen",
      },
    },
    dialog: {
      leaving: "Die Anmeldung von Microsoft wird geöffnet",
      done: "Sie können zu Excel zurückkehren. Dieses Fenster wird automatisch geschlossen.",
    },
    notOpened: {
      title: "Hier ist keine Anmeldung möglich",
      text: "Dieses Fenster funktioniert nur, wenn Workbook Sessions es aus Excel öffnet. Schließen Sie es, und melden Sie sich dann dort erneut an.",
    },
    notConfigured: {
      title: "Dieses Add-In ist nicht eingerichtet",
      text: "Die Konfiguration fehlt oder ist falsch. Bitten Sie den Anbieter des Add-Ins, sie zu korrigieren.",
    },
    redirect: {
      consented:
        "Die Berechtigung wurde für Ihre Organisation erteilt. Sie können dieses Fenster schließen und sich bei Workbook Sessions anmelden.",
      notConsented:
        "Die Berechtigung wurde nicht erteilt. Sie können dieses Fenster schließen und den Link jederzeit erneut öffnen.",
      nothing:
        "Diese Seite nimmt die Antwort auf eine Anmeldung entgegen, und es gibt keine. Schließen Sie dieses Fenster, und melden Sie sich dann in Workbook Sessions erneut an.",
    },
  },

  startSentences: {
    notStarted: {
      loading: "Wird geladen…",
      title: "Dieses Add-In wurde nicht gestartet",
      why: "Das Skript wurde nicht geladen, oder diese Version von Office kann es nicht ausführen.",
      reload: "Neu laden",
      reopen: "Wenn das nicht hilft, schließen Sie diesen Bereich, und öffnen Sie ihn erneut.",
      network:
        "Bleibt das Problem bestehen, fragen Sie Ihren Administrator, ob die Adresse dieses Add-Ins im Netzwerk blockiert wird.",
      version:
        "Dieses Add-In kann in Office 2019 oder früher nicht ausgeführt werden. Führen Sie ein Upgrade auf Office 2021 oder höher oder auf Microsoft 365 durch, oder verwenden Sie Excel im Web.",
    },
    officeJsMissing: {
      title: "Die Verbindung von Excel zu Add-Ins wurde nicht geladen",
      text: "Das Microsoft-Skript office.js ist blockiert oder war nicht erreichbar. Bitten Sie Ihren Administrator, appsforoffice.microsoft.com und *.cdn.office.net im Netzwerk oder im Inhaltsblocker des Browsers zuzulassen. Öffnen Sie diesen Aufgabenbereich dann erneut.",
    },
    hostSilent: {
      title: "Excel reagiert nicht",
      text: "Wir haben zehn Sekunden auf Excel gewartet. Beenden Sie die Bearbeitung der Zelle, oder schließen Sie offene Fenster in Excel. Wenn das nicht hilft, schließen Sie diesen Aufgabenbereich, und öffnen Sie ihn erneut. Wenn eine Richtlinie Add-Ins blockiert, bitten Sie Ihren Administrator, sie zuzulassen. Der Aufgabenbereich startet, sobald Excel reagiert.",
    },
    misconfigured: {
      title: "Dieses Add-In ist nicht richtig eingerichtet",
      text: "Bitten Sie den Administrator des Add-Ins, diese Werte in der Konfiguration zu korrigieren:",
      value: (name, value, why) => (value === "" ? `${name}: ${why}` : `${name} „${value}“: ${why}`),
      why: {
        missing: "fehlt",
        notAGuid: "muss die Anwendungs-ID (Client-ID) sein, 36 Zeichen mit vier Bindestrichen",
        notATenant: "muss eine Mandanten-ID, eine Domäne des Mandanten, „organizations“ oder „common“ sein",
        unknownCloud: `muss ${QUOTED_CLOUDS.slice(0, -1).join(", ")} oder ${QUOTED_CLOUDS.at(-1)} sein`,
        cloudWithoutWorkbooks:
          "diese Microsoft-Cloud hat keine Arbeitsmappensitzungen, daher kann das Add-In dort nicht funktionieren",
        notHttps: "muss mit https:// beginnen und ohne Schrägstrich enden",
        otherCloud: "gehört zu einer anderen Microsoft-Cloud als der festgelegten",
        notAReach: "muss „own“ oder „all“ sein",
        notATenantTable: "muss für jeden SharePoint-Host eine Mandanten-ID oder eine Domäne des Mandanten angeben",
      },
    },
  },

  stepSentences: {
    retry: "Erneut versuchen",
    check: "Prüfen (kontaktiert die Sitzung)",
    signIn: "Anmelden",
    otherAccount: "Anderes Konto verwenden",
    askMore: "Weitere Dateien zulassen",
    copyConsentLink: "Link für Administrator kopieren",
    forget: "Entfernen…",
    remove: "Aus der Liste entfernen",
    undo: "Rückgängig",
    close: "Schließen…",
    looksLocked: "Datei wirkt noch gesperrt?",
    createAgain: "Neue Sitzung erstellen",
    openInBrowser: "Im Browser öffnen",
    reload: "Bereich neu laden",
  },

  troubleSentences: {
    thisWorkbook: "diese Arbeitsmappe",
    signIn: {
      cancelled: {
        title: "Sie haben die Anmeldung abgebrochen",
        body: () => "Es wurde nichts geändert. Melden Sie sich an, um fortzufahren.",
      },
      popupBlocked: {
        title: "Ihr Browser hat das Anmeldefenster blockiert",
        body: () => "Lassen Sie Popups für diese Seite zu, und melden Sie sich dann erneut an.",
      },
      popupClosed: {
        title: "Das Anmeldefenster wurde geschlossen",
        body: () =>
          "Es wurde geschlossen, bevor die Anmeldung abgeschlossen war. Melden Sie sich erneut an, und lassen Sie das Fenster geöffnet, bis es automatisch geschlossen wird.",
      },
      noNetwork: {
        title: "Keine Verbindung für die Anmeldung",
        body: () =>
          "Wir konnten den Anmeldedienst nicht erreichen. Überprüfen Sie Ihre Verbindung, und versuchen Sie es dann erneut.",
      },
      disabled: {
        title: "Die Anmeldung ist hier deaktiviert",
        body: () =>
          "Dieses Excel lässt die Anmeldung durch Add-Ins nicht zu. Öffnen Sie die Arbeitsmappe im Browser, oder wenden Sie sich an Ihren Administrator.",
      },
      throttled: {
        title: "Zu viele Anmeldungen",
        body: () => "Microsoft hat uns gebeten zu warten. Melden Sie sich in einigen Minuten erneut an.",
      },
      timedOut: {
        title: "Die Anmeldung hat nicht reagiert",
        body: () =>
          "Es hat zu lange gedauert. Melden Sie sich erneut an. Wenn das nicht hilft, schließen Sie diesen Aufgabenbereich, und öffnen Sie ihn erneut.",
      },
      consentMissing: {
        title: "Ihre Organisation hat dieses Add-In nicht zugelassen",
        body: () =>
          "Ein Administrator muss es einmal zulassen. Kopieren Sie den Link, und senden Sie ihn an Ihren Administrator.",
      },
      conditionalAccess: {
        title: "Die Richtlinie Ihrer Organisation blockiert die Anmeldung",
        body: ({ number }) =>
          number === undefined
            ? "Möglicherweise ist ein anderes Gerät, ein anderer Ort oder eine andere App erforderlich. Wenden Sie sich an Ihren Administrator."
            : `Möglicherweise ist ein anderes Gerät, ein anderer Ort oder eine andere App erforderlich. Wenden Sie sich wegen AADSTS${number} an Ihren Administrator.`,
      },
      wrongTenant: {
        title: "Dieses Konto gehört zu einer anderen Organisation",
        body: ({ tenant }) =>
          tenant === undefined
            ? "Melden Sie sich mit einem Konto der Organisation an, bei der diese Arbeitsmappe gespeichert ist."
            : `Wir haben ${tenant} gebeten, Sie anzumelden. Melden Sie sich mit einem Konto dieser Organisation an.`,
      },
      accountUnavailable: {
        title: "Dieses Konto kann hier nicht verwendet werden",
        body: () =>
          "Excel hat das Konto nicht für die Anmeldung angeboten. Melden Sie sich mit einem Konto an, das bei Excel angemeldet ist.",
      },
      otherAccount: {
        title: "Sie sind mit einem anderen Konto angemeldet als Excel",
        body: ({ account }) =>
          account === undefined || account === ""
            ? "Die Anmeldung hat ein anderes Konto zurückgegeben als das, das Excel verwendet. Es wurde nichts gesendet. Um damit fortzufahren, melden Sie sich erneut an."
            : `Die Anmeldung hat ${account} zurückgegeben, Excel verwendet jedoch ein anderes Konto. Es wurde nichts gesendet. Um als ${account} fortzufahren, melden Sie sich erneut an.`,
      },
      otherOrganization: {
        title: "Diese Arbeitsmappe gehört zu einer anderen Organisation",
        body: ({ host }) =>
          host === undefined
            ? "Dieses Add-In ist für eine Organisation eingerichtet, und die Adresse der Arbeitsmappe ist keine ihrer Adressen. Wir haben Sie daher nicht zur Anmeldung aufgefordert. Bitten Sie den Administrator des Add-Ins, die Adresse hinzuzufügen."
            : `Dieses Add-In ist für eine Organisation eingerichtet, und ${host} ist keine ihrer Adressen. Wir haben Sie daher nicht zur Anmeldung aufgefordert. Bitten Sie den Administrator des Add-Ins, die Adresse hinzuzufügen.`,
      },
      notConfigured: {
        title: "Dieses Add-In ist nicht eingerichtet",
        body: () =>
          "Die Registrierung bei Microsoft fehlt oder ist falsch. Bitten Sie den Anbieter des Add-Ins, sie zu korrigieren.",
      },
      appDisabled: {
        title: "Ihre Organisation hat dieses Add-In deaktiviert",
        body: ({ number }) =>
          number === undefined
            ? "Der Administrator Ihrer Organisation hat diese App deaktiviert. Wenden Sie sich deswegen an ihn."
            : `Der Administrator Ihrer Organisation hat diese App deaktiviert. Wenden Sie sich wegen AADSTS${number} an ihn.`,
      },
      accountBlocked: {
        title: "Dieses Konto kann sich nicht anmelden",
        body: ({ number }) =>
          number === undefined
            ? "Möglicherweise ist es gesperrt, deaktiviert oder gelöscht, oder das Kennwort ist abgelaufen. Wenden Sie sich deswegen an Ihren Administrator, oder melden Sie sich mit einem anderen Konto an."
            : `Möglicherweise ist es gesperrt, deaktiviert oder gelöscht, oder das Kennwort ist abgelaufen. Wenden Sie sich wegen AADSTS${number} an Ihren Administrator, oder melden Sie sich mit einem anderen Konto an.`,
      },
      hostFailed: {
        title: "Bei der Anmeldung durch Excel ist ein Fehler aufgetreten",
        body: () =>
          "Melden Sie sich erneut an. Wenn das nicht hilft, schließen Sie Excel, und öffnen Sie es erneut. Die Details helfen Ihrem Supportteam.",
      },
      serviceFault: {
        title: "Fehler im Anmeldedienst von Microsoft",
        body: () => "Der Dienst konnte Sie momentan nicht anmelden. Melden Sie sich in einigen Minuten erneut an.",
      },
      refused: {
        title: "Microsoft hat die Anmeldung abgelehnt",
        body: ({ number }) =>
          number === undefined
            ? "Melden Sie sich erneut an, eventuell mit einem anderen Konto. Die Details helfen Ihrem Supportteam."
            : `Melden Sie sich erneut an, eventuell mit einem anderen Konto. Die Fehlernummer AADSTS${number} hilft Ihrem Supportteam.`,
      },
    },
    notSignedInAs: (account) => `Die Anmeldung galt für ${account}.`,
    signInNeeded: {
      title: "Melden Sie sich an, um fortzufahren",
      body: "Microsoft verlangt, dass Sie sich zuerst anmelden.",
    },
    silence: {
      title: "Microsoft hat nicht geantwortet",
      body: "Die Anforderung wurde gesendet, aber es kam keine Antwort. Überprüfen Sie Ihre Verbindung, und versuchen Sie es dann erneut.",
    },
    offline: {
      title: "Sie sind offline",
      body: "Es wurde nichts gesendet. Versuchen Sie es erneut, wenn Sie verbunden sind.",
    },
    storageBlocked: {
      title: "Der Speicher ist für dieses Add-In blockiert",
      body: "Sitzungen, die Sie hier erstellen oder hinzufügen, gehen verloren, wenn dieser Aufgabenbereich geschlossen wird. Um sie zu behalten, lassen Sie den Speicher für diese Seite zu.",
    },
    storageFull: {
      title: "Der Speicher für dieses Add-In ist voll",
      body: "Entfernen Sie Sitzungen, die vorbei sind, aus der Liste, und versuchen Sie es dann erneut.",
    },
    partMissing: {
      title: "Ein Teil dieses Add-Ins wurde nicht geladen",
      body: "Überprüfen Sie Ihre Verbindung, und versuchen Sie es dann erneut.",
    },
    failed: {
      title: "In diesem Aufgabenbereich ist etwas schiefgelaufen",
      maybeSent:
        "Möglicherweise haben wir eine Anforderung an Microsoft gesendet. Eine Sitzung könnte daher geöffnet, kontaktiert oder geschlossen worden sein. Laden Sie den Aufgabenbereich neu, um fortzufahren.",
      notSent:
        "Wir haben nichts an Microsoft gesendet, was etwas ändert. Laden Sie den Aufgabenbereich neu, um fortzufahren.",
    },
    serviceFault: {
      title: "Fehler im Dienst von Microsoft",
      body: "Der Dienst konnte momentan nicht antworten. Versuchen Sie es später erneut.",
    },
    notUnderstood: {
      title: "Unerwartete Antwort von Microsoft",
      body: "Microsoft hat diese Art von Antwort nicht dokumentiert. Versuchen Sie es erneut. Die Details helfen Ihrem Supportteam.",
    },
    tryAgainIn,
    signedInAs: (account) => `Sie sind als ${account} angemeldet.`,
    reasons,
  },

  workbookSentences: {
    unsaved: {
      title: "Diese Arbeitsmappe wurde noch nicht gespeichert",
      text: "Sitzungen gibt es nur für Arbeitsmappen, die in OneDrive oder SharePoint gespeichert sind. Speichern Sie sie dort, und prüfen Sie dann erneut.",
      next: "Erneut prüfen",
    },
    empty: {
      title: "Excel gibt nicht an, wo diese Arbeitsmappe gespeichert ist",
      text: "Das kommt bei Gästen vor. Fügen Sie stattdessen den Link zur Datei ein: Wählen Sie im Browser „Freigeben“ und dann „Link kopieren“ aus.",
      next: "Link zur Datei einfügen",
    },
    outsideExcel: {
      title: "Öffnen Sie diese Seite in Excel",
      text: "Dies ist der Aufgabenbereich eines Excel-Add-Ins. Wählen Sie in Excel „Start“ und dann „Workbook Sessions“ aus. Oder fügen Sie den Link zu einer Arbeitsmappe ein.",
      next: "Dateilink einfügen",
    },
    local: {
      title: "Diese Arbeitsmappe befindet sich nur auf diesem Computer",
      text: "Sitzungen gibt es nur für Arbeitsmappen, die in OneDrive oder SharePoint gespeichert sind. Speichern Sie dort eine Kopie, und öffnen Sie sie, oder geben Sie eine andere Arbeitsmappe an.",
      next: "Andere Arbeitsmappe angeben",
    },
    network: {
      title: "Diese Arbeitsmappe befindet sich auf einem Netzlaufwerk",
      text: "Sitzungen gibt es nur für Arbeitsmappen, die in OneDrive oder SharePoint gespeichert sind. Speichern Sie dort eine Kopie, und öffnen Sie sie, oder geben Sie eine andere Arbeitsmappe an.",
      next: "Andere Arbeitsmappe angeben",
    },
    syncedOneDrive: {
      title: "Excel hat die synchronisierte Kopie dieser Arbeitsmappe geöffnet",
      text: "Die Datei befindet sich in einem OneDrive-Ordner, aber Excel hat ihren Ort auf diesem Computer angegeben. Aktivieren Sie das automatische Speichern, oder fügen Sie den Link zur Datei ein.",
      next: "Link zur Datei einfügen",
    },
    consumerOneDrive: {
      title: "Diese Arbeitsmappe befindet sich in einem persönlichen OneDrive",
      text: "Microsoft bietet Arbeitsmappensitzungen nur für Geschäfts-, Schul- oder Unikonten an. Sie können es trotzdem versuchen, aber Microsoft lehnt es möglicherweise ab.",
      next: "Trotzdem mit Link versuchen",
    },
    unsupported: {
      title: "Diese Arbeitsmappe befindet sich nicht in OneDrive oder SharePoint",
      text: "Bei Microsoft gibt es Sitzungen nur für Dateien in OneDrive für Arbeit oder Schule und in SharePoint.",
      next: "Andere Arbeitsmappe angeben",
    },
    cloudWithoutWorkbooks: {
      title: "Diese Microsoft-Cloud hat keine Arbeitsmappensitzungen",
      text: "Die Datei befindet sich in einer Microsoft-Cloud, deren Graph keine Arbeitsmappensitzungen anbietet. Daher gibt es nichts aufzulisten oder zu schließen.",
      next: "Andere Arbeitsmappe angeben",
    },
    notAnswering: {
      title: "Excel reagiert nicht",
      text: "Beenden Sie die Bearbeitung der Zelle, oder schließen Sie das offene Fenster in Excel, und versuchen Sie es dann erneut. Sie können auch den Link zur Datei einfügen.",
      next: "Wiederholen",
      link: "Link zur Datei einfügen",
    },
    signInToFind: {
      title: "Melden Sie sich an, um diese Arbeitsmappe zu finden",
      text: "Wir fragen bei Microsoft an, wo die Datei gespeichert ist, mit der Berechtigung, Ihre Dateien zu lesen und zu schreiben. Es wird nichts geändert.",
      next: "Anmelden",
    },
    otherName: {
      title: "Ist das die richtige Arbeitsmappe?",
      text: (shown, found) => `Excel zeigt „${shown}“ an; Microsoft hat „${found}“ gefunden.`,
      next: "Ja, verwenden",
      link: "Nein, Link einfügen",
    },
    moved: {
      title: "Die Adresse führt jetzt zu einer anderen Datei",
      text: (remembered, found) =>
        `Bisher führte diese Adresse zu „${remembered}“. Microsoft findet dort jetzt „${found}“. Sitzungen von „${remembered}“ bleiben „${remembered}“ zugeordnet.`,
      next: (found) => `Jetzt „${found}“ verwenden`,
      stay: (remembered) => `„${remembered}“ behalten`,
    },
    notFound: {
      link: "Link zur Datei einfügen",
      retry: "Erneut versuchen",
      askMore: "Weitere Dateien zulassen",
    },
    askMoreText:
      "Bisher kann das Add-In nur Ihre eigenen Dateien öffnen. Damit es auch mit Dateien arbeiten kann, die andere für Sie freigeben, bittet Microsoft Sie einmal, dies für alle Dateien zuzulassen, die Sie öffnen können.",
  },
};

export default language;
