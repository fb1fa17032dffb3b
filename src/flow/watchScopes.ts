import type { SignIn } from "./ports";

const ALL_FILES = "Files.ReadWrite.All";

/**
 * Tells when a token reaches all files, whoever asked for it: an administrator may have allowed more than was asked, and
 * then no permission is missing that a person could give.
 */
export function watchScopes(signIn: SignIn, onAllFiles: () => void): SignIn {
  return {
    ...signIn,
    token: async (request) => {
      const answer = await signIn.token(request);
      if (answer.kind === "token" && answer.scopes.includes(ALL_FILES)) onAllFiles();
      return answer;
    },
  };
}
