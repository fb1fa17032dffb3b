/** The one of `tags` that is closest to a BCP 47 tag: the same tag, else another region of its language. */
export function closestTag<Tag extends string>(tags: readonly Tag[], tag: string): Tag | undefined {
  const wanted = localeOf(tag);
  // Readers of traditional Chinese are not given the simplified script.
  if (wanted === undefined || wanted.script === "Hant") return undefined;
  return tags.find((each) => localeOf(each)?.language === wanted.language);
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
