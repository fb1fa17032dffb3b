const names = new WeakMap<object, string>();

/** Messages that belong together. `name` is the one under which `Language` has them in each language. */
export function book<Messages extends object>(name: string, messages: Messages): Messages {
  names.set(messages, name);
  return messages;
}

export function bookName(messages: object): string | undefined {
  return names.get(messages);
}
