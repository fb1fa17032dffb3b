/** Lines after which another object, section or list element begins, as far as their marks tell. */
export function endsObject(content: string): boolean {
  return /^\s{0,200}(?:[}\])]{1,9}[,;]?|[{[(]|\[[\w .-]{1,60}\]|[-=*_]{3,200})\s{0,200}$/.test(content.slice(0, 700));
}

/** An element of a YAML list that goes on in the next line: `- driveId: …`, and below it, indented, `itemId: …`. */
export function startsElement(content: string, next: string): boolean {
  const dash = /^([ \t>]{0,200})-[ \t]{1,9}["']?[A-Za-z][\w -]{0,40}["']?\s?:/.exec(content)?.[1];
  const indent = /^([ \t>]{0,200})["']?[A-Za-z][\w -]{0,40}["']?\s?:/.exec(next)?.[1];
  return dash !== undefined && indent !== undefined && indent.length > dash.length;
}
