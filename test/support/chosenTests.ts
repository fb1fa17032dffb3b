export type ChosenTests = {
  /** Parts of paths as jest takes them, and `-t` with a part of a test's name. */
  readonly forJest: readonly string[];
  /** In which of jest's projects there are such tests. */
  readonly unit: boolean;
  readonly stories: boolean;
};

/**
 * What `npm test -- stories/close -t "Undo"` runs, of the files of all tests as `test/…`; undefined when nothing was
 * named, and so everything runs.
 */
export function chosenTests(args: readonly string[], files: readonly string[]): ChosenTests | undefined {
  const option = args.indexOf("-t");
  const paths = args.filter((_, place) => option < 0 || place < option || place > option + 1);
  if (args.length === 0) return undefined;
  const named = (file: string) => paths.length === 0 || paths.some((path) => new RegExp(path, "i").test(file));
  const chosen = files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.test\.tsx?$/.test(file) && named(file));
  const isStory = (file: string) => file.startsWith("test/stories/");
  return { forJest: args, unit: chosen.some((file) => !isStory(file)), stories: chosen.some(isStory) };
}
