declare module '@pagefind/default-ui' {
  /** Pagefind's interface; see https://pagefind.app/docs/ui/. */
  export class PagefindUI {
    constructor(options: {
      element: HTMLElement;
      bundlePath: string;
      showImages: boolean;
      showSubResults: boolean;
      excerptLength: number;
      translations: Record<string, string>;
      mergeIndex: { bundlePath: string }[];
    });
  }
}

declare module 'virtual:starlight/pagefind-config' {
  /** Starlight's `pagefind` option, as configured. */
  export const pagefindUserConfig: { mergeIndex?: { bundlePath: string }[] };
}
