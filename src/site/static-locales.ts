/** The paths of a prerendered page in both languages, for `getStaticPaths`. */
export function bothLocales() {
  return [{ params: { locale: undefined } }, { params: { locale: 'en' } }];
}
