import { IDLE_MINUTES, LONGEST_IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { CLOUD_NAMES } from "../../core/clouds";
import { REPORTED_CEILING } from "../../core/sessions/sessionWarnings";
import { MAX_RETENTION_DAYS, MIN_RETENTION_DAYS } from "../../core/statements/retention";
import type { Language } from "./language";
import { plural } from "./plural";

const count = plural("it");
const sessions = (n: number) => count(n, { one: "1 sessione", other: `${n} sessioni` });
const seconds = (n: number) => count(n, { one: "1 secondo", other: `${n} secondi` });
const minutes = (n: number) => count(n, { one: "1 minuto", other: `${n} minuti` });
const days = (n: number) => count(n, { one: "1 giorno", other: `${n} giorni` });

const BLOCKED = "L'archiviazione è bloccata per questo componente aggiuntivo";
const FULL = "Lo spazio di archiviazione di questo componente aggiuntivo è esaurito";
const BUSY = "Il servizio Microsoft è occupato";
const QUOTED_CLOUDS = CLOUD_NAMES.map((name) => `“${name}”`);

const counted = {
  closed: (n: number) => count(n, { one: "1 chiusa", other: `${n} chiuse` }),
  ended: (n: number) => count(n, { one: "1 era già terminata", other: `${n} erano già terminate` }),
  notKnown: (n: number) => count(n, { one: "1 non nota a Microsoft", other: `${n} non note a Microsoft` }),
  workbookGone: (n: number) => `${n} con cartella di lavoro non trovata`,
  refused: (n: number) => count(n, { one: "1 rifiutata", other: `${n} rifiutate` }),
  unknown: (n: number) => `${n} senza una risposta chiara`,
  unusable: (n: number) => count(n, { one: "1 non più utilizzabile", other: `${n} non più utilizzabili` }),
};

const outcome = {
  closed: "Chiusa",
  ended: "Era già terminata",
  notKnown: "Non nota a Microsoft",
  workbookGone: "Cartella di lavoro non trovata",
  refused: "Rifiutata",
  unusable: "Non più utilizzabile",
};

const rowSentences: Language["rowSentences"] = {
  status: {
    open: "Aperta",
    mayBeOpen: "Forse aperta",
    probablyEnded: "Probabilmente finita",
    reportedClosed: "Segnalata chiusa",
    closed: "Chiusa",
    ended: "Terminata",
    notKnown: "Non riconosciuta",
    unusable: "Non utilizzabile",
    workbookGone: "File non trovato",
    noAnswer: "Esito sconosciuto",
  },
  kind: {
    saves: "Salva modifiche",
    temporary: "Temporanea",
    unknown: "Salvataggio ignoto",
    reported: "Salva (segnalato)",
    inDoubt: "Modifiche a rischio",
  },
  origin: {
    createdHere: "Creata qui",
    added: "Aggiunta da te",
    imported: "Importata",
    folder: "Da OneDrive",
    by: (tool, run) => (run === undefined ? `Creata da ${tool}` : `Creata da ${tool}, esecuzione ${run}`),
  },
  originAt: (origin, time) => `${origin}, ${time}`,
  life: {
    used: (when) => `Usata ${when}`,
    likely: (from, to) => (to <= 0 ? "Fine stimata a momenti" : `Fine stimata tra ${from}–${to} min`),
    seen: (when) => `Vista ${when}`,
    useReported: (when) => `Uso segnalato: ${when}`,
    added: (when) => `Aggiunta ${when}`,
    closed: (when) => `Chiusa ${when}`,
    reportedClosed: (when) => `Chiusura segnalata ${when}`,
    ended: (when) => `Fine rilevata ${when}`,
    marked: (when) => `Controllata ${when}`,
  },
  selected: "Selezionata",
  close: "Chiudi",
  closeNamed: (name, id) => `Chiudi ${name} ${id}`,
  selectNamed: (name, id) => `Seleziona ${name} ${id}`,
  moreNamed: (name, id) => `Altro per ${name} ${id}`,
  sessionNamed: (name, kind, status, id) => `${name}, ${kind}, ${status}, ${id}`,
};

/** A wait in words; from two minutes on, whole minutes are exact enough. */
function tryAgainIn(wait: number): string {
  if (wait < 120) return `Attendi ${seconds(Math.ceil(wait))}, poi riprova.`;
  return `Attendi ${minutes(Math.ceil(wait / 60))}, poi riprova.`;
}

function tryAgainAt(time: string): string {
  return `Puoi riprovare alle ${time}.`;
}

const reasons: Language["reasonSentences"] = {
  createAgain: {
    title: "La sessione non è valida",
    text: () => "Motivo indicato da Microsoft: la sessione non esiste o non è più valida.",
  },
  createWhenFree: {
    title: "Altri utenti stanno usando la cartella di lavoro",
    text: () =>
      "Motivo indicato da Microsoft: altri utenti o app stanno usando la cartella di lavoro. Crea una nuova sessione quando avranno finito.",
  },
  createOtherwise: {
    title: "Si è verificato un problema",
    text: () =>
      "Motivo indicato da Microsoft: un problema imprevisto. Una nuova sessione dello stesso tipo potrebbe non riuscire. Prova a creare l'altro tipo.",
  },
  liftRestriction: {
    title: "Operazione bloccata da un criterio",
    text: () =>
      "Motivo indicato da Microsoft: un criterio del servizio o della tua organizzazione. Le sessioni funzioneranno di nuovo quando il criterio cambierà. Rivolgiti all'amministratore.",
  },
  cleanWorkbook: {
    title: "La cartella di lavoro non consente sessioni",
    text: () =>
      "Motivo indicato da Microsoft: la cartella di lavoro ora contiene qualcosa che le sessioni non possono gestire oppure è diventata troppo grande. Aprila nel browser per vedere di cosa si tratta.",
  },
  workbookGone: {
    title: "Non è stato possibile trovare la cartella di lavoro",
    text: ({ fileName }) =>
      `Motivo indicato da Microsoft: la sessione non è valida perché non è possibile trovare ${fileName} nella posizione precedente.`,
  },
  abandonSession: {
    title: "Errore del servizio Microsoft",
    text: () =>
      "Microsoft ha indicato solo che il servizio ha restituito un errore e che la richiesta non deve essere ripetuta.",
  },
  newToken: {
    title: "Microsoft non ha accettato l'accesso",
    text: ({ fileName }) =>
      `Microsoft non ha accettato l'accesso, neanche dopo il rinnovo. Accedi di nuovo. Se il problema persiste, è possibile che questo account non sia autorizzato ad aprire ${fileName} nel browser.`,
  },
  useOwnerAccount: {
    title: "La sessione appartiene a un altro account",
    text: ({ accountName }) =>
      accountName === undefined
        ? "Solo l'account che l'ha aperta può usarla. Accedi con tale account."
        : `Solo l'account che l'ha aperta può usarla. Accedi come ${accountName}.`,
  },
  askMore: {
    title: "Nessuna autorizzazione per questa cartella di lavoro",
    text: ({ fileName, fileAccess }) =>
      fileAccess === "all"
        ? `Questo account non ha l'autorizzazione per modificare ${fileName}, la cartella di lavoro ha un'etichetta di riservatezza oppure l'account non ha una licenza per Excel per il Web.`
        : `Hai consentito l'accesso solo ai tuoi file. Se ${fileName} appartiene a un'altra persona o a un sito, consenti l'accesso ad altri file.`,
  },
  seeRestriction: {
    title: "La cartella di lavoro non consente questa operazione",
    text: ({ fileName }) =>
      `Qualcosa che riguarda ${fileName} impedisce l'operazione: un'etichetta di riservatezza, la protezione o la mancanza dell'autorizzazione di modifica. Apri il file nel browser per vedere di cosa si tratta.`,
  },
  waitForPeople: {
    title: "Qualcun altro sta usando la cartella di lavoro",
    text: ({ fileName }) =>
      `Altri utenti o app stanno usando ${fileName}, ad esempio per apportare modifiche. Riprova quando avranno finito. Il browser mostra di chi si tratta.`,
  },
  waitForTurn: {
    title: "Troppe richieste",
    text: () => "Microsoft ha ricevuto troppe richieste in poco tempo, forse da altre app della tua organizzazione.",
  },
  waitForService: {
    title: "Il servizio Microsoft è occupato",
    text: () =>
      "Il servizio al momento non può eseguire l'operazione. Indica che si tratta solo di una situazione temporanea.",
  },
  waitForCalculation: {
    title: "La cartella di lavoro ha richiesto troppo tempo",
    text: ({ fileName }) =>
      `Microsoft ha interrotto la richiesta perché ${fileName} risultava in elaborazione da troppo tempo, ad esempio per un calcolo. Controlla di nuovo quando avrà avuto il tempo di finire.`,
  },
  askForItem: {
    title: "Non è stato possibile trovare la cartella di lavoro",
    text: ({ fileName }) =>
      `Microsoft non trova ${fileName} qui: il file è stato spostato o eliminato oppure non è condiviso con te.`,
  },
  check: {
    title: "Nessuna risposta in tempo",
    text: ({ fileName }) => `Microsoft non ha terminato in tempo, forse per le grandi dimensioni di ${fileName}.`,
  },
  checkId: {
    title: "Microsoft non ha compreso la richiesta",
    text: () =>
      "Un ID potrebbe essere incompleto o alterato. Confrontalo con quello di origine, poi aggiungilo di nuovo.",
  },
  notOffered: {
    title: "Non disponibile per questa cartella di lavoro",
    text: ({ fileName }) =>
      `Microsoft non offre questa funzionalità per ${fileName} o per la posizione in cui è archiviato il file.`,
  },
  tooLarge: {
    title: "Dimensioni eccessive",
    text: ({ fileName }) =>
      `La richiesta è troppo grande per il servizio Microsoft. Le dimensioni di ${fileName} potrebbero essere eccessive per il servizio.`,
  },
  simplifyWorkbook: {
    title: "La cartella di lavoro non è supportata",
    text: ({ fileName }) =>
      `${fileName} contiene qualcosa che il servizio Microsoft non supporta oppure ha dimensioni eccessive. Apri il file nel browser per vedere cosa rimuovere.`,
  },
  notAboutSessions: {
    title: "Risposta imprevista da Microsoft",
    text: () =>
      "Il motivo indicato da Microsoft riguarda celle o tabelle, che non sono state richieste. I dettagli sono utili al team di supporto.",
  },
  internalFault: {
    title: "Errore interno del servizio Microsoft",
    text: () =>
      "Il servizio Microsoft si è interrotto per un errore interno. I dettagli sono utili al team di supporto.",
  },
};

const notKnown: Language["closeSentences"]["notKnown"] = {
  title: "Microsoft non è riuscita a trovare questa sessione per questo file",
  body: ({ fileName, name, shortId }) =>
    `“${name}” (${shortId}) è terminata oppure il suo ID è incompleto o appartiene a un file diverso da ${fileName}. È stata mantenuta nell'elenco e contrassegnata.`,
};

const notKnownKept: Language["closeSentences"]["notKnownKept"] = ({ fileName, name, shortId }) =>
  `“${name}” (${shortId}) per ${fileName} è stata mantenuta nell'elenco e contrassegnata. Se è possibile che sia ancora aperta, confronta l'ID con quello di origine.`;

const language: Language = {
  bulkSentences: {
    name: "Azione su più sessioni",
    thinking: (n, wait) => `Chiusura di ${sessions(n)} tra ${wait} s`,
    thinkingAnnounced: (n, wait) =>
      count(n, {
        one: `Tra ${seconds(wait)} verrà chiusa 1 sessione. Premi Esc o seleziona Annulla per mantenerla aperta.`,
        other: `Tra ${seconds(wait)} verranno chiuse ${n} sessioni. Premi Esc o seleziona Annulla per mantenerle aperte.`,
      }),
    running: {
      close: (number, n) => `Chiusura: ${number} di ${n}`,
      check: (number, n) => `Controllo: ${number} di ${n}`,
      keepAlive: (number, n) => `Mantieni attive: ${number} di ${n}`,
    },
    started: {
      close: (n) => `Chiusura di ${sessions(n)}${n === 1 ? "" : ", una alla volta"}.`,
      check: (n) => `Controllo di ${sessions(n)}${n === 1 ? "" : ", una alla volta"}.`,
      keepAlive: (n) =>
        count(n, {
          one: "1 sessione viene mantenuta attiva.",
          other: `${n} sessioni vengono mantenute attive, una alla volta.`,
        }),
    },
    waiting: (wait) => `${BUSY}. Ripresa tra ${wait} s`,
    waitingAnnounced: `${BUSY}. L'operazione riprenderà a breve.`,
    stopping: "Interruzione dopo la richiesta corrente…",
    elsewhere: (settled, n) => `Un altro riquadro sta elaborando queste sessioni. Completate: ${settled} di ${n}`,
    elsewhereAnnounced: "Un altro riquadro sta elaborando queste sessioni.",
    interrupted: (settled, n) => `Il riquadro che elaborava queste sessioni si è interrotto dopo ${settled} di ${n}.`,
    stopped: "Operazione interrotta.",
    nothingMore: {
      documentChanged:
        "Ora è aperta un'altra cartella di lavoro, quindi non abbiamo inviato altro per quella confermata.",
      documentNotAnswering:
        "Excel non risponde, quindi non abbiamo inviato altro. Completa la modifica della cella o chiudi la finestra aperta in Excel, quindi continua.",
    },
    longWait: (time) => `${BUSY} e chiede di attendere fino alle ${time}.`,
    noAnswers:
      "L'operazione è stata interrotta perché Microsoft non ha risposto per due volte di seguito. Controlla la connessione, poi continua.",
    notKept:
      "Lo spazio di archiviazione è bloccato o esaurito, quindi ciò che resta da fare andrà perso se questo riquadro viene chiuso.",
    summary: (parts) => parts.join(", "),
    counted: {
      ...counted,
      alive: (n) => count(n, { one: "1 ancora aperta", other: `${n} ancora aperte` }),
      skipped: (n) =>
        count(n, { one: "1 ignorata (già conclusa o rimossa)", other: `${n} ignorate (già concluse o rimosse)` }),
      later: (n) => count(n, { one: "1 rinviata da Microsoft", other: `${n} rinviate da Microsoft` }),
      stopped: (n) => count(n, { one: "1 richiesta interrotta", other: `${n} richieste interrotte` }),
      notAttempted: (n) => count(n, { one: "1 richiesta non inviata", other: `${n} richieste non inviate` }),
    },
    cancel: "Annulla",
    stop: "Interrompi",
    continueLeft: (n) => `Continua con ${n}`,
    signInAndContinue: "Accedi e continua",
    retryFailed: (n) => count(n, { one: "Riprova 1 non riuscita", other: `Riprova ${n} non riuscite` }),
    results: "Risultati…",
    dismiss: "Ignora",
  },
  closeManySentences: {
    title: (n) => `Chiudere ${sessions(n)}?`,
    close: (n) => `Chiudi ${sessions(n)}`,
    risk: {
      temporary: (n) =>
        count(n, {
          one: "1 è temporanea. Le modifiche apportate in questa sessione andranno perse e non potranno essere recuperate.",
          other: `${n} sono temporanee. Le modifiche apportate in queste sessioni andranno perse e non potranno essere recuperate.`,
        }),
      unknown: (n) =>
        count(n, {
          one: "Per 1 non è noto se salva le modifiche. Se è temporanea, le modifiche apportate in questa sessione andranno perse.",
          other: `Per ${n} non è noto se salvano le modifiche. Le modifiche apportate in quelle temporanee andranno perse.`,
        }),
      doubtful: (n) =>
        count(n, {
          one: "Per 1 i record non concordano o non possono essere verificati, quindi le relative modifiche potrebbero andare perse.",
          other: `Per ${n} i record non concordano o non possono essere verificati, quindi le relative modifiche potrebbero andare perse.`,
        }),
      saves: (n) =>
        count(n, {
          one: "1 salva le modifiche man mano che vengono apportate, quindi le modifiche completate restano nel file.",
          other: `${n} salvano le modifiche man mano che vengono apportate, quindi le modifiche completate restano nel file.`,
        }),
    },
    foreign: (n) =>
      count(n, {
        one: "1 non è stata creata qui. Potrebbe essere ancora in uso da parte di un flusso o di uno script, che avrà esito negativo al passaggio successivo.",
        other: `${n} non sono state create qui. Potrebbero essere ancora in uso da parte di flussi o script, che avranno esito negativo al passaggio successivo.`,
      }),
    otherOwner: (n) =>
      count(n, {
        one: "1 è collegata a un altro account. Potresti non riuscire a chiuderla con il tuo.",
        other: `${n} sono collegate a un altro account. Potresti non riuscire a chiuderle con il tuo.`,
      }),
    leftOut: (n) =>
      count(n, {
        one: "1 è già conclusa e verrà esclusa.",
        other: `${n} sono già concluse e verranno escluse.`,
      }),
    leftOutBecause: {
      notAnswering: (n) =>
        count(n, {
          one: "1 nella cartella di lavoro aperta verrà esclusa perché Excel non risponde.",
          other: `${n} nella cartella di lavoro aperta verranno escluse perché Excel non risponde.`,
        }),
      notFound: (n) =>
        count(n, {
          one: "1 verrà esclusa perché la relativa cartella di lavoro non è stata ancora trovata.",
          other: `${n} verranno escluse perché le relative cartelle di lavoro non sono state ancora trovate.`,
        }),
      unplaced: (n) =>
        count(n, {
          one: "1 verrà esclusa perché non sappiamo a quale cartella di lavoro appartiene.",
          other: `${n} verranno escluse perché non sappiamo a quali cartelle di lavoro appartengono.`,
        }),
    },
    nothingLeft: "Tutte queste sessioni sono già concluse. Non resta nulla da chiudere.",
    oneByOne: "Verranno chiuse una alla volta, nell'ordine dell'elenco. Puoi interrompere in qualsiasi momento.",
  },
  copyManySentences: { title: (n) => `Copia ${sessions(n)}` },
  forgetManySentences: {
    title: (n) => `Rimuovere ${sessions(n)} dall'elenco?`,
    text: "Verranno rimosse dall'elenco su questo dispositivo. Le sessioni aperte restano aperte fino alla scadenza.",
    forget: (n) => `Rimuovi ${sessions(n)}`,
  },
  copySentences: {
    menu: "Copia come…",
    menuId: "Copia ID sessione",
    title: (name, id) => `Copia “${name}” (${id})`,
    form: "Copia come",
    forms: {
      id: "Solo ID sessione",
      blink: "Blink: i sei parametri di Close Session",
      http: "Richiesta HTTP",
      curl: "cURL (bash)",
      powerShell: "PowerShell",
      python: "Python",
    },
    whole:
      "Questo testo contiene l'intero ID sessione. Chiunque ne disponga e possa aprire il file può usare e chiudere la sessione.",
    token: "Non contiene token di accesso. Sostituisci GRAPH_TOKEN con il tuo.",
    handedOver:
      "Dopo la copia, un altro strumento potrebbe usare la sessione senza che questo riquadro lo rilevi, quindi la fine della sessione non verrà più stimata.",
    onlyId: "La cartella di lavoro di questa sessione non è ancora nota, quindi puoi copiare solo l'ID della sessione.",
    text: "Testo da copiare",
    copy: "Copia",
  },
  createSentences: {
    created: {
      title: "Una sessione è aperta",
      persistent: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) salva le modifiche in ${fileName} man mano che vengono apportate.`,
      temporary: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) è temporanea: le modifiche apportate in questa sessione andranno perse al suo termine e ${fileName} resta così com'è.`,
    },
    pending: {
      title: "Microsoft sta aprendo la sessione",
      body: ({ fileName }) =>
        `Per ${fileName} potrebbe essere necessario del tempo. Puoi chiudere questo riquadro. L'operazione riprenderà da qui in un secondo momento.`,
    },
    maybeOpened: {
      title: "Non è stato possibile confermare se è stata aperta una sessione",
      body: ({ fileName }) =>
        `Una sessione potrebbe essere aperta per ${fileName}, ma non è possibile conoscerne l'ID. Scade quando non viene usata.`,
    },
    refused: ({ fileName }) => `Microsoft non ha aperto una sessione per ${fileName}.`,
    notConfirmed: ({ fileName }) => `Microsoft non ha confermato una sessione per ${fileName}.`,
    later: ({ fileName }) => `Per ${fileName} non è ancora aperta alcuna sessione.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  detailsSentences: {
    title: (name, id) => `“${name}” (${id})`,
    rename: (name, id) => `Rinomina “${name}” (${id})`,
    label: "Nome",
    labelHint: "Visualizzato nell'elenco al posto della provenienza della sessione.",
    note: "Nota",
    save: "Salva",
    workbook: "Cartella di lavoro",
    workbookReported: "Cartella di lavoro (segnalata)",
    kind: "Tipo",
    status: "Stato",
    origin: "Origine",
    run: "Creata da",
    createdAt: "Creata il",
    addedAt: "Aggiunta qui il",
    seenAliveAt: "Ultima volta vista aperta da qui",
    lastUsedAt: "Ultimo uso segnalato",
    driveId: "ID unità",
    itemId: "ID elemento",
    owner: "Collegata all'account",
    record: "Record",
    recordOf: (user, app) => {
      const by = [user, app].filter(Boolean).join(", ");
      return by === "" ? "File di OneDrive; Microsoft non ha indicato di chi è" : `File di OneDrive di ${by}`;
    },
    recordOfDevice: "File di OneDrive scritto da questo componente aggiuntivo per il tuo account",
    recordInText: "Testo o file aggiunto da te",
    openRun: "Apri l'esecuzione che l'ha creata",
    copyDetails: "Copia questi dettagli",
  },
  dialogSentences: {
    notKept: {
      blocked: `${BLOCKED}, quindi la modifica non è stata salvata.`,
      full: `${FULL}, quindi la modifica non è stata salvata. Rimuovi dall'elenco le sessioni che non ti servono più, poi salva di nuovo.`,
    },
    cancel: "Annulla",
    done: "Fine",
    copy: "Copia",
    copied: "Copiato",
    copyByHand: "Non è stato possibile accedere agli Appunti. Seleziona il testo, poi copialo:",
    notThisWindow: "Questa operazione non chiude Excel e non disconnette nessuno.",
    inWorkbook: (fileName, place) =>
      place === undefined ? `Cartella di lavoro: ${fileName}` : `Cartella di lavoro: ${fileName}, ${place}`,
    otherWorkbookWarning: (fileName) =>
      `Questa sessione appartiene a un'altra cartella di lavoro: ${fileName}. Non è quella aperta.`,
    fileNotKnown: "una cartella di lavoro di cui non è noto il nome",
    whichFile: {
      asking: "Stiamo chiedendo a Microsoft di quale file si tratta…",
      offline: "Sei offline, quindi non è possibile chiedere a Microsoft di quale file si tratta.",
      signInNeeded: "Finché non accedi, non è possibile stabilire di quale file si tratta.",
      notFound: "Microsoft non è riuscita a trovare questo file con il tuo account.",
      noAnswer: "Microsoft non ha indicato di quale file si tratta.",
      reportedName: (name) => `In un record il nome è ${name}. Non è stato possibile confermarlo.`,
      address: "Indirizzo del file",
    },
    close: {
      title: (name, id) => `Chiudere “${name}” (${id})?`,
      persistent:
        "Questa sessione salva le modifiche man mano che vengono apportate, quindi le modifiche completate restano nel file.",
      temporary:
        "Questa sessione è temporanea. Le modifiche apportate in questa sessione andranno perse alla chiusura e non potranno essere recuperate.",
      unknown:
        "Non è noto se questa sessione salva le modifiche. Se è temporanea, le modifiche apportate in questa sessione andranno perse e non potranno essere recuperate.",
      doubts: {
        kindReported:
          "Solo un record indica che questa sessione salva le modifiche e non è possibile verificarlo. Se è temporanea, le modifiche sono a rischio: tutte quelle apportate in questa sessione potrebbero andare perse definitivamente.",
        kind: "I record non concordano sul fatto che questa sessione salvi le modifiche. Se è temporanea, le modifiche sono a rischio: tutte quelle apportate in questa sessione potrebbero andare perse definitivamente.",
        place:
          "Un record indica che questa sessione appartiene a un'altra cartella di lavoro. Se la chiudi, le modifiche apportate in tale cartella di lavoro potrebbero andare perse.",
        owner:
          "Un record indica che questa sessione appartiene a un altro account. Se la chiudi, le modifiche di tale persona potrebbero andare perse.",
      },
      foreign:
        "Potrebbe essere ancora in uso da parte di un flusso o di uno script, che in tal caso avrebbe esito negativo al passaggio successivo.",
      otherOwner: (name) =>
        name === undefined
          ? "Questa sessione è collegata a un altro account. Potresti non riuscire a chiuderla con il tuo."
          : `Questa sessione è collegata a ${name}. Potresti non riuscire a chiuderla con un account diverso.`,
      facts: (origin, life) => `${origin}. ${life}.`,
      meanwhile: {
        closed: "Nel frattempo questa sessione è stata chiusa. Non resta nulla da chiudere.",
        ended: "Nel frattempo questa sessione è terminata. Non resta nulla da chiudere.",
        forgotten:
          "Nel frattempo questa sessione è stata rimossa dall'elenco. Se è ancora aperta, resta aperta fino alla scadenza.",
      },
      close: "Chiudi sessione",
      discard: "Chiudi e ignora modifiche",
    },
    forget: {
      title: (name, id) => `Rimuovere “${name}” (${id}) dall'elenco?`,
      text: "La sessione verrà rimossa dall'elenco su questo dispositivo. Resta aperta fino alla scadenza.",
      over: "La sessione verrà rimossa dall'elenco su questo dispositivo. La sessione stessa è già conclusa.",
      meanwhile: "Nel frattempo questa sessione è stata rimossa dall'elenco.",
      forget: "Rimuovi",
    },
    create: {
      title: "Crea una sessione",
      persistent: "Salva le modifiche",
      persistentHint: `Le modifiche vengono salvate subito nel file. La sessione termina dopo circa ${IDLE_MINUTES.persistent} minuti di inattività.`,
      temporary: "Temporanea",
      temporaryHint: `Per calcoli: le modifiche vanno perse quando la sessione termina, dopo circa ${IDLE_MINUTES.temporary} minuti di inattività.`,
      name: "Nome (facoltativo)",
      nameHint: "Visualizzato nell'elenco, per distinguerla dalle altre.",
      notStorable: `${BLOCKED}. L'ID della sessione verrà mostrato una sola volta, per consentirti di copiarlo. Andrà perso alla chiusura di questo riquadro.`,
      full: `${FULL}. L'ID della sessione verrà mostrato una sola volta, per consentirti di copiarlo. Andrà perso alla chiusura di questo riquadro.`,
      create: "Crea",
      createAnyway: "Crea comunque",
    },
    add: {
      title: "Aggiungi sessioni",
      label: "ID sessione o testo che li contiene",
      hint: "Un ID, l'output di un flusso, un comando cURL, JSON o CSV. Nessuna sessione viene contattata.",
      reading: "Lettura del testo in corso. L'operazione può richiedere del tempo. Seleziona Annulla per interrompere.",
      understood: (n) => count(n, { one: "1 sessione trovata", other: `${n} sessioni trovate` }),
      placeNotUnderstood:
        "Non è stato possibile stabilire a quale cartella di lavoro appartiene. La troverai tra le sessioni di altre cartelle di lavoro.",
      leftOut: (n) => count(n, { one: "1 elemento ignorato:", other: `${n} elementi ignorati:` }),
      saves: (n) =>
        count(n, {
          one: "Questa sessione salva le modifiche?",
          other: "Queste sessioni salvano le modifiche?",
        }),
      yes: "Sì",
      no: "No, tipo temporaneo",
      unknown: "Non lo so",
      unresolved:
        "Finché Microsoft non trova questa cartella di lavoro, le sessioni vengono conservate con il relativo indirizzo.",
      noWorkbook:
        "La cartella di lavoro non è ancora nota, quindi le sessioni che non ne indicano una vengono conservate a parte. Quando qui viene visualizzata una cartella di lavoro, seleziona “Appartiene a questo file” nel menu della sessione.",
      add: (n) => `Aggiungi ${sessions(n)}`,
      addNone: "Aggiungi",
      blocked: `${BLOCKED}, quindi non è stato aggiunto nulla. Conserva il testo.`,
      full: `${FULL}, quindi non è stato possibile aggiungerle tutte. Rimuovi dall'elenco le sessioni che non ti servono più, poi aggiungi di nuovo.`,
    },
    byHand: {
      title: "Altra cartella di lavoro",
      link: "Collegamento al file",
      linkHint: "Nel browser o in Excel: Condividi, poi Copia collegamento.",
      orIds: "Oppure immetti i relativi ID",
      source: "Origine",
      sharePoint: "SharePoint",
      oneDrive: "OneDrive",
      anySource: "Non so",
      siteId: "ID sito",
      driveId: "ID unità",
      itemId: "ID elemento",
      userId: "ID utente",
      sessionId: "ID sessione cartella di lavoro (facoltativo)",
      wrongField: (label, why) => `${label}: ${why}`,
      find: "Trova cartella di lavoro",
      finding: "Richiesta a Microsoft in corso…",
      found: (name, place) => (place === undefined ? `Trovato: ${name}` : `Trovato: ${name}, ${place}`),
      use: "Mostra le sue sessioni",
      nothing: "Incolla un collegamento o immetti almeno un ID elemento.",
      notALink:
        "Questo non è un collegamento a un file in OneDrive o SharePoint. Un collegamento di questo tipo inizia con https:// e un nome come contoso.sharepoint.com.",
      otherUser: "Puoi aprire solo i file a cui può accedere l'account con cui è stato eseguito l'accesso.",
      siteNotUsed: "OneDrive non ha siti, quindi l'ID sito non viene usato.",
      blocked: `${BLOCKED}, quindi non è stato possibile salvare l'ID sessione. Cancella il contenuto del campo per continuare senza ID sessione.`,
      full: `${FULL}, quindi non è stato possibile salvare l'ID sessione. Rimuovi dall'elenco le sessioni che non ti servono più oppure cancella il contenuto del campo per continuare senza ID sessione.`,
      signIn: "Accedi e trova",
      askMore: "Consenti accesso ad altri file e trova",
    },
    askMore: {
      title: "Consentire l'accesso ad altri file?",
      allow: "Consenti accesso ad altri file",
    },
    forgetEverything: {
      title: "Rimuovere tutti i dati archiviati qui?",
      text: (n) =>
        `Verranno eliminati da questo dispositivo ${sessions(n)} e tutti i dati del componente aggiuntivo. Nessuna sessione verrà chiusa.`,
      exportFirst: "Copia prima tutte le sessioni",
      forget: "Rimuovi tutto",
    },
    settings: {
      title: "Impostazioni",
      retention: "Conserva le sessioni chiuse e terminate per (giorni)",
      retentionHint: `Da ${MIN_RETENTION_DAYS} a ${MAX_RETENTION_DAYS}. Le sessioni aperte vengono conservate finché non le rimuovi dall'elenco.`,
      keepToasts: "Mantieni i messaggi di operazione riuscita finché non li chiudo",
      save: "Salva",
      wrong: `Immetti un numero intero da ${MIN_RETENTION_DAYS} a ${MAX_RETENTION_DAYS}.`,
    },
  },
  fileSentences: {
    choose: "Scegli un file…",
    orDrop: "Oppure trascina qui un file: JSON o CSV di questo componente aggiuntivo o qualsiasi altro testo.",
    from: (name) => `Dal file ${name}`,
    remove: "Usa invece il testo",
    tooLarge: "Questo file è troppo grande. Scegline un altro o incollane una parte.",
    several: "Hai trascinato più file. Trascinane uno alla volta.",
    unreadable: "Non è stato possibile leggere questo file. Sceglilo di nuovo o incollane il testo.",
    exportTitle: "Esporta sessioni",
    exportText: (n, records) =>
      `${sessions(n)} in ${records} record: tutto ciò che è noto a questo dispositivo, incluse le sessioni rimosse dall'elenco. Importando il file altrove non si perde nulla. Il file non contiene password né token.`,
    format: "Formato",
    json: "JSON",
    csv: "CSV, per un foglio di calcolo",
    download: "Scarica",
    downloadHint:
      "Se Scarica non ha alcun effetto nella tua versione di Excel, seleziona Copia, poi incolla il testo in un file.",
    copy: "Copia",
  },
  folderSentences: {
    name: "Sessioni in OneDrive",
    reading: "OneDrive: lettura in corso…",
    stop: "Interrompi",
    read: (n, when) =>
      count(n, {
        one: `OneDrive: 1 sessione letta alle ${when}`,
        other: `OneDrive: ${n} sessioni lette alle ${when}`,
      }),
    absent: "OneDrive: nessun dato salvato per questa cartella di lavoro",
    kept: "OneDrive: le tue sessioni sono salvate lì",
    notRead: "OneDrive: non ancora letto",
    waiting: (n) => count(n, { one: "1 modifica in sospeso", other: `${n} modifiche in sospeso` }),
    signIn: "Accedi per vedere le sessioni in OneDrive",
    readAgain: "Leggi di nuovo",
    keep: "Conserva le mie sessioni in OneDrive",
    stopKeeping: "Non conservarle più lì",
    gone: "La cartella in OneDrive è stata eliminata o spostata. Non verrà scritto nulla finché non riattivi questa opzione.",
    trouble: {
      offline: "Non è stato possibile leggere OneDrive: questo dispositivo è offline.",
      silence: "Non è stato possibile leggere OneDrive: nessuna risposta.",
      busy: "Non è stato possibile leggere OneDrive: è occupato. Leggi di nuovo tra qualche minuto.",
      other: "Non è stato possibile leggere OneDrive: la risposta era imprevista.",
      partMissing:
        "Non è stato possibile leggere OneDrive: una parte di questo componente aggiuntivo non è stata caricata.",
    },
    syncError: {
      offline: "Questo dispositivo è offline. La scrittura avverrà non appena sarà disponibile una connessione.",
      noAnswer: "OneDrive non ha risposto. Verrà effettuato un nuovo tentativo.",
      busy: "OneDrive è occupato. Verrà effettuato un nuovo tentativo.",
      locked: "Al momento in OneDrive c'è un blocco su un file o una cartella. Verrà effettuato un nuovo tentativo.",
      changed: "Qualcosa è cambiato in OneDrive nello stesso momento. Verrà effettuato un nuovo tentativo.",
      full: "Il tuo OneDrive è pieno. Libera spazio, poi leggi di nuovo.",
      refused: "OneDrive non ha consentito la scrittura. Rivolgiti a chi gestisce il tuo OneDrive, poi leggi di nuovo.",
      refusedSome:
        "OneDrive ha rifiutato alcune modifiche. Tutto il resto è presente. Verrà effettuato un nuovo tentativo alla prossima apertura del riquadro.",
      signInNeeded: "L'accesso non è più attivo. Accedi e la scrittura verrà eseguita.",
      notStored:
        "Lo spazio di archiviazione di questo componente aggiuntivo è esaurito o bloccato. Rimuovi dall'elenco le sessioni che non ti servono più, poi leggi di nuovo.",
    },
    unread: (n) => `Non è stato possibile leggere ${n} file`,
    unreadWhy: {
      notJson: "non è JSON completo",
      notAnObject: "non è un singolo record",
      tooLarge: "è troppo grande per un record",
      otherFormat: "il formato non è noto",
      newer: "è stato scritto da una versione più recente del componente aggiuntivo",
      noSessionId: "non indica una sessione",
      badSessionId: "l'ID sessione non può essere valido",
      cutShort: "manca una parte dell'ID sessione",
      token:
        "contiene quello che sembra una password o un token, elementi che non vengono mai conservati; chiedine la revoca",
      foreignAddress: "OneDrive lo conserva a un indirizzo che non è di Microsoft",
      notNow: "non è arrivato; verrà letto la prossima volta",
      partLeftOut: "una parte non è stata compresa; il resto viene visualizzato",
    },
    unreadHint: "Restano dove sono, invariati.",
    fileAnd: (name, why) => `${name}: ${why}`,
    staysThere: "Ciò che si trova in OneDrive resta lì. Verrà letto di nuovo alla prossima apertura del riquadro.",
    keepTitle: "Conservare le tue sessioni in OneDrive?",
    keepWhere:
      "La scrittura avverrà nella cartella Apps › Workbook Sessions del tuo OneDrive, da questo dispositivo e con questo account. Gli altri tuoi dispositivi e le automazioni che scrivono in tale cartella vedono le stesse sessioni.",
    keepWhat: (n) =>
      count(n, {
        one: "Per la sessione nota qui e per tutte quelle successive verranno salvati l'ID, la cartella di lavoro, quando e da cosa è stata aperta, usata e chiusa, nonché il nome e la nota che le hai assegnato. Ogni modifica è un piccolo file. Non vengono mai salvati password o token.",
        other: `Per le ${n} sessioni note qui e per tutte quelle successive verranno salvati gli ID, le cartelle di lavoro, quando e da cosa sono state aperte, usate e chiuse, nonché i nomi e le note che hai assegnato loro. Ogni modifica è un piccolo file. Non vengono mai salvati password o token.`,
      }),
    keepWho:
      "Chiunque possa leggere tale cartella vede questi dati. Se elimini la cartella, non verrà scritto nulla finché non riattivi questa opzione.",
  },
  guideSentences: {
    menu: "Il file sembra ancora bloccato…",
    title: "Il file sembra ancora bloccato",
    intro: (fileName) =>
      `La chiusura di una sessione non sblocca ${fileName} e qui nessuna funzione può farlo. I motivi più comuni sono i seguenti.`,
    seen: "Cosa è possibile vedere",
    asking: "Stiamo chiedendo a Microsoft se il file è estratto…",
    checkedOutBy: (name) =>
      `Estratto da ${name}. Altri utenti non possono modificare il file finché non viene archiviato o l'estrazione non viene annullata.`,
    checkedOut:
      "Estratto, ma Microsoft non ha indicato da chi. Altri utenti non possono modificare il file finché non viene archiviato.",
    notCheckedOut: "Non estratto da nessuno.",
    notSaid: "Microsoft non indica se i file in questa posizione sono estratti.",
    couldNotAsk: "Non è stato possibile chiedere a Microsoft se il file è estratto.",
    signIn: "Accedi e chiedi",
    askAgain: "Chiedi di nuovo",
    openHere: "È aperto in questa istanza di Excel, quindi altre app potrebbero vederlo come in uso.",
    maybeOpen: (n) =>
      count(n, {
        one: "1 sessione nell'elenco potrebbe essere ancora aperta.",
        other: `${n} sessioni nell'elenco potrebbero essere ancora aperte.`,
      }),
    noneOpen: "Nessuna sessione nell'elenco sembra aperta. Potrebbero esisterne altre non note qui.",
    closeOne: "Chiudila…",
    selectThem: "Selezionale",
    refused: (codes) =>
      `Microsoft ha rifiutato una richiesta per questo file (${codes}). Il motivo potrebbe essere un'etichetta di riservatezza, la protezione, la mancanza di un'autorizzazione o di una licenza per Excel per il Web.`,
    unseen: "Cosa non è possibile vedere",
    people:
      "Qualcuno potrebbe averlo aperto in Excel, su un computer o nel browser. Il browser mostra di chi si tratta.",
    connectors:
      "Il connettore Excel di Power Automate e strumenti simili mantengono sessioni proprie, che nessuno può elencare o chiudere. In genere terminano circa 12 minuti dopo l'ultimo uso.",
    delay:
      "Dopo una chiusura, potrebbe essere necessario qualche istante prima che il file risulti disponibile ovunque.",
    openInBrowser: "Apri nel browser",
  },
  historySentences: {
    title: "Cronologia",
    hint: "Cosa è stato chiuso da questo dispositivo e cosa ha risposto Microsoft.",
    empty: "La cronologia è vuota.",
    noMatch: "Nessuna corrispondenza nella cronologia.",
    search: "Cerca nella cronologia",
    today: "Oggi",
    yesterday: "Ieri",
    earlier: "In precedenza",
    by: (account) => `da ${account}`,
    request: (id) => `request-id ${id}`,
    outcome: { ...outcome, later: "Rinviata da Microsoft", unknown: "Esito sconosciuto" },
    results: "Risultati…",
    copy: "Copia come CSV",
    clear: "Cancella cronologia",
    clearSure: "Cancellare tutta la cronologia?",
    notCleared: `${BLOCKED}, quindi la cronologia non è stata cancellata.`,
    kept: (n) => `Conservata per ${days(n)}; puoi modificare questo valore in Impostazioni.`,
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
      waiting: (wait) =>
        `Una richiesta precedente per questa cartella di lavoro potrebbe essere ancora in corso. Ripresa al massimo tra ${wait} s`,
      announced:
        "Una richiesta precedente per questa cartella di lavoro potrebbe essere ancora in corso. L'operazione riprenderà al termine di tale richiesta.",
    },
    menu: (min) => `Mantieni attiva per ${min} min`,
    menuStop: "Non mantenere più attiva",
    contacting: (until) => `Mantenuta attiva fino alle ${until}, contatto in corso…`,
    next: (until, min) =>
      min <= 1
        ? `Mantenuta attiva fino alle ${until}, prossimo contatto entro un minuto`
        : `Mantenuta attiva fino alle ${until}, prossimo contatto tra ${min} min`,
    last: (until) => `Mantenuta attiva fino alle ${until}, nessun contatto prima di allora`,
    stop: "Interrompi",
    stopNamed: (name, id) => `Interrompi “Mantieni attiva” per ${name} ${id}`,
    called: ({ name, shortId }) => `“${name}” (${shortId})`,
    ended: {
      over: {
        title: "“Mantieni attiva” completato",
        body: (names) => `Sessioni non più contattate: ${names}. Una sessione scade quando non viene usata.`,
      },
      hidden: {
        title: "“Mantieni attiva” interrotto: il riquadro era nascosto",
        body: (names) =>
          `Sessioni non più contattate: ${names}. Le sessioni vengono mantenute attive solo mentre questo riquadro è visibile.`,
      },
      slept: {
        title: "“Mantieni attiva” interrotto: il computer era in sospensione",
        body: (names) =>
          `Queste sessioni potrebbero essere terminate: ${names}. Seleziona Controlla per chiedere a Microsoft.`,
      },
      leapt: {
        title: "“Mantieni attiva” interrotto: il computer era in sospensione o l'ora è stata modificata",
        body: (names) =>
          `Queste sessioni potrebbero essere terminate: ${names}. Seleziona Controlla per chiedere a Microsoft.`,
      },
      gone: {
        title: "“Mantieni attiva” interrotto: la sessione è conclusa",
        body: (names) => `Sessioni chiuse, terminate o rimosse dall'elenco: ${names}.`,
      },
      unclear: {
        title: "“Mantieni attiva” interrotto: nessuna risposta chiara",
        body: (names) =>
          `Microsoft non ha indicato che queste sessioni sono aperte: ${names}. Seleziona Controlla per chiedere di nuovo.`,
      },
      notSent: {
        title: "“Mantieni attiva” interrotto: non è stato possibile inviare nulla",
        body: (names) =>
          `Sessioni non contattate: ${names}. Accedi o torna alla cartella di lavoro, poi avvia di nuovo.`,
      },
      failed: {
        title: "“Mantieni attiva” interrotto: si è verificato un problema",
        body: (names) =>
          `Sessioni non più contattate: ${names}. Un'ultima richiesta potrebbe essere stata inviata. Seleziona Controlla per chiedere a Microsoft.`,
      },
    },
  },
  languageSentences: {
    setting: "Lingua",
    asInExcel: "Come in Excel",
    notLoaded:
      "Non è stato possibile caricare questa lingua, quindi non è stato salvato nulla. Controlla la connessione, quindi salva di nuovo.",
  },

  lineSentences: {
    activity: {
      of: (name, text) => `${name}: ${text}`,
      closing: "Chiusura in corso…",
      contacting: "Contatto in corso…",
      queued: "In coda",
      busy: `${BUSY}. Nuovo tentativo a breve.`,
      waiting: (wait) => `${BUSY}. Nuovo tentativo tra ${wait} s`,
      signInToClose: "Accedi per chiudere questa sessione",
      signInToContact: "Accedi per contattare questa sessione",
    },
    signInAndClose: "Accedi e chiudi",
    signInAndContact: "Accedi e contatta",
    named: {
      stop: (name, id) => `Interrompi la richiesta per ${name} ${id}`,
      close: (name, id) => `Accedi e chiudi ${name} ${id}`,
      contact: (name, id) => `Accedi e contatta ${name} ${id}`,
      stopCreating: "Interrompi la creazione della sessione",
    },
    creating: "Creazione di una sessione…",
    creatingLong: "Microsoft sta aprendo la sessione. Puoi chiudere questo riquadro.",
    signInToCreate: "Accedi per creare la sessione",
    standing: {
      persistent: (n) =>
        count(n, { one: "1 sessione creata qui è aperta", other: `${n} sessioni create qui sono aperte` }),
      temporary: (n) =>
        count(n, {
          one: "1 sessione temporanea aperta perderà le modifiche",
          other: `${n} sessioni temporanee aperte perderanno le modifiche`,
        }),
    },
  },
  warningSentences: {
    short: {
      severalPersistent: (n) =>
        count(n, {
          one: "1 sessione salva modifiche contemporaneamente",
          other: `${n} sessioni salvano modifiche contemporaneamente`,
        }),
      nearCeiling: (n) => count(n, { one: "1 sessione sembra aperta", other: `${n} sessioni sembrano aperte` }),
    },
    severalPersistent: (n) =>
      count(n, {
        one: "1 sessione che salva le modifiche sembra aperta per questa cartella di lavoro. Le modifiche apportate in più sessioni contemporaneamente potrebbero essere unite in modo errato.",
        other: `${n} sessioni che salvano le modifiche sembrano aperte per questa cartella di lavoro. Le modifiche apportate in più sessioni contemporaneamente potrebbero essere unite in modo errato.`,
      }),
    nearCeiling: (n) =>
      count(n, {
        one: `1 sessione sembra aperta per questa cartella di lavoro. È stato segnalato un limite di circa ${REPORTED_CEILING}, ma Microsoft non ne documenta alcuno.`,
        other: `${n} sessioni sembrano aperte per questa cartella di lavoro. È stato segnalato un limite di circa ${REPORTED_CEILING}, ma Microsoft non ne documenta alcuno.`,
      }),
  },
  mailSentences: {
    open: "Invia dal tuo account…",
    title: "Invia tramite e-mail",
    permission:
      "Microsoft potrebbe chiederti di consentire a questo componente aggiuntivo di inviare e-mail a tuo nome (Mail.Send). L'autorizzazione viene chiesta solo ora e viene inviata una sola e-mail ogni volta che selezioni Invia e-mail.",
    what: "L'e-mail contiene la tabella riportata sopra, senza ID sessione completi. Una copia resta in Posta inviata.",
    to: "A",
    toHint: "Uno o più indirizzi, separati da virgole o punti e virgola.",
    send: "Invia e-mail",
    sendAgain: "Invia di nuovo",
    sending: "In attesa di Microsoft…",
    wrong: (texts) =>
      texts.length === 1
        ? `${texts[0]} non è un indirizzo e-mail.`
        : `Questi non sono indirizzi e-mail: ${texts.join(", ")}`,
    none: "Immetti almeno un indirizzo e-mail.",
    tooMany: (most) =>
      count(most, {
        one: "Un'e-mail può essere inviata al massimo a 1 indirizzo.",
        other: `Un'e-mail può essere inviata al massimo a ${most} indirizzi.`,
      }),
    consentLink: "Copia collegamento per l'amministratore",
    titles: {
      accepted: "E-mail accettata",
      unknown: "L'e-mail potrebbe essere stata inviata",
      notSent: "L'e-mail non è stata inviata",
    },
    accepted: (addresses, from) =>
      from === undefined
        ? `Microsoft ha accettato l'e-mail per ${addresses.join(", ")}. Non è possibile vedere se arriva.`
        : `Microsoft ha accettato l'e-mail da ${from} per ${addresses.join(", ")}. Non è possibile vedere se arriva.`,
    badAddress:
      "Microsoft non ha accettato uno degli indirizzi, quindi non è stato inviato nulla. Controllali, poi riprova.",
    notAllowed:
      "Microsoft non ha consentito a questo componente aggiuntivo di inviare e-mail a tuo nome, quindi non è stato inviato nulla. È possibile che la tua organizzazione non lo consenta. Prepara invece una bozza di e-mail o chiedi all'amministratore di consentire Mail.Send.",
    noMailbox:
      "Il tuo account non ha una cassetta postale da cui Microsoft 365 possa inviare, quindi non è stato inviato nulla. Prepara invece una bozza di e-mail.",
    later: "Microsoft ha chiesto di rallentare, quindi non è stato inviato nulla. Riprova tra qualche minuto.",
    laterAt: (time) =>
      `Microsoft ha chiesto di rallentare, quindi non è stato inviato nulla. Puoi riprovare alle ${time}.`,
    refused: "Microsoft ha rifiutato l'e-mail, quindi non è stato inviato nulla.",
    unknown:
      "Non è stato possibile confermare se Microsoft ha accettato l'e-mail. Potrebbe essere stata inviata. Controlla in Posta inviata prima di inviarla di nuovo.",
    signInNeeded: "Non è stato inviato nulla. Seleziona Invia e-mail per accedere.",
    notSent: (why) => `Non è stato inviato nulla. ${why}`,
  },
  menuSentences: {
    create: "Crea sessione…",
    belongsHere: "Appartiene a questo file",
    rename: "Rinomina…",
    details: "Dettagli…",
    history: "Cronologia…",
    sort: "Ordina per",
    sorts: { decision: "Da decidere", use: "Ultimo uso", kind: "Tipo", status: "Stato", origin: "Origine" },
    keepAlive: "Mantieni attiva (contatta la sessione)",
    check: "Controlla (contatta la sessione)",
    forget: "Rimuovi dall'elenco…",
    otherWorkbook: "Altra cartella di lavoro…",
    readAgain: "Rileggi la cartella di lavoro aperta",
    exportAll: "Esporta sessioni…",
    settings: "Impostazioni…",
    shortcuts: "Tasti di scelta rapida…",
    forgetEverything: "Rimuovi tutti i dati archiviati qui…",
  },
  momentSentences: {
    counting: (wait) => `Chiusura tra ${wait} s`,
    announced: (name, wait) =>
      `${name} verrà chiusa tra ${seconds(wait)}. Premi Esc o seleziona Annulla per mantenerla aperta.`,
    cancel: "Annulla",
    cancelNamed: (name) => `Annulla la chiusura di ${name}`,
    setting: "Tempo per annullare la chiusura di una sessione temporanea creata qui (secondi)",
    settingHint: (most) =>
      `Da 0 a ${most}. Per le altre sessioni che potrebbero perdere modifiche l'attesa è sempre di ${seconds(most)}.`,
    settingWrong: (most) => `Immetti un numero intero da 0 a ${most}.`,
  },
  newcomerSentences: {
    empty: {
      what: "Una sessione è una connessione che un flusso, uno script o questo componente aggiuntivo ha aperto alla cartella di lavoro e che può restare aperta anche a lavoro concluso.",
      find: "Come inserirne una in questo elenco:",
      paste: "Incollane o importane una",
      pasteHint: "Un ID sessione o qualsiasi testo che ne contenga uno: l'output di un flusso, un log, un file CSV.",
      folder: "Cerca in OneDrive",
      folderHint: "Le automazioni possono lasciare le proprie sessioni in una cartella del tuo OneDrive.",
      create: "Creane una",
      createHint: "Per fare una prova o per copiarla in un altro strumento.",
      createNotNow: "Potrai creare una sessione qui quando verrà visualizzata una cartella di lavoro.",
      closing:
        "La chiusura termina solo quella sessione. Non chiude Excel, non disconnette nessuno e non elimina file.",
    },
    whatIs: {
      menu: "Che cos'è una sessione?",
      title: "Che cos'è una sessione della cartella di lavoro?",
      paragraphs: [
        "Una connessione che un flusso, uno script o questo componente aggiuntivo apre a una cartella di lavoro tramite Microsoft Graph, per leggerla e modificarla senza Excel.",
        "Alcune sessioni salvano le modifiche: ciò che viene modificato in queste sessioni viene scritto subito nel file. Altre sono temporanee: ciò che viene modificato in queste sessioni va perso al loro termine.",
        `Microsoft termina una sessione quando non viene usata: dopo circa ${IDLE_MINUTES.persistent} minuti se salva le modifiche, dopo circa ${IDLE_MINUTES.temporary} se è temporanea. Questi tempi sono stime.`,
        "Microsoft non elenca le sessioni aperte. Questo componente aggiuntivo conosce quelle create qui, incollate o importate oppure lasciate dalle automazioni nel tuo OneDrive. Potrebbero essercene altre.",
        "La chiusura termina una sessione di una cartella di lavoro. Tutto ciò che la usa ancora avrà esito negativo al passaggio successivo. L'operazione non chiude Excel, non disconnette nessuno e non elimina file.",
      ],
    },
    about: {
      menu: "Informazioni…",
      title: "Informazioni su Workbook Sessions",
      version: "Versione",
      account: "Account",
      signIn: "Modalità di accesso",
      byExcel: "Tramite Excel, con l'account di Excel",
      byWindow: "In una finestra Microsoft, con un account scelto da te",
      notYet: "Accesso non ancora eseguito",
      access: "Accesso ai file",
      accessTo: { own: "I tuoi file", all: "Tutti i file che puoi aprire" },
      cloud: "Cloud Microsoft",
      clouds: {
        global: "Globale",
        usgov: "Governo degli Stati Uniti (GCC High)",
        usgovdod: "Governo degli Stati Uniti (DoD)",
      },
      storage: "Spazio di archiviazione usato qui",
      storageUsed: (kilobytes) => (kilobytes < 1 ? "Meno di 1 KB" : `Circa ${kilobytes} KB`),
      privacy: "Privacy",
      privacyText:
        "L'elenco resta su questo dispositivo e, se lo hai scelto, nel tuo OneDrive. Il componente aggiuntivo comunica solo con Microsoft e non raccoglie alcuna informazione su di te.",
      licenses: "Licenze",
      licensesText:
        "Licenza MIT. Realizzato con React, Fluent UI e Microsoft Authentication Library, tutti concessi con licenza MIT.",
      remove: "Rimuovi tutti i dati archiviati qui…",
    },
  },
  noticeSentences: {
    message: "Messaggio",
    earlierMessages: (n) => count(n, { one: "1 messaggio precedente", other: `${n} messaggi precedenti` }),
    messageAbout: (name, id) => `Messaggio relativo a ${name} ${id}`,
    details: "Dettagli",
    hideDetails: "Nascondi dettagli",
    copyDetails: "Copia dettagli",
    results: "Risultati…",
    notSent: {
      documentChanged: {
        title: "Non è stato inviato nulla: ora è aperta un'altra cartella di lavoro",
        body: "Excel non visualizza la cartella di lavoro che hai confermato, quindi non è stata eseguita alcuna operazione.",
      },
      documentNotAnswering: {
        title: "Non è stato inviato nulla: Excel non risponde",
        body: "Termina la modifica della cella o chiudi la finestra aperta in Excel, poi riprova.",
      },
      closed: {
        title: "Non è stato inviato nulla: la sessione è già chiusa",
        body: "Nel frattempo è stata chiusa da un altro riquadro o dispositivo.",
      },
      ended: {
        title: "Non è stato inviato nulla: la sessione era già terminata",
        body: "Nel frattempo un altro riquadro o dispositivo lo ha rilevato.",
      },
      forgotten: {
        title: "Non è stato inviato nulla: la sessione è stata rimossa dall'elenco",
        body: "È stata rimossa nel frattempo. Se è ancora aperta, resta aperta fino alla scadenza.",
      },
      alreadyOpening: {
        title: "Non è stato inviato nulla: è già in corso l'apertura di una sessione",
        body: "È stata richiesta da un altro riquadro e Microsoft la sta aprendo. Comparirà nell'elenco quando sarà aperta.",
      },
      cancelled: {
        title: "Operazione annullata: la sessione non è stata chiusa da qui",
        body: ({ name, shortId, fileName }) =>
          `Non è stato inviato nulla. “${name}” (${shortId}) per ${fileName} potrebbe essere ancora aperta.`,
      },
      stopped: {
        close: {
          title: "Operazione interrotta: la sessione non è stata chiusa da qui",
          body: ({ name, shortId, fileName }) =>
            `Non è stato inviato altro. “${name}” (${shortId}) per ${fileName} potrebbe essere ancora aperta.`,
        },
        contact: {
          title: "Operazione interrotta: la sessione non è stata contattata da qui",
          body: ({ name, shortId, fileName }) =>
            `Non è stato inviato altro. “${name}” (${shortId}) per ${fileName} potrebbe essere ancora aperta.`,
        },
        create: {
          title: "Operazione interrotta: nessuna sessione è stata creata da qui",
          body: ({ fileName }) => `Non è stato inviato altro per ${fileName}.`,
        },
      },
    },
    notChanged: "Non è stato modificato nulla: la sessione è stata rimossa dall'elenco",
    notStored: {
      title: "Non è stato possibile salvare qui questa sessione",
      blocked: `${BLOCKED}. Copia ora l'ID: andrà perso alla chiusura di questo riquadro e Microsoft non elenca le sessioni.`,
      full: `${FULL}. Copia ora l'ID: andrà perso alla chiusura di questo riquadro e Microsoft non elenca le sessioni.`,
    },
    added: (n) =>
      n === 0
        ? "Nessuna sessione aggiunta: in base ai record sono state rimosse dall'elenco"
        : count(n, { one: "1 sessione aggiunta", other: `${n} sessioni aggiunte` }),
    listed: (n) => count(n, { one: "1 sessione era già nell'elenco", other: `${n} sessioni erano già nell'elenco` }),
    listedBody: "Le informazioni aggiunte dal testo sono state conservate. Nessuna sessione è stata contattata.",
    also: (n) => count(n, { one: "1 altra era già nell'elenco.", other: `Altre ${n} erano già nell'elenco.` }),
    addedBody: "Dati conservati su questo dispositivo. Nessuna sessione è stata contattata.",
    addedHere: `${BLOCKED}, quindi quanto aggiunto resta nell'elenco solo fino alla chiusura di questo riquadro. Conserva il testo. Nessuna sessione è stata contattata.`,
    forgotten: (n) => count(n, { one: "1 sessione rimossa dall'elenco", other: `${n} sessioni rimosse dall'elenco` }),
    broughtBack: (n) =>
      count(n, { one: "1 sessione è di nuovo nell'elenco", other: `${n} sessioni sono di nuovo nell'elenco` }),
    broughtBackBody: (n) =>
      count(n, {
        one: "Le informazioni note sulla sessione sono le stesse di prima.",
        other: "Le informazioni note sulle sessioni sono le stesse di prima.",
      }),
    forgottenBody: "Nessuna sessione è stata chiusa.",
    forgottenGoesOn: "Ciò che era già in corso di invio a Microsoft continua. Non verrà inviato altro.",
    notRemoved: `${BLOCKED}, quindi non è stato possibile rimuovere tutto. Ciò che è ancora nell'elenco è ancora su questo dispositivo.`,
    storageFailure: {
      blocked: `${BLOCKED}, quindi queste informazioni non sono state salvate. Ciò che è visualizzato nell'elenco andrà perso alla chiusura di questo riquadro.`,
      full: `${FULL}, quindi queste informazioni non sono state salvate. L'elenco potrebbe mostrare la sessione come prima. Rimuovi dall'elenco le sessioni che non ti servono più.`,
    },
    personal:
      "Microsoft documenta le sessioni solo per gli account aziendali o dell'istituto di istruzione. Questo è un account personale.",
    thisWorkbook: "questa cartella di lavoro",
  },
  supportSentences: {
    time: "Ora",
    session: "Sessione",
    status: "Stato HTTP",
    codes: "Codici",
    requestId: "request-id",
    clientRequestId: "client-request-id",
    answeredAt: "Ora della risposta",
    signInCode: "Codice di accesso",
    signInNumber: "Errore di accesso",
    tenant: "Organizzazione interpellata",
    tried: "Accesso tentato",
    failure: "Errore",
    places: "In",
  },
  paneSentences: {
    ...rowSentences,
    appName: "Workbook Sessions",
    starting: "Avvio in corso…",
    finding: "Ricerca della cartella di lavoro…",
    findingHint: "Stiamo chiedendo a Microsoft dove si trova questo file. Nel frattempo puoi aggiungere sessioni.",
    openInBrowser: "Apri nel browser",
    outOfDate:
      "Excel non risponde, quindi le informazioni potrebbero non essere aggiornate. Nessuna sessione verrà chiusa da qui finché Excel non risponde.",
    retry: "Riprova",
    reload: "Ricarica il riquadro",
    byHandNote: "Hai scelto tu questa cartella di lavoro. Potrebbe non essere quella aperta.",
    backToDocument: "Torna al file aperto",
    otherWorkbook: "Altra cartella di lavoro…",
    listTitle: (n) => count(n, { one: "1 sessione nota qui", other: `${n} sessioni note qui` }),
    whoseKnowledge: "Microsoft non elenca le sessioni aperte",
    whoseKnowledgeMore:
      "Qui sono riportate quelle note a questo componente aggiuntivo: create qui, aggiunte da te o lasciate in OneDrive dalle tue automazioni. Potrebbero essercene altre.",
    queued: "In coda",
    select: "Seleziona",
    add: "Aggiungi sessione",
    addShort: "Aggiungi",
    more: "Altro",
    filter: "Cerca sessioni",
    filterHint: "Cerca",
    filtered: (shown, all) =>
      count(shown, { one: `1 di ${all} visualizzata`, other: `${shown} di ${all} visualizzate` }),
    settled: (n) => `Concluse o non trovate (${n})`,
    noMatch: "Nessuna sessione corrisponde alla ricerca.",
    clearFilter: "Cancella ricerca",
    otherOwners: (n) =>
      count(n, {
        one: "1 sessione di un altro account non è visualizzata",
        other: `${n} sessioni di altri account non sono visualizzate`,
      }),
    otherWorkbooks: (n) =>
      count(n, {
        one: "1 sessione di un'altra cartella di lavoro",
        other: `${n} sessioni di altre cartelle di lavoro`,
      }),
    fileNotKnown: "File non noto",
    fileReported: (name) => `${name} (segnalato)`,
    quarantined: (n) =>
      count(n, {
        one: "1 record salvato non può essere letto da questa versione. È stato lasciato invariato.",
        other: `${n} record salvati non possono essere letti da questa versione. Sono stati lasciati invariati.`,
      }),
    stop: "Interrompi",
    signIn: "Accedi",
    signedInAs: (name) => `Accesso eseguito come ${name}`,
    notSignedInAs: (name) => `Accesso come ${name} non riuscito`,
    lastSignedInAs: (name) => `Ultimo accesso come ${name}`,
    notSignedIn: "Accesso non ancora eseguito",
    dismiss: "Chiudi messaggio",
    partFailed: "Una parte di questo riquadro non è stata caricata. Controlla la connessione.",
    loading: "Caricamento…",
  },
  pasteSentences: {
    notAnId:
      "Questo non è un ID sessione. Un ID sessione inizia con cluster= e contiene session=. Copia l'intero ID da dove è stata aperta la sessione.",
    cutShort:
      "Manca una parte dell'ID: è stata tagliata, abbreviata o nascosta. Copia di nuovo l'intero ID, tutto in una volta.",
    tooLong: "È più lungo di qualsiasi ID. Copia solo l'ID.",
    spaces:
      "C'è uno spazio all'interno dell'ID, quindi potrebbe mancarne una parte. Copialo di nuovo, tutto in una volta.",
    controlCharacters:
      "C'è un carattere invisibile o un'interruzione di riga all'interno dell'ID. Copialo di nuovo, tutto in una volta.",
    notAscii:
      "Contiene un carattere che nessun ID sessione ha, ad esempio una lettera accentata. Copialo di nuovo dall'origine.",
    token:
      "Sembra una password o un token di accesso. Non è stato conservato. Non condividerlo mai. Se è stato inviato a qualcuno, chiedine la revoca.",
    notSet:
      "Lo script non aveva ancora aperto la sessione quando il testo è stato copiato. Copialo di nuovo dopo l'apertura della sessione.",
    noSession: "Non c'è alcun ID sessione in questo testo.",
    notNeeded: "Questi sono dettagli della richiesta, che qui non servono.",
    duplicate: "Questa sessione è presente più volte nel testo. Verrà aggiunta una sola volta.",
    fieldRefused: "Questo valore non può essere valido, quindi è stato escluso. Puoi comunque aggiungere la sessione.",
    fieldNotKnown: "Questi campi non sono noti, quindi sono stati esclusi.",
    newerFormat:
      "È stato scritto da una versione più recente del componente aggiuntivo. Aggiorna il componente aggiuntivo per leggerlo.",
    otherFormat: "Il formato di questo record non è noto. Incolla solo il relativo ID sessione.",
    recordTooLarge:
      "Questo record è troppo grande o ha troppi livelli annidati per una sola sessione. Incolla solo il relativo ID sessione.",
    tooMuchText:
      "Il testo è troppo lungo per essere letto in una sola volta. Incollane una parte o importalo come file.",
    tooManyRows: "Ci sono troppe sessioni da aggiungere in una sola volta. Aggiungile in più passaggi.",
    empty: "Immetti un valore.",
    dots: "I soli punti non sono un ID. Copia di nuovo l'ID.",
    character: (character) =>
      character === undefined || character.trim() === ""
        ? "Contiene uno spazio o un carattere invisibile che nessun ID di questo tipo ha. Copia di nuovo l'ID."
        : `Contiene un carattere che nessun ID di questo tipo ha: ${character}. Copia di nuovo l'ID.`,
    shape:
      "Non sembra un ID di questo tipo. Un sito è contoso.sharepoint.com, da solo o seguito da due codici. Un utente è un nome di accesso, un codice o me.",
    address: "Questo è un indirizzo, non un ID. Incollalo invece come collegamento al file.",
    itemNeeded: "Immetti l'ID elemento: identifica il file.",
    placeNeeded:
      "L'ID elemento da solo non indica dove si trova il file. Aggiungi l'ID unità oppure scegli OneDrive o un sito.",
    siteNeeded: "Per un file in SharePoint, immetti anche l'ID sito o l'ID unità.",
  },
  proofSentences: {
    note: "Annota la versione del file, per confrontarla dopo la chiusura",
    noteMany: "Annota le versioni dei file, per confrontarle dopo la chiusura",
    noting: "Richiesta a Microsoft in corso…",
    noted: (time) => `Annotata. Ultima modifica del file: ${time}.`,
    notNoted:
      "Microsoft non ha indicato la versione del file, quindi in seguito non ci sarà nulla con cui confrontarla.",
    notedMany: (n) => `Annotate le versioni di ${n} cartelle di lavoro.`,
    notedSome: (noted, n) =>
      `Annotate le versioni di ${noted} su ${n} cartelle di lavoro. Microsoft non ha indicato le altre, quindi in seguito non potranno essere confrontate.`,
    show: "Mostra prova",
    showAgain: "Controlla di nuovo il file",
    asking: "Richiesta a Microsoft in corso…",
    before: (time) => `Ultima modifica del file prima della chiusura: ${time}.`,
    now: (time) => `Ultima modifica del file ora: ${time}.`,
    changed: "Da allora il contenuto del file è cambiato. Non è possibile vedere chi lo ha modificato.",
    same: "Il contenuto del file è lo stesso di allora.",
    noBefore: "La versione non è stata annotata prima della chiusura, quindi non è possibile fare un confronto.",
    lag: "Per circa 20 secondi, una copia scaricata ora può essere ancora la versione precedente.",
    versions: "Cronologia versioni",
    failed: (why) => `Non è stato possibile esaminare il file. ${why}`,
  },
  reasonSentences: reasons,
  resultsSentences: {
    title: "Risultati",
    columns: {
      name: "Sessione",
      shortId: "ID",
      workbook: "Cartella di lavoro",
      kind: "Tipo",
      outcome: "Esito",
      when: "Quando",
      account: "Account",
      requestId: "ID richiesta",
    },
    kinds: { saves: "Salva le modifiche", temporary: "Temporanea", notKnown: "Non noto" },
    noName: "Nessun nome",
    leftOut: "Escluso perché sembra una password, un token o un ID sessione",
    outcome: {
      ...outcome,
      later: "Rinviata da Microsoft, ancora aperta per quanto risulta",
      unknown: "Nessuna risposta chiara, potrebbe essere chiusa o aperta",
      notSent: "Richiesta non inviata, quindi sessione non chiusa da qui",
    },
    summary: (parts) => parts.join(", "),
    counted: {
      ...counted,
      later: (n) => count(n, { one: "1 rinviata", other: `${n} rinviate` }),
      notSent: (n) => count(n, { one: "1 richiesta non inviata", other: `${n} richieste non inviate` }),
    },
    none: "Non ci sono risultati da visualizzare.",
    copyText: "Copia come testo",
    copyMarkdown: "Copia come Markdown",
    downloadJson: "Scarica JSON",
    downloadCsv: "Scarica CSV",
    downloadHint: "Se Scarica non ha alcun effetto nella tua versione di Excel, copia invece i risultati.",
    subject: (summary) => `Sessioni della cartella di lavoro: ${summary}`,
    draft: "Prepara bozza e-mail",
    draftHint:
      "Apre un nuovo messaggio nel tuo programma di posta elettronica. Non viene inviato nulla finché non lo invii tu.",
    draftTooLong:
      "La tabella è troppo lunga per una bozza, quindi seleziona Prepara bozza e-mail per copiarla, poi incollala nella bozza.",
    draftPaste: "Incolla qui la tabella.",
    draftCopied: "La tabella è stata copiata. Incollala nella bozza.",
    draftNotCopied: "Non è stato possibile copiare la tabella. Seleziona Copia come testo, poi incollala nella bozza.",
  },
  rowSentences,
  selectedSentences: {
    title: (n) => `Invia ${sessions(n)} tramite e-mail`,
    summary: (n, time) =>
      count(n, {
        one: `1 sessione, come nota a questo componente aggiuntivo in data ${time}`,
        other: `${n} sessioni, come note a questo componente aggiuntivo in data ${time}`,
      }),
    columns: { name: "Sessione", shortId: "ID", workbook: "Cartella di lavoro", kind: "Tipo", state: "Stato" },
    leftOut: "Escluso perché sembra una password, un token o un ID sessione",
  },
  selectionSentences: {
    name: "Sessioni selezionate",
    count: (n) => count(n, { one: "1 selezionata", other: `${n} selezionate` }),
    all: "Seleziona tutte",
    none: "Deseleziona tutte",
    allShort: "Tutte",
    noneShort: "Deseleziona",
    end: "Termina selezione",
    close: "Chiudi…",
    closeSome: (some, n) => `Chiudi ${some} di ${n}…`,
    part: (some, n) => `${some} di ${n}`,
    more: "Altro per la selezione",
    check: "Controlla (contatta le sessioni)",
    keepAlive: "Mantieni attive (contatta le sessioni)",
    copy: "Copia…",
    export: "Esporta…",
    email: "Invia tramite e-mail…",
    forget: "Rimuovi dall'elenco…",
    selectOnly: "Seleziona",
    probablyEnded: "Tutte quelle probabilmente finite",
    temporary: "Tutte quelle temporanee",
    elsewhere: "Tutte in altre cartelle di lavoro",
    ofOrigin: (origin) => `Tutte: ${origin}`,
  },
  closeSentences: {
    succeeded: {
      title: "Microsoft ha chiuso la sessione",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) è chiusa. Potrebbe essere necessario qualche istante per l'aggiornamento di ${fileName}.`,
    },
    ended: {
      title: "La sessione era già terminata",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) per ${fileName} era già terminata, quindi non c'era nulla da chiudere.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft non è riuscita a trovare la cartella di lavoro di questa sessione",
      body: ({ name, shortId }) =>
        `“${name}” (${shortId}) non può essere chiusa ora. Scade da sola. È stata mantenuta nell'elenco e contrassegnata.`,
    },
    unknown: {
      title: "Non è stato possibile confermare se la sessione è stata chiusa",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) per ${fileName} potrebbe essere chiusa o ancora aperta. Seleziona Controlla per chiedere a Microsoft; questa operazione contatta la sessione e, se è ancora aperta, la mantiene attiva.`,
    },
    unusable: {
      title: "Microsoft non ha potuto confermare la chiusura",
      body: ({ fileName, name, shortId }) =>
        `Microsoft ha segnalato che “${name}” (${shortId}) per ${fileName} non è più utilizzabile. Se è ancora aperta, scade dopo circa ${SHORTEST_IDLE_MINUTES}–${LONGEST_IDLE_MINUTES} minuti di inattività.`,
    },
    refused: ({ fileName, name, shortId }) => `Microsoft non ha chiuso “${name}” (${shortId}) per ${fileName}.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `Microsoft non ha confermato che “${name}” (${shortId}) per ${fileName} è chiusa.`,
    later: ({ fileName, name, shortId }) => `“${name}” (${shortId}) per ${fileName} non è ancora chiusa.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  refreshSentences: {
    succeeded: {
      title: "La sessione è aperta",
      body: ({ fileName, name, shortId }) =>
        `Microsoft ha confermato “${name}” (${shortId}) per ${fileName}. Il tempo di inattività riparte da ora.`,
    },
    ended: {
      title: "La sessione è terminata",
      body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) per ${fileName} è conclusa.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft non è riuscita a trovare la cartella di lavoro di questa sessione",
      body: ({ name, shortId }) =>
        `“${name}” (${shortId}) non è più utilizzabile. È stata mantenuta nell'elenco e contrassegnata.`,
    },
    unknown: {
      title: "Non è stato possibile confermare se la sessione è aperta",
      body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) per ${fileName} potrebbe essere aperta oppure no.`,
    },
    unusable: {
      title: "Microsoft non è riuscita a raggiungere la sessione",
      body: ({ fileName, name, shortId }) =>
        `Microsoft ha segnalato che “${name}” (${shortId}) per ${fileName} non è più utilizzabile. Se è ancora aperta, scade quando non viene usata.`,
    },
    refused: ({ fileName, name, shortId }) =>
      `Microsoft non ha consentito di contattare “${name}” (${shortId}) per ${fileName}.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `Microsoft non ha confermato che “${name}” (${shortId}) per ${fileName} è aperta.`,
    later: ({ fileName, name, shortId }) =>
      `Non è stato ancora possibile contattare “${name}” (${shortId}) per ${fileName}.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  shortcutSentences: {
    title: "Tasti di scelta rapida",
    groups: [
      {
        name: "In una sessione",
        keys: [
          { key: "↑ ↓, Pag su, Pag giù, Home, Fine", does: "Vai a un'altra sessione" },
          { key: "Invio", does: "Mostra i dettagli" },
          { key: "F2", does: "Rinomina" },
          { key: "Canc", does: "Chiudi (con richiesta di conferma)" },
          { key: "→ o Maiusc+F10", does: "Apri il menu" },
          { key: "Barra spaziatrice", does: "Seleziona o deseleziona" },
          { key: "Maiusc+↑, Maiusc+↓", does: "Seleziona più sessioni" },
          { key: "Ctrl+A", does: "Seleziona tutte le sessioni di questo elenco" },
          { key: "Esc", does: "Termina la selezione" },
        ],
      },
      {
        name: "Ovunque",
        keys: [
          { key: "Ctrl+F", does: "Cerca, quando l'elenco è abbastanza lungo" },
          { key: "Esc nella ricerca", does: "Cancella la ricerca, poi vai all'elenco" },
          { key: "F6, Maiusc+F6", does: "Spostati tra intestazione, elenco e messaggi" },
          {
            key: "Esc",
            does: "Esci da una finestra di dialogo o da un menu oppure annulla una chiusura con conto alla rovescia in corso",
          },
        ],
      },
    ],
  },
  signInPageSentences: {
    title: "Accesso – Workbook Sessions",
    relay: {
      ready: {
        title: "Accedi a Microsoft",
        text: "L'accesso Microsoft si apre in una finestra separata. Lascia aperta questa finestra: si chiude da sola.",
        next: "Continua",
      },
      waiting: {
        title: "In attesa dell'accesso",
        text: "Completalo nell'altra finestra. Se chiudi questa finestra, l'accesso viene annullato.",
      },
      lost: {
        title: "Accesso ancora in corso?",
        text: "Continua nell'altra finestra e questa si chiuderà da sola. Se l'altra finestra è chiusa, interrompi qui.",
        stop: "Interrompi accesso",
      },
    },
    dialog: {
      leaving: "Apertura dell'accesso Microsoft",
      done: "Puoi tornare a Excel. Questa finestra si chiude da sola.",
    },
    notOpened: {
      title: "Nessun accesso da eseguire",
      text: "Questa finestra funziona solo quando viene aperta da Workbook Sessions in Excel. Chiudila, poi accedi di nuovo da lì.",
    },
    notConfigured: {
      title: "Questo componente aggiuntivo non è configurato",
      text: "La configurazione manca o è errata. Chiedi al fornitore del componente aggiuntivo di correggerla.",
    },
    redirect: {
      consented:
        "L'autorizzazione è stata concessa per la tua organizzazione. Puoi chiudere questa finestra e accedere a Workbook Sessions.",
      notConsented:
        "L'autorizzazione non è stata concessa. Puoi chiudere questa finestra e aprire di nuovo il collegamento in qualsiasi momento.",
      nothing:
        "Questa pagina riceve la risposta a un accesso, ma non ce n'è alcuna. Chiudi questa finestra, poi accedi di nuovo in Workbook Sessions.",
    },
  },
  startSentences: {
    notStarted: {
      loading: "Caricamento…",
      title: "Questo componente aggiuntivo non è stato avviato",
      why: "Lo script non è stato caricato oppure questa versione di Office non può eseguirlo.",
      reload: "Ricarica",
      reopen: "Se il problema persiste, chiudi questo riquadro e aprilo di nuovo.",
      network:
        "Se continua a non avviarsi, chiedi all'amministratore se l'indirizzo di questo componente aggiuntivo è bloccato nella rete.",
      version:
        "Questo componente aggiuntivo non funziona in Office 2019 o versioni precedenti. Esegui l'aggiornamento a Office 2021 o versioni successive o a Microsoft 365 oppure usa Excel per il Web.",
    },
    officeJsMissing: {
      title: "La connessione di Excel ai componenti aggiuntivi non è stata caricata",
      text: "Lo script office.js di Microsoft è bloccato o non è stato possibile raggiungerlo. Chiedi all'amministratore di consentire appsforoffice.microsoft.com e *.cdn.office.net nella rete o nel blocco dei contenuti del browser. Poi apri di nuovo questo riquadro.",
    },
    hostSilent: {
      title: "Excel non risponde",
      text: "Excel non ha risposto entro dieci secondi. Termina la modifica della cella o chiudi le finestre aperte in Excel. Se il problema persiste, chiudi questo riquadro e aprilo di nuovo. Se un criterio blocca i componenti aggiuntivi, chiedi all'amministratore di consentirli. Il riquadro si avvia non appena Excel risponde.",
    },
    misconfigured: {
      title: "Questo componente aggiuntivo non è configurato correttamente",
      text: "Chiedi al relativo amministratore di correggere questi valori nella configurazione:",
      value: (name, value, why) => (value === "" ? `${name}: ${why}` : `${name} “${value}”: ${why}`),
      why: {
        missing: "manca",
        notAGuid: "deve essere l'ID applicazione (client), di 36 caratteri con quattro trattini",
        notATenant: "deve essere un ID tenant, un dominio del tenant, “organizations” o “common”",
        unknownCloud: `deve essere ${QUOTED_CLOUDS.slice(0, -1).join(", ")} o ${QUOTED_CLOUDS.at(-1)}`,
        cloudWithoutWorkbooks:
          "tale cloud Microsoft non ha sessioni della cartella di lavoro, quindi il componente aggiuntivo non può funzionare lì",
        notHttps: "deve iniziare con https:// e terminare senza barra",
        otherCloud: "appartiene a un cloud Microsoft diverso da quello impostato",
        notAReach: "deve essere “own” o “all”",
        notATenantTable: "deve indicare un ID tenant, o un dominio del tenant, per ogni host di SharePoint",
      },
    },
  },
  stepSentences: {
    retry: "Riprova",
    check: "Controlla (contatta la sessione)",
    signIn: "Accedi",
    otherAccount: "Usa un altro account",
    askMore: "Consenti accesso ad altri file",
    copyConsentLink: "Copia collegamento per l'amministratore",
    forget: "Rimuovi…",
    remove: "Rimuovi dall'elenco",
    undo: "Annulla",
    close: "Chiudi…",
    looksLocked: "Il file sembra bloccato?",
    createAgain: "Crea una nuova sessione",
    openInBrowser: "Apri nel browser",
    reload: "Ricarica il riquadro",
  },
  troubleSentences: {
    thisWorkbook: "questa cartella di lavoro",
    signIn: {
      cancelled: {
        title: "Hai annullato l'accesso",
        body: () => "Non è stato modificato nulla. Accedi per continuare.",
      },
      popupBlocked: {
        title: "Il browser ha bloccato la finestra di accesso",
        body: () => "Consenti i popup per questa pagina, poi accedi di nuovo.",
      },
      popupClosed: {
        title: "La finestra di accesso è stata chiusa",
        body: () =>
          "È stata chiusa prima del completamento dell'accesso. Accedi di nuovo e lascia aperta la finestra finché non si chiude da sola.",
      },
      noNetwork: {
        title: "Nessuna connessione per l'accesso",
        body: () => "Non è stato possibile raggiungere il servizio di accesso. Controlla la connessione, poi riprova.",
      },
      disabled: {
        title: "L'accesso è disattivato qui",
        body: () =>
          "Questa istanza di Excel non consente ai componenti aggiuntivi di eseguire l'accesso. Apri la cartella di lavoro nel browser o rivolgiti all'amministratore.",
      },
      throttled: {
        title: "Troppi accessi",
        body: () => "Microsoft ha chiesto di attendere. Accedi di nuovo tra qualche minuto.",
      },
      timedOut: {
        title: "L'accesso non ha risposto",
        body: () =>
          "L'operazione ha richiesto troppo tempo. Accedi di nuovo. Se il problema persiste, chiudi questo riquadro e aprilo di nuovo.",
      },
      consentMissing: {
        title: "La tua organizzazione non ha consentito questo componente aggiuntivo",
        body: () => "Un amministratore deve consentirlo una volta. Copia il collegamento e invialo all'amministratore.",
      },
      conditionalAccess: {
        title: "Un criterio della tua organizzazione blocca l'accesso",
        body: ({ number }) =>
          number === undefined
            ? "Potrebbe richiedere un altro dispositivo, un'altra posizione o un'altra app. Rivolgiti all'amministratore."
            : `Potrebbe richiedere un altro dispositivo, un'altra posizione o un'altra app. Chiedi all'amministratore informazioni su AADSTS${number}.`,
      },
      wrongTenant: {
        title: "Questo account appartiene a un'altra organizzazione",
        body: ({ tenant }) =>
          tenant === undefined
            ? "Accedi con un account dell'organizzazione in cui è archiviata questa cartella di lavoro."
            : `L'accesso è stato richiesto a ${tenant}. Accedi con un account di tale organizzazione.`,
      },
      accountUnavailable: {
        title: "Questo account non può essere usato qui",
        body: () =>
          "Excel non ha proposto l'account per l'accesso. Accedi con un account con cui è stato eseguito l'accesso a Excel.",
      },
      otherAccount: {
        title: "Hai eseguito l'accesso con un account diverso da quello di Excel",
        body: ({ account }) =>
          account === undefined || account === ""
            ? "L'accesso è stato eseguito con un account diverso da quello usato da Excel. Non è stato inviato nulla. Per continuare con tale account, accedi di nuovo."
            : `L'accesso è stato eseguito come ${account}, ma Excel usa un account diverso. Non è stato inviato nulla. Per continuare come ${account}, accedi di nuovo.`,
      },
      otherOrganization: {
        title: "Questa cartella di lavoro appartiene a un'altra organizzazione",
        body: ({ host }) =>
          host === undefined
            ? "Questo componente aggiuntivo è configurato per una sola organizzazione e l'indirizzo della cartella di lavoro non è tra i suoi indirizzi, quindi non ti è stato chiesto di accedere. Chiedi all'amministratore del componente aggiuntivo di aggiungere l'indirizzo."
            : `Questo componente aggiuntivo è configurato per una sola organizzazione e ${host} non è tra i suoi indirizzi, quindi non ti è stato chiesto di accedere. Chiedi all'amministratore del componente aggiuntivo di aggiungere l'indirizzo.`,
      },
      notConfigured: {
        title: "Questo componente aggiuntivo non è configurato",
        body: () =>
          "La registrazione presso Microsoft manca o è errata. Chiedi al fornitore del componente aggiuntivo di correggerla.",
      },
      appDisabled: {
        title: "La tua organizzazione ha disattivato questo componente aggiuntivo",
        body: ({ number }) =>
          number === undefined
            ? "L'amministratore della tua organizzazione ha disattivato questa app. Chiedigli informazioni in merito."
            : `L'amministratore della tua organizzazione ha disattivato questa app. Chiedigli informazioni su AADSTS${number}.`,
      },
      accountBlocked: {
        title: "Questo account non può accedere",
        body: ({ number }) =>
          number === undefined
            ? "Potrebbe essere bloccato, disattivato o eliminato oppure la password è scaduta. Chiedi informazioni in merito all'amministratore o accedi con un altro account."
            : `Potrebbe essere bloccato, disattivato o eliminato oppure la password è scaduta. Chiedi all'amministratore informazioni su AADSTS${number} o accedi con un altro account.`,
      },
      hostFailed: {
        title: "L'accesso di Excel non è riuscito",
        body: () =>
          "Accedi di nuovo. Se il problema persiste, chiudi Excel e aprilo di nuovo. I dettagli sono utili al team di supporto.",
      },
      serviceFault: {
        title: "Errore del servizio di accesso Microsoft",
        body: () => "Al momento non è stato possibile eseguire l'accesso. Accedi di nuovo tra qualche minuto.",
      },
      refused: {
        title: "Microsoft ha rifiutato l'accesso",
        body: ({ number }) =>
          number === undefined
            ? "Accedi di nuovo, eventualmente con un altro account. I dettagli sono utili al team di supporto."
            : `Accedi di nuovo, eventualmente con un altro account. Il numero dell'errore, AADSTS${number}, è utile al team di supporto.`,
      },
    },
    notSignedInAs: (account) => `L'accesso è stato tentato come ${account}.`,
    signInNeeded: {
      title: "Accedi per continuare",
      body: "Microsoft richiede che tu esegua prima l'accesso.",
    },
    silence: {
      title: "Microsoft non ha risposto",
      body: "La richiesta è stata inviata, ma non è arrivata alcuna risposta. Controlla la connessione, poi riprova.",
    },
    offline: {
      title: "Sei offline",
      body: "Non è stato inviato nulla. Riprova quando sarà disponibile una connessione.",
    },
    storageBlocked: {
      title: BLOCKED,
      body: "Le sessioni che crei o aggiungi qui vanno perse alla chiusura di questo riquadro. Per conservarle, consenti l'archiviazione per questa pagina.",
    },
    storageFull: {
      title: FULL,
      body: "Rimuovi dall'elenco le sessioni concluse, poi riprova.",
    },
    partMissing: {
      title: "Una parte di questo componente aggiuntivo non è stata caricata",
      body: "Controlla la connessione, poi riprova.",
    },
    failed: {
      title: "Si è verificato un problema in questo riquadro",
      maybeSent:
        "Una richiesta potrebbe essere stata inviata a Microsoft, quindi una sessione potrebbe essere stata aperta, contattata o chiusa. Ricarica il riquadro per continuare.",
      notSent:
        "A Microsoft non sono state inviate richieste che comportano modifiche. Ricarica il riquadro per continuare.",
    },
    serviceFault: {
      title: "Errore del servizio Microsoft",
      body: "Al momento il servizio non ha potuto rispondere. Riprova più tardi.",
    },
    notUnderstood: {
      title: "Risposta imprevista da Microsoft",
      body: "La risposta non è tra quelle descritte da Microsoft. Riprova. I dettagli sono utili al team di supporto.",
    },
    tryAgainIn,
    signedInAs: (account) => `Hai eseguito l'accesso come ${account}.`,
    reasons,
  },
  workbookSentences: {
    unsaved: {
      title: "Questa cartella di lavoro non è stata ancora salvata",
      text: "Le sessioni esistono solo per le cartelle di lavoro archiviate in OneDrive o SharePoint. Salvala lì, poi controlla di nuovo.",
      next: "Controlla di nuovo",
    },
    empty: {
      title: "Excel non indica dove è archiviata questa cartella di lavoro",
      text: "Succede agli utenti guest. Incolla invece il collegamento al file: nel browser seleziona Condividi, poi Copia collegamento.",
      next: "Incolla il collegamento",
    },
    outsideExcel: {
      title: "Apri questa pagina in Excel",
      text: "Questo è il riquadro attività di un componente aggiuntivo di Excel. In Excel seleziona Home, poi Workbook Sessions. Oppure incolla il collegamento a una cartella di lavoro.",
      next: "Incolla un collegamento",
    },
    local: {
      title: "Questa cartella di lavoro si trova solo su questo computer",
      text: "Le sessioni esistono solo per le cartelle di lavoro archiviate in OneDrive o SharePoint. Salva una copia lì e aprila oppure indica un'altra cartella di lavoro.",
      next: "Indica un altro file",
    },
    network: {
      title: "Questa cartella di lavoro si trova in un'unità di rete",
      text: "Le sessioni esistono solo per le cartelle di lavoro archiviate in OneDrive o SharePoint. Salva una copia lì e aprila oppure indica un'altra cartella di lavoro.",
      next: "Indica un altro file",
    },
    syncedOneDrive: {
      title: "Excel ha aperto la copia sincronizzata di questa cartella di lavoro",
      text: "Il file si trova in una cartella di OneDrive, ma Excel ha indicato la posizione su questo computer. Attiva Salvataggio automatico o incolla il collegamento al file.",
      next: "Incolla il collegamento",
    },
    consumerOneDrive: {
      title: "Questa cartella di lavoro si trova in un OneDrive personale",
      text: "Microsoft offre le sessioni della cartella di lavoro solo per gli account aziendali o dell'istituto di istruzione. Puoi comunque provare, ma Microsoft potrebbe rifiutare.",
      next: "Prova con il collegamento",
    },
    unsupported: {
      title: "Questa cartella di lavoro non si trova in OneDrive o SharePoint",
      text: "Microsoft mantiene sessioni solo per i file in OneDrive aziendale o dell'istituto di istruzione e in SharePoint.",
      next: "Indica un altro file",
    },
    cloudWithoutWorkbooks: {
      title: "Questo cloud Microsoft non ha sessioni della cartella di lavoro",
      text: "Il file si trova in un cloud Microsoft in cui Graph non offre sessioni della cartella di lavoro, quindi non c'è nulla da elencare o chiudere.",
      next: "Indica un altro file",
    },
    notAnswering: {
      title: "Excel non risponde",
      text: "Termina la modifica della cella o chiudi la finestra aperta in Excel, poi riprova. Puoi anche incollare il collegamento al file.",
      next: "Riprova",
      link: "Incolla il collegamento",
    },
    signInToFind: {
      title: "Accedi per trovare questa cartella di lavoro",
      text: "Verrà chiesto a Microsoft dove è archiviato il file, con l'autorizzazione per leggere e scrivere i tuoi file. Non viene modificato nulla.",
      next: "Accedi",
    },
    otherName: {
      title: "Questa è la cartella di lavoro corretta?",
      text: (shown, found) => `Excel visualizza “${shown}”; Microsoft ha trovato “${found}”.`,
      next: "Sì, usala",
      link: "No, incolla il collegamento",
    },
    moved: {
      title: "L'indirizzo ora porta a un altro file",
      text: (remembered, found) =>
        `Finora questo indirizzo portava a “${remembered}”. Ora a questo indirizzo Microsoft trova “${found}”. Le sessioni di “${remembered}” restano associate a tale file.`,
      next: (found) => `Usa “${found}” ora`,
      stay: (remembered) => `Mantieni “${remembered}”`,
    },
    notFound: {
      link: "Incolla il collegamento",
      retry: "Riprova",
      askMore: "Consenti accesso ad altri file",
    },
    askMoreText:
      "Al momento il componente aggiuntivo può aprire solo i tuoi file. Per lavorare con i file che altri utenti condividono con te, Microsoft ti chiede una volta di consentirlo per tutti i file che puoi aprire.",
  },
};

export default language;
