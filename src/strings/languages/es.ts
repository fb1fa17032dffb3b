import { IDLE_MINUTES, LONGEST_IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { CLOUD_NAMES } from "../../core/clouds";
import { REPORTED_CEILING } from "../../core/sessions/sessionWarnings";
import { MAX_RETENTION_DAYS, MIN_RETENTION_DAYS } from "../../core/statements/retention";
import type { Language } from "./language";
import { plural } from "./plural";

const choose = plural("es");

const sessions = (n: number) => choose(n, { one: "1 sesión", other: `${n} sesiones` });

const oneByOne = (count: number) => (count === 1 ? "" : ", de una en una");

/** In a row's first minute: "Cerrada ahora mismo", not "Cerrada ahora". */
const since = (when: string) => (when === "ahora" ? "ahora mismo" : when);

/** "la 1:05", "las 14:05". */
const hour = (time: string) => (/^0?1:/.test(time) ? `la ${time}` : `las ${time}`);

const QUOTED_CLOUDS = CLOUD_NAMES.map((name) => `“${name}”`);

const rowSentences: Language["rowSentences"] = {
  status: {
    open: "Abierta",
    mayBeOpen: "Quizá abierta",
    probablyEnded: "Prob. finalizada",
    reportedClosed: "Cierre notificado",
    closed: "Cerrada",
    ended: "Finalizada",
    notKnown: "No reconocida",
    unusable: "No se puede usar",
    workbookGone: "Libro no encontrado",
    noAnswer: "Resultado incierto",
  },
  kind: {
    saves: "Guarda cambios",
    temporary: "Temporal",
    unknown: "Guardado incierto",
    reported: "Guarda (notificado)",
    inDoubt: "Podría perder cambios",
  },
  origin: {
    createdHere: "Creada aquí",
    added: "Agregada por usted",
    imported: "Importada",
    folder: "De OneDrive",
    by: (tool, run) => (run === undefined ? `Creada por ${tool}` : `Creada por ${tool}, ejecución ${run}`),
  },
  originAt: (origin, time) => `${origin}, ${time}`,
  life: {
    used: (when) => `Usada ${since(when)}`,
    likely: (from, to) => (to <= 0 ? "Fin probable inminente" : `Fin probable en ${from}–${to} min`),
    seen: (when) => `Vista ${since(when)}`,
    useReported: (when) => `Uso notificado ${since(when)}`,
    added: (when) => `Agregada ${since(when)}`,
    closed: (when) => `Cerrada ${since(when)}`,
    reportedClosed: (when) => `Cierre notificado ${since(when)}`,
    ended: (when) => `Fin detectado ${since(when)}`,
    marked: (when) => `Comprobada ${since(when)}`,
  },
  selected: "Seleccionada",
  close: "Cerrar",
  closeNamed: (name, id) => `Cerrar ${name} ${id}`,
  selectNamed: (name, id) => `Seleccionar ${name} ${id}`,
  moreNamed: (name, id) => `Más opciones para ${name} ${id}`,
  sessionNamed: (name, kind, status, id) => `${name}, ${kind}, ${status}, ${id}`,
};

const reasons: Language["createSentences"]["reasons"] = {
  createAgain: {
    title: "La sesión de libro no es válida",
    text: () => "Motivo de Microsoft: la sesión no existe o ya no es válida.",
  },
  createWhenFree: {
    title: "Otros están usando el libro",
    text: () =>
      "Motivo de Microsoft: otras personas o aplicaciones están usando el libro. Cree una sesión nueva cuando hayan terminado.",
  },
  createOtherwise: {
    title: "Algo salió mal",
    text: () =>
      "Motivo de Microsoft: algo inesperado. Una sesión nueva del mismo tipo podría fallar. Pruebe a crear una del otro tipo.",
  },
  liftRestriction: {
    title: "Bloqueado por una directiva",
    text: () =>
      "Motivo de Microsoft: una directiva del servicio o de su organización. Las sesiones volverán a funcionar cuando cambie esa directiva. Consulte a su administrador.",
  },
  cleanWorkbook: {
    title: "El libro no admite sesiones",
    text: () =>
      "Motivo de Microsoft: el libro contiene ahora algo que las sesiones no admiten, o se ha vuelto demasiado grande. Ábralo en el explorador para ver qué es.",
  },
  workbookGone: {
    title: "No se encontró el libro",
    text: ({ fileName }) =>
      `Motivo de Microsoft: la sesión no es válida porque no se encuentra ${fileName} donde estaba.`,
  },
  abandonSession: {
    title: "Error del servicio de Microsoft",
    text: () => "Microsoft solo indicó que su servicio falló y que la solicitud no debe repetirse.",
  },
  newToken: {
    title: "Microsoft no aceptó el inicio de sesión",
    text: ({ fileName }) =>
      `Microsoft no aceptó el inicio de sesión, ni siquiera después de renovarlo. Vuelva a iniciar sesión. Si el problema continúa, es posible que esta cuenta no tenga permiso para abrir ${fileName} en el explorador.`,
  },
  useOwnerAccount: {
    title: "La sesión de libro pertenece a otra cuenta",
    text: ({ accountName }) =>
      accountName === undefined
        ? "Solo puede usarla la cuenta que la abrió. Inicie sesión con esa cuenta."
        : `Solo puede usarla la cuenta que la abrió. Inicie sesión como ${accountName}.`,
  },
  askMore: {
    title: "Sin permiso para este libro",
    text: ({ fileName, fileAccess }) =>
      fileAccess === "all"
        ? `Esta cuenta no tiene permiso para cambiar ${fileName}, el libro tiene una etiqueta de confidencialidad o la cuenta no tiene una licencia de Excel para la web.`
        : `Solo ha permitido el acceso a sus propios archivos. Si ${fileName} pertenece a otra persona o a un sitio, permita el acceso a más archivos.`,
  },
  seeRestriction: {
    title: "El libro no lo permite",
    text: ({ fileName }) =>
      `Algo en ${fileName} lo impide: una etiqueta de confidencialidad, una protección o la falta de permiso de edición. Ábralo en el explorador para ver qué es.`,
  },
  waitForPeople: {
    title: "Alguien más está usando el libro",
    text: ({ fileName }) =>
      `Otras personas o aplicaciones están usando ${fileName}, por ejemplo, para editarlo. Inténtelo de nuevo cuando hayan terminado. El explorador muestra quiénes son.`,
  },
  waitForTurn: {
    title: "Demasiadas solicitudes",
    text: () =>
      "Microsoft recibió demasiadas solicitudes en poco tiempo, quizá de otras aplicaciones de su organización.",
  },
  waitForService: {
    title: "El servicio de Microsoft está ocupado",
    text: () => "El servicio no puede hacer esto ahora. Indica que es algo temporal.",
  },
  waitForCalculation: {
    title: "El libro tardó demasiado",
    text: ({ fileName }) =>
      `Microsoft detuvo la solicitud porque ${fileName} estuvo ocupado demasiado tiempo, por ejemplo, con un cálculo. Vuelva a comprobarlo cuando haya tenido tiempo de terminar.`,
  },
  askForItem: {
    title: "No se encontró el libro",
    text: ({ fileName }) =>
      `Microsoft no encuentra ${fileName} aquí: se movió, se eliminó o no está compartido con usted.`,
  },
  check: {
    title: "No hubo respuesta a tiempo",
    text: ({ fileName }) => `Microsoft no terminó a tiempo, quizá porque ${fileName} es grande.`,
  },
  checkId: {
    title: "Microsoft no entendió la solicitud",
    text: () =>
      "Es posible que un identificador esté incompleto o modificado. Compárelo con el original y vuelva a agregarlo.",
  },
  notOffered: {
    title: "No disponible para este libro",
    text: ({ fileName }) => `Microsoft no ofrece esto para ${fileName} o para el lugar donde se guarda.`,
  },
  tooLarge: {
    title: "Demasiado grande",
    text: ({ fileName }) =>
      `La solicitud es demasiado grande para el servicio de Microsoft. Es posible que ${fileName} sea demasiado grande para él.`,
  },
  simplifyWorkbook: {
    title: "El libro no es compatible",
    text: ({ fileName }) =>
      `${fileName} contiene algo que el servicio de Microsoft no admite, o es demasiado grande. Ábralo en el explorador para ver qué debe quitar.`,
  },
  notAboutSessions: {
    title: "Respuesta inesperada de Microsoft",
    text: () =>
      "El motivo de Microsoft se refiere a celdas o tablas, que no se solicitaron. Los detalles ayudarán al equipo de soporte técnico.",
  },
  internalFault: {
    title: "Error interno del servicio de Microsoft",
    text: () =>
      "El servicio de Microsoft se detuvo por un error interno. Los detalles ayudarán al equipo de soporte técnico.",
  },
};

function tryAgainIn(seconds: number): string {
  if (seconds === 1) return "Espere 1 segundo y vuelva a intentarlo.";
  if (seconds < 120) {
    const whole = Math.ceil(seconds);
    return choose(whole, {
      one: `Espere ${whole} segundo y vuelva a intentarlo.`,
      other: `Espere ${whole} segundos y vuelva a intentarlo.`,
    });
  }
  return `Espere ${Math.ceil(seconds / 60)} minutos y vuelva a intentarlo.`;
}

function tryAgainAt(time: string): string {
  return `Puede volver a intentarlo a partir de ${hour(time)}.`;
}

/** In place of a number that the sign-in did not give. */
function numbered(number: number | undefined): string {
  return number === undefined ? "esto" : `el error AADSTS${number}`;
}

const notKnown: Language["closeSentences"]["notKnown"] = {
  title: "Microsoft no encontró esta sesión para este archivo",
  body: ({ fileName, name, shortId }) =>
    `“${name}” (${shortId}) ha finalizado, o su identificador está incompleto o pertenece a un archivo distinto de ${fileName}. Se conservó en la lista y se marcó.`,
};

const notKnownKept: Language["closeSentences"]["notKnownKept"] = ({ fileName, name, shortId }) =>
  `“${name}” (${shortId}) para ${fileName} se conservó en la lista y se marcó. Si pudiera estar aún abierta, compare su identificador con el original.`;

const language: Language = {
  bulkSentences: {
    name: "Acción en varias sesiones",
    thinking: (count, seconds) =>
      choose(count, {
        one: `Se cerrará ${sessions(count)} en ${seconds} s`,
        other: `Se cerrarán ${sessions(count)} en ${seconds} s`,
      }),
    thinkingAnnounced: (count, seconds) => {
      const time = choose(seconds, { one: `${seconds} segundo`, other: `${seconds} segundos` });
      return choose(count, {
        one: `Se cerrará ${sessions(count)} en ${time}. Presione Esc o seleccione Cancelar para mantenerla abierta.`,
        other: `Se cerrarán ${sessions(count)} en ${time}. Presione Esc o seleccione Cancelar para mantenerlas abiertas.`,
      });
    },
    running: {
      close: (number, count) => `Cerrando ${number} de ${count}`,
      check: (number, count) => `Comprobando ${number} de ${count}`,
      keepAlive: (number, count) => `Manteniendo activa ${number} de ${count}`,
    },
    started: {
      close: (count) => `Cerrando ${sessions(count)}${oneByOne(count)}.`,
      check: (count) => `Comprobando ${sessions(count)}${oneByOne(count)}.`,
      keepAlive: (count) =>
        choose(count, {
          one: `Manteniendo activa ${sessions(count)}.`,
          other: `Manteniendo activas ${sessions(count)}, de una en una.`,
        }),
    },
    waiting: (seconds) => `Microsoft está ocupado. Se continuará en ${seconds} s`,
    waitingAnnounced: "Microsoft está ocupado. Se continuará en breve.",
    stopping: "Se detendrá después de la solicitud actual…",
    elsewhere: (settled, count) =>
      `Otro panel está trabajando en ellas: ${settled} de ${count} ${choose(settled, { one: "completada", other: "completadas" })}`,
    elsewhereAnnounced: "Otro panel está trabajando en estas sesiones.",
    interrupted: (settled, count) =>
      `El panel que trabajaba en ellas se detuvo después de ${sessions(settled)} de ${count}.`,
    stopped: "Detenido.",
    nothingMore: {
      documentChanged: "Ahora hay otro libro abierto, así que no enviamos nada más para el que confirmó.",
      documentNotAnswering:
        "Excel no responde, así que no enviamos nada más. Termine de editar la celda o cierre la ventana abierta en Excel y, después, continúe.",
    },
    longWait: (time) => `Microsoft está ocupado y pide esperar hasta ${hour(time)}.`,
    noAnswers:
      "Nos detuvimos porque Microsoft dejó sin responder dos solicitudes seguidas. Compruebe la conexión y, después, continúe.",
    notKept: "El almacenamiento está bloqueado o lleno, así que lo que falta se olvidará si se cierra este panel.",
    summary: (parts) => parts.join(", "),
    counted: {
      closed: (count) => choose(count, { one: `${count} cerrada`, other: `${count} cerradas` }),
      alive: (count) => choose(count, { one: `${count} aún abierta`, other: `${count} aún abiertas` }),
      ended: (count) => choose(count, { one: `${count} ya había finalizado`, other: `${count} ya habían finalizado` }),
      skipped: (count) =>
        choose(count, {
          one: `${count} omitida, ya terminada u olvidada`,
          other: `${count} omitidas, ya terminadas u olvidadas`,
        }),
      refused: (count) => choose(count, { one: `${count} rechazada`, other: `${count} rechazadas` }),
      unknown: (count) => `${count} sin respuesta clara`,
      later: (count) =>
        choose(count, { one: `${count} aplazada por Microsoft`, other: `${count} aplazadas por Microsoft` }),
      notKnown: (count) =>
        choose(count, { one: `${count} desconocida para Microsoft`, other: `${count} desconocidas para Microsoft` }),
      workbookGone: (count) => `${count} cuyo libro no se encontró`,
      unusable: (count) =>
        choose(count, { one: `${count} que ya no se puede usar`, other: `${count} que ya no se pueden usar` }),
      stopped: (count) =>
        choose(count, { one: `${count} solicitud detenida`, other: `${count} solicitudes detenidas` }),
      notAttempted: (count) =>
        choose(count, { one: `${count} solicitud no enviada`, other: `${count} solicitudes no enviadas` }),
    },
    cancel: "Cancelar",
    stop: "Detener",
    continueLeft: (count) => choose(count, { one: `Continuar (queda ${count})`, other: `Continuar (quedan ${count})` }),
    signInAndContinue: "Iniciar sesión y continuar",
    retryFailed: (count) =>
      choose(count, { one: `Reintentar ${count} fallida`, other: `Reintentar ${count} fallidas` }),
    results: "Resultados…",
    dismiss: "Descartar aviso",
  },
  closeManySentences: {
    title: (count) => `¿Cerrar ${sessions(count)}?`,
    close: (count) => `Cerrar ${sessions(count)}`,
    risk: {
      temporary: (count) =>
        choose(count, {
          one: "1 sesión es temporal. Los cambios realizados en ella se perderán y no se podrán recuperar.",
          other: `${count} son temporales. Los cambios realizados en ellas se perderán y no se podrán recuperar.`,
        }),
      unknown: (count) =>
        choose(count, {
          one: "No sabemos si 1 sesión guarda los cambios. Si es temporal, se perderán los cambios realizados en ella.",
          other: `No sabemos si ${count} sesiones guardan los cambios. Se perderán los cambios realizados en las temporales.`,
        }),
      doubtful: (count) =>
        choose(count, {
          one: "En 1 sesión, los registros no coinciden o no se pueden comprobar, así que sus cambios podrían perderse.",
          other: `En ${count} sesiones, los registros no coinciden o no se pueden comprobar, así que sus cambios podrían perderse.`,
        }),
      saves: (count) =>
        choose(count, {
          one: "1 sesión guarda los cambios a medida que se realizan, así que los cambios terminados permanecen en el archivo.",
          other: `${count} guardan los cambios a medida que se realizan, así que los cambios terminados permanecen en el archivo.`,
        }),
    },
    foreign: (count) =>
      choose(count, {
        one: "1 sesión no se creó aquí. Es posible que un flujo o un script aún la esté usando; si es así, fallará en su siguiente paso.",
        other: `${count} no se crearon aquí. Es posible que flujos o scripts aún las estén usando; si es así, fallarán en su siguiente paso.`,
      }),
    otherOwner: (count) =>
      choose(count, {
        one: "1 sesión está vinculada a otra cuenta. Es posible que no pueda cerrarla con la suya.",
        other: `${count} están vinculadas a otra cuenta. Es posible que no pueda cerrarlas con la suya.`,
      }),
    leftOut: (count) =>
      choose(count, {
        one: "1 sesión ya ha terminado y se omitirá.",
        other: `${count} ya han terminado y se omitirán.`,
      }),
    leftOutBecause: {
      notAnswering: (count) =>
        choose(count, {
          one: "Se omitirá 1 sesión del libro abierto porque Excel no responde.",
          other: `Se omitirán ${count} del libro abierto porque Excel no responde.`,
        }),
      notFound: (count) =>
        choose(count, {
          one: "Se omitirá 1 sesión porque todavía no hemos encontrado su libro.",
          other: `Se omitirán ${count} porque todavía no hemos encontrado sus libros.`,
        }),
      unplaced: (count) =>
        choose(count, {
          one: "Se omitirá 1 sesión porque no sabemos a qué libro pertenece.",
          other: `Se omitirán ${count} porque no sabemos a qué libros pertenecen.`,
        }),
    },
    nothingLeft: "Todas estas sesiones ya han terminado. No queda nada que cerrar.",
    oneByOne: "Se cerrarán de una en una, en el orden de la lista. Puede detenerlo en cualquier momento.",
  },
  copyManySentences: { title: (count) => `Copiar ${sessions(count)}` },
  forgetManySentences: {
    title: (count) => `¿Olvidar ${sessions(count)}?`,
    text: "Esto las quita de la lista en este dispositivo. Las sesiones abiertas permanecen abiertas hasta que caduquen.",
    forget: (count) => `Olvidar ${sessions(count)}`,
  },
  copySentences: {
    menu: "Copiar como…",
    menuId: "Copiar id. de sesión",
    title: (name, id) => `Copiar “${name}” (${id})`,
    form: "Copiar como",
    forms: {
      id: "Solo el id. de sesión",
      blink: "Blink: los seis parámetros de Close Session",
      http: "Solicitud HTTP",
      curl: "cURL (bash)",
      powerShell: "PowerShell",
      python: "Python",
    },
    whole:
      "Este texto contiene el identificador de sesión completo. Cualquiera que lo tenga y pueda abrir el archivo puede usar y cerrar la sesión.",
    token: "No contiene ningún token de acceso. Reemplace GRAPH_TOKEN por el suyo.",
    handedOver:
      "Una vez copiado el texto, otra herramienta podría usar la sesión sin que este panel lo vea, así que se dejará de estimar su final.",
    onlyId: "Aún no conocemos el libro de esta sesión, así que solo puede copiar su identificador.",
    text: "Texto para copiar",
    copy: "Copiar",
  },
  createSentences: {
    created: {
      title: "Hay una sesión abierta",
      persistent: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) guarda los cambios en ${fileName} a medida que se realizan.`,
      temporary: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) es temporal: los cambios realizados en ella se perderán cuando finalice y ${fileName} quedará como está.`,
    },
    pending: {
      title: "Microsoft está abriendo la sesión",
      body: ({ fileName }) =>
        `Con ${fileName}, esto puede tardar un poco. Puede cerrar este panel. Continuaremos desde aquí más tarde.`,
    },
    maybeOpened: {
      title: "No se pudo confirmar si se abrió una sesión",
      body: ({ fileName }) =>
        `Es posible que haya una sesión abierta para ${fileName}, pero no podemos conocer su identificador. Caduca si no se usa.`,
    },
    refused: ({ fileName }) => `Microsoft no abrió ninguna sesión para ${fileName}.`,
    notConfirmed: ({ fileName }) => `Microsoft no confirmó ninguna sesión para ${fileName}.`,
    later: ({ fileName }) => `Aún no hay ninguna sesión abierta para ${fileName}.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  detailsSentences: {
    title: (name, id) => `“${name}” (${id})`,
    rename: (name, id) => `Cambiar el nombre de “${name}” (${id})`,
    label: "Nombre",
    labelHint: "Se muestra en la lista en lugar del origen.",
    note: "Nota",
    save: "Guardar",
    workbook: "Libro",
    workbookReported: "Libro (notificado)",
    kind: "Tipo",
    status: "Estado",
    origin: "Origen",
    run: "Creada por",
    createdAt: "Creada",
    addedAt: "Agregada aquí",
    seenAliveAt: "Última vez vista abierta desde aquí",
    lastUsedAt: "Último uso notificado",
    driveId: "Id. de unidad",
    itemId: "Id. de elemento",
    owner: "Vinculada a la cuenta",
    record: "Registro",
    recordOf: (user, app) => {
      const by = [user, app].filter(Boolean).join(", ");
      return by === "" ? "Archivo de OneDrive; Microsoft no indicó de quién" : `Archivo de OneDrive de ${by}`;
    },
    recordOfDevice: "Archivo de OneDrive que este complemento escribió para su cuenta",
    recordInText: "Texto o archivo que agregó usted",
    openRun: "Abrir la ejecución que la creó",
    copyDetails: "Copiar estos detalles",
  },
  dialogSentences: {
    notKept: {
      blocked: "El almacenamiento está bloqueado para este complemento, así que el cambio no se guardó.",
      full: "El almacenamiento de este complemento está lleno, así que el cambio no se guardó. Olvide las sesiones que ya no necesite y vuelva a guardar.",
    },
    cancel: "Cancelar",
    done: "Listo",
    copy: "Copiar",
    copied: "Copiado",
    copyByHand: "No se pudo acceder al portapapeles. Seleccione el texto y cópielo:",

    notThisWindow: "Esto no cierra Excel ni desconecta a nadie de su cuenta.",
    inWorkbook: (fileName, place) => (place === undefined ? `Libro: ${fileName}` : `Libro: ${fileName}, ${place}`),
    otherWorkbookWarning: (fileName) => `Esta sesión pertenece a otro libro: ${fileName}. No es el que está abierto.`,
    fileNotKnown: "un libro cuyo nombre no conocemos",
    whichFile: {
      asking: "Preguntando a Microsoft qué archivo es…",
      offline: "No tiene conexión, así que no podemos preguntar a Microsoft qué archivo es.",
      signInNeeded: "No podemos saber qué archivo es hasta que inicie sesión.",
      notFound: "Microsoft no encontró este archivo con su cuenta.",
      noAnswer: "Microsoft no nos indicó qué archivo es.",
      reportedName: (name) => `Un registro lo llama ${name}. No se pudo confirmar.`,
      address: "Dirección del archivo",
    },
    close: {
      title: (name, id) => `¿Cerrar “${name}” (${id})?`,
      persistent:
        "Esta sesión guarda los cambios a medida que se realizan, así que los cambios terminados permanecen en el archivo.",
      temporary:
        "Esta sesión es temporal. Los cambios realizados en ella se perderán al cerrarla y no se podrán recuperar.",
      unknown:
        "No sabemos si esta sesión guarda los cambios. Si es temporal, los cambios realizados en ella se perderán y no se podrán recuperar.",
      doubts: {
        kindReported:
          "Solo un registro indica que esta sesión guarda los cambios, y no podemos comprobarlo. Si es temporal, podría perder cambios: todos los realizados en ella, definitivamente.",
        kind: "Los registros no coinciden en si esta sesión guarda los cambios. Si es temporal, podría perder cambios: todos los realizados en ella, definitivamente.",
        place:
          "Un registro indica que esta sesión pertenece a otro libro. Si la cierra, podrían perderse los cambios realizados allí.",
        owner:
          "Un registro indica que esta sesión pertenece a otra cuenta. Si la cierra, podrían perderse los cambios de esa persona.",
      },
      foreign: "Es posible que un flujo o un script aún la esté usando. Fallaría en su siguiente paso.",
      otherOwner: (name) =>
        name === undefined
          ? "Esta sesión está vinculada a otra cuenta. Es posible que no pueda cerrarla con la suya."
          : `Esta sesión está vinculada a ${name}. Es posible que no pueda cerrarla con otra cuenta.`,
      facts: (origin, life) => `${origin}. ${life}.`,
      meanwhile: {
        closed: "Esta sesión de libro se cerró mientras tanto. No queda nada que cerrar.",
        ended: "Esta sesión de libro finalizó mientras tanto. No queda nada que cerrar.",
        forgotten: "Esta sesión se olvidó mientras tanto. Si aún está abierta, permanecerá abierta hasta que caduque.",
      },
      close: "Cerrar sesión de libro",
      discard: "Cerrar y descartar",
    },
    forget: {
      title: (name, id) => `¿Olvidar “${name}” (${id})?`,
      text: "Esto quita la sesión de la lista en este dispositivo. La sesión permanece abierta hasta que caduque.",
      over: "Esto quita la sesión de la lista en este dispositivo. La sesión en sí ya está terminada.",
      meanwhile: "Esta sesión se olvidó mientras tanto.",
      forget: "Olvidar",
    },
    create: {
      title: "Crear una sesión",
      persistent: "Guarda cambios",
      persistentHint: `Los cambios se guardan en el archivo inmediatamente. La sesión finaliza tras unos ${IDLE_MINUTES.persistent} minutos de inactividad.`,
      temporary: "Temporal",
      temporaryHint: `Para cálculos: los cambios se pierden cuando la sesión finaliza, tras unos ${IDLE_MINUTES.temporary} minutos de inactividad.`,
      name: "Nombre (opcional)",
      nameHint: "Se muestra en la lista para que pueda distinguir la sesión de las demás.",
      notStorable:
        "El almacenamiento está bloqueado para este complemento. El identificador de la sesión se mostrará una vez, para que lo copie. Se pierde al cerrar este panel.",
      full: "El almacenamiento de este complemento está lleno. El identificador de la sesión se mostrará una vez, para que lo copie. Se pierde al cerrar este panel.",
      create: "Crear",
      createAnyway: "Crear de todos modos",
    },
    add: {
      title: "Agregar sesiones",
      label: "Identificadores de sesión o texto que los contenga",
      hint: "Un identificador, la salida de un flujo, un comando de cURL, JSON o CSV. No se contacta con ninguna sesión.",
      reading: "Leyendo el texto. Esto puede tardar un poco. Seleccione Cancelar para detenerlo.",
      understood: (count) => choose(count, { one: "1 sesión encontrada", other: `${count} sesiones encontradas` }),
      placeNotUnderstood:
        "No se pudo determinar a qué libro pertenece. La encontrará entre las sesiones de otros libros.",
      leftOut: (count) => choose(count, { one: "1 elemento omitido:", other: `${count} elementos omitidos:` }),
      saves: (count) =>
        choose(count, { one: "¿Guarda los cambios esta sesión?", other: "¿Guardan los cambios estas sesiones?" }),
      yes: "Sí",
      no: "No, son temporales",
      unknown: "No lo sé",
      unresolved: "Hasta que Microsoft encuentre este libro, las sesiones se conservan con la dirección del libro.",
      noWorkbook:
        "Aún no conocemos el libro, así que las sesiones sin libro se conservan aparte. Cuando aquí se muestre un libro, seleccione “Pertenece a este libro” en el menú de la sesión.",
      add: (count) => choose(count, { one: "Agregar 1 sesión", other: `Agregar ${count} sesiones` }),
      addNone: "Agregar",
      blocked: "El almacenamiento está bloqueado para este complemento, así que no se agregó nada. Conserve el texto.",
      full: "El almacenamiento de este complemento está lleno, así que no se pudieron agregar todas. Olvide las sesiones que ya no necesite y vuelva a agregar las que falten.",
    },
    byHand: {
      title: "Otro libro",
      link: "Vínculo al archivo",
      linkHint: "En el explorador o en Excel: Compartir y, después, Copiar vínculo.",
      orIds: "O escriba sus identificadores",
      source: "Origen",
      sharePoint: "SharePoint",
      oneDrive: "OneDrive",
      anySource: "No lo sé",
      siteId: "Id. de sitio",
      driveId: "Id. de unidad",
      itemId: "Id. de elemento",
      userId: "Id. de usuario",
      sessionId: "Id. de sesión de libro (opcional)",
      wrongField: (label, why) => `${label}: ${why}`,
      find: "Buscar libro",
      finding: "Preguntando a Microsoft…",
      found: (name, place) => (place === undefined ? `Se encontró ${name}` : `Se encontró ${name}, ${place}`),
      use: "Mostrar sus sesiones",
      nothing: "Pegue un vínculo o escriba al menos un Id. de elemento.",
      notALink:
        "Esto no es un vínculo a un archivo de OneDrive o SharePoint. Un vínculo de este tipo empieza por https:// y un nombre como contoso.sharepoint.com.",
      otherUser: "Solo puede abrir archivos a los que tenga acceso la cuenta con la que ha iniciado sesión.",
      siteNotUsed: "OneDrive no tiene sitio, así que el Id. de sitio no se usa.",
      blocked:
        "El almacenamiento está bloqueado para este complemento, así que no se pudo guardar el identificador de sesión. Vacíe el campo para continuar sin el identificador.",
      full: "El almacenamiento de este complemento está lleno, así que no se pudo guardar el identificador de sesión. Olvide las sesiones que ya no necesite o vacíe el campo para continuar sin el identificador.",
      signIn: "Iniciar sesión y buscar",
      askMore: "Permitir acceso a más archivos y buscar",
    },
    askMore: {
      title: "¿Permitir el acceso a más archivos?",
      allow: "Permitir acceso a más archivos",
    },
    forgetEverything: {
      title: "¿Quitar todo lo almacenado aquí?",
      text: (count) =>
        choose(count, {
          one: "Esto elimina de este dispositivo 1 sesión y todos los datos del complemento. No cierra ninguna sesión de libro.",
          other: `Esto elimina de este dispositivo ${count} sesiones y todos los datos del complemento. No cierra ninguna sesión de libro.`,
        }),
      exportFirst: "Copiar antes todas las sesiones",
      forget: "Quitar todo",
    },
    settings: {
      title: "Configuración",
      retention: "Conservar las sesiones cerradas y finalizadas durante (días)",
      retentionHint: `De ${MIN_RETENTION_DAYS} a ${MAX_RETENTION_DAYS}. Las sesiones abiertas se conservan hasta que las olvide.`,
      keepToasts: "Mantener los mensajes de éxito hasta que los descarte",
      save: "Guardar",
      wrong: `Escriba un número entero de ${MIN_RETENTION_DAYS} a ${MAX_RETENTION_DAYS}.`,
    },
  },
  fileSentences: {
    choose: "Elegir un archivo…",
    orDrop: "O suelte aquí un archivo: JSON o CSV de este complemento, o cualquier otro texto.",
    from: (name) => `Del archivo ${name}`,
    remove: "Usar texto en su lugar",
    tooLarge: "Este archivo es demasiado grande. Elija otro o pegue una parte de él.",
    several: "Ha soltado varios archivos. Suéltelos de uno en uno.",
    unreadable: "No se pudo leer este archivo. Elíjalo de nuevo o pegue su texto.",

    exportTitle: "Exportar sesiones",
    exportText: (count, records) =>
      `${sessions(count)} en ${choose(records, { one: "1 registro", other: `${records} registros` })}: todo lo que sabe este dispositivo, incluidas las sesiones olvidadas. Al importar el archivo en otro lugar no se pierde nada. No contiene contraseñas ni tokens.`,
    format: "Formato",
    json: "JSON",
    csv: "CSV, para una hoja de cálculo",
    download: "Descargar",
    downloadHint: "Si Descargar no hace nada en su versión de Excel, seleccione Copiar y pegue el texto en un archivo.",
    copy: "Copiar",
  },
  folderSentences: {
    name: "Sesiones en OneDrive",
    reading: "OneDrive: leyendo…",
    stop: "Detener",
    read: (count, when) =>
      choose(count, {
        one: `OneDrive: 1 sesión leída a ${hour(when)}`,
        other: `OneDrive: ${count} sesiones leídas a ${hour(when)}`,
      }),
    absent: "OneDrive: no hay nada guardado para este libro",
    kept: "OneDrive: sus sesiones están guardadas allí",
    notRead: "OneDrive: aún no se ha leído",
    waiting: (count) => choose(count, { one: "1 cambio pendiente", other: `${count} cambios pendientes` }),
    signIn: "Iniciar sesión para leer OneDrive",
    readAgain: "Leer de nuevo",
    keep: "Guardar mis sesiones en OneDrive",
    stopKeeping: "Dejar de guardarlas allí",
    gone: "La carpeta de OneDrive se eliminó o se movió. No se escribirá allí hasta que lo vuelva a activar.",
    trouble: {
      offline: "No se pudo leer OneDrive: este dispositivo no tiene conexión.",
      silence: "No se pudo leer OneDrive: no respondió.",
      busy: "No se pudo leer OneDrive: está ocupado. Seleccione Leer de nuevo dentro de unos minutos.",
      other: "No se pudo leer OneDrive: su respuesta fue inesperada.",
      partMissing: "No se pudo leer OneDrive: una parte de este complemento no se cargó.",
    },
    syncError: {
      offline: "Este dispositivo no tiene conexión. Los cambios se escribirán en cuanto haya conexión.",
      noAnswer: "OneDrive no respondió. Lo intentaremos de nuevo.",
      busy: "OneDrive está ocupado. Lo intentaremos de nuevo.",
      locked: "Un archivo o una carpeta está bloqueado en OneDrive en este momento. Lo intentaremos de nuevo.",
      changed: "Algo cambió en OneDrive en el mismo momento. Lo intentaremos de nuevo.",
      full: "Su OneDrive está lleno. Libere espacio en él y seleccione Leer de nuevo.",
      refused: "OneDrive no nos permitió escribir. Consulte a quien administre su OneDrive y seleccione Leer de nuevo.",
      refusedSome:
        "OneDrive rechazó algunos cambios. Todo lo demás está allí. Lo intentaremos de nuevo la próxima vez que abra el panel.",
      signInNeeded: "Ya no tiene la sesión iniciada en su cuenta. Inicie sesión y escribiremos los cambios.",
      notStored:
        "El almacenamiento de este complemento está lleno o bloqueado. Olvide las sesiones que ya no necesite y seleccione Leer de nuevo.",
    },
    unread: (count) =>
      choose(count, { one: "No se pudo leer 1 archivo", other: `No se pudieron leer ${count} archivos` }),
    unreadWhy: {
      notJson: "no es JSON completo",
      notAnObject: "no es un solo registro",
      tooLarge: "es demasiado grande para un registro",
      otherFormat: "no conocemos su formato",
      newer: "lo escribió una versión más reciente del complemento",
      noSessionId: "no indica ninguna sesión",
      badSessionId: "su identificador de sesión no puede ser correcto",
      cutShort: "falta una parte de su identificador de sesión",
      token: "contiene lo que parece una contraseña o un token, que nunca guardamos; haga que lo revoquen",
      foreignAddress: "OneDrive lo guarda en una dirección que no es de Microsoft",
      notNow: "no llegó; lo leeremos la próxima vez",
      partLeftOut: "no se entendió una parte; el resto se muestra",
    },
    unreadHint: "Permanecen donde están, sin cambios.",
    fileAnd: (name, why) => `${name}: ${why}`,

    staysThere: "Lo que hay en OneDrive permanece allí. Lo volveremos a leer la próxima vez que abra el panel.",

    keepTitle: "¿Guardar mis sesiones en OneDrive?",
    keepWhere:
      "Se escribirá en la carpeta Apps › Workbook Sessions de su OneDrive, en este dispositivo y con esta cuenta. Sus otros dispositivos y las automatizaciones que escriban allí verán las mismas sesiones.",
    keepWhat: (count) =>
      choose(count, {
        one: "De la única sesión conocida aquí y de todas las posteriores se guardarán su identificador, su libro, cuándo y con qué se abrió, se usó y se cerró, y el nombre y la nota que usted le puso. Cada cambio es un archivo pequeño. Nunca se guarda una contraseña ni un token.",
        other: `De las ${count} sesiones conocidas aquí y de todas las posteriores se guardarán sus identificadores, sus libros, cuándo y con qué se abrieron, se usaron y se cerraron, y los nombres y las notas que usted les puso. Cada cambio es un archivo pequeño. Nunca se guarda una contraseña ni un token.`,
      }),
    keepWho:
      "Cualquiera que pueda leer esa carpeta verá esto. Si elimina la carpeta, no se escribirá allí hasta que lo vuelva a activar.",
  },
  guideSentences: {
    menu: "El archivo aún parece bloqueado…",
    title: "El archivo aún parece bloqueado",
    intro: (fileName) =>
      `Cerrar una sesión de libro no desbloquea ${fileName}, y nada de lo que hay aquí lo hace. Estas son las causas habituales.`,
    seen: "Lo que podemos ver",
    asking: "Preguntando a Microsoft si el archivo está desprotegido…",
    checkedOutBy: (name) =>
      `Desprotegido por ${name}. Los demás no pueden cambiar el archivo hasta que se proteja o se descarte la desprotección.`,
    checkedOut:
      "Desprotegido, pero Microsoft no indicó por quién. Los demás no pueden cambiar el archivo hasta que se proteja.",
    notCheckedOut: "Nadie lo tiene desprotegido.",
    notSaid: "Microsoft no indica si los archivos de esta ubicación están desprotegidos.",
    couldNotAsk: "No se pudo preguntar a Microsoft si el archivo está desprotegido.",
    signIn: "Iniciar sesión y preguntar",
    askAgain: "Preguntar de nuevo",
    openHere: "Está abierto en esta instancia de Excel, así que otras aplicaciones podrían ver que está en uso.",
    maybeOpen: (count) =>
      choose(count, {
        one: "1 sesión de la lista podría estar aún abierta.",
        other: `${count} sesiones de la lista podrían estar aún abiertas.`,
      }),
    noneOpen: "Ninguna sesión de la lista parece abierta. Puede haber otras que no conozcamos.",
    closeOne: "Cerrarla…",
    selectThem: "Seleccionarlas",
    refused: (codes) =>
      `Microsoft rechazó una solicitud para este archivo (${codes}). El motivo podría ser una etiqueta de confidencialidad, una protección, la falta de permiso o la falta de una licencia de Excel para la web.`,
    unseen: "Lo que no podemos ver",
    people:
      "Es posible que alguien lo tenga abierto en Excel, en un equipo o en el explorador. El explorador muestra quién.",
    connectors:
      "El conector de Excel de Power Automate y otras herramientas similares mantienen sus propias sesiones, que nadie puede enumerar ni cerrar. Suelen finalizar unos 12 minutos después de su último uso.",
    delay: "Después de un cierre, el archivo puede tardar un momento en parecer libre en todas partes.",
    openInBrowser: "Abrir en el explorador",
  },
  historySentences: {
    title: "Historial",
    hint: "Lo que se cerró desde este dispositivo y lo que respondió Microsoft.",
    empty: "El historial está vacío.",
    noMatch: "No hay coincidencias en el historial.",
    search: "Buscar en el historial",
    today: "Hoy",
    yesterday: "Ayer",
    earlier: "Anteriores",
    by: (account) => `por ${account}`,
    request: (id) => `request-id ${id}`,
    outcome: {
      closed: "Cerrada",
      ended: "Ya había finalizado",
      notKnown: "Desconocida para Microsoft",
      workbookGone: "Libro no encontrado",
      refused: "Rechazada",
      later: "Aplazada por Microsoft",
      unknown: "Resultado incierto",
      unusable: "Ya no se puede usar",
    },
    results: "Resultados…",
    copy: "Copiar como CSV",
    clear: "Borrar historial",
    clearSure: "¿Borrar todo el historial?",
    notCleared: "El almacenamiento está bloqueado para este complemento, así que el historial no se borró.",
    kept: (days) =>
      choose(days, {
        one: `Se conserva durante ${days} día; puede cambiarlo en Configuración.`,
        other: `Se conserva durante ${days} días; puede cambiarlo en Configuración.`,
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
        `Es posible que una solicitud anterior para este libro aún esté en curso. Se continuará en ${seconds} s como máximo`,
      announced:
        "Es posible que una solicitud anterior para este libro aún esté en curso. Se continuará después de ella.",
    },
    menu: (minutes) => `Mantener activa ${minutes} min`,
    menuStop: "Dejar de mantener activa",
    contacting: (until) => `Se mantiene activa hasta ${hour(until)}, contactando…`,
    next: (until, minutes) =>
      minutes <= 1
        ? `Se mantiene activa hasta ${hour(until)}, próximo contacto en menos de un minuto`
        : `Se mantiene activa hasta ${hour(until)}, próximo contacto en ${minutes} min`,
    last: (until) => `Se mantiene activa hasta ${hour(until)}, sin contacto antes de esa hora`,
    stop: "Detener",
    stopNamed: (name, id) => `Detener “Mantener activa” para ${name} ${id}`,
    called: ({ name, shortId }) => `“${name}” (${shortId})`,
    ended: {
      over: {
        title: "“Mantener activa” ha finalizado",
        body: (names) => `Ya no se contacta con: ${names}. Una sesión caduca si no se usa.`,
      },
      hidden: {
        title: "“Mantener activa” se detuvo: el panel se ocultó",
        body: (names) =>
          `Ya no se contacta con: ${names}. Las sesiones solo se mantienen activas mientras pueda ver este panel.`,
      },
      slept: {
        title: "“Mantener activa” se detuvo: el equipo estaba en suspensión",
        body: (names) =>
          `Es posible que estas sesiones hayan finalizado: ${names}. Seleccione Comprobar para preguntar a Microsoft.`,
      },
      leapt: {
        title: "“Mantener activa” se detuvo: el equipo estaba en suspensión o se cambió la hora",
        body: (names) =>
          `Es posible que estas sesiones hayan finalizado: ${names}. Seleccione Comprobar para preguntar a Microsoft.`,
      },
      gone: {
        title: "“Mantener activa” se detuvo: la sesión de libro ha terminado",
        body: (names) => `Cerradas, finalizadas u olvidadas: ${names}.`,
      },
      unclear: {
        title: "“Mantener activa” se detuvo: no hubo una respuesta clara",
        body: (names) =>
          `Microsoft no indicó que estas sesiones estén abiertas: ${names}. Seleccione Comprobar para preguntar de nuevo.`,
      },
      notSent: {
        title: "“Mantener activa” se detuvo: no se pudo enviar nada",
        body: (names) => `No se contactó con: ${names}. Inicie sesión o vuelva al libro y, después, empiece de nuevo.`,
      },
      failed: {
        title: "“Mantener activa” se detuvo: algo salió mal",
        body: (names) =>
          `Ya no se contacta con: ${names}. Es posible que se haya enviado una última solicitud. Seleccione Comprobar para preguntar a Microsoft.`,
      },
    },
  },
  languageSentences: {
    setting: "Idioma",
    asInExcel: "Como en Excel",
    notLoaded: "No pudimos cargar este idioma, así que no se guardó nada. Compruebe la conexión y vuelva a guardar.",
  },

  lineSentences: {
    activity: {
      of: (name, text) => `${name}: ${text}`,
      closing: "Cerrando…",
      contacting: "Contactando…",
      queued: "En cola",
      busy: "Microsoft está ocupado. Se volverá a intentar en breve.",
      waiting: (seconds) => `Microsoft está ocupado. Se volverá a intentar en ${seconds} s`,
      signInToClose: "Inicie sesión para cerrar esta sesión de libro",
      signInToContact: "Inicie sesión para contactar con esta sesión de libro",
    },
    signInAndClose: "Iniciar sesión y cerrar",
    signInAndContact: "Iniciar sesión y contactar",
    named: {
      stop: (name, id) => `Detener la solicitud de ${name} ${id}`,
      close: (name, id) => `Iniciar sesión y cerrar ${name} ${id}`,
      contact: (name, id) => `Iniciar sesión y contactar con ${name} ${id}`,
      stopCreating: "Detener la creación de la sesión",
    },
    creating: "Creando una sesión…",
    creatingLong: "Microsoft está abriendo la sesión. Puede cerrar este panel.",
    signInToCreate: "Inicie sesión para crear la sesión de libro",
    standing: {
      persistent: (count) =>
        choose(count, {
          one: "1 sesión creada aquí está abierta",
          other: `${count} sesiones creadas aquí están abiertas`,
        }),
      temporary: (count) =>
        choose(count, {
          one: "1 sesión temporal abierta perderá sus cambios",
          other: `${count} sesiones temporales abiertas perderán sus cambios`,
        }),
    },
  },
  warningSentences: {
    short: {
      severalPersistent: (count) =>
        choose(count, {
          one: `${count} sesión guarda cambios a la vez`,
          other: `${count} sesiones guardan cambios a la vez`,
        }),
      nearCeiling: (count) =>
        choose(count, { one: `${count} sesión parece abierta`, other: `${count} sesiones parecen abiertas` }),
    },
    severalPersistent: (count) =>
      choose(count, {
        one: `${count} sesión que guarda los cambios parece abierta en este libro. Los cambios realizados en varias a la vez podrían combinarse de forma incorrecta.`,
        other: `${count} sesiones que guardan los cambios parecen abiertas en este libro. Los cambios realizados en varias a la vez podrían combinarse de forma incorrecta.`,
      }),
    nearCeiling: (count) =>
      choose(count, {
        one: `${count} sesión parece abierta en este libro. Se ha informado de un límite de unas ${REPORTED_CEILING}, pero Microsoft no documenta ninguno.`,
        other: `${count} sesiones parecen abiertas en este libro. Se ha informado de un límite de unas ${REPORTED_CEILING}, pero Microsoft no documenta ninguno.`,
      }),
  },
  mailSentences: {
    open: "Enviar desde su cuenta…",
    title: "Enviar por correo electrónico",
    permission:
      "Es posible que Microsoft le pida que permita a este complemento enviar correo electrónico en su nombre (Mail.Send). Solo se pide ahora, y se envía un solo correo cada vez que selecciona Enviar correo.",
    what: "El correo contiene la tabla anterior, sin los identificadores de sesión completos. Una copia queda en Elementos enviados.",
    to: "Para",
    toHint: "Una o varias direcciones, separadas por comas o puntos y comas.",
    send: "Enviar correo",
    sendAgain: "Enviar de nuevo",
    sending: "Esperando a Microsoft…",
    wrong: (texts) =>
      texts.length === 1
        ? `${texts[0]} no es una dirección de correo electrónico.`
        : `Estas no son direcciones de correo electrónico: ${texts.join(", ")}`,
    none: "Escriba al menos una dirección de correo electrónico.",
    tooMany: (most) =>
      choose(most, {
        one: `Un correo puede enviarse como máximo a ${most} dirección.`,
        other: `Un correo puede enviarse como máximo a ${most} direcciones.`,
      }),
    consentLink: "Copiar vínculo para su administrador",

    titles: {
      accepted: "Correo aceptado",
      unknown: "Es posible que su correo se haya enviado",
      notSent: "Su correo no se envió",
    },
    accepted: (addresses, from) =>
      from === undefined
        ? `Microsoft aceptó el correo para ${addresses.join(", ")}. No podemos ver si llega.`
        : `Microsoft aceptó el correo de ${from} para ${addresses.join(", ")}. No podemos ver si llega.`,
    badAddress:
      "Microsoft no aceptó una de las direcciones, así que no se envió nada. Compruébelas y vuelva a intentarlo.",
    notAllowed:
      "Microsoft no permitió que este complemento enviara correo en su nombre, así que no se envió nada. Es posible que su organización no lo permita. Use Redactar un correo en su lugar o pida a su administrador que permita Mail.Send.",
    noMailbox:
      "Su cuenta no tiene ningún buzón desde el que Microsoft 365 pueda enviar, así que no se envió nada. Use Redactar un correo en su lugar.",
    later:
      "Microsoft nos pidió que redujéramos el ritmo, así que no se envió nada. Inténtelo de nuevo dentro de unos minutos.",
    laterAt: (time) =>
      `Microsoft nos pidió que redujéramos el ritmo, así que no se envió nada. Puede volver a intentarlo a partir de ${hour(time)}.`,
    refused: "Microsoft rechazó el correo, así que no se envió nada.",
    unknown:
      "No se pudo confirmar si Microsoft aceptó el correo. Es posible que se haya enviado. Mire en Elementos enviados antes de enviarlo de nuevo.",
    signInNeeded: "No se envió nada. Seleccione Enviar correo para iniciar sesión.",
    notSent: (why) => `No se envió nada. ${why}`,
  },
  menuSentences: {
    create: "Crear sesión…",
    belongsHere: "Pertenece a este libro",
    rename: "Cambiar nombre…",
    details: "Detalles…",
    history: "Historial…",
    sort: "Ordenar por",
    sorts: {
      decision: "Requiere una decisión",
      use: "Último uso",
      kind: "Tipo",
      status: "Estado",
      origin: "Origen",
    },
    keepAlive: "Mantener activa (contacta con la sesión)",
    check: "Comprobar (contacta con la sesión)",
    forget: "Olvidar…",
    otherWorkbook: "Otro libro…",
    readAgain: "Leer de nuevo el libro abierto",
    exportAll: "Exportar sesiones…",
    settings: "Configuración…",
    shortcuts: "Métodos abreviados de teclado…",
    forgetEverything: "Quitar todo lo almacenado aquí…",
  },
  momentSentences: {
    counting: (seconds) => `Se cerrará en ${seconds} s`,
    announced: (name, seconds) =>
      choose(seconds, {
        one: `${name} se cerrará en 1 segundo. Presione Esc o seleccione Cancelar para mantenerla abierta.`,
        other: `${name} se cerrará en ${seconds} segundos. Presione Esc o seleccione Cancelar para mantenerla abierta.`,
      }),
    cancel: "Cancelar",
    cancelNamed: (name) => `Cancelar el cierre de ${name}`,
    setting: "Tiempo para cancelar el cierre de una sesión temporal creada aquí (segundos)",
    settingHint: (most) =>
      choose(most, {
        one: `De 0 a ${most}. Las demás sesiones que podrían perder cambios siempre esperan ${most} segundo.`,
        other: `De 0 a ${most}. Las demás sesiones que podrían perder cambios siempre esperan ${most} segundos.`,
      }),
    settingWrong: (most) => `Escriba un número entero de 0 a ${most}.`,
  },
  newcomerSentences: {
    empty: {
      what: "Una sesión es una conexión que un flujo, un script o este complemento abrió en el libro y que puede permanecer abierta una vez terminado el trabajo.",
      find: "Cómo incluir una en esta lista:",
      paste: "Pegar o importar una",
      pasteHint:
        "Un identificador de sesión o cualquier texto que lo contenga: la salida de un flujo, un registro de eventos, un CSV.",
      folder: "Buscar en OneDrive",
      folderHint: "Las automatizaciones pueden dejar sus sesiones en una carpeta de su OneDrive.",
      create: "Crear una",
      createHint: "Para probarla o para copiarla a otra herramienta.",
      createNotNow: "Podrá crear una sesión aquí cuando se muestre un libro.",
      closing:
        "El cierre finaliza solo esa sesión. No cierra Excel, no desconecta a nadie de su cuenta ni elimina ningún archivo.",
    },
    whatIs: {
      menu: "¿Qué es una sesión?",
      title: "¿Qué es una sesión de libro?",
      paragraphs: [
        "Una conexión que un flujo, un script o este complemento abre en un libro mediante Microsoft Graph, para leerlo y cambiarlo sin Excel.",
        "Algunas sesiones guardan los cambios: lo que se cambia en ellas se escribe en el archivo de inmediato. Otras son temporales: lo que se cambia en ellas se pierde cuando finalizan.",
        `Microsoft finaliza una sesión cuando no se usa: tras unos ${IDLE_MINUTES.persistent} minutos si guarda los cambios, tras unos ${IDLE_MINUTES.temporary} si es temporal. Estos tiempos son estimaciones.`,
        "Microsoft no enumera las sesiones abiertas. Este complemento conoce las que se crearon aquí, las que se pegaron o importaron y las que las automatizaciones dejaron en su OneDrive. Puede haber otras.",
        "El cierre finaliza una sola sesión de un solo libro. Lo que aún la use fallará en su siguiente paso. Cerrarla no cierra Excel, no desconecta a nadie de su cuenta ni elimina ningún archivo.",
      ],
    },
    about: {
      menu: "Acerca de…",
      title: "Acerca de Workbook Sessions",
      version: "Versión",
      account: "Cuenta",
      signIn: "Inicio de sesión",
      byExcel: "Mediante Excel, con la cuenta de Excel",
      byWindow: "En una ventana de Microsoft, con una cuenta que usted elija",
      notYet: "Aún no ha iniciado sesión",
      access: "Acceso",
      accessTo: { own: "Sus propios archivos", all: "Todos los archivos que puede abrir" },
      cloud: "Nube de Microsoft",
      clouds: {
        global: "Global",
        usgov: "Gobierno de EE. UU. (GCC High)",
        usgovdod: "Gobierno de EE. UU. (DoD)",
      },
      storage: "Almacenamiento usado aquí",
      storageUsed: (kilobytes) => (kilobytes < 1 ? "Menos de 1 KB" : `Unos ${kilobytes} KB`),
      privacy: "Privacidad",
      privacyText:
        "La lista permanece en este dispositivo y, si así lo eligió, en su OneDrive. Solo nos comunicamos con Microsoft y no recopilamos nada sobre usted.",
      licenses: "Licencias",
      licensesText:
        "Licencia MIT. Desarrollado con React, Fluent UI y Microsoft Authentication Library, todos con la licencia MIT.",
      remove: "Quitar todo lo almacenado aquí…",
    },
  },
  noticeSentences: {
    message: "Mensaje",
    earlierMessages: (count) => choose(count, { one: "1 mensaje anterior", other: `${count} mensajes anteriores` }),
    messageAbout: (name, id) => `Mensaje sobre ${name} ${id}`,
    details: "Detalles",
    hideDetails: "Ocultar detalles",
    copyDetails: "Copiar detalles",
    results: "Resultados…",
    notSent: {
      documentChanged: {
        title: "No se envió nada: ahora hay otro libro abierto",
        body: "Excel no muestra el libro que confirmó, así que no se hizo nada.",
      },
      documentNotAnswering: {
        title: "No se envió nada: Excel no responde",
        body: "Termine de editar la celda o cierre la ventana abierta en Excel y vuelva a intentarlo.",
      },
      closed: {
        title: "No se envió nada: la sesión de libro ya está cerrada",
        body: "Otro panel o dispositivo la cerró mientras tanto.",
      },
      ended: {
        title: "No se envió nada: la sesión de libro ya había finalizado",
        body: "Otro panel o dispositivo lo detectó mientras tanto.",
      },
      forgotten: {
        title: "No se envió nada: la sesión se olvidó",
        body: "Se quitó de la lista mientras tanto. Si aún está abierta, permanecerá abierta hasta que caduque.",
      },
      alreadyOpening: {
        title: "No se envió nada: ya se está abriendo una sesión",
        body: "Otro panel solicitó una y Microsoft la está abriendo. Aparecerá en la lista cuando esté abierta.",
      },
      cancelled: {
        title: "Cancelado: la sesión de libro no se cerró desde aquí",
        body: ({ name, shortId, fileName }) =>
          `No se envió nada. “${name}” (${shortId}) para ${fileName} podría estar aún abierta.`,
      },
      stopped: {
        close: {
          title: "Detenido: la sesión de libro no se cerró desde aquí",
          body: ({ name, shortId, fileName }) =>
            `No se envió nada más. “${name}” (${shortId}) para ${fileName} podría estar aún abierta.`,
        },
        contact: {
          title: "Detenido: no se contactó con la sesión",
          body: ({ name, shortId, fileName }) =>
            `No se envió nada más. “${name}” (${shortId}) para ${fileName} podría estar aún abierta.`,
        },
        create: {
          title: "Detenido: no se creó ninguna sesión",
          body: ({ fileName }) => `No se envió nada más para ${fileName}.`,
        },
      },
    },
    notChanged: "No se cambió nada: la sesión se olvidó",
    notStored: {
      title: "No se pudo guardar esta sesión aquí",
      blocked:
        "El almacenamiento está bloqueado para este complemento. Copie ahora el identificador: se pierde al cerrar este panel y Microsoft no enumera las sesiones.",
      full: "El almacenamiento de este complemento está lleno. Copie ahora el identificador: se pierde al cerrar este panel y Microsoft no enumera las sesiones.",
    },
    added: (count) =>
      count === 0
        ? "No se agregó ninguna sesión: los registros indican que se olvidaron"
        : choose(count, { one: "1 sesión agregada", other: `${count} sesiones agregadas` }),
    listed: (count) =>
      choose(count, { one: "1 sesión ya estaba en la lista", other: `${count} sesiones ya estaban en la lista` }),
    listedBody: "Se conservó lo que el texto aporta sobre ellas. No se contactó con ninguna sesión.",
    also: (count) =>
      choose(count, { one: "1 sesión más ya estaba en la lista.", other: `Otras ${count} ya estaban en la lista.` }),
    addedBody: "Los datos se conservan en este dispositivo. No se contactó con ninguna sesión.",
    addedHere:
      "El almacenamiento está bloqueado para este complemento, así que solo permanecerán en la lista hasta que se cierre este panel. Conserve el texto. No se contactó con ninguna sesión.",
    forgotten: (count) => choose(count, { one: "1 sesión olvidada", other: `${count} sesiones olvidadas` }),
    broughtBack: (count) =>
      choose(count, {
        one: "1 sesión vuelve a estar en la lista",
        other: `${count} sesiones vuelven a estar en la lista`,
      }),
    broughtBackBody: (count) =>
      choose(count, { one: "Sabemos de ella tanto como antes.", other: "Sabemos de ellas tanto como antes." }),
    forgottenBody: "No se cerró ninguna sesión de libro.",
    forgottenGoesOn: "Las solicitudes que ya estaban en camino a Microsoft continúan. No se envía nada más.",
    notRemoved:
      "El almacenamiento está bloqueado para este complemento, así que no se pudo quitar todo. Lo que aún está en la lista sigue en este dispositivo.",
    storageFailure: {
      blocked:
        "El almacenamiento está bloqueado para este complemento, así que esto no se guardó. Lo que muestra la lista se pierde al cerrar este panel.",
      full: "El almacenamiento de este complemento está lleno, así que esto no se guardó. Es posible que la lista muestre la sesión como antes. Olvide las sesiones que ya no necesite.",
    },
    personal: "Microsoft solo documenta sesiones para cuentas profesionales o educativas. Esta es personal.",
    thisWorkbook: "este libro",
  },
  supportSentences: {
    time: "Hora",
    session: "Sesión",
    status: "Estado HTTP",
    codes: "Códigos",
    requestId: "request-id",
    clientRequestId: "client-request-id",
    answeredAt: "Hora de respuesta",
    signInCode: "Código de inicio de sesión",
    signInNumber: "Error de inicio de sesión",
    tenant: "Organización consultada",
    tried: "Inicio de sesión probado",
    failure: "Error",
    places: "En",
  },
  paneSentences: {
    ...rowSentences,
    appName: "Workbook Sessions",
    starting: "Iniciando…",
    finding: "Buscando este libro…",
    findingHint: "Preguntando a Microsoft dónde está este archivo. Mientras tanto, puede agregar sesiones.",
    openInBrowser: "Abrir en el explorador",
    outOfDate:
      "Excel no responde, así que esto podría no estar actualizado. No se cerrará ninguna sesión de libro hasta que responda.",
    retry: "Reintentar",
    reload: "Volver a cargar el panel",
    byHandNote: "Usted eligió este libro. Es posible que no sea el que está abierto.",
    backToDocument: "Volver al libro abierto",
    otherWorkbook: "Otro libro…",

    listTitle: (count) => choose(count, { one: "1 sesión conocida aquí", other: `${count} sesiones conocidas aquí` }),
    whoseKnowledge: "Microsoft no enumera las sesiones abiertas",
    whoseKnowledgeMore:
      "Aquí están las que conoce este complemento: creadas aquí, agregadas por usted o dejadas en OneDrive por sus automatizaciones. Puede haber otras.",
    queued: "En cola",
    select: "Seleccionar",
    add: "Agregar sesión",
    addShort: "Agregar",
    more: "Más",
    filter: "Buscar sesiones",
    filterHint: "Buscar",
    filtered: (shown, all) =>
      choose(shown, { one: `Se muestra ${shown} de ${all}`, other: `Se muestran ${shown} de ${all}` }),
    settled: (count) => `Terminadas o no encontradas (${count})`,
    noMatch: "Ninguna sesión coincide con la búsqueda.",
    clearFilter: "Borrar búsqueda",
    otherOwners: (count) =>
      choose(count, {
        one: "1 sesión de otra cuenta no se muestra",
        other: `${count} sesiones de otras cuentas no se muestran`,
      }),
    otherWorkbooks: (count) =>
      choose(count, { one: "1 sesión de otro libro", other: `${count} sesiones de otros libros` }),
    fileNotKnown: "Libro desconocido",
    fileReported: (name) => `${name} (notificado)`,
    quarantined: (count) =>
      choose(count, {
        one: "1 registro guardado no se puede leer con esta versión. Se dejó sin cambios.",
        other: `${count} registros guardados no se pueden leer con esta versión. Se dejaron sin cambios.`,
      }),

    stop: "Detener",
    signIn: "Iniciar sesión",
    signedInAs: (name) => `Sesión iniciada como ${name}`,
    notSignedInAs: (name) => `No se pudo iniciar sesión como ${name}`,
    lastSignedInAs: (name) => `Último inicio de sesión como ${name}`,
    notSignedIn: "Aún no ha iniciado sesión",
    dismiss: "Descartar mensaje",
    partFailed: "Una parte de este panel no se cargó. Compruebe la conexión.",
    loading: "Cargando…",
  },
  pasteSentences: {
    notAnId:
      "Esto no es un identificador de sesión. Un identificador de sesión empieza por cluster= y contiene session=. Copie el identificador completo desde donde se abrió la sesión.",
    cutShort:
      "Falta una parte del identificador: se cortó, se acortó o se ocultó. Vuelva a copiar el identificador entero.",
    tooLong: "Esto es más largo que cualquier identificador. Copie solo el identificador.",
    spaces:
      "Hay un espacio dentro del identificador, así que es posible que falte una parte. Vuelva a copiarlo entero.",
    controlCharacters:
      "Hay un carácter invisible o un salto de línea dentro del identificador. Vuelva a copiarlo entero.",
    notAscii:
      "Contiene un carácter que no tiene ningún identificador de sesión, como una letra acentuada. Vuelva a copiarlo desde su origen.",
    token:
      "Esto parece una contraseña o un token de acceso. No se conservó. No lo comparta nunca. Si se envió a alguien, haga que lo revoquen.",
    notSet:
      "El script no había abierto su sesión cuando se copió esto. Vuelva a copiarlo cuando la sesión esté abierta.",

    noSession: "Aquí no hay ningún identificador de sesión.",
    notNeeded: "Son detalles de la solicitud, que aquí no se necesitan.",
    duplicate: "Esta sesión aparece más de una vez en el texto. Se agregará una vez.",
    fieldRefused: "Este valor no puede ser correcto, así que se omitió. Aún puede agregar la sesión.",
    fieldNotKnown: "No conocemos estos campos, así que se omitieron.",
    newerFormat: "Esto lo escribió una versión más reciente del complemento. Actualice el complemento para leerlo.",
    otherFormat: "No conocemos el formato de este registro. Pegue solo su identificador de sesión.",
    recordTooLarge:
      "Este registro es demasiado grande o tiene demasiados niveles anidados para una sesión. Pegue solo su identificador de sesión.",
    tooMuchText: "El texto es demasiado largo para leerlo de una vez. Pegue una parte o impórtelo como archivo.",
    tooManyRows: "Hay demasiadas sesiones para agregarlas a la vez. Agréguelas en varios pasos.",

    empty: "Escriba un valor.",
    dots: "Los puntos solos no son un identificador. Vuelva a copiar el identificador.",
    character: (character) =>
      character === undefined || character.trim() === ""
        ? "Contiene un espacio o un carácter invisible que no tiene ningún identificador de este tipo. Vuelva a copiar el identificador."
        : `Contiene un carácter que no tiene ningún identificador de este tipo: ${character}. Vuelva a copiar el identificador.`,
    shape:
      "Esto no parece un identificador de este tipo. Un sitio es contoso.sharepoint.com, solo o seguido de dos códigos. Un usuario es un nombre de inicio de sesión, un código o me.",
    address: "Esto es una dirección, no un identificador. Péguela como vínculo del archivo.",
    itemNeeded: "Escriba el Id. de elemento: identifica el archivo.",
    placeNeeded:
      "El Id. de elemento por sí solo no indica dónde está el archivo. Agregue el Id. de unidad o elija OneDrive o un sitio.",
    siteNeeded: "Para un archivo de SharePoint, escriba también el Id. de sitio o el Id. de unidad.",
  },
  proofSentences: {
    note: "Anotar la versión del archivo para compararla después del cierre",
    noteMany: "Anotar las versiones de los archivos para compararlas después del cierre",
    noting: "Preguntando a Microsoft…",
    noted: (time) => `Anotada: el archivo se modificó por última vez el ${time}.`,
    notNoted: "Microsoft no nos indicó la versión del archivo, así que después no habrá nada con lo que comparar.",

    notedMany: (count) => `Se anotaron las versiones de ${count} libros.`,
    notedSome: (noted, count) =>
      `Se anotaron las versiones de ${noted} de ${count} libros. Microsoft no nos indicó las demás, así que después no habrá nada con lo que compararlas.`,
    show: "Mostrar prueba",
    showAgain: "Volver a comprobar el archivo",
    asking: "Preguntando a Microsoft…",
    before: (time) => `Antes del cierre, el archivo se modificó por última vez el ${time}.`,
    now: (time) => `Ahora, la última modificación es del ${time}.`,
    changed: "El contenido del archivo ha cambiado desde entonces. No podemos ver quién lo cambió.",
    same: "El contenido del archivo es el mismo que entonces.",
    noBefore: "Su versión no se anotó antes del cierre, así que no podemos comparar.",
    lag: "Una copia descargada ahora puede ser aún la versión anterior durante unos 20 segundos.",
    versions: "Historial de versiones",
    failed: (why) => `No se pudo consultar el archivo. ${why}`,
  },
  reasonSentences: reasons,
  resultsSentences: {
    title: "Resultados",
    columns: {
      name: "Sesión",
      shortId: "Id.",
      workbook: "Libro",
      kind: "Tipo",
      outcome: "Resultado",
      when: "Fecha y hora",
      account: "Cuenta",
      requestId: "Id. de solicitud",
    },
    kinds: { saves: "Guarda cambios", temporary: "Temporal", notKnown: "Desconocido" },
    noName: "Sin nombre",
    leftOut: "Omitido porque parece una contraseña, un token o un identificador de sesión",
    outcome: {
      closed: "Cerrada",
      ended: "Ya había finalizado",
      notKnown: "Desconocida para Microsoft",
      workbookGone: "Libro no encontrado",
      refused: "Rechazada",
      later: "Aplazada por Microsoft; que sepamos, aún abierta",
      unknown: "Sin respuesta clara, podría estar cerrada o abierta",
      unusable: "Ya no se puede usar",
      notSent: "Solicitud no enviada, así que nosotros no cerramos la sesión de libro",
    },
    summary: (parts) => parts.join(", "),
    counted: {
      closed: (count) => choose(count, { one: `${count} cerrada`, other: `${count} cerradas` }),
      ended: (count) => choose(count, { one: `${count} ya había finalizado`, other: `${count} ya habían finalizado` }),
      notKnown: (count) =>
        choose(count, { one: `${count} desconocida para Microsoft`, other: `${count} desconocidas para Microsoft` }),
      workbookGone: (count) => `${count} cuyo libro no se encontró`,
      refused: (count) => choose(count, { one: `${count} rechazada`, other: `${count} rechazadas` }),
      later: (count) => choose(count, { one: `${count} aplazada`, other: `${count} aplazadas` }),
      unknown: (count) => `${count} sin respuesta clara`,
      unusable: (count) =>
        choose(count, { one: `${count} que ya no se puede usar`, other: `${count} que ya no se pueden usar` }),
      notSent: (count) =>
        choose(count, { one: `${count} solicitud no enviada`, other: `${count} solicitudes no enviadas` }),
    },
    none: "No hay resultados que mostrar.",

    copyText: "Copiar como texto",
    copyMarkdown: "Copiar como Markdown",
    downloadJson: "Descargar JSON",
    downloadCsv: "Descargar CSV",
    downloadHint: "Si Descargar no hace nada en su versión de Excel, copie los resultados en su lugar.",

    subject: (summary) => `Sesiones de libro: ${summary}`,
    draft: "Redactar un correo",
    draftHint: "Abre un mensaje nuevo en su programa de correo. No se envía nada hasta que usted lo envíe.",
    draftTooLong:
      "La tabla es demasiado larga para un borrador, así que seleccione Redactar un correo para copiarla y, después, péguela en el borrador.",
    draftPaste: "Pegue la tabla aquí.",
    draftCopied: "Se copió la tabla. Péguela en el borrador.",
    draftNotCopied: "No se pudo copiar la tabla. Seleccione Copiar como texto y péguela en el borrador.",
  },
  rowSentences,
  selectedSentences: {
    title: (count) =>
      choose(count, { one: "Enviar 1 sesión por correo", other: `Enviar ${count} sesiones por correo` }),
    summary: (count, time) =>
      choose(count, {
        one: `1 sesión, tal como la conocía este complemento el ${time}`,
        other: `${count} sesiones, tal como las conocía este complemento el ${time}`,
      }),
    columns: { name: "Sesión", shortId: "Id.", workbook: "Libro", kind: "Tipo", state: "Estado" },
    leftOut: "Omitido porque parece una contraseña, un token o un identificador de sesión",
  },
  selectionSentences: {
    name: "Sesiones seleccionadas",
    count: (count) => choose(count, { one: `${count} seleccionada`, other: `${count} seleccionadas` }),
    all: "Seleccionar todas",
    none: "No seleccionar ninguna",
    allShort: "Todas",
    noneShort: "Ninguna",
    end: "Finalizar selección",
    close: "Cerrar…",
    closeSome: (some, count) => `Cerrar ${some} de ${count}…`,
    part: (some, count) => `${some} de ${count}`,
    more: "Más opciones para la selección",
    check: "Comprobar (contacta con las sesiones)",
    keepAlive: "Mantener activas (contacta con las sesiones)",
    copy: "Copiar…",
    export: "Exportar…",
    email: "Enviar por correo…",
    forget: "Olvidar…",
    selectOnly: "Seleccionar",
    probablyEnded: "Todas las probablemente finalizadas",
    temporary: "Todas las temporales",
    elsewhere: "Todas las de otros libros",
    ofOrigin: (origin) => `Todas: ${origin}`,
  },
  closeSentences: {
    succeeded: {
      title: "Microsoft cerró la sesión de libro",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) está cerrada. ${fileName} puede tardar un momento en actualizarse.`,
    },
    ended: {
      title: "La sesión de libro ya había finalizado",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) para ${fileName} ya había finalizado, así que no había nada que cerrar.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft no encontró el libro de esta sesión",
      body: ({ name, shortId }) =>
        `“${name}” (${shortId}) no se puede cerrar ahora. Caducará por sí sola. Se conservó en la lista y se marcó.`,
    },
    unknown: {
      title: "No se pudo confirmar si la sesión de libro se cerró",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) para ${fileName} podría estar cerrada o aún abierta. Seleccione Comprobar para preguntar a Microsoft; esto contacta con la sesión y, si aún está abierta, la mantiene activa.`,
    },
    unusable: {
      title: "Microsoft no pudo confirmar el cierre",
      body: ({ fileName, name, shortId }) =>
        `Microsoft informó de que “${name}” (${shortId}) para ${fileName} ya no se puede usar. Si aún está abierta, caducará tras unos ${SHORTEST_IDLE_MINUTES}–${LONGEST_IDLE_MINUTES} minutos de inactividad.`,
    },
    refused: ({ fileName, name, shortId }) => `Microsoft no cerró “${name}” (${shortId}) para ${fileName}.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `Microsoft no confirmó que “${name}” (${shortId}) para ${fileName} esté cerrada.`,
    later: ({ fileName, name, shortId }) => `“${name}” (${shortId}) para ${fileName} aún no está cerrada.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  refreshSentences: {
    succeeded: {
      title: "La sesión de libro está abierta",
      body: ({ fileName, name, shortId }) =>
        `Microsoft confirmó “${name}” (${shortId}) para ${fileName}. Su tiempo de inactividad vuelve a contar desde ahora.`,
    },
    ended: {
      title: "La sesión de libro ha finalizado",
      body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) para ${fileName} ha terminado.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "Microsoft no encontró el libro de esta sesión",
      body: ({ name, shortId }) => `“${name}” (${shortId}) ya no se puede usar. Se conservó en la lista y se marcó.`,
    },
    unknown: {
      title: "No se pudo confirmar si la sesión de libro está abierta",
      body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) para ${fileName} podría estar abierta o no.`,
    },
    unusable: {
      title: "Microsoft no pudo acceder a la sesión",
      body: ({ fileName, name, shortId }) =>
        `Microsoft informó de que “${name}” (${shortId}) para ${fileName} ya no se puede usar. Si aún está abierta, caducará si no se usa.`,
    },
    refused: ({ fileName, name, shortId }) =>
      `Microsoft no nos permitió contactar con “${name}” (${shortId}) para ${fileName}.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `Microsoft no confirmó que “${name}” (${shortId}) para ${fileName} esté abierta.`,
    later: ({ fileName, name, shortId }) => `Aún no se pudo contactar con “${name}” (${shortId}) para ${fileName}.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },
  shortcutSentences: {
    title: "Métodos abreviados de teclado",
    groups: [
      {
        name: "En una sesión",
        keys: [
          { key: "↑ ↓, Re Pág, Av Pág, Inicio, Fin", does: "Ir a otra sesión" },
          { key: "Entrar", does: "Mostrar sus detalles" },
          { key: "F2", does: "Cambiar su nombre" },
          { key: "Supr", does: "Cerrarla (antes pregunta)" },
          { key: "→ o Mayús+F10", does: "Abrir su menú" },
          { key: "Barra espaciadora", does: "Seleccionarla o anular su selección" },
          { key: "Mayús+↑, Mayús+↓", does: "Seleccionar varias" },
          { key: "Ctrl+A", does: "Seleccionar todas las de esta lista" },
          { key: "Esc", does: "Finalizar la selección" },
        ],
      },
      {
        name: "En cualquier lugar",
        keys: [
          { key: "Ctrl+F", does: "Buscar, si la lista es lo bastante larga" },
          { key: "Esc en la búsqueda", does: "Borrarla y, después, ir a la lista" },
          { key: "F6, Mayús+F6", does: "Desplazarse entre el encabezado, la lista y los mensajes" },
          {
            key: "Esc",
            does: "Salir de un cuadro de diálogo o de un menú, o cancelar un cierre que aún está en cuenta atrás",
          },
        ],
      },
    ],
  },
  signInPageSentences: {
    title: "Iniciar sesión – Workbook Sessions",
    relay: {
      ready: {
        title: "Iniciar sesión en Microsoft",
        text: "La página de inicio de sesión de Microsoft se abre en otra ventana. Deje abierta la ventana actual: se cierra automáticamente.",
        next: "Continuar",
      },
      waiting: {
        title: "Esperando el inicio de sesión",
        text: "Complete el inicio de sesión en la otra ventana. Si cierra la ventana actual, se cancela.",
      },
      lost: {
        title: "¿Sigue iniciando sesión?",
        text: "Continúe en la otra ventana; la ventana actual se cerrará automáticamente. Si la otra ventana está cerrada, detenga aquí el inicio de sesión.",
        stop: "Detener el inicio de sesión",
      },
    },
    dialog: {
      leaving: "Abriendo la página de inicio de sesión de Microsoft",
      done: "Puede volver a Excel. Esta ventana se cierra automáticamente.",
    },
    notOpened: {
      title: "No hay ningún inicio de sesión pendiente",
      text: "Esta ventana solo funciona cuando Workbook Sessions la abre desde Excel. Ciérrela y vuelva a iniciar sesión desde Excel.",
    },
    notConfigured: {
      title: "Este complemento no está configurado",
      text: "Su configuración falta o es incorrecta. Pida al proveedor del complemento que la corrija.",
    },
    redirect: {
      consented:
        "Se concedió el permiso para su organización. Puede cerrar esta ventana e iniciar sesión en Workbook Sessions.",
      notConsented:
        "No se concedió el permiso. Puede cerrar esta ventana y volver a abrir el vínculo en cualquier momento.",
      nothing:
        "Esta página recibe la respuesta a un inicio de sesión, y no hay ninguna. Cierre esta ventana y vuelva a iniciar sesión en Workbook Sessions.",
    },
  },
  startSentences: {
    notStarted: {
      loading: "Cargando…",
      title: "Este complemento no se ha iniciado",
      why: "El script no se ha cargado o esta versión de Office no puede ejecutarlo.",
      reload: "Volver a cargar",
      reopen: "Si el problema continúa, cierre este panel y vuelva a abrirlo.",
      network:
        "Si aun así no se inicia, pregunte a su administrador si la dirección de este complemento está bloqueada en la red.",
      version:
        "Este complemento no funciona en Office 2019 ni en versiones anteriores. Actualice a Office 2021 o posterior o a Microsoft 365, o use Excel para la web.",
    },
    officeJsMissing: {
      title: "No se cargó la conexión de Excel con los complementos",
      text: "El script office.js de Microsoft está bloqueado o no se pudo acceder a él. Pida a su administrador que permita appsforoffice.microsoft.com y *.cdn.office.net en la red o en el bloqueador de contenido del explorador. Después, vuelva a abrir este panel.",
    },
    hostSilent: {
      title: "Excel no responde",
      text: "Excel no ha respondido en diez segundos. Termine de editar la celda o cierre las ventanas abiertas en Excel. Si el problema continúa, cierre este panel y vuelva a abrirlo. Si una directiva bloquea los complementos, pida a su administrador que los permita. El panel se inicia en cuanto Excel responde.",
    },
    misconfigured: {
      title: "Este complemento no está configurado correctamente",
      text: "Pida al administrador del complemento que corrija estos valores en la configuración:",
      value: (name, value, why) => (value === "" ? `${name}: ${why}` : `${name} “${value}”: ${why}`),
      why: {
        missing: "falta",
        notAGuid: "debe ser el identificador de la aplicación (cliente), 36 caracteres con cuatro guiones",
        notATenant: "debe ser un identificador de inquilino, un dominio del inquilino, “organizations” o “common”",
        unknownCloud: `debe ser ${QUOTED_CLOUDS.slice(0, -1).join(", ")} o ${QUOTED_CLOUDS.at(-1)}`,
        cloudWithoutWorkbooks:
          "esa nube de Microsoft no tiene sesiones de libro, así que el complemento no puede funcionar en ella",
        notHttps: "debe empezar por https:// y terminar sin barra diagonal",
        otherCloud: "pertenece a una nube de Microsoft distinta de la configurada",
        notAReach: "debe ser “own” o “all”",
        notATenantTable:
          "debe indicar un identificador de inquilino, o un dominio del inquilino, para cada host de SharePoint",
      },
    },
  },
  stepSentences: {
    retry: "Reintentar",
    check: "Comprobar (contacta con la sesión)",
    signIn: "Iniciar sesión",
    otherAccount: "Usar otra cuenta",
    askMore: "Permitir acceso a más archivos",
    copyConsentLink: "Copiar el vínculo para su administrador",
    forget: "Olvidar…",
    remove: "Quitar de la lista",
    undo: "Deshacer",
    close: "Cerrar…",
    looksLocked: "¿Aún parece bloqueado?",
    createAgain: "Crear una sesión nueva",
    openInBrowser: "Abrir en el explorador",
    reload: "Volver a cargar el panel",
  },
  troubleSentences: {
    thisWorkbook: "este libro",
    signIn: {
      cancelled: {
        title: "Usted canceló el inicio de sesión",
        body: () => "No se cambió nada. Inicie sesión para continuar.",
      },
      popupBlocked: {
        title: "El explorador bloqueó la ventana de inicio de sesión",
        body: () => "Permita las ventanas emergentes para esta página y vuelva a iniciar sesión.",
      },
      popupClosed: {
        title: "Se cerró la ventana de inicio de sesión",
        body: () =>
          "Se cerró antes de completar el inicio de sesión. Vuelva a iniciar sesión y deje la ventana abierta hasta que se cierre automáticamente.",
      },
      noNetwork: {
        title: "Sin conexión para el inicio de sesión",
        body: () => "No se pudo acceder al servicio de inicio de sesión. Compruebe la conexión y vuelva a intentarlo.",
      },
      disabled: {
        title: "El inicio de sesión está desactivado aquí",
        body: () =>
          "Aquí, Excel no permite que los complementos inicien sesión. Abra el libro en el explorador o consulte a su administrador.",
      },
      throttled: {
        title: "Demasiados inicios de sesión",
        body: () => "Microsoft nos pidió que esperáramos. Vuelva a iniciar sesión dentro de unos minutos.",
      },
      timedOut: {
        title: "El inicio de sesión no se completó",
        body: () =>
          "Tardó demasiado. Vuelva a iniciar sesión. Si el problema continúa, cierre este panel y vuelva a abrirlo.",
      },
      consentMissing: {
        title: "Su organización no ha permitido este complemento",
        body: () => "Un administrador debe permitirlo una vez. Copie el vínculo y envíelo a su administrador.",
      },
      conditionalAccess: {
        title: "La directiva de su organización bloquea el inicio de sesión",
        body: ({ number }) =>
          number === undefined
            ? "Es posible que requiera otro dispositivo, lugar o aplicación. Consulte a su administrador."
            : `Es posible que requiera otro dispositivo, lugar o aplicación. Consulte a su administrador sobre el error AADSTS${number}.`,
      },
      wrongTenant: {
        title: "Esta cuenta pertenece a otra organización",
        body: ({ tenant }) =>
          tenant === undefined
            ? "Inicie sesión con una cuenta de la organización que guarda este libro."
            : `Solicitamos a ${tenant} su inicio de sesión. Inicie sesión con una cuenta de esa organización.`,
      },
      accountUnavailable: {
        title: "Esta cuenta no se puede usar aquí",
        body: () =>
          "Excel no ofreció la cuenta para el inicio de sesión. Inicie sesión con una cuenta que tenga la sesión iniciada en Excel.",
      },
      otherAccount: {
        title: "Ha iniciado sesión con una cuenta distinta de la de Excel",
        body: ({ account }) =>
          account === undefined || account === ""
            ? "El inicio de sesión devolvió una cuenta distinta de la que usa Excel. No se envió nada. Para continuar con ella, vuelva a iniciar sesión."
            : `El inicio de sesión devolvió ${account}, pero Excel usa otra cuenta. No se envió nada. Para continuar como ${account}, vuelva a iniciar sesión.`,
      },
      otherOrganization: {
        title: "Este libro pertenece a otra organización",
        body: ({ host }) =>
          host === undefined
            ? "Este complemento está configurado para una sola organización y la dirección del libro no es una de las de esa organización, así que no le pedimos que iniciara sesión. Pida al administrador del complemento que agregue la dirección."
            : `Este complemento está configurado para una sola organización y ${host} no es una de las direcciones de esa organización, así que no le pedimos que iniciara sesión. Pida al administrador del complemento que agregue la dirección.`,
      },
      notConfigured: {
        title: "Este complemento no está configurado",
        body: () => "Su registro en Microsoft falta o es incorrecto. Pida al proveedor del complemento que lo corrija.",
      },
      appDisabled: {
        title: "Su organización desactivó este complemento",
        body: ({ number }) =>
          `El administrador de su organización desactivó esta aplicación. Consúltele sobre ${numbered(number)}.`,
      },
      accountBlocked: {
        title: "Esta cuenta no puede iniciar sesión",
        body: ({ number }) =>
          `Es posible que esté bloqueada, desactivada o eliminada, o que su contraseña haya expirado. Consulte a su administrador sobre ${numbered(number)} o inicie sesión con otra cuenta.`,
      },
      hostFailed: {
        title: "Error en el inicio de sesión propio de Excel",
        body: () =>
          "Vuelva a iniciar sesión. Si el problema continúa, cierre Excel y vuelva a abrirlo. Los detalles ayudarán al equipo de soporte técnico.",
      },
      serviceFault: {
        title: "Error del servicio de inicio de sesión de Microsoft",
        body: () =>
          "No pudo completar el inicio de sesión en este momento. Vuelva a iniciar sesión dentro de unos minutos.",
      },
      refused: {
        title: "Microsoft rechazó el inicio de sesión",
        body: ({ number }) =>
          number === undefined
            ? "Vuelva a iniciar sesión, quizá con otra cuenta. Los detalles ayudarán al equipo de soporte técnico."
            : `Vuelva a iniciar sesión, quizá con otra cuenta. El número de error, AADSTS${number}, ayudará al equipo de soporte técnico.`,
      },
    },
    notSignedInAs: (account) => `El inicio de sesión era para ${account}.`,
    signInNeeded: {
      title: "Inicie sesión para continuar",
      body: "Microsoft necesita que primero inicie sesión.",
    },
    silence: {
      title: "Microsoft no respondió",
      body: "La solicitud se envió, pero no hubo respuesta. Compruebe la conexión y vuelva a intentarlo.",
    },
    offline: {
      title: "No tiene conexión",
      body: "No se envió nada. Vuelva a intentarlo cuando tenga conexión.",
    },
    storageBlocked: {
      title: "El almacenamiento está bloqueado para este complemento",
      body: "Las sesiones que cree o agregue aquí se pierden al cerrar este panel. Para conservarlas, permita el almacenamiento para esta página.",
    },
    storageFull: {
      title: "El almacenamiento de este complemento está lleno",
      body: "Olvide las sesiones que hayan terminado y vuelva a intentarlo.",
    },
    partMissing: {
      title: "Una parte de este complemento no se cargó",
      body: "Compruebe la conexión y vuelva a intentarlo.",
    },
    failed: {
      title: "Algo salió mal en este panel",
      maybeSent:
        "Es posible que se haya enviado una solicitud a Microsoft, así que es posible que se haya abierto o cerrado una sesión de libro o que se haya contactado con ella. Vuelva a cargar el panel para continuar.",
      notSent: "No se envió a Microsoft nada que realice cambios. Vuelva a cargar el panel para continuar.",
    },
    serviceFault: {
      title: "Error del servicio de Microsoft",
      body: "No pudo responder en este momento. Vuelva a intentarlo más tarde.",
    },
    notUnderstood: {
      title: "Respuesta inesperada de Microsoft",
      body: "La respuesta no es ninguna de las que describe Microsoft. Vuelva a intentarlo. Los detalles ayudarán al equipo de soporte técnico.",
    },
    tryAgainIn,
    signedInAs: (account) => `Ha iniciado sesión como ${account}.`,
    reasons,
  },
  workbookSentences: {
    unsaved: {
      title: "Este libro aún no se ha guardado",
      text: "Las sesiones solo existen para libros guardados en OneDrive o SharePoint. Guárdelo allí y vuelva a comprobarlo.",
      next: "Volver a comprobar",
    },
    empty: {
      title: "Excel no indica dónde está guardado este libro",
      text: "Esto les ocurre a los usuarios invitados. Pegue el vínculo del archivo en su lugar: en el explorador, seleccione Compartir y, después, Copiar vínculo.",
      next: "Pegar el vínculo del archivo",
    },
    outsideExcel: {
      title: "Abra esta página dentro de Excel",
      text: "Este es el panel de tareas de un complemento de Excel. En Excel, seleccione Inicio y, después, Workbook Sessions. O pegue el vínculo de un libro.",
      next: "Pegar el vínculo de un archivo",
    },
    local: {
      title: "Este libro está solo en este equipo",
      text: "Las sesiones solo existen para libros guardados en OneDrive o SharePoint. Guarde una copia allí y ábrala, o indique otro libro.",
      next: "Indicar otro libro",
    },
    network: {
      title: "Este libro está en una unidad de red",
      text: "Las sesiones solo existen para libros guardados en OneDrive o SharePoint. Guarde una copia allí y ábrala, o indique otro libro.",
      next: "Indicar otro libro",
    },
    syncedOneDrive: {
      title: "Excel abrió la copia sincronizada de este libro",
      text: "El archivo está en una carpeta de OneDrive, pero Excel indicó su ubicación en este equipo. Active Autoguardado o pegue el vínculo del archivo.",
      next: "Pegar el vínculo del archivo",
    },
    consumerOneDrive: {
      title: "Este libro está en un OneDrive personal",
      text: "Microsoft solo ofrece sesiones de libro para cuentas profesionales o educativas. Puede intentarlo de todos modos, pero es posible que Microsoft lo rechace.",
      next: "Intentarlo igualmente con el vínculo",
    },
    unsupported: {
      title: "Este libro no está en OneDrive ni en SharePoint",
      text: "Microsoft solo mantiene sesiones para archivos de OneDrive para el trabajo o la escuela y de SharePoint.",
      next: "Indicar otro libro",
    },
    cloudWithoutWorkbooks: {
      title: "Esta nube de Microsoft no tiene sesiones de libro",
      text: "El archivo está en una nube de Microsoft cuyo Graph no ofrece sesiones de libro, así que no hay nada que enumerar ni cerrar.",
      next: "Indicar otro libro",
    },
    notAnswering: {
      title: "Excel no responde",
      text: "Termine de editar la celda o cierre la ventana abierta en Excel y vuelva a intentarlo. También puede pegar el vínculo del archivo.",
      next: "Reintentar",
      link: "Pegar el vínculo del archivo",
    },
    signInToFind: {
      title: "Inicie sesión para encontrar este libro",
      text: "Preguntaremos a Microsoft dónde está guardado el archivo, con permiso para leer y escribir sus archivos. No se cambia nada.",
      next: "Iniciar sesión",
    },
    otherName: {
      title: "¿Es este el libro correcto?",
      text: (shown, found) => `Excel muestra “${shown}”; Microsoft encontró “${found}”.`,
      next: "Sí, usarlo",
      link: "No, pegar el vínculo del archivo",
    },
    moved: {
      title: "La dirección lleva ahora a otro archivo",
      text: (remembered, found) =>
        `Hasta ahora, esta dirección llevaba a “${remembered}”. Ahora, Microsoft encuentra allí “${found}”. Las sesiones de “${remembered}” permanecen asociadas a él.`,
      next: (found) => `Usar “${found}” ahora`,
      stay: (remembered) => `Conservar “${remembered}”`,
    },
    notFound: {
      link: "Pegar el vínculo del archivo",
      retry: "Reintentar",
      askMore: "Permitir acceso a más archivos",
    },
    askMoreText:
      "Por ahora, el complemento solo puede abrir los archivos que le pertenecen a usted. Para que pueda trabajar con los archivos que otros comparten con usted, Microsoft le pide una vez que lo permita para todos los archivos que puede abrir.",
  },
};

export default language;
