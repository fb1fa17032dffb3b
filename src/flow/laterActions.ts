import { answering } from "./answering";
import { buryAgain } from "./bury";
import { createByHandActions, type ByHandActions } from "./byHandActions";
import { createCreateActions, type CreateActions } from "./createActions";
import { findDocument } from "./findDocument";
import { createFolderActions, type FolderActions } from "./folder/folderActions";
import { createKeepAliveActions, type KeepAliveActions } from "./keepAliveActions";
import { tellLostRequests } from "./lostRequests";
import type { PaneContext } from "./paneContext";
import { createSayActions, type SayActions } from "./sayActions";
import { createSessionActions, type SessionActions } from "./sessionActions";
import { createSignInActions, type SignInActions } from "./signInActions";
import { signInAt } from "./signInAt";
import { watchAccount } from "./watchAccount";
import { watchScopes } from "./watchScopes";
import type { FindItem } from "./workbookActions";

/** All that speaks with Graph: loaded after the list is shown, because the list comes from storage. */
export type LaterActions = SessionActions &
  KeepAliveActions &
  CreateActions &
  FolderActions &
  SignInActions &
  ByHandActions &
  SayActions & { readonly findDocument: FindItem; readonly tellLostRequests: () => Promise<void> };

export function createLaterActions(given: PaneContext): LaterActions {
  const watched = watchAccount(watchScopes(given.services.signIn, given.reachAll), given.model);
  const signIn = signInAt(watched, () => given.model.state().workbook);
  const services = { ...answering(given.services, given.traffic), signIn };
  const context = { ...given, services };
  buryAgain(context);
  const keeping = createKeepAliveActions(context);
  const sessions = createSessionActions(context, keeping.stopKeepingAlive);
  const creating = createCreateActions(context);
  // Whatever brought a sign-in about, what waited for one goes on.
  context.onSignedIn(() => void creating.resumePending().catch(context.failed));
  return {
    ...sessions,
    ...keeping,
    ...createSayActions(context, {
      withdraw: (id) => {
        void keeping.stopKeepingAlive(id);
        return sessions.withdraw(id);
      },
      dropAll: () => {
        keeping.stopAll();
        return sessions.dropAll();
      },
    }),
    ...creating,
    tellLostRequests: async () => void (await tellLostRequests(context)),
    ...createSignInActions(context, creating.resumePending),
    ...createByHandActions(context),
    ...createFolderActions(context),
    findDocument: (url, asking) => findDocument(services, url, asking),
  };
}
