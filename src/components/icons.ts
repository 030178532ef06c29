/** 20-px grid, 1.5 stroke, round caps: the inside of each `<svg>`. Icons accompany words. */
export const icons = {
  alert: '<circle cx="10" cy="10" r="7"/><path d="M10 6.500v4.200M10 13.600v.1"/>',
  arrow: '<path d="M4 10h12M11 5l5 5-5 5"/>',
  back: '<path d="M16 10H4M9 5l-5 5 5 5"/>',
  check: '<path d="M4 10.500 8 14.500 16 6"/>',
  close: '<path d="M5.500 5.500l9 9M14.500 5.500l-9 9"/>',
  copy: '<rect x="7" y="7" width="9.5" height="9.5" rx="1.5"/><path d="M13 7V5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.500 5v6.500A1.500 1.500 0 0 0 5 13h2"/>',
  document:
    '<path d="M5 2.500h6.500L15 6v11.500H5z"/><path d="M11.500 2.500V6H15M7.500 10h5M7.500 13.500h5"/>',
  down: '<path d="M10 4v12M5 11l5 5 5-5"/>',
  filter: '<path d="M3 5h14M6 10h8M8.500 15h3"/>',
  flag: '<path d="M5 17.500v-14h9.500l-2 3.500 2 3.500H5"/>',
  key: '<circle cx="7" cy="10" r="3.200"/><path d="M10.200 10H17M14.500 10v2.500"/>',
  list: '<path d="M7.500 5.500H17M7.500 10H17M7.500 14.500H17M3.500 5.500h.1M3.500 10h.1M3.500 14.500h.1"/>',
  mask: '<path d="M3 5h8M3 15h11"/><rect x="3" y="8" width="14" height="4" rx="1" fill="currentColor"/>',
  menu: '<path d="M3 6h14M3 10h14M3 14h14"/>',
  minus: '<path d="M4.500 10h11"/>',
  moon: '<path d="M16 11.500A6.500 6.500 0 0 1 8.500 4a6.500 6.500 0 1 0 7.500 7.500z"/>',
  pencil: '<path d="M13.500 3.500l3 3L7 16l-3.600.6.6-3.600z"/>',
  plus: '<path d="M10 4.500v11M4.500 10h11"/>',
  search: '<circle cx="9" cy="9" r="5.5"/><path d="M13.2 13.2 17 17"/>',
  sun: '<circle cx="10" cy="10" r="3.2"/><path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4"/>',
  up: '<path d="M10 16V4M5 9l5-5 5 5"/>',
} as const;

export type IconName = keyof typeof icons;
