/** Text in quotation marks, and lines behind “>”. Inches (12") open no quotation. */
const quotations =
  /“[^“”]{1,3000}”|«[^«»]{1,3000}»|(?<![0-9A-Za-z])"(?:[^"\n]|\n(?!\s*\n)){1,1500}"|(?<![0-9A-Za-z])['‘][^'‘’\n]{2,300}['’](?![A-Za-z])/g;
const answeredLines = /^[ \t]*[>＞|][^\n]*/gm;

/**
 * A letter with the words of others blanked, at the same length: in quotation marks to `_`, behind “>”
 * to spaces. A seller may quote Amazon's capitals and exclamation marks.
 */
export function voiceOf(text: string): string {
  return text
    .replace(answeredLines, (line) => ' '.repeat(line.length))
    .replace(quotations, (quote) => {
      const inside = quote.slice(1, -1).replace(/[^\n]/g, '_');
      return quote.charAt(0) + inside + quote.charAt(quote.length - 1);
    });
}
