import { IDLE_MINUTES, LONGEST_IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { CLOUD_NAMES } from "../../core/clouds";
import { REPORTED_CEILING } from "../../core/sessions/sessionWarnings";
import { MAX_RETENTION_DAYS, MIN_RETENTION_DAYS } from "../../core/statements/retention";
import type { Language } from "./language";
import { plural } from "./plural";

const byCount = plural("nl");

const sessions = (count: number) => byCount(count, { one: "1 sessie", other: `${count} sessies` });

/** "over 1 seconde", "over 5 seconden". */
const inSeconds = (seconds: number) => byCount(seconds, { one: "over 1 seconde", other: `over ${seconds} seconden` });

const tryAgainIn = (seconds: number) => {
  if (seconds === 1) return "Wacht 1 seconde en probeer het opnieuw.";
  if (seconds < 120) return `Wacht ${Math.ceil(seconds)} seconden en probeer het opnieuw.`;
  return `Wacht ${Math.ceil(seconds / 60)} minuten en probeer het opnieuw.`;
};

const tryAgainAt = (time: string) => `U kunt het om ${time} opnieuw proberen.`;

/** What to ask the administrator about. */
const about = (number: number | undefined) => (number === undefined ? "hierover" : `over AADSTS${number}`);

const quotedClouds = CLOUD_NAMES.map((name) => `“${name}”`);

const leftOut = "Weggelaten omdat dit op een wachtwoord, token of sessie-id lijkt";

const reasons: Language["reasonSentences"] = {
  createAgain: {
    title: "De sessie is niet geldig",
    text: () => "De reden volgens Microsoft: de sessie bestaat niet of is niet meer geldig.",
  },
  createWhenFree: {
    title: "Anderen gebruiken de werkmap",
    text: () =>
      "De reden volgens Microsoft: andere personen of apps gebruiken de werkmap. Maak een nieuwe sessie als ze klaar zijn.",
  },
  createOtherwise: {
    title: "Er is iets misgegaan",
    text: () =>
      "De reden volgens Microsoft: er is iets onverwachts gebeurd. Een nieuwe sessie van hetzelfde type mislukt mogelijk. Probeer het andere type te maken.",
  },
  liftRestriction: {
    title: "Geblokkeerd door beleid",
    text: () =>
      "De reden volgens Microsoft: beleid van de service of van uw organisatie. Sessies werken weer als dat beleid wordt gewijzigd. Neem contact op met uw beheerder.",
  },
  cleanWorkbook: {
    title: "De werkmap staat geen sessies toe",
    text: () =>
      "De reden volgens Microsoft: de werkmap bevat nu iets waarmee sessies niet kunnen werken of is te groot geworden. Open de werkmap in de browser om te zien wat het is.",
  },
  workbookGone: {
    title: "We konden de werkmap niet vinden",
    text: ({ fileName }) =>
      `De reden volgens Microsoft: de sessie is niet geldig omdat ${fileName} niet meer op de vorige locatie te vinden is.`,
  },
  abandonSession: {
    title: "Storing in de service van Microsoft",
    text: () =>
      "Microsoft heeft alleen gemeld dat er een storing in de service is opgetreden en dat de aanvraag niet moet worden herhaald.",
  },
  newToken: {
    title: "Microsoft heeft de aanmelding niet geaccepteerd",
    text: ({ fileName }) =>
      `Microsoft heeft de aanmelding niet geaccepteerd, ook niet nadat we deze hadden vernieuwd. Meld u opnieuw aan. Als dat niet helpt, mag dit account ${fileName} mogelijk niet in de browser openen.`,
  },
  useOwnerAccount: {
    title: "De sessie hoort bij een ander account",
    text: ({ accountName }) =>
      accountName === undefined
        ? "Alleen het account waarmee de sessie is geopend, kan deze gebruiken. Meld u aan met dat account."
        : `Alleen het account waarmee de sessie is geopend, kan deze gebruiken. Meld u aan als ${accountName}.`,
  },
  askMore: {
    title: "Geen machtiging voor deze werkmap",
    text: ({ fileName, fileAccess }) =>
      fileAccess === "all"
        ? `Dit account is niet gemachtigd om ${fileName} te wijzigen, de werkmap heeft een vertrouwelijkheidslabel of het account heeft geen licentie voor Excel voor het web.`
        : `U hebt alleen toegang tot uw eigen bestanden toegestaan. Als ${fileName} van iemand anders of van een site is, staat u toegang tot meer bestanden toe.`,
  },
  seeRestriction: {
    title: "De werkmap staat dit niet toe",
    text: ({ fileName }) =>
      `Iets aan ${fileName} verhindert dit: een vertrouwelijkheidslabel, beveiliging of geen machtiging om te bewerken. Open de werkmap in de browser om te zien wat het is.`,
  },
  waitForPeople: {
    title: "Iemand anders gebruikt de werkmap",
    text: ({ fileName }) =>
      `Andere personen of apps gebruiken ${fileName}, bijvoorbeeld om de werkmap te bewerken. Probeer het opnieuw als ze klaar zijn. In de browser ziet u wie het zijn.`,
  },
  waitForTurn: {
    title: "Te veel aanvragen",
    text: () =>
      "Microsoft heeft in korte tijd te veel aanvragen ontvangen, misschien van andere apps in uw organisatie.",
  },
  waitForService: {
    title: "De service van Microsoft is bezet",
    text: () => "De service kan dit nu niet doen. Volgens de service is dat slechts tijdelijk.",
  },
  waitForCalculation: {
    title: "De werkmap had te veel tijd nodig",
    text: ({ fileName }) =>
      `Microsoft heeft de aanvraag gestopt omdat ${fileName} te lang bezig was, bijvoorbeeld met een berekening. Controleer het opnieuw wanneer de werkmap de tijd heeft gehad om dit te voltooien.`,
  },
  askForItem: {
    title: "We konden de werkmap niet vinden",
    text: ({ fileName }) =>
      `Microsoft kan ${fileName} hier niet vinden: het bestand is verplaatst of verwijderd, of is niet met u gedeeld.`,
  },
  check: {
    title: "Geen antwoord op tijd",
    text: ({ fileName }) => `Microsoft was niet op tijd klaar, misschien omdat ${fileName} groot is.`,
  },
  checkId: {
    title: "Microsoft heeft de aanvraag niet begrepen",
    text: () =>
      "Mogelijk is een id onvolledig of gewijzigd. Vergelijk de id met de bron en voeg de id dan opnieuw toe.",
  },
  notOffered: {
    title: "Niet beschikbaar voor deze werkmap",
    text: ({ fileName }) => `Microsoft biedt dit niet aan voor ${fileName} of voor de locatie van dit bestand.`,
  },
  tooLarge: {
    title: "Te groot",
    text: ({ fileName }) =>
      `De aanvraag is te groot voor de service van Microsoft. Mogelijk is ${fileName} er te groot voor.`,
  },
  simplifyWorkbook: {
    title: "De werkmap wordt niet ondersteund",
    text: ({ fileName }) =>
      `Ofwel ${fileName} bevat iets wat de service van Microsoft niet ondersteunt, ofwel de werkmap is te groot. Open de werkmap in de browser om te zien wat u moet verwijderen.`,
  },
  notAboutSessions: {
    title: "Onverwacht antwoord van Microsoft",
    text: () =>
      "De reden volgens Microsoft gaat over cellen of tabellen, waar we niet om hebben gevraagd. De details helpen uw ondersteuningsteam.",
  },
  internalFault: {
    title: "Een interne fout in de service van Microsoft",
    text: () =>
      "Er is een interne fout opgetreden in de service van Microsoft. De details helpen uw ondersteuningsteam.",
  },
};

const rowSentences: Language["rowSentences"] = {
  status: {
    open: "Open",
    mayBeOpen: "Mogelijk open",
    probablyEnded: "Lijkt beëindigd",
    reportedClosed: "Gemeld als gesloten",
    closed: "Gesloten",
    ended: "Beëindigd",
    notKnown: "Niet herkend",
    unusable: "Niet bruikbaar",
    workbookGone: "Werkmap onvindbaar",
    noAnswer: "Uitkomst onbekend",
  },
  kind: {
    saves: "Slaat wijzigingen op",
    temporary: "Tijdelijk",
    unknown: "Opslaan onbekend",
    reported: "Slaat op (gemeld)",
    inDoubt: "Wijzigingen in gevaar",
  },
  origin: {
    createdHere: "Hier gemaakt",
    added: "Door u toegevoegd",
    imported: "Geïmporteerd",
    folder: "Uit OneDrive",
    by: (tool, run) => (run === undefined ? `Gemaakt door ${tool}` : `Gemaakt door ${tool}, uitvoering ${run}`),
  },
  originAt: (origin, time) => `${origin}, ${time}`,
  life: {
    used: (when) => `Gebruikt: ${when}`,
    likely: (from, to) => (to <= 0 ? "einde elk moment verwacht" : `einde verwacht over ${from}–${to} min`),
    seen: (when) => `Gezien: ${when}`,
    useReported: (when) => `Gemeld gebruik: ${when}`,
    added: (when) => `Toegevoegd: ${when}`,
    closed: (when) => `Gesloten: ${when}`,
    reportedClosed: (when) => `Sluiting gemeld: ${when}`,
    ended: (when) => `Vastgesteld: ${when}`,
    marked: (when) => `Gecontroleerd: ${when}`,
  },
  selected: "Geselecteerd",
  close: "Sluiten",
  closeNamed: (name, id) => `Sluiten: ${name} ${id}`,
  selectNamed: (name, id) => `Selecteren: ${name} ${id}`,
  moreNamed: (name, id) => `Meer voor ${name} ${id}`,
  sessionNamed: (name, kind, status, id) => `${name}, ${kind}, ${status}, ${id}`,
};

const notKnown: Language["closeSentences"]["notKnown"] = {
  title: "Microsoft kon deze sessie niet vinden voor dit bestand",
  body: ({ fileName, name, shortId }) =>
    `“${name}” (${shortId}) is beëindigd, of de id is onvolledig of hoort bij een ander bestand dan ${fileName}. We hebben de sessie in de lijst laten staan en gemarkeerd.`,
};

const notKnownKept: Language["closeSentences"]["notKnownKept"] = ({ fileName, name, shortId }) =>
  `We hebben “${name}” (${shortId}) voor ${fileName} in de lijst laten staan en gemarkeerd. Als de sessie mogelijk nog open is, vergelijkt u de id met de bron.`;

const language: Language = {
  bulkSentences: {
    name: "Actie voor meerdere sessies",
    thinking: (count, seconds) =>
      byCount(count, {
        one: `1 sessie wordt over ${seconds} s gesloten`,
        other: `${count} sessies worden over ${seconds} s gesloten`,
      }),
    thinkingAnnounced: (count, seconds) =>
      byCount(count, {
        one: `1 sessie wordt ${inSeconds(seconds)} gesloten. Druk op Esc of selecteer Annuleren om deze open te houden.`,
        other: `${count} sessies worden ${inSeconds(seconds)} gesloten. Druk op Esc of selecteer Annuleren om ze open te houden.`,
      }),
    running: {
      close: (number, count) => `Sluiten: ${number} van ${count}`,
      check: (number, count) => `Controleren: ${number} van ${count}`,
      keepAlive: (number, count) => `Actief houden: ${number} van ${count}`,
    },
    started: {
      close: (count) => `Bezig met het sluiten van ${sessions(count)}, één voor één.`,
      check: (count) => `Bezig met het controleren van ${sessions(count)}, één voor één.`,
      keepAlive: (count) => `Bezig met het actief houden van ${sessions(count)}, één voor één.`,
    },
    waiting: (seconds) => `Microsoft is bezet. We gaan over ${seconds} s verder`,
    waitingAnnounced: "Microsoft is bezet. We gaan zo verder.",
    stopping: "Stoppen na de huidige aanvraag…",
    elsewhere: (settled, count) => `Een ander deelvenster is hiermee bezig: ${settled} van ${count} voltooid`,
    elsewhereAnnounced: "Een ander deelvenster is met deze sessies bezig.",
    interrupted: (settled, count) => `Het deelvenster dat hiermee bezig was, is na ${settled} van ${count} gestopt.`,
    stopped: "Gestopt.",
    nothingMore: {
      documentChanged:
        "Er is nu een andere werkmap geopend, dus we hebben niets meer verzonden voor de werkmap die u hebt bevestigd.",
      documentNotAnswering:
        "Excel reageert niet, dus we hebben niets meer verzonden. Voltooi het bewerken van de cel of sluit het open venster in Excel en ga dan verder.",
    },
    longWait: (time) => `Microsoft is bezet en vraagt ons te wachten tot ${time}.`,
    noAnswers:
      "We zijn gestopt omdat Microsoft twee keer achter elkaar niet heeft geantwoord. Controleer uw verbinding en ga daarna verder.",
    notKept:
      "De opslag is geblokkeerd of vol, dus wat nog niet is gedaan, gaat verloren als dit deelvenster wordt gesloten.",
    summary: (parts) => parts.join(", "),
    counted: {
      closed: (count) => `${count} gesloten`,
      alive: (count) => `${count} nog open`,
      ended: (count) => byCount(count, { one: "1 was al beëindigd", other: `${count} waren al beëindigd` }),
      skipped: (count) => `${count} overgeslagen, al afgelopen of verwijderd`,
      refused: (count) => `${count} geweigerd`,
      unknown: (count) => `${count} zonder duidelijk antwoord`,
      later: (count) => `${count} uitgesteld door Microsoft`,
      notKnown: (count) => `${count} niet bekend bij Microsoft`,
      workbookGone: (count) => `${count} waarvan de werkmap niet is gevonden`,
      unusable: (count) => `${count} niet meer bruikbaar`,
      stopped: (count) => `${count} gestopt`,
      notAttempted: (count) => `${count} niet verzonden`,
    },
    cancel: "Annuleren",
    stop: "Stoppen",
    continueLeft: (count) => `Doorgaan met ${count}`,
    signInAndContinue: "Aanmelden en doorgaan",
    retryFailed: (count) => `${count} opnieuw proberen`,
    results: "Resultaten…",
    dismiss: "Bericht sluiten",
  },

  closeManySentences: {
    title: (count) => `${sessions(count)} sluiten?`,
    close: (count) => `${sessions(count)} sluiten`,
    risk: {
      temporary: (count) =>
        byCount(count, {
          one: "1 is tijdelijk. De wijzigingen die hierin zijn aangebracht, gaan verloren en kunnen niet worden hersteld.",
          other: `${count} zijn tijdelijk. De wijzigingen die hierin zijn aangebracht, gaan verloren en kunnen niet worden hersteld.`,
        }),
      unknown: (count) =>
        byCount(count, {
          one: "Van 1 weten we niet of er wijzigingen worden opgeslagen. Als deze tijdelijk is, gaan de wijzigingen die erin zijn aangebracht verloren.",
          other: `Van ${count} weten we niet of er wijzigingen worden opgeslagen. Wijzigingen die in tijdelijke sessies zijn aangebracht, gaan verloren.`,
        }),
      doubtful: (count) =>
        byCount(count, {
          one: "Bij 1 spreken records elkaar tegen of kunnen ze niet worden gecontroleerd, dus de wijzigingen in deze sessie gaan mogelijk verloren.",
          other: `Bij ${count} spreken records elkaar tegen of kunnen ze niet worden gecontroleerd, dus de wijzigingen in deze sessies gaan mogelijk verloren.`,
        }),
      saves: (count) =>
        byCount(count, {
          one: "1 slaat wijzigingen op zodra ze worden aangebracht, dus voltooide wijzigingen blijven in het bestand staan.",
          other: `${count} slaan wijzigingen op zodra ze worden aangebracht, dus voltooide wijzigingen blijven in het bestand staan.`,
        }),
    },
    foreign: (count) =>
      byCount(count, {
        one: "1 is niet hier gemaakt. Mogelijk wordt deze nog gebruikt door een stroom of script. Die mislukt dan bij de volgende stap.",
        other: `${count} zijn niet hier gemaakt. Mogelijk worden ze nog gebruikt door stromen of scripts. Die mislukken dan bij hun volgende stap.`,
      }),
    otherOwner: (count) =>
      byCount(count, {
        one: "1 is gekoppeld aan een ander account. Mogelijk kunt u deze niet met uw account sluiten.",
        other: `${count} zijn gekoppeld aan een ander account. Mogelijk kunt u deze niet met uw account sluiten.`,
      }),
    leftOut: (count) =>
      byCount(count, {
        one: "1 is al afgelopen en wordt overgeslagen.",
        other: `${count} zijn al afgelopen en worden overgeslagen.`,
      }),
    leftOutBecause: {
      notAnswering: (count) =>
        byCount(count, {
          one: "1 in de geopende werkmap wordt overgeslagen, omdat Excel niet reageert.",
          other: `${count} in de geopende werkmap worden overgeslagen, omdat Excel niet reageert.`,
        }),
      notFound: (count) =>
        byCount(count, {
          one: "1 wordt overgeslagen, omdat we de bijbehorende werkmap nog niet hebben gevonden.",
          other: `${count} worden overgeslagen, omdat we de bijbehorende werkmappen nog niet hebben gevonden.`,
        }),
      unplaced: (count) =>
        byCount(count, {
          one: "1 wordt overgeslagen, omdat we niet weten bij welke werkmap deze hoort.",
          other: `${count} worden overgeslagen, omdat we niet weten bij welke werkmappen deze horen.`,
        }),
    },
    nothingLeft: "Deze zijn allemaal al afgelopen. Er is niets meer om te sluiten.",
    oneByOne: "We sluiten de sessies één voor één, in de volgorde van de lijst. U kunt op elk moment stoppen.",
  },

  copyManySentences: { title: (count) => `${sessions(count)} kopiëren` },

  forgetManySentences: {
    title: (count) => `${sessions(count)} uit de lijst verwijderen?`,
    text: "Hiermee worden de sessies verwijderd uit de lijst op dit apparaat. Sessies die open zijn, blijven open totdat ze verlopen.",
    forget: (count) => `${sessions(count)} verwijderen`,
  },

  copySentences: {
    menu: "Kopiëren als…",
    menuId: "Sessie-id kopiëren",
    title: (name, id) => `“${name}” (${id}) kopiëren`,
    form: "Kopiëren als",
    forms: {
      id: "Alleen sessie-id",
      blink: "Blink: de zes parameters van Close Session",
      http: "HTTP-aanvraag",
      curl: "cURL (bash)",
      powerShell: "PowerShell",
      python: "Python",
    },
    whole:
      "Deze tekst bevat de volledige sessie-id. Iedereen die deze id heeft en het bestand kan openen, kan de sessie gebruiken en sluiten.",
    token: "De tekst bevat geen toegangstoken. Vervang GRAPH_TOKEN door uw token.",
    handedOver:
      "Na het kopiëren kan een ander hulpprogramma de sessie gebruiken zonder dat dit deelvenster dat ziet. Daarom schatten we het einde dan niet meer.",
    onlyId: "We weten nog niet bij welke werkmap deze sessie hoort, dus u kunt alleen de id kopiëren.",
    text: "Te kopiëren tekst",
    copy: "Kopiëren",
  },

  createSentences: {
    created: {
      title: "Er is een sessie geopend",
      persistent: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) slaat wijzigingen op in ${fileName} zodra ze worden aangebracht.`,
      temporary: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) is tijdelijk: wijzigingen die hierin worden aangebracht, gaan verloren wanneer de sessie eindigt, en ${fileName} blijft ongewijzigd.`,
    },
    pending: {
      title: "Microsoft opent de sessie",
      body: ({ fileName }) =>
        `Dit kan even duren voor ${fileName}. U kunt dit deelvenster sluiten. We gaan later vanaf hier verder.`,
    },
    maybeOpened: {
      title: "We konden niet bevestigen of er een sessie is geopend",
      body: ({ fileName }) =>
        `Mogelijk is er een sessie open voor ${fileName}, maar we kunnen de id ervan niet achterhalen. De sessie verloopt als deze niet wordt gebruikt.`,
    },
    refused: ({ fileName }) => `Microsoft heeft geen sessie geopend voor ${fileName}.`,
    notConfirmed: ({ fileName }) => `Microsoft heeft geen sessie bevestigd voor ${fileName}.`,
    later: ({ fileName }) => `Er is nog geen sessie open voor ${fileName}.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },

  detailsSentences: {
    title: (name, id) => `“${name}” (${id})`,
    rename: (name, id) => `Naam van “${name}” (${id}) wijzigen`,
    label: "Naam",
    labelHint: "Wordt in de lijst weergegeven in plaats van de herkomst.",
    note: "Notitie",
    save: "Opslaan",
    workbook: "Werkmap",
    workbookReported: "Werkmap, zoals gemeld",
    kind: "Soort",
    status: "Status",
    origin: "Herkomst",
    run: "Gemaakt door",
    createdAt: "Gemaakt",
    addedAt: "Hier toegevoegd",
    seenAliveAt: "Laatst hier als open gezien",
    lastUsedAt: "Laatst gemelde gebruik",
    driveId: "Drive-id",
    itemId: "Item-id",
    owner: "Gekoppeld aan account",
    record: "Record",
    recordOf: (user, app) => {
      const by = [user, app].filter(Boolean).join(", ");
      return by === "" ? "OneDrive-bestand; Microsoft heeft niet aangegeven van wie" : `OneDrive-bestand van ${by}`;
    },
    recordOfDevice: "OneDrive-bestand dat deze invoegtoepassing voor uw account heeft geschreven",
    recordInText: "Tekst of bestand, door u toegevoegd",
    openRun: "Bijbehorende uitvoering openen",
    copyDetails: "Deze details kopiëren",
  },

  dialogSentences: {
    notKept: {
      blocked: "De opslag is geblokkeerd voor deze invoegtoepassing, dus uw wijziging is niet opgeslagen.",
      full: "De opslag voor deze invoegtoepassing is vol, dus uw wijziging is niet opgeslagen. Verwijder sessies die u niet meer nodig hebt uit de lijst en sla de wijziging dan opnieuw op.",
    },
    cancel: "Annuleren",
    done: "Gereed",
    copy: "Kopiëren",
    copied: "Gekopieerd",
    copyByHand: "We konden het Klembord niet gebruiken. Selecteer de tekst en kopieer deze:",

    notThisWindow: "Hiermee wordt Excel niet gesloten en wordt niemand afgemeld.",
    inWorkbook: (fileName, place) => (place === undefined ? `Werkmap: ${fileName}` : `Werkmap: ${fileName}, ${place}`),
    otherWorkbookWarning: (fileName) =>
      `Deze sessie hoort bij een andere werkmap: ${fileName}. Dit is niet de werkmap die is geopend.`,
    fileNotKnown: "een werkmap waarvan we de naam niet weten",
    whichFile: {
      asking: "Aan Microsoft vragen welk bestand dit is…",
      offline: "U bent offline, dus we kunnen Microsoft niet vragen welk bestand dit is.",
      signInNeeded: "We kunnen pas zien welk bestand dit is als u zich aanmeldt.",
      notFound: "Microsoft kon dit bestand niet vinden met uw account.",
      noAnswer: "Microsoft heeft ons niet laten weten welk bestand dit is.",
      reportedName: (name) => `In een record heet het bestand ${name}. Dat konden we niet bevestigen.`,
      address: "Adres van het bestand",
    },
    close: {
      title: (name, id) => `“${name}” (${id}) sluiten?`,
      persistent:
        "Deze sessie slaat wijzigingen op zodra ze worden aangebracht, dus voltooide wijzigingen blijven in het bestand staan.",
      temporary:
        "Deze sessie is tijdelijk. De wijzigingen die erin zijn aangebracht, gaan verloren bij het sluiten en kunnen niet worden hersteld.",
      unknown:
        "We weten niet of deze sessie wijzigingen opslaat. Als de sessie tijdelijk is, gaan de wijzigingen die erin zijn aangebracht verloren en kunnen ze niet worden hersteld.",
      doubts: {
        kindReported:
          "Alleen een record vermeldt dat deze sessie wijzigingen opslaat, en dat kunnen we niet controleren. Als de sessie tijdelijk is, kunnen alle wijzigingen die erin zijn aangebracht, voorgoed verloren gaan.",
        kind: "Records spreken elkaar tegen over de vraag of deze sessie wijzigingen opslaat. Als de sessie tijdelijk is, kunnen alle wijzigingen die erin zijn aangebracht, voorgoed verloren gaan.",
        place:
          "Een record vermeldt dat deze sessie bij een andere werkmap hoort. Bij het sluiten kunnen wijzigingen die daar zijn aangebracht, verloren gaan.",
        owner:
          "Een record vermeldt dat deze sessie bij een ander account hoort. Bij het sluiten kunnen de wijzigingen van die persoon verloren gaan.",
      },
      foreign:
        "Mogelijk wordt deze sessie nog gebruikt door een stroom of script. Die zou bij de volgende stap mislukken.",
      otherOwner: (name) =>
        name === undefined
          ? "Deze sessie is gekoppeld aan een ander account. Mogelijk kunt u de sessie niet met uw account sluiten."
          : `Deze sessie is gekoppeld aan ${name}. Mogelijk kunt u de sessie niet met een ander account sluiten.`,
      facts: (origin, life) => `${origin}. ${life}.`,
      meanwhile: {
        closed: "Deze sessie is intussen gesloten. Er is niets meer om te sluiten.",
        ended: "Deze sessie is intussen beëindigd. Er is niets meer om te sluiten.",
        forgotten:
          "Deze sessie is intussen uit de lijst verwijderd. Als de sessie nog open is, blijft deze open totdat deze verloopt.",
      },
      close: "Sessie sluiten",
      discard: "Sluiten en verwerpen",
    },
    forget: {
      title: (name, id) => `“${name}” (${id}) uit de lijst verwijderen?`,
      text: "Hiermee wordt de sessie verwijderd uit de lijst op dit apparaat. De sessie blijft open totdat deze verloopt.",
      over: "Hiermee wordt de sessie verwijderd uit de lijst op dit apparaat. De sessie zelf is al afgelopen.",
      meanwhile: "Deze sessie is intussen uit de lijst verwijderd.",
      forget: "Verwijderen",
    },
    create: {
      title: "Een sessie maken",
      persistent: "Slaat wijzigingen op",
      persistentHint: `Wijzigingen worden meteen in het bestand opgeslagen. De sessie eindigt na ongeveer ${IDLE_MINUTES.persistent} minuten inactiviteit.`,
      temporary: "Tijdelijk",
      temporaryHint: `Voor berekeningen: wijzigingen gaan verloren wanneer de sessie eindigt, na ongeveer ${IDLE_MINUTES.temporary} minuten inactiviteit.`,
      name: "Naam (optioneel)",
      nameHint: "Wordt in de lijst weergegeven, zodat u de sessie van andere kunt onderscheiden.",
      notStorable:
        "De opslag is geblokkeerd voor deze invoegtoepassing. We laten de id van de sessie één keer zien, zodat u deze kunt kopiëren. De id gaat verloren als dit deelvenster wordt gesloten.",
      full: "De opslag voor deze invoegtoepassing is vol. We laten de id van de sessie één keer zien, zodat u deze kunt kopiëren. De id gaat verloren als dit deelvenster wordt gesloten.",
      create: "Maken",
      createAnyway: "Toch maken",
    },
    add: {
      title: "Sessies toevoegen",
      label: "Sessie-id's of tekst waarin deze staan",
      hint: "Een id, de uitvoer van een stroom, een cURL-opdracht, JSON of CSV. Er wordt met geen enkele sessie contact opgenomen.",
      reading: "De tekst wordt gelezen. Dit kan even duren. Selecteer Annuleren om te stoppen.",
      understood: (count) => byCount(count, { one: "1 sessie gevonden", other: `${count} sessies gevonden` }),
      placeNotUnderstood: "We konden niet bepalen bij welke werkmap dit hoort. U vindt dit onder de andere werkmappen.",
      leftOut: (count) => byCount(count, { one: "1 item overgeslagen:", other: `${count} items overgeslagen:` }),
      saves: (count) =>
        byCount(count, { one: "Slaat deze sessie wijzigingen op?", other: "Slaan deze sessies wijzigingen op?" }),
      yes: "Ja",
      no: "Nee, tijdelijk",
      unknown: "Weet ik niet",
      unresolved: "Totdat Microsoft deze werkmap vindt, bewaren we de sessies met het adres ervan.",
      noWorkbook:
        "We kennen de werkmap nog niet, dus we bewaren sessies zonder werkmap apart. Wanneer hier een werkmap wordt weergegeven, selecteert u “Hoort bij deze werkmap” in het menu van de sessie.",
      add: (count) => byCount(count, { one: "1 sessie toevoegen", other: `${count} sessies toevoegen` }),
      addNone: "Toevoegen",
      blocked: "De opslag is geblokkeerd voor deze invoegtoepassing, dus we hebben niets toegevoegd. Bewaar de tekst.",
      full: "De opslag voor deze invoegtoepassing is vol, dus we konden ze niet allemaal toevoegen. Verwijder sessies die u niet meer nodig hebt uit de lijst en voeg de overige dan opnieuw toe.",
    },
    byHand: {
      title: "Andere werkmap",
      link: "Koppeling naar het bestand",
      linkHint: "In de browser of in Excel: Delen en vervolgens Koppeling kopiëren.",
      orIds: "Of voer de id's in",
      source: "Bron",
      sharePoint: "SharePoint",
      oneDrive: "OneDrive",
      anySource: "Weet ik niet zeker",
      siteId: "Site-id",
      driveId: "Drive-id",
      itemId: "Item-id",
      userId: "Gebruikers-id",
      sessionId: "Werkmapsessie-id (optioneel)",
      wrongField: (label, why) => `${label}: ${why}`,
      find: "Werkmap zoeken",
      finding: "Aan Microsoft vragen…",
      found: (name, place) => (place === undefined ? `Gevonden: ${name}` : `Gevonden: ${name}, ${place}`),
      use: "Sessies weergeven",
      nothing: "Plak een koppeling of voer ten minste een Item-id in.",
      notALink:
        "Dit is geen koppeling naar een bestand in OneDrive of SharePoint. Zo'n koppeling begint met https:// en een naam zoals contoso.sharepoint.com.",
      otherUser: "U kunt alleen bestanden openen waartoe het aangemelde account toegang heeft.",
      siteNotUsed: "OneDrive heeft geen site, dus we gebruiken de Site-id niet.",
      blocked:
        "De opslag is geblokkeerd voor deze invoegtoepassing, dus we konden de sessie-id niet opslaan. Maak het veld leeg om zonder sessie-id door te gaan.",
      full: "De opslag voor deze invoegtoepassing is vol, dus we konden de sessie-id niet opslaan. Verwijder sessies die u niet meer nodig hebt uit de lijst of maak het veld leeg om zonder sessie-id door te gaan.",
      signIn: "Aanmelden en zoeken",
      askMore: "Meer bestanden toestaan en zoeken",
    },
    askMore: {
      title: "Toegang tot meer bestanden toestaan?",
      allow: "Meer bestanden toestaan",
    },
    forgetEverything: {
      title: "Alle hier opgeslagen gegevens verwijderen?",
      text: (count) =>
        byCount(count, {
          one: "Hiermee worden 1 sessie en alle gegevens van de invoegtoepassing van dit apparaat verwijderd. Er wordt geen sessie gesloten.",
          other: `Hiermee worden ${count} sessies en alle gegevens van de invoegtoepassing van dit apparaat verwijderd. Er wordt geen sessie gesloten.`,
        }),
      exportFirst: "Eerst alle sessies kopiëren",
      forget: "Alles verwijderen",
    },
    settings: {
      title: "Instellingen",
      retention: "Gesloten en beëindigde sessies bewaren (dagen)",
      retentionHint: `Van ${MIN_RETENTION_DAYS} tot en met ${MAX_RETENTION_DAYS}. Open sessies worden bewaard totdat u ze uit de lijst verwijdert.`,
      keepToasts: "Berichten over geslaagde acties weergeven totdat ik ze sluit",
      save: "Opslaan",
      wrong: `Voer een geheel getal van ${MIN_RETENTION_DAYS} tot en met ${MAX_RETENTION_DAYS} in.`,
    },
  },

  fileSentences: {
    choose: "Bestand kiezen…",
    orDrop: "Of sleep een bestand hierheen: JSON of CSV van deze invoegtoepassing of andere tekst.",
    from: (name) => `Uit het bestand ${name}`,
    remove: "Tekst gebruiken",
    tooLarge: "Dit bestand is te groot. Kies een ander bestand of plak een deel ervan.",
    several: "U hebt meerdere bestanden hierheen gesleept. Sleep er één tegelijk.",
    unreadable: "We konden dit bestand niet lezen. Kies het opnieuw of plak de tekst ervan.",

    exportTitle: "Sessies exporteren",
    exportText: (sessionCount, recordCount) =>
      `${sessions(sessionCount)} in ${byCount(recordCount, { one: "1 record", other: `${recordCount} records` })}: alles wat op dit apparaat bekend is, inclusief sessies die uit de lijst zijn verwijderd. Als u het bestand ergens anders importeert, gaat er niets verloren. Het bevat geen wachtwoorden of tokens.`,
    format: "Indeling",
    json: "JSON",
    csv: "CSV, voor een spreadsheet",
    download: "Downloaden",
    downloadHint:
      "Als Downloaden niets doet in uw versie van Excel, selecteert u Kopiëren en plakt u de tekst in een bestand.",
    copy: "Kopiëren",
  },

  folderSentences: {
    name: "Sessies in OneDrive",
    reading: "OneDrive: lezen…",
    stop: "Stoppen",
    read: (count, when) =>
      byCount(count, {
        one: `OneDrive: 1 sessie gelezen om ${when}`,
        other: `OneDrive: ${count} sessies gelezen om ${when}`,
      }),
    absent: "OneDrive: niets opgeslagen voor deze werkmap",
    kept: "OneDrive: uw sessies zijn daar opgeslagen",
    notRead: "OneDrive: nog niet gelezen",
    waiting: (count) =>
      byCount(count, { one: "1 wijziging in de wachtrij", other: `${count} wijzigingen in de wachtrij` }),
    signIn: "Aanmelden voor sessies in OneDrive",
    readAgain: "Opnieuw lezen",
    keep: "Mijn sessies in OneDrive bewaren",
    stopKeeping: "Daar niet meer bewaren",
    gone: "De map in OneDrive is verwijderd of verplaatst. We schrijven daar pas weer als u dit opnieuw inschakelt.",
    trouble: {
      offline: "We konden OneDrive niet lezen: dit apparaat is offline.",
      silence: "We konden OneDrive niet lezen: er kwam geen antwoord.",
      busy: "We konden OneDrive niet lezen: OneDrive is bezet. Selecteer over een paar minuten Opnieuw lezen.",
      other: "We konden OneDrive niet lezen: het antwoord was onverwacht.",
      partMissing: "We konden OneDrive niet lezen: een deel van deze invoegtoepassing is niet geladen.",
    },
    syncError: {
      offline: "Dit apparaat is offline. We schrijven zodra er verbinding is.",
      noAnswer: "OneDrive heeft niet geantwoord. We proberen het opnieuw.",
      busy: "OneDrive is bezet. We proberen het opnieuw.",
      locked: "Een bestand of map is op dit moment vergrendeld in OneDrive. We proberen het opnieuw.",
      changed: "Er is op hetzelfde moment iets gewijzigd in OneDrive. We proberen het opnieuw.",
      full: "Uw OneDrive is vol. Maak daar ruimte vrij en selecteer daarna Opnieuw lezen.",
      refused:
        "OneDrive heeft ons niet laten schrijven. Neem contact op met degene die uw OneDrive beheert en selecteer daarna Opnieuw lezen.",
      refusedSome:
        "OneDrive heeft enkele wijzigingen geweigerd. Al het andere is daar opgeslagen. We proberen het opnieuw wanneer u het deelvenster de volgende keer opent.",
      signInNeeded: "U bent niet meer aangemeld. Als u zich aanmeldt, schrijven we de wijzigingen.",
      notStored:
        "De opslag voor deze invoegtoepassing is vol of geblokkeerd. Verwijder sessies die u niet meer nodig hebt uit de lijst en selecteer daarna Opnieuw lezen.",
    },
    unread: (count) =>
      byCount(count, { one: "We konden 1 bestand niet lezen", other: `We konden ${count} bestanden niet lezen` }),
    unreadWhy: {
      notJson: "het is geen volledige JSON",
      notAnObject: "het is niet één record",
      tooLarge: "het is te groot voor een record",
      otherFormat: "we kennen de indeling niet",
      newer: "het is geschreven door een nieuwere versie van de invoegtoepassing",
      noSessionId: "er wordt geen sessie in genoemd",
      badSessionId: "de sessie-id kan niet juist zijn",
      cutShort: "een deel van de sessie-id ontbreekt",
      token: "het bevat iets wat op een wachtwoord of token lijkt, en dat bewaren we nooit; laat dit intrekken",
      foreignAddress: "OneDrive bewaart het op een adres dat niet van Microsoft is",
      notNow: "het is niet aangekomen; we lezen het de volgende keer",
      partLeftOut: "we begrepen een deel ervan niet; de rest wordt weergegeven",
    },
    unreadHint: "Deze bestanden blijven ongewijzigd staan waar ze staan.",
    fileAnd: (name, why) => `${name}: ${why}`,

    staysThere:
      "Wat in OneDrive staat, blijft daar. We lezen het opnieuw wanneer u het deelvenster de volgende keer opent.",

    keepTitle: "Mijn sessies in OneDrive bewaren?",
    keepWhere:
      "We schrijven naar de map Apps › Workbook Sessions in uw OneDrive, op dit apparaat en met dit account. Uw andere apparaten en automatiseringen die daar schrijven, zien dezelfde sessies.",
    keepWhat: (count) =>
      byCount(count, {
        one: "Voor de 1 sessie die hier bekend is en elke latere sessie slaan we het volgende op: de id, de werkmap, wanneer en waardoor de sessie is geopend, gebruikt en gesloten, en de naam en notitie die u eraan hebt gegeven. Elke wijziging is een klein bestand. We slaan nooit een wachtwoord of token op.",
        other: `Voor de ${count} sessies die hier bekend zijn en elke latere sessie slaan we het volgende op: de id's, de werkmappen, wanneer en waardoor de sessies zijn geopend, gebruikt en gesloten, en de namen en notities die u eraan hebt gegeven. Elke wijziging is een klein bestand. We slaan nooit een wachtwoord of token op.`,
      }),
    keepWho:
      "Iedereen die deze map kan lezen, ziet dit. Als u de map verwijdert, schrijven we daar pas weer als u dit opnieuw inschakelt.",
  },

  guideSentences: {
    menu: "Het bestand lijkt nog vergrendeld…",
    title: "Het bestand lijkt nog vergrendeld",
    intro: (fileName) =>
      `Als u een sessie sluit, wordt ${fileName} niet ontgrendeld. Dat kan hier ook niet op een andere manier. Dit zijn de gebruikelijke redenen.`,
    seen: "Wat we kunnen zien",
    asking: "Aan Microsoft vragen of het bestand is uitgecheckt…",
    checkedOutBy: (name) =>
      `Uitgecheckt door ${name}. Anderen kunnen het bestand pas wijzigen als het is ingecheckt of als het uitchecken is genegeerd.`,
    checkedOut:
      "Uitgecheckt, maar Microsoft heeft niet aangegeven door wie. Anderen kunnen het bestand pas wijzigen als het is ingecheckt.",
    notCheckedOut: "Door niemand uitgecheckt.",
    notSaid: "Microsoft geeft niet aan of bestanden hier zijn uitgecheckt.",
    couldNotAsk: "We konden Microsoft niet vragen of het bestand is uitgecheckt.",
    signIn: "Aanmelden en vragen",
    askAgain: "Opnieuw vragen",
    openHere: "Het bestand is geopend in deze Excel-app, dus andere apps zien het mogelijk als in gebruik.",
    maybeOpen: (count) =>
      byCount(count, {
        one: "1 sessie in de lijst is mogelijk nog open.",
        other: `${count} sessies in de lijst zijn mogelijk nog open.`,
      }),
    noneOpen: "Geen enkele sessie in de lijst lijkt open te zijn. Mogelijk zijn er nog andere die we niet kennen.",
    closeOne: "Sessie sluiten…",
    selectThem: "Deze selecteren",
    refused: (codes) =>
      `Microsoft heeft een aanvraag voor dit bestand geweigerd (${codes}). De reden kan een vertrouwelijkheidslabel, beveiliging, een ontbrekende machtiging of een ontbrekende licentie voor Excel voor het web zijn.`,
    unseen: "Wat we niet kunnen zien",
    people:
      "Mogelijk heeft iemand het bestand geopend in Excel, op een computer of in de browser. In de browser ziet u wie.",
    connectors:
      "De Excel-connector van Power Automate en vergelijkbare hulpprogramma's hebben hun eigen sessies, die niemand kan weergeven of sluiten. Ze eindigen meestal ongeveer 12 minuten na het laatste gebruik.",
    delay: "Na het sluiten kan het even duren voordat het bestand overal vrij lijkt.",
    openInBrowser: "Openen in browser",
  },

  historySentences: {
    title: "Geschiedenis",
    hint: "Wat vanaf dit apparaat is gesloten en wat Microsoft heeft geantwoord.",
    empty: "De geschiedenis is leeg.",
    noMatch: "Geen overeenkomsten in de geschiedenis.",
    search: "Zoeken in de geschiedenis",
    today: "Vandaag",
    yesterday: "Gisteren",
    earlier: "Eerder",
    by: (account) => `door ${account}`,
    request: (id) => `request-id ${id}`,
    outcome: {
      closed: "Gesloten",
      ended: "Was al beëindigd",
      notKnown: "Niet bekend bij Microsoft",
      workbookGone: "Werkmap niet gevonden",
      refused: "Geweigerd",
      later: "Uitgesteld door Microsoft",
      unknown: "Uitkomst onbekend",
      unusable: "Niet meer bruikbaar",
    },
    results: "Resultaten…",
    copy: "Kopiëren als CSV",
    clear: "Geschiedenis wissen",
    clearSure: "Hele geschiedenis wissen?",
    notCleared: "De opslag is geblokkeerd voor deze invoegtoepassing, dus de geschiedenis is niet gewist.",
    kept: (days) =>
      byCount(days, {
        one: "Wordt 1 dag bewaard; wijzig dit in Instellingen.",
        other: `Wordt ${days} dagen bewaard; wijzig dit in Instellingen.`,
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
        `Mogelijk wordt een eerdere aanvraag voor deze werkmap nog uitgevoerd. We gaan over maximaal ${seconds} s verder`,
      announced: "Mogelijk wordt een eerdere aanvraag voor deze werkmap nog uitgevoerd. We gaan daarna verder.",
    },
    menu: (minutes) => `${minutes} min actief houden`,
    menuStop: "Stoppen met actief houden",
    contacting: (until) => `Wordt tot ${until} actief gehouden, contact wordt nu opgenomen…`,
    next: (until, minutes) =>
      minutes <= 1
        ? `Wordt tot ${until} actief gehouden, volgend contact binnen een minuut`
        : `Wordt tot ${until} actief gehouden, volgend contact over ${minutes} min`,
    last: (until) => `Wordt tot ${until} actief gehouden, geen contact meer vóór die tijd`,
    stop: "Stoppen",
    stopNamed: (name, id) => `Stoppen met actief houden van ${name} ${id}`,
    called: ({ name, shortId }) => `“${name}” (${shortId})`,
    ended: {
      over: {
        title: "Actief houden voltooid",
        body: (names) => `Geen contact meer met: ${names}. Een sessie verloopt als deze niet wordt gebruikt.`,
      },
      hidden: {
        title: "Actief houden gestopt: het deelvenster was verborgen",
        body: (names) =>
          `Geen contact meer met: ${names}. We houden sessies alleen actief zolang u dit deelvenster kunt zien.`,
      },
      slept: {
        title: "Actief houden gestopt: uw computer stond in de slaapstand",
        body: (names) =>
          `Deze sessies zijn mogelijk beëindigd: ${names}. Selecteer Controleren om het Microsoft te vragen.`,
      },
      leapt: {
        title: "Actief houden gestopt: uw computer stond in de slaapstand of de klok is verzet",
        body: (names) =>
          `Deze sessies zijn mogelijk beëindigd: ${names}. Selecteer Controleren om het Microsoft te vragen.`,
      },
      gone: {
        title: "Actief houden gestopt: de sessie is afgelopen",
        body: (names) => `Gesloten, beëindigd of uit de lijst verwijderd: ${names}.`,
      },
      unclear: {
        title: "Actief houden gestopt: geen duidelijk antwoord",
        body: (names) =>
          `Microsoft heeft niet gemeld dat deze open zijn: ${names}. Selecteer Controleren om het opnieuw te vragen.`,
      },
      notSent: {
        title: "Actief houden gestopt: we konden niets verzenden",
        body: (names) =>
          `Geen contact opgenomen met: ${names}. Meld u aan of ga terug naar de werkmap en begin dan opnieuw.`,
      },
      failed: {
        title: "Actief houden gestopt: er is iets misgegaan",
        body: (names) =>
          `Geen contact meer met: ${names}. Mogelijk hebben we een laatste aanvraag verzonden. Selecteer Controleren om het Microsoft te vragen.`,
      },
    },
  },

  languageSentences: {
    setting: "Taal",
    asInExcel: "Zoals in Excel",
    notLoaded:
      "Deze taal kan niet worden geladen, dus er is niets opgeslagen. Controleer uw verbinding en sla opnieuw op.",
  },

  lineSentences: {
    activity: {
      of: (name, text) => `${name}: ${text}`,
      closing: "Wordt gesloten…",
      contacting: "Contact wordt opgenomen…",
      queued: "In de wachtrij",
      busy: "Microsoft is bezet. We proberen het zo opnieuw.",
      waiting: (seconds) => `Microsoft is bezet. We proberen het over ${seconds} s opnieuw`,
      signInToClose: "Meld u aan om deze sessie te sluiten",
      signInToContact: "Meld u aan om contact op te nemen met deze sessie",
    },
    signInAndClose: "Aanmelden en sluiten",
    signInAndContact: "Aanmelden voor contact",
    named: {
      stop: (name, id) => `Stoppen met de aanvraag voor ${name} ${id}`,
      close: (name, id) => `Aanmelden en sluiten: ${name} ${id}`,
      contact: (name, id) => `Aanmelden voor contact met ${name} ${id}`,
      stopCreating: "Stoppen met het maken van de sessie",
    },
    creating: "Er wordt een sessie gemaakt…",
    creatingLong: "Microsoft opent de sessie. U kunt dit deelvenster sluiten.",
    signInToCreate: "Meld u aan om de sessie te maken",
    standing: {
      persistent: (count) =>
        byCount(count, {
          one: "1 hier gemaakte sessie is open",
          other: `${count} hier gemaakte sessies zijn open`,
        }),
      temporary: (count) =>
        byCount(count, {
          one: "Wijzigingen in 1 open tijdelijke sessie gaan verloren",
          other: `Wijzigingen in ${count} open tijdelijke sessies gaan verloren`,
        }),
    },
  },

  warningSentences: {
    short: {
      severalPersistent: (count) => `${count} sessies slaan tegelijk wijzigingen op`,
      nearCeiling: (count) => `${count} sessies lijken open te zijn`,
    },
    severalPersistent: (count) =>
      `${count} sessies die wijzigingen opslaan, lijken open te zijn voor deze werkmap. Wijzigingen die in meerdere sessies tegelijk worden aangebracht, worden mogelijk onjuist samengevoegd.`,
    nearCeiling: (count) =>
      `${count} sessies lijken open te zijn voor deze werkmap. Er is een limiet van ongeveer ${REPORTED_CEILING} gemeld, maar Microsoft documenteert geen limiet.`,
  },

  mailSentences: {
    open: "Verzenden vanuit uw account…",
    title: "Per e-mail verzenden",
    permission:
      "Microsoft vraagt u mogelijk toe te staan dat deze invoegtoepassing namens u e-mail verzendt (Mail.Send). We vragen dit nu pas en verzenden telkens één e-mail wanneer u E-mail verzenden selecteert.",
    what: "De e-mail bevat de bovenstaande tabel, zonder volledige sessie-id's. Er blijft een kopie in Verzonden items staan.",
    to: "Aan",
    toHint: "Een of meer adressen, gescheiden door komma's of puntkomma's.",
    send: "E-mail verzenden",
    sendAgain: "Opnieuw verzenden",
    sending: "Wachten op Microsoft…",
    wrong: (texts) =>
      texts.length === 1 ? `${texts[0]} is geen e-mailadres.` : `Dit zijn geen e-mailadressen: ${texts.join(", ")}`,
    none: "Voer ten minste één e-mailadres in.",
    tooMany: (most) => `Een e-mail kan naar maximaal ${most} adressen worden verzonden.`,
    consentLink: "Koppeling voor beheerder kopiëren",

    titles: {
      accepted: "E-mail geaccepteerd",
      unknown: "Uw e-mail is mogelijk verzonden",
      notSent: "Uw e-mail is niet verzonden",
    },
    accepted: (addresses, from) =>
      from === undefined
        ? `Microsoft heeft de e-mail aan ${addresses.join(", ")} geaccepteerd. We kunnen niet zien of deze aankomt.`
        : `Microsoft heeft de e-mail van ${from} aan ${addresses.join(", ")} geaccepteerd. We kunnen niet zien of deze aankomt.`,
    badAddress:
      "Microsoft heeft een van de adressen niet geaccepteerd, dus er is niets verzonden. Controleer de adressen en probeer het opnieuw.",
    notAllowed:
      "Microsoft heeft deze invoegtoepassing niet toegestaan namens u e-mail te verzenden, dus er is niets verzonden. Mogelijk staat uw organisatie dit niet toe. Maak in plaats daarvan een e-mailconcept of vraag uw beheerder om Mail.Send toe te staan.",
    noMailbox:
      "Uw account heeft geen postvak van waaruit Microsoft 365 kan verzenden, dus er is niets verzonden. Maak in plaats daarvan een e-mailconcept.",
    later:
      "Microsoft heeft ons gevraagd langzamer te werk te gaan, dus er is niets verzonden. Probeer het over een paar minuten opnieuw.",
    laterAt: (time) =>
      `Microsoft heeft ons gevraagd langzamer te werk te gaan, dus er is niets verzonden. U kunt het om ${time} opnieuw proberen.`,
    refused: "Microsoft heeft de e-mail geweigerd, dus er is niets verzonden.",
    unknown:
      "We konden niet bevestigen of Microsoft de e-mail heeft geaccepteerd. Mogelijk is deze verzonden. Kijk in Verzonden items voordat u de e-mail opnieuw verzendt.",
    signInNeeded: "Er is niets verzonden. Selecteer E-mail verzenden om u aan te melden.",
    notSent: (why) => `Er is niets verzonden. ${why}`,
  },

  menuSentences: {
    create: "Sessie maken…",
    belongsHere: "Hoort bij deze werkmap",
    rename: "Naam wijzigen…",
    details: "Details…",
    history: "Geschiedenis…",
    sort: "Sorteren op",
    sorts: {
      decision: "Beslissing nodig",
      use: "Laatste gebruik",
      kind: "Soort",
      status: "Status",
      origin: "Herkomst",
    },
    keepAlive: "Actief houden (contact met sessie)",
    check: "Controleren (contact met sessie)",
    forget: "Uit lijst verwijderen…",
    otherWorkbook: "Andere werkmap…",
    readAgain: "Geopende werkmap opnieuw lezen",
    exportAll: "Sessies exporteren…",
    settings: "Instellingen…",
    shortcuts: "Sneltoetsen…",
    forgetEverything: "Hier opgeslagen gegevens verwijderen…",
  },

  momentSentences: {
    counting: (seconds) => `Wordt over ${seconds} s gesloten`,
    announced: (name, seconds) =>
      `${name} wordt ${inSeconds(seconds)} gesloten. Druk op Esc of selecteer Annuleren om de sessie open te houden.`,
    cancel: "Annuleren",
    cancelNamed: (name) => `Annuleren: sluiten van ${name}`,
    setting: "Tijd om het sluiten van een hier gemaakte tijdelijke sessie te annuleren (seconden)",
    settingHint: (most) =>
      `Van 0 tot en met ${most}. Bij andere sessies waarin wijzigingen mogelijk verloren gaan, is dit altijd ${most} seconden.`,
    settingWrong: (most) => `Voer een geheel getal van 0 tot en met ${most} in.`,
  },

  newcomerSentences: {
    empty: {
      what: "Een sessie is een verbinding die een stroom, een script of deze invoegtoepassing met de werkmap heeft geopend en die open kan blijven nadat het werk klaar is.",
      find: "Zo krijgt u een sessie in deze lijst:",
      paste: "Sessie plakken of importeren",
      pasteHint: "Een sessie-id of tekst waarin er een staat: de uitvoer van een stroom, een logboek, een CSV.",
      folder: "In OneDrive kijken",
      folderHint: "Automatiseringen kunnen hun sessies in een map van uw OneDrive achterlaten.",
      create: "Sessie maken",
      createHint: "Om het uit te proberen of om naar een ander hulpprogramma te kopiëren.",
      createNotNow: "U kunt hier een sessie maken zodra er een werkmap wordt weergegeven.",
      closing:
        "Met sluiten beëindigt u die ene sessie. Excel wordt niet gesloten, niemand wordt afgemeld en er wordt geen bestand verwijderd.",
    },
    whatIs: {
      menu: "Wat is een sessie?",
      title: "Wat is een werkmapsessie?",
      paragraphs: [
        "Een verbinding die een stroom, een script of deze invoegtoepassing via Microsoft Graph met een werkmap opent om deze zonder Excel te lezen en te wijzigen.",
        "Sommige sessies slaan wijzigingen op: wat erin wordt gewijzigd, wordt direct naar het bestand geschreven. Andere zijn tijdelijk: wat erin wordt gewijzigd, gaat verloren wanneer ze eindigen.",
        `Microsoft beëindigt een sessie als deze niet wordt gebruikt: na ongeveer ${IDLE_MINUTES.persistent} minuten als de sessie wijzigingen opslaat, na ongeveer ${IDLE_MINUTES.temporary} als deze tijdelijk is. Deze tijden zijn schattingen.`,
        "Microsoft geeft geen lijst van open sessies. Deze invoegtoepassing kent de sessies die hier zijn gemaakt, geplakt of geïmporteerd of die door automatiseringen in uw OneDrive zijn achtergelaten. Mogelijk zijn er nog andere.",
        "Met sluiten beëindigt u één sessie van één werkmap. Alles wat nog gebruikmaakt van de sessie, mislukt bij de volgende stap. Excel wordt niet gesloten, niemand wordt afgemeld en er wordt geen bestand verwijderd.",
      ],
    },
    about: {
      menu: "Info…",
      title: "Info over Workbook Sessions",
      version: "Versie",
      account: "Account",
      signIn: "Aanmelding",
      byExcel: "Via Excel, met het account van Excel",
      byWindow: "In een Microsoft-venster, met een account dat u kiest",
      notYet: "Nog niet aangemeld",
      access: "Toegang",
      accessTo: { own: "Uw eigen bestanden", all: "Alle bestanden die u kunt openen" },
      cloud: "Microsoft-cloud",
      clouds: {
        global: "Wereldwijd",
        usgov: "Amerikaanse overheid (GCC High)",
        usgovdod: "Amerikaanse overheid (DoD)",
      },
      storage: "Hier gebruikte opslag",
      storageUsed: (kilobytes) => (kilobytes < 1 ? "Minder dan 1 kB" : `Ongeveer ${kilobytes} kB`),
      privacy: "Privacy",
      privacyText:
        "De lijst blijft op dit apparaat, en in uw OneDrive als u daarvoor hebt gekozen. We communiceren alleen met Microsoft en verzamelen niets over u.",
      licenses: "Licenties",
      licensesText:
        "MIT-licentie. Gebouwd met React, Fluent UI en de Microsoft Authentication Library, allemaal onder de MIT-licentie.",
      remove: "Hier opgeslagen gegevens verwijderen…",
    },
  },

  noticeSentences: {
    message: "Bericht",
    earlierMessages: (count) => byCount(count, { one: "1 eerder bericht", other: `${count} eerdere berichten` }),
    messageAbout: (name, id) => `Bericht over ${name} ${id}`,
    details: "Details",
    hideDetails: "Details verbergen",
    copyDetails: "Details kopiëren",
    results: "Resultaten…",
    notSent: {
      documentChanged: {
        title: "Er is niets verzonden: er is nu een andere werkmap geopend",
        body: "Excel geeft niet de werkmap weer die u hebt bevestigd, dus we hebben niets gedaan.",
      },
      documentNotAnswering: {
        title: "Er is niets verzonden: Excel reageert niet",
        body: "Voltooi het bewerken van de cel of sluit het geopende venster in Excel en probeer het opnieuw.",
      },
      closed: {
        title: "Er is niets verzonden: de sessie is al gesloten",
        body: "De sessie is intussen gesloten vanuit een ander deelvenster of apparaat.",
      },
      ended: {
        title: "Er is niets verzonden: de sessie was al beëindigd",
        body: "Dat is intussen gebleken in een ander deelvenster of op een ander apparaat.",
      },
      forgotten: {
        title: "Er is niets verzonden: de sessie is uit de lijst verwijderd",
        body: "Dat is intussen gebeurd. Als de sessie nog open is, blijft deze open totdat deze verloopt.",
      },
      alreadyOpening: {
        title: "Er is niets verzonden: er wordt al een sessie geopend",
        body: "Een ander deelvenster heeft om een sessie gevraagd en Microsoft opent deze. De sessie verschijnt in de lijst wanneer deze open is.",
      },
      cancelled: {
        title: "Geannuleerd: we hebben de sessie niet gesloten",
        body: ({ name, shortId, fileName }) =>
          `Er is niets verzonden. “${name}” (${shortId}) voor ${fileName} is mogelijk nog open.`,
      },
      stopped: {
        close: {
          title: "Gestopt: we hebben de sessie niet gesloten",
          body: ({ name, shortId, fileName }) =>
            `Er is niets meer verzonden. “${name}” (${shortId}) voor ${fileName} is mogelijk nog open.`,
        },
        contact: {
          title: "Gestopt: we hebben geen contact opgenomen met de sessie",
          body: ({ name, shortId, fileName }) =>
            `Er is niets meer verzonden. “${name}” (${shortId}) voor ${fileName} is mogelijk nog open.`,
        },
        create: {
          title: "Gestopt: we hebben geen sessie gemaakt",
          body: ({ fileName }) => `Er is niets meer verzonden voor ${fileName}.`,
        },
      },
    },
    notChanged: "Er is niets gewijzigd: de sessie is uit de lijst verwijderd",
    notStored: {
      title: "We konden deze sessie hier niet opslaan",
      blocked:
        "De opslag is geblokkeerd voor deze invoegtoepassing. Kopieer de id nu: deze gaat verloren als dit deelvenster wordt gesloten, en Microsoft geeft geen lijst van sessies.",
      full: "De opslag voor deze invoegtoepassing is vol. Kopieer de id nu: deze gaat verloren als dit deelvenster wordt gesloten, en Microsoft geeft geen lijst van sessies.",
    },
    added: (count) =>
      count === 0
        ? "Geen sessies toegevoegd: volgens de records zijn ze uit de lijst verwijderd"
        : byCount(count, { one: "1 sessie toegevoegd", other: `${count} sessies toegevoegd` }),
    listed: (count) =>
      byCount(count, { one: "1 sessie stond al in de lijst", other: `${count} sessies stonden al in de lijst` }),
    listedBody: "We hebben bewaard wat de tekst erover toevoegt. Er is met geen enkele sessie contact opgenomen.",
    also: (count) =>
      byCount(count, { one: "1 andere stond al in de lijst.", other: `${count} andere stonden al in de lijst.` }),
    addedBody: "Op dit apparaat bewaard. Er is met geen enkele sessie contact opgenomen.",
    addedHere:
      "De opslag is geblokkeerd voor deze invoegtoepassing, dus wat u hebt toegevoegd, blijft alleen in de lijst staan totdat dit deelvenster wordt gesloten. Bewaar de tekst. Er is met geen enkele sessie contact opgenomen.",
    forgotten: (count) => `${sessions(count)} uit de lijst verwijderd`,
    broughtBack: (count) =>
      byCount(count, {
        one: "1 sessie staat weer in de lijst",
        other: `${count} sessies staan weer in de lijst`,
      }),
    broughtBackBody: (count) =>
      byCount(count, {
        one: "We weten evenveel over deze sessie als voorheen.",
        other: "We weten evenveel over deze sessies als voorheen.",
      }),
    forgottenBody: "Er is geen sessie gesloten.",
    forgottenGoesOn: "Wat al onderweg was naar Microsoft, gaat door. Er wordt niets meer verzonden.",
    notRemoved:
      "De opslag is geblokkeerd voor deze invoegtoepassing, dus we konden niet alles verwijderen. Wat nog in de lijst staat, staat nog op dit apparaat.",
    storageFailure: {
      blocked:
        "De opslag is geblokkeerd voor deze invoegtoepassing, dus dit is niet opgeslagen. Wat in de lijst staat, gaat verloren als dit deelvenster wordt gesloten.",
      full: "De opslag voor deze invoegtoepassing is vol, dus dit is niet opgeslagen. De sessie staat mogelijk nog zoals voorheen in de lijst. Verwijder sessies die u niet meer nodig hebt uit de lijst.",
    },
    personal: "Microsoft documenteert sessies alleen voor werk- of schoolaccounts. Dit is een persoonlijk account.",
    thisWorkbook: "deze werkmap",
  },

  supportSentences: {
    time: "Tijd",
    session: "Sessie",
    status: "HTTP-status",
    codes: "Codes",
    requestId: "request-id",
    clientRequestId: "client-request-id",
    answeredAt: "Beantwoord op",
    signInCode: "Aanmeldingscode",
    signInNumber: "Aanmeldingsfout",
    tenant: "Gevraagde organisatie",
    tried: "Geprobeerde aanmelding",
    failure: "Fout",
    places: "In",
  },

  paneSentences: {
    ...rowSentences,
    appName: "Workbook Sessions",
    starting: "Starten…",
    finding: "Deze werkmap zoeken…",
    findingHint: "Aan Microsoft vragen waar dit bestand staat. U kunt intussen sessies toevoegen.",
    openInBrowser: "Openen in browser",
    outOfDate: "Excel reageert niet, dus dit is mogelijk verouderd. We sluiten geen sessie totdat Excel reageert.",
    retry: "Opnieuw proberen",
    reload: "Opnieuw laden",
    byHandNote: "U hebt deze werkmap gekozen. Het is mogelijk niet de werkmap die is geopend.",
    backToDocument: "Naar de geopende werkmap",
    otherWorkbook: "Andere werkmap…",

    listTitle: (count) => byCount(count, { one: "1 sessie hier bekend", other: `${count} sessies hier bekend` }),
    whoseKnowledge: "Microsoft geeft geen lijst van open sessies",
    whoseKnowledgeMore:
      "Hier staan de sessies die deze invoegtoepassing kent: hier gemaakt, door u toegevoegd of door uw automatiseringen in OneDrive achtergelaten. Mogelijk zijn er nog andere.",
    queued: "In de wachtrij",
    select: "Selecteren",
    add: "Sessie toevoegen",
    addShort: "Toevoegen",
    more: "Meer",
    filter: "Sessies zoeken",
    filterHint: "Zoeken",
    filtered: (shown, all) => `${shown} van ${all} weergegeven`,
    settled: (count) => `Afgelopen of niet gevonden (${count})`,
    noMatch: "Er zijn geen sessies die overeenkomen met uw zoekopdracht.",
    clearFilter: "Zoekopdracht wissen",
    otherOwners: (count) =>
      byCount(count, {
        one: "1 sessie van een ander account wordt niet weergegeven",
        other: `${count} sessies van andere accounts worden niet weergegeven`,
      }),
    otherWorkbooks: (count) =>
      byCount(count, { one: "1 sessie van een andere werkmap", other: `${count} sessies van andere werkmappen` }),
    fileNotKnown: "Werkmap niet bekend",
    fileReported: (name) => `${name} (gemeld)`,
    quarantined: (count) =>
      byCount(count, {
        one: "1 opgeslagen record kan niet door deze versie worden gelezen. We hebben het niet gewijzigd.",
        other: `${count} opgeslagen records kunnen niet door deze versie worden gelezen. We hebben ze niet gewijzigd.`,
      }),

    stop: "Stoppen",
    signIn: "Aanmelden",
    signedInAs: (name) => `Aangemeld als ${name}`,
    notSignedInAs: (name) => `Kan niet aanmelden als ${name}`,
    lastSignedInAs: (name) => `Laatst aangemeld als ${name}`,
    notSignedIn: "Nog niet aangemeld",
    dismiss: "Bericht sluiten",
    partFailed: "Een deel van dit deelvenster is niet geladen. Controleer uw verbinding.",
    loading: "Laden…",
  },

  pasteSentences: {
    notAnId:
      "Dit is geen sessie-id. Een sessie-id begint met cluster= en bevat session=. Kopieer de volledige id van de plaats waar de sessie is geopend.",
    cutShort:
      "Een deel van de id ontbreekt: de id is afgekapt, ingekort of verborgen. Kopieer de volledige id opnieuw, in één stuk.",
    tooLong: "Dit is langer dan elke id. Kopieer alleen de id.",
    spaces: "Er staat een spatie in de id, dus mogelijk ontbreekt een deel ervan. Kopieer de id opnieuw, in één stuk.",
    controlCharacters: "Er staat een onzichtbaar teken of een regeleinde in de id. Kopieer de id opnieuw, in één stuk.",
    notAscii:
      "Dit bevat een teken dat in geen enkele sessie-id voorkomt, zoals een letter met een accent. Kopieer dit opnieuw uit de bron.",
    token:
      "Dit lijkt op een wachtwoord of toegangstoken. We hebben dit niet bewaard. Deel dit nooit. Als dit naar iemand is verzonden, laat u het intrekken.",
    notSet:
      "Het script had de sessie nog niet geopend toen dit werd gekopieerd. Kopieer dit opnieuw nadat de sessie is geopend.",

    noSession: "Hier staat geen sessie-id in.",
    notNeeded: "Dit zijn details van de aanvraag, die we hier niet nodig hebben.",
    duplicate: "Deze sessie staat meer dan één keer in de tekst. We voegen deze één keer toe.",
    fieldRefused:
      "Deze waarde kan niet juist zijn, dus we hebben deze weggelaten. U kunt de sessie nog steeds toevoegen.",
    fieldNotKnown: "We kennen deze velden niet, dus we hebben ze weggelaten.",
    newerFormat:
      "Dit is geschreven door een nieuwere versie van de invoegtoepassing. Werk de invoegtoepassing bij om dit te lezen.",
    otherFormat: "We kennen de indeling van dit record niet. Plak alleen de sessie-id ervan.",
    recordTooLarge: "Dit record is te groot of te diep genest voor één sessie. Plak alleen de sessie-id ervan.",
    tooMuchText: "De tekst is te lang om in één keer te lezen. Plak een deel ervan of importeer de tekst als bestand.",
    tooManyRows: "Er zijn te veel sessies om in één keer toe te voegen. Voeg ze in meerdere stappen toe.",

    empty: "Voer een waarde in.",
    dots: "Alleen punten vormen geen id. Kopieer de id opnieuw.",
    character: (character) =>
      character === undefined || character.trim() === ""
        ? "Dit bevat een spatie of een onzichtbaar teken dat in zo'n id niet voorkomt. Kopieer de id opnieuw."
        : `Dit bevat een teken dat in zo'n id niet voorkomt: ${character}. Kopieer de id opnieuw.`,
    shape:
      "Dit lijkt niet op zo'n id. Een site is contoso.sharepoint.com, alleen of gevolgd door twee codes. Een gebruiker is een aanmeldingsnaam, een code of “me”.",
    address: "Dit is een adres, geen id. Plak het in plaats daarvan als koppeling naar het bestand.",
    itemNeeded: "Voer de Item-id in: deze geeft het bestand aan.",
    placeNeeded:
      "De Item-id alleen geeft niet aan waar het bestand staat. Voeg de Drive-id toe of kies OneDrive of een site.",
    siteNeeded: "Voer voor een bestand in SharePoint ook de Site-id of de Drive-id in.",
  },

  proofSentences: {
    note: "De versie van het bestand noteren om deze na het sluiten te vergelijken",
    noteMany: "De versies van de bestanden noteren om deze na het sluiten te vergelijken",
    noting: "Aan Microsoft vragen…",
    noted: (time) => `Genoteerd: het bestand is het laatst gewijzigd op ${time}.`,
    notNoted:
      "Microsoft heeft ons de versie van het bestand niet doorgegeven, dus er is achteraf niets om mee te vergelijken.",

    notedMany: (count) => `De versies van ${count} werkmappen zijn genoteerd.`,
    notedSome: (noted, count) =>
      `De versies van ${noted} van de ${count} werkmappen zijn genoteerd. De overige heeft Microsoft niet doorgegeven, dus die kunnen achteraf niet worden vergeleken.`,
    show: "Bewijs weergeven",
    showAgain: "Bestand opnieuw controleren",
    asking: "Aan Microsoft vragen…",
    before: (time) => `Vóór het sluiten was het bestand het laatst gewijzigd op ${time}.`,
    now: (time) => `Nu is het bestand het laatst gewijzigd op ${time}.`,
    changed: "De inhoud van het bestand is sindsdien gewijzigd. We kunnen niet zien wie deze heeft gewijzigd.",
    same: "De inhoud van het bestand is dezelfde als toen.",
    noBefore: "De versie is vóór het sluiten niet genoteerd, dus we kunnen niet vergelijken.",
    lag: "Een kopie die nu wordt gedownload, kan gedurende ongeveer 20 seconden nog de eerdere versie zijn.",
    versions: "Versiegeschiedenis",
    failed: (why) => `We konden het bestand niet bekijken. ${why}`,
  },

  reasonSentences: reasons,

  resultsSentences: {
    title: "Resultaten",
    columns: {
      name: "Sessie",
      shortId: "Id",
      workbook: "Werkmap",
      kind: "Soort",
      outcome: "Uitkomst",
      when: "Wanneer",
      account: "Account",
      requestId: "Aanvraag-id",
    },
    kinds: { saves: "Slaat wijzigingen op", temporary: "Tijdelijk", notKnown: "Niet bekend" },
    noName: "Geen naam",
    leftOut,
    outcome: {
      closed: "Gesloten",
      ended: "Was al beëindigd",
      notKnown: "Niet bekend bij Microsoft",
      workbookGone: "Werkmap niet gevonden",
      refused: "Geweigerd",
      later: "Uitgesteld door Microsoft, nog open voor zover we weten",
      unknown: "Geen duidelijk antwoord, mogelijk gesloten of open",
      unusable: "Niet meer bruikbaar",
      notSent: "Niet verzonden, dus niet door ons gesloten",
    },
    summary: (parts) => parts.join(", "),
    counted: {
      closed: (count) => `${count} gesloten`,
      ended: (count) => byCount(count, { one: "1 was al beëindigd", other: `${count} waren al beëindigd` }),
      notKnown: (count) => `${count} niet bekend bij Microsoft`,
      workbookGone: (count) => `${count} waarvan de werkmap niet is gevonden`,
      refused: (count) => `${count} geweigerd`,
      later: (count) => `${count} uitgesteld`,
      unknown: (count) => `${count} zonder duidelijk antwoord`,
      unusable: (count) => `${count} niet meer bruikbaar`,
      notSent: (count) => `${count} niet verzonden`,
    },
    none: "Er zijn geen resultaten om weer te geven.",

    copyText: "Kopiëren als tekst",
    copyMarkdown: "Kopiëren als Markdown",
    downloadJson: "JSON downloaden",
    downloadCsv: "CSV downloaden",
    downloadHint: "Als downloaden niets doet in uw versie van Excel, kopieert u de resultaten.",

    subject: (summary) => `Werkmapsessies: ${summary}`,
    draft: "E-mailconcept maken",
    draftHint:
      "Hiermee opent u een nieuw bericht in uw e-mailprogramma. Er wordt niets verzonden totdat u het verzendt.",
    draftTooLong:
      "De tabel is te lang voor een concept. Selecteer daarom E-mailconcept maken om de tabel te kopiëren en plak deze in het concept.",
    draftPaste: "Plak de tabel hier.",
    draftCopied: "We hebben de tabel gekopieerd. Plak deze in het concept.",
    draftNotCopied: "We konden de tabel niet kopiëren. Selecteer Kopiëren als tekst en plak de tabel in het concept.",
  },

  rowSentences,

  selectedSentences: {
    title: (count) =>
      byCount(count, { one: "1 sessie per e-mail verzenden", other: `${count} sessies per e-mail verzenden` }),
    summary: (count, time) =>
      byCount(count, {
        one: `1 sessie, zoals bekend bij deze invoegtoepassing op ${time}`,
        other: `${count} sessies, zoals bekend bij deze invoegtoepassing op ${time}`,
      }),
    columns: { name: "Sessie", shortId: "Id", workbook: "Werkmap", kind: "Soort", state: "Status" },
    leftOut,
  },

  selectionSentences: {
    name: "Geselecteerde sessies",
    count: (count) => `${count} geselecteerd`,
    all: "Alles selecteren",
    none: "Niets selecteren",
    allShort: "Alles",
    noneShort: "Niets",
    end: "Selectie beëindigen",
    close: "Sluiten…",
    closeSome: (some, count) => `${some} van ${count} sluiten…`,
    part: (some, count) => `${some} van ${count}`,
    more: "Meer voor de selectie",
    check: "Controleren (contact met sessies)",
    keepAlive: "Actief houden (contact met sessies)",
    copy: "Kopiëren…",
    export: "Exporteren…",
    email: "E-mailen…",
    forget: "Uit lijst verwijderen…",
    selectOnly: "Selecteren",
    probablyEnded: "Alle die beëindigd lijken",
    temporary: "Alle tijdelijke",
    elsewhere: "Alle in andere werkmappen",
    ofOrigin: (origin) => `Alle: ${origin}`,
  },

  closeSentences: {
    succeeded: {
      title: "Microsoft heeft de sessie gesloten",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) is gesloten. Het kan even duren voordat ${fileName} is bijgewerkt.`,
    },
    ended: {
      title: "De sessie was al beëindigd",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) voor ${fileName} was al beëindigd, dus er was niets om te sluiten.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft kon de werkmap van deze sessie niet vinden",
      body: ({ name, shortId }) =>
        `“${name}” (${shortId}) kan nu niet worden gesloten. De sessie verloopt vanzelf. We hebben de sessie in de lijst laten staan en gemarkeerd.`,
    },
    unknown: {
      title: "We konden niet bevestigen of de sessie is gesloten",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) voor ${fileName} is mogelijk gesloten of nog open. Selecteer Controleren om het Microsoft te vragen; hiermee wordt contact opgenomen met de sessie en wordt deze actief gehouden als deze nog open is.`,
    },
    unusable: {
      title: "Microsoft kon het sluiten niet bevestigen",
      body: ({ fileName, name, shortId }) =>
        `Microsoft heeft gemeld dat “${name}” (${shortId}) voor ${fileName} niet meer kan worden gebruikt. Als de sessie nog open is, verloopt deze na ongeveer ${SHORTEST_IDLE_MINUTES}–${LONGEST_IDLE_MINUTES} minuten inactiviteit.`,
    },
    refused: ({ fileName, name, shortId }) => `Microsoft heeft “${name}” (${shortId}) voor ${fileName} niet gesloten.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `Microsoft heeft niet bevestigd dat “${name}” (${shortId}) voor ${fileName} is gesloten.`,
    later: ({ fileName, name, shortId }) => `“${name}” (${shortId}) voor ${fileName} is nog niet gesloten.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },

  refreshSentences: {
    succeeded: {
      title: "De sessie is open",
      body: ({ fileName, name, shortId }) =>
        `Microsoft heeft “${name}” (${shortId}) voor ${fileName} bevestigd. De inactiviteitstijd begint nu opnieuw.`,
    },
    ended: {
      title: "De sessie is beëindigd",
      body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) voor ${fileName} is afgelopen.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft kon de werkmap van deze sessie niet vinden",
      body: ({ name, shortId }) =>
        `“${name}” (${shortId}) kan niet meer worden gebruikt. We hebben de sessie in de lijst laten staan en gemarkeerd.`,
    },
    unknown: {
      title: "We konden niet bevestigen of de sessie open is",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) voor ${fileName} is mogelijk open, mogelijk ook niet.`,
    },
    unusable: {
      title: "Microsoft kon de sessie niet bereiken",
      body: ({ fileName, name, shortId }) =>
        `Microsoft heeft gemeld dat “${name}” (${shortId}) voor ${fileName} niet meer kan worden gebruikt. Als de sessie nog open is, verloopt deze als deze niet wordt gebruikt.`,
    },
    refused: ({ fileName, name, shortId }) =>
      `Microsoft heeft ons geen contact laten opnemen met “${name}” (${shortId}) voor ${fileName}.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `Microsoft heeft niet bevestigd dat “${name}” (${shortId}) voor ${fileName} open is.`,
    later: ({ fileName, name, shortId }) =>
      `We konden nog geen contact opnemen met “${name}” (${shortId}) voor ${fileName}.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },

  shortcutSentences: {
    title: "Sneltoetsen",
    groups: [
      {
        name: "Voor een sessie",
        keys: [
          { key: "↑ ↓, Page Up, Page Down, Home, End", does: "Naar een andere sessie gaan" },
          { key: "Enter", does: "De details weergeven" },
          { key: "F2", does: "De naam wijzigen" },
          { key: "Delete", does: "De sessie sluiten (vraagt eerst om bevestiging)" },
          { key: "→ of Shift+F10", does: "Het menu openen" },
          { key: "Spatiebalk", does: "De sessie selecteren of de selectie opheffen" },
          { key: "Shift+↑, Shift+↓", does: "Meerdere selecteren" },
          { key: "Ctrl+A", does: "Alles in deze lijst selecteren" },
          { key: "Esc", does: "De selectie beëindigen" },
        ],
      },
      {
        name: "Overal",
        keys: [
          { key: "Ctrl+F", does: "Zoeken, als de lijst lang genoeg is" },
          { key: "Esc in het zoekvak", does: "Het zoekvak wissen en dan naar de lijst gaan" },
          { key: "F6, Shift+F6", does: "Schakelen tussen koptekst, lijst en berichten" },
          {
            key: "Esc",
            does: "Een dialoogvenster of menu verlaten, of het sluiten van een sessie annuleren zolang er nog wordt afgeteld",
          },
        ],
      },
    ],
  },

  signInPageSentences: {
    title: "Aanmelden – Workbook Sessions",
    relay: {
      ready: {
        title: "Aanmelden bij Microsoft",
        text: "De aanmelding van Microsoft wordt in een eigen venster geopend. Laat dit venster open: het wordt automatisch gesloten.",
        next: "Doorgaan",
      },
      waiting: {
        title: "Wachten op de aanmelding",
        text: "Voltooi de aanmelding in het andere venster. Als u dit venster sluit, wordt de aanmelding geannuleerd.",
      },
      lost: {
        title: "Bent u zich nog aan het aanmelden?",
        text: "Ga verder in het andere venster, dan wordt dit venster automatisch gesloten. Als het andere venster is gesloten, stopt u hier.",
        stop: "Stoppen met aanmelden",
      },
    },
    dialog: {
      leaving: "De aanmelding van Microsoft openen",
      done: "U kunt teruggaan naar Excel. Dit venster wordt automatisch gesloten.",
    },
    notOpened: {
      title: "U kunt zich hier niet aanmelden",
      text: "Dit venster werkt alleen als Workbook Sessions het vanuit Excel opent. Sluit dit venster en meld u daar opnieuw aan.",
    },
    notConfigured: {
      title: "Deze invoegtoepassing is niet ingesteld",
      text: "De configuratie ontbreekt of is onjuist. Vraag de leverancier van de invoegtoepassing om deze te corrigeren.",
    },
    redirect: {
      consented:
        "Er is toestemming gegeven voor uw organisatie. U kunt dit venster sluiten en u aanmelden bij Workbook Sessions.",
      notConsented:
        "Er is geen toestemming gegeven. U kunt dit venster sluiten en de koppeling op elk moment opnieuw openen.",
      nothing:
        "Deze pagina ontvangt het antwoord op een aanmelding, en er is geen antwoord. Sluit dit venster en meld u opnieuw aan in Workbook Sessions.",
    },
  },

  startSentences: {
    notStarted: {
      loading: "Laden…",
      title: "Deze invoegtoepassing is niet gestart",
      why: "Het script is niet geladen of deze versie van Office kan het niet uitvoeren.",
      reload: "Opnieuw laden",
      reopen: "Als dat niet helpt, sluit u dit deelvenster en opent u het opnieuw.",
      network:
        "Werkt het nog steeds niet, vraag dan uw beheerder of het adres van deze invoegtoepassing op het netwerk wordt geblokkeerd.",
      version:
        "Deze invoegtoepassing werkt niet in Office 2019 of eerder. Voer een upgrade uit naar Office 2021 of hoger of naar Microsoft 365, of gebruik Excel voor het web.",
    },
    officeJsMissing: {
      title: "De verbinding van Excel met invoegtoepassingen is niet geladen",
      text: "Het script office.js van Microsoft is geblokkeerd of kon niet worden bereikt. Vraag uw beheerder om appsforoffice.microsoft.com en *.cdn.office.net toe te staan in het netwerk of de inhoudsblokkering van de browser. Open dit deelvenster daarna opnieuw.",
    },
    hostSilent: {
      title: "Excel reageert niet",
      text: "We hebben tien seconden op Excel gewacht. Voltooi het bewerken van de cel of sluit geopende vensters in Excel. Als dat niet helpt, sluit u dit deelvenster en opent u het opnieuw. Als invoegtoepassingen door beleid worden geblokkeerd, vraagt u uw beheerder om ze toe te staan. Het deelvenster start zodra Excel reageert.",
    },
    misconfigured: {
      title: "Deze invoegtoepassing is niet juist ingesteld",
      text: "Vraag de beheerder ervan om deze waarden in de configuratie te corrigeren:",
      value: (name, value, why) => (value === "" ? `${name}: ${why}` : `${name} “${value}”: ${why}`),
      why: {
        missing: "ontbreekt",
        notAGuid: "moet de toepassings-id (client-id) zijn, 36 tekens met vier afbreekstreepjes",
        notATenant: "moet een tenant-id, een domein van de tenant, “organizations” of “common” zijn",
        unknownCloud: `moet ${quotedClouds.slice(0, -1).join(", ")} of ${quotedClouds.at(-1)} zijn`,
        cloudWithoutWorkbooks:
          "die Microsoft-cloud heeft geen werkmapsessies, dus de invoegtoepassing kan daar niet werken",
        notHttps: "moet beginnen met https:// en eindigen zonder slash",
        otherCloud: "hoort bij een andere Microsoft-cloud dan de cloud die is ingesteld",
        notAReach: "moet “own” of “all” zijn",
        notATenantTable: "moet voor elke SharePoint-host een tenant-id of een domein van de tenant noemen",
      },
    },
  },

  stepSentences: {
    retry: "Opnieuw proberen",
    check: "Controleren (contact met sessie)",
    signIn: "Aanmelden",
    otherAccount: "Ander account gebruiken",
    askMore: "Meer bestanden toestaan",
    copyConsentLink: "Koppeling voor beheerder kopiëren",
    forget: "Uit lijst verwijderen…",
    remove: "Uit de lijst verwijderen",
    undo: "Ongedaan maken",
    close: "Sluiten…",
    looksLocked: "Bestand nog vergrendeld?",
    createAgain: "Nieuwe sessie maken",
    openInBrowser: "Openen in browser",
    reload: "Opnieuw laden",
  },

  troubleSentences: {
    thisWorkbook: "deze werkmap",
    signIn: {
      cancelled: {
        title: "U hebt de aanmelding geannuleerd",
        body: () => "Er is niets gewijzigd. Meld u aan om door te gaan.",
      },
      popupBlocked: {
        title: "Uw browser heeft het aanmeldingsvenster geblokkeerd",
        body: () => "Sta pop-ups toe voor deze pagina en meld u opnieuw aan.",
      },
      popupClosed: {
        title: "Het aanmeldingsvenster is gesloten",
        body: () =>
          "Het is gesloten voordat de aanmelding was voltooid. Meld u opnieuw aan en laat het venster open totdat het automatisch wordt gesloten.",
      },
      noNetwork: {
        title: "Geen verbinding voor de aanmelding",
        body: () => "We konden de aanmeldingsservice niet bereiken. Controleer uw verbinding en probeer het opnieuw.",
      },
      disabled: {
        title: "Aanmelden is hier uitgeschakeld",
        body: () =>
          "In deze Excel-app kunnen invoegtoepassingen u niet aanmelden. Open de werkmap in de browser of neem contact op met uw beheerder.",
      },
      throttled: {
        title: "Te veel aanmeldingen",
        body: () => "Microsoft heeft ons gevraagd te wachten. Meld u over een paar minuten opnieuw aan.",
      },
      timedOut: {
        title: "De aanmelding heeft niet gereageerd",
        body: () =>
          "Het duurde te lang. Meld u opnieuw aan. Als dat niet helpt, sluit u dit deelvenster en opent u het opnieuw.",
      },
      consentMissing: {
        title: "Uw organisatie heeft deze invoegtoepassing niet toegestaan",
        body: () => "Een beheerder moet dit één keer toestaan. Kopieer de koppeling en stuur deze naar uw beheerder.",
      },
      conditionalAccess: {
        title: "Het beleid van uw organisatie blokkeert de aanmelding",
        body: ({ number }) =>
          number === undefined
            ? "Mogelijk is een ander apparaat, een andere locatie of een andere app vereist. Neem contact op met uw beheerder."
            : `Mogelijk is een ander apparaat, een andere locatie of een andere app vereist. Neem over AADSTS${number} contact op met uw beheerder.`,
      },
      wrongTenant: {
        title: "Dit account hoort bij een andere organisatie",
        body: ({ tenant }) =>
          tenant === undefined
            ? "Meld u aan met een account van de organisatie waarbij deze werkmap is opgeslagen."
            : `We hebben ${tenant} gevraagd u aan te melden. Meld u aan met een account van die organisatie.`,
      },
      accountUnavailable: {
        title: "Dit account kan hier niet worden gebruikt",
        body: () =>
          "Excel heeft het account niet aangeboden voor de aanmelding. Meld u aan met een account dat is aangemeld bij Excel.",
      },
      otherAccount: {
        title: "U bent met een ander account aangemeld dan Excel",
        body: ({ account }) =>
          account === undefined || account === ""
            ? "De aanmelding heeft een ander account opgeleverd dan het account dat Excel gebruikt. Er is niets verzonden. Meld u opnieuw aan om hiermee door te gaan."
            : `De aanmelding heeft ${account} opgeleverd, maar Excel gebruikt een ander account. Er is niets verzonden. Meld u opnieuw aan om door te gaan als ${account}.`,
      },
      otherOrganization: {
        title: "Deze werkmap hoort bij een andere organisatie",
        body: ({ host }) =>
          host === undefined
            ? "Deze invoegtoepassing is ingesteld voor één organisatie en het adres van de werkmap is niet een van de adressen daarvan. Daarom hebben we u niet gevraagd u aan te melden. Vraag de beheerder van de invoegtoepassing om het adres toe te voegen."
            : `Deze invoegtoepassing is ingesteld voor één organisatie en ${host} is niet een van de adressen daarvan. Daarom hebben we u niet gevraagd u aan te melden. Vraag de beheerder van de invoegtoepassing om het adres toe te voegen.`,
      },
      notConfigured: {
        title: "Deze invoegtoepassing is niet ingesteld",
        body: () =>
          "De registratie bij Microsoft ontbreekt of is onjuist. Vraag de leverancier van de invoegtoepassing om deze te corrigeren.",
      },
      appDisabled: {
        title: "Uw organisatie heeft deze invoegtoepassing uitgeschakeld",
        body: ({ number }) =>
          `De beheerder van uw organisatie heeft deze app uitgeschakeld. Neem ${about(number)} contact op met de beheerder.`,
      },
      accountBlocked: {
        title: "Dit account kan zich niet aanmelden",
        body: ({ number }) =>
          `Mogelijk is het account vergrendeld, uitgeschakeld of verwijderd of is het wachtwoord verlopen. Neem ${about(number)} contact op met uw beheerder of meld u aan met een ander account.`,
      },
      hostFailed: {
        title: "De aanmelding van Excel zelf is mislukt",
        body: () =>
          "Meld u opnieuw aan. Als dat niet helpt, sluit u Excel en opent u het opnieuw. De details helpen uw ondersteuningsteam.",
      },
      serviceFault: {
        title: "Storing in de aanmeldingsservice van Microsoft",
        body: () => "De service kon u op dit moment niet aanmelden. Meld u over een paar minuten opnieuw aan.",
      },
      refused: {
        title: "Microsoft heeft de aanmelding geweigerd",
        body: ({ number }) =>
          number === undefined
            ? "Meld u opnieuw aan, misschien met een ander account. De details helpen uw ondersteuningsteam."
            : `Meld u opnieuw aan, misschien met een ander account. Het foutnummer, AADSTS${number}, helpt uw ondersteuningsteam.`,
      },
    },
    notSignedInAs: (account) => `De aanmelding was voor ${account}.`,
    signInNeeded: {
      title: "Meld u aan om door te gaan",
      body: "Microsoft vereist dat u zich eerst aanmeldt.",
    },
    silence: {
      title: "Microsoft heeft niet gereageerd",
      body: "De aanvraag is verzonden, maar er is geen antwoord gekomen. Controleer uw verbinding en probeer het opnieuw.",
    },
    offline: {
      title: "U bent offline",
      body: "Er is niets verzonden. Probeer het opnieuw als u verbinding hebt.",
    },
    storageBlocked: {
      title: "De opslag is geblokkeerd voor deze invoegtoepassing",
      body: "Sessies die u hier maakt of toevoegt, gaan verloren als dit deelvenster wordt gesloten. Sta opslag toe voor deze pagina om ze te bewaren.",
    },
    storageFull: {
      title: "De opslag voor deze invoegtoepassing is vol",
      body: "Verwijder sessies die zijn afgelopen uit de lijst en probeer het opnieuw.",
    },
    partMissing: {
      title: "Een deel van deze invoegtoepassing is niet geladen",
      body: "Controleer uw verbinding en probeer het opnieuw.",
    },
    failed: {
      title: "Er is iets misgegaan in dit deelvenster",
      maybeSent:
        "Mogelijk hebben we een aanvraag naar Microsoft verzonden, dus er kan een sessie zijn geopend of gesloten of er kan contact met een sessie zijn opgenomen. Laad het deelvenster opnieuw om door te gaan.",
      notSent:
        "We hebben niets naar Microsoft verzonden waardoor iets wordt gewijzigd. Laad het deelvenster opnieuw om door te gaan.",
    },
    serviceFault: {
      title: "Storing in de service van Microsoft",
      body: "De service kon op dit moment niet antwoorden. Probeer het later opnieuw.",
    },
    notUnderstood: {
      title: "Onverwacht antwoord van Microsoft",
      body: "Microsoft heeft dit soort antwoord niet gedocumenteerd. Probeer het opnieuw. De details helpen uw ondersteuningsteam.",
    },
    tryAgainIn,
    signedInAs: (account) => `U bent aangemeld als ${account}.`,
    reasons,
  },

  workbookSentences: {
    unsaved: {
      title: "Deze werkmap is nog niet opgeslagen",
      text: "Sessies bestaan alleen voor werkmappen die in OneDrive of SharePoint worden bewaard. Sla de werkmap daar op en controleer dan opnieuw.",
      next: "Opnieuw controleren",
    },
    empty: {
      title: "Excel geeft niet aan waar deze werkmap is opgeslagen",
      text: "Dit komt voor bij gasten. Plak in plaats daarvan de koppeling naar het bestand: selecteer in de browser Delen en vervolgens Koppeling kopiëren.",
      next: "Koppeling plakken",
    },
    outsideExcel: {
      title: "Open deze pagina in Excel",
      text: "Dit is het taakvenster van een Excel-invoegtoepassing. Selecteer in Excel Start en vervolgens Workbook Sessions. Of plak de koppeling naar een werkmap.",
      next: "Koppeling plakken",
    },
    local: {
      title: "Deze werkmap staat alleen op deze computer",
      text: "Sessies bestaan alleen voor werkmappen die in OneDrive of SharePoint worden bewaard. Sla daar een kopie op en open deze of geef een andere werkmap op.",
      next: "Andere werkmap opgeven",
    },
    network: {
      title: "Deze werkmap staat op een netwerkstation",
      text: "Sessies bestaan alleen voor werkmappen die in OneDrive of SharePoint worden bewaard. Sla daar een kopie op en open deze of geef een andere werkmap op.",
      next: "Andere werkmap opgeven",
    },
    syncedOneDrive: {
      title: "Excel heeft de gesynchroniseerde kopie van deze werkmap geopend",
      text: "Het bestand staat in een OneDrive-map, maar Excel heeft de locatie op deze computer doorgegeven. Schakel Automatisch opslaan in of plak de koppeling naar het bestand.",
      next: "Koppeling plakken",
    },
    consumerOneDrive: {
      title: "Deze werkmap staat in een persoonlijke OneDrive",
      text: "Microsoft biedt werkmapsessies alleen aan voor werk- of schoolaccounts. U kunt het toch proberen, maar Microsoft weigert het mogelijk.",
      next: "Toch proberen met koppeling",
    },
    unsupported: {
      title: "Deze werkmap staat niet in OneDrive of SharePoint",
      text: "Microsoft kent sessies alleen voor bestanden in OneDrive voor werk of school en in SharePoint.",
      next: "Andere werkmap opgeven",
    },
    cloudWithoutWorkbooks: {
      title: "Deze Microsoft-cloud heeft geen werkmapsessies",
      text: "Het bestand staat in een Microsoft-cloud waarvan Graph geen werkmapsessies aanbiedt, dus er is niets om weer te geven of te sluiten.",
      next: "Andere werkmap opgeven",
    },
    notAnswering: {
      title: "Excel reageert niet",
      text: "Voltooi het bewerken van de cel of sluit het geopende venster in Excel en probeer het opnieuw. U kunt ook de koppeling naar het bestand plakken.",
      next: "Opnieuw proberen",
      link: "Koppeling plakken",
    },
    signInToFind: {
      title: "Meld u aan om deze werkmap te zoeken",
      text: "We vragen Microsoft waar het bestand wordt bewaard, met de machtiging om uw bestanden te lezen en te schrijven. Er wordt niets gewijzigd.",
      next: "Aanmelden",
    },
    otherName: {
      title: "Is dit de juiste werkmap?",
      text: (shown, found) => `Excel geeft “${shown}” weer; Microsoft heeft “${found}” gevonden.`,
      next: "Ja, deze gebruiken",
      link: "Nee, koppeling plakken",
    },
    moved: {
      title: "Het adres leidt nu naar een ander bestand",
      text: (remembered, found) =>
        `Tot nu toe leidde dit adres naar “${remembered}”. Microsoft vindt daar nu “${found}”. Sessies van “${remembered}” blijven bij “${remembered}” horen.`,
      next: (found) => `“${found}” nu gebruiken`,
      stay: (remembered) => `“${remembered}” behouden`,
    },
    notFound: {
      link: "Koppeling plakken",
      retry: "Opnieuw proberen",
      askMore: "Meer bestanden toestaan",
    },
    askMoreText:
      "Tot nu toe kan de invoegtoepassing alleen uw eigen bestanden openen. Microsoft vraagt u één keer om dit toe te staan voor alle bestanden die u kunt openen, zodat de invoegtoepassing ook kan werken met bestanden die anderen met u delen.",
  },
};

export default language;
