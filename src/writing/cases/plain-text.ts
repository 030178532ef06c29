/** A text as a case keeps it: line ends as `\n`, no half characters, no control characters. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');
}

/** Whether nothing of it can be seen: marks of no width count for nothing. */
export function isBlank(text: string): boolean {
  return text.replace(/\p{Cf}/gu, '').trim() === '';
}
