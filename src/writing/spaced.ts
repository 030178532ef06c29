/** A blank between 汉字 and Latin letters or digits, where a filled blank meets the words around it. */
export const spaced = (text: string): string =>
  text
    .replace(/(\p{sc=Han})([A-Za-z0-9])/gu, '$1 $2')
    .replace(/([A-Za-z0-9])(\p{sc=Han})/gu, '$1 $2');
