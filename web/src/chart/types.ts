/** What a chart is given: points with names, lines or bars over them, and what is written into a picture of it. */
export interface ChartPoint {
  key: string;
  label: string;
}
export interface ChartSeries {
  name: string;
  /** The unit of its values; a second unit gets an axis of its own. */
  unit: string;
  kind: 'line' | 'bar';
  /** In the order of the points; null where there is none. */
  values: (number | null)[];
  /** Drawn behind, for comparison. */
  behind?: boolean;
}
export interface ChartData {
  points: ChartPoint[];
  series: ChartSeries[];
  /** Bars lie on their side: names are long. */
  lying?: boolean;
}
/** Written into a kept picture, so that it can be checked away from here. */
export interface Caption {
  title: string;
  /** Unit, period, whose. */
  lines: string[];
  /** Place in the ledger. */
  place: string;
}
