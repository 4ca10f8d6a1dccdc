/** The few line icons of the office. They stand beside words and say nothing alone, so a screen reader passes over them. */
const PATHS = {
  today: 'M4 5h16v15H4zM4 9.5h16M8 3v4M16 3v4M8 14l2.5 2.5L16 12',
  cases: 'M4 6h6l2 2.5h8V19H4zM8 13h8M8 16h5',
  open: 'M6 3h8l4 4v14H6zM12 10v7M8.5 13.5h7',
  procedures: 'M4 4h7v5H4zM13 15h7v5h-7zM7.5 9v8.5H13M16.5 15v-8.5H11',
  figures: 'M4 20h16M6.5 17v-6M11 17V6M15.5 17v-4M20 17V9',
  report: 'M5 3h14v18H5zM8.5 8h7M8.5 12h7M8.5 16v-1.500M12 16v-2.500M15.5 16v-1',
  ledger: 'M6 3h13v18H6zM6 7H4M6 12H4M6 17H4M9.5 8h6M9.5 12h6M9.5 16h4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.8-4 3.600-6 7.5-6s6.700 2 7.5 6',
  leave: 'M14 4H5v16h9M10 12h10M16.5 8.5 20 12l-3.5 3.5',
  expand: 'M6 9.5l6 6 6-6',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M14.5 6 8.5 12l6 6',
} as const;
export type IconName = keyof typeof PATHS;

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
