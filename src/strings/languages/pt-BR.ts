import { IDLE_MINUTES, LONGEST_IDLE_MINUTES, SHORTEST_IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { CLOUD_NAMES } from "../../core/clouds";
import { REPORTED_CEILING } from "../../core/sessions/sessionWarnings";
import { MAX_RETENTION_DAYS, MIN_RETENTION_DAYS } from "../../core/statements/retention";
import type { Language } from "./language";
import { plural } from "./plural";

const count = plural("pt-BR");

const sessions = (n: number) => count(n, { one: `${n} sessão`, other: `${n} sessões` });
const secondsInWords = (n: number) => count(n, { one: `${n} segundo`, other: `${n} segundos` });

/** In a row's first minute: "Fechada agora mesmo", not "Fechada agora". */
const since = (when: string) => (when === "agora" ? "agora mesmo" : when);

/** "à 01:05", "às 14:05". */
const at = (time: string) => (/^0?1:/.test(time) ? `à ${time}` : `às ${time}`);
const from = (time: string) => (/^0?1:/.test(time) ? `a partir da ${time}` : `a partir das ${time}`);

const oneByOne = (n: number) => (n === 1 ? "" : ", uma de cada vez");

const QUOTED_CLOUDS = CLOUD_NAMES.map((name) => `“${name}”`);

const LEFT_OUT = "Omitido porque parece uma senha, um token ou um ID de sessão";

/** A wait in words; from two minutes on, whole minutes are exact enough. */
function tryAgainIn(seconds: number): string {
  if (seconds < 120) return `Aguarde ${secondsInWords(Math.ceil(seconds))} e tente novamente.`;
  const minutes = Math.ceil(seconds / 60);
  return `Aguarde ${count(minutes, { one: `${minutes} minuto`, other: `${minutes} minutos` })} e tente novamente.`;
}

function tryAgainAt(time: string): string {
  return `Você pode tentar novamente ${from(time)}.`;
}

function numbered(number: number | undefined): string {
  return number === undefined ? "isso" : `o erro AADSTS${number}`;
}

const reasons: Language["reasonSentences"] = {
  createAgain: {
    title: "A sessão não é válida",
    text: () => "Motivo informado pela Microsoft: a sessão não existe ou não é mais válida.",
  },
  createWhenFree: {
    title: "Outros estão usando a pasta de trabalho",
    text: () =>
      "Motivo informado pela Microsoft: outras pessoas ou aplicativos estão usando a pasta de trabalho. Crie uma nova sessão quando eles terminarem.",
  },
  createOtherwise: {
    title: "Algo deu errado",
    text: () =>
      "Motivo informado pela Microsoft: algo inesperado. Uma nova sessão do mesmo tipo pode falhar. Tente criar uma do outro tipo.",
  },
  liftRestriction: {
    title: "Bloqueado por uma política",
    text: () =>
      "Motivo informado pela Microsoft: uma política do serviço ou da sua organização. As sessões voltarão a funcionar quando essa política mudar. Fale com seu administrador.",
  },
  cleanWorkbook: {
    title: "A pasta de trabalho não permite sessões",
    text: () =>
      "Motivo informado pela Microsoft: a pasta de trabalho agora contém algo incompatível com as sessões ou ficou grande demais. Abra-a no navegador para ver o que é.",
  },
  workbookGone: {
    title: "Não foi possível encontrar a pasta de trabalho",
    text: ({ fileName }) =>
      `Motivo informado pela Microsoft: a sessão não é válida porque não é possível encontrar ${fileName} onde estava.`,
  },
  abandonSession: {
    title: "O serviço da Microsoft falhou",
    text: () => "A Microsoft disse apenas que o serviço falhou e que a solicitação não deve ser repetida.",
  },
  newToken: {
    title: "A Microsoft não aceitou a entrada",
    text: ({ fileName }) =>
      `A Microsoft não aceitou a entrada, mesmo depois de a renovarmos. Entre novamente. Se o problema continuar, talvez esta conta não tenha permissão para abrir ${fileName} no navegador.`,
  },
  useOwnerAccount: {
    title: "A sessão pertence a outra conta",
    text: ({ accountName }) =>
      accountName === undefined
        ? "Somente a conta que a abriu pode usá-la. Entre com essa conta."
        : `Somente a conta que a abriu pode usá-la. Entre como ${accountName}.`,
  },
  askMore: {
    title: "Sem permissão para esta pasta de trabalho",
    text: ({ fileName, fileAccess }) =>
      fileAccess === "all"
        ? `Esta conta não tem permissão para alterar ${fileName}, a pasta de trabalho tem um rótulo de confidencialidade ou a conta não tem uma licença do Excel para a Web.`
        : `Você permitiu acesso apenas aos seus próprios arquivos. Se ${fileName} pertencer a outra pessoa ou a um site, permita o acesso a mais arquivos.`,
  },
  seeRestriction: {
    title: "A pasta de trabalho não permite isso",
    text: ({ fileName }) =>
      `Algo relacionado a ${fileName} impede isso: um rótulo de confidencialidade, uma proteção ou a falta de permissão para editar. Abra no navegador para ver o que é.`,
  },
  waitForPeople: {
    title: "Outra pessoa está usando a pasta de trabalho",
    text: ({ fileName }) =>
      `Outras pessoas ou aplicativos estão usando ${fileName}, por exemplo, para edição. Tente novamente quando terminarem. O navegador mostra quem são.`,
  },
  waitForTurn: {
    title: "Muitas solicitações",
    text: () =>
      "A Microsoft recebeu solicitações demais em pouco tempo, talvez de outros aplicativos da sua organização.",
  },
  waitForService: {
    title: "O serviço da Microsoft está ocupado",
    text: () => "O serviço não pode fazer isso no momento. Ele informa que é apenas temporário.",
  },
  waitForCalculation: {
    title: "A pasta de trabalho demorou demais",
    text: ({ fileName }) =>
      `A Microsoft interrompeu a solicitação porque ${fileName} passou tempo demais em processamento, por exemplo, com um cálculo. Verifique novamente depois de dar tempo para o processamento terminar.`,
  },
  askForItem: {
    title: "Não foi possível encontrar a pasta de trabalho",
    text: ({ fileName }) =>
      `A Microsoft não consegue encontrar ${fileName} aqui: o arquivo foi movido ou excluído, ou não está compartilhado com você.`,
  },
  check: {
    title: "Sem resposta a tempo",
    text: ({ fileName }) => `A Microsoft não terminou a tempo, talvez porque ${fileName} seja grande.`,
  },
  checkId: {
    title: "A Microsoft não entendeu a solicitação",
    text: () => "Um ID pode estar incompleto ou alterado. Compare-o com o original e adicione-o novamente.",
  },
  notOffered: {
    title: "Não oferecido para esta pasta de trabalho",
    text: ({ fileName }) => `A Microsoft não oferece isso para ${fileName} ou para o local onde o arquivo está.`,
  },
  tooLarge: {
    title: "Grande demais",
    text: ({ fileName }) =>
      `A solicitação é grande demais para o serviço da Microsoft. Talvez ${fileName} seja grande demais para ele.`,
  },
  simplifyWorkbook: {
    title: "Não há suporte para a pasta de trabalho",
    text: ({ fileName }) =>
      `${fileName} contém algo a que o serviço da Microsoft não dá suporte, ou é grande demais. Abra no navegador para ver o que remover.`,
  },
  notAboutSessions: {
    title: "Resposta inesperada da Microsoft",
    text: () =>
      "O motivo informado pela Microsoft trata de células ou tabelas, que não solicitamos. Os detalhes ajudam sua equipe de suporte.",
  },
  internalFault: {
    title: "Erro interno do serviço da Microsoft",
    text: () => "O serviço da Microsoft parou com um erro interno. Os detalhes ajudam sua equipe de suporte.",
  },
};

const rowSentences: Language["rowSentences"] = {
  status: {
    open: "Aberta",
    mayBeOpen: "Talvez aberta",
    probablyEnded: "Deve ter terminado",
    reportedClosed: "Consta como fechada",
    closed: "Fechada",
    ended: "Terminada",
    notKnown: "Não reconhecida",
    unusable: "Não pode ser usada",
    workbookGone: "Arquivo não encontrado",
    noAnswer: "Resultado incerto",
  },
  kind: {
    saves: "Salva alterações",
    temporary: "Temporária",
    unknown: "Salvamento incerto",
    reported: "Consta que salva",
    inDoubt: "Pode perder alterações",
  },
  origin: {
    createdHere: "Criada aqui",
    added: "Adicionada por você",
    imported: "Importada",
    folder: "Do OneDrive",
    by: (tool, run) => (run === undefined ? `Criada por ${tool}` : `Criada por ${tool}, execução ${run}`),
  },
  originAt: (origin, time) => `${origin}, ${time}`,
  life: {
    used: (when) => `Usada ${since(when)}`,
    likely: (from, to) => (to <= 0 ? "Deve terminar a qualquer momento" : `Deve terminar em ${from}–${to} min`),
    seen: (when) => `Vista ${since(when)}`,
    useReported: (when) => `Uso informado ${since(when)}`,
    added: (when) => `Adicionada ${since(when)}`,
    closed: (when) => `Fechada ${since(when)}`,
    reportedClosed: (when) => `Fechamento informado ${since(when)}`,
    ended: (when) => `Término detectado ${since(when)}`,
    marked: (when) => `Verificada ${since(when)}`,
  },
  selected: "Selecionada",
  close: "Fechar",
  closeNamed: (name, id) => `Fechar ${name} ${id}`,
  selectNamed: (name, id) => `Selecionar ${name} ${id}`,
  moreNamed: (name, id) => `Mais opções para ${name} ${id}`,
  sessionNamed: (name, kind, status, id) => `${name}, ${kind}, ${status}, ${id}`,
};

const notKnown: Language["closeSentences"]["notKnown"] = {
  title: "A Microsoft não encontrou esta sessão para este arquivo",
  body: ({ fileName, name, shortId }) =>
    `“${name}” (${shortId}) terminou, ou o ID dela está incompleto ou pertence a um arquivo que não é ${fileName}. Nós a mantivemos na lista e a sinalizamos.`,
};

const notKnownKept: Language["closeSentences"]["notKnownKept"] = ({ fileName, name, shortId }) =>
  `Mantivemos “${name}” (${shortId}) para ${fileName} na lista e a sinalizamos. Se ela ainda puder estar aberta, compare o ID dela com o original.`;

const language: Language = {
  bulkSentences: {
    name: "Ação em várias sessões",
    thinking: (n, seconds) => `Fechamento de ${sessions(n)} em ${seconds} s`,
    thinkingAnnounced: (n, seconds) =>
      count(n, {
        one: `${n} sessão será fechada em ${secondsInWords(seconds)}. Pressione Esc ou selecione Cancelar para mantê-la aberta.`,
        other: `${n} sessões serão fechadas em ${secondsInWords(seconds)}. Pressione Esc ou selecione Cancelar para mantê-las abertas.`,
      }),
    running: {
      close: (number, n) => `Fechando ${number} de ${n}`,
      check: (number, n) => `Verificando ${number} de ${n}`,
      keepAlive: (number, n) => `Mantendo ativa ${number} de ${n}`,
    },
    started: {
      close: (n) => `Fechando ${sessions(n)}${oneByOne(n)}.`,
      check: (n) => `Verificando ${sessions(n)}${oneByOne(n)}.`,
      keepAlive: (n) =>
        count(n, {
          one: `Mantendo ${n} sessão ativa.`,
          other: `Mantendo ${n} sessões ativas, uma de cada vez.`,
        }),
    },
    waiting: (seconds) => `A Microsoft está ocupada. Continuaremos em ${seconds} s`,
    waitingAnnounced: "A Microsoft está ocupada. Continuaremos em breve.",
    stopping: "Parando após a solicitação atual…",
    elsewhere: (settled, n) =>
      count(settled, {
        one: `Outro painel está trabalhando nestas sessões: ${settled} de ${n} concluída`,
        other: `Outro painel está trabalhando nestas sessões: ${settled} de ${n} concluídas`,
      }),
    elsewhereAnnounced: "Outro painel está trabalhando nestas sessões.",
    interrupted: (settled, n) => `O painel que trabalhava nestas sessões parou após ${settled} de ${n}.`,
    stopped: "Interrompido.",
    nothingMore: {
      documentChanged:
        "Outra pasta de trabalho está aberta agora, então não enviamos mais nada para a que você confirmou.",
      documentNotAnswering:
        "O Excel não está respondendo, então não enviamos mais nada. Termine de editar a célula ou feche a janela aberta no Excel e continue.",
    },
    longWait: (time) => `A Microsoft está ocupada e pede que aguardemos até ${time}.`,
    noAnswers:
      "Paramos porque a Microsoft deixou duas solicitações seguidas sem resposta. Verifique sua conexão e continue.",
    notKept: "O armazenamento está bloqueado ou cheio, então esqueceremos o que falta se este painel for fechado.",
    summary: (parts) => parts.join(", "),
    counted: {
      closed: (n) => count(n, { one: `${n} fechada`, other: `${n} fechadas` }),
      alive: (n) => count(n, { one: `${n} ainda aberta`, other: `${n} ainda abertas` }),
      ended: (n) => count(n, { one: `${n} já tinha terminado`, other: `${n} já tinham terminado` }),
      skipped: (n) =>
        count(n, {
          one: `${n} ignorada, já encerrada ou esquecida`,
          other: `${n} ignoradas, já encerradas ou esquecidas`,
        }),
      refused: (n) => count(n, { one: `${n} recusada`, other: `${n} recusadas` }),
      unknown: (n) => `${n} sem uma resposta clara`,
      later: (n) => count(n, { one: `${n} adiada pela Microsoft`, other: `${n} adiadas pela Microsoft` }),
      notKnown: (n) =>
        count(n, { one: `${n} desconhecida pela Microsoft`, other: `${n} desconhecidas pela Microsoft` }),
      workbookGone: (n) => `${n} com pasta de trabalho não encontrada`,
      unusable: (n) =>
        count(n, { one: `${n} que não pode mais ser usada`, other: `${n} que não podem mais ser usadas` }),
      stopped: (n) => count(n, { one: `${n} solicitação interrompida`, other: `${n} solicitações interrompidas` }),
      notAttempted: (n) => count(n, { one: `${n} solicitação não enviada`, other: `${n} solicitações não enviadas` }),
    },
    cancel: "Cancelar",
    stop: "Parar",
    continueLeft: (n) => count(n, { one: `Continuar (${n} restante)`, other: `Continuar (${n} restantes)` }),
    signInAndContinue: "Entrar e continuar",
    retryFailed: (n) => `Repetir ${n} com falha`,
    results: "Resultados…",
    dismiss: "Ignorar",
  },

  closeManySentences: {
    title: (n) => `Fechar ${sessions(n)}?`,
    close: (n) => `Fechar ${sessions(n)}`,
    risk: {
      temporary: (n) =>
        count(n, {
          one: `${n} sessão é temporária. As alterações feitas nela serão perdidas e não poderão ser recuperadas.`,
          other: `${n} são temporárias. As alterações feitas nelas serão perdidas e não poderão ser recuperadas.`,
        }),
      unknown: (n) =>
        count(n, {
          one: `Não sabemos se ${n} sessão salva alterações. Se ela for temporária, as alterações feitas nela serão perdidas.`,
          other: `Não sabemos se ${n} sessões salvam alterações. As alterações feitas nas temporárias serão perdidas.`,
        }),
      doubtful: (n) =>
        count(n, {
          one: `Em ${n} sessão, os registros divergem ou não podem ser verificados, então as alterações dela podem ser perdidas.`,
          other: `Em ${n} sessões, os registros divergem ou não podem ser verificados, então as alterações delas podem ser perdidas.`,
        }),
      saves: (n) =>
        count(n, {
          one: `${n} sessão salva as alterações à medida que são feitas, então as alterações concluídas permanecem no arquivo.`,
          other: `${n} salvam as alterações à medida que são feitas, então as alterações concluídas permanecem no arquivo.`,
        }),
    },
    foreign: (n) =>
      count(n, {
        one: `${n} sessão não foi criada aqui. Um fluxo ou script ainda pode estar usando-a e falhará na próxima etapa.`,
        other: `${n} não foram criadas aqui. Fluxos ou scripts ainda podem estar usando-as e falharão na próxima etapa.`,
      }),
    otherOwner: (n) =>
      count(n, {
        one: `${n} sessão está vinculada a outra conta. Talvez você não consiga fechá-la com a sua.`,
        other: `${n} estão vinculadas a outra conta. Talvez você não consiga fechá-las com a sua.`,
      }),
    leftOut: (n) =>
      count(n, {
        one: `${n} sessão já está encerrada e ficará de fora.`,
        other: `${n} já estão encerradas e ficarão de fora.`,
      }),
    leftOutBecause: {
      notAnswering: (n) =>
        count(n, {
          one: `${n} sessão na pasta de trabalho aberta ficará de fora porque o Excel não está respondendo.`,
          other: `${n} na pasta de trabalho aberta ficarão de fora porque o Excel não está respondendo.`,
        }),
      notFound: (n) =>
        count(n, {
          one: `${n} sessão ficará de fora porque ainda não encontramos a pasta de trabalho dela.`,
          other: `${n} ficarão de fora porque ainda não encontramos as pastas de trabalho delas.`,
        }),
      unplaced: (n) =>
        count(n, {
          one: `${n} sessão ficará de fora porque não sabemos a qual pasta de trabalho ela pertence.`,
          other: `${n} ficarão de fora porque não sabemos a quais pastas de trabalho elas pertencem.`,
        }),
    },
    nothingLeft: "Todas estas sessões já estão encerradas. Não resta nada para fechar.",
    oneByOne: "Vamos fechá-las uma de cada vez, na ordem da lista. Você pode parar a qualquer momento.",
  },

  copyManySentences: { title: (n) => `Copiar ${sessions(n)}` },

  forgetManySentences: {
    title: (n) => `Esquecer ${sessions(n)}?`,
    text: "Isso as remove da lista neste dispositivo. As sessões que estão abertas permanecem abertas até expirarem.",
    forget: (n) => `Esquecer ${sessions(n)}`,
  },

  copySentences: {
    menu: "Copiar como…",
    menuId: "Copiar ID da sessão",
    title: (name, id) => `Copiar “${name}” (${id})`,
    form: "Copiar como",
    forms: {
      id: "Somente o ID da sessão",
      blink: "Blink: os seis parâmetros de Close Session",
      http: "Solicitação HTTP",
      curl: "cURL (bash)",
      powerShell: "PowerShell",
      python: "Python",
    },
    whole:
      "Este texto contém o ID completo da sessão. Qualquer pessoa que o tenha e possa abrir o arquivo pode usar e fechar a sessão.",
    token: "Ele não contém nenhum token de acesso. Substitua GRAPH_TOKEN pelo seu.",
    handedOver:
      "Depois que o texto for copiado, outra ferramenta pode usar a sessão sem que este painel veja isso, então deixaremos de estimar o término dela.",
    onlyId: "Ainda não sabemos qual é a pasta de trabalho desta sessão, então você só pode copiar o ID dela.",
    text: "Texto a ser copiado",
    copy: "Copiar",
  },

  createSentences: {
    created: {
      title: "Há uma sessão aberta",
      persistent: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) salva as alterações em ${fileName} à medida que são feitas.`,
      temporary: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) é temporária: as alterações feitas nela serão perdidas quando ela terminar, e ${fileName} continuará como está.`,
    },
    pending: {
      title: "A Microsoft está abrindo a sessão",
      body: ({ fileName }) =>
        `Com ${fileName}, isso pode demorar um pouco. Você pode fechar este painel. Continuaremos daqui mais tarde.`,
    },
    maybeOpened: {
      title: "Não foi possível confirmar se uma sessão foi aberta",
      body: ({ fileName }) =>
        `Uma sessão pode estar aberta para ${fileName}, mas não temos como saber o ID dela. Ela expira quando não é usada.`,
    },
    refused: ({ fileName }) => `A Microsoft não abriu nenhuma sessão para ${fileName}.`,
    notConfirmed: ({ fileName }) => `A Microsoft não confirmou nenhuma sessão para ${fileName}.`,
    later: ({ fileName }) => `Ainda não há nenhuma sessão aberta para ${fileName}.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },

  detailsSentences: {
    title: (name, id) => `“${name}” (${id})`,
    rename: (name, id) => `Renomear “${name}” (${id})`,
    label: "Nome",
    labelHint: "Mostrado na lista no lugar da origem da sessão.",
    note: "Anotação",
    save: "Salvar",
    workbook: "Pasta de trabalho",
    workbookReported: "Pasta de trabalho, conforme registro",
    kind: "Tipo",
    status: "Status",
    origin: "Origem",
    run: "Criada por",
    createdAt: "Criada",
    addedAt: "Adicionada aqui",
    seenAliveAt: "Vista aberta daqui pela última vez",
    lastUsedAt: "Último uso, conforme registro",
    driveId: "ID da unidade",
    itemId: "ID do item",
    owner: "Vinculada à conta",
    record: "Registro",
    recordOf: (user, app) => {
      const by = [user, app].filter(Boolean).join(", ");
      return by === "" ? "Arquivo do OneDrive; a Microsoft não informou de quem" : `Arquivo do OneDrive, por ${by}`;
    },
    recordOfDevice: "Arquivo do OneDrive que este suplemento gravou para sua conta",
    recordInText: "Texto ou arquivo que você adicionou",
    openRun: "Abrir a execução que a criou",
    copyDetails: "Copiar estes detalhes",
  },

  dialogSentences: {
    notKept: {
      blocked: "O armazenamento está bloqueado para este suplemento, então sua alteração não foi salva.",
      full: "O armazenamento deste suplemento está cheio, então sua alteração não foi salva. Esqueça as sessões de que não precisa mais e salve novamente.",
    },
    cancel: "Cancelar",
    done: "Concluído",
    copy: "Copiar",
    copied: "Copiado",
    copyByHand: "Não foi possível acessar a área de transferência. Selecione o texto e copie-o:",

    notThisWindow: "Isso não fecha o Excel nem desconecta ninguém.",
    inWorkbook: (fileName, place) =>
      place === undefined ? `Pasta de trabalho: ${fileName}` : `Pasta de trabalho: ${fileName}, ${place}`,
    otherWorkbookWarning: (fileName) =>
      `Esta sessão pertence a outra pasta de trabalho: ${fileName}. Não é a que está aberta.`,
    fileNotKnown: "uma pasta de trabalho cujo nome não sabemos",
    whichFile: {
      asking: "Perguntando à Microsoft que arquivo é este…",
      offline: "Você está offline, então não podemos perguntar à Microsoft que arquivo é este.",
      signInNeeded: "Só poderemos dizer que arquivo é este depois que você entrar.",
      notFound: "A Microsoft não encontrou este arquivo com sua conta.",
      noAnswer: "A Microsoft não nos informou que arquivo é este.",
      reportedName: (name) => `Um registro o chama de ${name}. Não foi possível confirmar isso.`,
      address: "Endereço do arquivo",
    },
    close: {
      title: (name, id) => `Fechar “${name}” (${id})?`,
      persistent:
        "Esta sessão salva as alterações à medida que são feitas, então as alterações concluídas permanecem no arquivo.",
      temporary:
        "Esta sessão é temporária. As alterações feitas nela serão perdidas quando ela for fechada e não poderão ser recuperadas.",
      unknown:
        "Não sabemos se esta sessão salva alterações. Se ela for temporária, as alterações feitas nela serão perdidas e não poderão ser recuperadas.",
      doubts: {
        kindReported:
          "Apenas um registro diz que esta sessão salva alterações, e não podemos verificar isso. Se for temporária, ela pode perder alterações: todas as que foram feitas nela, definitivamente.",
        kind: "Os registros divergem quanto a esta sessão salvar alterações. Se for temporária, ela pode perder alterações: todas as que foram feitas nela, definitivamente.",
        place:
          "Um registro diz que esta sessão pertence a outra pasta de trabalho. Fechá-la pode fazer com que alterações feitas lá sejam perdidas.",
        owner:
          "Um registro diz que esta sessão pertence a outra conta. Fechá-la pode fazer com que alterações dessa pessoa sejam perdidas.",
      },
      foreign: "Um fluxo ou script ainda pode estar usando-a. Ele falharia na próxima etapa.",
      otherOwner: (name) =>
        name === undefined
          ? "Esta sessão está vinculada a outra conta. Talvez você não consiga fechá-la com a sua."
          : `Esta sessão está vinculada a ${name}. Talvez você não consiga fechá-la com uma conta diferente.`,
      // No period: `life` may end in one ("há 3 min.").
      facts: (origin, life) => `${origin} · ${life}`,
      meanwhile: {
        closed: "Esta sessão foi fechada nesse meio-tempo. Não resta nada para fechar.",
        ended: "Esta sessão terminou nesse meio-tempo. Não resta nada para fechar.",
        forgotten:
          "Esta sessão foi esquecida nesse meio-tempo. Se ainda estiver aberta, permanecerá aberta até expirar.",
      },
      close: "Fechar sessão",
      discard: "Fechar e descartar",
    },
    forget: {
      title: (name, id) => `Esquecer “${name}” (${id})?`,
      text: "Isso remove a sessão da lista neste dispositivo. A sessão permanece aberta até expirar.",
      over: "Isso remove a sessão da lista neste dispositivo. A sessão em si já está encerrada.",
      meanwhile: "Esta sessão foi esquecida nesse meio-tempo.",
      forget: "Esquecer",
    },
    create: {
      title: "Criar uma sessão",
      persistent: "Salva alterações",
      persistentHint: `As alterações são salvas no arquivo imediatamente. A sessão termina após cerca de ${IDLE_MINUTES.persistent} minutos de inatividade.`,
      temporary: "Temporária",
      temporaryHint: `Para cálculos: as alterações são perdidas quando a sessão termina, após cerca de ${IDLE_MINUTES.temporary} minutos de inatividade.`,
      name: "Nome (opcional)",
      nameHint: "Mostrado na lista, para que você possa distinguir a sessão das outras.",
      notStorable:
        "O armazenamento está bloqueado para este suplemento. Mostraremos o ID da sessão uma vez, para você copiar. Ele será perdido quando este painel for fechado.",
      full: "O armazenamento deste suplemento está cheio. Mostraremos o ID da sessão uma vez, para você copiar. Ele será perdido quando este painel for fechado.",
      create: "Criar",
      createAnyway: "Criar mesmo assim",
    },
    add: {
      title: "Adicionar sessões",
      label: "IDs de sessão ou texto que os contenha",
      hint: "Um ID, a saída de um fluxo, um comando cURL, JSON ou CSV. Nenhuma sessão é contatada.",
      reading: "Lendo o texto. Isso pode demorar um pouco. Selecione Cancelar para parar.",
      understood: (n) => count(n, { one: `${n} sessão encontrada`, other: `${n} sessões encontradas` }),
      placeNotUnderstood:
        "Não foi possível saber a qual pasta de trabalho ela pertence. Você a encontrará entre as sessões de outras pastas de trabalho.",
      leftOut: (n) => count(n, { one: `${n} item ignorado:`, other: `${n} itens ignorados:` }),
      saves: (n) => count(n, { one: "Esta sessão salva alterações?", other: "Estas sessões salvam alterações?" }),
      yes: "Sim",
      no: "Não, são temporárias",
      unknown: "Não sei",
      unresolved: "Até que a Microsoft encontre esta pasta de trabalho, manteremos as sessões com o endereço dela.",
      noWorkbook:
        "Ainda não sabemos qual é a pasta de trabalho, então mantemos à parte as sessões sem pasta de trabalho. Quando uma pasta de trabalho for mostrada aqui, selecione “É desta pasta de trabalho” no menu da sessão.",
      add: (n) => `Adicionar ${sessions(n)}`,
      addNone: "Adicionar",
      blocked: "O armazenamento está bloqueado para este suplemento, então não adicionamos nada. Guarde o texto.",
      full: "O armazenamento deste suplemento está cheio, então não foi possível adicionar todas elas. Esqueça as sessões de que não precisa mais e adicione novamente as que faltam.",
    },
    byHand: {
      title: "Outra pasta de trabalho",
      link: "Link para o arquivo",
      linkHint: "No navegador ou no Excel: Compartilhar e depois Copiar link.",
      orIds: "Ou insira os IDs dela",
      source: "Origem",
      sharePoint: "SharePoint",
      oneDrive: "OneDrive",
      anySource: "Não tenho certeza",
      siteId: "ID do site",
      driveId: "ID da unidade",
      itemId: "ID do item",
      userId: "ID do usuário",
      sessionId: "ID da sessão da pasta de trabalho (opcional)",
      wrongField: (label, why) => `${label}: ${why}`,
      find: "Encontrar pasta de trabalho",
      finding: "Perguntando à Microsoft…",
      found: (name, place) => (place === undefined ? `Encontramos ${name}` : `Encontramos ${name}, ${place}`),
      use: "Mostrar as sessões dela",
      nothing: "Cole um link ou insira pelo menos um ID do item.",
      notALink:
        "Este não é um link para um arquivo no OneDrive ou no SharePoint. Um link desse tipo começa com https:// e um nome como contoso.sharepoint.com.",
      otherUser: "Você só pode abrir arquivos aos quais a conta conectada tem acesso.",
      siteNotUsed: "O OneDrive não tem site, então não usamos o ID do site.",
      blocked:
        "O armazenamento está bloqueado para este suplemento, então não foi possível salvar o ID da sessão. Limpe o campo para continuar sem o ID.",
      full: "O armazenamento deste suplemento está cheio, então não foi possível salvar o ID da sessão. Esqueça as sessões de que não precisa mais ou limpe o campo para continuar sem o ID.",
      signIn: "Entrar e encontrar",
      askMore: "Permitir acesso a mais arquivos e encontrar",
    },
    askMore: {
      title: "Permitir acesso a mais arquivos?",
      allow: "Permitir acesso a mais arquivos",
    },
    forgetEverything: {
      title: "Remover tudo o que está armazenado aqui?",
      text: (n) =>
        `Isso exclui ${sessions(n)} e todos os dados do suplemento deste dispositivo. Nenhuma sessão é fechada.`,
      exportFirst: "Copiar todas as sessões antes",
      forget: "Remover tudo",
    },
    settings: {
      title: "Configurações",
      retention: "Manter sessões fechadas e terminadas por (dias)",
      retentionHint: `De ${MIN_RETENTION_DAYS} a ${MAX_RETENTION_DAYS}. As sessões abertas são mantidas até você esquecê-las.`,
      keepToasts: "Manter as mensagens de êxito até que eu as ignore",
      save: "Salvar",
      wrong: `Insira um número inteiro de ${MIN_RETENTION_DAYS} a ${MAX_RETENTION_DAYS}.`,
    },
  },

  fileSentences: {
    choose: "Escolher um arquivo…",
    orDrop: "Ou solte um arquivo aqui: JSON ou CSV deste suplemento, ou qualquer outro texto.",
    from: (name) => `Do arquivo ${name}`,
    remove: "Usar texto em vez disso",
    tooLarge: "Este arquivo é grande demais. Escolha outro ou cole parte dele.",
    several: "Você soltou vários arquivos. Solte um de cada vez.",
    unreadable: "Não foi possível ler este arquivo. Escolha-o novamente ou cole o texto dele.",

    exportTitle: "Exportar sessões",
    exportText: (n, records) =>
      `${sessions(n)} em ${count(records, { one: `${records} registro`, other: `${records} registros` })}: tudo o que este dispositivo sabe, incluindo as sessões esquecidas. Nada se perde ao importar o arquivo em outro lugar. Ele não contém senhas nem tokens.`,
    format: "Formato",
    json: "JSON",
    csv: "CSV, para uma planilha",
    download: "Baixar",
    downloadHint: "Se Baixar não fizer nada na sua versão do Excel, selecione Copiar e cole o texto em um arquivo.",
    copy: "Copiar",
  },

  folderSentences: {
    name: "Sessões no OneDrive",
    reading: "OneDrive: lendo…",
    stop: "Parar",
    read: (n, when) =>
      count(n, { one: `OneDrive: ${n} sessão lida ${at(when)}`, other: `OneDrive: ${n} sessões lidas ${at(when)}` }),
    absent: "OneDrive: nada salvo para esta pasta de trabalho",
    kept: "OneDrive: suas sessões estão salvas lá",
    notRead: "OneDrive: ainda não lido",
    waiting: (n) => count(n, { one: `${n} alteração pendente`, other: `${n} alterações pendentes` }),
    signIn: "Entrar para ver as sessões no OneDrive",
    readAgain: "Ler novamente",
    keep: "Manter minhas sessões no OneDrive",
    stopKeeping: "Parar de mantê-las lá",
    gone: "A pasta no OneDrive foi excluída ou movida. Não gravaremos lá até que você ative isso novamente.",
    trouble: {
      offline: "Não foi possível ler o OneDrive: este dispositivo está offline.",
      silence: "Não foi possível ler o OneDrive: ele não respondeu.",
      busy: "Não foi possível ler o OneDrive: ele está ocupado. Selecione Ler novamente em alguns minutos.",
      other: "Não foi possível ler o OneDrive: a resposta dele foi inesperada.",
      partMissing: "Não foi possível ler o OneDrive: parte deste suplemento não foi carregada.",
    },
    syncError: {
      offline: "Este dispositivo está offline. Gravaremos as alterações assim que houver uma conexão.",
      noAnswer: "O OneDrive não respondeu. Tentaremos novamente.",
      busy: "O OneDrive está ocupado. Tentaremos novamente.",
      locked: "Um arquivo ou uma pasta está bloqueado no OneDrive no momento. Tentaremos novamente.",
      changed: "Algo mudou no OneDrive no mesmo instante. Tentaremos novamente.",
      full: "Seu OneDrive está cheio. Libere espaço nele e selecione Ler novamente.",
      refused: "O OneDrive não nos permitiu gravar. Fale com quem gerencia seu OneDrive e selecione Ler novamente.",
      refusedSome:
        "O OneDrive rejeitou algumas alterações. Todo o resto está lá. Tentaremos novamente na próxima vez que você abrir o painel.",
      signInNeeded: "Você não está mais conectado. Entre, e gravaremos as alterações.",
      notStored:
        "O armazenamento deste suplemento está cheio ou bloqueado. Esqueça as sessões de que não precisa mais e selecione Ler novamente.",
    },
    unread: (n) => count(n, { one: `Não foi possível ler ${n} arquivo`, other: `Não foi possível ler ${n} arquivos` }),
    unreadWhy: {
      notJson: "não é um JSON completo",
      notAnObject: "não é um único registro",
      tooLarge: "é grande demais para um registro",
      otherFormat: "não conhecemos o formato",
      newer: "foi gravado por uma versão mais recente do suplemento",
      noSessionId: "não indica uma sessão",
      badSessionId: "o ID da sessão não pode estar correto",
      cutShort: "falta parte do ID da sessão",
      token: "contém o que parece ser uma senha ou um token, que nunca guardamos; peça que seja revogado",
      foreignAddress: "o OneDrive o mantém em um endereço que não é da Microsoft",
      notNow: "não chegou; leremos na próxima vez",
      partLeftOut: "não entendemos parte dele; o restante é mostrado",
    },
    unreadHint: "Eles permanecem onde estão, sem alterações.",
    fileAnd: (name, why) => `${name}: ${why}`,

    staysThere: "O que está no OneDrive permanece lá. Leremos novamente na próxima vez que você abrir o painel.",

    keepTitle: "Manter minhas sessões no OneDrive?",
    keepWhere:
      "Gravaremos na pasta Apps › Workbook Sessions do seu OneDrive, neste dispositivo e com esta conta. Seus outros dispositivos, e as automações que gravam lá, veem as mesmas sessões.",
    keepWhat: (n) =>
      n === 1
        ? "Da sessão conhecida aqui e de cada uma das posteriores, salvaremos o ID, a pasta de trabalho, quando e por qual ferramenta ela foi aberta, usada e fechada, e o nome e a anotação que você deu a ela. Cada alteração é um arquivo pequeno. Nunca salvamos uma senha ou um token."
        : `Das ${n} sessões conhecidas aqui e de cada uma das posteriores, salvaremos os IDs, as pastas de trabalho, quando e por qual ferramenta elas foram abertas, usadas e fechadas, e os nomes e as anotações que você deu a elas. Cada alteração é um arquivo pequeno. Nunca salvamos uma senha ou um token.`,
    keepWho:
      "Qualquer pessoa que possa ler essa pasta vê isso. Se você excluir a pasta, não gravaremos lá até que você ative isso novamente.",
  },

  guideSentences: {
    menu: "O arquivo ainda parece bloqueado…",
    title: "O arquivo ainda parece bloqueado",
    intro: (fileName) =>
      `Fechar uma sessão não desbloqueia ${fileName}, e nada aqui faz isso. Estes são os motivos mais comuns.`,
    seen: "O que podemos ver",
    asking: "Perguntando à Microsoft se foi feito check-out do arquivo…",
    checkedOutBy: (name) =>
      `Check-out feito por ${name}. Outras pessoas não podem alterar o arquivo até que seja feito o check-in ou que o check-out seja descartado.`,
    checkedOut:
      "O check-out foi feito, mas a Microsoft não informou por quem. Outras pessoas não podem alterar o arquivo até que seja feito o check-in.",
    notCheckedOut: "Ninguém fez check-out dele.",
    notSaid: "A Microsoft não informa se foi feito check-out dos arquivos daqui.",
    couldNotAsk: "Não foi possível perguntar à Microsoft se foi feito check-out do arquivo.",
    signIn: "Entrar e perguntar",
    askAgain: "Perguntar novamente",
    openHere: "Ele está aberto nesta instância do Excel, então outros aplicativos podem considerá-lo em uso.",
    maybeOpen: (n) =>
      count(n, {
        one: `${n} sessão da lista ainda pode estar aberta.`,
        other: `${n} sessões da lista ainda podem estar abertas.`,
      }),
    noneOpen: "Nenhuma sessão da lista parece estar aberta. Pode haver outras que não conhecemos.",
    closeOne: "Fechá-la…",
    selectThem: "Selecioná-las",
    refused: (codes) =>
      `A Microsoft recusou uma solicitação para este arquivo (${codes}). O motivo pode ser um rótulo de confidencialidade, uma proteção, a falta de permissão ou a falta de uma licença do Excel para a Web.`,
    unseen: "O que não podemos ver",
    people: "Alguém pode estar com ele aberto no Excel, em um computador ou no navegador. O navegador mostra quem.",
    connectors:
      "O conector do Excel do Power Automate e ferramentas semelhantes mantêm suas próprias sessões, que ninguém pode listar nem fechar. Elas geralmente terminam cerca de 12 minutos após o último uso.",
    delay: "Depois de um fechamento, pode demorar um pouco até que o arquivo pareça livre em todos os lugares.",
    openInBrowser: "Abrir no navegador",
  },

  historySentences: {
    title: "Histórico",
    hint: "O que foi fechado a partir deste dispositivo e o que a Microsoft respondeu.",
    empty: "O histórico está vazio.",
    noMatch: "Nenhum resultado encontrado no histórico.",
    search: "Pesquisar no histórico",
    today: "Hoje",
    yesterday: "Ontem",
    earlier: "Anteriores",
    by: (account) => `por ${account}`,
    request: (id) => `request-id ${id}`,
    outcome: {
      closed: "Fechada",
      ended: "Já tinha terminado",
      notKnown: "Desconhecida pela Microsoft",
      workbookGone: "Pasta de trabalho não encontrada",
      refused: "Recusada",
      later: "Adiada pela Microsoft",
      unknown: "Resultado incerto",
      unusable: "Não pode mais ser usada",
    },
    results: "Resultados…",
    copy: "Copiar como CSV",
    clear: "Limpar histórico",
    clearSure: "Limpar todo o histórico?",
    notCleared: "O armazenamento está bloqueado para este suplemento, então o histórico não foi limpo.",
    kept: (days) =>
      count(days, {
        one: `Mantido por ${days} dia; altere isso em Configurações.`,
        other: `Mantido por ${days} dias; altere isso em Configurações.`,
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
        `Uma solicitação anterior para esta pasta de trabalho ainda pode estar em execução. Continuaremos em ${seconds} s, no máximo`,
      announced:
        "Uma solicitação anterior para esta pasta de trabalho ainda pode estar em execução. Continuaremos depois dela.",
    },
    menu: (minutes) => `Manter ativa por ${minutes} min`,
    menuStop: "Parar de manter ativa",
    contacting: (until) => `Mantida ativa até ${until}, contatando agora…`,
    next: (until, minutes) =>
      minutes <= 1
        ? `Mantida ativa até ${until}, próximo contato em até um minuto`
        : `Mantida ativa até ${until}, próximo contato em ${minutes} min`,
    last: (until) => `Mantida ativa até ${until}, sem contato antes disso`,
    stop: "Parar",
    stopNamed: (name, id) => `Parar de manter ativa ${name} ${id}`,
    called: ({ name, shortId }) => `“${name}” (${shortId})`,
    ended: {
      over: {
        title: "“Manter ativa” chegou ao fim",
        body: (names) => `Não contatamos mais: ${names}. Uma sessão expira quando não é usada.`,
      },
      hidden: {
        title: "“Manter ativa” parou: o painel ficou oculto",
        body: (names) =>
          `Não contatamos mais: ${names}. Mantemos as sessões ativas somente enquanto você pode ver este painel.`,
      },
      slept: {
        title: "“Manter ativa” parou: seu computador estava em modo de suspensão",
        body: (names) => `Estas sessões podem ter terminado: ${names}. Selecione Verificar para perguntar à Microsoft.`,
      },
      leapt: {
        title: "“Manter ativa” parou: seu computador estava em modo de suspensão ou o relógio foi alterado",
        body: (names) => `Estas sessões podem ter terminado: ${names}. Selecione Verificar para perguntar à Microsoft.`,
      },
      gone: {
        title: "“Manter ativa” parou: a sessão está encerrada",
        body: (names) => `Fechadas, terminadas ou esquecidas: ${names}.`,
      },
      unclear: {
        title: "“Manter ativa” parou: sem uma resposta clara",
        body: (names) =>
          `A Microsoft não disse que estas sessões estão abertas: ${names}. Selecione Verificar para perguntar novamente.`,
      },
      notSent: {
        title: "“Manter ativa” parou: não foi possível enviar nada",
        body: (names) => `Não contatadas: ${names}. Entre ou volte à pasta de trabalho e comece novamente.`,
      },
      failed: {
        title: "“Manter ativa” parou: algo deu errado",
        body: (names) =>
          `Não contatamos mais: ${names}. Podemos ter enviado uma última solicitação. Selecione Verificar para perguntar à Microsoft.`,
      },
    },
  },

  languageSentences: {
    setting: "Idioma",
    asInExcel: "Como no Excel",
    notLoaded: "Não foi possível carregar este idioma, então nada foi salvo. Verifique sua conexão e salve novamente.",
  },

  lineSentences: {
    activity: {
      of: (name, text) => `${name}: ${text}`,
      closing: "Fechando…",
      contacting: "Contatando…",
      queued: "Na fila",
      busy: "A Microsoft está ocupada. Tentaremos novamente em breve.",
      waiting: (seconds) => `A Microsoft está ocupada. Tentaremos novamente em ${seconds} s`,
      signInToClose: "Entre para fechar esta sessão",
      signInToContact: "Entre para contatar esta sessão",
    },
    signInAndClose: "Entrar e fechar",
    signInAndContact: "Entrar e contatar",
    named: {
      stop: (name, id) => `Parar a solicitação para ${name} ${id}`,
      close: (name, id) => `Entrar e fechar ${name} ${id}`,
      contact: (name, id) => `Entrar e contatar ${name} ${id}`,
      stopCreating: "Parar de criar a sessão",
    },
    creating: "Criando uma sessão…",
    creatingLong: "A Microsoft está abrindo a sessão. Você pode fechar este painel.",
    signInToCreate: "Entre para criar a sessão",
    standing: {
      persistent: (n) =>
        count(n, { one: `${n} sessão criada aqui está aberta`, other: `${n} sessões criadas aqui estão abertas` }),
      temporary: (n) =>
        count(n, {
          one: `${n} sessão temporária aberta perderá suas alterações`,
          other: `${n} sessões temporárias abertas perderão suas alterações`,
        }),
    },
  },

  warningSentences: {
    short: {
      severalPersistent: (n) =>
        count(n, {
          one: `${n} sessão salva alterações ao mesmo tempo`,
          other: `${n} sessões salvam alterações ao mesmo tempo`,
        }),
      nearCeiling: (n) => count(n, { one: `${n} sessão parece aberta`, other: `${n} sessões parecem abertas` }),
    },
    severalPersistent: (n) =>
      count(n, {
        one: `${n} sessão que salva alterações parece aberta nesta pasta de trabalho. As alterações feitas em várias ao mesmo tempo podem ser mescladas incorretamente.`,
        other: `${n} sessões que salvam alterações parecem abertas nesta pasta de trabalho. As alterações feitas em várias ao mesmo tempo podem ser mescladas incorretamente.`,
      }),
    nearCeiling: (n) =>
      count(n, {
        one: `${n} sessão parece aberta nesta pasta de trabalho. Há relatos de um limite de cerca de ${REPORTED_CEILING}, mas a Microsoft não documenta nenhum.`,
        other: `${n} sessões parecem abertas nesta pasta de trabalho. Há relatos de um limite de cerca de ${REPORTED_CEILING}, mas a Microsoft não documenta nenhum.`,
      }),
  },

  mailSentences: {
    open: "Enviar da sua conta…",
    title: "Enviar por email",
    permission:
      "A Microsoft pode pedir que você permita que este suplemento envie emails em seu nome (Mail.Send). Pedimos isso somente agora e enviamos um único email cada vez que você seleciona Enviar email.",
    what: "O email contém a tabela acima, sem IDs de sessão completos. Uma cópia fica nos seus Itens Enviados.",
    to: "Para",
    toHint: "Um ou mais endereços, separados por vírgulas ou ponto e vírgula.",
    send: "Enviar email",
    sendAgain: "Enviar novamente",
    sending: "Aguardando a Microsoft…",
    wrong: (texts) =>
      texts.length === 1
        ? `${texts[0]} não é um endereço de email.`
        : `Estes não são endereços de email: ${texts.join(", ")}`,
    none: "Insira pelo menos um endereço de email.",
    tooMany: (most) =>
      count(most, {
        one: `Um email pode ser enviado para no máximo ${most} endereço.`,
        other: `Um email pode ser enviado para no máximo ${most} endereços.`,
      }),
    consentLink: "Copiar link para o administrador",

    titles: {
      accepted: "Email aceito",
      unknown: "Seu email pode ter sido enviado",
      notSent: "Seu email não foi enviado",
    },
    accepted: (addresses, from) =>
      from === undefined
        ? `A Microsoft aceitou o email para ${addresses.join(", ")}. Não podemos ver se ele chega.`
        : `A Microsoft aceitou o email de ${from} para ${addresses.join(", ")}. Não podemos ver se ele chega.`,
    badAddress: "A Microsoft não aceitou um dos endereços, então nada foi enviado. Verifique-os e tente novamente.",
    notAllowed:
      "A Microsoft não permitiu que este suplemento enviasse emails em seu nome, então nada foi enviado. Talvez sua organização não permita isso. Em vez disso, crie um rascunho de email ou peça ao administrador que permita Mail.Send.",
    noMailbox:
      "Sua conta não tem uma caixa de correio da qual o Microsoft 365 possa enviar, então nada foi enviado. Em vez disso, crie um rascunho de email.",
    later: "A Microsoft nos pediu para reduzir o ritmo, então nada foi enviado. Tente novamente em alguns minutos.",
    laterAt: (time) =>
      `A Microsoft nos pediu para reduzir o ritmo, então nada foi enviado. Você pode tentar novamente ${from(time)}.`,
    refused: "A Microsoft recusou o email, então nada foi enviado.",
    unknown:
      "Não foi possível confirmar se a Microsoft aceitou o email. Ele pode ter sido enviado. Veja seus Itens Enviados antes de enviá-lo novamente.",
    signInNeeded: "Nada foi enviado. Selecione Enviar email para entrar.",
    notSent: (why) => `Nada foi enviado. ${why}`,
  },

  menuSentences: {
    create: "Criar sessão…",
    belongsHere: "É desta pasta de trabalho",
    rename: "Renomear…",
    details: "Detalhes…",
    history: "Histórico…",
    sort: "Classificar por",
    sorts: {
      decision: "Precisa de decisão",
      use: "Último uso",
      kind: "Tipo",
      status: "Status",
      origin: "Origem",
    },
    keepAlive: "Manter ativa (contata a sessão)",
    check: "Verificar (contata a sessão)",
    forget: "Esquecer…",
    otherWorkbook: "Outra pasta de trabalho…",
    readAgain: "Ler de novo a pasta de trabalho aberta",
    exportAll: "Exportar sessões…",
    settings: "Configurações…",
    shortcuts: "Atalhos de teclado…",
    forgetEverything: "Remover tudo o que está armazenado aqui…",
  },

  momentSentences: {
    counting: (seconds) => `Fechamento em ${seconds} s`,
    announced: (name, seconds) =>
      `A sessão ${name} será fechada em ${secondsInWords(seconds)}. Pressione Esc ou selecione Cancelar para mantê-la aberta.`,
    cancel: "Cancelar",
    cancelNamed: (name) => `Cancelar o fechamento: ${name}`,
    setting: "Tempo para cancelar o fechamento de uma sessão temporária criada aqui (segundos)",
    settingHint: (most) =>
      count(most, {
        one: `De 0 a ${most}. As outras sessões que podem perder alterações sempre aguardam ${most} segundo.`,
        other: `De 0 a ${most}. As outras sessões que podem perder alterações sempre aguardam ${most} segundos.`,
      }),
    settingWrong: (most) => `Insira um número inteiro de 0 a ${most}.`,
  },

  newcomerSentences: {
    empty: {
      what: "Uma sessão é uma conexão que um fluxo, um script ou este suplemento abriu na pasta de trabalho e que pode permanecer aberta depois que o trabalho é concluído.",
      find: "Como incluir uma nesta lista:",
      paste: "Colar ou importar uma",
      pasteHint: "Um ID de sessão ou qualquer texto que contenha um: a saída de um fluxo, um log, um CSV.",
      folder: "Procurar no OneDrive",
      folderHint: "As automações podem deixar suas sessões em uma pasta do seu OneDrive.",
      create: "Criar uma",
      createHint: "Para experimentar ou para copiá-la para outra ferramenta.",
      createNotNow: "Você poderá criar uma sessão aqui quando uma pasta de trabalho for mostrada.",
      closing:
        "O fechamento encerra somente essa sessão. Ele não fecha o Excel, não desconecta ninguém nem exclui nenhum arquivo.",
    },
    whatIs: {
      menu: "O que é uma sessão?",
      title: "O que é uma sessão de pasta de trabalho?",
      paragraphs: [
        "Uma conexão que um fluxo, um script ou este suplemento abre em uma pasta de trabalho por meio do Microsoft Graph, para lê-la e alterá-la sem o Excel.",
        "Algumas sessões salvam alterações: o que é alterado nelas é gravado no arquivo imediatamente. Outras são temporárias: o que é alterado nelas é perdido quando elas terminam.",
        `A Microsoft encerra uma sessão quando ela não é usada: após cerca de ${IDLE_MINUTES.persistent} minutos se ela salva alterações, após cerca de ${IDLE_MINUTES.temporary} se é temporária. Esses tempos são estimativas.`,
        "A Microsoft não lista as sessões abertas. Este suplemento conhece as que foram criadas aqui, coladas ou importadas, ou deixadas por automações no seu OneDrive. Pode haver outras.",
        "O fechamento encerra uma única sessão de uma única pasta de trabalho. O que ainda a estiver usando falhará na próxima etapa. O fechamento não fecha o Excel, não desconecta ninguém nem exclui nenhum arquivo.",
      ],
    },
    about: {
      menu: "Sobre…",
      title: "Sobre o Workbook Sessions",
      version: "Versão",
      account: "Conta",
      signIn: "Entrada",
      byExcel: "Pelo Excel, com a conta do Excel",
      byWindow: "Em uma janela da Microsoft, com uma conta que você escolhe",
      notYet: "Você ainda não entrou",
      access: "Acesso",
      accessTo: { own: "Seus próprios arquivos", all: "Todos os arquivos que você pode abrir" },
      cloud: "Nuvem da Microsoft",
      clouds: { global: "Global", usgov: "Governo dos EUA (GCC High)", usgovdod: "Governo dos EUA (DoD)" },
      storage: "Armazenamento usado aqui",
      storageUsed: (kilobytes) => (kilobytes < 1 ? "Menos de 1 KB" : `Cerca de ${kilobytes} KB`),
      privacy: "Privacidade",
      privacyText:
        "A lista fica neste dispositivo e no seu OneDrive, se você tiver escolhido isso. Nós nos comunicamos apenas com a Microsoft e não coletamos nada sobre você.",
      licenses: "Licenças",
      licensesText:
        "Licença MIT. Criado com React, Fluent UI e a Microsoft Authentication Library, todos sob a licença MIT.",
      remove: "Remover tudo o que está armazenado aqui…",
    },
  },

  noticeSentences: {
    message: "Mensagem",
    earlierMessages: (n) => count(n, { one: `${n} mensagem anterior`, other: `${n} mensagens anteriores` }),
    messageAbout: (name, id) => `Mensagem sobre ${name} ${id}`,
    details: "Detalhes",
    hideDetails: "Ocultar detalhes",
    copyDetails: "Copiar detalhes",
    results: "Resultados…",
    notSent: {
      documentChanged: {
        title: "Nada foi enviado: outra pasta de trabalho está aberta agora",
        body: "O Excel não está mostrando a pasta de trabalho que você confirmou, então não fizemos nada.",
      },
      documentNotAnswering: {
        title: "Nada foi enviado: o Excel não está respondendo",
        body: "Termine de editar a célula ou feche a janela aberta no Excel e tente novamente.",
      },
      closed: {
        title: "Nada foi enviado: a sessão já está fechada",
        body: "Outro painel ou dispositivo a fechou nesse meio-tempo.",
      },
      ended: {
        title: "Nada foi enviado: a sessão já tinha terminado",
        body: "Outro painel ou dispositivo detectou isso nesse meio-tempo.",
      },
      forgotten: {
        title: "Nada foi enviado: a sessão foi esquecida",
        body: "Ela foi removida da lista nesse meio-tempo. Se ainda estiver aberta, permanecerá aberta até expirar.",
      },
      alreadyOpening: {
        title: "Nada foi enviado: uma sessão já está sendo aberta",
        body: "Outro painel pediu uma, e a Microsoft a está abrindo. Ela aparecerá na lista quando estiver aberta.",
      },
      cancelled: {
        title: "Cancelado: não fechamos a sessão",
        body: ({ name, shortId, fileName }) =>
          `Nada foi enviado. “${name}” (${shortId}) para ${fileName} ainda pode estar aberta.`,
      },
      stopped: {
        close: {
          title: "Interrompido: não fechamos a sessão",
          body: ({ name, shortId, fileName }) =>
            `Nada mais foi enviado. “${name}” (${shortId}) para ${fileName} ainda pode estar aberta.`,
        },
        contact: {
          title: "Interrompido: não contatamos a sessão",
          body: ({ name, shortId, fileName }) =>
            `Nada mais foi enviado. “${name}” (${shortId}) para ${fileName} ainda pode estar aberta.`,
        },
        create: {
          title: "Interrompido: não criamos uma sessão",
          body: ({ fileName }) => `Nada mais foi enviado para ${fileName}.`,
        },
      },
    },
    notChanged: "Nada foi alterado: a sessão foi esquecida",
    notStored: {
      title: "Não foi possível salvar esta sessão aqui",
      blocked:
        "O armazenamento está bloqueado para este suplemento. Copie o ID agora: ele será perdido quando este painel for fechado, e a Microsoft não lista sessões.",
      full: "O armazenamento deste suplemento está cheio. Copie o ID agora: ele será perdido quando este painel for fechado, e a Microsoft não lista sessões.",
    },
    added: (n) =>
      n === 0
        ? "Nenhuma sessão adicionada: os registros dizem que elas foram esquecidas"
        : count(n, { one: `${n} sessão adicionada`, other: `${n} sessões adicionadas` }),
    listed: (n) => count(n, { one: `${n} sessão já estava na lista`, other: `${n} sessões já estavam na lista` }),
    listedBody: "Mantivemos o que o texto acrescenta sobre elas. Nenhuma sessão foi contatada.",
    also: (n) =>
      count(n, { one: `Mais ${n} sessão já estava na lista.`, other: `Mais ${n} sessões já estavam na lista.` }),
    addedBody: "Os dados ficam neste dispositivo. Nenhuma sessão foi contatada.",
    addedHere:
      "O armazenamento está bloqueado para este suplemento, então elas permanecem na lista somente até este painel ser fechado. Guarde o texto. Nenhuma sessão foi contatada.",
    forgotten: (n) => count(n, { one: `${n} sessão esquecida`, other: `${n} sessões esquecidas` }),
    broughtBack: (n) =>
      count(n, { one: `${n} sessão está de volta à lista`, other: `${n} sessões estão de volta à lista` }),
    broughtBackBody: (n) =>
      count(n, { one: "Sabemos tanto sobre ela quanto antes.", other: "Sabemos tanto sobre elas quanto antes." }),
    forgottenBody: "Nenhuma sessão foi fechada.",
    forgottenGoesOn: "As solicitações que já estavam a caminho da Microsoft continuam. Nada mais será enviado.",
    notRemoved:
      "O armazenamento está bloqueado para este suplemento, então não foi possível remover tudo. O que ainda está na lista ainda está neste dispositivo.",
    storageFailure: {
      blocked:
        "O armazenamento está bloqueado para este suplemento, então isto não foi salvo. O que a lista mostra será perdido quando este painel for fechado.",
      full: "O armazenamento deste suplemento está cheio, então isto não foi salvo. A lista pode mostrar a sessão como antes. Esqueça as sessões de que não precisa mais.",
    },
    personal:
      "A Microsoft documenta sessões apenas para contas corporativas ou de estudante. Esta é uma conta pessoal.",
    thisWorkbook: "esta pasta de trabalho",
  },

  supportSentences: {
    time: "Hora",
    session: "Sessão",
    status: "Status HTTP",
    codes: "Códigos",
    requestId: "request-id",
    clientRequestId: "client-request-id",
    answeredAt: "Respondido em",
    signInCode: "Código de entrada",
    signInNumber: "Erro de entrada",
    tenant: "Organização consultada",
    tried: "Entrada tentada",
    failure: "Erro",
    places: "Em",
  },

  paneSentences: {
    ...rowSentences,
    appName: "Workbook Sessions",
    starting: "Iniciando…",
    finding: "Procurando esta pasta de trabalho…",
    findingHint: "Perguntando à Microsoft onde está este arquivo. Enquanto isso, você pode adicionar sessões.",
    openInBrowser: "Abrir no navegador",
    outOfDate:
      "O Excel não está respondendo, então isto pode estar desatualizado. Não fecharemos nenhuma sessão até que ele responda.",
    retry: "Tentar novamente",
    reload: "Recarregar o painel",
    byHandNote: "Você escolheu esta pasta de trabalho. Talvez ela não seja a que está aberta.",
    backToDocument: "Voltar à pasta de trabalho aberta",
    otherWorkbook: "Outra pasta de trabalho…",

    listTitle: (n) => count(n, { one: `${n} sessão conhecida aqui`, other: `${n} sessões conhecidas aqui` }),
    whoseKnowledge: "A Microsoft não lista as sessões abertas",
    whoseKnowledgeMore:
      "Aqui estão as que este suplemento conhece: criadas aqui, adicionadas por você ou deixadas no OneDrive por suas automações. Pode haver outras.",
    queued: "Na fila",
    select: "Selecionar",
    add: "Adicionar sessão",
    addShort: "Adicionar",
    more: "Mais",
    filter: "Pesquisar sessões",
    filterHint: "Pesquisar",
    filtered: (shown, all) =>
      count(shown, { one: `${shown} de ${all} mostrada`, other: `${shown} de ${all} mostradas` }),
    settled: (n) => `Encerradas ou não encontradas (${n})`,
    noMatch: "Nenhuma sessão corresponde à sua pesquisa.",
    clearFilter: "Limpar pesquisa",
    otherOwners: (n) =>
      count(n, {
        one: `${n} sessão de outra conta não é mostrada`,
        other: `${n} sessões de outras contas não são mostradas`,
      }),
    otherWorkbooks: (n) =>
      count(n, {
        one: `${n} sessão de outra pasta de trabalho`,
        other: `${n} sessões de outras pastas de trabalho`,
      }),
    fileNotKnown: "Pasta de trabalho desconhecida",
    fileReported: (name) => `${name} (conforme registro)`,
    quarantined: (n) =>
      count(n, {
        one: `${n} registro salvo não pode ser lido por esta versão. Nós o deixamos inalterado.`,
        other: `${n} registros salvos não podem ser lidos por esta versão. Nós os deixamos inalterados.`,
      }),

    stop: "Parar",
    signIn: "Entrar",
    signedInAs: (name) => `Você entrou como ${name}`,
    notSignedInAs: (name) => `Não foi possível entrar como ${name}`,
    lastSignedInAs: (name) => `Última entrada como ${name}`,
    notSignedIn: "Você ainda não entrou",
    dismiss: "Ignorar mensagem",
    partFailed: "Parte deste painel não foi carregada. Verifique sua conexão.",
    loading: "Carregando…",
  },

  pasteSentences: {
    notAnId:
      "Isto não é um ID de sessão. Um ID de sessão começa com cluster= e contém session=. Copie o ID completo do local onde a sessão foi aberta.",
    cutShort: "Falta parte do ID: ele foi cortado, encurtado ou ocultado. Copie novamente o ID inteiro.",
    tooLong: "Isto é mais longo do que qualquer ID. Copie somente o ID.",
    spaces: "Há um espaço dentro do ID, então pode faltar parte dele. Copie-o novamente por inteiro.",
    controlCharacters: "Há um caractere invisível ou uma quebra de linha dentro do ID. Copie-o novamente por inteiro.",
    notAscii:
      "Ele contém um caractere que nenhum ID de sessão tem, como uma letra acentuada. Copie-o novamente da origem.",
    token:
      "Isto parece uma senha ou um token de acesso. Não o guardamos. Nunca o compartilhe. Se ele foi enviado a alguém, peça que seja revogado.",
    notSet:
      "O script ainda não tinha aberto a sessão dele quando isto foi copiado. Copie novamente depois que a sessão estiver aberta.",

    noSession: "Não há nenhum ID de sessão aqui.",
    notNeeded: "Estes são detalhes da solicitação, dos quais não precisamos aqui.",
    duplicate: "Esta sessão está no texto mais de uma vez. Vamos adicioná-la uma vez.",
    fieldRefused:
      "Este valor não pode estar correto, então o deixamos de fora. Mesmo assim, você pode adicionar a sessão.",
    fieldNotKnown: "Não conhecemos estes campos, então os deixamos de fora.",
    newerFormat: "Isto foi gravado por uma versão mais recente do suplemento. Atualize o suplemento para lê-lo.",
    otherFormat: "Não conhecemos o formato deste registro. Cole somente o ID da sessão.",
    recordTooLarge:
      "Este registro é grande demais ou tem níveis de aninhamento demais para uma sessão. Cole somente o ID da sessão.",
    tooMuchText: "O texto é longo demais para ser lido de uma vez. Cole parte dele ou importe-o como arquivo.",
    tooManyRows: "Há sessões demais para adicionar de uma vez. Adicione-as em várias etapas.",

    empty: "Insira um valor.",
    dots: "Pontos sozinhos não formam um ID. Copie o ID novamente.",
    character: (character) =>
      character === undefined || character.trim() === ""
        ? "Ele contém um espaço ou um caractere invisível que nenhum ID desse tipo tem. Copie o ID novamente."
        : `Ele contém um caractere que nenhum ID desse tipo tem: ${character}. Copie o ID novamente.`,
    shape:
      "Isto não parece um ID desse tipo. Um site é contoso.sharepoint.com, sozinho ou seguido de dois códigos. Um usuário é um nome de entrada, um código ou me.",
    address: "Isto é um endereço, não um ID. Em vez disso, cole-o como o link do arquivo.",
    itemNeeded: "Insira o ID do item: ele identifica o arquivo.",
    placeNeeded:
      "O ID do item sozinho não diz onde o arquivo está. Adicione o ID da unidade ou escolha o OneDrive ou um site.",
    siteNeeded: "Para um arquivo no SharePoint, insira também o ID do site ou o ID da unidade.",
  },

  proofSentences: {
    note: "Anotar a versão do arquivo, para compará-la após o fechamento",
    noteMany: "Anotar as versões dos arquivos, para compará-las após o fechamento",
    noting: "Perguntando à Microsoft…",
    noted: (time) => `Anotado: o arquivo foi alterado pela última vez em ${time}.`,
    notNoted: "A Microsoft não nos informou a versão do arquivo, então não haverá com o que comparar depois.",

    notedMany: (n) => `Anotamos as versões de ${n} pastas de trabalho.`,
    notedSome: (noted, n) =>
      `Anotamos as versões de ${noted} de ${n} pastas de trabalho. A Microsoft não nos informou as demais, então não haverá com o que compará-las depois.`,
    show: "Mostrar comprovação",
    showAgain: "Verificar o arquivo de novo",
    asking: "Perguntando à Microsoft…",
    before: (time) => `Antes do fechamento, o arquivo tinha sido alterado pela última vez em ${time}.`,
    now: (time) => `Agora, a última alteração dele foi em ${time}.`,
    changed: "O conteúdo do arquivo mudou desde então. Não podemos ver quem o alterou.",
    same: "O conteúdo do arquivo é o mesmo de então.",
    noBefore: "A versão dele não foi anotada antes do fechamento, então não podemos comparar.",
    lag: "Por cerca de 20 segundos, uma cópia baixada agora ainda pode ser a versão anterior.",
    versions: "Histórico de versões",
    failed: (why) => `Não foi possível consultar o arquivo. ${why}`,
  },

  reasonSentences: reasons,

  resultsSentences: {
    title: "Resultados",
    columns: {
      name: "Sessão",
      shortId: "ID",
      workbook: "Pasta de trabalho",
      kind: "Tipo",
      outcome: "Resultado",
      when: "Data e hora",
      account: "Conta",
      requestId: "ID da solicitação",
    },
    kinds: { saves: "Salva alterações", temporary: "Temporária", notKnown: "Desconhecido" },
    noName: "Sem nome",
    leftOut: LEFT_OUT,
    outcome: {
      closed: "Fechada",
      ended: "Já tinha terminado",
      notKnown: "Desconhecida pela Microsoft",
      workbookGone: "Pasta de trabalho não encontrada",
      refused: "Recusada",
      later: "Adiada pela Microsoft; até onde sabemos, ainda aberta",
      unknown: "Sem resposta clara, pode estar fechada ou aberta",
      unusable: "Não pode mais ser usada",
      notSent: "Solicitação não enviada, portanto sessão não fechada por nós",
    },
    summary: (parts) => parts.join(", "),
    counted: {
      closed: (n) => count(n, { one: `${n} fechada`, other: `${n} fechadas` }),
      ended: (n) => count(n, { one: `${n} já tinha terminado`, other: `${n} já tinham terminado` }),
      notKnown: (n) =>
        count(n, { one: `${n} desconhecida pela Microsoft`, other: `${n} desconhecidas pela Microsoft` }),
      workbookGone: (n) => `${n} com pasta de trabalho não encontrada`,
      refused: (n) => count(n, { one: `${n} recusada`, other: `${n} recusadas` }),
      later: (n) => count(n, { one: `${n} adiada`, other: `${n} adiadas` }),
      unknown: (n) => `${n} sem uma resposta clara`,
      unusable: (n) =>
        count(n, { one: `${n} que não pode mais ser usada`, other: `${n} que não podem mais ser usadas` }),
      notSent: (n) => count(n, { one: `${n} solicitação não enviada`, other: `${n} solicitações não enviadas` }),
    },
    none: "Não há resultados para mostrar.",

    copyText: "Copiar como texto",
    copyMarkdown: "Copiar como Markdown",
    downloadJson: "Baixar JSON",
    downloadCsv: "Baixar CSV",
    downloadHint: "Se Baixar não fizer nada na sua versão do Excel, copie os resultados.",

    subject: (summary) => `Sessões de pasta de trabalho: ${summary}`,
    draft: "Criar rascunho de email",
    draftHint: "Abre uma nova mensagem no seu programa de email. Nada é enviado até que você a envie.",
    draftTooLong:
      "A tabela é longa demais para um rascunho, então selecione Criar rascunho de email para copiá-la e cole-a no rascunho.",
    draftPaste: "Cole a tabela aqui.",
    draftCopied: "Copiamos a tabela. Cole-a no rascunho.",
    draftNotCopied: "Não foi possível copiar a tabela. Selecione Copiar como texto e cole-a no rascunho.",
  },

  rowSentences,

  selectedSentences: {
    title: (n) => `Enviar ${sessions(n)} por email`,
    summary: (n, time) =>
      count(n, {
        one: `${n} sessão, como este suplemento a conhecia em ${time}`,
        other: `${n} sessões, como este suplemento as conhecia em ${time}`,
      }),
    columns: { name: "Sessão", shortId: "ID", workbook: "Pasta de trabalho", kind: "Tipo", state: "Status" },
    leftOut: LEFT_OUT,
  },

  selectionSentences: {
    name: "Sessões selecionadas",
    count: (n) => count(n, { one: `${n} selecionada`, other: `${n} selecionadas` }),
    all: "Selecionar todas",
    none: "Não selecionar nenhuma",
    allShort: "Todas",
    noneShort: "Nenhuma",
    end: "Encerrar seleção",
    close: "Fechar…",
    closeSome: (some, n) => `Fechar ${some} de ${n}…`,
    part: (some, n) => `${some} de ${n}`,
    more: "Mais opções para a seleção",
    check: "Verificar (contata as sessões)",
    keepAlive: "Manter ativas (contata as sessões)",
    copy: "Copiar…",
    export: "Exportar…",
    email: "Enviar por email…",
    forget: "Esquecer…",
    selectOnly: "Selecionar",
    probablyEnded: "Todas as que devem ter terminado",
    temporary: "Todas as temporárias",
    elsewhere: "Todas em outras pastas de trabalho",
    ofOrigin: (origin) => `Todas: ${origin}`,
  },

  closeSentences: {
    succeeded: {
      title: "A Microsoft fechou a sessão",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) está fechada. Talvez ${fileName} demore um pouco para se atualizar.`,
    },
    ended: {
      title: "A sessão já tinha terminado",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) para ${fileName} já tinha terminado, então não havia nada para fechar.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "A Microsoft não encontrou a pasta de trabalho desta sessão",
      body: ({ name, shortId }) =>
        `“${name}” (${shortId}) não pode ser fechada agora. Ela expira sozinha. Nós a mantivemos na lista e a sinalizamos.`,
    },
    unknown: {
      title: "Não foi possível confirmar se a sessão foi fechada",
      body: ({ fileName, name, shortId }) =>
        `“${name}” (${shortId}) para ${fileName} pode estar fechada ou ainda aberta. Selecione Verificar para perguntar à Microsoft; isso contata a sessão e, se ela ainda estiver aberta, a mantém ativa.`,
    },
    unusable: {
      title: "A Microsoft não conseguiu confirmar o fechamento",
      body: ({ fileName, name, shortId }) =>
        `A Microsoft informou que “${name}” (${shortId}) para ${fileName} não pode mais ser usada. Se ainda estiver aberta, ela expira após cerca de ${SHORTEST_IDLE_MINUTES}–${LONGEST_IDLE_MINUTES} minutos de inatividade.`,
    },
    refused: ({ fileName, name, shortId }) => `A Microsoft não fechou “${name}” (${shortId}) para ${fileName}.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `A Microsoft não confirmou que “${name}” (${shortId}) para ${fileName} está fechada.`,
    later: ({ fileName, name, shortId }) => `“${name}” (${shortId}) para ${fileName} ainda não está fechada.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },

  refreshSentences: {
    succeeded: {
      title: "A sessão está aberta",
      body: ({ fileName, name, shortId }) =>
        `A Microsoft confirmou “${name}” (${shortId}) para ${fileName}. A contagem do tempo de inatividade dela recomeça agora.`,
    },
    ended: {
      title: "A sessão terminou",
      body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) para ${fileName} está encerrada.`,
    },
    notKnown,
    notKnownKept,
    workbookGone: {
      title: "A Microsoft não encontrou a pasta de trabalho desta sessão",
      body: ({ name, shortId }) =>
        `“${name}” (${shortId}) não pode mais ser usada. Nós a mantivemos na lista e a sinalizamos.`,
    },
    unknown: {
      title: "Não foi possível confirmar se a sessão está aberta",
      body: ({ fileName, name, shortId }) => `“${name}” (${shortId}) para ${fileName} pode estar aberta ou não.`,
    },
    unusable: {
      title: "A Microsoft não conseguiu acessar a sessão",
      body: ({ fileName, name, shortId }) =>
        `A Microsoft informou que “${name}” (${shortId}) para ${fileName} não pode mais ser usada. Se ainda estiver aberta, ela expira quando não é usada.`,
    },
    refused: ({ fileName, name, shortId }) =>
      `A Microsoft não nos permitiu contatar “${name}” (${shortId}) para ${fileName}.`,
    notConfirmed: ({ fileName, name, shortId }) =>
      `A Microsoft não confirmou que “${name}” (${shortId}) para ${fileName} está aberta.`,
    later: ({ fileName, name, shortId }) => `Ainda não foi possível contatar “${name}” (${shortId}) para ${fileName}.`,
    tryAgainIn,
    tryAgainAt,
    reasons,
  },

  shortcutSentences: {
    title: "Atalhos de teclado",
    groups: [
      {
        name: "Em uma sessão",
        keys: [
          { key: "↑ ↓, Page Up, Page Down, Home, End", does: "Ir para outra sessão" },
          { key: "Enter", does: "Mostrar os detalhes dela" },
          { key: "F2", does: "Renomeá-la" },
          { key: "Delete", does: "Fechá-la (pergunta antes)" },
          { key: "→ ou Shift+F10", does: "Abrir o menu dela" },
          { key: "Espaço", does: "Selecioná-la ou limpar a seleção dela" },
          { key: "Shift+↑, Shift+↓", does: "Selecionar várias" },
          { key: "Ctrl+A", does: "Selecionar todas nesta lista" },
          { key: "Esc", does: "Encerrar a seleção" },
        ],
      },
      {
        name: "Em qualquer lugar",
        keys: [
          { key: "Ctrl+F", does: "Pesquisar, quando a lista for longa o bastante" },
          { key: "Esc na pesquisa", does: "Limpá-la e depois ir para a lista" },
          { key: "F6, Shift+F6", does: "Alternar entre cabeçalho, lista e mensagens" },
          {
            key: "Esc",
            does: "Sair de uma caixa de diálogo ou de um menu, ou cancelar um fechamento que ainda está em contagem regressiva",
          },
        ],
      },
    ],
  },

  signInPageSentences: {
    title: "Entrar – Workbook Sessions",
    relay: {
      ready: {
        title: "Entrar na Microsoft",
        text: "A página de entrada da Microsoft é aberta em outra janela. Deixe a janela atual aberta: ela será fechada automaticamente.",
        next: "Continuar",
      },
      waiting: {
        title: "Aguardando a entrada",
        text: "Conclua a entrada na outra janela. Se você fechar a janela atual, a entrada será cancelada.",
      },
      lost: {
        title: "Ainda está entrando?",
        text: "Continue na outra janela, e a janela atual será fechada automaticamente. Se a outra janela estiver fechada, pare aqui.",
        stop: "Parar a entrada",
      },
    },
    dialog: {
      leaving: "Abrindo a página de entrada da Microsoft",
      done: "Você pode voltar ao Excel. Esta janela será fechada automaticamente.",
    },
    notOpened: {
      title: "Nenhuma entrada pendente",
      text: "Esta janela só funciona quando o Workbook Sessions a abre a partir do Excel. Feche-a e entre novamente pelo Excel.",
    },
    notConfigured: {
      title: "Este suplemento não está configurado",
      text: "A configuração dele está ausente ou incorreta. Peça ao fornecedor do suplemento que a corrija.",
    },
    redirect: {
      consented:
        "A permissão foi concedida para sua organização. Você pode fechar esta janela e entrar no Workbook Sessions.",
      notConsented:
        "A permissão não foi concedida. Você pode fechar esta janela e abrir o link novamente a qualquer momento.",
      nothing:
        "Esta página recebe a resposta de uma entrada, e não há nenhuma. Feche esta janela e entre novamente no Workbook Sessions.",
    },
  },

  startSentences: {
    notStarted: {
      loading: "Carregando…",
      title: "Este suplemento não foi iniciado",
      why: "O script não foi carregado ou esta versão do Office não consegue executá-lo.",
      reload: "Recarregar",
      reopen: "Se isso não ajudar, feche este painel e abra-o novamente.",
      network:
        "Se o problema continuar, pergunte ao administrador se o endereço deste suplemento está bloqueado na rede.",
      version:
        "Este suplemento não funciona no Office 2019 ou anterior. Atualize para o Office 2021 ou posterior ou para o Microsoft 365, ou use o Excel para a Web.",
    },
    officeJsMissing: {
      title: "A conexão do Excel com os suplementos não foi carregada",
      text: "O script office.js da Microsoft está bloqueado ou não pôde ser acessado. Peça ao administrador que permita appsforoffice.microsoft.com e *.cdn.office.net na rede ou no bloqueador de conteúdo do navegador. Depois, abra este painel novamente.",
    },
    hostSilent: {
      title: "O Excel não está respondendo",
      text: "O Excel não respondeu em dez segundos. Termine de editar a célula ou feche as janelas abertas no Excel. Se o problema continuar, feche este painel e abra-o novamente. Se uma política bloquear suplementos, peça ao administrador que os permita. O painel será iniciado assim que o Excel responder.",
    },
    misconfigured: {
      title: "Este suplemento não está configurado corretamente",
      text: "Peça ao administrador do suplemento que corrija estes valores na configuração:",
      value: (name, value, why) => (value === "" ? `${name}: ${why}` : `${name} “${value}”: ${why}`),
      why: {
        missing: "está ausente",
        notAGuid: "deve ser o ID do aplicativo (cliente), 36 caracteres com quatro hifens",
        notATenant: "deve ser um ID do locatário, um domínio do locatário, “organizations” ou “common”",
        unknownCloud: `deve ser ${QUOTED_CLOUDS.slice(0, -1).join(", ")} ou ${QUOTED_CLOUDS.at(-1)}`,
        cloudWithoutWorkbooks:
          "essa nuvem da Microsoft não tem sessões de pasta de trabalho, então o suplemento não pode funcionar nela",
        notHttps: "deve começar com https:// e terminar sem uma barra",
        otherCloud: "pertence a uma nuvem da Microsoft diferente da que está definida",
        notAReach: "deve ser “own” ou “all”",
        notATenantTable: "deve indicar um ID do locatário, ou um domínio do locatário, para cada host do SharePoint",
      },
    },
  },

  stepSentences: {
    retry: "Tentar novamente",
    check: "Verificar (contata a sessão)",
    signIn: "Entrar",
    otherAccount: "Usar outra conta",
    askMore: "Permitir acesso a mais arquivos",
    copyConsentLink: "Copiar o link para o administrador",
    forget: "Esquecer…",
    remove: "Remover da lista",
    undo: "Desfazer",
    close: "Fechar…",
    looksLocked: "Ainda parece bloqueado?",
    createAgain: "Criar uma nova sessão",
    openInBrowser: "Abrir no navegador",
    reload: "Recarregar o painel",
  },

  troubleSentences: {
    thisWorkbook: "esta pasta de trabalho",
    signIn: {
      cancelled: {
        title: "Você cancelou a entrada",
        body: () => "Nada foi alterado. Entre para continuar.",
      },
      popupBlocked: {
        title: "Seu navegador bloqueou a janela de entrada",
        body: () => "Permita pop-ups para esta página e entre novamente.",
      },
      popupClosed: {
        title: "A janela de entrada foi fechada",
        body: () =>
          "Ela foi fechada antes de a entrada ser concluída. Entre novamente e deixe a janela aberta até que ela seja fechada automaticamente.",
      },
      noNetwork: {
        title: "Sem conexão para a entrada",
        body: () => "Não foi possível acessar o serviço de entrada. Verifique sua conexão e tente novamente.",
      },
      disabled: {
        title: "A entrada está desativada aqui",
        body: () =>
          "Aqui, o Excel não permite que os suplementos façam a entrada. Abra a pasta de trabalho no navegador ou fale com seu administrador.",
      },
      throttled: {
        title: "Muitas tentativas de entrada",
        body: () => "A Microsoft nos pediu para aguardar. Entre novamente em alguns minutos.",
      },
      timedOut: {
        title: "A entrada não foi concluída",
        body: () => "Demorou demais. Entre novamente. Se o problema continuar, feche este painel e abra-o novamente.",
      },
      consentMissing: {
        title: "Sua organização não permitiu este suplemento",
        body: () => "Um administrador precisa permiti-lo uma vez. Copie o link e envie-o ao administrador.",
      },
      conditionalAccess: {
        title: "A política da sua organização bloqueia a entrada",
        body: ({ number }) =>
          number === undefined
            ? "Ela pode exigir outro dispositivo, local ou aplicativo. Fale com seu administrador."
            : `Ela pode exigir outro dispositivo, local ou aplicativo. Fale com seu administrador sobre o erro AADSTS${number}.`,
      },
      wrongTenant: {
        title: "Esta conta pertence a outra organização",
        body: ({ tenant }) =>
          tenant === undefined
            ? "Entre com uma conta da organização que mantém esta pasta de trabalho."
            : `Pedimos a ${tenant} que conectasse você. Entre com uma conta dessa organização.`,
      },
      accountUnavailable: {
        title: "Esta conta não pode ser usada aqui",
        body: () => "O Excel não ofereceu a conta para a entrada. Entre com uma conta que esteja conectada ao Excel.",
      },
      otherAccount: {
        title: "Você entrou com uma conta diferente da do Excel",
        body: ({ account }) =>
          account === undefined || account === ""
            ? "A entrada retornou uma conta diferente da que o Excel usa. Nada foi enviado. Para continuar com ela, entre novamente."
            : `A entrada retornou ${account}, mas o Excel usa uma conta diferente. Nada foi enviado. Para continuar como ${account}, entre novamente.`,
      },
      otherOrganization: {
        title: "Esta pasta de trabalho pertence a outra organização",
        body: ({ host }) =>
          host === undefined
            ? "Este suplemento está configurado para uma organização, e o endereço da pasta de trabalho não é um dos endereços dela, então não pedimos que você entrasse. Peça ao administrador do suplemento que adicione o endereço."
            : `Este suplemento está configurado para uma organização, e ${host} não é um dos endereços dela, então não pedimos que você entrasse. Peça ao administrador do suplemento que adicione o endereço.`,
      },
      notConfigured: {
        title: "Este suplemento não está configurado",
        body: () =>
          "O registro dele na Microsoft está ausente ou incorreto. Peça ao fornecedor do suplemento que o corrija.",
      },
      appDisabled: {
        title: "Sua organização desativou este suplemento",
        body: ({ number }) =>
          `O administrador da sua organização desativou este aplicativo. Pergunte a ele sobre ${numbered(number)}.`,
      },
      accountBlocked: {
        title: "Esta conta não pode entrar",
        body: ({ number }) =>
          `Ela pode estar bloqueada, desativada ou excluída, ou a senha dela pode ter expirado. Pergunte ao seu administrador sobre ${numbered(number)} ou entre com outra conta.`,
      },
      hostFailed: {
        title: "A entrada do próprio Excel falhou",
        body: () =>
          "Entre novamente. Se o problema continuar, feche o Excel e abra-o novamente. Os detalhes ajudam sua equipe de suporte.",
      },
      serviceFault: {
        title: "O serviço de entrada da Microsoft falhou",
        body: () => "Não foi possível conectar você no momento. Entre novamente em alguns minutos.",
      },
      refused: {
        title: "A Microsoft recusou a entrada",
        body: ({ number }) =>
          number === undefined
            ? "Entre novamente, talvez com outra conta. Os detalhes ajudam sua equipe de suporte."
            : `Entre novamente, talvez com outra conta. O número do erro, AADSTS${number}, ajuda sua equipe de suporte.`,
      },
    },
    notSignedInAs: (account) => `A entrada era para ${account}.`,
    signInNeeded: {
      title: "Entre para continuar",
      body: "A Microsoft precisa que você entre primeiro.",
    },
    silence: {
      title: "A Microsoft não respondeu",
      body: "A solicitação foi enviada, mas não houve resposta. Verifique sua conexão e tente novamente.",
    },
    offline: {
      title: "Você está offline",
      body: "Nada foi enviado. Tente novamente quando tiver conexão.",
    },
    storageBlocked: {
      title: "O armazenamento está bloqueado para este suplemento",
      body: "As sessões que você cria ou adiciona aqui são perdidas quando este painel é fechado. Para mantê-las, permita o armazenamento para esta página.",
    },
    storageFull: {
      title: "O armazenamento deste suplemento está cheio",
      body: "Esqueça as sessões que estão encerradas e tente novamente.",
    },
    partMissing: {
      title: "Parte deste suplemento não foi carregada",
      body: "Verifique sua conexão e tente novamente.",
    },
    failed: {
      title: "Algo deu errado neste painel",
      maybeSent:
        "Podemos ter enviado uma solicitação à Microsoft, então uma sessão pode ter sido aberta, contatada ou fechada. Recarregue o painel para continuar.",
      notSent: "Não enviamos à Microsoft nada que faça alterações. Recarregue o painel para continuar.",
    },
    serviceFault: {
      title: "O serviço da Microsoft falhou",
      body: "Ele não pôde responder no momento. Tente novamente mais tarde.",
    },
    notUnderstood: {
      title: "Resposta inesperada da Microsoft",
      body: "A resposta não é nenhuma das que a Microsoft descreve. Tente novamente. Os detalhes ajudam sua equipe de suporte.",
    },
    tryAgainIn,
    signedInAs: (account) => `Você entrou como ${account}.`,
    reasons,
  },

  workbookSentences: {
    unsaved: {
      title: "Esta pasta de trabalho ainda não foi salva",
      text: "As sessões existem somente para pastas de trabalho mantidas no OneDrive ou no SharePoint. Salve-a lá e verifique novamente.",
      next: "Verificar novamente",
    },
    empty: {
      title: "O Excel não informa onde esta pasta de trabalho está",
      text: "Isso acontece com convidados. Em vez disso, cole o link do arquivo: no navegador, selecione Compartilhar e depois Copiar link.",
      next: "Colar o link do arquivo",
    },
    outsideExcel: {
      title: "Abra esta página no Excel",
      text: "Este é o painel de tarefas de um suplemento do Excel. No Excel, selecione Página Inicial e depois Workbook Sessions. Ou cole o link de uma pasta de trabalho.",
      next: "Colar o link de um arquivo",
    },
    local: {
      title: "Esta pasta de trabalho está somente neste computador",
      text: "As sessões existem somente para pastas de trabalho mantidas no OneDrive ou no SharePoint. Salve uma cópia lá e abra-a ou indique outra pasta de trabalho.",
      next: "Indicar outra pasta de trabalho",
    },
    network: {
      title: "Esta pasta de trabalho está em uma unidade de rede",
      text: "As sessões existem somente para pastas de trabalho mantidas no OneDrive ou no SharePoint. Salve uma cópia lá e abra-a ou indique outra pasta de trabalho.",
      next: "Indicar outra pasta de trabalho",
    },
    syncedOneDrive: {
      title: "O Excel abriu a cópia sincronizada desta pasta de trabalho",
      text: "O arquivo está em uma pasta do OneDrive, mas o Excel informou o local dele neste computador. Ative o Salvamento Automático ou cole o link do arquivo.",
      next: "Colar o link do arquivo",
    },
    consumerOneDrive: {
      title: "Esta pasta de trabalho está em um OneDrive pessoal",
      text: "A Microsoft oferece sessões de pasta de trabalho apenas para contas corporativas ou de estudante. Você pode tentar mesmo assim, mas a Microsoft pode recusar.",
      next: "Tentar assim mesmo com o link do arquivo",
    },
    unsupported: {
      title: "Esta pasta de trabalho não está no OneDrive nem no SharePoint",
      text: "A Microsoft mantém sessões somente para arquivos no OneDrive corporativo ou de estudante e no SharePoint.",
      next: "Indicar outra pasta de trabalho",
    },
    cloudWithoutWorkbooks: {
      title: "Esta nuvem da Microsoft não tem sessões de pasta de trabalho",
      text: "O arquivo está em uma nuvem da Microsoft cujo Graph não oferece sessões de pasta de trabalho, então não há nada para listar ou fechar.",
      next: "Indicar outra pasta de trabalho",
    },
    notAnswering: {
      title: "O Excel não está respondendo",
      text: "Termine de editar a célula ou feche a janela aberta no Excel e tente novamente. Você também pode colar o link do arquivo.",
      next: "Tentar novamente",
      link: "Colar o link do arquivo",
    },
    signInToFind: {
      title: "Entre para encontrar esta pasta de trabalho",
      text: "Perguntaremos à Microsoft onde o arquivo está, com permissão para ler e gravar seus arquivos. Nada é alterado.",
      next: "Entrar",
    },
    otherName: {
      title: "Esta é a pasta de trabalho certa?",
      text: (shown, found) => `O Excel mostra “${shown}”; a Microsoft encontrou “${found}”.`,
      next: "Sim, usá-la",
      link: "Não, colar o link do arquivo",
    },
    moved: {
      title: "O endereço agora leva a outro arquivo",
      text: (remembered, found) =>
        `Até agora, este endereço levava a “${remembered}”. A Microsoft agora encontra “${found}” nesse endereço. As sessões de “${remembered}” continuam com esse arquivo.`,
      next: (found) => `Usar “${found}” agora`,
      stay: (remembered) => `Manter “${remembered}”`,
    },
    notFound: {
      link: "Colar o link do arquivo",
      retry: "Tentar novamente",
      askMore: "Permitir acesso a mais arquivos",
    },
    askMoreText:
      "Por enquanto, o suplemento pode abrir apenas seus próprios arquivos. Para que você possa trabalhar com os arquivos que outras pessoas compartilham com você, a Microsoft pede uma vez que você permita isso para todos os arquivos que você pode abrir.",
  },
};

export default language;
