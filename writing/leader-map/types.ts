/** 县级领导法治账图: a leader's own duties by law on one page. No mark and no place among others: what is owed, in which way, what was done, what comes next. */

export interface DoneAct {
  on: string;
  way: string;
  what: string;
  /** The case that shows it. */
  shownBy?: string;
}
export interface DutyLine {
  id: string;
  what: string;
  article: string;
  /** 「每年至少2次」「及时」. */
  rhythm: string;
  how: string;
  /** Which step of which procedure discharges it. */
  by: string;
  /** What was done in the year, confirmed by himself. */
  acts: DoneAct[];
  /** Registered and not yet confirmed. */
  waiting: number;
  /** When it is next to be done, whether that day is past, and whether it rests on a default that nobody has confirmed. */
  next?: { day: string; late: boolean; unconfirmed: boolean; provisional: boolean };
  /** The year's count against what the article asks, where it was made. */
  tally?: { reached: boolean; why?: string };
}
export interface LeaderMap {
  tenant: { name: string; demo: boolean };
  person: { id: string; name: string; unit: string };
  title: string;
  year: number;
  /** The day as of which it stands. */
  on: string;
  duties: DutyLine[];
}
