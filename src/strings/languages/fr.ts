import { IDLE_MINUTES, LONGEST_IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { CLOUD_NAMES } from "../../core/clouds";
import { REPORTED_CEILING } from "../../core/sessions/sessionWarnings";
import { MAX_RETENTION_DAYS, MIN_RETENTION_DAYS } from "../../core/statements/retention";
import type { ReasonSentences } from "../messages/reasonSentences";
import type { Language } from "./language";
import { plural } from "./plural";

// Narrow spaces are written \u202f, because they cannot be seen. Kinds, states and other words that the pane gives to
// `shownText` have none: it spells them out.

const forms = plural("fr");

/** The singular goes with 0, too. */
function by(count: number, one: string, other: string): string {
  return forms(count, { one, other });
}

function counted(count: number, one: string, other: string): string {
  return `${count} ${by(count, one, other)}`;
}

/** In a row's first minute: "Fermée à l’instant", not "Fermée maintenant". */
function since(when: string): string {
  return when === "maintenant" ? "à l’instant" : when;
}

function sessions(count: number): string {
  return counted(count, "session", "sessions");
}

function oneByOne(count: number): string {
  return count === 1 ? "" : ", l’une après l’autre";
}

function quoted(text: string): string {
  return `«\u202f${text}\u202f»`;
}

function named(name: string, id: string): string {
  return `${quoted(name)} (${id})`;
}

const QUOTED_CLOUDS = CLOUD_NAMES.map(quoted);

const reasons: ReasonSentences = {
  createAgain: {
    title: "La session n’est pas valide",
    text: () => "Motif indiqué par Microsoft\u202f: la session n’existe pas ou n’est plus valide.",
  },
  createWhenFree: {
    title: "D’autres utilisent le classeur",
    text: () =>
      "Motif indiqué par Microsoft\u202f: d’autres personnes ou applications utilisent le classeur. Créez une nouvelle session lorsqu’elles auront terminé.",
  },
  createOtherwise: {
    title: "Une erreur s’est produite",
    text: () =>
      "Motif indiqué par Microsoft\u202f: un événement inattendu. Une nouvelle session du même type pourrait échouer. Essayez de créer une session de l’autre type.",
  },
  liftRestriction: {
    title: "Blocage par une stratégie",
    text: () =>
      "Motif indiqué par Microsoft\u202f: une stratégie du service ou de votre organisation. Les sessions fonctionneront de nouveau lorsque cette stratégie changera. Contactez votre administrateur.",
  },
  cleanWorkbook: {
    title: "Le classeur n’autorise pas les sessions",
    text: () =>
      "Motif indiqué par Microsoft\u202f: le classeur contient désormais un élément que les sessions ne prennent pas en charge, ou il est devenu trop volumineux. Ouvrez-le dans le navigateur pour savoir de quoi il s’agit.",
  },
  workbookGone: {
    title: "Nous n’avons pas trouvé le classeur",
    text: ({ fileName }) =>
      `Motif indiqué par Microsoft\u202f: la session n’est pas valide, car ${fileName} est introuvable à l’emplacement où il se trouvait.`,
  },
  abandonSession: {
    title: "Échec du service Microsoft",
    text: () =>
      "Microsoft a seulement indiqué que son service avait échoué et qu’il ne fallait pas répéter la demande.",
  },
  newToken: {
    title: "Microsoft n’a pas accepté la connexion",
    text: ({ fileName }) =>
      `Microsoft n’a pas accepté la connexion, même après son renouvellement. Connectez-vous à nouveau. Si cela ne suffit pas, ce compte n’est peut-être pas autorisé à ouvrir ${fileName} dans le navigateur.`,
  },
  useOwnerAccount: {
    title: "La session appartient à un autre compte",
    text: ({ accountName }) =>
      accountName === undefined
        ? "Seul le compte qui l’a ouverte peut l’utiliser. Connectez-vous avec ce compte."
        : `Seul le compte qui l’a ouverte peut l’utiliser. Connectez-vous en tant que ${accountName}.`,
  },
  askMore: {
    title: "Aucune autorisation pour ce classeur",
    text: ({ fileName, fileAccess }) =>
      fileAccess === "all"
        ? `Ce compte n’est pas autorisé à modifier ${fileName}, le classeur porte une étiquette de confidentialité, ou le compte n’a pas de licence pour Excel pour le web.`
        : `Vous avez autorisé l’accès à vos propres fichiers uniquement. Si ${fileName} appartient à quelqu’un d’autre ou à un site, autorisez l’accès à plus de fichiers.`,
  },
  seeRestriction: {
    title: "Le classeur ne permet pas cette opération",
    text: ({ fileName }) =>
      `Une caractéristique de ${fileName} l’empêche\u202f: une étiquette de confidentialité, une protection ou l’absence d’autorisation de modification. Ouvrez le fichier dans le navigateur pour savoir laquelle.`,
  },
  waitForPeople: {
    title: "Quelqu’un d’autre utilise le classeur",
    text: ({ fileName }) =>
      `D’autres personnes ou applications utilisent ${fileName}, par exemple pour le modifier. Réessayez lorsqu’elles auront terminé. Le navigateur indique de qui il s’agit.`,
  },
  waitForTurn: {
    title: "Trop de demandes",
    text: () =>
      "Microsoft a reçu trop de demandes en peu de temps, provenant peut-être d’autres applications de votre organisation.",
  },
  waitForService: {
    title: "Le service Microsoft est occupé",
    text: () => "Le service ne peut pas effectuer cette opération pour le moment. Il indique que c’est temporaire.",
  },
  waitForCalculation: {
    title: "Le classeur a été occupé trop longtemps",
    text: ({ fileName }) =>
      `Microsoft a interrompu la demande, car ${fileName} a été occupé trop longtemps, par exemple par un calcul. Vérifiez à nouveau lorsqu’il aura eu le temps de terminer.`,
  },
  askForItem: {
    title: "Nous n’avons pas trouvé le classeur",
    text: ({ fileName }) =>
      `Microsoft ne trouve pas ${fileName} ici\u202f: le fichier a été déplacé ou supprimé, ou n’est pas partagé avec vous.`,
  },
  check: {
    title: "Pas de réponse à temps",
    text: ({ fileName }) => `Microsoft n’a pas terminé à temps, peut-être en raison de la taille de ${fileName}.`,
  },
  checkId: {
    title: "Microsoft n’a pas compris la demande",
    text: () =>
      "Un ID est peut-être incomplet ou modifié. Comparez-le avec celui d’origine, puis ajoutez-le à nouveau.",
  },
  notOffered: {
    title: "Non proposé pour ce classeur",
    text: ({ fileName }) =>
      `Microsoft ne propose pas cette opération pour ${fileName} ou pour l’emplacement où il se trouve.`,
  },
  tooLarge: {
    title: "Trop volumineux",
    text: ({ fileName }) =>
      `La demande est trop volumineuse pour le service Microsoft. Il se peut que ${fileName} soit trop volumineux pour ce service.`,
  },
  simplifyWorkbook: {
    title: "Le classeur n’est pas pris en charge",
    text: ({ fileName }) =>
      `Le service Microsoft ne prend pas en charge un élément de ${fileName}, ou le fichier est trop volumineux. Ouvrez-le dans le navigateur pour savoir ce qu’il faut supprimer.`,
  },
  notAboutSessions: {
    title: "Réponse inattendue de Microsoft",
    text: () =>
      "Le motif indiqué par Microsoft concerne des cellules ou des tableaux, que nous n’avons pas demandés. Les détails aideront votre support technique.",
  },
  internalFault: {
    title: "Erreur interne du service Microsoft",
    text: () =>
      "Le service Microsoft s’est arrêté sur une erreur interne. Les détails aideront votre support technique.",
  },
};

function tryAgainIn(seconds: number): string {
  if (seconds < 120) return `Attendez ${counted(Math.ceil(seconds), "seconde", "secondes")}, puis réessayez.`;
  return `Attendez ${counted(Math.ceil(seconds / 60), "minute", "minutes")}, puis réessayez.`;
}

function tryAgainAt(time: string): string {
  return `Vous pourrez réessayer à partir de ${time}.`;
}

const rowSentences: Language["rowSentences"] = {
  status: {
    open: "Ouverte",
    mayBeOpen: "Peut-être ouverte",
    probablyEnded: "Probablement finie",
    reportedClosed: "Signalée fermée",
    closed: "Fermée",
    ended: "Terminée",
    notKnown: "Non reconnue",
    unusable: "Inutilisable",
    workbookGone: "Classeur introuvable",
    noAnswer: "Résultat inconnu",
  },
  kind: {
    saves: "Enregistre",
    temporary: "Temporaire",
    unknown: "Type inconnu",
    reported: "Enregistre (signalé)",
    inDoubt: "Pertes possibles",
  },
  origin: {
    createdHere: "Créée ici",
    added: "Ajoutée par vous",
    imported: "Importée",
    folder: "De OneDrive",
    by: (tool, run) => (run === undefined ? `Créée par ${tool}` : `Créée par ${tool}, exécution ${run}`),
  },
  originAt: (origin, time) => `${origin}, ${time}`,
  life: {
    used: (when) => `Utilisée ${since(when)}`,
    likely: (from, to) => (to <= 0 ? "Fin probable imminente" : `Fin probable dans ${from}–${to}\u00a0min`),
    seen: (when) => `Vue ${since(when)}`,
    useReported: (when) => `Usage signalé ${since(when)}`,
    added: (when) => `Ajoutée ${since(when)}`,
    closed: (when) => `Fermée ${since(when)}`,
    reportedClosed: (when) => `Fermeture signalée ${since(when)}`,
    ended: (when) => `Fin détectée ${since(when)}`,
    marked: (when) => `Vérifiée ${since(when)}`,
  },
  selected: "Sélectionnée",
  close: "Fermer",
  closeNamed: (name, id) => `Fermer ${name} ${id}`,
  selectNamed: (name, id) => `Sélectionner ${name} ${id}`,
  moreNamed: (name, id) => `Plus pour ${name} ${id}`,
  sessionNamed: (name, kind, status, id) => `${name}, ${kind}, ${status}, ${id}`,
};

const notKnown: Language["closeSentences"]["notKnown"] = {
  title: "Microsoft n’a pas trouvé cette session pour ce fichier",
  body: ({ fileName, name, shortId }) =>
    `La session ${named(name, shortId)} a pris fin, ou son ID est incomplet ou appartient à un autre fichier que ${fileName}. Nous l’avons conservée dans la liste et marquée.`,
};

const notKnownKept: Language["closeSentences"]["notKnownKept"] = ({ fileName, name, shortId }) =>
  `Nous avons conservé la session ${named(name, shortId)} pour ${fileName} dans la liste et l’avons marquée. S’il est possible qu’elle soit encore ouverte, comparez son ID avec celui d’origine.`;

const language: Language = {
  bulkSentences: {
    name: "Action sur plusieurs sessions",
    thinking: (count, seconds) => `Fermeture de ${sessions(count)} dans ${seconds}\u00a0s`,
    thinkingAnnounced: (count, seconds) =>
      `${sessions(count)} ${by(count, "sera fermée", "seront fermées")} dans ${counted(seconds, "seconde", "secondes")}. Appuyez sur Échap ou sélectionnez Annuler pour ${by(count, "la garder ouverte", "les garder ouvertes")}.`,
    running: {
      close: (number, count) => `Fermeture ${number} sur ${count}`,
      check: (number, count) => `Vérification ${number} sur ${count}`,
      keepAlive: (number, count) => `Maintien ${number} sur ${count}`,
    },
    started: {
      close: (count) => `Fermeture de ${sessions(count)}${oneByOne(count)}.`,
      check: (count) => `Vérification de ${sessions(count)}${oneByOne(count)}.`,
      keepAlive: (count) => `Maintien en activité de ${sessions(count)}${oneByOne(count)}.`,
    },
    waiting: (seconds) => `Microsoft est occupé. Reprise dans ${seconds}\u00a0s`,
    waitingAnnounced: "Microsoft est occupé. Nous reprendrons bientôt.",
    stopping: "Arrêt après la demande en cours…",
    elsewhere: (settled, count) =>
      `Un autre volet s’en occupe\u202f: ${settled} sur ${count} ${by(settled, "traitée", "traitées")}`,
    elsewhereAnnounced: "Un autre volet s’occupe de ces sessions.",
    interrupted: (settled, count) => `Le volet qui s’en occupait s’est arrêté après ${sessions(settled)} sur ${count}.`,
    stopped: "Arrêté.",
    nothingMore: {
      documentChanged:
        "Un autre classeur est maintenant ouvert. Nous n’avons donc rien envoyé de plus pour celui que vous avez confirmé.",
      documentNotAnswering:
        "Excel ne répond pas. Nous n’avons donc rien envoyé de plus. Terminez la modification de la cellule ou fermez la fenêtre ouverte dans Excel, puis continuez.",
    },
    longWait: (time) => `Microsoft est occupé et nous demande d’attendre jusqu’à ${time}.`,
    noAnswers:
      "Nous avons arrêté, car deux demandes de suite sont restées sans réponse de Microsoft. Vérifiez votre connexion réseau, puis continuez.",
    notKept: "Le stockage est bloqué ou plein. Nous oublierons donc ce qu’il reste à faire si ce volet se ferme.",
    summary: (parts) => parts.join(", "),
    counted: {
      closed: (count) => counted(count, "fermée", "fermées"),
      alive: (count) => counted(count, "encore ouverte", "encore ouvertes"),
      ended: (count) => counted(count, "avait déjà pris fin", "avaient déjà pris fin"),
      skipped: (count) =>
        counted(
          count,
          "ignorée car déjà fermée, terminée ou oubliée",
          "ignorées car déjà fermées, terminées ou oubliées",
        ),
      refused: (count) => counted(count, "refusée", "refusées"),
      unknown: (count) => `${count} sans réponse claire`,
      later: (count) => counted(count, "reportée par Microsoft", "reportées par Microsoft"),
      notKnown: (count) => counted(count, "inconnue de Microsoft", "inconnues de Microsoft"),
      workbookGone: (count) => `${count} dont le classeur est introuvable`,
      unusable: (count) => counted(count, "devenue inutilisable", "devenues inutilisables"),
      stopped: (count) => counted(count, "demande arrêtée", "demandes arrêtées"),
      notAttempted: (count) => counted(count, "demande non envoyée", "demandes non envoyées"),
    },
    cancel: "Annuler",
    stop: "Arrêter",
    continueLeft: (count) => `Continuer (${counted(count, "restante", "restantes")})`,
    signInAndContinue: "Se connecter et continuer",
    retryFailed: (count) => `Réessayer (${counted(count, "échec", "échecs")})`,
    results: "Résultats…",
    dismiss: "Masquer",
  },
  closeManySentences: {
    title: (count) => `Fermer ${sessions(count)}\u202f?`,
    close: (count) => `Fermer ${sessions(count)}`,
    risk: {
      temporary: (count) =>
        count === 1
          ? "1 session est temporaire. Les modifications qui y ont été apportées seront perdues et ne pourront pas être récupérées."
          : `${count} sont temporaires. Les modifications qui y ont été apportées seront perdues et ne pourront pas être récupérées.`,
      unknown: (count) =>
        count === 1
          ? "Pour 1 session, nous ne savons pas si elle enregistre les modifications. Si elle est temporaire, les modifications qui y ont été apportées seront perdues."
          : `Pour ${count}, nous ne savons pas si elles enregistrent les modifications. Les modifications apportées dans celles qui sont temporaires seront perdues.`,
      doubtful: (count) =>
        count === 1
          ? "Pour 1 session, les fiches se contredisent ou ne peuvent pas être vérifiées. Ses modifications pourraient donc être perdues."
          : `Pour ${count}, les fiches se contredisent ou ne peuvent pas être vérifiées. Leurs modifications pourraient donc être perdues.`,
      saves: (count) =>
        count === 1
          ? "1 session enregistre les modifications au fur et à mesure. Les modifications terminées restent donc dans le fichier."
          : `${count} enregistrent les modifications au fur et à mesure. Les modifications terminées restent donc dans le fichier.`,
    },
    foreign: (count) =>
      count === 1
        ? "1 session n’a pas été créée ici. Un flux ou un script l’utilise peut-être encore et échouera à l’étape suivante."
        : `${count} n’ont pas été créées ici. Des flux ou des scripts les utilisent peut-être encore et échoueront à l’étape suivante.`,
    otherOwner: (count) =>
      count === 1
        ? "1 session est liée à un autre compte. Vous ne pourrez peut-être pas la fermer avec le vôtre."
        : `${count} sont liées à un autre compte. Vous ne pourrez peut-être pas les fermer avec le vôtre.`,
    leftOut: (count) =>
      count === 1
        ? "1 session est déjà fermée ou terminée et ne sera pas traitée."
        : `${count} sont déjà fermées ou terminées et ne seront pas traitées.`,
    leftOutBecause: {
      notAnswering: (count) =>
        count === 1
          ? "Excel ne répond pas\u202f: 1 session du classeur ouvert ne sera pas traitée."
          : `Excel ne répond pas\u202f: ${count} sessions du classeur ouvert ne seront pas traitées.`,
      notFound: (count) =>
        count === 1
          ? "1 session ne sera pas traitée, car nous n’avons pas encore trouvé son classeur."
          : `${count} ne seront pas traitées, car nous n’avons pas encore trouvé leurs classeurs.`,
      unplaced: (count) =>
        count === 1
          ? "1 session ne sera pas traitée, car nous ne savons pas à quel classeur elle appartient."
          : `${count} ne seront pas traitées, car nous ne savons pas à quels classeurs elles appartiennent.`,
    },
    nothingLeft: "Toutes ces sessions sont déjà fermées ou terminées. Il n’y a plus rien à fermer.",
    oneByOne: "Nous les fermerons l’une après l’autre, dans l’ordre de la liste. Vous pourrez arrêter à tout moment.",
  },
  copyManySentences: { title: (count) => `Copier ${sessions(count)}` },
  forgetManySentences: {
    title: (count) => `Oublier ${sessions(count)}\u202f?`,
    text: "Cela les supprime de la liste sur cet appareil. Les sessions ouvertes le restent jusqu’à leur expiration.",
    forget: (count) => `Oublier ${sessions(count)}`,
  },
  copySentences: {
    menu: "Copier en tant que…",
    menuId: "Copier l’ID de session",
    title: (name, id) => `Copier ${named(name, id)}`,
    form: "Copier en tant que",
    forms: {
      id: "ID de session uniquement",
      blink: "Blink\u202f: les six paramètres de Close Session",
      http: "Requête HTTP",
      curl: "cURL (bash)",
      powerShell: "PowerShell",
      python: "Python",
    },
    whole:
      "Ce texte contient l’ID de session complet. Toute personne qui en dispose et qui peut ouvrir le fichier peut utiliser et fermer la session.",
    token: "Il ne contient aucun jeton d’accès. Remplacez GRAPH_TOKEN par le vôtre.",
    handedOver:
      "Une fois le texte copié, un autre outil pourrait utiliser la session sans que ce volet le voie. Nous cesserons donc d’estimer sa fin.",
    onlyId: "Nous ne connaissons pas encore le classeur de cette session. Vous ne pouvez donc copier que son ID.",
    text: "Texte à copier",
    copy: "Copier",
  },
  createSentences: {
    created: {
      title: "Une session est ouverte",
      persistent: ({ fileName, name, shortId }) =>
        `La session ${named(name, shortId)} enregistre les modifications dans ${fileName} au fur et à mesure.`,
      temporary: ({ fileName, name, shortId }) =>
        `La session ${named(name, shortId)} est temporaire\u202f: les modifications qui y sont apportées seront perdues lorsqu’elle prendra fin, et ${fileName} reste tel quel.`,
    },
    pending: {
      title: "Microsoft ouvre la session",
      body: ({ fileName }) =>
        `Cela peut prendre un certain temps pour ${fileName}. Vous pouvez fermer ce volet. Nous reprendrons ici plus tard.`,
    },
    maybeOpened: {
      title: "Nous n’avons pas pu déterminer si une session s’est ouverte",
      body: ({ fileName }) =>
        `Une session est peut-être ouverte pour ${fileName}, mais nous ne pouvons pas connaître son ID. Elle expire lorsqu’elle n’est pas utilisée.`,
    },
    refused: ({ fileName }) => `Microsoft n’a pas ouvert de session pour ${fileName}.`,
    notConfirmed: ({ fileName }) => `Microsoft n’a pas confirmé de session pour ${fileName}.`,
    later: ({ fileName }) => `Aucune session n’est encore ouverte pour ${fileName}.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  detailsSentences: {
    title: named,
    rename: (name, id) => `Renommer ${named(name, id)}`,
    label: "Nom",
    labelHint: "Affiché dans la liste à la place de l’origine.",
    note: "Note",
    save: "Enregistrer",
    workbook: "Classeur",
    workbookReported: "Classeur, tel que signalé",
    kind: "Type",
    status: "État",
    origin: "Origine",
    run: "Créée par",
    createdAt: "Création",
    addedAt: "Ajout ici",
    seenAliveAt: "Dernière fois vue ouverte d’ici",
    lastUsedAt: "Dernière utilisation signalée",
    driveId: "ID de lecteur",
    itemId: "ID d’élément",
    owner: "Liée au compte",
    record: "Fiche",
    recordOf: (user, app) => {
      const author = [user, app].filter(Boolean).join(", ");
      return author === ""
        ? "Fichier OneDrive dont Microsoft n’a pas indiqué l’auteur"
        : `Fichier OneDrive de ${author}`;
    },
    recordOfDevice: "Fichier OneDrive que ce complément a écrit pour votre compte",
    recordInText: "Texte ou fichier que vous avez ajouté",
    openRun: "Ouvrir l’exécution qui l’a créée",
    copyDetails: "Copier ces détails",
  },
  dialogSentences: {
    notKept: {
      blocked: "Le stockage est bloqué pour ce complément. Votre modification n’a donc pas été enregistrée.",
      full: "Le stockage de ce complément est plein. Votre modification n’a donc pas été enregistrée. Oubliez les sessions dont vous n’avez plus besoin, puis enregistrez à nouveau.",
    },
    cancel: "Annuler",
    done: "Terminé",
    copy: "Copier",
    copied: "Copié",
    copyByHand: "Nous n’avons pas pu accéder au Presse-papiers. Sélectionnez le texte, puis copiez-le\u202f:",

    notThisWindow: "Cette opération ne ferme pas Excel et ne déconnecte personne.",
    inWorkbook: (fileName, place) =>
      place === undefined ? `Classeur\u202f: ${fileName}` : `Classeur\u202f: ${fileName}, ${place}`,
    otherWorkbookWarning: (fileName) =>
      `Cette session appartient à un autre classeur\u202f: ${fileName}. Ce n’est pas celui qui est ouvert.`,
    fileNotKnown: "un classeur dont nous ne connaissons pas le nom",
    whichFile: {
      asking: "Nous demandons à Microsoft de quel fichier il s’agit…",
      offline: "Vous êtes hors connexion. Nous ne pouvons donc pas demander à Microsoft de quel fichier il s’agit.",
      signInNeeded: "Nous ne pouvons pas savoir de quel fichier il s’agit avant votre connexion.",
      notFound: "Microsoft n’a pas trouvé ce fichier avec votre compte.",
      noAnswer: "Microsoft ne nous a pas indiqué de quel fichier il s’agit.",
      reportedName: (name) => `Une fiche le nomme ${name}. Nous n’avons pas pu le confirmer.`,
      address: "Adresse du fichier",
    },
    close: {
      title: (name, id) => `Fermer ${named(name, id)}\u202f?`,
      persistent:
        "Cette session enregistre les modifications au fur et à mesure. Les modifications terminées restent donc dans le fichier.",
      temporary:
        "Cette session est temporaire. Les modifications qui y ont été apportées seront perdues à sa fermeture et ne pourront pas être récupérées.",
      unknown:
        "Nous ne savons pas si cette session enregistre les modifications. Si elle est temporaire, les modifications qui y ont été apportées seront perdues et ne pourront pas être récupérées.",
      doubts: {
        kindReported:
          "Seule une fiche indique que cette session enregistre les modifications, et nous ne pouvons pas le vérifier. Si elle est temporaire, elle risque de perdre des modifications\u202f: toutes celles qui y ont été apportées, définitivement.",
        kind: "Les fiches se contredisent\u202f: nous ne savons pas si cette session enregistre les modifications. Si elle est temporaire, elle risque de perdre des modifications\u202f: toutes celles qui y ont été apportées, définitivement.",
        place:
          "Une fiche indique que cette session appartient à un autre classeur. La fermer risque d’entraîner la perte de modifications apportées à cet autre classeur.",
        owner:
          "Une fiche indique que cette session appartient à un autre compte. La fermer risque d’entraîner la perte des modifications de cette personne.",
      },
      foreign: "Un flux ou un script l’utilise peut-être encore. Il échouerait à l’étape suivante.",
      otherOwner: (name) =>
        name === undefined
          ? "Cette session est liée à un autre compte. Vous ne pourrez peut-être pas la fermer avec le vôtre."
          : `Cette session est liée à ${name}. Vous ne pourrez peut-être pas la fermer avec un autre compte.`,
      facts: (origin, life) => `${origin}. ${life}.`,
      meanwhile: {
        closed: "Cette session a été fermée entre-temps. Il n’y a plus rien à fermer.",
        ended: "Cette session a pris fin entre-temps. Il n’y a plus rien à fermer.",
        forgotten:
          "Cette session a été oubliée entre-temps. Si elle est encore ouverte, elle le reste jusqu’à son expiration.",
      },
      close: "Fermer la session",
      discard: "Fermer et abandonner",
    },
    forget: {
      title: (name, id) => `Oublier ${named(name, id)}\u202f?`,
      text: "Cela supprime la session de la liste sur cet appareil. La session reste ouverte jusqu’à son expiration.",
      over: "Cela supprime la session de la liste sur cet appareil. La session elle-même est déjà fermée ou terminée.",
      meanwhile: "Cette session a été oubliée entre-temps.",
      forget: "Oublier",
    },
    create: {
      title: "Créer une session",
      persistent: "Enregistre les modifications",
      persistentHint: `Les modifications sont enregistrées immédiatement dans le fichier. La session prend fin après environ ${IDLE_MINUTES.persistent}\u00a0minutes d’inactivité.`,
      temporary: "Temporaire",
      temporaryHint: `Pour les calculs\u202f: les modifications sont perdues à la fin de la session, après environ ${IDLE_MINUTES.temporary}\u00a0minutes d’inactivité.`,
      name: "Nom (facultatif)",
      nameHint: "Affiché dans la liste, pour distinguer la session des autres.",
      notStorable:
        "Le stockage est bloqué pour ce complément. Nous afficherons l’ID de la session une seule fois, pour que vous puissiez le copier. Il est perdu lorsque ce volet se ferme.",
      full: "Le stockage de ce complément est plein. Nous afficherons l’ID de la session une seule fois, pour que vous puissiez le copier. Il est perdu lorsque ce volet se ferme.",
      create: "Créer",
      createAnyway: "Créer quand même",
    },
    add: {
      title: "Ajouter des sessions",
      label: "ID de session, ou texte qui en contient",
      hint: "Un ID, la sortie d’un flux, une commande cURL, du JSON ou du CSV. Aucune session n’est contactée.",
      reading: "Lecture du texte. Cela peut prendre un certain temps. Sélectionnez Annuler pour arrêter.",
      understood: (count) => counted(count, "session trouvée", "sessions trouvées"),
      placeNotUnderstood:
        "Nous n’avons pas pu déterminer à quel classeur elle appartient. Vous la trouverez sous les autres classeurs.",
      leftOut: (count) => `${counted(count, "élément ignoré", "éléments ignorés")}\u202f:`,
      saves: (count) =>
        by(
          count,
          "Cette session enregistre-t-elle les modifications\u202f?",
          "Ces sessions enregistrent-elles les modifications\u202f?",
        ),
      yes: "Oui",
      no: "Non, temporaire",
      unknown: "Je ne sais pas",
      unresolved: "Tant que Microsoft n’a pas trouvé ce classeur, nous les conservons avec son adresse.",
      noWorkbook:
        "Nous ne connaissons pas encore le classeur. Nous conservons donc à part les sessions sans classeur. Lorsqu’un classeur est affiché ici, sélectionnez «\u202fAppartient à ce classeur\u202f» dans le menu de la session.",
      add: (count) => `Ajouter ${sessions(count)}`,
      addNone: "Ajouter",
      blocked: "Le stockage est bloqué pour ce complément. Nous n’avons donc rien ajouté. Conservez le texte.",
      full: "Le stockage de ce complément est plein. Nous n’avons donc pas pu toutes les ajouter. Oubliez les sessions dont vous n’avez plus besoin, puis ajoutez à nouveau.",
    },
    byHand: {
      title: "Autre classeur",
      link: "Lien vers le fichier",
      linkHint: "Dans le navigateur ou dans Excel\u202f: Partager, puis Copier le lien.",
      orIds: "Ou entrez ses ID",
      source: "Source",
      sharePoint: "SharePoint",
      oneDrive: "OneDrive",
      anySource: "Je ne sais pas",
      siteId: "ID de site",
      driveId: "ID de lecteur",
      itemId: "ID d’élément",
      userId: "ID d’utilisateur",
      sessionId: "ID de session de classeur (facultatif)",
      wrongField: (label, why) => `${label}\u202f: ${why}`,
      find: "Trouver le classeur",
      finding: "Interrogation de Microsoft…",
      found: (name, place) => (place === undefined ? `Trouvé\u202f: ${name}` : `Trouvé\u202f: ${name}, ${place}`),
      use: "Afficher ses sessions",
      nothing: "Collez un lien, ou entrez au moins un ID d’élément.",
      notALink:
        "Ce n’est pas un lien vers un fichier dans OneDrive ou SharePoint. Un tel lien commence par https:// suivi d’un nom tel que contoso.sharepoint.com.",
      otherUser: "Vous ne pouvez ouvrir que les fichiers auxquels le compte connecté a accès.",
      siteNotUsed: "OneDrive n’a pas de site. Nous n’utilisons donc pas l’ID de site.",
      blocked:
        "Le stockage est bloqué pour ce complément. Nous n’avons donc pas pu enregistrer l’ID de session. Videz le champ pour continuer sans cet ID.",
      full: "Le stockage de ce complément est plein. Nous n’avons donc pas pu enregistrer l’ID de session. Oubliez les sessions dont vous n’avez plus besoin, ou videz le champ pour continuer sans cet ID.",
      signIn: "Se connecter et trouver",
      askMore: "Autoriser plus de fichiers et trouver",
    },
    askMore: {
      title: "Autoriser l’accès à plus de fichiers\u202f?",
      allow: "Autoriser plus de fichiers",
    },
    forgetEverything: {
      title: "Supprimer tout ce qui est stocké ici\u202f?",
      text: (count) =>
        `Cela supprime ${sessions(count)} et toutes les données du complément de cet appareil. Aucune session n’est fermée.`,
      exportFirst: "Tout copier d’abord",
      forget: "Tout supprimer",
    },
    settings: {
      title: "Paramètres",
      retention: "Conserver les sessions fermées et terminées pendant (jours)",
      retentionHint: `De ${MIN_RETENTION_DAYS} à ${MAX_RETENTION_DAYS}. Les sessions ouvertes sont conservées jusqu’à ce que vous les oubliiez.`,
      keepToasts: "Conserver les messages de réussite jusqu’à ce que je les masque",
      save: "Enregistrer",
      wrong: `Entrez un nombre entier compris entre ${MIN_RETENTION_DAYS} et ${MAX_RETENTION_DAYS}.`,
    },
  },
  fileSentences: {
    choose: "Choisir un fichier…",
    orDrop: "Ou déposez un fichier ici\u202f: JSON ou CSV provenant de ce complément, ou tout autre texte.",
    from: (name) => `À partir du fichier ${name}`,
    remove: "Utiliser plutôt du texte",
    tooLarge: "Ce fichier est trop volumineux. Choisissez-en un autre, ou collez-en une partie.",
    several: "Vous avez déposé plusieurs fichiers. Déposez-en un seul à la fois.",
    unreadable: "Nous n’avons pas pu lire ce fichier. Choisissez-le à nouveau, ou collez son texte.",

    exportTitle: "Exporter les sessions",
    exportText: (count, records) =>
      `${sessions(count)} dans ${counted(records, "fiche", "fiches")}\u202f: tout ce que cet appareil sait, y compris les sessions oubliées. L’importation du fichier ailleurs n’entraîne aucune perte. Il ne contient ni mot de passe ni jeton.`,
    format: "Format",
    json: "JSON",
    csv: "CSV, pour une feuille de calcul",
    download: "Télécharger",
    downloadHint:
      "Si Télécharger n’a aucun effet dans votre version d’Excel, sélectionnez Copier, puis collez le texte dans un fichier.",
    copy: "Copier",
  },
  folderSentences: {
    name: "Sessions dans OneDrive",
    reading: "OneDrive\u202f: lecture…",
    stop: "Arrêter",
    read: (count, when) => `OneDrive\u202f: ${counted(count, "session lue", "sessions lues")} à ${when}`,
    absent: "OneDrive\u202f: rien d’enregistré pour ce classeur",
    kept: "OneDrive\u202f: vos sessions y sont enregistrées",
    notRead: "OneDrive\u202f: pas encore lu",
    waiting: (count) => counted(count, "modification en attente", "modifications en attente"),
    signIn: "Se connecter pour lire OneDrive",
    readAgain: "Relire",
    keep: "Garder mes sessions dans OneDrive",
    stopKeeping: "Ne plus les y garder",
    gone: "Le dossier dans OneDrive a été supprimé ou déplacé. Nous n’y écrirons plus tant que vous n’aurez pas réactivé cette option.",
    trouble: {
      offline: "Nous n’avons pas pu lire OneDrive\u202f: cet appareil est hors connexion.",
      silence: "Nous n’avons pas pu lire OneDrive\u202f: il n’a pas répondu.",
      busy: "Nous n’avons pas pu lire OneDrive\u202f: il est occupé. Sélectionnez Relire dans quelques minutes.",
      other: "Nous n’avons pas pu lire OneDrive\u202f: sa réponse était inattendue.",
      partMissing: "Nous n’avons pas pu lire OneDrive\u202f: une partie de ce complément ne s’est pas chargée.",
    },
    syncError: {
      offline: "Cet appareil est hors connexion. Nous écrirons dès que le réseau sera disponible.",
      noAnswer: "OneDrive n’a pas répondu. Nous réessaierons.",
      busy: "OneDrive est occupé. Nous réessaierons.",
      locked: "Un fichier ou un dossier est actuellement verrouillé dans OneDrive. Nous réessaierons.",
      changed: "Un élément a changé dans OneDrive au même moment. Nous réessaierons.",
      full: "Votre OneDrive est plein. Libérez-y de l’espace, puis sélectionnez Relire.",
      refused:
        "OneDrive ne nous a pas autorisés à écrire. Contactez la personne qui gère votre OneDrive, puis sélectionnez Relire.",
      refusedSome:
        "OneDrive a rejeté certaines modifications. Tout le reste y est. Nous réessaierons la prochaine fois que vous ouvrirez le volet.",
      signInNeeded: "Vous n’êtes plus connecté. Connectez-vous, et nous écrirons les modifications.",
      notStored:
        "Le stockage de ce complément est plein ou bloqué. Oubliez les sessions dont vous n’avez plus besoin, puis sélectionnez Relire.",
    },
    unread: (count) => `Nous n’avons pas pu lire ${counted(count, "fichier", "fichiers")}`,
    unreadWhy: {
      notJson: "ce n’est pas du JSON complet",
      notAnObject: "ce n’est pas une fiche unique",
      tooLarge: "il est trop volumineux pour une fiche",
      otherFormat: "nous ne connaissons pas son format",
      newer: "une version plus récente du complément l’a écrit",
      noSessionId: "il ne désigne aucune session",
      badSessionId: "son ID de session ne peut pas être correct",
      cutShort: "une partie de son ID de session est manquante",
      token:
        "il contient ce qui ressemble à un mot de passe ou à un jeton, que nous ne conservons jamais\u202f; faites-le révoquer",
      foreignAddress: "OneDrive le conserve à une adresse qui n’est pas celle de Microsoft",
      notNow: "il n’est pas arrivé\u202f; nous le lirons la prochaine fois",
      partLeftOut: "nous n’en avons pas compris une partie\u202f; le reste est affiché",
    },
    unreadHint: "Ils restent à leur place, inchangés.",
    fileAnd: (name, why) => `${name}\u202f: ${why}`,

    staysThere:
      "Ce qui se trouve dans OneDrive y reste. Nous le relirons la prochaine fois que vous ouvrirez le volet.",

    keepTitle: "Garder mes sessions dans OneDrive\u202f?",
    keepWhere:
      "Nous écrirons dans le dossier Apps › Workbook Sessions de votre OneDrive, sur cet appareil et avec ce compte. Vos autres appareils, et les automatisations qui y écrivent, voient les mêmes sessions.",
    keepWhat: (count) =>
      count === 1
        ? "Pour la session connue ici et pour chaque session ultérieure, nous enregistrerons son ID, son classeur, la date et l’outil d’ouverture, d’utilisation et de fermeture, ainsi que le nom et la note que vous lui avez donnés. Chaque modification est un petit fichier. Nous n’enregistrons jamais de mot de passe ni de jeton."
        : `Pour les ${count} sessions connues ici et pour chaque session ultérieure, nous enregistrerons leurs ID, leurs classeurs, les dates et les outils d’ouverture, d’utilisation et de fermeture, ainsi que les noms et les notes que vous leur avez donnés. Chaque modification est un petit fichier. Nous n’enregistrons jamais de mot de passe ni de jeton.`,
    keepWho:
      "Toute personne qui peut lire ce dossier voit ces informations. Si vous supprimez le dossier, nous n’y écrirons plus tant que vous n’aurez pas réactivé cette option.",
  },
  guideSentences: {
    menu: "Le fichier semble encore verrouillé…",
    title: "Le fichier semble encore verrouillé",
    intro: (fileName) =>
      `La fermeture d’une session ne déverrouille pas ${fileName}, et rien ici ne le fait. Voici les raisons habituelles.`,
    seen: "Ce que nous pouvons voir",
    asking: "Nous demandons à Microsoft si le fichier est extrait…",
    checkedOutBy: (name) =>
      `Extrait par ${name}. Les autres ne peuvent pas modifier le fichier tant qu’il n’est pas archivé ou que l’extraction n’est pas annulée.`,
    checkedOut:
      "Extrait, mais Microsoft n’a pas indiqué par qui. Les autres ne peuvent pas modifier le fichier tant qu’il n’est pas archivé.",
    notCheckedOut: "Le fichier n’est extrait par personne.",
    notSaid: "Microsoft n’indique pas si les fichiers de cet emplacement sont extraits.",
    couldNotAsk: "Nous n’avons pas pu demander à Microsoft si le fichier est extrait.",
    signIn: "Se connecter et demander",
    askAgain: "Redemander",
    openHere:
      "Il est ouvert dans cette instance d’Excel. D’autres applications pourraient donc le considérer comme en cours d’utilisation.",
    maybeOpen: (count) =>
      counted(
        count,
        "session de la liste est peut-être encore ouverte.",
        "sessions de la liste sont peut-être encore ouvertes.",
      ),
    noneOpen:
      "Aucune session de la liste ne semble ouverte. Il en existe peut-être d’autres que nous ne connaissons pas.",
    closeOne: "La fermer…",
    selectThem: "Les sélectionner",
    refused: (codes) =>
      `Microsoft a refusé une demande pour ce fichier (${codes}). La raison peut être une étiquette de confidentialité, une protection, une autorisation manquante ou l’absence de licence pour Excel pour le web.`,
    unseen: "Ce que nous ne pouvons pas voir",
    people:
      "Quelqu’un l’a peut-être ouvert dans Excel, sur un ordinateur ou dans le navigateur. Le navigateur indique qui.",
    connectors:
      "Le connecteur Excel de Power Automate et les outils similaires gardent leurs propres sessions, que personne ne peut répertorier ni fermer. Elles prennent généralement fin environ 12\u00a0minutes après leur dernière utilisation.",
    delay: "Après une fermeture, un moment peut s’écouler avant que le fichier paraisse libre partout.",
    openInBrowser: "Ouvrir dans le navigateur",
  },
  historySentences: {
    title: "Historique",
    hint: "Ce qui a été fermé depuis cet appareil, et ce que Microsoft a répondu.",
    empty: "L’historique est vide.",
    noMatch: "Rien dans l’historique ne correspond.",
    search: "Rechercher dans l’historique",
    today: "Aujourd’hui",
    yesterday: "Hier",
    earlier: "Plus ancien",
    by: (account) => `par ${account}`,
    request: (id) => `request-id ${id}`,
    outcome: {
      closed: "Fermée",
      ended: "Avait déjà pris fin",
      notKnown: "Inconnue de Microsoft",
      workbookGone: "Classeur introuvable",
      refused: "Refusée",
      later: "Reportée par Microsoft",
      unknown: "Résultat inconnu",
      unusable: "Devenue inutilisable",
    },
    results: "Résultats…",
    copy: "Copier au format CSV",
    clear: "Effacer l’historique",
    clearSure: "Effacer tout l’historique\u202f?",
    notCleared: "Le stockage est bloqué pour ce complément. L’historique n’a donc pas été effacé.",
    kept: (days) => `Conservé pendant ${counted(days, "jour", "jours")}\u202f; modifiez cette durée dans Paramètres.`,
  },
  jointSentences: {
    sentences: (texts) => texts.join(" "),
    ended: (text) => (/[.?!…]$/.test(text) ? text : `${text}.`),
    aside: (fact, more) => `${fact}, ${more}`,
    value: (name, value) => `${name}\u202f: ${value}`,
    nameAndId: (name, id) => `${name} ${id}`,
  },

  keepAliveSentences: {
    afterEarlier: {
      waiting: (seconds) =>
        `Une demande antérieure pour ce classeur est peut-être encore en cours. Reprise dans ${seconds}\u00a0s au plus`,
      announced: "Une demande antérieure pour ce classeur est peut-être encore en cours. Nous reprendrons ensuite.",
    },
    menu: (minutes) => `Maintenir active ${minutes}\u00a0min`,
    menuStop: "Ne plus maintenir active",
    contacting: (until) => `Maintenue active jusqu’à ${until}, contact en cours…`,
    next: (until, minutes) =>
      minutes <= 1
        ? `Maintenue active jusqu’à ${until}, prochain contact d’ici une minute`
        : `Maintenue active jusqu’à ${until}, prochain contact dans ${minutes}\u00a0min`,
    last: (until) => `Maintenue active jusqu’à ${until}, aucun contact d’ici là`,
    stop: "Arrêter",
    stopNamed: (name, id) => `Arrêter le maintien en activité de ${name} ${id}`,
    called: ({ name, shortId }) => named(name, shortId),
    ended: {
      over: {
        title: "Maintien en activité terminé",
        body: (names) => `Nous ne contactons plus\u202f: ${names}. Une session expire lorsqu’elle n’est pas utilisée.`,
      },
      hidden: {
        title: "Maintien en activité arrêté\u202f: le volet était masqué",
        body: (names) =>
          `Nous ne contactons plus\u202f: ${names}. Nous maintenons les sessions actives uniquement tant que vous pouvez voir ce volet.`,
      },
      slept: {
        title: "Maintien en activité arrêté\u202f: votre ordinateur était en veille",
        body: (names) =>
          `Ces sessions ont peut-être pris fin\u202f: ${names}. Sélectionnez Vérifier pour interroger Microsoft.`,
      },
      leapt: {
        title: "Maintien en activité arrêté\u202f: votre ordinateur était en veille ou son horloge a été modifiée",
        body: (names) =>
          `Ces sessions ont peut-être pris fin\u202f: ${names}. Sélectionnez Vérifier pour interroger Microsoft.`,
      },
      gone: {
        title: "Maintien en activité arrêté\u202f: la session est fermée ou terminée",
        body: (names) => `Fermées, terminées ou oubliées\u202f: ${names}.`,
      },
      unclear: {
        title: "Maintien en activité arrêté\u202f: pas de réponse claire",
        body: (names) =>
          `Microsoft n’a pas indiqué que ces sessions sont ouvertes\u202f: ${names}. Sélectionnez Vérifier pour redemander.`,
      },
      notSent: {
        title: "Maintien en activité arrêté\u202f: nous n’avons rien pu envoyer",
        body: (names) => `Non contactées\u202f: ${names}. Connectez-vous ou revenez au classeur, puis recommencez.`,
      },
      failed: {
        title: "Maintien en activité arrêté\u202f: une erreur s’est produite",
        body: (names) =>
          `Nous ne contactons plus\u202f: ${names}. Nous avons peut-être envoyé une dernière demande. Sélectionnez Vérifier pour interroger Microsoft.`,
      },
    },
  },
  languageSentences: {
    setting: "Langue",
    asInExcel: "Comme dans Excel",
    notLoaded:
      "Nous n’avons pas pu charger cette langue. Rien n’a donc été enregistré. Vérifiez votre connexion réseau, puis enregistrez à nouveau.",
  },

  lineSentences: {
    activity: {
      of: (name, text) => `${name}\u202f: ${text}`,
      closing: "Fermeture…",
      contacting: "Contact en cours…",
      queued: "En file d’attente",
      busy: "Microsoft est occupé. Nouvelle tentative bientôt.",
      waiting: (seconds) => `Microsoft est occupé. Nouvelle tentative dans ${seconds}\u00a0s`,
      signInToClose: "Connectez-vous pour fermer cette session",
      signInToContact: "Connectez-vous pour contacter cette session",
    },
    signInAndClose: "Se connecter et fermer",
    signInAndContact: "Se connecter et contacter",
    named: {
      stop: (name, id) => `Arrêter la demande pour ${name} ${id}`,
      close: (name, id) => `Se connecter et fermer ${name} ${id}`,
      contact: (name, id) => `Se connecter et contacter ${name} ${id}`,
      stopCreating: "Arrêter la création de la session",
    },
    creating: "Création d’une session…",
    creatingLong: "Microsoft ouvre la session. Vous pouvez fermer ce volet.",
    signInToCreate: "Connectez-vous pour créer la session",
    standing: {
      persistent: (count) => counted(count, "session créée ici est ouverte", "sessions créées ici sont ouvertes"),
      temporary: (count) =>
        counted(
          count,
          "session temporaire ouverte perdra ses modifications",
          "sessions temporaires ouvertes perdront leurs modifications",
        ),
    },
  },
  warningSentences: {
    short: {
      severalPersistent: (count) =>
        counted(count, "session enregistre en même temps", "sessions enregistrent en même temps"),
      nearCeiling: (count) => counted(count, "session semble ouverte", "sessions semblent ouvertes"),
    },
    severalPersistent: (count) =>
      `${counted(count, "session qui enregistre les modifications semble ouverte", "sessions qui enregistrent les modifications semblent ouvertes")} sur ce classeur. Les modifications apportées dans plusieurs sessions à la fois pourraient être fusionnées de manière incorrecte.`,
    nearCeiling: (count) =>
      `${counted(count, "session semble ouverte", "sessions semblent ouvertes")} sur ce classeur. Une limite d’environ ${REPORTED_CEILING} a été signalée, mais Microsoft n’en documente aucune.`,
  },
  mailSentences: {
    open: "Envoyer depuis votre compte…",
    title: "Envoyer par e-mail",
    permission:
      "Microsoft peut vous demander d’autoriser ce complément à envoyer des e-mails en votre nom (Mail.Send). Nous ne le demandons que maintenant, et nous envoyons un seul e-mail chaque fois que vous sélectionnez Envoyer l’e-mail.",
    what: "L’e-mail contient le tableau ci-dessus, sans ID de session complet. Une copie reste dans vos Éléments envoyés.",
    to: "À",
    toHint: "Une ou plusieurs adresses, séparées par des virgules ou des points-virgules.",
    send: "Envoyer l’e-mail",
    sendAgain: "Envoyer à nouveau",
    sending: "En attente de Microsoft…",
    wrong: (texts) =>
      texts.length === 1
        ? `${texts[0]} n’est pas une adresse e-mail.`
        : `Ce ne sont pas des adresses e-mail\u202f: ${texts.join(", ")}`,
    none: "Entrez au moins une adresse e-mail.",
    tooMany: (most) => `Un e-mail peut être envoyé à ${counted(most, "adresse", "adresses")} au maximum.`,
    consentLink: "Copier le lien pour l’administrateur",

    titles: {
      accepted: "E-mail accepté",
      unknown: "Votre e-mail a peut-être été envoyé",
      notSent: "Votre e-mail n’a pas été envoyé",
    },
    accepted: (addresses, from) =>
      from === undefined
        ? `Microsoft a accepté l’e-mail pour ${addresses.join(", ")}. Nous ne pouvons pas voir s’il arrive.`
        : `Microsoft a accepté l’e-mail de ${from} pour ${addresses.join(", ")}. Nous ne pouvons pas voir s’il arrive.`,
    badAddress: "Microsoft n’a pas accepté l’une des adresses. Rien n’a donc été envoyé. Vérifiez-les, puis réessayez.",
    notAllowed:
      "Microsoft n’a pas autorisé ce complément à envoyer des e-mails en votre nom. Rien n’a donc été envoyé. Votre organisation ne l’autorise peut-être pas. Préparez plutôt un e-mail, ou demandez à votre administrateur d’autoriser Mail.Send.",
    noMailbox:
      "Votre compte n’a pas de boîte aux lettres à partir de laquelle Microsoft 365 peut envoyer. Rien n’a donc été envoyé. Préparez plutôt un e-mail.",
    later: "Microsoft nous a demandé de ralentir. Rien n’a donc été envoyé. Réessayez dans quelques minutes.",
    laterAt: (time) =>
      `Microsoft nous a demandé de ralentir. Rien n’a donc été envoyé. Vous pourrez réessayer à partir de ${time}.`,
    refused: "Microsoft a refusé l’e-mail. Rien n’a donc été envoyé.",
    unknown:
      "Nous n’avons pas pu déterminer si Microsoft a accepté l’e-mail. Il a peut-être été envoyé. Consultez vos Éléments envoyés avant de l’envoyer à nouveau.",
    signInNeeded: "Rien n’a été envoyé. Sélectionnez Envoyer l’e-mail pour vous connecter.",
    notSent: (why) => `Rien n’a été envoyé. ${why}`,
  },
  menuSentences: {
    create: "Créer une session…",
    belongsHere: "Appartient à ce classeur",
    rename: "Renommer…",
    details: "Détails…",
    history: "Historique…",
    sort: "Trier par",
    sorts: {
      decision: "Décision à prendre",
      use: "Dernière utilisation",
      kind: "Type",
      status: "État",
      origin: "Origine",
    },
    keepAlive: "Maintenir active (contacte la session)",
    check: "Vérifier (contacte la session)",
    forget: "Oublier…",
    otherWorkbook: "Autre classeur…",
    readAgain: "Relire le classeur ouvert",
    exportAll: "Exporter les sessions…",
    settings: "Paramètres…",
    shortcuts: "Raccourcis clavier…",
    forgetEverything: "Supprimer tout ce qui est stocké ici…",
  },
  momentSentences: {
    counting: (seconds) => `Fermeture dans ${seconds}\u00a0s`,
    announced: (name, seconds) =>
      `La session ${name} sera fermée dans ${counted(seconds, "seconde", "secondes")}. Appuyez sur Échap ou sélectionnez Annuler pour la garder ouverte.`,
    cancel: "Annuler",
    cancelNamed: (name) => `Annuler la fermeture de ${name}`,
    setting: "Délai pour annuler la fermeture d’une session temporaire créée ici (en secondes)",
    settingHint: (most) =>
      `De 0 à ${most}. Les autres sessions qui pourraient perdre des modifications attendent toujours ${counted(most, "seconde", "secondes")}.`,
    settingWrong: (most) => `Entrez un nombre entier compris entre 0 et ${most}.`,
  },
  newcomerSentences: {
    empty: {
      what: "Une session est une connexion qu’un flux, un script ou ce complément a ouverte sur le classeur, et qui peut rester ouverte une fois le travail terminé.",
      find: "Comment en ajouter une à cette liste\u202f:",
      paste: "Coller ou importer",
      pasteHint: "Un ID de session, ou tout texte qui en contient un\u202f: la sortie d’un flux, un journal, un CSV.",
      folder: "Rechercher dans OneDrive",
      folderHint: "Les automatisations peuvent déposer leurs sessions dans un dossier de votre OneDrive.",
      create: "Créer une session",
      createHint: "Pour essayer, ou pour la copier dans un autre outil.",
      createNotNow: "Vous pourrez créer une session ici dès qu’un classeur sera affiché.",
      closing:
        "La fermeture met fin à cette seule session. Elle ne ferme pas Excel, ne déconnecte personne et ne supprime aucun fichier.",
    },
    whatIs: {
      menu: "Qu’est-ce qu’une session\u202f?",
      title: "Qu’est-ce qu’une session de classeur\u202f?",
      paragraphs: [
        "Une connexion qu’un flux, un script ou ce complément ouvre sur un classeur via Microsoft Graph, pour le lire et le modifier sans Excel.",
        "Certaines sessions enregistrent les modifications\u202f: ce qui y est modifié est écrit immédiatement dans le fichier. D’autres sont temporaires\u202f: ce qui y est modifié est perdu lorsqu’elles prennent fin.",
        `Microsoft met fin à une session lorsqu’elle n’est pas utilisée\u202f: après environ ${IDLE_MINUTES.persistent}\u00a0minutes si elle enregistre les modifications, après environ ${IDLE_MINUTES.temporary} si elle est temporaire. Ces durées sont des estimations.`,
        "Microsoft ne répertorie pas les sessions ouvertes. Ce complément connaît celles qui ont été créées ici, collées ou importées, ou laissées par des automatisations dans votre OneDrive. Il en existe peut-être d’autres.",
        "La fermeture met fin à une seule session d’un seul classeur. Ce qui l’utilise encore échoue à l’étape suivante. La fermeture ne ferme pas Excel, ne déconnecte personne et ne supprime aucun fichier.",
      ],
    },
    about: {
      menu: "À propos…",
      title: "À propos de Workbook Sessions",
      version: "Version",
      account: "Compte",
      signIn: "Connexion",
      byExcel: "Via Excel, avec le compte d’Excel",
      byWindow: "Dans une fenêtre Microsoft, avec un compte que vous choisissez",
      notYet: "Pas encore connecté",
      access: "Accès",
      accessTo: { own: "Vos propres fichiers", all: "Tous les fichiers que vous pouvez ouvrir" },
      cloud: "Cloud Microsoft",
      clouds: {
        global: "Mondial",
        usgov: "Gouvernement des États-Unis (GCC High)",
        usgovdod: "Gouvernement des États-Unis (DoD)",
      },
      storage: "Stockage utilisé ici",
      storageUsed: (kilobytes) => (kilobytes < 1 ? "Moins de 1\u00a0Ko" : `Environ ${kilobytes}\u00a0Ko`),
      privacy: "Confidentialité",
      privacyText:
        "La liste reste sur cet appareil, et dans votre OneDrive si vous l’avez choisi. Nous communiquons uniquement avec Microsoft, et nous ne collectons rien à votre sujet.",
      licenses: "Licences",
      licensesText:
        "Licence MIT. Créé avec React, Fluent UI et Microsoft Authentication Library, tous sous licence MIT.",
      remove: "Supprimer tout ce qui est stocké ici…",
    },
  },
  noticeSentences: {
    message: "Message",
    earlierMessages: (count) => counted(count, "message antérieur", "messages antérieurs"),
    messageAbout: (name, id) => `Message concernant ${name} ${id}`,
    details: "Détails",
    hideDetails: "Masquer les détails",
    copyDetails: "Copier les détails",
    results: "Résultats…",
    notSent: {
      documentChanged: {
        title: "Rien n’a été envoyé\u202f: un autre classeur est maintenant ouvert",
        body: "Excel n’affiche pas le classeur que vous avez confirmé. Nous n’avons donc rien fait.",
      },
      documentNotAnswering: {
        title: "Rien n’a été envoyé\u202f: Excel ne répond pas",
        body: "Terminez la modification de la cellule ou fermez la fenêtre ouverte dans Excel, puis réessayez.",
      },
      closed: {
        title: "Rien n’a été envoyé\u202f: la session est déjà fermée",
        body: "Un autre volet ou appareil l’a fermée entre-temps.",
      },
      ended: {
        title: "Rien n’a été envoyé\u202f: la session avait déjà pris fin",
        body: "Un autre volet ou appareil l’a appris entre-temps.",
      },
      forgotten: {
        title: "Rien n’a été envoyé\u202f: la session a été oubliée",
        body: "Elle a été supprimée de la liste entre-temps. Si elle est encore ouverte, elle le reste jusqu’à son expiration.",
      },
      alreadyOpening: {
        title: "Rien n’a été envoyé\u202f: une session est déjà en cours d’ouverture",
        body: "Un autre volet en a demandé une, et Microsoft l’ouvre. Elle apparaîtra dans la liste une fois ouverte.",
      },
      cancelled: {
        title: "Annulé\u202f: nous n’avons pas fermé la session",
        body: ({ name, shortId, fileName }) =>
          `Rien n’a été envoyé. La session ${named(name, shortId)} pour ${fileName} est peut-être encore ouverte.`,
      },
      stopped: {
        close: {
          title: "Arrêté\u202f: nous n’avons pas fermé la session",
          body: ({ name, shortId, fileName }) =>
            `Rien d’autre n’a été envoyé. La session ${named(name, shortId)} pour ${fileName} est peut-être encore ouverte.`,
        },
        contact: {
          title: "Arrêté\u202f: nous n’avons pas contacté la session",
          body: ({ name, shortId, fileName }) =>
            `Rien d’autre n’a été envoyé. La session ${named(name, shortId)} pour ${fileName} est peut-être encore ouverte.`,
        },
        create: {
          title: "Arrêté\u202f: nous n’avons pas créé de session",
          body: ({ fileName }) => `Rien d’autre n’a été envoyé pour ${fileName}.`,
        },
      },
    },
    notChanged: "Rien n’a été modifié\u202f: la session a été oubliée",
    notStored: {
      title: "Nous n’avons pas pu enregistrer cette session ici",
      blocked:
        "Le stockage est bloqué pour ce complément. Copiez l’ID maintenant\u202f: il est perdu lorsque ce volet se ferme, et Microsoft ne répertorie pas les sessions.",
      full: "Le stockage de ce complément est plein. Copiez l’ID maintenant\u202f: il est perdu lorsque ce volet se ferme, et Microsoft ne répertorie pas les sessions.",
    },
    added: (count) =>
      count === 0
        ? "Aucune session ajoutée\u202f: les fiches indiquent qu’elles ont été oubliées"
        : counted(count, "session ajoutée", "sessions ajoutées"),
    listed: (count) => counted(count, "session figurait déjà dans la liste", "sessions figuraient déjà dans la liste"),
    listedBody: "Nous avons conservé ce que le texte indique de plus. Aucune session n’a été contactée.",
    also: (count) => counted(count, "autre figurait déjà dans la liste.", "autres figuraient déjà dans la liste."),
    addedBody: "Les données sont conservées sur cet appareil. Aucune session n’a été contactée.",
    addedHere:
      "Le stockage est bloqué pour ce complément. Elles ne restent donc dans la liste que jusqu’à la fermeture de ce volet. Conservez le texte. Aucune session n’a été contactée.",
    forgotten: (count) => counted(count, "session oubliée", "sessions oubliées"),
    broughtBack: (count) =>
      counted(count, "session est de retour dans la liste", "sessions sont de retour dans la liste"),
    broughtBackBody: (count) =>
      by(count, "Nous en savons autant sur elle qu’auparavant.", "Nous en savons autant sur elles qu’auparavant."),
    forgottenBody: "Aucune session n’a été fermée.",
    forgottenGoesOn: "Les demandes déjà en route vers Microsoft se poursuivent. Rien d’autre n’est envoyé.",
    notRemoved:
      "Le stockage est bloqué pour ce complément. Nous n’avons donc pas pu tout supprimer. Ce qui est encore dans la liste est encore sur cet appareil.",
    storageFailure: {
      blocked:
        "Le stockage est bloqué pour ce complément. Ces informations n’ont donc pas été enregistrées. Ce que la liste affiche est perdu lorsque ce volet se ferme.",
      full: "Le stockage de ce complément est plein. Ces informations n’ont donc pas été enregistrées. La liste affichera peut-être la session comme avant. Oubliez les sessions dont vous n’avez plus besoin.",
    },
    personal:
      "Microsoft documente les sessions uniquement pour les comptes professionnels ou scolaires. Celui-ci est un compte personnel.",
    thisWorkbook: "ce classeur",
  },
  supportSentences: {
    time: "Heure",
    session: "Session",
    status: "Code d’état HTTP",
    codes: "Codes",
    requestId: "request-id",
    clientRequestId: "client-request-id",
    answeredAt: "Heure de la réponse",
    signInCode: "Code de connexion",
    signInNumber: "Erreur de connexion",
    tenant: "Organisation sollicitée",
    tried: "Connexion tentée",
    failure: "Erreur",
    places: "Dans",
  },
  paneSentences: {
    ...rowSentences,
    appName: "Workbook Sessions",
    starting: "Démarrage…",
    finding: "Recherche de ce classeur…",
    findingHint: "Nous demandons à Microsoft où se trouve ce fichier. En attendant, vous pouvez ajouter des sessions.",
    openInBrowser: "Ouvrir dans le navigateur",
    outOfDate:
      "Excel ne répond pas. Ces informations ne sont donc peut-être plus à jour. Nous ne fermerons aucune session tant qu’il ne répondra pas.",
    retry: "Réessayer",
    reload: "Recharger le volet",
    byHandNote: "Vous avez choisi ce classeur. Ce n’est peut-être pas celui qui est ouvert.",
    backToDocument: "Revenir au classeur ouvert",
    otherWorkbook: "Autre classeur…",

    listTitle: (count) => counted(count, "session connue ici", "sessions connues ici"),
    whoseKnowledge: "Microsoft ne répertorie pas les sessions ouvertes",
    whoseKnowledgeMore:
      "Voici celles que ce complément connaît\u202f: créées ici, ajoutées par vous ou laissées dans OneDrive par vos automatisations. Il en existe peut-être d’autres.",
    queued: "En file d’attente",
    select: "Sélectionner",
    add: "Ajouter une session",
    addShort: "Ajouter",
    more: "Plus",
    filter: "Rechercher des sessions",
    filterHint: "Rechercher",
    filtered: (shown, all) => `${counted(shown, "affichée", "affichées")} sur ${all}`,
    settled: (count) => `Fermées, terminées ou introuvables (${count})`,
    noMatch: "Aucune session ne correspond à votre recherche.",
    clearFilter: "Effacer la recherche",
    otherOwners: (count) =>
      counted(count, "session d’un autre compte n’est pas affichée", "sessions d’autres comptes ne sont pas affichées"),
    otherWorkbooks: (count) => counted(count, "session d’un autre classeur", "sessions d’autres classeurs"),
    fileNotKnown: "Classeur inconnu",
    fileReported: (name) => `${name} (signalé)`,
    quarantined: (count) =>
      `Cette version ne peut pas lire ${counted(count, "fiche enregistrée. Nous l’avons laissée inchangée.", "fiches enregistrées. Nous les avons laissées inchangées.")}`,

    stop: "Arrêter",
    signIn: "Se connecter",
    signedInAs: (name) => `Connecté en tant que ${name}`,
    notSignedInAs: (name) => `Impossible de se connecter en tant que ${name}`,
    lastSignedInAs: (name) => `Dernière connexion en tant que ${name}`,
    notSignedIn: "Pas encore connecté",
    dismiss: "Masquer le message",
    partFailed: "Une partie de ce volet ne s’est pas chargée. Vérifiez votre connexion réseau.",
    loading: "Chargement…",
  },
  pasteSentences: {
    notAnId:
      "Ce n’est pas un ID de session. Un tel ID commence par cluster= et contient session=. Copiez l’ID complet depuis l’endroit où la session a été ouverte.",
    cutShort:
      "Une partie de l’ID est manquante\u202f: elle a été coupée, abrégée ou masquée. Copiez à nouveau l’ID complet, d’un seul tenant.",
    tooLong: "C’est plus long que n’importe quel ID. Copiez uniquement l’ID.",
    spaces:
      "Il y a un espace dans l’ID. Une partie est donc peut-être manquante. Copiez-le à nouveau, d’un seul tenant.",
    controlCharacters:
      "Il y a un caractère invisible ou un saut de ligne dans l’ID. Copiez-le à nouveau, d’un seul tenant.",
    notAscii:
      "Il contient un caractère qu’aucun ID de session ne comporte, par exemple une lettre accentuée. Copiez-le à nouveau depuis sa source.",
    token:
      "Cela ressemble à un mot de passe ou à un jeton d’accès. Nous ne l’avons pas conservé. Ne le partagez jamais. S’il a été envoyé à qui que ce soit, faites-le révoquer.",
    notSet:
      "Le script n’avait pas encore ouvert sa session lors de la copie. Copiez à nouveau une fois la session ouverte.",

    noSession: "Il n’y a aucun ID de session ici.",
    notNeeded: "Ce sont des détails de la demande, dont nous n’avons pas besoin ici.",
    duplicate: "Cette session figure plusieurs fois dans le texte. Nous l’ajouterons une seule fois.",
    fieldRefused:
      "Cette valeur ne peut pas être correcte. Nous l’avons donc ignorée. Vous pouvez tout de même ajouter la session.",
    fieldNotKnown: "Nous ne connaissons pas ces champs. Nous les avons donc ignorés.",
    newerFormat:
      "Une version plus récente du complément a écrit ceci. Mettez à jour le complément pour pouvoir le lire.",
    otherFormat: "Nous ne connaissons pas le format de cette fiche. Collez uniquement son ID de session.",
    recordTooLarge:
      "Cette fiche est trop volumineuse ou comporte trop de niveaux imbriqués pour une seule session. Collez uniquement son ID de session.",
    tooMuchText:
      "Le texte est trop long pour être lu en une seule fois. Collez-en une partie, ou importez-le sous forme de fichier.",
    tooManyRows: "Il y a trop de sessions à ajouter en une seule fois. Ajoutez-les en plusieurs étapes.",

    empty: "Entrez une valeur.",
    dots: "Des points seuls ne forment pas un ID. Copiez à nouveau l’ID.",
    character: (character) =>
      character === undefined || character.trim() === ""
        ? "Il contient un espace ou un caractère invisible qu’aucun ID de ce type ne comporte. Copiez à nouveau l’ID."
        : `Il contient un caractère qu’aucun ID de ce type ne comporte\u202f: ${character}. Copiez à nouveau l’ID.`,
    shape:
      "Cela ne ressemble pas à un ID de ce type. Un site est contoso.sharepoint.com, seul ou suivi de deux codes. Un utilisateur est un nom de connexion, un code ou me.",
    address: "C’est une adresse, pas un ID. Collez-la plutôt comme lien du fichier.",
    itemNeeded: "Entrez l’ID d’élément\u202f: il désigne le fichier.",
    placeNeeded:
      "L’ID d’élément seul n’indique pas où se trouve le fichier. Ajoutez l’ID de lecteur, ou choisissez OneDrive ou un site.",
    siteNeeded: "Pour un fichier dans SharePoint, entrez aussi l’ID de site ou l’ID de lecteur.",
  },
  proofSentences: {
    note: "Noter la version du fichier, pour la comparer après la fermeture",
    noteMany: "Noter les versions des fichiers, pour les comparer après la fermeture",
    noting: "Interrogation de Microsoft…",
    noted: (time) => `Noté\u202f: la dernière modification du fichier date du ${time}.`,
    notNoted: "Microsoft ne nous a pas indiqué la version du fichier. Il n’y aura donc rien à comparer par la suite.",

    notedMany: (count) => `Nous avons noté les versions de ${count} classeurs.`,
    notedSome: (noted, count) =>
      `Nous avons noté les versions de ${noted} sur ${count} classeurs. Microsoft ne nous a pas indiqué celles des autres, que nous ne pourrons donc pas comparer par la suite.`,
    show: "Afficher la preuve",
    showAgain: "Revérifier le fichier",
    asking: "Interrogation de Microsoft…",
    before: (time) => `Avant la fermeture, la dernière modification du fichier datait du ${time}.`,
    now: (time) => `À présent, sa dernière modification date du ${time}.`,
    changed: "Le contenu du fichier a changé depuis. Nous ne pouvons pas voir qui l’a modifié.",
    same: "Le contenu du fichier est le même qu’à ce moment-là.",
    noBefore: "Sa version n’a pas été notée avant la fermeture. Nous ne pouvons donc pas comparer.",
    lag: "Une copie téléchargée maintenant peut encore être la version précédente pendant environ 20\u00a0secondes.",
    versions: "Historique des versions",
    failed: (why) => `Nous n’avons pas pu examiner le fichier. ${why}`,
  },
  reasonSentences: reasons,
  resultsSentences: {
    title: "Résultats",
    columns: {
      name: "Session",
      shortId: "ID",
      workbook: "Classeur",
      kind: "Type",
      outcome: "Résultat",
      when: "Date et heure",
      account: "Compte",
      requestId: "ID de la demande",
    },
    kinds: { saves: "Enregistre les modifications", temporary: "Temporaire", notKnown: "Inconnu" },
    noName: "Sans nom",
    leftOut: "Omis, car cela ressemble à un mot de passe, à un jeton ou à un ID de session",
    outcome: {
      closed: "Fermée",
      ended: "Avait déjà pris fin",
      notKnown: "Inconnue de Microsoft",
      workbookGone: "Classeur introuvable",
      refused: "Refusée",
      later: "Reportée par Microsoft, encore ouverte à notre connaissance",
      unknown: "Pas de réponse claire, peut-être fermée ou ouverte",
      unusable: "Devenue inutilisable",
      notSent: "Demande non envoyée, donc session non fermée par nous",
    },
    summary: (parts) => parts.join(", "),
    counted: {
      closed: (count) => counted(count, "fermée", "fermées"),
      ended: (count) => counted(count, "avait déjà pris fin", "avaient déjà pris fin"),
      notKnown: (count) => counted(count, "inconnue de Microsoft", "inconnues de Microsoft"),
      workbookGone: (count) => `${count} dont le classeur est introuvable`,
      refused: (count) => counted(count, "refusée", "refusées"),
      later: (count) => counted(count, "reportée", "reportées"),
      unknown: (count) => `${count} sans réponse claire`,
      unusable: (count) => counted(count, "devenue inutilisable", "devenues inutilisables"),
      notSent: (count) => counted(count, "demande non envoyée", "demandes non envoyées"),
    },
    none: "Il n’y a aucun résultat à afficher.",

    copyText: "Copier en texte",
    copyMarkdown: "Copier en Markdown",
    downloadJson: "Télécharger en JSON",
    downloadCsv: "Télécharger en CSV",
    downloadHint: "Si Télécharger n’a aucun effet dans votre version d’Excel, copiez plutôt les résultats.",

    subject: (summary) => `Sessions de classeur\u202f: ${summary}`,
    draft: "Préparer un e-mail",
    draftHint:
      "Ouvre un nouveau message dans votre programme de messagerie. Rien n’est envoyé tant que vous ne l’envoyez pas.",
    draftTooLong:
      "Le tableau est trop long pour un brouillon. Sélectionnez donc Préparer un e-mail pour le copier, puis collez-le dans le brouillon.",
    draftPaste: "Collez le tableau ici.",
    draftCopied: "Nous avons copié le tableau. Collez-le dans le brouillon.",
    draftNotCopied:
      "Nous n’avons pas pu copier le tableau. Sélectionnez Copier en texte, puis collez-le dans le brouillon.",
  },
  rowSentences,
  selectedSentences: {
    title: (count) => `Envoyer ${sessions(count)} par e-mail`,
    summary: (count, time) =>
      `${counted(count, "session, telle que ce complément la connaissait", "sessions, telles que ce complément les connaissait")} le ${time}`,
    columns: { name: "Session", shortId: "ID", workbook: "Classeur", kind: "Type", state: "État" },
    leftOut: "Omis, car cela ressemble à un mot de passe, à un jeton ou à un ID de session",
  },
  selectionSentences: {
    name: "Sessions sélectionnées",
    count: (count) => counted(count, "sélectionnée", "sélectionnées"),
    all: "Tout sélectionner",
    none: "Ne rien sélectionner",
    allShort: "Tout",
    noneShort: "Rien",
    end: "Terminer la sélection",
    close: "Fermer…",
    closeSome: (some, count) => `Fermer ${some} sur ${count}…`,
    part: (some, count) => `${some} sur ${count}`,
    more: "Plus pour la sélection",
    check: "Vérifier (contacte les sessions)",
    keepAlive: "Maintenir actives (contacte les sessions)",
    copy: "Copier…",
    export: "Exporter…",
    email: "Envoyer par e-mail…",
    forget: "Oublier…",
    selectOnly: "Sélectionner",
    probablyEnded: "Toutes\u202f: probablement finies",
    temporary: "Toutes\u202f: temporaires",
    elsewhere: "Toutes celles d’autres classeurs",
    ofOrigin: (origin) => `Toutes\u202f: ${origin}`,
  },
  closeSentences: {
    succeeded: {
      title: "Microsoft a fermé la session",
      body: ({ fileName, name, shortId }) =>
        `La session ${named(name, shortId)} est fermée. La mise à jour de ${fileName} peut prendre un moment.`,
    },
    ended: {
      title: "La session avait déjà pris fin",
      body: ({ fileName, name, shortId }) =>
        `La session ${named(name, shortId)} pour ${fileName} avait déjà pris fin. Il n’y avait donc rien à fermer.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft n’a pas trouvé le classeur de cette session",
      body: ({ name, shortId }) =>
        `La session ${named(name, shortId)} ne peut pas être fermée pour le moment. Elle expire d’elle-même. Nous l’avons conservée dans la liste et marquée.`,
    },
    unknown: {
      title: "Nous n’avons pas pu déterminer si la session a été fermée",
      body: ({ fileName, name, shortId }) =>
        `La session ${named(name, shortId)} pour ${fileName} est peut-être fermée ou encore ouverte. Sélectionnez Vérifier pour interroger Microsoft\u202f; cela contacte la session et, si elle est encore ouverte, la maintient active.`,
    },
    unusable: {
      title: "Microsoft n’a pas pu confirmer la fermeture",
      body: ({ fileName, name, shortId }) =>
        `Microsoft a signalé que la session ${named(name, shortId)} pour ${fileName} n’est plus utilisable. Si elle est encore ouverte, elle expire après environ ${SHORTEST_IDLE_MINUTES} à ${LONGEST_IDLE_MINUTES}\u00a0minutes d’inactivité.`,
    },
    refused: ({ fileName, name, shortId }) =>
      `Microsoft n’a pas fermé la session ${named(name, shortId)} pour ${fileName}.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `Microsoft n’a pas confirmé que la session ${named(name, shortId)} pour ${fileName} est fermée.`,
    later: ({ fileName, name, shortId }) =>
      `La session ${named(name, shortId)} pour ${fileName} n’est pas encore fermée.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  refreshSentences: {
    succeeded: {
      title: "La session est ouverte",
      body: ({ fileName, name, shortId }) =>
        `Microsoft a confirmé la session ${named(name, shortId)} pour ${fileName}. Son délai d’inactivité repart maintenant de zéro.`,
    },
    ended: {
      title: "La session a pris fin",
      body: ({ fileName, name, shortId }) => `La session ${named(name, shortId)} pour ${fileName} est terminée.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft n’a pas trouvé le classeur de cette session",
      body: ({ name, shortId }) =>
        `La session ${named(name, shortId)} n’est plus utilisable. Nous l’avons conservée dans la liste et marquée.`,
    },
    unknown: {
      title: "Nous n’avons pas pu déterminer si la session est ouverte",
      body: ({ fileName, name, shortId }) =>
        `La session ${named(name, shortId)} pour ${fileName} est peut-être ouverte, ou peut-être pas.`,
    },
    unusable: {
      title: "Microsoft n’a pas pu atteindre la session",
      body: ({ fileName, name, shortId }) =>
        `Microsoft a signalé que la session ${named(name, shortId)} pour ${fileName} n’est plus utilisable. Si elle est encore ouverte, elle expire lorsqu’elle n’est pas utilisée.`,
    },
    refused: ({ fileName, name, shortId }) =>
      `Microsoft ne nous a pas autorisés à contacter la session ${named(name, shortId)} pour ${fileName}.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `Microsoft n’a pas confirmé que la session ${named(name, shortId)} pour ${fileName} est ouverte.`,
    later: ({ fileName, name, shortId }) =>
      `Nous n’avons pas encore pu contacter la session ${named(name, shortId)} pour ${fileName}.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  shortcutSentences: {
    title: "Raccourcis clavier",
    groups: [
      {
        name: "Sur une session",
        keys: [
          { key: "↑ ↓, Pg.préc, Pg.suiv, Origine, Fin", does: "Accéder à une autre session" },
          { key: "Entrée", does: "Afficher ses détails" },
          { key: "F2", does: "La renommer" },
          { key: "Suppr", does: "La fermer (après confirmation)" },
          { key: "→ ou Maj+F10", does: "Ouvrir son menu" },
          { key: "Espace", does: "La sélectionner, ou annuler sa sélection" },
          { key: "Maj+↑, Maj+↓", does: "En sélectionner plusieurs" },
          { key: "Ctrl+A", does: "Tout sélectionner dans cette liste" },
          { key: "Échap", does: "Terminer la sélection" },
        ],
      },
      {
        name: "Partout",
        keys: [
          { key: "Ctrl+F", does: "Rechercher, lorsque la liste est assez longue" },
          { key: "Échap dans la recherche", does: "L’effacer, puis accéder à la liste" },
          { key: "F6, Maj+F6", does: "Passer de l’en-tête à la liste et aux messages" },
          {
            key: "Échap",
            does: "Quitter une boîte de dialogue ou un menu, ou annuler une fermeture dont le compte à rebours est en cours",
          },
        ],
      },
    ],
  },
  signInPageSentences: {
    title: "Se connecter – Workbook Sessions",
    relay: {
      ready: {
        title: "Se connecter à Microsoft",
        text: "La page de connexion Microsoft s’ouvre dans une autre fenêtre. Laissez la fenêtre actuelle ouverte\u202f: elle se ferme automatiquement.",
        next: "Continuer",
      },
      waiting: {
        title: "En attente de la connexion",
        text: "Terminez la connexion dans l’autre fenêtre. Si vous fermez la fenêtre actuelle, la connexion est annulée.",
      },
      lost: {
        title: "Connexion toujours en cours\u202f?",
        text: "Continuez dans l’autre fenêtre\u202f: la fenêtre actuelle se fermera automatiquement. Si l’autre fenêtre est fermée, arrêtez ici.",
        stop: "Arrêter la connexion",
      },
    },
    dialog: {
      leaving: "Ouverture de la page de connexion Microsoft",
      done: "Vous pouvez revenir à Excel. Cette fenêtre se ferme automatiquement.",
    },
    notOpened: {
      title: "Aucune connexion à effectuer",
      text: "Cette fenêtre fonctionne uniquement lorsque Workbook Sessions l’ouvre depuis Excel. Fermez-la, puis connectez-vous à nouveau depuis Excel.",
    },
    notConfigured: {
      title: "Ce complément n’est pas configuré",
      text: "Sa configuration est manquante ou incorrecte. Demandez au fournisseur du complément de la corriger.",
    },
    redirect: {
      consented:
        "L’autorisation a été accordée pour votre organisation. Vous pouvez fermer cette fenêtre et vous connecter à Workbook Sessions.",
      notConsented:
        "L’autorisation n’a pas été accordée. Vous pouvez fermer cette fenêtre et rouvrir le lien à tout moment.",
      nothing:
        "Cette page reçoit la réponse à une connexion, et il n’y en a aucune. Fermez cette fenêtre, puis connectez-vous à nouveau dans Workbook Sessions.",
    },
  },
  startSentences: {
    notStarted: {
      loading: "Chargement…",
      title: "Ce complément n’a pas démarré",
      why: "Son script n’a pas été chargé ou cette version d’Office ne peut pas l’exécuter.",
      reload: "Recharger",
      reopen: "Si cela ne suffit pas, fermez ce volet et rouvrez-le.",
      network:
        "Si le problème persiste, demandez à votre administrateur si l’adresse de ce complément est bloquée sur le réseau.",
      version:
        "Ce complément ne fonctionne pas dans Office 2019 ou version antérieure. Passez à Office 2021 ou version ultérieure, ou à Microsoft 365, ou utilisez Excel pour le web.",
    },
    officeJsMissing: {
      title: "La connexion d’Excel aux compléments ne s’est pas chargée",
      text: "Le script office.js de Microsoft est bloqué ou n’a pas pu être atteint. Demandez à votre administrateur d’autoriser appsforoffice.microsoft.com et *.cdn.office.net sur le réseau ou dans le bloqueur de contenu du navigateur. Ouvrez ensuite ce volet à nouveau.",
    },
    hostSilent: {
      title: "Excel ne répond pas",
      text: "Nous avons attendu Excel pendant dix secondes. Terminez la modification de la cellule ou fermez les fenêtres ouvertes dans Excel. Si cela ne suffit pas, fermez ce volet et rouvrez-le. Si une stratégie bloque les compléments, demandez à votre administrateur de les autoriser. Le volet démarre dès qu’Excel répond.",
    },
    misconfigured: {
      title: "Ce complément n’est pas configuré correctement",
      text: "Demandez à son administrateur de corriger ces valeurs dans sa configuration\u202f:",
      value: (name, value, why) => (value === "" ? `${name}\u202f: ${why}` : `${name} ${quoted(value)}\u202f: ${why}`),
      why: {
        missing: "la valeur est manquante",
        notAGuid: "ce doit être l’ID d’application (client), soit 36 caractères dont quatre traits d’union",
        notATenant:
          "ce doit être un ID de locataire, un domaine du locataire, «\u202forganizations\u202f» ou «\u202fcommon\u202f»",
        unknownCloud: `ce doit être ${QUOTED_CLOUDS.slice(0, -1).join(", ")} ou ${QUOTED_CLOUDS.at(-1)}`,
        cloudWithoutWorkbooks:
          "ce cloud Microsoft n’a pas de sessions de classeur, donc le complément ne peut pas y fonctionner",
        notHttps: "la valeur doit commencer par https:// et se terminer sans barre oblique",
        otherCloud: "la valeur appartient à un autre cloud Microsoft que celui qui est défini",
        notAReach: "ce doit être «\u202fown\u202f» ou «\u202fall\u202f»",
        notATenantTable:
          "la valeur doit indiquer un ID de locataire, ou un domaine du locataire, pour chaque hôte SharePoint",
      },
    },
  },
  stepSentences: {
    retry: "Réessayer",
    check: "Vérifier (contacte la session)",
    signIn: "Se connecter",
    otherAccount: "Utiliser un autre compte",
    askMore: "Autoriser plus de fichiers",
    copyConsentLink: "Copier le lien pour l’administrateur",
    forget: "Oublier…",
    remove: "Supprimer de la liste",
    undo: "Annuler",
    close: "Fermer…",
    looksLocked: "Semble encore verrouillé\u202f?",
    createAgain: "Créer une nouvelle session",
    openInBrowser: "Ouvrir dans le navigateur",
    reload: "Recharger le volet",
  },
  troubleSentences: {
    thisWorkbook: "ce classeur",
    signIn: {
      cancelled: {
        title: "Vous avez annulé la connexion",
        body: () => "Rien n’a été modifié. Connectez-vous pour continuer.",
      },
      popupBlocked: {
        title: "Votre navigateur a bloqué la fenêtre de connexion",
        body: () => "Autorisez les fenêtres contextuelles pour cette page, puis connectez-vous à nouveau.",
      },
      popupClosed: {
        title: "La fenêtre de connexion a été fermée",
        body: () =>
          "Elle s’est fermée avant la fin de la connexion. Connectez-vous à nouveau, et laissez la fenêtre ouverte jusqu’à ce qu’elle se ferme automatiquement.",
      },
      noNetwork: {
        title: "Aucun accès réseau pour la connexion",
        body: () =>
          "Nous n’avons pas pu atteindre le service de connexion. Vérifiez votre connexion réseau, puis réessayez.",
      },
      disabled: {
        title: "La connexion est désactivée ici",
        body: () =>
          "Ici, Excel ne permet pas aux compléments de se connecter. Ouvrez le classeur dans le navigateur, ou contactez votre administrateur.",
      },
      throttled: {
        title: "Trop de connexions",
        body: () => "Microsoft nous a demandé d’attendre. Connectez-vous à nouveau dans quelques minutes.",
      },
      timedOut: {
        title: "La connexion n’a pas abouti",
        body: () =>
          "Elle a pris trop de temps. Connectez-vous à nouveau. Si cela ne suffit pas, fermez ce volet et rouvrez-le.",
      },
      consentMissing: {
        title: "Votre organisation n’a pas autorisé ce complément",
        body: () => "Un administrateur doit l’autoriser une fois. Copiez le lien et envoyez-le à votre administrateur.",
      },
      conditionalAccess: {
        title: "La stratégie de votre organisation bloque la connexion",
        body: ({ number }) =>
          number === undefined
            ? "Elle exige peut-être un autre appareil, un autre lieu ou une autre application. Contactez votre administrateur."
            : `Elle exige peut-être un autre appareil, un autre lieu ou une autre application. Contactez votre administrateur au sujet de l’erreur AADSTS${number}.`,
      },
      wrongTenant: {
        title: "Ce compte appartient à une autre organisation",
        body: ({ tenant }) =>
          tenant === undefined
            ? "Connectez-vous avec un compte de l’organisation qui conserve ce classeur."
            : `Nous avons demandé à ${tenant} de vous connecter. Connectez-vous avec un compte de cette organisation.`,
      },
      accountUnavailable: {
        title: "Ce compte ne peut pas être utilisé ici",
        body: () =>
          "Excel n’a pas proposé ce compte pour la connexion. Connectez-vous avec un compte connecté à Excel.",
      },
      otherAccount: {
        title: "Vous êtes connecté avec un autre compte que celui d’Excel",
        body: ({ account }) =>
          account === undefined || account === ""
            ? "La connexion a renvoyé un autre compte que celui utilisé par Excel. Rien n’a été envoyé. Pour continuer avec ce compte, connectez-vous à nouveau."
            : `La connexion a renvoyé ${account}, mais Excel utilise un autre compte. Rien n’a été envoyé. Pour continuer en tant que ${account}, connectez-vous à nouveau.`,
      },
      otherOrganization: {
        title: "Ce classeur appartient à une autre organisation",
        body: ({ host }) =>
          host === undefined
            ? "Ce complément est configuré pour une seule organisation, et l’adresse du classeur ne fait pas partie de ses adresses. Nous ne vous avons donc pas demandé de vous connecter. Demandez à l’administrateur du complément d’ajouter l’adresse."
            : `Ce complément est configuré pour une seule organisation, et ${host} ne fait pas partie de ses adresses. Nous ne vous avons donc pas demandé de vous connecter. Demandez à l’administrateur du complément d’ajouter l’adresse.`,
      },
      notConfigured: {
        title: "Ce complément n’est pas configuré",
        body: () =>
          "Son inscription auprès de Microsoft est manquante ou incorrecte. Demandez au fournisseur du complément de la corriger.",
      },
      appDisabled: {
        title: "Votre organisation a désactivé ce complément",
        body: ({ number }) =>
          `L’administrateur de votre organisation a désactivé cette application. Contactez-le ${about(number)}.`,
      },
      accountBlocked: {
        title: "Ce compte ne peut pas se connecter",
        body: ({ number }) =>
          `Il est peut-être verrouillé, désactivé ou supprimé, ou son mot de passe a expiré. Contactez votre administrateur ${about(number)}, ou connectez-vous avec un autre compte.`,
      },
      hostFailed: {
        title: "Échec de la connexion propre à Excel",
        body: () =>
          "Connectez-vous à nouveau. Si cela ne suffit pas, fermez Excel et rouvrez-le. Les détails aideront votre support technique.",
      },
      serviceFault: {
        title: "Échec du service de connexion Microsoft",
        body: () => "Il n’a pas pu vous connecter pour le moment. Connectez-vous à nouveau dans quelques minutes.",
      },
      refused: {
        title: "Microsoft a refusé la connexion",
        body: ({ number }) =>
          number === undefined
            ? "Connectez-vous à nouveau, peut-être avec un autre compte. Les détails aideront votre support technique."
            : `Connectez-vous à nouveau, peut-être avec un autre compte. Le numéro d’erreur, AADSTS${number}, aidera votre support technique.`,
      },
    },
    notSignedInAs: (account) => `La connexion concernait ${account}.`,
    signInNeeded: {
      title: "Connectez-vous pour continuer",
      body: "Microsoft exige que vous vous connectiez d’abord.",
    },
    silence: {
      title: "Microsoft n’a pas répondu",
      body: "La demande a été envoyée, mais il n’y a pas eu de réponse. Vérifiez votre connexion réseau, puis réessayez.",
    },
    offline: {
      title: "Vous êtes hors connexion",
      body: "Rien n’a été envoyé. Réessayez lorsque vous serez de nouveau en ligne.",
    },
    storageBlocked: {
      title: "Le stockage est bloqué pour ce complément",
      body: "Les sessions que vous créez ou ajoutez ici sont perdues lorsque ce volet se ferme. Pour les conserver, autorisez le stockage pour cette page.",
    },
    storageFull: {
      title: "Le stockage de ce complément est plein",
      body: "Oubliez les sessions fermées ou terminées, puis réessayez.",
    },
    partMissing: {
      title: "Une partie de ce complément ne s’est pas chargée",
      body: "Vérifiez votre connexion réseau, puis réessayez.",
    },
    failed: {
      title: "Une erreur s’est produite dans ce volet",
      maybeSent:
        "Nous avons peut-être envoyé une demande à Microsoft. Une session a donc peut-être été ouverte, contactée ou fermée. Rechargez le volet pour continuer.",
      notSent: "Nous n’avons rien envoyé à Microsoft qui modifie quoi que ce soit. Rechargez le volet pour continuer.",
    },
    serviceFault: {
      title: "Échec du service Microsoft",
      body: "Il n’a pas pu répondre pour le moment. Réessayez plus tard.",
    },
    notUnderstood: {
      title: "Réponse inattendue de Microsoft",
      body: "La réponse ne fait pas partie de celles que Microsoft décrit. Réessayez. Les détails aideront votre support technique.",
    },
    tryAgainIn,
    signedInAs: (account) => `Vous êtes connecté en tant que ${account}.`,
    reasons,
  },
  workbookSentences: {
    unsaved: {
      title: "Ce classeur n’a pas encore été enregistré",
      text: "Les sessions n’existent que pour les classeurs conservés dans OneDrive ou SharePoint. Enregistrez-le à cet endroit, puis vérifiez à nouveau.",
      next: "Vérifier à nouveau",
    },
    empty: {
      title: "Excel n’indique pas où se trouve ce classeur",
      text: "Cela arrive aux invités. Collez plutôt le lien du fichier\u202f: dans le navigateur, sélectionnez Partager, puis Copier le lien.",
      next: "Coller le lien du fichier",
    },
    outsideExcel: {
      title: "Ouvrez cette page dans Excel",
      text: "Ceci est le volet Office d’un complément Excel. Dans Excel, sélectionnez Accueil, puis Workbook Sessions. Ou collez le lien d’un classeur.",
      next: "Coller le lien d’un fichier",
    },
    local: {
      title: "Ce classeur se trouve uniquement sur cet ordinateur",
      text: "Les sessions n’existent que pour les classeurs conservés dans OneDrive ou SharePoint. Enregistrez une copie à cet endroit et ouvrez-la, ou indiquez un autre classeur.",
      next: "Indiquer un autre classeur",
    },
    network: {
      title: "Ce classeur se trouve sur un lecteur réseau",
      text: "Les sessions n’existent que pour les classeurs conservés dans OneDrive ou SharePoint. Enregistrez une copie à cet endroit et ouvrez-la, ou indiquez un autre classeur.",
      next: "Indiquer un autre classeur",
    },
    syncedOneDrive: {
      title: "Excel a ouvert la copie synchronisée de ce classeur",
      text: "Le fichier se trouve dans un dossier OneDrive, mais Excel a indiqué son emplacement sur cet ordinateur. Activez l’enregistrement automatique, ou collez le lien du fichier.",
      next: "Coller le lien du fichier",
    },
    consumerOneDrive: {
      title: "Ce classeur se trouve dans un OneDrive personnel",
      text: "Microsoft propose les sessions de classeur uniquement pour les comptes professionnels ou scolaires. Vous pouvez quand même essayer, mais Microsoft pourrait refuser.",
      next: "Essayer avec le lien du fichier",
    },
    unsupported: {
      title: "Ce classeur ne se trouve pas dans OneDrive ou SharePoint",
      text: "Microsoft gère des sessions uniquement pour les fichiers dans OneDrive professionnel ou scolaire et dans SharePoint.",
      next: "Indiquer un autre classeur",
    },
    cloudWithoutWorkbooks: {
      title: "Ce cloud Microsoft n’a pas de sessions de classeur",
      text: "Le fichier se trouve dans un cloud Microsoft dont Graph ne propose pas de sessions de classeur. Il n’y a donc rien à répertorier ni à fermer.",
      next: "Indiquer un autre classeur",
    },
    notAnswering: {
      title: "Excel ne répond pas",
      text: "Terminez la modification de la cellule ou fermez la fenêtre ouverte dans Excel, puis réessayez. Vous pouvez aussi coller le lien du fichier.",
      next: "Réessayer",
      link: "Coller le lien du fichier",
    },
    signInToFind: {
      title: "Connectez-vous pour trouver ce classeur",
      text: "Nous demanderons à Microsoft où se trouve le fichier, avec l’autorisation de lire et d’écrire vos fichiers. Rien n’est modifié.",
      next: "Se connecter",
    },
    otherName: {
      title: "Est-ce le bon classeur\u202f?",
      text: (shown, found) => `Excel affiche ${quoted(shown)}\u202f; Microsoft a trouvé ${quoted(found)}.`,
      next: "Oui, l’utiliser",
      link: "Non, coller le lien du fichier",
    },
    moved: {
      title: "L’adresse mène maintenant à un autre fichier",
      text: (remembered, found) =>
        `Jusqu’à présent, cette adresse menait à ${quoted(remembered)}. Microsoft y trouve maintenant ${quoted(found)}. Les sessions de ${quoted(remembered)} restent associées à ce fichier.`,
      next: (found) => `Utiliser ${quoted(found)} maintenant`,
      stay: (remembered) => `Garder ${quoted(remembered)}`,
    },
    notFound: {
      link: "Coller le lien du fichier",
      retry: "Réessayer",
      askMore: "Autoriser plus de fichiers",
    },
    askMoreText:
      "Pour l’instant, le complément ne peut ouvrir que vos propres fichiers. Pour que vous puissiez utiliser les fichiers que d’autres partagent avec vous, Microsoft vous demande une fois d’autoriser l’accès à tous les fichiers que vous pouvez ouvrir.",
  },
};

export default language;

function about(number: number | undefined): string {
  return number === undefined ? "à ce sujet" : `au sujet de l’erreur AADSTS${number}`;
}
