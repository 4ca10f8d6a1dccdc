/** The few line icons of the office. They stand beside words and say nothing alone, so a screen reader passes over them. */
const PATHS = {
  today: 'M4 5h16v15H4zM4 9.5h16M8 3v4M16 3v4M8 14l2.5 2.5L16 12',
  cases: 'M4 6h6l2 2.5h8V19H4zM8 13h8M8 16h5',
  open: 'M6 3h8l4 4v14H6zM12 10v7M8.5 13.5h7',
  procedures: 'M4 4h7v5H4zM13 15h7v5h-7zM7.5 9v8.5H13M16.5 15v-8.5H11',
  figures: 'M4 20h16M6.5 17v-6M11 17V6M15.5 17v-4M20 17V9',
  report: 'M5 3h14v18H5zM8.5 8h7M8.5 12h7M8.5 16v-1.500M12 16v-2.500M15.5 16v-1',
  ledger: 'M6 3h13v18H6zM6 7H4M6 12H4M6 17H4M9.5 8h6M9.5 12h6M9.5 16h4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.8-4 3.6-6 7.5-6s6.7 2 7.5 6',
  leave: 'M14 4H5v16h9M10 12h10M16.5 8.5 20 12l-3.5 3.5',
  expand: 'M6 9.5l6 6 6-6',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M14.5 6 8.5 12l6 6',
  next: 'M9.5 6l6 6-6 6',
  window: 'M3.5 5h17v14h-17zM3.5 9h17M8 13h3M8 16h3M15 12.500v4.500M12.8 14.800h4.4',
  field: 'M12 21c4.5-5 6.5-8.2 6.5-11a6.5 6.5 0 1 0-13 0c0 2.8 2 6 6.5 11zM12 12.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  review: 'M6 3h8l4 4v5M6 3v18h6M9 9h4M9 13h3M14 18l2.5 2.500L21 16',
  oversight:
    'M2.5 12c2.5-4.3 5.7-6.5 9.5-6.5s7 2.2 9.5 6.5c-2.5 4.3-5.7 6.5-9.5 6.5S5 16.3 2.5 12zM12 14.800a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.600z',
  county: 'M4 6.5l5-2.5 6 2.5 5-2.500v13.500L15 20l-6-2.500L4 20zM9 4v13.500M15 6.5V20',
  returns: 'M4 4h16v16H4zM4 9h16M4 14.500h16M10 4v16',
  reading: 'M12 6.5C10 5 7.5 4.5 4 4.500v13.500c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V4.500c-3.5 0-6 .5-8 2zM12 6.5V20',
  library: 'M5 4h4v16H5zM9 4h4v16H9zM14.5 5l3.8-1L22 19l-3.8 1z',
  admin: 'M5 7h14M5 12h14M5 17h14M9 5v4M15 10v4M8 15v4',
  bell: 'M6 16.5V11a6 6 0 1 1 12 0v5.500l1.5 1.500h-15zM10 20.500h4',
  more: 'M5.5 11v2M6.5 12h-2M12 11v2M13 12h-2M18.5 11v2M19.5 12h-2',
  keys: 'M3 7h18v10H3zM6.5 10.500h.01M10 10.500h.01M14 10.500h.01M17.5 10.500h.01M8 13.800h8',
  letter: 'M4 19 9.5 5h1L16 19M6 14.500h8M17 19v-8M20 19v-8M17 15h3',
  check: 'M5 12.500l4.5 4.500L19 7.5',
  party:
    'M9 11.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.600-3.5 3-5.2 6.5-5.200s5.9 1.7 6.5 5.200M15.5 4.800a3.5 3.5 0 0 1 0 6.400M18 14.800c2 .8 3.2 2.3 3.5 4.7',
  rule: 'M7 4h12v13a3 3 0 0 1-3 3H5a2 2 0 0 0 2-2zM10 8.500h6M10 12h6',
  unit: 'M4 20V9l8-5 8 5v11M4 20h16M9 20v-6h6v6',
  step: 'M4 12h11M11 7l5 5-5 5M20 5v14',
} as const;
export type IconName = keyof typeof PATHS;
/** All of them, for the page that shows every component. */
export const ICON_NAMES = Object.keys(PATHS) as IconName[];

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d={PATHS[name]} strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
