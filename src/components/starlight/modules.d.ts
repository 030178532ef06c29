declare module 'virtual:starlight/pagefind-config' {
  /** Starlight's `pagefind` option, as configured. */
  export const pagefindUserConfig: { ranking?: Record<string, number> };
}
